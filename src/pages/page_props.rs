//! The props that every page has.

use std::rc::Rc;

use catalogue::{Catalogue, Moment, Place, PracticeIdx};
use enrolment::Person;
use finder::{Order, Query, Results};

use crate::address::ViewState;
use crate::components::Matters;
use crate::data::Dataset;
use crate::intent::OnIntent;
use crate::shell::Capabilities;
use crate::shortlist::Shortlist;
use crate::user_context::{MySurgery, UserContext, UserLocation};
use i18n::Locale;

/// The props that every page has.
#[derive(Clone, Debug, PartialEq)]
pub struct PageProps {
    /// The dataset.
    pub dataset: Rc<Dataset>,
    /// The state that the address holds.
    pub state: ViewState,
    /// The parts of the address that the app could not parse.
    pub ignored: Vec<String>,
    /// What the tab knows of the person.
    pub user: UserContext,
    /// The records that the person put on the shortlist.
    pub shortlist: Shortlist,
    /// This minute, on the day of the visit.
    pub now: Moment,
    /// What the page may do where it is shown: on a public site, a kiosk or at a reception.
    pub capabilities: Capabilities,
    /// Receives the intents.
    pub on: OnIntent,
}

impl PageProps {
    /// A sentence with how many surgeries and partnerships the lists choose from. For the whole dataset it is the text
    /// of the key `of_all`; for a part of it, a text of its own.
    #[must_use]
    pub fn complete(&self, locale: &Locale, of_all: &str) -> String {
        let counts = |surgeries: usize, partnerships: usize| {
            [("surgeries", surgeries), ("partnerships", partnerships)]
        };
        let Dataset { catalogue, finder, manifest, today, .. } = &*self.dataset;
        if let Some(scope) = &self.state.choices.scope {
            let query = Query { scope: Some(scope.clone()), limit: 0, ..Query::on(*today) };
            let all = finder::search(catalogue, finder, &query);
            let records = scope.records(catalogue);
            let names = records.iter().map(|record| record.name).collect::<Vec<_>>().join(", ");
            locale.named_counts("scope-complete", &names, &counts(all.total, all.partnerships_total))
        } else {
            let all = manifest.counts;
            locale.counts(of_all, &counts(all.practices as usize, all.partnerships as usize))
        }
    }

    /// What matters to the person, as far as the dataset has it.
    #[must_use]
    pub fn matters(&self, locale: &Locale) -> Matters<'_> {
        let Dataset { catalogue, finder, .. } = &*self.dataset;
        Matters::new(locale, catalogue, finder, &self.state.choices.matters)
    }

    /// The records.
    #[must_use]
    pub fn catalogue(&self) -> Rc<Catalogue> {
        Rc::clone(&self.dataset.catalogue)
    }

    /// The person's place, where they gave one.
    #[must_use]
    pub fn place(&self) -> Option<&Place> {
        self.user.location.as_ref().and_then(UserLocation::place)
    }

    /// Somewhere else where the person spends the day, where they gave it.
    #[must_use]
    pub fn second_place(&self) -> Option<&Place> {
        self.user.second.as_ref().and_then(UserLocation::place)
    }

    /// The surgery that the person is with, where they said.
    #[must_use]
    pub fn current_practice(&self) -> Option<PracticeIdx> {
        match &self.user.surgery {
            MySurgery::With(id) => self.dataset.catalogue.practice_by_id(id),
            MySurgery::NotSaid | MySurgery::NotWithOne => None,
        }
    }

    /// The facts about the person that the joining rules evaluate.
    #[must_use]
    pub fn person(&self) -> Person<'_> {
        Person {
            home: self.place(),
            second_place: self.second_place(),
            current_practice: self.current_practice(),
            no_fixed_address: self.user.location == Some(UserLocation::NoFixedAddress),
            today: self.dataset.today,
        }
    }

    /// The surgeries whose names match the text in the box for a surgery; `None` where the text has neither a letter
    /// nor a digit.
    #[must_use]
    pub fn surgeries_by_name(&self) -> Option<Results> {
        const MOST: usize = 10;
        let text = self.user.surgery_box.typed.trim();
        if !text.chars().any(char::is_alphanumeric) {
            return None;
        }
        let query = Query {
            text: text.to_owned(),
            order: Some(Order::Words),
            limit: MOST,
            ..Query::on(self.dataset.today)
        };
        Some(finder::search(&self.dataset.catalogue, &self.dataset.finder, &query))
    }

    /// Whom a question is about, in the word that its texts choose by: `you` or `them`.
    #[must_use]
    pub fn whom(&self) -> &'static str {
        self.user.whom()
    }

    /// The link to another page that keeps the person's choices, so that they can go back.
    #[must_use]
    pub fn link(&self, route: crate::route::Route) -> String {
        ViewState { route, choices: self.state.choices.clone() }.link()
    }
}
