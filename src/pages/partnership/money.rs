//! What happens to money left over, and where its money comes from: in words, never as a ranking.

use catalogue::Budget;
use catalogue::vocabulary::Vocabulary;
use design::element::pieces;
use yew::prelude::*;

use super::PartProps;
use crate::components::{Fact, facts_known, paragraph, read_on};
use crate::language::Language;

/// The money left over first; where the rest comes from for those who want to read on.
pub(super) fn money(language: &Language, props: &PartProps) -> Option<Html> {
    let partnership = &props.partnership;
    let left_over = [
        Fact::text("surplus-use", partnership.surplus_use.clone()),
        Fact::yes_or_no("surplus-not-for-profit", partnership.not_for_profit, language),
    ];
    let left_over = facts_known(language, &left_over);
    let budget = partnership.budget.as_ref().and_then(|budget| of_budget(language, budget));
    if left_over.is_none() && budget.is_none() {
        return None;
    }
    let fair = partnership.budget.as_ref().is_some_and(|budget| budget.risk_adjusted == Some(true));
    let mut parts: Vec<Html> = left_over.into_iter().collect();
    parts.extend(fair.then(|| paragraph(language.text("money-fair"))));
    parts.extend(budget.map(|facts| read_on(language.text("money-more"), facts)));
    Some(pieces(parts))
}

/// The budget that it answers for.
fn of_budget(language: &Language, budget: &Budget) -> Option<Html> {
    let word = |family: &str, word: Option<&str>| word.map(|word| language.word(family, word));
    facts_known(
        language,
        &[
            Fact::yes_or_no("money-real", budget.real, language),
            Fact::yes_or_no("money-capitated", budget.capitated, language),
            Fact::yes_or_no("money-risk-adjusted", budget.risk_adjusted, language),
            Fact::text("money-scope", word("budget-scope", budget.scope.map(Vocabulary::word))),
            Fact::text("money-gp", word("general-practice", budget.general_practice.map(Vocabulary::word))),
            Fact::yes_or_no("money-cap", budget.savings_cap, language),
            Fact::text("money-manager", word("budget-manager", budget.manager.map(Vocabulary::word))),
        ],
    )
}
