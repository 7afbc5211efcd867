//! What intents do beyond the page: they push addresses, fetch files, and keep a shortlist.

mod answers;
mod latest;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use catalogue::PracticeIdx;
use wasm_bindgen_futures::spawn_local;
use yew::{UseReducerDispatcher, UseStateSetter};

use crate::address::ViewState;
use crate::app_state::{Action, AppState};
use crate::browser::history::VisitHistory;
use crate::browser::history_action::HistoryAction;
use crate::browser::{help, load, local_storage, page};
use crate::data::{Dataset, RemoteData};
use crate::intent::Intent;
use crate::route::Route;
use crate::search_words::SearchWords;
use crate::shell::Capabilities;
use crate::shortlist::{ShortlistEntry, ShortlistMessage};
use crate::update::{Message, update};
use latest::Latest;

/// What goes on between the renderings of the app.
pub(crate) struct Ongoing {
    history: VisitHistory,
    /// What is on screen now, for an answer that arrives long after its question.
    shown: RefCell<ViewState>,
    /// The dataset on screen: it knows which words it has published.
    published: RefCell<RemoteData<Dataset>>,
    messages: Latest,
    dataset: Latest,
    topic: Latest,
    /// One for each practice: the leaflet shows several.
    details: RefCell<BTreeMap<PracticeIdx, Latest>>,
    place: Latest,
}

impl Ongoing {
    pub(crate) fn new(history: VisitHistory) -> Self {
        let shown = RefCell::new(ViewState::from_address(&history.address()).state);
        Self {
            history,
            shown,
            published: RefCell::default(),
            messages: Latest::default(),
            dataset: Latest::default(),
            topic: Latest::default(),
            details: RefCell::default(),
            place: Latest::default(),
        }
    }

    pub(crate) fn history(&self) -> &VisitHistory {
        &self.history
    }

    /// Takes note of what is on screen.
    pub(crate) fn note_shown(&self, state: &ViewState, dataset: &RemoteData<Dataset>) {
        state.clone_into(&mut self.shown.borrow_mut());
        dataset.clone_into(&mut self.published.borrow_mut());
    }
}

/// The effects that the app has outside of its own state.
#[derive(Clone)]
pub(crate) struct Effects {
    address: UseStateSetter<String>,
    dispatcher: UseReducerDispatcher<AppState>,
    capabilities: Capabilities,
    ongoing: Rc<Ongoing>,
}

impl Effects {
    pub(crate) fn new(
        address: UseStateSetter<String>,
        dispatcher: UseReducerDispatcher<AppState>,
        capabilities: Capabilities,
        ongoing: Rc<Ongoing>,
    ) -> Self {
        Self { address, dispatcher, capabilities, ongoing }
    }

    fn shown(&self) -> ViewState {
        self.ongoing.shown.borrow().clone()
    }

    /// Fetches the first messages and the dataset, both at once, and then the rest of the messages.
    pub(crate) fn load(&self) {
        // Their numbers are those of the dataset before.
        self.ongoing.details.take().values().for_each(Latest::cancel);
        self.ongoing.topic.cancel();
        let dispatcher = self.dispatcher.clone();
        spawn_local(self.ongoing.messages.ask(async move {
            match load::locale().await {
                Some(locale) => dispatcher.dispatch(Action::Messages(locale)),
                None => help::show(help::Cause::Download, "the words of this site did not arrive"),
            }
        }));
        let dispatcher = self.dispatcher.clone();
        spawn_local(self.ongoing.dataset.ask(async move {
            let dataset = RemoteData::from(load::dataset().await);
            dispatcher.dispatch(Action::Dataset(dataset.clone()));
            dispatcher.dispatch(Action::MoreMessages(load::more_messages().await));
            // The first page is shown by now, and nobody has to wait for it at their first letter.
            if let RemoteData::Ready(dataset) = dataset {
                dataset.finder.index_words(&dataset.catalogue);
            }
        }));
    }

    /// Fetches the details of a practice.
    pub(crate) fn fetch_details(&self, dataset: Rc<Dataset>, at: PracticeIdx) {
        let dispatcher = self.dispatcher.clone();
        dispatcher.dispatch(Action::Details(at, RemoteData::Loading));
        let question = async move {
            let details = load::details(&dataset, at).await;
            dispatcher.dispatch(Action::Details(at, details.into()));
        };
        spawn_local(self.ongoing.details.borrow_mut().entry(at).or_default().ask(question));
    }

    /// Fetches the page of a topic.
    pub(crate) fn fetch_topic(&self, route: Route) {
        let dispatcher = self.dispatcher.clone();
        dispatcher.dispatch(Action::Topic(route.clone(), RemoteData::Loading));
        spawn_local(self.ongoing.topic.ask(async move {
            let page = load::topic(&route).await;
            dispatcher.dispatch(Action::Topic(route, page.into()));
        }));
    }

    /// Does what a person asked for.
    pub(crate) fn follow(&self, app_state: &AppState, intent: Intent) {
        match intent {
            Intent::View(message) => self.view(message),
            Intent::Go(next) => self.go(next, &app_state.user.words),
            Intent::Details(at) => {
                if let RemoteData::Ready(dataset) = &app_state.dataset {
                    self.fetch_details(Rc::clone(dataset), at);
                }
            }
            Intent::Retry => {
                self.dispatcher.dispatch(Action::Dataset(RemoteData::Loading));
                self.load();
            }
            // What gets the focus may be rendered only because of what came before.
            Intent::Focus(id) => spawn_local(async move { page::focus_on(&id) }),
            Intent::Place(message) => self.place(app_state, message),
            Intent::Surgery(message) => self.surgery(app_state, message),
            Intent::ForSomeoneElse(whom) => {
                self.dispatcher.dispatch(Action::ForSomeoneElse(whom));
                if self.shown().route == Route::Start {
                    self.view(Message::Open(Route::YourSurgery));
                }
            }
            Intent::Shortlist(message) => self.shortlist(app_state, message),
            Intent::Print => page::print(),
            #[cfg(feature = "kiosk")]
            Intent::Back => {
                let history = self.ongoing.history();
                if history.back() {
                    self.address.set(history.address());
                    page::scroll_to_top();
                }
            }
        }
    }

    fn view(&self, message: Message) {
        let state = self.shown();
        // What matters is one answer, however many boxes a person ticks for it.
        let replaces = message.replaces()
            || matches!((&state.route, &message), (Route::Preferences, Message::Matters(..)));
        let next = update(state, message);
        if replaces {
            self.show(next, HistoryAction::Replace);
        } else {
            self.go(next, "");
        }
    }

    /// Opens a page. `of_tab` are the private words that the tab has, for a link that says only that there are some.
    fn go(&self, next: ViewState, of_tab: &str) {
        let state = self.shown();
        let next = self.checked(next, of_tab);
        if next == state {
            return page::show_heading();
        }
        let is_other_page = next.route != state.route;
        self.show(next, HistoryAction::Push);
        if is_other_page {
            page::scroll_to_top();
        }
    }

    /// Shows the address of what is on screen, in place of the one that a link from elsewhere had: it may be damaged, or
    /// have words that the dataset has not published.
    pub(crate) fn correct_address(&self) {
        self.show(self.shown(), HistoryAction::Replace);
    }

    /// A state whose words are published ones if the dataset has published them.
    fn checked(&self, state: ViewState, of_tab: &str) -> ViewState {
        match &*self.ongoing.published.borrow() {
            RemoteData::Ready(dataset) => state.checked(&dataset.catalogue, &dataset.finder, of_tab),
            RemoteData::Loading | RemoteData::Failed(_) => state,
        }
    }

    fn show(&self, next: ViewState, action: HistoryAction) {
        let next = self.checked(next, "");
        if let SearchWords::Private(words) = &next.choices.words
            && !words.is_empty()
        {
            self.dispatcher.dispatch(Action::PrivateWords(words.clone()));
        }
        self.ongoing.history().show(&next, action);
        // The state's own address, whether or not the browser took it.
        self.address.set(next.to_address());
        self.ongoing.shown.replace(next);
    }

    fn shortlist(&self, app_state: &AppState, message: ShortlistMessage) {
        let next = app_state.shortlist.clone().after(message.clone());
        let saved = !self.capabilities.keeps_place_in_tab || local_storage::save_shortlist(&next);
        let state = self.shown();
        // A partnership that is removed while it is compared is removed from the address too.
        if state.route == Route::Compare
            && let ShortlistMessage::Toggle(ShortlistEntry::Partnership(id)) = &message
            && !next.has(&ShortlistEntry::Partnership(id.clone()))
        {
            self.show(update(state, Message::CompareNoMore(id.clone())), HistoryAction::Replace);
        }
        self.dispatcher.dispatch(Action::Shortlist(message));
        if !saved {
            self.dispatcher.dispatch(Action::Shortlist(ShortlistMessage::NotKept));
        }
    }
}
