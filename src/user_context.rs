//! What this tab knows of a person: where they are, which surgery they are with, and how they said it.
//!
//! It stays in the tab: in memory, and in the tab's own storage so that "reload" works. It is in no address, no
//! history entry and no request. [`crate::update`] never sees it. Of the person themselves it holds nothing: no name,
//! no age, no health.
//!
//! Start with [`UserContext`]; what they typed is looked up by [`submit`] and [`submit_place`].

mod location;
mod look_up;
mod surgery;

pub use location::UserLocation;
pub use look_up::{PlaceProblem, Resolution, look_up_in, submit, submit_place};
pub use surgery::{MySurgery, SurgeryBox, SurgeryMessage, SurgeryProblem};

use catalogue::{Catalogue, Date};
use finder::Query;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::route::Route;

/// What the box for a place is doing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum PlaceBoxState {
    /// Waiting for the person.
    #[default]
    Idle,
    /// Looking for the place.
    Looking,
    /// It told the person what was wrong.
    Refused(PlaceProblem),
}

impl PlaceBoxState {
    /// Whether it told the person what was wrong.
    #[must_use]
    pub fn is_refused(&self) -> bool {
        matches!(self, Self::Refused(_))
    }
}

/// The box for a person's second place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PlaceBox {
    /// What was last typed, exactly.
    pub typed: String,
    /// What the box is doing.
    pub entry: PlaceBoxState,
}

/// What this tab remembers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UserContext {
    /// Where the person is; `None` when they did not say.
    pub location: Option<UserLocation>,
    /// Somewhere else where they spend the day: always a place.
    pub second: Option<UserLocation>,
    /// The surgery that they are with.
    pub surgery: MySurgery,
    /// Whether they choose for somebody else: every "you" is that person then.
    pub for_someone_else: bool,
    /// The words that they look for where the dataset has not published them, so that no address has them.
    pub words: String,
    /// What was last typed, exactly.
    pub typed: String,
    /// The words that stood beside the place, which are offered as a search.
    pub beside: String,
    /// What the box is doing.
    pub entry: PlaceBoxState,
    /// The box for the second place.
    pub second_box: PlaceBox,
    /// The box for the name of a surgery.
    pub surgery_box: SurgeryBox,
}

/// What a person does about their places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlaceMessage {
    /// They typed a postcode, an outward code or a surgery's name.
    Submit(String),
    /// They answered where they live and where else they spend the day; either may be empty.
    Answer {
        /// What they typed for their home.
        home: String,
        /// What they typed for the other place.
        second: String,
    },
    /// They let the device say where they are.
    UseLocation,
    /// They have no fixed address.
    NoFixedAddress,
    /// They want all of it forgotten.
    Forget,
}

/// The names under which the tab's storage keeps what a person said.
const STORED: [&str; 5] = ["place", "second", "surgery", "for", "words"];

/// For whom a person chooses, as the tab's storage keeps it.
#[derive(PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum StoredWhom {
    SomeoneElse,
}

impl UserContext {
    /// The values that the tab's own storage keeps for a reload, each with its name, as JSON; `None` is to be removed.
    #[must_use]
    pub fn to_stored(&self) -> [(&'static str, Option<String>); 5] {
        let [place, second, surgery, whom, words] = STORED;
        let said = (self.surgery != MySurgery::NotSaid).then_some(&self.surgery);
        [
            (place, to_json(self.location.as_ref())),
            (second, to_json(self.second.as_ref())),
            (surgery, to_json(said)),
            (whom, to_json(self.for_someone_else.then_some(&StoredWhom::SomeoneElse))),
            (words, to_json(Some(&self.words).filter(|words| !words.is_empty()))),
        ]
    }

    /// What a person said, from the values in the tab's storage. A value that this app did not write counts as none.
    #[must_use]
    pub fn from_stored(value: impl Fn(&str) -> Option<String>) -> Self {
        let [place, second, surgery, whom, words] = STORED.map(value);
        let is_place = |second: &UserLocation| second.place().is_some();
        Self {
            location: from_json(place),
            second: from_json(second).filter(is_place),
            surgery: from_json(surgery).filter(MySurgery::is_plausible).unwrap_or_default(),
            for_someone_else: from_json(whom) == Some(StoredWhom::SomeoneElse),
            words: from_json(words).unwrap_or_default(),
            ..Self::default()
        }
    }

    /// Whom a question is about, in the word that its texts choose by: `you` or `them`.
    #[must_use]
    pub fn whom(&self) -> &'static str {
        if self.for_someone_else { "them" } else { "you" }
    }

    /// The page after a question: the next question without an answer, or the results. `has_preferences` says whether
    /// there are preferences to ask about.
    #[must_use]
    pub fn next(&self, asked: &Route, has_preferences: bool) -> Route {
        match asked {
            Route::YourSurgery if self.location.is_none() && self.second.is_none() => Route::Home,
            Route::YourSurgery | Route::Home if has_preferences => Route::Preferences,
            _ => Route::Results,
        }
    }

    /// The question that the visit alone asks of a dataset: no words, no filters.
    #[must_use]
    pub fn query(&self, catalogue: &Catalogue, today: Date) -> Query {
        let place = |location: &Option<UserLocation>| location.as_ref()?.place().cloned();
        Query {
            home: place(&self.location),
            second_place: place(&self.second),
            current_practice: self.surgery.id().and_then(|id| catalogue.practice_by_id(id)),
            no_fixed_address: self.location == Some(UserLocation::NoFixedAddress),
            ..Query::on(today)
        }
    }
}

fn to_json<T: Serialize>(value: Option<&T>) -> Option<String> {
    serde_json::to_string(value?).ok()
}

fn from_json<T: DeserializeOwned>(json: Option<String>) -> Option<T> {
    serde_json::from_str(&json?).ok()
}

#[cfg(test)]
mod tests {
    use catalogue::{Place, Position, Precision};

    use super::*;

    fn at(postcode: &str) -> UserLocation {
        let position = Position { lat_e5: 5_400_912, lon_e5: -146_893 };
        let place = Place { position, precision: Precision::Postcode(postcode.to_owned()) };
        UserLocation::At { place, straddles: Vec::new() }
    }

    fn said() -> UserContext {
        UserContext {
            location: Some(at("HG5 0JL")),
            second: Some(at("LS1 4AP")),
            surgery: MySurgery::With("beech-house".to_owned()),
            for_someone_else: true,
            words: "12 High Street".to_owned(),
            ..UserContext::default()
        }
    }

    fn after_reload(values: &[(&str, &str)]) -> UserContext {
        UserContext::from_stored(|name| {
            values.iter().find(|(each, _)| *each == name).map(|&(_, json)| json.to_owned())
        })
    }

    #[test]
    fn all_that_a_person_said_survives_a_reload_of_the_tab() {
        for user in [said(), UserContext { surgery: MySurgery::NotWithOne, ..said() }, UserContext::default()]
        {
            let values = user.to_stored();
            let stored = |name: &str| values.iter().find(|(each, _)| *each == name)?.1.clone();
            assert_eq!(UserContext::from_stored(stored), user);
        }
    }

    #[test]
    fn what_was_typed_and_not_found_does_not() {
        let typed = UserContext { typed: "HG5 0JL".to_owned(), ..UserContext::default() };
        assert!(typed.to_stored().iter().all(|(_, json)| json.is_none()));
    }

    #[test]
    fn a_tampered_value_is_forgotten_and_the_others_stay() {
        let beech = r#"{"with":"beech-house"}"#;
        let stored = after_reload(&[("place", "postcode,x,y,z"), ("surgery", beech), ("for", "\"me\"")]);
        assert_eq!(
            stored,
            UserContext { surgery: MySurgery::With("beech-house".to_owned()), ..UserContext::default() }
        );
    }

    #[test]
    fn a_tampered_surgery_counts_as_not_said() {
        let long = format!(r#"{{"with":"{}"}}"#, "x".repeat(10_000));
        for json in ["", "with", "{}", r#"{"with":""}"#, r#""None""#, "beech-house", &long] {
            assert_eq!(after_reload(&[("surgery", json)]), UserContext::default(), "{json:?}");
        }
    }

    #[test]
    fn a_second_place_is_always_a_place() {
        assert_eq!(after_reload(&[("second", r#""no-fixed-address""#)]), UserContext::default());
        assert_ne!(after_reload(&[("place", r#""no-fixed-address""#)]), UserContext::default());
    }

    #[test]
    fn an_answer_is_never_asked_for_twice() {
        assert_eq!(UserContext::default().next(&Route::YourSurgery, true), Route::Home);
        assert_eq!(said().next(&Route::YourSurgery, true), Route::Preferences);
        assert_eq!(said().next(&Route::Home, true), Route::Preferences);
        assert_eq!(said().next(&Route::Preferences, true), Route::Results);
    }

    #[test]
    fn what_has_no_answers_is_not_asked() {
        assert_eq!(said().next(&Route::YourSurgery, false), Route::Results);
        assert_eq!(said().next(&Route::Home, false), Route::Results);
    }
}
