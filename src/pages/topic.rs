//! A page that says the same to everybody, as it was rendered when the site was made.

use yew::prelude::*;

use super::page_props::PageProps;
use super::status::dataset_status;
use crate::data::RemoteData;
use crate::route::Route;
use i18n::Locale;

/// Whether the app fetches such pages. Where the site is made, they are rendered.
pub(crate) const FETCHES_TOPICS: bool = cfg!(target_arch = "wasm32");

/// The page, that it is on its way, or why it did not arrive.
pub(crate) fn topic_page(
    locale: &Locale,
    page: &PageProps,
    topic: Option<&(Route, RemoteData<String>)>,
) -> Html {
    match topic {
        Some((route, RemoteData::Ready(html))) if *route == page.state.route => {
            Html::from_html_unchecked(AttrValue::from(html.to_string()))
        }
        Some((_, RemoteData::Failed(failure))) => dataset_status(locale, Some(failure), &page.on),
        _ => dataset_status(locale, None, &page.on),
    }
}
