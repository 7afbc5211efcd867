//! Partnerships with their professions.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Budget, Catalogue, Partnership, PublicVoice};

use super::funders::{area, contact};
use super::owned::{self, Owner};
use super::{Sheets, list, text, word, yes_no};

pub(super) fn partnerships(catalogue: &Catalogue, sheets: &mut Sheets) {
    for partnership in &catalogue.partnerships {
        let id = partnership.id.as_str();
        let mut cells = own_cells(partnership, catalogue);
        cells.extend(partnership.budget.as_ref().map(budget).into_iter().flatten());
        cells.extend(partnership.public_voice.as_ref().map(voice).into_iter().flatten());
        cells.extend(contact(&partnership.contact, &partnership.name));
        sheets.push("partnerships", &cells);
        for (profession, role) in &partnership.professions {
            let cells = [
                ("partnership", id.to_owned()),
                ("profession", profession.word().to_owned()),
                ("role", role.word().to_owned()),
            ];
            sheets.push("professions", &cells);
        }
        let owner = Owner("partnership", id);
        owned::offers(owner, &partnership.offers, catalogue, sheets);
        owned::changes(owner, &partnership.changes, catalogue, sheets);
        owned::specialists(owner, &partnership.specialists, sheets);
        owned::measures(owner, &partnership.measures, sheets);
    }
}

fn own_cells(partnership: &Partnership, catalogue: &Catalogue) -> Vec<(&'static str, String)> {
    let accountability = &partnership.accountability;
    let contract = accountability.contract.unwrap_or_default();
    let areas: Vec<String> = partnership.areas.iter().map(|&at| area(catalogue, at)).collect();
    let funder = accountability.funder.and_then(|at| catalogue.funder(at));
    vec![
        ("id", partnership.id.to_string()),
        ("name", partnership.name.clone()),
        ("summary", text(partnership.summary.as_ref())),
        ("stage", word(partnership.stage)),
        ("stage_since", text(partnership.stage_since)),
        ("model", text(partnership.model)),
        ("origin", word(partnership.origin)),
        ("pilot_id", text(partnership.pilot_id.as_ref())),
        ("foundation_trust", text(partnership.foundation_trust.as_ref())),
        ("joined_up_care", list(&partnership.joined_up_care)),
        ("integration_stage", word(partnership.integration)),
        ("legal_form", word(partnership.legal_form)),
        ("ownership_model", word(partnership.ownership)),
        ("not_for_profit", yes_no(partnership.not_for_profit)),
        ("surplus_use", text(partnership.surplus_use.as_ref())),
        ("population_basis", word(partnership.population_basis)),
        ("population_covered", text(partnership.population)),
        ("areas", list(&areas)),
        ("role", word(partnership.role)),
        ("services_scope", word(partnership.services_scope)),
        ("specialist_advice", yes_no(partnership.specialist_advice)),
        ("diagnostics", yes_no(partnership.diagnostics)),
        ("no_profession_majority", yes_no(partnership.no_profession_majority)),
        ("largest_profession_share", text(partnership.largest_profession_share)),
        ("largest_profession", word(partnership.largest_profession)),
        ("share_of", word(partnership.share_of)),
        ("funder", text(funder.map(|funder| &funder.id))),
        ("contract_from", text(contract.from)),
        ("contract_until", text(contract.until)),
        ("regulators", list(&accountability.regulators)),
        ("to_population", text(accountability.to_population.as_ref())),
        ("choice_statement", text(accountability.choice_statement.as_ref())),
        ("outcomes", list(&partnership.outcomes)),
        ("what_changes", list(&partnership.what_changes)),
        ("what_stays", list(&partnership.what_stays)),
        ("replaces", list(&partnership.replaces)),
        ("checked_on", text(partnership.checked_on)),
        ("source", text(partnership.source.as_ref())),
    ]
}

fn budget(budget: &Budget) -> Vec<(&'static str, String)> {
    vec![
        ("budget_real", yes_no(budget.real)),
        ("budget_capitated", yes_no(budget.capitated)),
        ("budget_risk_adjusted", yes_no(budget.risk_adjusted)),
        ("budget_scope", word(budget.scope)),
        ("budget_general_practice", word(budget.general_practice)),
        ("budget_savings_cap", yes_no(budget.savings_cap)),
        ("budget_manager", word(budget.manager)),
    ]
}

fn voice(voice: &PublicVoice) -> Vec<(&'static str, String)> {
    let mut cells = vec![
        ("public_voice", voice.form.word().to_owned()),
        ("how_to_take_part", voice.how_to_take_part.clone()),
    ];
    if let Some(board) = voice.board {
        cells.extend([
            ("board_lay", board.lay.to_string()),
            ("board_community", board.community.to_string()),
            ("board_gp", board.gp.to_string()),
            ("board_other", board.other.to_string()),
        ]);
    }
    cells
}
