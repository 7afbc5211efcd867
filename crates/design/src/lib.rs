//! The NHS design system's components, one file a component, each named as upstream names it.
//!
//! Plain functions from what they are told to markup: none has a state, and a phone downloads less of them.
//! Promise: the markup is upstream's. `tests/conformance.rs` renders every component and compares it with
//! the HTML that the package nhsuk-frontend ships beside its styles.
//! Not here: words. Whatever a person reads or hears is handed in, also what only a screen reader says;
//! upstream's script either, so nothing carries its `data-module` hooks.
//! Next: `assets/styles/app.scss` dresses this markup; `docs/decisions/0002-styles.md` says how.

mod back_link;
mod button;
mod card;
mod checkboxes;
mod choice;
mod details;
#[cfg(not(target_arch = "wasm32"))]
mod drawn;
pub mod element;
mod error_message;
mod error_summary;
mod fieldset;
mod footer;
mod form_group;
mod header;
mod heading;
mod hint;
mod icon;
mod input;
mod inset_text;
mod label;
mod legend;
mod radios;
mod summary_list;
mod table;

pub use back_link::back_link;
pub use button::{ButtonKind, ButtonProps, ButtonVariant, button};
pub use card::{CardProps, card};
pub use checkboxes::{CheckboxesProps, checkboxes};
pub use choice::Choice;
pub use details::{DetailsProps, details};
#[cfg(not(target_arch = "wasm32"))]
pub use drawn::drawn;
pub use error_message::error_message;
pub use error_summary::{ErrorSummaryProps, Mistake, error_summary};
pub use fieldset::{FieldsetProps, fieldset};
pub use footer::{FooterLink, FooterProps, footer};
pub use form_group::FieldError;
pub use header::{HeaderProps, NavigationLink, header};
pub use heading::{HeadingProps, TextSize, heading};
pub use hint::hint;
pub use icon::{IconName, icon};
pub use input::{InputProps, input};
pub use inset_text::inset_text;
pub use label::{LabelProps, label};
pub use legend::{LegendProps, legend};
pub use radios::{RadiosProps, radios};
pub use summary_list::{SummaryBorder, SummaryRow, summary_list};
pub use table::{TableProps, table};
