//! How far it is, how many people and surgeries it has, where it serves.

use catalogue::vocabulary::Vocabulary as _;
use yew::prelude::*;

use super::PartProps;
use crate::components::{Fact, fact_list, section, section_heading};
use crate::language::Language;

/// The facts at the top of the page.
pub(super) fn about_it(language: &Language, props: &PartProps) -> Html {
    section(vec![
        section_heading(2, &language.text("partnership-about-heading")),
        fact_list(language, &facts(language, props)),
    ])
}

fn facts(language: &Language, props: &PartProps) -> Vec<Fact> {
    let partnership = &props.partnership;
    let stage = partnership.stage.map(|stage| {
        let said = language.word("stage", stage.word());
        match partnership.stage_since {
            Some(since) => language.with("stage-since", &[("stage", &said), ("date", &language.date(since))]),
            None => said,
        }
    });
    let population = partnership.population.map(|people| {
        let people = language.count("population", people as usize);
        match partnership.population_basis {
            Some(basis) => format!("{people} {}", language.word("population-basis", basis.word())),
            None => people,
        }
    });
    let areas: Vec<&str> = partnership
        .areas
        .iter()
        .filter_map(|at| props.page.dataset.catalogue.areas.get(at.index()))
        .map(|area| area.name.as_str())
        .collect();
    let areas = (!areas.is_empty()).then(|| areas.join(", "));
    let model = partnership.model.map(|model| language.text(&format!("model-{model}")));
    let legal_form = partnership.legal_form.map(|form| language.word("legal-form", form.word()));
    vec![
        Fact::text("partnership-stage", stage),
        Fact::text("partnership-population", population),
        Fact::text("partnership-areas", areas),
        Fact::text("partnership-model", model),
        Fact::text("partnership-legal-form", legal_form),
        Fact::text("partnership-surplus", partnership.surplus_use.clone()),
    ]
}
