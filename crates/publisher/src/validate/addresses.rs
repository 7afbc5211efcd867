//! Web addresses, telephone numbers and addresses for mail: V36.

use catalogue::{InvalidPhoneNumber, PhoneNumber};
use email_address::{EmailAddress, Options};

use super::check_context::CheckContext;
use super::rule::rules;
use super::text_cells::{TextCell, each_text};
use crate::problem::{Problem, Problems};
use crate::tables::{CellType, ColumnRole};

rules! {
    REACHED "V36" Error
        requirement "Web addresses begin with https:// and carry nothing that tracks people; a cell has one telephone number, written as 01632 960 123, and an address for mail is one. The web address and the form of the number are a warning."
        rationale "A number that cannot be called, and a link that tells on people, are worse than none."
        help "correct the address or the number";
}

/// What is added to addresses to follow people.
const TRACKERS: &[&str] = &["utm_", "fbclid=", "gclid=", "mc_eid=", "msclkid="];

pub(super) fn check(context: &CheckContext<'_>, problems: &mut Problems) {
    each_text(context.tables, &mut |text: TextCell<'_>| {
        let mut note = |what: String, help: String, is_error: bool| {
            let problem = Problem::new(&REACHED, text.span(), what).value(text.content).help(help);
            problems.note(if is_error { problem } else { problem.warning() });
        };
        if text.column.role == ColumnRole::Telephone
            && let Err(invalid) = PhoneNumber::parse(text.content)
        {
            let (help, is_error) = phone_help(&invalid);
            note(invalid.to_string(), help, is_error);
        }
        if text.column.role == ColumnRole::Mail && !is_mail_address(text.content) {
            note(NO_MAIL_ADDRESS.to_owned(), MAIL_HELP.to_owned(), true);
        }
        let found = match text.column.shape.cell_type {
            CellType::WebAddress if TRACKERS.iter().any(|tracker| text.content.contains(tracker)) => Some((
                "the address carries something that tracks people",
                "cut off what comes after the question mark",
            )),
            CellType::WebAddress if text.content.starts_with("http://") => Some((
                "the address is not a secure one",
                "write https:// if the site has it, or leave the cell blank",
            )),
            _ => None,
        };
        if let Some((what, help)) = found {
            note(what.to_owned(), help.to_owned(), false);
        }
    });
}

/// What is wrong with a text that is no address for mail.
pub(super) const NO_MAIL_ADDRESS: &str = "this is not an address for mail";

/// How to write an address for mail.
pub(super) const MAIL_HELP: &str = "write one address and nothing else, such as advice@example.org";

/// Whether a text is one address for mail, with a host that has a dot, and nothing else.
pub(super) fn is_mail_address(text: &str) -> bool {
    let options =
        Options::default().with_minimum_sub_domains(2).without_display_text().without_domain_literal();
    EmailAddress::parse_with_options(text, options).is_ok()
}

/// How to fix a telephone number, and whether it must be fixed: a person who calls two numbers run together reaches
/// nobody.
pub(super) fn phone_help(invalid: &InvalidPhoneNumber) -> (String, bool) {
    match invalid {
        InvalidPhoneNumber::Several(first) => (
            format!(
                "keep the one that people call first, such as {first}; each site in sites.csv may have its own"
            ),
            true,
        ),
        InvalidPhoneNumber::Extension => ("write it as 01632 960 123 ext. 4".to_owned(), false),
        InvalidPhoneNumber::NotANumber => ("write it as 01632 960 123".to_owned(), false),
    }
}
