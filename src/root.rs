//! All that a person sees: the page within its layout, rendered from the state and the address alone.

use std::rc::Rc;

use catalogue::{Age, Moment};
use yew::prelude::*;

use crate::address::{ParsedAddress, ViewState};
use crate::app_state::AppState;
use crate::components::{LayoutProps, for_them, layout};
use crate::data::RemoteData;
use crate::intent::OnIntent;
use crate::pages::{PageProps, dataset_status};
use crate::router::{RouterProps, route_page};
use crate::shell::Capabilities;
use i18n::Locale;

/// What [`root`] is told.
#[derive(Clone, Debug, PartialEq)]
pub struct RootProps {
    /// What the tab holds.
    pub app_state: AppState,
    /// What the address says.
    pub address: ParsedAddress,
    /// This minute.
    pub now: Moment,
    /// What the surroundings allow.
    pub capabilities: Capabilities,
    /// Where intents go.
    pub on: OnIntent,
}

/// The layout and the page; nothing until the messages have arrived.
pub fn root(props: &RootProps) -> Html {
    let Some(locale) = &props.app_state.locale else { return Html::default() };
    let page = layout_with_page(locale, props);
    #[cfg(feature = "kiosk")]
    let page = if props.capabilities.is_shared() {
        crate::kiosk::without_external_links(locale, page)
    } else {
        page
    };
    // Function components take the messages from this context, plain functions as their first argument.
    html! { <ContextProvider<Locale> context={locale.clone()}>{ page }</ContextProvider<Locale>> }
}

fn layout_with_page(locale: &Locale, props: &RootProps) -> Html {
    let RootProps { app_state, mut address, now, capabilities, on } = props.clone();
    address.state = app_state.checked(address.state);
    let route = address.state.route.clone();
    let scope = address.state.choices.scope.clone();
    let full_site = capabilities.is_part.then(|| full_site(&address.state));
    let needs_more = route.needs_more_messages();
    // A page of its own for each route, so that nothing of one page, such as what was opened, stays on the next.
    let key = route.to_path();
    let age = match &app_state.dataset {
        RemoteData::Ready(dataset) => dataset.age(),
        RemoteData::Loading | RemoteData::Failed(_) => Age::Current,
    };
    let of_page = |waiting: bool, catalogue, release, page: Html| {
        let children = html! { <div {key}>{ page }</div> };
        layout(locale, &LayoutProps { catalogue, release, age, route, full_site, scope, waiting, children })
    };
    match app_state.dataset {
        RemoteData::Ready(dataset) => {
            let release = dataset.manifest.id.short().to_owned();
            let catalogue = Rc::clone(&dataset.catalogue);
            let waiting = needs_more && app_state.more_messages == RemoteData::Loading;
            let page = match app_state.more_messages {
                RemoteData::Loading if needs_more => dataset_status(locale, None, &on),
                RemoteData::Failed(failure) if needs_more => dataset_status(locale, Some(&failure), &on),
                _ => {
                    let ParsedAddress { state, ignored } = address;
                    // An example is read as of its own day, at the time that it is.
                    let now = Moment { date: catalogue.about.day_to_answer_for(now.date), ..now };
                    let note = app_state.user.for_someone_else.then(|| for_them(locale, &on));
                    let page = PageProps {
                        now,
                        dataset,
                        state,
                        ignored,
                        user: app_state.user,
                        shortlist: app_state.shortlist,
                        capabilities,
                        on,
                    };
                    let page = route_page(
                        locale,
                        &RouterProps {
                            page,
                            details: app_state.details,
                            changes: app_state.changes,
                            narrative: app_state.narrative,
                            topic: app_state.topic,
                        },
                    );
                    html! {
                        <>
                            { note }
                            { page }
                        </>
                    }
                }
            };
            of_page(waiting, Some(catalogue), Some(release), page)
        }
        RemoteData::Loading => of_page(true, None, None, dataset_status(locale, None, &on)),
        RemoteData::Failed(failure) => {
            of_page(false, None, None, dataset_status(locale, Some(&failure), &on))
        }
    }
}

/// The way from a part of another site's page to the same page of the full site, which has all that it has.
fn full_site(state: &ViewState) -> String {
    let mut state = state.clone();
    state.choices.scope = None;
    ["../", &state.link()].concat()
}
