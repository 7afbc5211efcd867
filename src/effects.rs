//! What intents do beyond the page: addresses pushed, files fetched, the place kept or forgotten.

use std::rc::Rc;

use catalogue::PracticeAt;
use wasm_bindgen_futures::spawn_local;
use yew::{UseReducerDispatcher, UseStateSetter};

use crate::address::ViewState;
use crate::browser::history::{self, Turn};
use crate::browser::{help, load, locate, page, tab};
use crate::data::{Arrival, Dataset};
use crate::intent::Intent;
use crate::session::{News, Session};
use crate::shell::Policy;
use crate::update::{Message, update};
use crate::visit::{PlaceMessage, Problem, Step, Whereabouts, submit};

/// The ways out of the app.
#[derive(Clone)]
pub(crate) struct Effects {
    address: UseStateSetter<String>,
    news: UseReducerDispatcher<Session>,
    policy: Policy,
}

impl Effects {
    pub(crate) fn new(
        address: UseStateSetter<String>,
        news: UseReducerDispatcher<Session>,
        policy: Policy,
    ) -> Self {
        Self { address, news, policy }
    }

    /// Fetches the words and the dataset, both at once.
    pub(crate) fn load(&self) {
        let news = self.news.clone();
        spawn_local(async move {
            match load::language().await {
                Some(language) => news.dispatch(News::Words(language)),
                None => help::show(help::Cause::Download, "the words of this site did not arrive"),
            }
        });
        let news = self.news.clone();
        spawn_local(async move { news.dispatch(News::Dataset(load::dataset().await.into())) });
    }

    /// Fetches the details of a practice.
    pub(crate) fn fetch_details(&self, dataset: Rc<Dataset>, at: PracticeAt) {
        let news = self.news.clone();
        news.dispatch(News::Details(at, Arrival::Loading));
        spawn_local(async move {
            let details = load::details(&dataset, at).await;
            news.dispatch(News::Details(at, details.into()));
        });
    }

    /// Does what a person asked for.
    pub(crate) fn follow(&self, session: &Session, state: &ViewState, intent: Intent) {
        match intent {
            Intent::View(message) => self.view(state, message),
            Intent::Go(next) => self.go(state, &next),
            Intent::Focus(id) => page::focus_on(&id),
            Intent::Place(message) => self.place(session, state, message),
        }
    }

    fn view(&self, state: &ViewState, message: Message) {
        // A longer list is the same view, so "back" does not have to undo it step by step.
        let replaces = message == Message::ShowMore;
        let next = update(state.clone(), message);
        if replaces {
            self.turn(&next, Turn::Replace);
        } else {
            self.go(state, &next);
        }
    }

    fn go(&self, state: &ViewState, next: &ViewState) {
        if next == state {
            return page::focus_heading();
        }
        self.turn(next, Turn::Push);
        if next.route != state.route {
            page::scroll_to_top();
        }
    }

    fn turn(&self, next: &ViewState, turn: Turn) {
        history::show(&next.link(), turn);
        self.address.set(history::address());
    }

    fn place(&self, session: &Session, state: &ViewState, message: PlaceMessage) {
        let Arrival::Ready(dataset) = &session.dataset else { return };
        match message {
            PlaceMessage::Submit(typed) => {
                let step = submit(&typed, dataset.postcodes.as_ref());
                self.news.dispatch(News::Typed(typed));
                self.step(dataset, state, step);
            }
            PlaceMessage::UseLocation => {
                self.news.dispatch(News::Locating);
                let (effects, dataset, state) = (self.clone(), Rc::clone(dataset), state.clone());
                locate::locate(move |found| {
                    let step = match found {
                        Ok(position) => Step::Settle(Whereabouts::device(position), String::new()),
                        Err(why) => Step::Refuse(Problem::NoLocation(why)),
                    };
                    effects.step(&dataset, &state, step);
                });
            }
            PlaceMessage::NoFixedAddress => {
                self.step(dataset, state, Step::Settle(Whereabouts::NoFixedAddress, String::new()));
            }
            PlaceMessage::Forget => {
                tab::remember(None);
                self.news.dispatch(News::Forgotten);
                page::focus_heading();
            }
        }
    }

    fn step(&self, dataset: &Rc<Dataset>, state: &ViewState, step: Step) {
        match step {
            Step::Find(words) => {
                self.news.dispatch(News::Named);
                self.view(state, Message::FindByName(words));
            }
            Step::Settle(whereabouts, words) => {
                if self.policy.keeps_place_in_tab {
                    tab::remember(Some(&whereabouts));
                }
                self.news.dispatch(News::Settled(whereabouts));
                self.view(state, Message::FindNearPlace(words));
            }
            Step::Fetch { file, postcode, words } => {
                let (effects, dataset, state) = (self.clone(), Rc::clone(dataset), state.clone());
                spawn_local(async move {
                    let step = load::postcode(&dataset, &file, &postcode, words).await;
                    effects.step(&dataset, &state, step);
                });
            }
            Step::Refuse(problem) => self.news.dispatch(News::Refused(problem)),
        }
    }
}
