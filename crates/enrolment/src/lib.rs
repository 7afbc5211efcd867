//! The joining rules: whether a person can join a practice, and why.
//!
//! An answer depends on the published dataset and the five fields of [`Person`] and nothing else: no clock, no health,
//! no age, no name. Every question has an answer, no option is hidden, and every answer other than a plain yes has
//! reasons (values; `i18n` makes the sentences) and a next step. Staying with the funder is always an option. Where the
//! dataset does not say, the answer is "ask first" or "not decided", never a guess.
//!
//! Start with [`answer`], or [`Evaluator`] for many practices. [`joining_options`] lists every option,
//! [`PartnershipAnswer`] counts the answers of a partnership's practices, [`policy`] and [`current_surgery`] answer
//! further questions, and [`explain`] shows how an answer was reached.

mod answer;
mod area;
mod border;
mod changing;
mod contract_stage;
mod current;
mod dual_membership;
mod equivalence_class;
mod evaluator;
mod explain;
mod freshness;
mod funder_relations;
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
mod rule_context;
mod rules;
mod statement;
mod staying;

pub use answer::{Answer, PlaceAnswer};
pub use changing::limits_changing;
pub use contract_stage::ContractStage;
pub use current::{CurrentSurgery, SurgeryAnswer, SurgeryQuestion, current_surgery};
pub use equivalence_class::{Classifier, EquivalenceClass};
pub use evaluator::{Evaluator, PlaceContext, answer, explain};
pub use explain::{Explanation, RuleStep, SourceRow};
pub use freshness::{ASK_FIRST_AFTER_DAYS, Freshness, UNKNOWN_AFTER_DAYS, freshness};
pub use joining_options::{JoiningOption, joining_options};
pub use legal_basis::{LegalBasis, right};
pub use list::list_state;
pub use membership::memberships;
pub use next_step::NextStep;
pub use outcome::Outcome;
pub use partnership::{MemberAnswer, PartnershipAnswer, member_answers, members_to_come, partnership_answer};
pub use person::Person;
pub use policy::{PolicyAnswer, policies, policy, whom_to_ask};
pub use reason::{AreaFinding, Reason, ReasonKind, Staleness, Undecided, WhichPlace};
pub use rules::Question;
pub use statement::{Change, ChangeKind, Limit, Statement};
pub use staying::{Staying, WayToStay, funder_of_staying, funders_to_compare};
