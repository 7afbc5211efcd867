//! Funders with what they decided, and the rules and rights in force with them.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{AreaIdx, Catalogue, Contact, Funder};

use super::owned::{self, Owner};
use super::{Sheets, list, text, word};

pub(super) fn funders(catalogue: &Catalogue, sheets: &mut Sheets) {
    for funder in &catalogue.funders {
        let id = funder.id.as_str();
        let voice = funder.public_voice.as_ref();
        let mut cells = vec![
            ("id", id.to_owned()),
            ("name", funder.name.clone()),
            ("area", text(funder.area.map(|at| area(catalogue, at)))),
            ("population", text(funder.population)),
            ("what_staying_means", text(funder.what_staying_means.as_ref())),
            ("who_runs_it", text(funder.who_runs_it.as_ref())),
            ("regulators", list(&funder.regulators)),
            ("to_population", text(funder.to_population.as_ref())),
            ("public_voice", word(voice.map(|voice| voice.form))),
            ("how_to_take_part", text(voice.map(|voice| &voice.how_to_take_part))),
            ("what_changes", list(&funder.what_changes)),
            ("what_stays", list(&funder.what_stays)),
            ("replaces", list(&funder.replaces)),
            ("checked_on", text(funder.checked_on)),
            ("source", text(funder.source.as_ref())),
        ];
        cells.extend(contact(&funder.contact, &funder.name));
        sheets.push("funders", &cells);
        decisions(funder, sheets);
        let owner = Owner("funder", id);
        owned::offers(owner, &funder.offers, catalogue, sheets);
        owned::changes(owner, &funder.changes, catalogue, sheets);
        owned::specialists(owner, &funder.specialists, sheets);
        owned::measures(owner, &funder.measures, sheets);
    }
}

/// The id of an area.
pub(super) fn area(catalogue: &Catalogue, at: AreaIdx) -> String {
    text(catalogue.areas.get(at.index()).map(|area| &area.id))
}

/// The cells of a contact; a name that is the organisation's own is left blank.
pub(super) fn contact(contact: &Contact, organisation: &str) -> [(&'static str, String); 6] {
    let name = if contact.name == organisation { "" } else { &contact.name };
    [
        ("contact_name", name.to_owned()),
        ("phone", text(contact.phone.as_ref())),
        ("textphone", text(contact.textphone.as_ref())),
        ("email", text(contact.email.as_ref())),
        ("website", text(contact.website.as_ref())),
        ("address", text(contact.address.as_ref())),
    ]
}

/// Policies, rules and rights. One that holds for every funder has a row for each: the answers are the same.
fn decisions(funder: &Funder, sheets: &mut Sheets) {
    for policy in &funder.policies {
        let cells = [
            ("funder", funder.id.to_string()),
            ("point", policy.point.word().to_owned()),
            ("decision", policy.decision.word().to_owned()),
            ("answer", policy.answer.clone()),
            ("from", text(policy.period.from)),
            ("until", text(policy.period.until)),
            ("source", policy.source.clone()),
        ];
        sheets.push("policies", &cells);
    }
    for rule in &funder.joining_rules {
        let cells = [
            ("funder", funder.id.to_string()),
            ("rule", rule.rule.word().to_owned()),
            ("from", text(rule.period.from)),
            ("until", text(rule.period.until)),
            ("source", rule.source.clone()),
            ("source_url", text(rule.source_url.as_ref())),
        ];
        sheets.push("joining_rules", &cells);
    }
    for right in &funder.rights {
        let cells = [
            ("funder", funder.id.to_string()),
            ("right", right.right.word().to_owned()),
            ("from", text(right.period.from)),
            ("until", text(right.period.until)),
            ("within_days", text(right.within_days)),
            ("source", right.source.clone()),
            ("source_url", text(right.source_url.as_ref())),
        ];
        sheets.push("rights", &cells);
    }
}
