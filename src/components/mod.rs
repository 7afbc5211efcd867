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
mod mistakes;
mod offers;
mod partnership_card;
mod place_form;
mod place_problem;
mod plain_list;
mod practice_card;
mod prose;
mod record_line;
mod section_heading;
mod site_block;
mod small_button;
mod stay_card;

pub use changes::{ChangesProps, changes};
pub use choice_card::{ChoiceCardProps, choice_card};
pub use contact_lines::contact_lines;
pub use facts::{Fact, fact_list};
pub use features::{FeaturesProps, features};
pub use filters::{FilterPanelProps, filter_panel};
pub use frame::{FrameProps, frame};
pub use help_contact::help_contact;
pub use hours::hours_list;
pub use joining_answer::{JoiningAnswerProps, joining_answer, outcome_tag};
pub use member_list::{MemberListProps, member_list};
pub use membership::{MembershipLineProps, membership_line};
pub use mistakes::{ERROR_SUMMARY, mistakes};
pub use offers::{OffersProps, offers};
pub use partnership_card::{PartnershipCardProps, partnership_card};
pub use place_form::{PLACE_FIELD, PlaceForm};
pub use place_problem::problem_sentence;
pub use plain_list::plain_list;
pub use practice_card::{PracticeCardProps, practice_card};
pub use prose::{column, paragraph, paragraphs, read_on, section, small_print};
pub use record_line::{RecordLineProps, record_line};
pub use section_heading::{naming_heading, page_heading, section_heading};
pub use site_block::{SiteBlockProps, site_block};
pub use small_button::small_button;
pub use stay_card::{StayCardProps, stay_card};
