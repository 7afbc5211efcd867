//! Given a page of another site that shows the explorer, or a part of it; then what people see there.

use lcp_explorer::shell::Capabilities;

use crate::example::{after_typing, session};
use crate::render::{html, html_in, lines};

const SCOPED: [&str; 3] = [
    "/results#scope=funder:wenmarsh-pct",
    "/results#scope=partnership:harbour",
    "/results#scope=practice:samphire-road",
];

#[test]
fn a_box_has_no_header_and_a_way_to_the_same_page_of_the_full_site() {
    let page =
        html_in(Capabilities::EMBED, &session(), "/results#scope=funder:wenmarsh-pct&service=diabetes");
    assert!(!page.contains("<header"), "{page}");
    assert!(page.contains("href=\"../results#service=diabetes\""), "{page}");
    assert!(
        page.contains("href=\"./#scope=funder%3Awenmarsh-pct\""),
        "the way back to the start keeps the part"
    );
    let own = html(&session(), "/results#service=diabetes");
    assert!(own.contains("<header") && !own.contains("href=\"../"), "{own}");
}

#[test]
fn a_box_for_a_place_is_the_box_and_nothing_around_it() {
    let page = html_in(Capabilities::EMBED, &session(), "/place");
    for gone in ["<header", "<footer", "help-contact"] {
        assert!(!page.contains(gone), "{gone}");
    }
    insta::assert_snapshot!(lines(&page));
}

#[test]
fn a_box_offers_to_keep_nothing() {
    let address = "/results#q=curlew";
    let mut session = session();
    let toggle = |id: &str| {
        use lcp_explorer::app_state::Action;
        use lcp_explorer::shortlist::{ShortlistEntry, ShortlistMessage};
        Action::Shortlist(ShortlistMessage::Toggle(ShortlistEntry::Practice(id.to_owned())))
    };
    session = session.after(toggle("curlew-wharf"));
    let kept = "on this device";
    assert!(html(&session, address).contains(kept));
    let page = html_in(Capabilities::EMBED, &session, address);
    assert!(!page.contains(kept) && page.contains("Forget my shortlist"), "{page}");
}

#[test]
fn how_complete_a_list_is_follows_the_part_that_is_shown() {
    let said: Vec<String> = SCOPED
        .iter()
        .map(|address| {
            let page = lines(&html(&session(), address));
            page.lines().find(|line| line.starts_with("Only ")).unwrap_or_default().to_owned()
        })
        .collect();
    insta::assert_snapshot!(said.join("\n"));
}

#[test]
fn no_surgery_of_another_part_is_in_the_lists_the_counts_or_the_start() {
    let part = lines(&html(&session(), "/results#scope=partnership:long-reach&shown=60"));
    assert!(!part.contains("Harbour Health Partnership"), "{part}");
    let start = lines(&html(&session(), "/#scope=partnership:harbour"));
    assert!(start.contains("Only Harbour Health Partnership is shown here: 12 GP surgeries"), "{start}");
}

#[test]
fn staying_is_a_choice_in_every_part() {
    let session = after_typing(session(), "WM1 1AA");
    for address in SCOPED {
        assert!(lines(&html(&session, address)).contains("Stay with"), "{address}");
    }
}

#[test]
fn a_part_that_nobody_knows_is_told_and_shows_everything() {
    let page = lines(&html(&session(), "/results#scope=funder:nowhere"));
    assert!(page.contains("We did not understand a part of this link, and left it out: nowhere"), "{page}");
    assert!(page.contains("can be in this list. None is left out or moved up."), "{page}");
    let broken = lines(&html(&session(), "/results#scope=county:wenmarsh"));
    assert!(broken.contains("left it out: scope=county:wenmarsh"), "{broken}");
}
