//! What it offers and who provides each service; the specialists; what is changing; what it takes responsibility for.

use std::rc::Rc;

use catalogue::SpecialistLine;
use catalogue::vocabulary::Vocabulary as _;
use yew::prelude::*;

use super::PartProps;
use crate::components::{
    ChangesProps, OffersProps, changes, offers, paragraph, plain_list, section, section_heading,
};
use crate::language::Language;

/// The services and all about them.
pub(super) fn what_it_does(language: &Language, props: &PartProps) -> Html {
    let partnership = &props.partnership;
    let heading = |key: &str| section_heading(2, &language.text(key));
    let catalogue = props.page.catalogue();
    let in_force = OffersProps {
        catalogue: Rc::clone(&catalogue),
        offers: partnership.offers.clone(),
        today: props.page.dataset.today,
    };
    let mut parts = vec![
        heading("services-heading"),
        offers(language, &in_force),
        heading("specialists-heading"),
        specialists(language, &partnership.specialists),
    ];
    if !partnership.changes.is_empty() {
        let all = ChangesProps { catalogue, changes: partnership.changes.clone() };
        parts.push(heading("changes-heading"));
        parts.push(changes(language, &all));
    }
    if !partnership.outcomes.is_empty() {
        parts.push(heading("outcomes-heading"));
        parts.push(paragraph(language.text("outcomes-intro")));
        parts.push(plain_list(&partnership.outcomes, false));
    }
    section(parts)
}

fn specialists(language: &Language, specialists: &[SpecialistLine]) -> Html {
    if specialists.is_empty() {
        return paragraph(language.text("specialists-not-known"));
    }
    let lines = specialists.iter().map(|line| {
        let how = language.word("engagement", line.engagement.word());
        let from =
            line.from_organisation.as_ref().map(|from| language.with("specialists-from", &[("from", from)]));
        let hospitals = line.admitting_hospitals.join(", ");
        let hospitals = (!hospitals.is_empty())
            .then(|| language.with("specialists-hospitals", &[("hospitals", &hospitals)]));
        let about = [Some(how), from, hospitals].into_iter().flatten().collect::<Vec<_>>().join(" ");
        language.with("specialists-line", &[("specialty", &line.specialty), ("about", &about)])
    });
    plain_list(&lines.collect::<Vec<_>>(), false)
}
