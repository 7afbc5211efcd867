//! The app: it renders the page of the address and the state, and turns intents into effects.
//!
//! An effect pushes an address, fetches a file or moves the focus. Which effect is due is decided by pure functions:
//! [`crate::update`], [`crate::user_context`], [`crate::app_state`].

use std::rc::Rc;

use yew::prelude::*;

use crate::address::{ParsedAddress, ViewState};
use crate::app_state::AppState;
use crate::browser::history::VisitHistory;
use crate::browser::{clock, links, local_storage, page, session_storage};
use crate::components::ERROR_SUMMARY;
use crate::data::RemoteData;
use crate::effects::{Effects, Ongoing};
use crate::intent::Intent;
use crate::pages::title;
use crate::root::{RootProps, root};
use crate::route::Route;
use crate::search_words::SearchWords;
#[cfg(feature = "kiosk")]
use crate::shortlist::Shortlist;
use crate::user_context::{MySurgery, UserContext};

/// The app.
#[component]
pub fn App() -> Html {
    let capabilities = *use_memo((), |()| page::capabilities());
    let app_state = use_reducer(|| {
        #[cfg(feature = "kiosk")]
        if let Some(user) = page::reception() {
            return AppState::resuming(user, Shortlist::default());
        }
        if capabilities.keeps_place_in_tab {
            AppState::resuming(session_storage::load_user_context(), local_storage::load_shortlist())
        } else {
            AppState::default()
        }
    });
    let ongoing = use_memo((), |()| Ongoing::new(VisitHistory::new(capabilities)));
    let address = use_state_eq(|| ongoing.history().address());
    let now = use_state_eq(clock::now);
    let mut parsed = ViewState::from_address(&address);
    let has_words = !parsed.state.choices.words.is_empty();
    parsed.state = app_state.checked(parsed.state);
    ongoing.note_shown(&parsed.state, &app_state.dataset);
    let is_ready = matches!(app_state.dataset, RemoteData::Ready(_));
    let is_private = matches!(parsed.state.choices.words, SearchWords::Private(_));
    let is_damaged = is_of_damaged_link(&address, &parsed.state.route);
    let effects = Effects::new(address.setter(), app_state.dispatcher(), capabilities, Rc::clone(&ongoing));
    use_effect_with((), {
        let (effects, address, now) = (effects.clone(), address.setter(), now.setter());
        move |()| {
            let minutes = clock::each_minute(move || now.set(clock::now()));
            let addresses = ongoing.history().listen(move |shown| address.set(shown));
            effects.load();
            move || drop((minutes, addresses))
        }
    });
    use_effect_with(is_ready && (is_damaged || has_words && is_private), {
        let effects = effects.clone();
        move |to_be_corrected| {
            if *to_be_corrected {
                effects.correct_address();
            }
        }
    });
    use_page_turns(&app_state, &parsed);
    use_details(&app_state, &parsed.state, &effects);
    use_topic(&app_state, &parsed.state, &effects);
    use_effect_with(app_state.user.clone(), move |user| {
        if capabilities.keeps_place_in_tab {
            session_storage::save_user_context(user);
        }
    });
    let on = {
        let (effects, app_state) = (effects.clone(), app_state.clone());
        Callback::from(move |intent: Intent| effects.follow(&app_state, intent))
    };
    let onclick = {
        let on = on.clone();
        Callback::from(move |event: MouseEvent| {
            if let Some(intent) = links::follow(&event) {
                on.emit(intent);
            }
        })
    };
    let app_state = (*app_state).clone();
    #[cfg(feature = "kiosk")]
    let surroundings = (app_state.locale.clone(), parsed.state.clone(), on.clone());
    let content = root(&RootProps { app_state, address: parsed, now: *now, capabilities, on });
    #[cfg(feature = "kiosk")]
    let content = on_shared_screen(capabilities, surroundings, content);
    html! { <div {onclick}>{ content }</div> }
}

/// Whether an address shows its page only because it was repaired: the address bar is to have the whole one.
fn is_of_damaged_link(address: &str, route: &Route) -> bool {
    let path = address.split('#').next().unwrap_or_default();
    *route != Route::NotFound && path.trim_end_matches('/') != route.to_path().trim_end_matches('/')
}

/// The screen with what goes around it where one person after another uses it.
#[cfg(feature = "kiosk")]
fn on_shared_screen(
    capabilities: crate::shell::Capabilities,
    (locale, state, on): (Option<i18n::Locale>, ViewState, crate::intent::OnIntent),
    screen: Html,
) -> Html {
    use crate::kiosk::Kiosk;
    if !capabilities.is_shared() {
        return screen;
    }
    html! { <Kiosk {locale} settings={Rc::new(page::kiosk())} {state} {on}>{ screen }</Kiosk> }
}

/// Sets the title, and moves the focus: to the heading of a new page, to the section that a link from elsewhere names
/// (`partnership/harbour#services-heading`), to what is wrong with a form.
#[hook]
fn use_page_turns(app_state: &AppState, parsed: &ParsedAddress) {
    let ParsedAddress { state, ignored } = parsed;
    let ready = app_state.is_settled(&state.route);
    let name = {
        let dataset = match &app_state.dataset {
            RemoteData::Ready(dataset) => Some(&**dataset),
            RemoteData::Loading | RemoteData::Failed(_) => None,
        };
        let name = |locale| title(locale, dataset, state, &app_state.user);
        app_state.locale.as_ref().map(name).unwrap_or_default()
    };
    use_effect_with((ready, name), |(ready, name)| {
        if *ready {
            page::set_title(name);
            page::show_app();
        }
    });
    use_effect_with(ready && state.route == Route::Results, |is_answered| {
        if *is_answered {
            page::mark("lcp:answer");
        }
    });
    // Not on the first page: a person who has just arrived starts at the top, as on any site.
    // The answer to a question counts as a new page.
    let last = use_mut_ref(|| None);
    let section = ignored.first().filter(|part| !part.contains('=')).cloned();
    let shown = (state.route.clone(), app_state.user.surgery.clone(), section);
    use_effect_with((ready, shown), move |(ready, shown)| {
        if !*ready {
            return;
        }
        let before: Option<(Route, MySurgery, Option<String>)> = last.replace(Some(shown.clone()));
        match (before, &shown.2) {
            (Some(before), _) if before == *shown => {}
            (_, Some(section)) => page::focus_on(section),
            // For "back" the browser scrolls to where the person was.
            (Some((route, ..)), None) if route != shown.0 => page::focus_heading(),
            (Some(_), None) => page::show_heading(),
            (None, None) => {}
        }
    });
    let UserContext { entry, second_box, surgery_box, .. } = &app_state.user;
    let refused = entry.is_refused() || second_box.entry.is_refused() || surgery_box.problem.is_some();
    let wrong = (entry.clone(), second_box.clone(), surgery_box.problem, surgery_box.typed.clone());
    use_effect_with((refused, wrong), |(refused, _)| {
        if *refused {
            page::focus_on(ERROR_SUMMARY);
        }
    });
}

/// Fetches the details of the surgeries that the page shows.
#[hook]
fn use_details(app_state: &UseReducerHandle<AppState>, state: &ViewState, effects: &Effects) {
    let wanted = match &app_state.dataset {
        RemoteData::Ready(dataset) => {
            let all = crate::router::practices_with_details(dataset, state, &app_state.shortlist);
            #[cfg(feature = "kiosk")]
            let all = [all, near_reception(app_state, dataset, state)].concat();
            // One after the other: what arrives makes this be asked again.
            let next = all.into_iter().find(|at| !app_state.details.contains_key(at));
            next.map(|at| (Rc::clone(dataset), at))
        }
        RemoteData::Loading | RemoteData::Failed(_) => None,
    };
    let effects = effects.clone();
    use_effect_with(wanted, move |wanted| {
        if let Some((dataset, at)) = wanted {
            effects.fetch_details(Rc::clone(dataset), *at);
        }
    });
}

/// The surgeries near the reception whose screen is shown; empty on every other screen.
#[cfg(feature = "kiosk")]
fn near_reception(
    app_state: &AppState,
    dataset: &crate::data::Dataset,
    state: &ViewState,
) -> Vec<catalogue::PracticeIdx> {
    let own = match &app_state.user.surgery {
        MySurgery::With(id) if state.route == Route::Start && page::capabilities().is_reception() => {
            dataset.catalogue.practice_by_id(id)
        }
        _ => None,
    };
    crate::pages::nearby_with_details(dataset, own)
}

/// Fetches the page of the topic that is open.
#[hook]
fn use_topic(app_state: &UseReducerHandle<AppState>, state: &ViewState, effects: &Effects) {
    let has = app_state.topic.as_ref().is_some_and(|(route, _)| *route == state.route);
    let wanted = (state.route.is_topic() && !has).then(|| state.route.clone());
    let effects = effects.clone();
    use_effect_with(wanted, move |wanted| {
        if let Some(route) = wanted {
            effects.fetch_topic(route.clone());
        }
    });
}
