//! How the partnership is set up: its stage, model and legal form; and which people and places it is for.

use catalogue::FLOOR_PEOPLE;
use catalogue::vocabulary::Vocabulary as _;
use yew::prelude::*;

use super::PartnershipSectionProps;
use crate::components::{Fact, capital, facts_known};
use i18n::Locale;

/// The stage, model, origin and legal form; `None` when none of it is known.
pub(super) fn setup(locale: &Locale, props: &PartnershipSectionProps<'_>) -> Option<Html> {
    let partnership = props.partnership;
    let stage = partnership.stage.map(|stage| locale.word("stage", stage.word()));
    let model = partnership.model.map(|model| locale.text(&format!("model-{model}")));
    let legal_form = partnership.legal_form.map(|form| locale.word("legal-form", form.word()));
    let integration = partnership.integration.map(|stage| locale.word("integration", stage.word()));
    let origin = partnership.origin.map(|origin| locale.word("origin", origin.word()));
    let joined_up_care = (!partnership.joined_up_care.is_empty())
        .then(|| capital(&partnership.joined_up_care.join(&locale.text("list-comma"))));
    let mut facts = vec![
        Fact::text("partnership-stage", stage),
        Fact::text("partnership-model", model),
        Fact::text("partnership-legal-form", legal_form),
        Fact::text("partnership-integration", integration),
        Fact::text("partnership-origin", origin),
    ];
    // Only some partnerships have these three; for the others they are left out and not said to be unknown.
    for (name, value) in [
        ("partnership-pilot", partnership.pilot_id.clone()),
        ("partnership-trust", partnership.foundation_trust.clone()),
        ("partnership-joined-up", joined_up_care),
    ] {
        if value.is_some() {
            facts.push(Fact::text(name, value));
        }
    }
    facts_known(locale, &facts)
}

/// How many people the partnership covers, which people, and which areas; `None` when none of it is known.
pub(super) fn population(locale: &Locale, props: &PartnershipSectionProps<'_>) -> Option<Html> {
    let partnership = props.partnership;
    let basis = partnership.population_basis.map(|basis| locale.word("population-basis", basis.word()));
    let areas = &props.page.dataset.catalogue.areas;
    let areas: Vec<&str> = partnership
        .areas
        .iter()
        .filter_map(|at| areas.get(at.index()))
        .map(|area| area.name.as_str())
        .collect();
    let areas = (!areas.is_empty()).then(|| areas.join(&locale.text("list-comma")));
    let facts = [
        Fact::text("partnership-population", people(locale, props)),
        Fact::text("partnership-basis", basis),
        Fact::text("partnership-areas", areas),
    ];
    facts_known(locale, &facts)
}

/// How many people the partnership covers, and whether that reaches the minimum. The minimum applies only to
/// partnerships, which have a stage, and not to other groups of surgeries.
fn people(locale: &Locale, props: &PartnershipSectionProps<'_>) -> Option<String> {
    let people = props.partnership.population?;
    let count = locale.count("population", people as usize);
    if props.partnership.stage.is_none() {
        return Some(count);
    }
    let key = if people < FLOOR_PEOPLE { "population-below-floor" } else { "population-above-floor" };
    Some([count, locale.text(key)].join(" "))
}
