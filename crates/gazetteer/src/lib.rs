//! Postcodes: read as people type them, looked up in compact files, and written to those files.
//!
//! [`read`] turns typed text into a [`Typed`] and mends slips only where exactly one reading is possible.
//! [`Index`] says where a postcode is, or which file of neighbouring outward codes holds it, so that a host learns
//! no more than a group of 4,000 postcodes. Bytes that are cut short, altered or hostile are refused, never half
//! used. This crate fetches nothing, stores nothing and knows no words for the public.
//!
//! Start with [`read`], then [`Index::look_up`]. The writer, `compile`, is behind the feature of that name.

mod block;
#[cfg(feature = "compile")]
mod compile;
mod index;
mod nation;
mod next_key;
mod number;
mod outcome;
mod outward;
mod postcode;
mod postcode_file;
mod read;

#[cfg(feature = "compile")]
pub use compile::{
    Compiled, FEWEST_POSTCODES, InvalidGazetteer, LARGEST_EMBEDDED, LARGEST_FILE, OutwardRow, PostcodeRow,
    compile,
};
pub use index::Index;
pub use nation::Nation;
pub use outcome::{LookUp, Outcome};
pub use outward::{InvalidOutwardCode, OutwardCode};
pub use postcode::{InvalidPostcode, Postcode};
pub use postcode_file::PostcodeFile;
pub use read::{Fault, InvalidPlace, LONGEST_PLACE, Typed, read};
