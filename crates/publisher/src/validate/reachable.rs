//! That somebody can be asked about what is offered or changes: V42.

use std::collections::{BTreeMap, BTreeSet};

use catalogue::{Date, FunderId, PartnershipId, PracticeId};

use super::check_context::CheckContext;
use super::rule::rules;
use crate::problem::{Problem, Problems, Span};
use crate::tables::rows::FunderRow;

rules! {
    REACHED "V42" Error
        requirement "For every offer and change a surgery or a funder can be reached: the surgery that offers it, one in the partnership, or the funder, by telephone, e-mail, web page or, for a funder, address. In a register, which says of no partnership where it stands, that is a warning."
        rationale "A service that nobody can be asked about is a service that nobody gets."
        help "add the surgery's membership, its telephone number, or the funder";
}

/// Whether a funder says how to reach it.
pub(super) fn has_contact(row: &FunderRow) -> bool {
    row.phone.is_some()
        || row.textphone.is_some()
        || row.email.is_some()
        || row.website.is_some()
        || row.address.is_some()
}

pub(super) fn check(context: &CheckContext<'_>, problems: &mut Problems) {
    let tables = context.tables;
    let reach = Reach::new(context);
    let mut refuse = |file: &str, line: u32, what: String| {
        let problem = Problem::new(&REACHED, Span::cell(file, line, "partnership"), what);
        problems.note(if context.is_register() { problem.warning() } else { problem });
    };
    for (row, line) in tables.offers.iter() {
        if let Some(nobody) = reach.nobody(row.partnership.as_ref(), row.practice.as_ref(), row.until) {
            refuse("offers.csv", line, format!("nobody can be asked about the offer: {nobody}"));
        }
    }
    for (row, line) in tables.changes.iter() {
        if let Some(nobody) = reach.nobody(row.partnership.as_ref(), row.practice.as_ref(), None) {
            refuse("changes.csv", line, format!("nobody can be asked about the change: {nobody}"));
        }
    }
}

/// Who can be reached, and who belongs to whom.
struct Reach<'t> {
    /// The funders with a contact.
    funders: BTreeSet<&'t FunderId>,
    /// The practices with a telephone number or a web page, their own or a site's.
    practices: BTreeSet<&'t PracticeId>,
    /// Every practice and every partnership.
    known: BTreeSet<&'t PracticeId>,
    partnerships: BTreeSet<&'t PartnershipId>,
    /// The funder of each practice.
    funder_of_practice: BTreeMap<&'t PracticeId, &'t FunderId>,
    /// The funder of each partnership.
    funder_of_partnership: BTreeMap<&'t PartnershipId, &'t FunderId>,
    /// The practices of each partnership that are in it today or later, each with its first day.
    members: BTreeMap<&'t PartnershipId, Vec<(&'t PracticeId, Option<Date>)>>,
}

impl<'t> Reach<'t> {
    fn new(context: &CheckContext<'t>) -> Self {
        let tables = context.tables;
        let funders = tables.funders.rows.iter().filter(|row| has_contact(row)).map(|row| &row.id);
        let own = tables.practices.rows.iter().filter(|row| row.phone.is_some() || row.website.is_some());
        let at_site = tables.sites.rows.iter().filter(|row| row.phone.is_some()).map(|row| &row.practice);
        let mut members: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for row in &tables.memberships.rows {
            if row.until.is_none_or(|until| until >= context.today) {
                members.entry(&row.partnership).or_default().push((&row.practice, row.from));
            }
        }
        Self {
            funders: funders.collect(),
            practices: own.map(|row| &row.id).chain(at_site).collect(),
            known: tables.practices.rows.iter().map(|row| &row.id).collect(),
            partnerships: tables.partnerships.rows.iter().map(|row| &row.id).collect(),
            funder_of_practice: tables
                .practices
                .rows
                .iter()
                .filter_map(|row| Some((&row.id, row.funder.as_ref()?)))
                .collect(),
            funder_of_partnership: tables
                .partnerships
                .rows
                .iter()
                .filter_map(|row| Some((&row.id, row.funder.as_ref()?)))
                .collect(),
            members,
        }
    }

    /// Why nobody can be asked about what an organisation offers until a day; `None` where somebody can.
    fn nobody(
        &self,
        partnership: Option<&PartnershipId>,
        practice: Option<&PracticeId>,
        until: Option<Date>,
    ) -> Option<String> {
        match (partnership, practice) {
            (Some(partnership), None) if self.partnerships.contains(partnership) => {
                let funder = self.funder_of_partnership.get(partnership);
                if funder.is_some_and(|funder| self.funders.contains(funder)) {
                    return None;
                }
                let members = self.members.get(partnership).map(Vec::as_slice).unwrap_or_default();
                let in_time =
                    |from: &Option<Date>| until.is_none_or(|until| from.is_none_or(|from| from <= until));
                let mut members = members.iter().filter(|(_, from)| in_time(from)).peekable();
                if members.peek().is_none() {
                    return Some(format!(
                        "no surgery is in {partnership} while it is offered, and no funder that can be reached is named for it"
                    ));
                }
                let reached = members.any(|(practice, _)| self.is_reached(practice));
                (!reached)
                    .then(|| format!("no surgery in {partnership}, and no funder of them, can be reached"))
            }
            (None, Some(practice)) if self.known.contains(practice) => {
                let what = || {
                    format!(
                        "{practice} has no telephone number or web page, and no funder that can be reached"
                    )
                };
                (!self.is_reached(practice)).then(what)
            }
            // T07 has said that it belongs to nobody that there is, or T12 that it belongs to nobody, or to two.
            _ => None,
        }
    }

    /// Whether a practice can be reached, itself or through its funder.
    fn is_reached(&self, practice: &PracticeId) -> bool {
        let funder = self.funder_of_practice.get(practice);
        self.practices.contains(practice) || funder.is_some_and(|funder| self.funders.contains(funder))
    }
}
