//! What the tab holds besides the address: the messages, the dataset, the visit. Only an [`Action`] changes it.

use std::collections::BTreeMap;
use std::rc::Rc;

use catalogue::{Narrative, PracticeDetails, PracticeIdx, ReleaseChanges};
use yew::{Html, Reducible};

use crate::address::ViewState;
use crate::damaged_links::repaired;
use crate::data::{Dataset, LoadError, RemoteData};
use crate::route::Route;
use crate::shortlist::{Shortlist, ShortlistMessage};
use crate::user_context::{PlaceBox, PlaceBoxState, PlaceProblem, SurgeryMessage, UserContext, UserLocation};
use i18n::Locale;

/// What the tab holds besides the address.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AppState {
    /// The messages; `None` until they arrive.
    pub locale: Option<Locale>,
    /// The rest of the messages, which pages other than the wizard and the results need.
    pub more_messages: RemoteData<String>,
    /// The dataset.
    pub dataset: RemoteData<Dataset>,
    /// Where the person is.
    pub user: UserContext,
    /// What the person put on their shortlist.
    pub shortlist: Shortlist,
    /// The details of the practices that were opened.
    pub details: BTreeMap<PracticeIdx, RemoteData<PracticeDetails>>,
    /// What changed since the release before; only where the pages of topics are rendered.
    pub changes: Option<RemoteData<ReleaseChanges>>,
    /// What the founding paper says; only where the pages of topics are rendered.
    pub narrative: Option<Rc<Narrative>>,
    /// The topic that was opened last.
    pub topic: Option<(Route, RemoteData<Html>)>,
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// The first messages arrived.
    Messages(Locale),
    /// The rest of the messages arrived, as the text of their file, or did not.
    MoreMessages(Result<String, LoadError>),
    /// The dataset arrived, or was refused.
    Dataset(RemoteData<Dataset>),
    /// The details of a practice are on their way, arrived, or were refused.
    Details(PracticeIdx, RemoteData<PracticeDetails>),
    /// What changed since the release before was read.
    Changes(RemoteData<ReleaseChanges>),
    /// What the founding paper says was read.
    Narrative(Rc<Narrative>),
    /// The page of a topic is on its way, arrived, or did not.
    Topic(Route, RemoteData<Html>),
    /// The person gave this text, and it is being looked for.
    Typed(String),
    /// The device is being asked where it is.
    Locating,
    /// What the person gave is no place.
    Refused(PlaceProblem),
    /// The person is here.
    Settled(UserLocation),
    /// The person typed these words beside their place.
    Beside(String),
    /// What the person typed is not a place but a name.
    Named,
    /// The person typed these answers for their home and their second place, which are being looked for.
    Answering(String, String),
    /// What became of the two: the place, none where none is to be kept, or what is wrong.
    Answered(Answered, Answered),
    /// The person did something about the surgery that they are with.
    Surgery(SurgeryMessage),
    /// The person chooses for somebody else, or no longer.
    ForSomeoneElse(bool),
    /// The person looks for words that no address may have.
    PrivateWords(String),
    /// The place is forgotten.
    Forgotten,
    /// The person did something with their shortlist.
    Shortlist(ShortlistMessage),
}

/// What became of a place that a person gave.
pub type Answered = Result<Option<UserLocation>, PlaceProblem>;

impl AppState {
    /// The state of a tab that was loaded again, or anew.
    #[must_use]
    pub fn resuming(user: UserContext, shortlist: Shortlist) -> Self {
        Self { user, shortlist, ..Self::default() }
    }

    /// The state after an action.
    #[must_use]
    pub fn after(mut self, action: Action) -> Self {
        match action {
            Action::Messages(locale) => {
                self.locale = Some(match &self.more_messages {
                    RemoteData::Ready(more) => with_more(locale, more),
                    RemoteData::Loading | RemoteData::Failed(_) => locale,
                });
                self.take_terms();
            }
            Action::MoreMessages(text) => {
                if let Ok(text) = &text {
                    self.locale = self.locale.map(|locale| with_more(locale, text));
                }
                self.more_messages = text.into();
            }
            Action::Dataset(arrival) => {
                if arrival == RemoteData::Loading {
                    // Another dataset may come, and these are known by their indices in this one.
                    self.details.clear();
                    self.topic = None;
                }
                self.dataset = arrival;
                self.take_terms();
            }
            Action::Details(at, arrival) => {
                self.details.insert(at, arrival);
            }
            Action::Changes(arrival) => self.changes = Some(arrival),
            Action::Narrative(narrative) => self.narrative = Some(narrative),
            Action::Topic(route, arrival) => self.topic = Some((route, arrival)),
            Action::Typed(typed) => {
                self.user = UserContext { typed, entry: PlaceBoxState::Looking, ..self.user }
            }
            Action::Locating => self.user.entry = PlaceBoxState::Looking,
            Action::Refused(problem) => self.user.entry = PlaceBoxState::Refused(problem),
            Action::Settled(location) => {
                self.user.location = Some(location);
                self.clear_place_box();
            }
            Action::Beside(words) => self.user.beside = words,
            Action::Named => self.clear_place_box(),
            Action::Answering(home, second) => {
                (self.user.typed, self.user.entry) = (home, PlaceBoxState::Looking);
                self.user.second_box = PlaceBox { typed: second, entry: PlaceBoxState::Looking };
            }
            Action::Answered(home, second) => self.answered(home, second),
            Action::Surgery(message) => {
                let UserContext { surgery, surgery_box, .. } = self.user;
                let (surgery_box, surgery) = surgery_box.after(surgery, message);
                self.user = UserContext { surgery, surgery_box, ..self.user };
            }
            Action::ForSomeoneElse(whom) => self.user.for_someone_else = whom,
            Action::PrivateWords(words) => self.user.words = words,
            Action::Forgotten => self.user = UserContext::default(),
            Action::Shortlist(message) => self.shortlist = self.shortlist.after(message),
        }
        self
    }
}

impl AppState {
    /// What is on screen at an address: its words are published ones if the dataset has published them, and those of
    /// the tab where the address says only that there are some; its record is the one that a damaged id is of.
    #[must_use]
    pub fn checked(&self, state: ViewState) -> ViewState {
        match &self.dataset {
            RemoteData::Ready(dataset) => {
                let route = repaired(&dataset.catalogue, state.route);
                ViewState { route, ..state }.checked(&dataset.catalogue, &dataset.finder, &self.user.words)
            }
            RemoteData::Loading | RemoteData::Failed(_) => state,
        }
    }

    /// Whether all has arrived that a page needs, or will never arrive.
    #[must_use]
    pub fn is_settled(&self, route: &Route) -> bool {
        let has_more = !route.needs_more_messages() || self.more_messages != RemoteData::Loading;
        let has_messages = self.locale.is_some() && has_more;
        let has_topic = !route.is_topic()
            || self.topic.as_ref().is_some_and(|(of, topic)| of == route && *topic != RemoteData::Loading);
        self.dataset != RemoteData::Loading && has_messages && has_topic
    }

    /// Takes both answers, or neither where one of them is wrong: what was typed stays in both boxes then.
    fn answered(&mut self, home: Answered, second: Answered) {
        let fine = home.is_ok() && second.is_ok();
        let entry = |answered: &Answered| match answered {
            Ok(_) => PlaceBoxState::Idle,
            Err(problem) => PlaceBoxState::Refused(problem.clone()),
        };
        self.user.entry = entry(&home);
        self.user.second_box.entry = entry(&second);
        if let (true, Ok(home), Ok(second)) = (fine, home, second) {
            (self.user.location, self.user.second) = (home, second);
            self.user.second_box = PlaceBox::default();
            self.clear_place_box();
        }
    }

    fn clear_place_box(&mut self) {
        self.user.typed.clear();
        self.user.beside.clear();
        self.user.entry = PlaceBoxState::Idle;
    }

    /// Gives the messages the terms of the dataset, once both have arrived.
    fn take_terms(&mut self) {
        if let (Some(locale), RemoteData::Ready(dataset)) = (&self.locale, &self.dataset) {
            self.locale = Some(locale.with_terms(&dataset.catalogue.about));
        }
    }
}

/// A locale with more messages; as it was when they are not Fluent, or were there before.
fn with_more(locale: Locale, more: &str) -> Locale {
    locale.and(more).unwrap_or(locale)
}

impl Reducible for AppState {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(Rc::unwrap_or_clone(self).after(action))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::user_context::MySurgery;

    fn told(action: impl IntoIterator<Item = Action>) -> UserContext {
        action.into_iter().fold(AppState::default(), AppState::after).user
    }

    #[test]
    fn what_was_typed_stays_when_it_is_refused() {
        let user = told([Action::Typed("EH1 JS".to_owned()), Action::Refused(PlaceProblem::Empty)]);
        assert_eq!(user.typed, "EH1 JS");
        assert_eq!(user.entry, PlaceBoxState::Refused(PlaceProblem::Empty));
    }

    #[test]
    fn a_place_found_clears_the_box_and_a_mistake_afterwards_keeps_the_place() {
        let found = Action::Settled(UserLocation::NoFixedAddress);
        let user = told([
            Action::Typed("x".to_owned()),
            found,
            Action::Typed(String::new()),
            Action::Refused(PlaceProblem::Empty),
        ]);
        assert_eq!(user.location, Some(UserLocation::NoFixedAddress));
    }

    #[test]
    fn two_places_are_taken_together_or_not_at_all() {
        let typed = || Action::Answering("HG5 0JL".to_owned(), "EH1 JS".to_owned());
        let found = || Ok(Some(UserLocation::NoFixedAddress));
        let refused = told([typed(), Action::Answered(found(), Err(PlaceProblem::Empty))]);
        assert_eq!((refused.location, refused.second), (None, None));
        assert_eq!((refused.typed.as_str(), refused.second_box.typed.as_str()), ("HG5 0JL", "EH1 JS"));
        assert_eq!(
            (refused.entry, refused.second_box.entry),
            (PlaceBoxState::Idle, PlaceBoxState::Refused(PlaceProblem::Empty))
        );
        let taken = told([typed(), Action::Answered(found(), Ok(None))]);
        assert_eq!(taken.location, Some(UserLocation::NoFixedAddress));
        assert_eq!((taken.typed, taken.second_box), (String::new(), PlaceBox::default()));
    }

    #[test]
    fn a_place_given_keeps_the_surgery_and_whom_the_person_chooses_for() {
        let user = told([
            Action::Surgery(SurgeryMessage::NotWithOne),
            Action::ForSomeoneElse(true),
            Action::Settled(UserLocation::NoFixedAddress),
        ]);
        assert!(user.for_someone_else);
        assert_eq!(user.surgery, MySurgery::NotWithOne);
    }

    #[test]
    fn what_belongs_to_a_dataset_goes_when_another_is_fetched() {
        let state = [
            Action::Details(PracticeIdx(3), RemoteData::Ready(Rc::default())),
            Action::Topic(Route::AboutData, RemoteData::Loading),
            Action::Dataset(RemoteData::Loading),
        ]
        .into_iter()
        .fold(AppState::default(), AppState::after);
        assert_eq!((state.details.len(), state.topic), (0, None));
    }

    #[test]
    fn a_place_forgotten_is_gone() {
        let user = told([Action::Settled(UserLocation::NoFixedAddress), Action::Forgotten]);
        assert_eq!(user, UserContext::default());
    }
}
