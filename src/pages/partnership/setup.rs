//! How it is set up: its stage, its model and form; and which people and places it is for.

use catalogue::FLOOR_PEOPLE;
use catalogue::vocabulary::Vocabulary as _;
use yew::prelude::*;

use super::PartProps;
use crate::components::{Fact, capital, facts_known};
use crate::language::Language;

/// Its stage, model, origin and form.
pub(super) fn setup(language: &Language, props: &PartProps) -> Option<Html> {
    let partnership = &props.partnership;
    let mut facts = vec![
        Fact::text("partnership-stage", partnership.stage.map(|stage| language.word("stage", stage.word()))),
        Fact::text(
            "partnership-model",
            partnership.model.map(|model| language.text(&format!("model-{model}"))),
        ),
        Fact::text(
            "partnership-legal-form",
            partnership.legal_form.map(|form| language.word("legal-form", form.word())),
        ),
        Fact::text(
            "partnership-integration",
            partnership.integration.map(|stage| language.word("integration", stage.word())),
        ),
        Fact::text(
            "partnership-origin",
            partnership.origin.map(|origin| language.word("origin", origin.word())),
        ),
    ];
    // These three concern only some partnerships: of the others there is nothing to know.
    let joined_up = (!partnership.joined_up_care.is_empty())
        .then(|| capital(&partnership.joined_up_care.join(&language.text("list-comma"))));
    let only_some = [
        ("partnership-pilot", partnership.pilot_id.clone()),
        ("partnership-trust", partnership.foundation_trust.clone()),
        ("partnership-joined-up", joined_up),
    ];
    facts.extend(
        only_some
            .into_iter()
            .filter(|(_, value)| value.is_some())
            .map(|(name, value)| Fact::text(name, value)),
    );
    facts_known(language, &facts)
}

/// How many people, which, and where.
pub(super) fn population(language: &Language, props: &PartProps) -> Option<Html> {
    let partnership = &props.partnership;
    let areas = partnership.areas.iter().filter_map(|at| props.page.dataset.catalogue.areas.get(at.index()));
    let areas: Vec<&str> = areas.map(|area| area.name.as_str()).collect();
    let areas = (!areas.is_empty()).then(|| areas.join(&language.text("list-comma")));
    // A floor is asked of partnerships that are set up in stages; other groups of surgeries have none.
    let people = partnership.population.map(|people| {
        let floor = partnership.stage.map(|_| {
            language.text(if people < FLOOR_PEOPLE {
                "population-below-floor"
            } else {
                "population-above-floor"
            })
        });
        let said = [Some(language.count("population", people as usize)), floor];
        said.into_iter().flatten().collect::<Vec<_>>().join(" ")
    });
    facts_known(
        language,
        &[
            Fact::text("partnership-population", people),
            Fact::text(
                "partnership-basis",
                partnership.population_basis.map(|basis| language.word("population-basis", basis.word())),
            ),
            Fact::text("partnership-areas", areas),
        ],
    )
}
