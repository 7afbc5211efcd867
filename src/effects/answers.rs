//! What a person's answers do: a place looked for, the next question opened.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;

use super::Effects;
use crate::address::ViewState;
use crate::app_state::{Action, Answered, AppState};
use crate::browser::{load, locate, page};
use crate::data::{Dataset, RemoteData};
use crate::preferences::suggested_filters;
use crate::route::Route;
use crate::update::{Message, tidy};
use crate::user_context::{
    PlaceMessage, PlaceProblem, Resolution, SurgeryMessage, UserContext, UserLocation, submit, town,
};

impl Effects {
    pub(super) fn surgery(&self, app_state: &AppState, state: &ViewState, message: SurgeryMessage) {
        let moves_on = message == SurgeryMessage::NotWithOne;
        self.news.dispatch(Action::Surgery(message));
        if let (true, RemoteData::Ready(dataset)) = (moves_on, &app_state.dataset) {
            self.next(dataset, state, &app_state.user);
        }
    }

    /// Opens the question after this one.
    fn next(&self, dataset: &Dataset, state: &ViewState, user: &UserContext) {
        let has_preferences = !suggested_filters(dataset, user, state.choices.scope.as_ref()).is_empty();
        self.view(state, Message::Open(user.next(&state.route, has_preferences)));
    }

    pub(super) fn place(&self, app_state: &AppState, state: &ViewState, message: PlaceMessage) {
        let RemoteData::Ready(dataset) = &app_state.dataset else { return };
        let (effects, dataset, state) = (self.clone(), Rc::clone(dataset), state.clone());
        match message {
            PlaceMessage::Submit(typed) => {
                self.news.dispatch(Action::Typed(typed.clone()));
                spawn_local(async move {
                    let step = looked_up(&dataset, &typed).await;
                    effects.step(&state, step);
                });
            }
            PlaceMessage::Answer { home, second } => {
                let user = &app_state.user;
                let kept = [self.kept(user.location.as_ref()), self.kept(user.second.as_ref())];
                self.news.dispatch(Action::Answering(home.clone(), second.clone()));
                spawn_local(async move { effects.answer(&dataset, &state, [home, second], kept).await });
            }
            PlaceMessage::UseLocation => {
                self.news.dispatch(Action::Locating);
                locate::locate(move |found| {
                    effects.step(
                        &state,
                        match found {
                            Ok(position) => {
                                Resolution::Located(UserLocation::device(position), String::new())
                            }
                            Err(why) => Resolution::Rejected(PlaceProblem::NoLocation(why)),
                        },
                    );
                });
            }
            PlaceMessage::NoFixedAddress => {
                self.step(&state, Resolution::Located(UserLocation::NoFixedAddress, String::new()));
            }
            PlaceMessage::Forget => {
                self.news.dispatch(Action::Forgotten);
                page::focus_heading();
            }
        }
    }

    /// What an empty box leaves as it is: a place that was never in the box to be taken out.
    fn kept(&self, place: Option<&UserLocation>) -> Option<UserLocation> {
        place.filter(|place| place.typed().is_none() || !self.capabilities.shows_place).cloned()
    }

    /// Looks both places up, and goes on to the next question when there is one at least and nothing is wrong.
    async fn answer(
        &self,
        dataset: &Dataset,
        state: &ViewState,
        [home, second]: [String; 2],
        [kept_home, kept_second]: [Option<UserLocation>; 2],
    ) {
        let mut home = answered(dataset, &home, kept_home).await;
        let second = answered(dataset, &second, kept_second).await;
        if home == Ok(None) && second == Ok(None) {
            home = Err(PlaceProblem::Empty);
        }
        let user = match (&home, &second) {
            (Ok(home), Ok(second)) => {
                Some(UserContext { location: home.clone(), second: second.clone(), ..UserContext::default() })
            }
            _ => None,
        };
        self.news.dispatch(Action::Answered(home, second));
        if let Some(user) = user {
            self.next(dataset, state, &user);
        }
    }

    /// Does what follows from the one box: results, or on the page of the question, the place taken down.
    fn step(&self, state: &ViewState, step: Resolution) {
        match step {
            Resolution::SearchByName(words) => {
                self.news.dispatch(Action::Named);
                self.view(state, Message::FindByName(words));
            }
            Resolution::Located(location, words) => {
                self.news.dispatch(Action::Settled(location));
                if state.route != Route::Home {
                    self.view(state, Message::FindNearPlace(words));
                }
            }
            Resolution::Rejected(problem) => self.news.dispatch(Action::Refused(problem)),
            Resolution::NeedsFile { .. } => {
                self.news.dispatch(Action::Refused(PlaceProblem::PostcodesFailed))
            }
        }
    }
}

/// What follows from something typed, its file of postcodes fetched where one is needed.
async fn looked_up(dataset: &Dataset, typed: &str) -> Resolution {
    match submit(typed, dataset.postcodes.as_ref()) {
        Resolution::NeedsFile { file, postcode, words } => {
            load::postcode(dataset, &file, &postcode, words).await
        }
        step => step,
    }
}

/// What becomes of an answer: nothing typed leaves what is local_storage, words may be a town.
async fn answered(dataset: &Dataset, typed: &str, kept: Option<UserLocation>) -> Answered {
    match looked_up(dataset, typed).await {
        Resolution::Located(location, _) => Ok(Some(location)),
        Resolution::SearchByName(words) => town(&dataset.catalogue, &tidy(&words)).map(Some),
        Resolution::Rejected(PlaceProblem::Empty) => Ok(kept),
        Resolution::Rejected(problem) => Err(problem),
        Resolution::NeedsFile { .. } => Err(PlaceProblem::PostcodesFailed),
    }
}
