//! The comparison, the shortlist and the leaflet.

use insta::assert_snapshot;
use lcp_explorer::app_state::{Action, AppState};
use lcp_explorer::data::RemoteData;
use lcp_explorer::shortlist::{ShortlistEntry, ShortlistMessage};

use crate::example::{after_typing, session};
use crate::render::{html, lines};

/// A tab with these on the shortlist: `partnership/harbour surgery/curlew-wharf`.
fn with_shortlist(line: &str) -> AppState {
    let entry = |word: &str| match word.split_once('/') {
        Some(("partnership", id)) => ShortlistEntry::Partnership(id.to_owned()),
        Some(("surgery", id)) => ShortlistEntry::Practice(id.to_owned()),
        _ => panic!("{word} is neither a partnership nor a surgery"),
    };
    let toggles = line.split_whitespace().map(|word| ShortlistMessage::Toggle(entry(word)));
    toggles
        .fold(after_typing(session(), "WM1 1AA"), |session, toggle| session.after(Action::Shortlist(toggle)))
}

const THREE_AND_TWO: &str = "partnership/harbour partnership/fenside partnership/tollgate surgery/samphire-road \
                             surgery/curlew-wharf";

fn rows(html: &str) -> Vec<Vec<&str>> {
    let body = html.split("<tbody").nth(1).and_then(|rest| rest.split("</tbody>").next()).unwrap_or_default();
    let rows = body.split("<tr").skip(1);
    rows.map(|row| row.split("<td").skip(1).collect()).collect()
}

#[test]
fn staying_and_three_partnerships() {
    assert_snapshot!(lines(&html(&with_shortlist(""), "/compare#compare=harbour,fenside,tollgate")));
}

#[test]
fn every_row_of_staying_and_a_partnership() {
    assert_snapshot!(lines(&html(&with_shortlist(""), "/compare#compare=long-reach&rows=all")));
}

#[test]
fn every_row_has_a_cell_for_each_choice_and_none_is_empty() {
    let sessions = [session(), with_shortlist("")];
    for (compared, columns) in [("", 1), ("harbour", 2), ("harbour,long-reach,three-rivers", 4)] {
        for more in ["", "&rows=all", "&rows=differing"] {
            for session in &sessions {
                let page = html(session, &["/compare#compare=", compared, more].concat());
                for cells in rows(&page) {
                    assert_eq!(cells.len(), columns, "{compared}");
                    let empty = cells.iter().find(|cell| cell_text(cell).trim().is_empty());
                    assert_eq!(empty, None, "{compared}");
                }
            }
        }
    }
}

/// Four facts, then the services by name; every fact when they are asked for; and no service twice.
#[test]
fn facts_come_first_then_a_row_for_each_service() {
    let names = |address: &str| row_names(&html(&with_shortlist(""), address));
    let first = names("/compare#compare=harbour,fenside");
    assert_eq!(
        first[..4],
        ["What it is", "Can you choose it?", "GP surgeries", "What changes for you"].map(String::from)
    );
    let services = &first[4..];
    assert!(services.is_sorted() && services.contains(&"Diabetes".to_owned()), "{services:?}");
    let all = names("/compare#compare=harbour,fenside&rows=all");
    assert_eq!(all.len(), first.len() + 13);
    assert!(all.starts_with(&first));
}

#[test]
fn only_what_differs_leaves_out_what_is_the_same_and_nothing_else() {
    let page =
        |rows: &str| html(&with_shortlist(""), &format!("/compare#compare=harbour,fenside&rows={rows}"));
    let (all, differing) = (page("all"), page("differing"));
    let same = |page: &str| page.matches("The same for all").count();
    assert!(same(&all) > 0);
    assert_eq!(same(&differing), 0);
    assert_eq!(all.matches("Different: ").count(), differing.matches("Different: ").count());
    assert!(row_names(&differing).iter().all(|name| row_names(&all).contains(name)));
}

/// What stands in the first cell of each row, without the words on what differs.
fn row_names(html: &str) -> Vec<String> {
    let body = html.split("<tbody").nth(1).and_then(|rest| rest.split("</tbody>").next()).unwrap_or_default();
    let cells = body.split("<th ").skip(1).filter_map(|cell| cell.split("</th>").next());
    let name = |cell: &str| {
        let name = cell.split("</span>").nth(1)?.split('<').next()?;
        Some(name.to_owned())
    };
    cells.filter_map(name).collect()
}

/// The text of a cell, without the name of its column.
fn cell_text(cell: &str) -> String {
    let content = cell.split("lcp-compare__cell\">").nth(1).unwrap_or_default();
    content.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect()
}

#[test]
fn what_the_person_filters_by_comes_first_and_nothing_is_removed_by_it() {
    let names = |filters: &str| {
        row_names(&html(&with_shortlist(""), &format!("/compare#{filters}compare=harbour,long-reach")))
    };
    let (plain, filtered) = (names(""), names("service=heart&specialists=skin&"));
    assert_eq!(filtered[..2], ["Heart problems", "Specialists"].map(String::from));
    assert_eq!(filtered.len(), plain.len() + 1);
}

#[test]
fn a_service_that_a_choice_does_not_list_is_not_said_to_be_unknown() {
    let page = html(&with_shortlist(""), "/compare#compare=harbour,fenside");
    let eyes = rows(&page)
        .into_iter()
        .zip(row_names(&page))
        .find(|(_, name)| name == "Eye care")
        .map(|(cells, _)| cells.iter().map(|cell| cell_text(cell)).collect::<Vec<_>>())
        .unwrap_or_default();
    assert_eq!(eyes[..2], ["It is not on the list of services."; 2].map(String::from));
    assert!(eyes[2].contains("From 4 May 2010."), "{eyes:?}");
}

#[test]
fn while_the_funder_is_unknown_staying_counts_as_many_surgeries_as_its_card() {
    let RemoteData::Ready(dataset) = session().dataset else { panic!("the example is there") };
    let with_none = dataset.catalogue.practices.iter();
    let with_none = with_none
        .filter(|practice| practice.membership_known && practice.partnership_on(dataset.today).is_none())
        .count();
    assert!(html(&session(), "/results").contains(&format!("{with_none} GP surgeries here are in no ")));
    let compared = html(&session(), "/compare");
    assert_eq!(cell_text(rows(&compared)[2][0]).trim(), format!("{with_none} GP surgeries"));
}

#[test]
fn what_cannot_be_compared_is_reported() {
    let page = lines(&html(&with_shortlist(""), "/compare#compare=harbour,fenside,three-rivers,tollgate"));
    assert!(
        page.contains("You can compare 3 local clinical partnerships with staying. We left the others out.")
    );
    assert!(!page.contains("Tollgate Partnership"));
    let page = lines(&html(&with_shortlist(""), "/compare#compare=harbour,nobody"));
    assert!(page.contains("We no longer have “nobody” in this information."));
    assert!(page.contains("Harbour Health Partnership"));
}

#[test]
fn without_a_link_the_shortlist_is_compared() {
    assert!(
        lines(&html(&with_shortlist(THREE_AND_TWO), "/compare"))
            .contains("Fenside and Wenmarsh Hospitals Partnership")
    );
    let nothing = lines(&html(&with_shortlist(""), "/compare"));
    assert!(nothing.contains("You are not comparing any local clinical partnership yet."));
    assert!(nothing.contains("Stay with Wenmarsh PCT"));
}

#[test]
fn the_shortlist_with_a_record_that_was_removed() {
    let session = with_shortlist("partnership/harbour partnership/harbour-pbc-group surgery/curlew-wharf");
    let page = lines(&html(&session, "/compare#q=curlew"));
    assert_snapshot!(&page[page.find("## Your shortlist").unwrap()..]);
}

#[test]
fn a_browser_that_forbids_storage_is_reported() {
    let asked =
        with_shortlist("partnership/harbour").after(Action::Shortlist(ShortlistMessage::KeepOnDevice(true)));
    assert!(html(&asked, "/compare").contains("Your shortlist is kept on this device."));
    let refused = asked.after(Action::Shortlist(ShortlistMessage::NotKept));
    let page = html(&refused, "/compare");
    assert!(page.contains("This browser does not let us keep your shortlist."));
    assert!(page.contains("Your shortlist is kept until you close this tab."));
    assert!(!page.contains(" checked"));
}

#[test]
fn a_leaflet_with_three_partnerships_and_two_surgeries() {
    assert_snapshot!(lines(&html(&with_shortlist(THREE_AND_TWO), "/leaflet")));
}

#[test]
fn a_leaflet_of_nothing_still_says_what_staying_means() {
    assert_snapshot!(lines(&html(&session(), "/leaflet")));
}

#[test]
fn the_leaflet_holds_the_postcode_only_when_asked() {
    // Not the postcode of anybody who is named on the page.
    let session = after_typing(with_shortlist(THREE_AND_TWO), "WM1 1AJ");
    assert!(!html(&session, "/leaflet").contains("WM1 1AJ"));
    let asked = session.after(Action::Shortlist(ShortlistMessage::PrintPlace(true)));
    assert!(html(&asked, "/leaflet").contains("Worked out from WM1 1AJ."));
    let forgotten = asked.after(Action::Forgotten);
    assert!(!html(&forgotten, "/leaflet").contains("WM1 1AJ"));
}

#[test]
fn the_limits_on_joining_are_beside_the_answer() {
    let page = lines(&html(&with_shortlist("surgery/curlew-wharf"), "/leaflet"));
    assert!(page.contains("A doctor or nurse will not visit you at home"), "{page}");
}

#[test]
fn the_button_of_a_fourth_partnership_says_why_and_the_three_stay() {
    let full = with_shortlist(THREE_AND_TWO);
    let fourth = ShortlistEntry::Partnership("long-reach".to_owned());
    let full = full.after(Action::Shortlist(ShortlistMessage::Toggle(fourth)));
    assert_eq!(full.shortlist.partnerships(), ["harbour", "fenside", "tollgate"]);
    let page = html(&full, "/results#shown=20");
    assert_eq!(page.matches("You can keep 3 local clinical partnerships.").count(), 1);
    assert_eq!(page.matches("Remove from my shortlist<").count(), 5, "all that is on it says so");
}
