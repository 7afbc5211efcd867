//! What happens to money left over, and where its money comes from: in words, never as a ranking.

use catalogue::vocabulary::Vocabulary as _;
use design::element::pieces;
use yew::prelude::*;

use super::PartProps;
use crate::components::{Fact, facts_known, paragraph};
use crate::language::Language;

/// The money.
pub(super) fn money(language: &Language, props: &PartProps) -> Option<Html> {
    let partnership = &props.partnership;
    let mut facts = vec![
        Fact::text("surplus-use", partnership.surplus_use.clone()),
        Fact::yes_or_no("surplus-not-for-profit", partnership.not_for_profit, language),
    ];
    let mut fair = Html::default();
    if let Some(budget) = &partnership.budget {
        let word = |family: &str, word: Option<&str>| word.map(|word| language.word(family, word));
        facts.extend([
            Fact::yes_or_no("money-real", budget.real, language),
            Fact::yes_or_no("money-capitated", budget.capitated, language),
            Fact::yes_or_no("money-risk-adjusted", budget.risk_adjusted, language),
            Fact::text("money-scope", word("budget-scope", budget.scope.map(|scope| scope.word()))),
            Fact::text(
                "money-gp",
                word("general-practice", budget.general_practice.map(|money| money.word())),
            ),
            Fact::yes_or_no("money-cap", budget.savings_cap, language),
            Fact::text("money-manager", word("budget-manager", budget.manager.map(|manager| manager.word()))),
        ]);
        if budget.risk_adjusted == Some(true) {
            fair = paragraph(language.text("money-fair"));
        }
    }
    facts_known(language, &facts).map(|facts| pieces(vec![fair, facts]))
}
