//! A partnership's page: what it is, who runs and checks it, what it offers, who belongs to it.

mod about_it;
mod accountable;
mod joining;
mod people;
mod what_it_does;

use catalogue::{Partnership, PartnershipAt};
use design::{BackLink, Heading, TextSize};
use yew::prelude::*;

use self::about_it::AboutIt;
use self::accountable::Accountable;
use self::joining::Joining;
use self::people::People;
use self::what_it_does::WhatItDoes;
use super::page_props::PageProps;
use crate::components::RecordLine;
use crate::language::use_language;
use crate::route::Route;

/// What the parts of the page are drawn from.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(crate) struct PartProps {
    /// What the page is drawn from.
    pub(crate) page: PageProps,
    /// The partnership.
    pub(crate) at: PartnershipAt,
    /// Its record.
    pub(crate) partnership: Partnership,
}

/// What a [`PartnershipPage`] is told.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct PartnershipPageProps {
    /// What the page is drawn from.
    pub page: PageProps,
    /// The partnership.
    pub at: PartnershipAt,
}

/// The page of a partnership.
#[component]
pub fn PartnershipPage(props: &PartnershipPageProps) -> Html {
    let language = use_language();
    let page = &props.page;
    let Some(partnership) = page.dataset.catalogue.partnership(props.at) else { return Html::default() };
    let part = PartProps { page: page.clone(), at: props.at, partnership: partnership.clone() };
    let summary =
        partnership.summary.clone().unwrap_or_else(|| language.text("partnership-summary-not-known"));
    let source = partnership.source.clone().map(AttrValue::from);
    html! {
        <div class="nhsuk-grid-row">
            <div class="nhsuk-grid-column-two-thirds">
                <BackLink href={page.link(Route::Results)}>{ language.text("back-to-results") }</BackLink>
                <Heading size={TextSize::Xl} focusable={true}
                    caption={html! { { language.text("partnership-caption") } }}>{ &partnership.name }</Heading>
                <p class="nhsuk-lede-text">{ summary }</p>
                <AboutIt ..part.clone() />
                <Joining ..part.clone() />
                <WhatItDoes ..part.clone() />
                <People ..part.clone() />
                <Accountable ..part.clone() />
                <p class="nhsuk-body-s">
                    <RecordLine checked_on={partnership.checked_on} today={page.dataset.today} {source} />
                </p>
            </div>
        </div>
    }
}
