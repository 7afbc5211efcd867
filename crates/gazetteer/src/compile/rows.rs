//! The rows of a gazetteer, put in order and checked against each other.

use std::collections::BTreeMap;

use catalogue::Position;

use crate::block::Block;
use crate::nation::nations_of_area;
use crate::{Nation, OutwardCode, Postcode};

/// A postcode and where it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct PostcodeRow {
    /// The postcode.
    pub postcode: Postcode,
    /// Where it is; for other nations than England it is checked and not written.
    pub position: Position,
    /// The nation that it is in.
    pub nation: Nation,
}

/// An outward code that is not wholly in England, or of which the dataset has no postcodes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutwardRow {
    /// The outward code.
    pub outward: OutwardCode,
    /// The nations that it lies in, in any order.
    pub nations: Vec<Nation>,
}

/// Why rows cannot be written as a gazetteer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidGazetteer {
    /// A postcode has two positions.
    #[error(
        "the postcode {postcode} is in two places, {} {} and {} {}: keep the row that is right",
        one.lat(), one.lon(), other.lat(), other.lon()
    )]
    TwoPositions {
        /// The postcode.
        postcode: Postcode,
        /// One position.
        one: Position,
        /// The other.
        other: Position,
    },
    /// A postcode is in two nations.
    #[error("the postcode {postcode} is in two nations: keep the row that is right")]
    TwoNations {
        /// The postcode.
        postcode: Postcode,
    },
    /// An outward code has two rows that differ.
    #[error("the outward code {outward} has two rows with different nations: keep one that lists them all")]
    OutwardTwice {
        /// The outward code.
        outward: OutwardCode,
    },
    /// An outward code has no nation.
    #[error("the outward code {outward} has no nation: list at least one, such as scotland")]
    NoNation {
        /// The outward code.
        outward: OutwardCode,
    },
}

/// All that is written of one outward code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct OutwardEntry {
    pub(super) code: OutwardCode,
    /// The set of its nations.
    pub(super) nations: u8,
    /// The middle of its postcodes in England.
    pub(super) middle: Option<Position>,
    /// How many postcodes it has.
    pub(super) count: usize,
    /// The bytes of its postcodes.
    pub(super) block: Vec<u8>,
}

/// The outward codes of the rows, in order.
pub(super) fn entries(
    mut postcodes: Vec<PostcodeRow>,
    outwards: Vec<OutwardRow>,
) -> Result<Vec<OutwardEntry>, InvalidGazetteer> {
    postcodes.sort_unstable();
    postcodes.dedup();
    if let Some((one, other)) =
        postcodes.iter().zip(postcodes.iter().skip(1)).find(|(one, other)| one.postcode == other.postcode)
    {
        return Err(conflict(one, other));
    }
    let mut nations = nations_as_listed(outwards)?;
    let mut entries: Vec<OutwardEntry> = Vec::new();
    for rows in postcodes.chunk_by(|one, other| one.postcode.outward() == other.postcode.outward()) {
        let Some(code) = rows.first().map(|row| row.postcode.outward()) else { continue };
        let listed = nations.remove(&code).unwrap_or(0);
        entries.push(entry(code, rows, listed));
    }
    entries.extend(nations.into_iter().map(|(code, nations)| entry(code, &[], nations)));
    entries.sort_unstable_by_key(|entry| entry.code);
    Ok(entries)
}

fn conflict(one: &PostcodeRow, other: &PostcodeRow) -> InvalidGazetteer {
    let postcode = one.postcode;
    if one.position == other.position {
        InvalidGazetteer::TwoNations { postcode }
    } else {
        InvalidGazetteer::TwoPositions { postcode, one: one.position, other: other.position }
    }
}

fn nations_as_listed(outwards: Vec<OutwardRow>) -> Result<BTreeMap<OutwardCode, u8>, InvalidGazetteer> {
    let mut listed = BTreeMap::new();
    for OutwardRow { outward, nations } in outwards {
        let set = nations.iter().fold(0, |set, nation| set | nation.bit());
        if set == 0 {
            return Err(InvalidGazetteer::NoNation { outward });
        }
        if listed.insert(outward, set).is_some_and(|before| before != set) {
            return Err(InvalidGazetteer::OutwardTwice { outward });
        }
    }
    Ok(listed)
}

/// The entry of an outward code: its nations are those listed and those of its postcodes.
///
/// One that is not listed and has postcodes in other nations only may still lie in all of its area's: some Welsh
/// postcodes of HR3 do not make the others Welsh.
fn entry(code: OutwardCode, rows: &[PostcodeRow], listed: u8) -> OutwardEntry {
    let (here, elsewhere): (Vec<&PostcodeRow>, Vec<&PostcodeRow>) =
        rows.iter().partition(|row| row.nation == Nation::England);
    let block = Block {
        here: here.iter().map(|row| (row.postcode.inward(), row.position)).collect(),
        elsewhere: elsewhere.iter().map(|row| (row.postcode.inward(), row.nation)).collect(),
    };
    let unlisted = if listed == 0 && here.is_empty() { nations_of_area(code.area()) } else { &[] };
    let seen = rows.iter().map(|row| row.nation).chain(unlisted.iter().copied());
    OutwardEntry {
        code,
        nations: seen.fold(listed, |set, nation| set | nation.bit()),
        middle: middle(&here),
        count: rows.len(),
        block: block.encode(),
    }
}

/// The mean of some positions.
fn middle(rows: &[&PostcodeRow]) -> Option<Position> {
    let mean = |value: fn(&Position) -> i32| {
        let sum: i64 = rows.iter().map(|row| i64::from(value(&row.position))).sum();
        sum.checked_div(i64::try_from(rows.len()).ok()?).and_then(|mean| i32::try_from(mean).ok())
    };
    Some(Position { lat_e5: mean(|position| position.lat_e5)?, lon_e5: mean(|position| position.lon_e5)? })
}
