//! The six models of the paper's last chapter: V15.

use catalogue::{BudgetScope, Contract, Engagement, GeneralPracticeMoney, IntegrationStage, Origin};

use super::check_context::CheckContext;
use super::rule::rules;
use crate::problem::{Problem, Problems, Span};
use crate::tables::rows::PartnershipRow;

rules! {
    MODEL "V15" Error
        requirement "A partnership is what its model says: 1 employs no specialists, 2 employs some, 3 and 4 have a foundation trust, 4 joins care with PMS or APMS surgeries, 5 grew out of a numbered pilot, 6 has the whole budget with general practice in it, and its surgeries stay federated. The budget and the stage of integration agree with it."
        rationale "The six models are steps of one path; a step that is only claimed tells people nothing."
        help "correct the model, or what contradicts it";
}

const FILE: &str = "partnerships.csv";

pub(super) fn check(context: &CheckContext<'_>, problems: &mut Problems) {
    for (row, line) in context.tables.partnerships.iter() {
        if let Some(what) = budget(row) {
            problems.note(Problem::new(
                &MODEL,
                Span::cell(FILE, line, "budget_general_practice"),
                format!("{} {what}", row.name),
            ));
        }
        let Some(model) = row.model else { continue };
        for (column, what) in contradictions(context, row, model) {
            let what = format!("{} follows model {model}, {what}", row.name);
            problems
                .note(Problem::new(&MODEL, Span::cell(FILE, line, column), what).value(&model.to_string()));
        }
    }
}

/// A budget that contradicts itself, whatever the model.
fn budget(row: &PartnershipRow) -> Option<&'static str> {
    match (row.budget_scope?, row.budget_general_practice?) {
        (BudgetScope::Global, GeneralPracticeMoney::RingFenced) => {
            Some("has a budget for all care, and the money for general practice is ring_fenced")
        }
        (BudgetScope::Hchs, GeneralPracticeMoney::Included) => Some(
            "has a budget for hospital and community services alone, and the money for general practice is included",
        ),
        _ => None,
    }
}

/// What contradicts a model, with the column to look at.
fn contradictions(
    context: &CheckContext<'_>,
    row: &PartnershipRow,
    model: u8,
) -> Vec<(&'static str, &'static str)> {
    use IntegrationStage::{Department, Merged, Virtual};

    const GLOBAL: (&str, &str) = ("budget_scope", "and its budget is global, general practice included");
    let not_global = row.budget_scope != Some(BudgetScope::Global);
    let stage_is_none_of =
        |stages: &[IntegrationStage]| row.integration_stage.is_none_or(|stage| !stages.contains(&stage));
    let employs = context.tables.specialists.rows.iter().any(|specialist| {
        specialist.partnership.as_ref() == Some(&row.id) && specialist.engagement == Engagement::Employed
    });
    let kept_apart = row.budget_general_practice == Some(GeneralPracticeMoney::RingFenced);
    let requirements: &[(bool, &str, &str)] = match model {
        1 => &[
            (!employs, "model", "and employs specialists"),
            (not_global, GLOBAL.0, GLOBAL.1),
            (
                stage_is_none_of(&[Department, Merged]),
                "integration_stage",
                "and says that a department or all of it has been joined",
            ),
            (kept_apart, "budget_general_practice", "and the money for general practice is not ring_fenced"),
        ],
        2 => &[
            (employs, "model", "and employs no specialist"),
            (not_global, GLOBAL.0, GLOBAL.1),
            (stage_is_none_of(&[Merged]), "integration_stage", "and says that all of it is one organisation"),
            (kept_apart, "budget_general_practice", "and the money for general practice is not ring_fenced"),
        ],
        3 => &[
            (row.foundation_trust.is_some(), "foundation_trust", "and names no foundation trust"),
            (!row.joined_up_care.is_empty(), "joined_up_care", "and names no care that moved to it"),
            (not_global, GLOBAL.0, GLOBAL.1),
            (
                stage_is_none_of(&[Virtual, Merged]),
                "integration_stage",
                "and does not say that a specialty or a department has been joined",
            ),
        ],
        4 => &[
            (row.foundation_trust.is_some(), "foundation_trust", "and names no foundation trust"),
            (!row.joined_up_care.is_empty(), "joined_up_care", "and names no care that is joined up"),
            (stage_is_none_of(&[Virtual]), "integration_stage", "and says that nothing has been joined"),
            (has_pms(context, row), "model", "and has no surgery under a PMS or APMS contract"),
        ],
        5 => &[
            (row.origin == Some(Origin::IcoPilot), "origin", "and did not grow out of an ico_pilot"),
            (row.pilot_id.is_some(), "pilot_id", "and states no pilot_id"),
        ],
        6 => &[
            (row.budget_scope == Some(BudgetScope::Global), "budget_scope", "and its budget is not global"),
            (
                row.budget_general_practice == Some(GeneralPracticeMoney::Included),
                "budget_general_practice",
                "and the money for general practice is not included",
            ),
            (
                stage_is_none_of(&[Merged]),
                "integration_stage",
                "and says that all of it is one organisation, which is no federation",
            ),
        ],
        _ => &[(false, "model", "and there are only the models 1 to 6")],
    };
    requirements.iter().filter(|(met, ..)| !met).map(|&(_, column, what)| (column, what)).collect()
}

/// Whether a member surgery works under a PMS or APMS contract, or the partnership grew out of one.
fn has_pms(context: &CheckContext<'_>, row: &PartnershipRow) -> bool {
    let members = context.members().filter(|(membership, _)| membership.partnership == row.id);
    let mut contracts = members.filter_map(|(membership, _)| {
        let practice =
            context.tables.practices.rows.iter().find(|practice| practice.id == membership.practice)?;
        practice.contract
    });
    matches!(row.origin, Some(Origin::Pms | Origin::Apms))
        || contracts.any(|contract| matches!(contract, Contract::Pms | Contract::Apms))
}
