//! Partnerships, from their own table and those that belong to it.

use std::collections::BTreeMap;

use catalogue::{
    Accountability, Board, Budget, Contact, Date, LegalForm, Partnership, PartnershipId, Period, Profession,
    ProfessionRole, PublicVoice,
};

use super::funders::{ids, web};
use super::in_order;
use super::owned::{AllOwned, Owned, Owner};
use super::positions::Positions;
use crate::tables::Tables;
use crate::tables::rows::PartnershipRow;

/// The partnerships, sorted by id.
pub(super) fn partnerships(
    tables: &Tables,
    as_of: Date,
    positions: &Positions<'_>,
    owned: &mut AllOwned,
) -> Vec<Partnership> {
    let mut professions = professions(tables);
    in_order(&tables.partnerships)
        .into_iter()
        .map(|row| {
            let professions = professions.remove(&row.id).unwrap_or_default();
            partnership(row, positions, professions, owned.take(&Owner::Partnership(row.id.clone())))
        })
        .map(|made| checked_by_monitor(made, as_of))
        .collect()
}

/// The professions of each partnership, in order.
fn professions(tables: &Tables) -> BTreeMap<PartnershipId, Vec<(Profession, ProfessionRole)>> {
    let mut all: BTreeMap<PartnershipId, Vec<_>> = BTreeMap::new();
    for row in in_order(&tables.professions) {
        all.entry(row.partnership.clone()).or_default().push((row.profession, row.role));
    }
    for professions in all.values_mut() {
        professions.sort_unstable();
    }
    all
}

fn partnership(
    row: &PartnershipRow,
    positions: &Positions<'_>,
    professions: Vec<(Profession, ProfessionRole)>,
    owned: Owned,
) -> Partnership {
    let Owned { offers, changes, specialists, measures } = owned;
    Partnership {
        id: row.id.clone(),
        name: row.name.clone(),
        summary: row.summary.clone(),
        stage: row.stage,
        stage_since: row.stage_since,
        model: row.model,
        origin: row.origin,
        pilot_id: row.pilot_id.clone(),
        foundation_trust: row.foundation_trust.clone(),
        joined_up_care: row.joined_up_care.clone(),
        integration: row.integration_stage,
        legal_form: row.legal_form,
        ownership: row.ownership_model,
        not_for_profit: row.not_for_profit,
        surplus_use: row.surplus_use.clone(),
        population_basis: row.population_basis,
        population: row.population_covered,
        areas: row.areas.iter().filter_map(|area| positions.area(area)).collect(),
        role: row.role,
        services_scope: row.services_scope,
        specialist_advice: row.specialist_advice,
        diagnostics: row.diagnostics,
        budget: budget(row),
        professions,
        no_profession_majority: row.no_profession_majority,
        largest_profession_share: row.largest_profession_share,
        largest_profession: row.largest_profession,
        share_of: row.share_of,
        specialists,
        accountability: accountability(row, positions),
        public_voice: public_voice(row),
        outcomes: row.outcomes.clone(),
        what_changes: row.what_changes.clone(),
        what_stays: row.what_stays.clone(),
        measures,
        offers,
        changes,
        contact: contact(row),
        replaces: ids(&row.replaces),
        checked_on: row.checked_on,
        source: row.source.clone(),
    }
}

/// The budget, where the row says anything of one.
fn budget(row: &PartnershipRow) -> Option<Budget> {
    let budget = Budget {
        real: row.budget_real,
        capitated: row.budget_capitated,
        risk_adjusted: row.budget_risk_adjusted,
        scope: row.budget_scope,
        general_practice: row.budget_general_practice,
        savings_cap: row.budget_savings_cap,
        manager: row.budget_manager,
    };
    let nothing = Budget {
        real: None,
        capitated: None,
        risk_adjusted: None,
        scope: None,
        general_practice: None,
        savings_cap: None,
        manager: None,
    };
    (budget != nothing).then_some(budget)
}

fn accountability(row: &PartnershipRow, positions: &Positions<'_>) -> Accountability {
    let contract = Period { from: row.contract_from, until: row.contract_until };
    Accountability {
        funder: row.funder.as_ref().and_then(|funder| positions.funder(funder)),
        contract: (contract != Period::default()).then_some(contract),
        regulators: row.regulators.clone(),
        to_population: row.to_population.clone(),
        choice_statement: row.choice_statement.clone(),
    }
}

/// Names the regulator of every foundation trust also where the table does not.
fn checked_by_monitor(mut partnership: Partnership, as_of: Date) -> Partnership {
    // From 2004 until NHS Improvement took its place in April 2016.
    const MONITOR: (&str, i32, i32) = ("Monitor", 2004, 2015);
    let (name, first, last) = MONITOR;
    let regulators = &mut partnership.accountability.regulators;
    let is_trust = partnership.legal_form == Some(LegalForm::FoundationTrust);
    let year = as_of.calendar().0;
    if is_trust && (first..=last).contains(&year) && !regulators.iter().any(|known| known == name) {
        regulators.push(name.to_owned());
    }
    partnership
}

/// How people have a say; the form alone would leave them without a way to take part.
fn public_voice(row: &PartnershipRow) -> Option<PublicVoice> {
    let seats = [row.board_lay, row.board_community, row.board_gp, row.board_other];
    let board = seats.iter().any(Option::is_some).then(|| Board {
        lay: row.board_lay.unwrap_or(0),
        community: row.board_community.unwrap_or(0),
        gp: row.board_gp.unwrap_or(0),
        other: row.board_other.unwrap_or(0),
    });
    Some(PublicVoice { form: row.public_voice?, how_to_take_part: row.how_to_take_part.clone()?, board })
}

fn contact(row: &PartnershipRow) -> Contact {
    Contact {
        name: row.contact_name.clone().unwrap_or_else(|| row.name.clone()),
        phone: row.phone.clone(),
        textphone: row.textphone.clone(),
        email: row.email.clone(),
        website: web(row.website.as_ref()),
        address: row.address.clone(),
    }
}
