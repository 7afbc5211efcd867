//! What happens to money left over, and where the partnership's money comes from: in words, never as a ranking.

use catalogue::Budget;
use catalogue::vocabulary::Vocabulary;
use yew::prelude::*;

use super::PartnershipSectionProps;
use crate::components::{Fact, facts_known, read_on};
use i18n::Locale;

/// The surplus first, then the budget in details that are closed at first; `None` when nothing is known of either.
pub(super) fn finances(locale: &Locale, props: &PartnershipSectionProps<'_>) -> Option<Html> {
    let partnership = props.partnership;
    let surplus = [
        Fact::text("surplus-use", partnership.surplus_use.clone()),
        Fact::yes_or_no("surplus-not-for-profit", partnership.not_for_profit, locale),
    ];
    let surplus = facts_known(locale, &surplus);
    let budget = partnership.budget.as_ref().and_then(|budget| budget_facts(locale, budget));
    if surplus.is_none() && budget.is_none() {
        return None;
    }
    let risk_adjusted = partnership.budget.as_ref().is_some_and(|budget| budget.risk_adjusted == Some(true));
    Some(html! {
        <>
            { surplus }
            if risk_adjusted {
                <p>{ locale.text("money-fair") }</p>
            }
            if let Some(budget) = budget {
                { read_on(locale.text("money-more"), budget) }
            }
        </>
    })
}

/// The budget that the partnership answers for; `None` when nothing is known of it.
fn budget_facts(locale: &Locale, budget: &Budget) -> Option<Html> {
    let word = |family: &str, word: Option<&str>| word.map(|word| locale.word(family, word));
    facts_known(
        locale,
        &[
            Fact::yes_or_no("money-real", budget.real, locale),
            Fact::yes_or_no("money-capitated", budget.capitated, locale),
            Fact::yes_or_no("money-risk-adjusted", budget.risk_adjusted, locale),
            Fact::text("money-scope", word("budget-scope", budget.scope.map(Vocabulary::word))),
            Fact::text("money-gp", word("general-practice", budget.general_practice.map(Vocabulary::word))),
            Fact::yes_or_no("money-cap", budget.savings_cap, locale),
            Fact::text("money-manager", word("budget-manager", budget.manager.map(Vocabulary::word))),
        ],
    )
}
