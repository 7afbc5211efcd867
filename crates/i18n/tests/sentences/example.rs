//! The example that the sentences are told from, and how they are read through.

use catalogue::{Catalogue, Decision, JoiningRuleId, ListStatus, Period, PolicyPoint};
use enrolment::{LegalBasis, Outcome, Reason, ReasonKind, WhichPlace};

use crate::about;
use crate::house_style::faults;
use crate::world::{HERE, between, day, joining_rule, list, policy as decided, with};

/// The practice of the example, with a list closed for a reason, in the words of the example.
pub(crate) fn example() -> Catalogue {
    let mut closed = list(ListStatus::ClosedFormally, between("2010-01-01", "2010-06-30"));
    closed.approved_by = Some("Wenmarsh PCT".into());
    closed.reason = Some("We have too few doctors until the summer.".into());
    let mut catalogue = with(|here| {
        here.list = vec![closed];
        here.instead_of_home_visits = Some("Call the night doctor on 01632 960 900.".into());
    });
    catalogue.about = about();
    catalogue.partnerships[0].name = "Harbour Partnership".into();
    let funder = &mut catalogue.funders[0];
    funder.contact.phone = Some("01632 960 100".into());
    funder.policies = vec![decided(
        PolicyPoint::DualMembership,
        Decision::AsDescribed,
        "Your home surgery holds your record.",
    )];
    funder.joining_rules = [JoiningRuleId::OutsidePracticeArea, JoiningRuleId::ListClosedFormally]
        .map(|rule| joining_rule(rule, Period::default()))
        .into();
    catalogue
}

pub(crate) fn reason(kind: ReasonKind, place: WhichPlace) -> Reason {
    let legal_basis = LegalBasis::Record;
    let data_date = Some(day("2010-03-03"));
    Reason {
        kind,
        leads_to: Outcome::AskFirst,
        place,
        practice: HERE,
        legal_basis,
        asked_on: day("2010-03-31"),
        data_date,
    }
}

/// Checks a list of sentences against the house style and gives it as one text to read through.
pub(crate) fn read_through(lines: &[(String, String)]) -> String {
    let found: Vec<String> = lines.iter().flat_map(|(_, said)| faults(said)).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
    assert!(lines.iter().all(|(_, said)| !said.is_empty()), "something is said with no words");
    lines.iter().map(|(name, said)| format!("{name:<34} | {said}\n")).collect::<Vec<_>>().concat()
}
