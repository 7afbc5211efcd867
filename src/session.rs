//! What the tab holds besides the address: the wording, the dataset, the visit. It changes by news only.

use std::collections::BTreeMap;
use std::rc::Rc;

use catalogue::{PracticeAt, PracticeDetails};
use yew::Reducible;

use crate::data::{Arrival, Dataset};
use crate::language::Language;
use crate::visit::{Entry, Problem, Visit, Whereabouts};

/// What the tab holds besides the address.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Session {
    /// The words; empty until they arrive.
    pub language: Language,
    /// The dataset.
    pub dataset: Arrival<Dataset>,
    /// Where the person is.
    pub visit: Visit,
    /// The details of the practices that were opened.
    pub details: BTreeMap<PracticeAt, Arrival<PracticeDetails>>,
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq)]
pub enum News {
    /// The wording arrived.
    Words(Language),
    /// The dataset arrived, or was refused.
    Dataset(Arrival<Dataset>),
    /// The details of a practice are on their way, arrived, or were refused.
    Details(PracticeAt, Arrival<PracticeDetails>),
    /// The person gave this text, and it is being looked for.
    Typed(String),
    /// The device is being asked where it is.
    Locating,
    /// What the person gave is no place.
    Refused(Problem),
    /// The person is here.
    Settled(Whereabouts),
    /// What the person typed is not a place but a name.
    Named,
    /// The place is forgotten.
    Forgotten,
}

impl Session {
    /// The session of a tab that was loaded again, or anew.
    #[must_use]
    pub fn resuming(whereabouts: Option<Whereabouts>) -> Self {
        Self { visit: Visit { whereabouts, ..Visit::default() }, ..Self::default() }
    }

    /// The session after some news.
    #[must_use]
    pub fn after(mut self, news: News) -> Self {
        match news {
            News::Words(language) => self = self.speaking(language),
            News::Dataset(arrival) => {
                self.dataset = arrival;
                let language = self.language.clone();
                self = self.speaking(language);
            }
            News::Details(at, arrival) => {
                self.details.insert(at, arrival);
            }
            News::Typed(typed) => self.visit = Visit { typed, entry: Entry::Looking, ..self.visit },
            News::Locating => self.visit.entry = Entry::Looking,
            News::Refused(problem) => self.visit.entry = Entry::Refused(problem),
            News::Settled(whereabouts) => {
                self.visit = Visit { whereabouts: Some(whereabouts), ..Visit::default() };
            }
            News::Named => self.visit = Visit { whereabouts: self.visit.whereabouts, ..Visit::default() },
            News::Forgotten => self.visit = Visit::default(),
        }
        self
    }
}

impl Session {
    /// The session in a language, with the dataset's words once it is here: either of the two may arrive first.
    fn speaking(mut self, language: Language) -> Self {
        self.language = match &self.dataset {
            Arrival::Ready(dataset) => language.speaking_of(&dataset.catalogue.about),
            Arrival::Loading | Arrival::Failed(_) => language,
        };
        self
    }
}

impl Reducible for Session {
    type Action = News;

    fn reduce(self: Rc<Self>, news: News) -> Rc<Self> {
        Rc::new(Rc::unwrap_or_clone(self).after(news))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(news: impl IntoIterator<Item = News>) -> Visit {
        news.into_iter().fold(Session::default(), Session::after).visit
    }

    #[test]
    fn what_was_typed_stays_when_it_is_refused() {
        let visit = told([News::Typed("EH1 JS".to_owned()), News::Refused(Problem::Empty)]);
        assert_eq!(visit.typed, "EH1 JS");
        assert_eq!(visit.entry, Entry::Refused(Problem::Empty));
    }

    #[test]
    fn a_place_found_clears_the_box_and_a_mistake_afterwards_keeps_the_place() {
        let found = News::Settled(Whereabouts::NoFixedAddress);
        let visit = told([
            News::Typed("x".to_owned()),
            found,
            News::Typed(String::new()),
            News::Refused(Problem::Empty),
        ]);
        assert_eq!(visit.whereabouts, Some(Whereabouts::NoFixedAddress));
    }

    #[test]
    fn a_place_forgotten_is_gone() {
        let visit = told([News::Settled(Whereabouts::NoFixedAddress), News::Forgotten]);
        assert_eq!(visit, Visit::default());
    }
}
