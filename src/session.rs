//! What the tab holds besides the address: the wording, the dataset, the visit. It changes by news only.

use std::collections::BTreeMap;
use std::rc::Rc;

use catalogue::{PracticeAt, PracticeDetails, ReleaseChanges};
use yew::Reducible;

use crate::data::{Arrival, Dataset, Failure};
use crate::language::Language;
use crate::route::Route;
use crate::shortlist::{Shortlist, ShortlistMessage};
use crate::visit::{Entry, PlaceBox, Problem, SurgeryMessage, Visit, Whereabouts};

/// What the tab holds besides the address.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Session {
    /// The words; empty until they arrive.
    pub language: Language,
    /// The rest of the words, which the pages beside the way through need.
    pub more_words: Arrival<String>,
    /// The dataset.
    pub dataset: Arrival<Dataset>,
    /// Where the person is.
    pub visit: Visit,
    /// What the person put aside.
    pub shortlist: Shortlist,
    /// The details of the practices that were opened.
    pub details: BTreeMap<PracticeAt, Arrival<PracticeDetails>>,
    /// What changed since the release before; `None` until a page is opened that says so.
    pub changes: Option<Arrival<ReleaseChanges>>,
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq)]
pub enum News {
    /// The first words arrived.
    Words(Language),
    /// The rest of the words arrived, as the text of their file, or did not.
    MoreWords(Result<String, Failure>),
    /// The dataset arrived, or was refused.
    Dataset(Arrival<Dataset>),
    /// The details of a practice are on their way, arrived, or were refused.
    Details(PracticeAt, Arrival<PracticeDetails>),
    /// What changed since the release before is on its way, arrived, or was refused.
    Changes(Arrival<ReleaseChanges>),
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
    /// The person typed these answers for their home and their second place, which are being looked for.
    Answering(String, String),
    /// What became of the two: the place, none where none is to be kept, or what is wrong.
    Answered(Answered, Answered),
    /// The person did something about the surgery that they are with.
    Surgery(SurgeryMessage),
    /// The person chooses for somebody else, or no longer.
    ForSomeoneElse(bool),
    /// The place is forgotten.
    Forgotten,
    /// The person did something with their shortlist.
    Shortlist(ShortlistMessage),
}

/// What became of a place that a person gave.
pub type Answered = Result<Option<Whereabouts>, Problem>;

impl Session {
    /// The session of a tab that was loaded again, or anew.
    #[must_use]
    pub fn resuming(visit: Visit, shortlist: Shortlist) -> Self {
        Self { visit, shortlist, ..Self::default() }
    }

    /// The session after some news.
    #[must_use]
    pub fn after(mut self, news: News) -> Self {
        match news {
            News::Words(language) => {
                let language = match &self.more_words {
                    Arrival::Ready(more) => language.and(more),
                    Arrival::Loading | Arrival::Failed(_) => language,
                };
                self = self.speaking(language);
            }
            News::MoreWords(text) => {
                if let Ok(text) = &text {
                    self.language = self.language.and(text);
                }
                self.more_words = text.into();
            }
            News::Dataset(arrival) => {
                self.dataset = arrival;
                let language = self.language.clone();
                self = self.speaking(language);
            }
            News::Details(at, arrival) => {
                self.details.insert(at, arrival);
            }
            News::Changes(arrival) => self.changes = Some(arrival),
            News::Typed(typed) => self.visit = Visit { typed, entry: Entry::Looking, ..self.visit },
            News::Locating => self.visit.entry = Entry::Looking,
            News::Refused(problem) => self.visit.entry = Entry::Refused(problem),
            News::Settled(whereabouts) => {
                self.visit.whereabouts = Some(whereabouts);
                self.clear_place_box();
            }
            News::Named => self.clear_place_box(),
            News::Answering(home, second) => {
                (self.visit.typed, self.visit.entry) = (home, Entry::Looking);
                self.visit.second_box = PlaceBox { typed: second, entry: Entry::Looking };
            }
            News::Answered(home, second) => self.answered(home, second),
            News::Surgery(message) => {
                let Visit { surgery, surgery_box, .. } = self.visit;
                let (surgery_box, surgery) = surgery_box.after(surgery, message);
                self.visit = Visit { surgery, surgery_box, ..self.visit };
            }
            News::ForSomeoneElse(whom) => self.visit.for_someone_else = whom,
            News::Forgotten => self.visit = Visit::default(),
            News::Shortlist(message) => self.shortlist = self.shortlist.after(message),
        }
        self
    }
}

impl Session {
    /// Whether all has arrived that a page needs, or will never arrive.
    #[must_use]
    pub fn is_settled(&self, route: &Route) -> bool {
        let has_more = !route.needs_more_words() || self.more_words != Arrival::Loading;
        let has_words = self.language != Language::default() && has_more;
        self.dataset != Arrival::Loading && has_words
    }

    /// Takes both answers, or neither where one of them is wrong: what was typed stays in both boxes then.
    fn answered(&mut self, home: Answered, second: Answered) {
        let fine = home.is_ok() && second.is_ok();
        let entry = |answered: &Answered| match answered {
            Ok(_) => Entry::Idle,
            Err(problem) => Entry::Refused(problem.clone()),
        };
        self.visit.entry = entry(&home);
        self.visit.second_box.entry = entry(&second);
        if let (true, Ok(home), Ok(second)) = (fine, home, second) {
            (self.visit.whereabouts, self.visit.second) = (home, second);
            self.visit.second_box = PlaceBox::default();
            self.clear_place_box();
        }
    }

    fn clear_place_box(&mut self) {
        (self.visit.typed, self.visit.entry) = (String::new(), Entry::Idle);
    }

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
    use crate::visit::MySurgery;

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
    fn two_places_are_taken_together_or_not_at_all() {
        let typed = || News::Answering("HG5 0JL".to_owned(), "EH1 JS".to_owned());
        let found = || Ok(Some(Whereabouts::NoFixedAddress));
        let refused = told([typed(), News::Answered(found(), Err(Problem::Empty))]);
        assert_eq!((refused.whereabouts, refused.second), (None, None));
        assert_eq!((refused.typed.as_str(), refused.second_box.typed.as_str()), ("HG5 0JL", "EH1 JS"));
        assert_eq!((refused.entry, refused.second_box.entry), (Entry::Idle, Entry::Refused(Problem::Empty)));
        let taken = told([typed(), News::Answered(found(), Ok(None))]);
        assert_eq!(taken.whereabouts, Some(Whereabouts::NoFixedAddress));
        assert_eq!((taken.typed, taken.second_box), (String::new(), PlaceBox::default()));
    }

    #[test]
    fn a_place_given_keeps_the_surgery_and_whom_the_person_chooses_for() {
        let visit = told([
            News::Surgery(SurgeryMessage::NotWithOne),
            News::ForSomeoneElse(true),
            News::Settled(Whereabouts::NoFixedAddress),
        ]);
        assert!(visit.for_someone_else);
        assert_eq!(visit.surgery, MySurgery::NotWithOne);
    }

    #[test]
    fn a_place_forgotten_is_gone() {
        let visit = told([News::Settled(Whereabouts::NoFixedAddress), News::Forgotten]);
        assert_eq!(visit, Visit::default());
    }
}
