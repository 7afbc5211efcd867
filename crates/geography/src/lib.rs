//! Distances, and whether a place lies in an area.
//!
//! This is the only crate that imports `geo`. It promises to say "not sure" rather than to guess: a place known
//! only by `HG5` is not simply inside or outside. It draws no maps and knows no roads: a distance is a straight
//! line, and every sentence that shows one says so.
//!
//! Start with [`metres`] and [`relation`]; what a relation means for joining is decided in `enrolment`.

mod distance;
mod relation;

pub use distance::{METRES_PER_MILE, metres, miles};
pub use relation::{FARTHEST_FROM_MIDDLE_METRES, ON_THE_LINE_METRES, Relation, relation};
