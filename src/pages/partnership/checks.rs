//! Who checks it: whom it answers to, under which contract, which regulators, and for which results.

use design::element::pieces;
use yew::prelude::*;

use super::PartProps;
use crate::components::{Fact, facts_known, paragraph, plain_list};
use crate::language::Language;

/// Who checks it.
pub(super) fn checks(language: &Language, props: &PartProps) -> Option<Html> {
    let partnership = &props.partnership;
    let accountability = &partnership.accountability;
    let catalogue = &props.page.dataset.catalogue;
    let funder = accountability.funder.and_then(|at| catalogue.funder(at)).map(|funder| funder.name.clone());
    let contract = accountability.contract.map(|period| match (period.from, period.until) {
        (Some(from), Some(until)) => language
            .with("contract-between", &[("from", &language.date(from)), ("until", &language.date(until))]),
        (Some(from), None) => language.with("contract-from", &[("from", &language.date(from))]),
        (None, Some(until)) => language.with("contract-until", &[("until", &language.date(until))]),
        (None, None) => language.text("contract-yes"),
    });
    let comma = language.text("list-comma");
    let regulators = (!accountability.regulators.is_empty()).then(|| accountability.regulators.join(&comma));
    let mut facts = vec![
        Fact::text("checks-funder", funder),
        Fact::text("checks-contract", contract),
        Fact::text("checks-regulators", regulators),
    ];
    let choice = accountability.choice_statement.clone();
    facts.extend(choice.map(|choice| Fact::text("checks-choice", Some(choice))));
    let facts = facts_known(language, &facts);
    if partnership.outcomes.is_empty() {
        return facts;
    }
    Some(pieces(vec![
        facts.unwrap_or_default(),
        paragraph(language.text("outcomes-intro")),
        plain_list(&partnership.outcomes, false),
    ]))
}
