//! The problems of a check, for people and for programs.
//!
//! [`text`] is for a terminal, with the row and a caret under the cell; [`json`] for programs; [`html`] is a page that
//! a publisher can put beside the data. All three say the same and nothing is said in one alone.
//! [`counts`] is the short form that a release carries.

mod counts;
mod excerpt;
mod html;
mod json;
mod text;

pub use counts::counts;
pub use html::html;
pub use json::json;
pub use text::{Style, text};

use crate::problem::Problems;

/// The closing line: how many errors and warnings there are.
fn closing(problems: &Problems) -> String {
    let count = |number: usize, one: &str| match number {
        0 => format!("no {one}s"),
        1 => format!("1 {one}"),
        several => format!("{several} {one}s"),
    };
    format!("{}, {}", count(problems.errors(), "error"), count(problems.warnings(), "warning"))
}
