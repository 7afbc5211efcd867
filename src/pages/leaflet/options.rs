//! What the leaflet says of each choice: whether one can join, with its limits, whom to call, what to do.

use catalogue::{FunderIdx, PartnershipIdx, PracticeDetails, PracticeIdx};
use design::element::{classed, pieces, words};
use enrolment::{NextStep, Outcome, Reason, answer};
use yew::prelude::*;

use super::{choice, line};
use crate::components::{call_link, outcome_tag, plain_list, surgery_tag};
use crate::data::RemoteData;
use crate::language::Language;
use crate::pages::PageProps;
use crate::pages::standing::with_partnership;

/// Staying with the funder.
pub(super) fn stay(language: &Language, page: &PageProps, funder: Option<FunderIdx>) -> Html {
    let catalogue = &page.dataset.catalogue;
    let Some((at, found)) = funder.and_then(|at| Some((at, catalogue.funder(at)?))) else {
        let said = ["stay-means", "right-stay-with-funder"].map(|key| line(language.text(key)));
        return choice(&language.text("stay-with-funder"), said.into());
    };
    let content = vec![
        line(language.stay_sentence(catalogue, Some(at))),
        line(language.text("right-stay-with-funder")),
        phone(language, found.contact.phone.as_deref()),
    ];
    choice(&language.stay_heading(catalogue, Some(at)), content)
}

/// A partnership.
pub(super) fn partnership(language: &Language, page: &PageProps, at: PartnershipIdx) -> Option<Html> {
    let catalogue = &page.dataset.catalogue;
    let partnership = catalogue.partnership(at)?;
    let standing = with_partnership(page, at);
    let mut content: Vec<Html> = partnership.summary.clone().map(line).into_iter().collect();
    if let Some(joining) = standing.joining {
        content
            .extend([outcome_tag(language, joining.outcome()), line(language.partnership_answer(joining))]);
    }
    if let Some((nearest, metres)) = standing.nearest
        && let Some(practice) = catalogue.practice(nearest)
    {
        let values = [("name", practice.name.as_str()), ("distance", &language.short_distance(metres))];
        content.push(line(language.with("compare-nearest", &values)));
    }
    content.push(phone(language, partnership.contact.phone.as_deref()));
    Some(choice(&partnership.name, content))
}

/// A surgery, with every limit of joining beside the answer.
pub(super) fn practice(
    language: &Language,
    page: &PageProps,
    at: PracticeIdx,
    details: Option<&RemoteData<PracticeDetails>>,
) -> Option<Html> {
    let catalogue = &page.dataset.catalogue;
    let practice = catalogue.practice(at)?;
    let mut content = Vec::new();
    if let Some(site) = practice.sites.first() {
        let parts = [site.town.as_deref(), Some(site.postcode.as_str())];
        let place: Vec<&str> = parts.into_iter().flatten().collect();
        content.push(line(place.join(&language.text("list-comma"))));
    }
    let number = match details {
        Some(RemoteData::Ready(details)) => details.contact.phone.as_deref(),
        _ => None,
    };
    content.push(phone(language, number));
    let joining = answer(catalogue, at, &page.person());
    let second = joining.second.map(|second| (second.outcome, second.reasons, second.next_step));
    let two = second.is_some();
    let first = (joining.outcome, joining.reasons, joining.next_step);
    for (key, said) in [("joining-from-home", Some(first)), ("joining-from-second", second)] {
        let Some(said) = said else { continue };
        if two {
            content.push(line(language.text(key)));
        }
        content.push(answered(language, page, said));
    }
    Some(choice(&practice.name, content))
}

/// An answer with its reasons, which hold its limits, and what to do next.
fn answered(
    language: &Language,
    page: &PageProps,
    (outcome, reasons, next): (Outcome, Vec<Reason>, NextStep),
) -> Html {
    let catalogue = &page.dataset.catalogue;
    let said: Vec<String> = reasons.iter().flat_map(|reason| language.reason(catalogue, reason)).collect();
    pieces(vec![
        surgery_tag(language, outcome, &reasons),
        plain_list(&said, false),
        line(language.next_step(catalogue, next)),
    ])
}

fn phone(language: &Language, number: Option<&str>) -> Html {
    let number = number.map_or_else(|| words(language.text("not-known")), call_link);
    let label = words(language.text("leaflet-phone"));
    classed("p", "lcp-leaflet__line", pieces(vec![label, words(" "), number]))
}
