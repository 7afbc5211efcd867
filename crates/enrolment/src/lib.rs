//! The joining rules: whether a person can join a practice, and why.
//!
//! An answer follows from the published dataset, the five things in [`Person`] and nothing else: no clock, no
//! health, no age, no name. It is total, it never hides a choice, and every answer other than a plain yes carries
//! reasons (values, never sentences: `i18n` says them) and a next step. Staying with the funder is always
//! a choice. What the dataset does not say is "ask first" or "not decided", never a guess.
//!
//! Start with [`answer`], or [`Evaluator`] for many practices; [`choices`] has them all, [`PartnershipAnswer`] rolls
//! them up, [`policy`] and [`current_surgery`] answer what is open, [`explain`] shows the working.

mod answer;
mod area;
mod border;
mod current;
mod dual_membership;
mod equivalence_class;
mod evaluator;
mod explain;
mod freshness;
mod joining_options;
mod legal_basis;
mod list;
mod membership;
mod next_step;
mod outcome;
mod partnership;
mod person;
mod policy;
mod reason;

pub use answer::{Answer, PlaceAnswer, answer};
pub use current::{CurrentSurgery, SurgeryAnswer, SurgeryQuestion, current_surgery};
pub use equivalence_class::{EquivalenceClass, equivalence_class};
pub use evaluator::{Evaluator, PlaceContext};
pub use explain::{Explanation, Question, RuleStep, SourceRow, explain};
pub use freshness::{ASK_FIRST_AFTER_DAYS, Freshness, UNKNOWN_AFTER_DAYS, freshness};
pub use joining_options::{JoiningOption, joining_options};
pub use legal_basis::{LegalBasis, right};
pub use next_step::NextStep;
pub use outcome::Outcome;
pub use partnership::{PartnershipAnswer, partnership_answer};
pub use person::Person;
pub use policy::{PolicyAnswer, policies, policy, whom_to_ask};
pub use reason::{AreaFinding, Reason, ReasonKind, Staleness, Undecided, WhichPlace};
