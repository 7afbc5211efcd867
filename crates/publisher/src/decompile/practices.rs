//! Practices with their memberships, lists and features.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Catalogue, FeatureIdx, Practice, PracticeDetails};

use super::funders::area;
use super::owned::{self, Owner};
use super::sites::sites;
use super::{Sheets, list, text, word, yes_no};

pub(super) fn practices(catalogue: &Catalogue, details: &[PracticeDetails], sheets: &mut Sheets) {
    let unknown = PracticeDetails::default();
    for (at, practice) in catalogue.practices.iter().enumerate() {
        let details = details.get(at).unwrap_or(&unknown);
        sheets.push("practices", &own_cells(practice, details, catalogue));
        for membership in &practice.memberships {
            let partnership = catalogue.partnership(membership.partnership);
            let cells = [
                ("practice", practice.id.to_string()),
                ("partnership", text(partnership.map(|found| &found.id))),
                ("from", text(membership.period.from)),
                ("until", text(membership.period.until)),
            ];
            sheets.push("memberships", &cells);
        }
        for period in &practice.list {
            let cells = [
                ("practice", practice.id.to_string()),
                ("status", period.status.word().to_owned()),
                ("from", text(period.period.from)),
                ("until", text(period.period.until)),
                ("reason", text(period.reason.as_ref())),
                ("approved_by", text(period.approved_by.as_ref())),
            ];
            sheets.push("lists", &cells);
        }
        features(practice, catalogue, sheets);
        sites(practice, details, sheets);
        let owner = Owner("practice", practice.id.as_str());
        owned::offers(owner, &practice.offers, catalogue, sheets);
        owned::changes(owner, &practice.changes, catalogue, sheets);
    }
}

fn own_cells(
    practice: &Practice,
    details: &PracticeDetails,
    catalogue: &Catalogue,
) -> Vec<(&'static str, String)> {
    let source = practice.source.and_then(|at| catalogue.sources.get(usize::from(at)));
    vec![
        ("id", practice.id.to_string()),
        ("name", practice.name.clone()),
        ("other_names", list(&practice.other_names)),
        ("funder", text(practice.funder.and_then(|at| catalogue.funder(at)).map(|funder| &funder.id))),
        ("membership_known", yes_no(Some(practice.membership_known))),
        ("area", text(practice.area.map(|at| area(catalogue, at)))),
        ("outer_area", text(practice.outer_area.map(|at| area(catalogue, at)))),
        ("out_of_area", practice.out_of_area.word().to_owned()),
        ("instead_of_home_visits", text(practice.instead_of_home_visits.as_ref())),
        ("second_membership", practice.second_membership.word().to_owned()),
        ("list_size", text(details.list_size)),
        ("contract", word(practice.contract)),
        ("phone", text(details.contact.phone.as_ref())),
        ("website", text(details.contact.website.as_ref())),
        ("how_to_join", list(&details.how_to_join)),
        ("after_joining", text(details.after_joining.as_ref())),
        ("helpful_documents", list(&details.helpful_documents)),
        ("replaces", list(&practice.replaces)),
        ("checked_on", text(practice.checked_on)),
        ("source", text(source)),
    ]
}

fn features(practice: &Practice, catalogue: &Catalogue, sheets: &mut Sheets) {
    let mut push = |at: &FeatureIdx, has: bool| {
        if let Some(feature) = catalogue.features.get(at.index()) {
            let cells = [
                ("practice", practice.id.to_string()),
                ("group", feature.group.word().to_owned()),
                ("feature", feature.id.clone()),
                ("has", yes_no(Some(has))),
            ];
            sheets.push("practice_features", &cells);
        }
    };
    practice.has.iter().for_each(|at| push(at, true));
    practice.has_not.iter().for_each(|at| push(at, false));
}
