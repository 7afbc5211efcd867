//! All that a person sees: the frame with the page in it, drawn from the session and the address alone.

use std::rc::Rc;

use catalogue::{Age, Moment};
use design::element::pieces;
use yew::prelude::*;

use crate::address::{Read, ViewState};
use crate::app_state::AppState;
use crate::components::{FrameProps, for_them, frame};
use crate::data::RemoteData;
use crate::intent::OnIntent;
use crate::language::Language;
use crate::pages::{PageProps, dataset_status};
use crate::shell::Capabilities;
use crate::view::{ViewProps, view};

/// What [`screen`] is told.
#[derive(Clone, Debug, PartialEq)]
pub struct ScreenProps {
    /// What the tab holds.
    pub session: AppState,
    /// What the address says.
    pub read: Read,
    /// This minute.
    pub now: Moment,
    /// What the surroundings allow.
    pub policy: Capabilities,
    /// Where intents go.
    pub on: OnIntent,
}

/// The frame and the page; nothing until there are words.
pub fn screen(props: &ScreenProps) -> Html {
    let language = &props.session.language;
    if *language == Language::default() {
        return Html::default();
    }
    let screen = framed(language, props);
    #[cfg(feature = "kiosk")]
    if props.policy.is_shared() {
        return crate::kiosk::closed(language, screen);
    }
    screen
}

fn framed(language: &Language, props: &ScreenProps) -> Html {
    let ScreenProps { session, read, now, policy, on } = props.clone();
    let route = read.state.route.clone();
    let scope = read.state.choices.scope.clone();
    let full_site = policy.is_part.then(|| full_site(&read.state));
    let needs_more = route.needs_more_words();
    // A page of its own for each route, so that nothing of one page, such as what was opened, stays on the next.
    let key = route.to_path();
    let age = match &session.dataset {
        RemoteData::Ready(dataset) => dataset.age(),
        RemoteData::Loading | RemoteData::Failed(_) => Age::Current,
    };
    let of_page = |waiting: bool, catalogue, release, page: Html| {
        let children = html! { <div {key}>{ page }</div> };
        frame(language, &FrameProps { catalogue, release, age, route, full_site, scope, waiting, children })
    };
    match session.dataset {
        RemoteData::Ready(dataset) => {
            let release = dataset.manifest.id.short().to_owned();
            let catalogue = Rc::clone(&dataset.catalogue);
            let waiting = needs_more && session.more_words == RemoteData::Loading;
            let page = match session.more_words {
                RemoteData::Loading if needs_more => dataset_status(language, None, &on),
                RemoteData::Failed(failure) if needs_more => dataset_status(language, Some(&failure), &on),
                _ => {
                    let Read { state, ignored } = read;
                    // An example is read as of its own day, at the time that it is.
                    let now = Moment { date: catalogue.about.day_to_answer_for(now.date), ..now };
                    let note = session.user.for_someone_else.then(|| for_them(language, &on));
                    let page = PageProps {
                        now,
                        dataset,
                        state,
                        ignored,
                        user: session.user,
                        shortlist: session.shortlist,
                        policy,
                        on,
                    };
                    let page = view(
                        language,
                        &ViewProps { page, details: session.details, changes: session.changes },
                    );
                    pieces(note.into_iter().chain([page]).collect())
                }
            };
            of_page(waiting, Some(catalogue), Some(release), page)
        }
        RemoteData::Loading => of_page(true, None, None, dataset_status(language, None, &on)),
        RemoteData::Failed(failure) => {
            of_page(false, None, None, dataset_status(language, Some(&failure), &on))
        }
    }
}

/// The way from a part of another site's page to the same page of the full site, which has all that it has.
fn full_site(state: &ViewState) -> String {
    let mut state = state.clone();
    state.choices.scope = None;
    ["../", &state.link()].concat()
}
