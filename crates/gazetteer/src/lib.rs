//! Postcodes: parsed as people type them, looked up in compact files, and written to those files.
//!
//! [`Typed::parse`] parses typed text and corrects O/0 and I/1 only where exactly one candidate is possible.
//! [`PostcodeIndex`] says where a postcode is, or which file of neighbouring outward codes holds it, so that a host
//! learns no more than a group of 4,000 postcodes. Truncated, altered or hostile bytes are refused as a whole.
//! This crate fetches nothing, stores nothing and has no text for the public.
//!
//! Start with [`parse_query`] for a text of any kind or [`Typed::parse`] for a place alone, then [`PostcodeIndex::look_up`]. The writer, `compile`, is behind the feature of that
//! name.

mod block;
mod blocks;
#[cfg(feature = "compile")]
mod compile;
mod index;
mod look_alikes;
mod nation;
mod next_key;
mod normalized_postcode;
mod number;
mod outcome;
mod outward;
mod parse_query;
mod postcode;
mod postcode_file;
mod typed;

#[cfg(feature = "compile")]
pub use compile::{
    Compiled, FEWEST_POSTCODES, InvalidGazetteer, LARGEST_EMBEDDED, LARGEST_FILE, OutwardRow, PostcodeRow,
    compile,
};
pub use index::PostcodeIndex;
pub use nation::Nation;
pub use outcome::{Lookup, LookupOutcome};
pub use outward::{InvalidOutwardCode, OutwardCode};
pub use parse_query::{ParsedQuery, parse_query};
pub use postcode::{InvalidPostcode, Postcode};
pub use postcode_file::PostcodeFile;
pub use typed::{InvalidPlace, LONGEST_PLACE, PostcodeError, Typed};
