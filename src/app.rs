//! The app: the address and the session on one side, a page on the other, and what goes between them.
//!
//! Here alone an intent becomes an effect: an address pushed, a file fetched, the focus moved. What the effect
//! should be is decided by pure functions: [`crate::update`], [`crate::user_context`], [`crate::app_state`].

use std::rc::Rc;

use yew::prelude::*;

use crate::address::ViewState;
use crate::app_state::AppState;
use crate::browser::{clock, history, kept, links, page, tab};
use crate::components::ERROR_SUMMARY;
use crate::data::RemoteData;
use crate::effects::Effects;
use crate::intent::Intent;
use crate::pages::title;
use crate::route::Route;
use crate::screen::{ScreenProps, screen};
#[cfg(feature = "kiosk")]
use crate::shortlist::Shortlist;
use crate::user_context::{Entry, UserContext};

/// The app.
#[component]
pub fn App() -> Html {
    let policy = *use_memo((), |()| page::policy());
    let session = use_reducer(|| {
        #[cfg(feature = "kiosk")]
        if let Some(user) = page::reception() {
            return AppState::resuming(user, Shortlist::default());
        }
        if policy.keeps_place_in_tab {
            AppState::resuming(tab::recall(), kept::recall())
        } else {
            AppState::default()
        }
    });
    let address = use_state_eq(history::address);
    let now = use_state_eq(clock::now);
    let read = ViewState::of_address(&address);
    let effects = Effects::new(address.setter(), session.dispatcher(), policy);
    use_effect_with((), {
        let (effects, address, now) = (effects.clone(), address.setter(), now.setter());
        move |()| {
            clock::each_minute(move || now.set(clock::now()));
            history::on_turn(move || address.set(history::address()));
            effects.load();
        }
    });
    use_page_turns(&session, &read.state);
    use_details(&session, &read.state, &effects);
    use_changes(&session, &read.state, &effects);
    use_effect_with(session.user.clone(), move |user| {
        if policy.keeps_place_in_tab {
            tab::remember(user);
        }
    });
    let on = {
        let (effects, session, state) = (effects.clone(), session.clone(), read.state.clone());
        Callback::from(move |intent: Intent| effects.follow(&session, &state, intent))
    };
    let onclick = {
        let on = on.clone();
        Callback::from(move |event: MouseEvent| {
            if let Some(intent) = links::follow(&event) {
                on.emit(intent);
            }
        })
    };
    let session = (*session).clone();
    #[cfg(feature = "kiosk")]
    let surroundings = (session.language.clone(), read.state.clone(), on.clone());
    let screen = screen(&ScreenProps { session, read, now: *now, policy, on });
    #[cfg(feature = "kiosk")]
    let screen = on_shared_screen(policy, surroundings, screen);
    html! { <div {onclick}>{ screen }</div> }
}

/// The screen with what goes around it where one person after another uses it.
#[cfg(feature = "kiosk")]
fn on_shared_screen(
    policy: crate::shell::Capabilities,
    (language, state, on): (crate::language::Language, ViewState, crate::intent::OnIntent),
    screen: Html,
) -> Html {
    use crate::kiosk::Kiosk;
    if !policy.is_shared() {
        return screen;
    }
    html! { <Kiosk {language} settings={Rc::new(page::kiosk())} {state} {on}>{ screen }</Kiosk> }
}

/// Sets the title, and moves the focus: to the heading of a new page, to what is wrong with a form.
#[hook]
fn use_page_turns(session: &AppState, state: &ViewState) {
    let ready = session.is_settled(&state.route);
    let name = {
        let dataset = match &session.dataset {
            RemoteData::Ready(dataset) => Some(&**dataset),
            RemoteData::Loading | RemoteData::Failed(_) => None,
        };
        title(&session.language, dataset, state, &session.user)
    };
    use_effect_with((ready, name), |(ready, name)| {
        if *ready {
            page::set_title(name);
            page::reveal();
        }
    });
    // Not on the first page: a person who has just arrived starts at the top, as on any site.
    // The answer to a question counts as a new page.
    let last = use_mut_ref(|| None);
    let shown = (state.route.clone(), session.user.surgery.clone());
    use_effect_with((ready, shown), move |(ready, shown)| {
        if *ready && last.replace(Some(shown.clone())).is_some_and(|last| last != *shown) {
            page::focus_heading();
        }
    });
    let UserContext { entry, second_box, surgery_box, .. } = &session.user;
    let is_refused = |entry: &Entry| matches!(entry, Entry::Refused(_));
    let refused = is_refused(entry) || is_refused(&second_box.entry) || surgery_box.problem.is_some();
    let wrong = (entry.clone(), second_box.clone(), surgery_box.problem, surgery_box.typed.clone());
    use_effect_with((refused, wrong), |(refused, _)| {
        if *refused {
            page::focus_on(ERROR_SUMMARY);
        }
    });
}

/// Fetches the details of the surgeries that the page shows.
#[hook]
fn use_details(session: &UseReducerHandle<AppState>, state: &ViewState, effects: &Effects) {
    let wanted = match &session.dataset {
        RemoteData::Ready(dataset) => {
            let all = crate::view::detailed(dataset, state, &session.shortlist);
            // One after the other: what arrives makes this be asked again.
            let next = all.into_iter().find(|at| !session.details.contains_key(at));
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

/// Fetches what changed since the release before, when the page about the information is open.
#[hook]
fn use_changes(session: &UseReducerHandle<AppState>, state: &ViewState, effects: &Effects) {
    let wanted = match &session.dataset {
        RemoteData::Ready(dataset) if state.route == Route::AboutData && session.changes.is_none() => {
            dataset.manifest.changes.is_some().then(|| Rc::clone(dataset))
        }
        _ => None,
    };
    let effects = effects.clone();
    use_effect_with(wanted, move |wanted| {
        if let Some(dataset) = wanted {
            effects.fetch_changes(Rc::clone(dataset));
        }
    });
}
