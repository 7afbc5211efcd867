//! What pages are made of: the domain's own widgets, each drawn from values and calling back with an intent.
//!
//! A component knows the words and the design system, not where data comes from. Pages put them together.

mod changes;
mod choice_card;
mod contact_lines;
mod facts;
mod features;
mod filters;
mod frame;
mod help_contact;
mod hours;
mod joining_answer;
mod member_list;
mod membership;
mod offers;
mod partnership_card;
mod place_form;
mod place_problem;
mod plain_list;
mod practice_card;
mod record_line;
mod site_block;
mod stay_card;

pub use changes::Changes;
pub use choice_card::ChoiceCard;
pub use contact_lines::ContactLines;
pub use facts::{Fact, Facts};
pub use features::Features;
pub use filters::FilterPanel;
pub use frame::Frame;
pub use help_contact::HelpContact;
pub use hours::HoursList;
pub use joining_answer::{JoiningAnswer, OutcomeTag};
pub use member_list::MemberList;
pub use membership::MembershipLine;
pub use offers::Offers;
pub use partnership_card::PartnershipCard;
pub use place_form::{PLACE_FIELD, PlaceForm};
pub use place_problem::problem_sentence;
pub use plain_list::PlainList;
pub use practice_card::PracticeCard;
pub use record_line::RecordLine;
pub use site_block::SiteBlock;
pub use stay_card::StayCard;
