//! The views that pages are built from: each is rendered from values and calls back with an intent.
//!
//! A component knows the messages and the design system, not where data comes from. Pages combine components.

mod changes;
mod choice_card;
mod choice_effects;
mod choice_services;
mod contact_lines;
mod distances;
mod facts;
mod features;
mod filters;
mod for_them;
mod funder_rights;
mod help_contact;
mod highlighted;
mod hours;
mod joining_answer;
#[cfg(feature = "kiosk")]
mod keypad;
mod layout;
mod list_status;
mod map_panel;
mod matters;
mod measure_lines;
mod measures;
mod member_list;
mod membership;
mod mistakes;
mod next_steps;
mod offers;
mod opening_state;
mod page_sections;
mod partnership_card;
mod place_form;
mod place_problem;
mod plain_list;
mod practice_card;
mod print_button;
mod prose;
mod public_voice;
mod record_line;
mod record_section;
mod reminder;
mod report_mistake;
mod section_heading;
mod shortlist_button;
mod shortlist_panel;
mod site_block;
mod small_button;
mod specialists;
mod stay_card;
#[cfg(feature = "kiosk")]
mod surgery_buttons;
mod surgery_questions;
mod terms;
mod text_form;
mod web_link;
#[cfg(feature = "kiosk")]
mod what_changes_here;

pub use changes::{ChangesProps, changes};
pub use choice_card::{ChoiceCardProps, choice_card};
pub use choice_effects::choice_effects;
pub use choice_services::{ChoiceServicesProps, choice_changes, choice_services};
pub use contact_lines::{call_link, contact_lines};
pub use distances::distances;
pub use facts::{Fact, fact_list, facts_known, unknown_line};
pub use features::{FeaturesProps, features};
pub use filters::{FilterPanelProps, filter_panel};
pub use for_them::for_them;
pub use funder_rights::funder_rights;
pub use help_contact::help_contact;
pub use highlighted::highlighted;
pub use hours::hours_list;
pub use joining_answer::{
    JoiningAnswerProps, joining_answer, joining_reasons, joining_summary, joining_why, partnership_tag,
    stay_answer, surgery_tag,
};
#[cfg(feature = "kiosk")]
pub use keypad::{KeypadProps, keypad};
pub use layout::{LayoutProps, layout};
pub use list_status::{list_status, signed};
pub use map_panel::{MapPanelProps, map_button, map_panel};
pub use matters::Matters;
pub use measure_lines::{MeasureLines, measure_lines};
pub use measures::measures;
pub use member_list::{MemberListProps, member_list};
pub use membership::{MembershipLineProps, membership_line};
pub use mistakes::{ERROR_SUMMARY, mistakes, mistakes_in};
pub use next_steps::{joining_rights, joining_steps};
pub use offers::{Offering, OffersProps, offers, run_by};
pub use opening_state::{opening_line, site_opening_line};
pub use page_sections::{PageSection, page_sections};
pub use partnership_card::{PartnershipCardProps, partnership_card};
pub use place_form::{PLACE_FIELD, entry_problem, instead, looking, place_form, ways_around};
pub use place_problem::problem_sentence;
pub use plain_list::plain_list;
pub use practice_card::{PracticeCardProps, practice_card};
pub use print_button::print_button;
pub use prose::{capital, column, paragraph, paragraphs, read_on, section, small_print};
pub use public_voice::public_voice;
pub use record_line::{RecordLineProps, record_line, record_words};
pub use record_section::{contact_section, record_section};
pub use reminder::reminder;
pub use report_mistake::report_mistake;
pub use section_heading::{naming_heading, page_heading, section_heading};
pub use shortlist_button::shortlist_button;
pub use shortlist_panel::shortlist_panel;
pub use site_block::{SiteBlockProps, site_block};
pub use small_button::small_button;
pub use specialists::specialists;
pub use stay_card::{StayCardProps, stay_card};
#[cfg(feature = "kiosk")]
pub use surgery_buttons::{choose_surgery, surgery_buttons};
pub use surgery_questions::surgery_questions;
pub use terms::{Terms, definitions, lowercase};
pub use text_form::{TextField, TextForm};
pub use web_link::web_link;
#[cfg(feature = "kiosk")]
pub use what_changes_here::what_changes_here;
