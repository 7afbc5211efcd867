//! Distances, and whether a place lies in an area.
//!
//! This is the only crate that imports `geo`. When a place is not known exactly enough, the answer is "not sure": a place
//! known only as `HG5` is not simply inside or outside. There are no maps and no roads: a distance is a straight line, and
//! every sentence that shows one says so.
//!
//! Start with [`metres`] and [`relation`]; what a relation means for joining is decided in `enrolment`.

mod distance;
mod relation;

pub use distance::{METRES_PER_MILE, metres, miles};
pub use relation::{FARTHEST_FROM_MIDDLE_METRES, ON_THE_LINE_METRES, Relation, relation};
