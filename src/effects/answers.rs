//! What a person's answers do: the app looks for a place, and opens the next question.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;

use super::Effects;
use crate::address::ViewState;
use crate::app_state::{Action, Answered, AppState};
use crate::browser::{geolocation, load, page};
use crate::data::{Dataset, RemoteData};
use crate::preferences::suggested_filters;
use crate::route::Route;
use crate::update::Message;
use crate::user_context::{
    PlaceMessage, PlaceProblem, Resolution, SurgeryMessage, UserContext, UserLocation, submit, submit_place,
};

impl Effects {
    pub(super) fn surgery(&self, app_state: &AppState, message: SurgeryMessage) {
        let moves_on = message == SurgeryMessage::NotWithOne;
        self.dispatcher.dispatch(Action::Surgery(message));
        if let (true, RemoteData::Ready(dataset)) = (moves_on, &app_state.dataset) {
            self.next(dataset, &app_state.user);
        }
    }

    /// Opens the question after this one.
    fn next(&self, dataset: &Dataset, user: &UserContext) {
        let state = self.shown();
        let has_preferences = !suggested_filters(dataset, user, state.choices.scope.as_ref()).is_empty();
        self.view(Message::Open(user.next(&state.route, has_preferences)));
    }

    /// Does what a person said about their place. Whatever it is, an answer to what they said before is no longer wanted.
    pub(super) fn place(&self, app_state: &AppState, message: PlaceMessage) {
        let RemoteData::Ready(dataset) = &app_state.dataset else { return };
        let (effects, dataset, asked_on) = (self.clone(), Rc::clone(dataset), self.shown());
        match message {
            PlaceMessage::Submit(typed) => {
                self.dispatcher.dispatch(Action::Typed(typed.clone()));
                spawn_local(self.ongoing.place.ask(async move {
                    let resolution = resolve(&dataset, submit(&typed, dataset.postcodes.as_ref())).await;
                    effects.follow_resolution(&asked_on, resolution);
                }));
            }
            PlaceMessage::Answer { home, second } => {
                let user = &app_state.user;
                let kept = [self.kept(user.location.as_ref()), self.kept(user.second.as_ref())];
                self.dispatcher.dispatch(Action::Answering(home.clone(), second.clone()));
                let question = async move { effects.answer(&dataset, &asked_on, [home, second], kept).await };
                spawn_local(self.ongoing.place.ask(question));
            }
            PlaceMessage::UseLocation => {
                self.dispatcher.dispatch(Action::Locating);
                spawn_local(self.ongoing.place.ask(async move {
                    let resolution = match geolocation::locate().await {
                        Ok(position) => Resolution::Located(UserLocation::device(position), String::new()),
                        Err(why) => Resolution::Rejected(PlaceProblem::NoLocation(why)),
                    };
                    effects.follow_resolution(&asked_on, resolution);
                }));
            }
            PlaceMessage::NoFixedAddress => {
                self.ongoing.place.cancel();
                let nowhere = Resolution::Located(UserLocation::NoFixedAddress, String::new());
                self.follow_resolution(&asked_on, nowhere);
            }
            PlaceMessage::Forget => {
                self.ongoing.place.cancel();
                self.dispatcher.dispatch(Action::Forgotten);
                page::show_heading();
            }
        }
    }

    /// What an empty box leaves as it is: a place that was never in the box to be taken out.
    fn kept(&self, place: Option<&UserLocation>) -> Option<UserLocation> {
        place.filter(|place| place.typed().is_none() || !self.capabilities.shows_place).cloned()
    }

    /// Looks both places up, and opens the next question when there is one place at least and nothing is wrong.
    async fn answer(
        &self,
        dataset: &Dataset,
        asked_on: &ViewState,
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
        self.dispatcher.dispatch(Action::Answered(home, second));
        if let Some(user) = user.filter(|_| self.shown().route == asked_on.route) {
            self.next(dataset, &user);
        }
    }

    /// Does what follows from the one box: results, or on the page of the question, the place taken down. A person who
    /// opened another page meanwhile stays there.
    fn follow_resolution(&self, asked_on: &ViewState, resolution: Resolution) {
        let shown = self.shown();
        let stayed = shown.route == asked_on.route;
        match resolution {
            Resolution::SearchByName(words) => {
                self.dispatcher.dispatch(Action::Named);
                if stayed {
                    self.view(Message::FindByName(words));
                }
            }
            Resolution::Located(location, words) => {
                self.dispatcher.dispatch(Action::Settled(location));
                self.dispatcher.dispatch(Action::Beside(words));
                if stayed && shown.route != Route::Home {
                    // What a person typed into the search since they asked stays; what stood beside the place is
                    // offered, because a street or "near me" would find nothing.
                    let is_newer = shown.choices.words != asked_on.choices.words;
                    let words = if is_newer { shown.choices.words.as_str() } else { "" };
                    self.view(Message::FindNearPlace(words.to_owned()));
                }
            }
            Resolution::Rejected(problem) => self.dispatcher.dispatch(Action::Refused(problem)),
            Resolution::NeedsFile { .. } => {
                self.dispatcher.dispatch(Action::Refused(PlaceProblem::PostcodesFailed));
            }
        }
    }
}

/// What follows from something typed, with its file of postcodes fetched where one is needed.
async fn resolve(dataset: &Dataset, resolution: Resolution) -> Resolution {
    match resolution {
        Resolution::NeedsFile { file, place } => load::postcode(dataset, &file, place).await,
        resolution => resolution,
    }
}

/// What becomes of an answer: nothing typed leaves what is kept, words may be a town.
async fn answered(dataset: &Dataset, typed: &str, kept: Option<UserLocation>) -> Answered {
    let resolution = submit_place(typed, dataset.postcodes.as_ref(), &dataset.catalogue);
    match resolve(dataset, resolution).await {
        Resolution::Located(location, _) => Ok(Some(location)),
        Resolution::Rejected(PlaceProblem::Empty) => Ok(kept),
        Resolution::Rejected(problem) => Err(problem),
        Resolution::SearchByName(_) | Resolution::NeedsFile { .. } => Err(PlaceProblem::PostcodesFailed),
    }
}
