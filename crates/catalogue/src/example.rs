//! Organisations that came before partnerships, as sources of their time described them.
//!
//! They are history and never a choice: no search finds them and nobody can join them. Where sources disagree, each
//! fact stands with its own source, and none is preferred.

use serde::{Deserialize, Serialize};

use crate::vocabulary::vocabulary;

vocabulary! {
    /// What a fact about an organisation of the past is about, in the order in which facts are shown.
    pub enum ExampleFact as "fact of an example" {
        /// The local NHS body that it worked with, or the place.
        Funder = "funder",
        /// How many people it covered.
        Population = "population",
        /// The surgeries and people that made it up.
        Members = "members",
        /// What kind of organisation it was in law.
        LegalForm = "legal_form",
        /// Whether it gave care, arranged it from others, or both.
        Role = "role",
        /// The money that it was responsible for.
        Budget = "budget",
        /// What it did or planned.
        Work = "work",
        /// Care that it joined up across organisations.
        JoinedUpCare = "joined_up_care",
        /// Who decided in it.
        Decisions = "decisions",
        /// How local people had a say.
        PublicVoice = "public_voice",
    }
}

/// One fact with its source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HistoricalFact {
    /// What it is about.
    pub fact: ExampleFact,
    /// The fact in plain words: `It covered 657,000 people.`
    pub value: String,
    /// Where it was published.
    pub source: String,
    /// What a reader should know with it: `Another source says 652,000.`
    pub note: Option<String>,
}

/// An organisation of the past, such as Nene Commissioning in 2009.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HistoricalExample {
    /// Its name.
    pub organisation: String,
    /// What was said of it, one fact at least.
    pub facts: Vec<HistoricalFact>,
}
