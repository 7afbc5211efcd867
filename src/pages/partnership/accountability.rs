//! Who checks the partnership: its funder, its contract, its regulators, and the results that it answers for.

use catalogue::Period;
use yew::prelude::*;

use super::PartnershipSectionProps;
use crate::components::{Fact, facts_known, plain_list};
use i18n::{Locale, format_date};

/// Whom the partnership answers to, and for what; `None` when none of it is known.
pub(super) fn accountability(locale: &Locale, props: &PartnershipSectionProps<'_>) -> Option<Html> {
    let facts = facts_known(locale, &facts(locale, props));
    let outcomes = &props.partnership.outcomes;
    if facts.is_none() && outcomes.is_empty() {
        return None;
    }
    Some(html! {
        <>
            { facts }
            if !outcomes.is_empty() {
                <p>{ locale.text("outcomes-intro") }</p>
                { plain_list(outcomes, false) }
            }
        </>
    })
}

/// The funder, the contract, the regulators, and the statement on choice where there is one.
fn facts(locale: &Locale, props: &PartnershipSectionProps<'_>) -> Vec<Fact> {
    let accountability = &props.partnership.accountability;
    let funder = accountability.funder.and_then(|at| props.page.dataset.catalogue.funder(at));
    let contract = accountability.contract.map(|period| contract(locale, period));
    let comma = locale.text("list-comma");
    let regulators = (!accountability.regulators.is_empty()).then(|| accountability.regulators.join(&comma));
    let mut facts = vec![
        Fact::text("checks-funder", funder.map(|funder| funder.name.clone())),
        Fact::text("checks-contract", contract),
        Fact::text("checks-regulators", regulators),
    ];
    if accountability.choice_statement.is_some() {
        facts.push(Fact::text("checks-choice", accountability.choice_statement.clone()));
    }
    facts
}

/// How long the contract runs.
fn contract(locale: &Locale, period: Period) -> String {
    let date = |date| format_date(locale, date);
    match (period.from, period.until) {
        (Some(from), Some(until)) => {
            locale.with("contract-between", &[("from", &date(from)), ("until", &date(until))])
        }
        (Some(from), None) => locale.with("contract-from", &[("from", &date(from))]),
        (None, Some(until)) => locale.with("contract-until", &[("until", &date(until))]),
        (None, None) => locale.text("contract-yes"),
    }
}
