//! The two lists of the results: staying and partnerships as equals, and the surgeries.

use design::element::{classed, pieces, words};
use design::{ButtonKind, ButtonProps, ButtonVariant, DetailsProps, button, details};
use finder::PartnershipFound;
use yew::prelude::*;

use super::FoundProps;
use crate::components::{
    PartnershipCardProps, PracticeCardProps, StayCardProps, naming_heading, paragraph, partnership_card,
    practice_card, stay_card,
};
use crate::intent::Intent;
use crate::language::Language;
use crate::route::Route;
use crate::update::Message;

/// How many partnerships stand open; the others are one press away, so that surgeries are not pushed off a phone.
const PARTNERSHIPS_OPEN: usize = 5;

/// Staying, and the partnerships, the nearest first.
pub(super) fn partnerships(language: &Language, props: &FoundProps) -> Html {
    let results = &props.results;
    if results.stay.is_none() && results.partnerships.is_empty() {
        return paragraph(language.text("partnerships-none"));
    }
    let (open, more) = results.partnerships.split_at(PARTNERSHIPS_OPEN.min(results.partnerships.len()));
    html! {
        <section aria-labelledby="partnerships">
            { naming_heading("partnerships", language.text("partnerships-heading")) }
            if results.partnerships.is_empty() { { paragraph(language.text("partnerships-none")) } }
            <ul class="lcp-results">
                if let Some(stay) = results.stay {
                    <li class="lcp-results__item">
                        { stay_card(language, &StayCardProps { catalogue: props.page.catalogue(), stay, today: props.page.dataset.today }) }
                    </li>
                }
                for found in open { { card(language, props, found) } }
            </ul>
            if !more.is_empty() {
                { further(language, props, more) }
            }
        </section>
    }
}

/// The partnerships that do not stand open.
fn further(language: &Language, props: &FoundProps, more: &[PartnershipFound]) -> Html {
    let items = more.iter().map(|found| card(language, props, found)).collect();
    details(DetailsProps {
        summary: words(language.count("partnerships-more", more.len())),
        expander: true,
        children: classed("ul", "lcp-results", pieces(items)),
        ..DetailsProps::default()
    })
}

fn card(language: &Language, props: &FoundProps, found: &PartnershipFound) -> Html {
    let catalogue = props.page.catalogue();
    let id =
        catalogue.partnership(found.at).map(|partnership| partnership.id.to_string()).unwrap_or_default();
    html! {
        <li class="lcp-results__item" key={id.clone()}>
            { partnership_card(language, &PartnershipCardProps { href: props.page.link(Route::Partnership { id }), catalogue, found: found.clone(), today: props.page.dataset.today }) }
        </li>
    }
}

/// The surgeries.
pub(super) fn practices(language: &Language, props: &FoundProps) -> Html {
    let results = &props.results;
    if results.practices.is_empty() {
        return Html::default();
    }
    let more = props.page.on.reform(|_: MouseEvent| Intent::View(Message::ShowMore));
    let left = results.total.saturating_sub(results.practices.len());
    let more = ButtonProps {
        variant: ButtonVariant::Secondary,
        kind: ButtonKind::Button,
        onclick: Some(more),
        children: words(language.count("surgeries-more", left.min(crate::choices::PAGE))),
        ..ButtonProps::default()
    };
    html! {
        <section aria-labelledby="surgeries">
            { naming_heading("surgeries", language.text("surgeries-heading")) }
            <ul class="lcp-results">for found in &results.practices { { practice(language, props, found) } }</ul>
            if left > 0 {
                { button(more) }
            }
        </section>
    }
}

fn practice(language: &Language, props: &FoundProps, found: &finder::PracticeFound) -> Html {
    let catalogue = props.page.catalogue();
    let id = catalogue.practice(found.at).map(|practice| practice.id.to_string()).unwrap_or_default();
    html! {
        <li class="lcp-results__item" key={id.clone()}>
            { practice_card(language, &PracticeCardProps { href: props.page.link(Route::Practice { id }), catalogue, found: found.clone(), today: props.page.dataset.today }) }
        </li>
    }
}
