//! The components of the NHS design system, one file per component, each named as upstream names it.
//!
//! They are plain functions from properties to `Html`, because none has a state.
//! Promise: the markup is upstream's. `tests/conformance` renders every component and compares it with the HTML that
//! the package nhsuk-frontend ships beside its styles.
//! Not here: text, which is passed in, also where only a screen reader says it; and upstream's script, so there are no
//! `data-module` hooks.
//! `assets/styles/app.scss` styles this markup; `docs/decisions/0002-styles.md` says how.

mod back_link;
mod button;
mod card;
mod checkboxes;
mod choice;
mod details;
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
#[cfg(not(target_arch = "wasm32"))]
mod render;
mod summary_list;
mod table;

pub use back_link::back_link;
pub use button::{ButtonKind, ButtonProps, ButtonVariant, button};
pub use card::{CardProps, card};
pub use checkboxes::{CheckboxesProps, checkboxes};
pub use choice::Choice;
pub use details::{DetailsProps, details};
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
#[cfg(not(target_arch = "wasm32"))]
pub use render::render_to_string;
pub use summary_list::{SummaryBorder, SummaryRow, summary_list};
pub use table::{TableProps, table};
