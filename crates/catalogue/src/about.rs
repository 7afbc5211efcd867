//! What the dataset says of itself: its words, its publisher, its licence.

use serde::{Deserialize, Serialize};

use crate::Date;

/// The words shown for a kind of organisation. The software says `partnership`; the screen says these.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
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
    /// The words shown for a partnership.
    pub partnership: Words,
    /// The words shown for a funder.
    pub funder: Words,
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

impl About {
    /// The day to answer for, when a person did not name one: the clock's.
    ///
    /// An example is read as of its own day. Its invented records would otherwise all be years old soon, and every
    /// answer would be "check first".
    #[must_use]
    pub fn day_to_answer_for(&self, clock: Date) -> Date {
        if self.synthetic { self.as_of } else { clock }
    }
}
