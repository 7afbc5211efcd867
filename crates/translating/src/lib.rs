//! For translators: what the files of a language lack, have too much or have wrong, and the same as gettext PO, which the
//! programs of translators read.
//!
//! A language is a folder of Fluent files. English is what it is compared with: `assets/locales/en-GB`. Nothing here is in
//! the app. Start with [`LanguageFiles::read`] and [`check`]; [`export`] and [`import`] exchange with translators.

mod check;
mod exchange;
mod files;
mod pattern;

pub use check::{Finding, Severity, check};
pub use exchange::{ExchangeError, export, import};
pub use files::{Entry, LanguageFiles, ReadError};
