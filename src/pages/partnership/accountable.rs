//! Who checks it, what happens to the money, how it does, and whom to ask.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Contact, Measure, MeasureGroup};
use design::element::{classed, pieces, words};
use yew::prelude::*;

use super::PartProps;
use crate::components::{Fact, contact_lines, fact_list, section, section_heading};
use crate::language::Language;

/// Who checks it and how it does.
pub(super) fn accountable(language: &Language, props: &PartProps) -> Html {
    let partnership = &props.partnership;
    let mut parts = vec![
        section_heading(2, &language.text("checks-heading")),
        fact_list(language, &checks(language, props)),
    ];
    if !partnership.measures.is_empty() {
        parts.push(section_heading(2, &language.text("measures-heading")));
        let groups = MeasureGroup::ALL.iter();
        parts.extend(groups.map(|group| measures(language, *group, &partnership.measures)));
    }
    if partnership.contact != Contact::default() {
        parts.push(section_heading(2, &language.text("contact-heading")));
        parts.push(contact_lines(language, &partnership.contact));
    }
    section(parts)
}

fn checks(language: &Language, props: &PartProps) -> Vec<Fact> {
    let accountability = &props.partnership.accountability;
    let catalogue = &props.page.dataset.catalogue;
    let funder = accountability.funder.and_then(|at| catalogue.funder(at)).map(|funder| funder.name.clone());
    let contract = accountability.contract.map(|period| match (period.from, period.until) {
        (Some(from), Some(until)) => language
            .with("contract-between", &[("from", &language.date(from)), ("until", &language.date(until))]),
        (Some(from), None) => language.with("contract-from", &[("from", &language.date(from))]),
        (None, Some(until)) => language.with("contract-until", &[("until", &language.date(until))]),
        (None, None) => language.text("contract-yes"),
    });
    let regulators = (!accountability.regulators.is_empty()).then(|| accountability.regulators.join(", "));
    let budget = props.partnership.budget.as_ref();
    let mut facts = vec![
        Fact::text("checks-funder", funder),
        Fact::text("checks-contract", contract),
        Fact::text("checks-regulators", regulators),
        Fact::text("checks-population", accountability.to_population.clone()),
        Fact::yes_or_no("money-real", budget.and_then(|budget| budget.real), language),
        Fact::yes_or_no("money-capitated", budget.and_then(|budget| budget.capitated), language),
        Fact::yes_or_no("money-risk-adjusted", budget.and_then(|budget| budget.risk_adjusted), language),
    ];
    let choice = accountability.choice_statement.clone();
    facts.extend(choice.map(|choice| Fact::text("checks-choice", Some(choice))));
    facts
}

/// The measures of one group, with what each means; nothing when there is none.
fn measures(language: &Language, group: MeasureGroup, measures: &[Measure]) -> Html {
    let of_group: Vec<&Measure> = measures.iter().filter(|measure| measure.group == group).collect();
    if of_group.is_empty() {
        return Html::default();
    }
    let lines = of_group.into_iter().map(|measure| classed("li", "", measure_line(language, measure)));
    pieces(vec![
        section_heading(3, &language.word("measures", group.word())),
        classed("ul", "nhsuk-list lcp-measures", pieces(lines.collect())),
    ])
}

fn measure_line(language: &Language, measure: &Measure) -> Html {
    let not_known = language.text("not-known");
    let value = measure.value.as_deref().unwrap_or(&not_known);
    let compared = measure.comparator_value.as_deref().unwrap_or(&not_known);
    let compared = [("comparator", measure.comparator.as_str()), ("value", compared)];
    let source = [("period", measure.period.as_str()), ("source", measure.source.as_str())];
    let rating = language.word("rating", measure.rating.word());
    let compared = language.with("measure-compared", &compared);
    pieces(vec![
        classed("strong", "", words(measure.name.clone())),
        words(format!(": {value}. {rating} {compared}")),
        classed("span", "lcp-source", words(measure.meaning.clone())),
        classed("span", "nhsuk-body-s lcp-source", words(language.with("measure-source", &source))),
    ])
}
