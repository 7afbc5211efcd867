//! The NHS design system's components, one file a component, each named as upstream names it.
//!
//! Promise: the markup is upstream's. `tests/conformance.rs` renders every component and compares it with
//! the HTML that the package nhsuk-frontend ships beside its styles.
//! Not here: words. Whatever a person reads or hears is handed in, also what only a screen reader says;
//! upstream's script either, so nothing carries its `data-module` hooks.
//! Next: `assets/styles/app.scss` dresses this markup; `docs/decisions/0002-styles.md` says how.

mod action_link;
mod back_link;
mod button;
mod card;
mod care_card;
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
mod notification_banner;
mod radios;
mod select;
mod skip_link;
mod summary_list;
mod table;
mod tag;
mod warning_callout;

pub use action_link::{ActionLink, ActionLinkProps};
pub use back_link::{BackLink, BackLinkProps};
pub use button::{Button, ButtonKind, ButtonProps, ButtonVariant};
pub use card::{Card, CardProps, CardVariant};
pub use care_card::{CareCard, CareCardProps, Urgency};
pub use checkboxes::{Checkboxes, CheckboxesProps};
pub use choice::Choice;
pub use details::{Details, DetailsProps};
pub use error_message::{ErrorMessage, ErrorMessageProps};
pub use error_summary::{ErrorSummary, ErrorSummaryProps, Mistake};
pub use fieldset::{Fieldset, FieldsetProps};
pub use footer::{Footer, FooterLink, FooterProps};
pub use form_group::FieldError;
pub use header::{Header, HeaderProps, NavigationLink};
pub use heading::{Heading, HeadingProps, TextSize};
pub use hint::{Hint, HintProps};
pub use icon::{Icon, IconName, IconProps};
pub use input::{Input, InputProps};
pub use inset_text::{InsetText, InsetTextProps};
pub use label::{Label, LabelProps};
pub use legend::{Legend, LegendProps};
pub use notification_banner::{NotificationBanner, NotificationBannerProps};
pub use radios::{Radios, RadiosProps};
pub use select::{Select, SelectOption, SelectProps};
pub use skip_link::{SkipLink, SkipLinkProps};
pub use summary_list::{SummaryAction, SummaryList, SummaryListProps, SummaryRow};
pub use table::{Cell, Column, Table, TableProps};
pub use tag::{Tag, TagColour, TagProps};
pub use warning_callout::{WarningCallout, WarningCalloutProps};
