//! The box for a place alone, embedded in a page of another site. The answer is shown in the same frame, so that the
//! place is in no address that another page could read.

use design::TextSize;
use yew::prelude::*;

use super::page_props::PageProps;
use crate::components::{column, mistakes, page_heading, place_form};
use i18n::Locale;

/// The page.
pub fn place_page(locale: &Locale, props: &PageProps) -> Html {
    column(html! {
        <>
            { mistakes(locale, &props.user, &props.on) }
            { page_heading(TextSize::L, None, locale.text("start-heading")) }
            { place_form(locale, &props.user, props.capabilities.asks_device, true, &props.on) }
            <p class="nhsuk-body-s">{ locale.text("start-privacy") }</p>
        </>
    })
}
