//! How a partnership does: three groups and never more, each figure with what it means.

use serde::{Deserialize, Serialize};

use crate::vocabulary::vocabulary;

vocabulary! {
    /// The three groups of the paper's Table 3.
    pub enum MeasureGroup as "measure group" {
        /// What people say of their care.
        PatientExperience = "patient_experience",
        /// How people's health fares.
        HealthOutcomes = "health_outcomes",
        /// How money is looked after.
        Financial = "financial",
    }
}

vocabulary! {
    /// Which way is better.
    pub enum Direction as "direction" {
        /// A higher figure is better.
        HigherIsBetter = "higher_is_better",
        /// A lower figure is better.
        LowerIsBetter = "lower_is_better",
        /// Neither is better.
        Neutral = "neutral",
    }
}

vocabulary! {
    /// How a figure compares, in a word that a person can use.
    pub enum Rating as "rating" {
        /// Better than the comparator.
        Better = "better",
        /// About the same.
        Same = "same",
        /// Worse than the comparator.
        Worse = "worse",
        /// No figure, or too few people for one.
        NotKnown = "not_known",
    }
}

/// One figure about a partnership.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measure {
    /// Which of the three groups it belongs to.
    pub group: MeasureGroup,
    /// What is measured, in plain words.
    pub name: String,
    /// The figure as shown, with its unit: `83 in 100 people`. `None` is shown as not known, never as 0.
    pub value: Option<String>,
    /// What it is compared with: `England`.
    pub comparator: String,
    /// The comparator's figure as shown.
    pub comparator_value: Option<String>,
    /// How it compares.
    pub rating: Rating,
    /// Which way is better.
    pub direction: Direction,
    /// The time that it covers: `April 2009 to March 2010`.
    pub period: String,
    /// What it means for a person.
    pub meaning: String,
    /// Where it comes from.
    pub source: String,
    /// Whether it is among the few shown first; at most three a group.
    pub in_summary: bool,
}
