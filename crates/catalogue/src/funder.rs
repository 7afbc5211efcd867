//! A funder: who pays for the care of a person who joins no partnership, and who checks those that exist.

use serde::{Deserialize, Serialize};

use crate::{
    AreaIdx, Contact, Date, FunderId, JoiningRule, Measure, Offer, Policy, PublicVoice, Right, ServiceChange,
    SpecialistLine,
};

/// A primary care trust in 2009; an integrated care board today. Staying with it is a choice equal to any other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Funder {
    /// Its id, stable across releases.
    pub id: FunderId,
    /// Its name as shown.
    pub name: String,
    /// The area that it is responsible for, where the dataset has one.
    pub area: Option<AreaIdx>,
    /// How many people it is responsible for, where known.
    pub population: Option<u32>,
    /// What staying with it means, in plain words.
    pub what_staying_means: Option<String>,
    /// Who runs it, in plain words.
    pub who_runs_it: Option<String>,
    /// The regulators that check it.
    pub regulators: Vec<String>,
    /// How it answers to local people, in plain words.
    pub to_population: Option<String>,
    /// How local people have a say.
    pub public_voice: Option<PublicVoice>,
    /// The specialists whom it pays for the care of those who stay.
    pub specialists: Vec<SpecialistLine>,
    /// How well it is doing, in three groups.
    pub measures: Vec<Measure>,
    /// What it offers to those who stay.
    pub offers: Vec<Offer>,
    /// What is changing there.
    pub changes: Vec<ServiceChange>,
    /// What changes for a person who stays, in plain words.
    pub what_changes: Vec<String>,
    /// What does not change, in plain words.
    pub what_stays: Vec<String>,
    /// Whom to ask, and where to complain.
    pub contact: Contact,
    /// What it has decided on the open points; a point without a policy in force is undecided.
    pub policies: Vec<Policy>,
    /// The joining rules in force here, with their sources and dates.
    pub joining_rules: Vec<JoiningRule>,
    /// The rights that people have here, with their sources and dates.
    pub rights: Vec<Right>,
    /// The ids of the funders that this one follows on from.
    pub replaces: Vec<String>,
    /// When the record was last checked.
    pub checked_on: Option<Date>,
    /// Where the record comes from.
    pub source: Option<String>,
}
