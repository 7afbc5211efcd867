//! What intents do beyond the page: addresses pushed, files fetched, a shortlist kept.

mod answers;

use std::rc::Rc;

use catalogue::PracticeIdx;
use wasm_bindgen_futures::spawn_local;
use yew::{UseReducerDispatcher, UseStateSetter};

use crate::address::ViewState;
use crate::app_state::{Action, AppState};
use crate::browser::history::{self, HistoryAction};
use crate::browser::{help, load, local_storage, page};
use crate::data::{Dataset, RemoteData};
use crate::intent::Intent;
use crate::route::Route;
use crate::shell::Capabilities;
use crate::shortlist::{ShortlistEntry, ShortlistMessage};
use crate::update::{Message, update};

/// The ways out of the app.
#[derive(Clone)]
pub(crate) struct Effects {
    address: UseStateSetter<String>,
    news: UseReducerDispatcher<AppState>,
    capabilities: Capabilities,
}

impl Effects {
    pub(crate) fn new(
        address: UseStateSetter<String>,
        news: UseReducerDispatcher<AppState>,
        capabilities: Capabilities,
    ) -> Self {
        Self { address, news, capabilities }
    }

    /// Fetches the words and the dataset, both at once, and then the rest of the words.
    pub(crate) fn load(&self) {
        let news = self.news.clone();
        spawn_local(async move {
            match load::language().await {
                Some(language) => news.dispatch(Action::Words(language)),
                None => help::show(help::Cause::Download, "the words of this site did not arrive"),
            }
        });
        let news = self.news.clone();
        spawn_local(async move {
            news.dispatch(Action::Dataset(load::dataset().await.into()));
            news.dispatch(Action::MoreWords(load::more_words().await));
        });
    }

    /// Fetches the details of a practice.
    pub(crate) fn fetch_details(&self, dataset: Rc<Dataset>, at: PracticeIdx) {
        let news = self.news.clone();
        news.dispatch(Action::Details(at, RemoteData::Loading));
        spawn_local(async move {
            let details = load::details(&dataset, at).await;
            news.dispatch(Action::Details(at, details.into()));
        });
    }

    /// Fetches what changed since the release before.
    pub(crate) fn fetch_changes(&self, dataset: Rc<Dataset>) {
        let news = self.news.clone();
        news.dispatch(Action::Changes(RemoteData::Loading));
        spawn_local(async move { news.dispatch(Action::Changes(load::changes(&dataset).await.into())) });
    }

    /// Does what a person asked for.
    pub(crate) fn follow(&self, app_state: &AppState, state: &ViewState, intent: Intent) {
        match intent {
            Intent::View(message) => self.view(state, message),
            Intent::Go(next) => self.go(state, &next),
            Intent::Details(at) => {
                if let RemoteData::Ready(dataset) = &app_state.dataset {
                    self.fetch_details(Rc::clone(dataset), at);
                }
            }
            Intent::Retry => {
                self.news.dispatch(Action::Dataset(RemoteData::Loading));
                self.load();
            }
            Intent::Focus(id) => page::focus_on(&id),
            Intent::Place(message) => self.place(app_state, state, message),
            Intent::Surgery(message) => self.surgery(app_state, state, message),
            Intent::ForSomeoneElse(whom) => {
                self.news.dispatch(Action::ForSomeoneElse(whom));
                if state.route == Route::Start {
                    self.view(state, Message::Open(Route::YourSurgery));
                }
            }
            Intent::Shortlist(message) => self.shortlist(app_state, state, message),
            Intent::Print => page::print(),
            #[cfg(feature = "kiosk")]
            Intent::Back => {
                if crate::browser::memory::back() {
                    self.address.set(history::address());
                    page::scroll_to_top();
                }
            }
        }
    }

    fn view(&self, state: &ViewState, message: Message) {
        // What matters is one answer, however many boxes a person ticks for it.
        let replaces = message.replaces()
            || matches!((&state.route, &message), (Route::Preferences, Message::Toggle(..)));
        let next = update(state.clone(), message);
        if replaces {
            // Not as the browser has it: one that finds a person types too fast leaves its own as it was.
            if self.capabilities.has_history {
                history::show(&next.link(), HistoryAction::Replace);
            }
            self.address.set(next.to_address());
        } else {
            self.go(state, &next);
        }
    }

    fn go(&self, state: &ViewState, next: &ViewState) {
        if next == state {
            return page::focus_heading();
        }
        self.turn(next, HistoryAction::Push);
        if next.route != state.route {
            page::scroll_to_top();
        }
    }

    fn turn(&self, next: &ViewState, turn: HistoryAction) {
        let address = if self.capabilities.has_history {
            history::show(&next.link(), turn);
            history::address()
        } else {
            next.to_address()
        };
        self.address.set(address);
    }

    fn shortlist(&self, app_state: &AppState, state: &ViewState, message: ShortlistMessage) {
        let next = app_state.shortlist.clone().after(message.clone());
        let kept = !self.capabilities.keeps_place_in_tab || local_storage::keep(&next);
        // What is taken off while it is compared goes from the address too.
        if state.route == Route::Compare
            && let ShortlistMessage::Toggle(ShortlistEntry::Partnership(id)) = &message
            && !next.has(&ShortlistEntry::Partnership(id.clone()))
        {
            self.turn(&update(state.clone(), Message::CompareNoMore(id.clone())), HistoryAction::Replace);
        }
        self.news.dispatch(Action::Shortlist(message));
        if !kept {
            self.news.dispatch(Action::Shortlist(ShortlistMessage::NotKept));
        }
    }
}
