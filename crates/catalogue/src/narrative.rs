//! What the founding paper says of partnerships: why they were proposed, how they differ, what they promise.
//!
//! It is no part of the catalogue: no answer depends on it, and only the page that tells it reads it. A publisher of
//! another kind of partnership has rows of their own.

use serde::{Deserialize, Serialize};

use crate::vocabulary::vocabulary;

vocabulary! {
    /// The parts of the page about partnerships, in their order.
    pub enum NarrativeSection as "section" {
        /// What a partnership is, and why it was proposed.
        Why = "why",
        /// How it differs from what was there before.
        Difference = "difference",
        /// What it promises to patients, health professionals and the funder.
        Deal = "deal",
        /// What had to change for it.
        Change = "change",
        /// The forms that it can take, from the first step to the most advanced.
        Model = "model",
        /// What was left open.
        Open = "open",
    }
}

/// One statement with its place in the paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// The part of the page that it is in.
    pub section: NarrativeSection,
    /// What it is about, where it has a name: `Budget`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub heading: Option<String>,
    /// The statement in plain words.
    pub text: String,
    /// How it was before, in a comparison.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// What it means for health professionals.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub professionals: Option<String>,
    /// What it means for the funder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub funder: Option<String>,
    /// Where it was published, with the place.
    pub source: String,
}

/// Every statement, in the order of the page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Narrative {
    /// The statements.
    pub statements: Vec<Statement>,
}
