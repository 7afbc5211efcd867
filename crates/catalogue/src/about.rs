//! What the dataset says about itself: its terms, its publisher, its licence.

use serde::{Deserialize, Serialize};

use crate::Date;

/// The forms of the term for a kind of organisation. The code says `partnership`; the screen says these.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TermForms {
    /// The short form, as on a card: `LCP`, `PCN`.
    pub short: String,
    /// One, in full: `local clinical partnership`.
    pub one: String,
    /// Several, in full: `local clinical partnerships`.
    pub many: String,
}

/// How to reach an organisation. Never a person's own name or number.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// The organisation or desk that answers.
    pub name: String,
    /// A telephone number as printed: `01632 960 123`.
    pub phone: Option<String>,
    /// A textphone or relay number.
    pub textphone: Option<String>,
    /// An organisation's address for mail, never a person's.
    pub email: Option<String>,
    /// A web page, always https.
    pub website: Option<String>,
    /// Where to go in person.
    pub address: Option<String>,
}

impl Contact {
    /// Whether there is a way to reach it, other than a name.
    #[must_use]
    pub fn has_contact_details(&self) -> bool {
        let methods = [&self.phone, &self.textphone, &self.email, &self.website, &self.address];
        methods.into_iter().any(Option::is_some)
    }
}

/// The dataset's own facts, shown on every page and in the release's manifest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// What the dataset is called: `Local clinical partnerships in Wenmarsh`.
    pub title: String,
    /// The place that it covers, as it reads in a sentence: `Wenmarsh`, `England`.
    pub covers: String,
    /// Whether the records are invented. Every page then carries a banner that says so.
    pub synthetic: bool,
    /// The day that the tables describe.
    pub as_of: Date,
    /// The term for a partnership.
    pub partnership: TermForms,
    /// The term for a funder.
    pub funder: TermForms,
    /// Who publishes the dataset and answers questions about it.
    pub publisher: Contact,
    /// What to do in an emergency, in this place and time: `Call 999`.
    pub emergency: String,
    /// What to do for urgent help that is no emergency.
    pub urgent: Option<String>,
    /// The licence of the dataset, named as its owner names it.
    pub licence: String,
    /// Where the licence can be read.
    pub licence_url: Option<String>,
    /// Credits that the sources' licences ask for, shown on the page about the information.
    pub attributions: Vec<String>,
}

/// How many days after the day that it describes a dataset may be out of date, where a site does not say otherwise: a
/// quarter, within which surgeries' lists and hours change.
pub const OLD_AFTER_DAYS: u16 = 90;

/// How old a dataset is on the day of a visit.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Age {
    /// It is up to date.
    #[default]
    Current,
    /// So old that it may be out of date.
    Old,
    /// Unknown: the clock is before the day that the dataset describes, so it is wrong.
    ClockIsBehind,
}

impl About {
    /// The day to answer for, when a person did not name one: the clock's.
    ///
    /// An example is read as of its own day. Its invented records would otherwise all be years old soon, and every
    /// answer would be "check first".
    #[must_use]
    pub fn day_to_answer_for(&self, clock: Date) -> Date {
        if self.synthetic { self.as_of } else { clock }
    }

    /// How old the dataset is on a day. An example is read as of its own day and never grows old; a clock that is years
    /// ahead makes a dataset old, which errs on the safe side.
    #[must_use]
    pub fn age_on(&self, clock: Date, old_after_days: u16) -> Age {
        match self.day_to_answer_for(clock).days_since(self.as_of) {
            ..0 => Age::ClockIsBehind,
            days if days > i32::from(old_after_days) => Age::Old,
            _ => Age::Current,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn about(synthetic: bool) -> About {
        About {
            title: "Partnerships in Wenmarsh".to_owned(),
            covers: "Wenmarsh".to_owned(),
            synthetic,
            as_of: Date::parse("2010-03-31").unwrap(),
            partnership: TermForms::default(),
            funder: TermForms::default(),
            publisher: Contact::default(),
            emergency: "Call 999".to_owned(),
            urgent: None,
            licence: "Open Government Licence v3.0".to_owned(),
            licence_url: None,
            attributions: Vec::new(),
        }
    }

    fn age(synthetic: bool, clock: &str) -> Age {
        about(synthetic).age_on(Date::parse(clock).unwrap(), OLD_AFTER_DAYS)
    }

    #[test]
    fn a_dataset_grows_old_by_the_day_and_a_clock_before_its_day_is_wrong() {
        for (clock, expected) in [
            ("2010-03-31", Age::Current),
            ("2010-06-29", Age::Current),
            ("2010-06-30", Age::Old),
            ("2036-01-01", Age::Old),
            ("2010-03-30", Age::ClockIsBehind),
            ("1970-01-01", Age::ClockIsBehind),
        ] {
            assert_eq!(age(false, clock), expected, "{clock}");
        }
    }

    #[test]
    fn an_example_never_grows_old() {
        assert_eq!(age(true, "1970-01-01"), Age::Current);
        assert_eq!(age(true, "2036-01-01"), Age::Current);
    }

    #[test]
    fn a_site_may_say_after_how_many_days_its_information_is_old() {
        let next_day = Date::parse("2010-04-01").unwrap();
        assert_eq!(about(false).age_on(next_day, 0), Age::Old);
        assert_eq!(about(false).age_on(next_day, u16::MAX), Age::Current);
    }
}
