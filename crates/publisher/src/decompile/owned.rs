//! What belongs to a funder, a partnership or a practice: offers, changes, specialists and measures.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Catalogue, Measure, Offer, ServiceChange, ServiceIdx, SpecialistLine};

use super::{Sheets, list, text, word, yes_no};

/// Whose it is: the column that names the owner, and its id.
#[derive(Clone, Copy)]
pub(super) struct Owner<'a>(pub(super) &'static str, pub(super) &'a str);

impl Owner<'_> {
    fn cell(self) -> (&'static str, String) {
        (self.0, self.1.to_owned())
    }
}

pub(super) fn offers(owner: Owner<'_>, offers: &[Offer], catalogue: &Catalogue, sheets: &mut Sheets) {
    for offer in offers {
        let sites: Vec<&str> = offer.at_sites.iter().map(catalogue::SiteId::as_str).collect();
        let cells = [
            owner.cell(),
            ("id", text(offer.id.as_ref())),
            ("service", service(catalogue, offer.service)),
            ("delivery", offer.delivery.word().to_owned()),
            ("provided_by", text(offer.provided_by.as_ref())),
            ("alternatives", list(&offer.alternatives)),
            ("no_alternative_reason", text(offer.no_alternative_reason.as_ref())),
            ("referral", word(offer.referral)),
            ("target_group", text(offer.target_group.as_ref())),
            ("minimum_age", text(offer.minimum_age)),
            ("maximum_age", text(offer.maximum_age)),
            ("hours", text(offer.hours.as_ref())),
            ("since", text(offer.since)),
            ("until", text(offer.until)),
            ("sites", list(&sites)),
            ("checked_on", text(offer.checked_on)),
            ("source", text(offer.source.as_ref())),
        ];
        sheets.push("offers", &cells);
    }
}

pub(super) fn changes(
    owner: Owner<'_>,
    changes: &[ServiceChange],
    catalogue: &Catalogue,
    sheets: &mut Sheets,
) {
    for change in changes {
        let cells = [
            owner.cell(),
            ("id", change.id.to_string()),
            ("service", service(catalogue, change.service)),
            ("kind", change.kind.word().to_owned()),
            ("moved_from", text(change.from.as_ref())),
            ("moved_to", text(change.to.as_ref())),
            ("effective", change.effective.to_string()),
            ("reason", change.reason.word().to_owned()),
            ("why", change.why.clone()),
            ("decided_by", change.decided_by.clone()),
            ("people_asked", change.people_asked.clone()),
            ("what_to_do_now", change.what_to_do_now.clone()),
            ("replacement", text(change.replacement.as_ref())),
            ("no_replacement_reason", text(change.no_replacement_reason.as_ref())),
            ("money_was_a_factor", yes_no(Some(change.money_was_a_factor))),
        ];
        sheets.push("changes", &cells);
    }
}

pub(super) fn specialists(owner: Owner<'_>, lines: &[SpecialistLine], sheets: &mut Sheets) {
    for line in lines {
        let cells = [
            owner.cell(),
            ("specialty", line.specialty.clone()),
            ("engagement", line.engagement.word().to_owned()),
            ("from_organisation", text(line.from_organisation.as_ref())),
            ("admitting_hospitals", list(&line.admitting_hospitals)),
        ];
        sheets.push("specialists", &cells);
    }
}

pub(super) fn measures(owner: Owner<'_>, measures: &[Measure], sheets: &mut Sheets) {
    for measure in measures {
        let cells = [
            owner.cell(),
            ("group", measure.group.word().to_owned()),
            ("name", measure.name.clone()),
            ("value", text(measure.value.as_ref())),
            ("comparator", measure.comparator.clone()),
            ("comparator_value", text(measure.comparator_value.as_ref())),
            ("rating", measure.rating.word().to_owned()),
            ("direction", measure.direction.word().to_owned()),
            ("period", measure.period.clone()),
            ("meaning", measure.meaning.clone()),
            ("source", measure.source.clone()),
            ("in_summary", yes_no(measure.in_summary.then_some(true))),
        ];
        sheets.push("measures", &cells);
    }
}

fn service(catalogue: &Catalogue, at: ServiceIdx) -> String {
    text(catalogue.service(at).map(|service| &service.id))
}
