//! Which outward codes share a file.
//!
//! Outward codes are strung along a Hilbert curve, so that those next to each other on the string are neighbours
//! on the ground, and the string is cut so that each piece has [`FEWEST_POSTCODES`] at least and the pieces are as
//! small as that allows. The fewest is a promise to people and always kept; the size is a promise to their
//! connection, and broken only when no cut keeps both.

use catalogue::Position;

use super::rows::OutwardEntry;
use super::{FEWEST_POSTCODES, LARGEST_FILE};

/// What a file says besides its blocks, at most: its head, and a number and a length for each outward code.
const BYTES_OF_HEAD: usize = 16;
const BYTES_OF_OUTWARD: usize = 6;

/// What each byte over [`LARGEST_FILE`] costs, beside bytes times postcodes: far more than any other choice saves.
const COST_OF_EXCESS: u64 = 1 << 32;

/// A cut this many times larger than needed is not looked at when a smaller one is there.
const WIDEST_CUT: usize = 4;

/// Where the entries with postcodes go: the positions of the entries of each file, increasing.
pub(super) fn groups(entries: &[OutwardEntry]) -> Vec<Vec<usize>> {
    let mut string: Vec<(u64, usize, &OutwardEntry)> = entries
        .iter()
        .enumerate()
        .filter(|(_, entry)| entry.count > 0)
        .map(|(at, entry)| (along_the_curve(entry.middle), at, entry))
        .collect();
    string.sort_unstable_by_key(|&(along, at, _)| (along, at));
    let sizes: Vec<Size> = string.iter().map(|(_, _, entry)| Size::of(entry)).collect();
    let mut end = string.len();
    let mut groups = Vec::new();
    let starts = best_starts(&sizes);
    while let Some(piece) =
        starts.get(end).and_then(|&start| string.get(start..end)).filter(|piece| !piece.is_empty())
    {
        end -= piece.len();
        let mut group: Vec<usize> = piece.iter().map(|&(_, at, _)| at).collect();
        group.sort_unstable();
        groups.push(group);
    }
    groups
}

/// What an outward code, or a piece of the string, brings to a file.
#[derive(Debug, Clone, Copy, Default)]
struct Size {
    postcodes: usize,
    bytes: usize,
}

impl Size {
    fn of(entry: &OutwardEntry) -> Self {
        Self { postcodes: entry.count, bytes: entry.block.len() + BYTES_OF_OUTWARD }
    }

    fn and(self, other: Self) -> Self {
        Self { postcodes: self.postcodes + other.postcodes, bytes: self.bytes + other.bytes }
    }

    /// What a file of this size costs: its bytes, times the postcodes that download it.
    fn cost(self) -> u64 {
        let excess = (self.bytes + BYTES_OF_HEAD).saturating_sub(LARGEST_FILE);
        self.bytes as u64 * self.postcodes as u64 + excess as u64 * COST_OF_EXCESS
    }
}

/// For each end of a piece, the start that makes the pieces up to it cheapest in all; ends that no piece can have
/// start at themselves.
fn best_starts(sizes: &[Size]) -> Vec<usize> {
    let mut costs: Vec<Option<u64>> = vec![Some(0)];
    let mut starts = vec![0];
    for end in 1..=sizes.len() {
        let mut piece = Size::default();
        let mut best: Option<(u64, usize)> = None;
        for start in (0..end).rev() {
            piece = sizes.get(start).map_or(piece, |&size| piece.and(size));
            if piece.postcodes < FEWEST_POSTCODES {
                continue;
            }
            if let Some(before) = costs.get(start).copied().flatten() {
                let cost = before.saturating_add(piece.cost());
                best = best.filter(|&(least, _)| least <= cost).or(Some((cost, start)));
            }
            if best.is_some() && piece.postcodes > WIDEST_CUT * FEWEST_POSTCODES {
                break;
            }
        }
        costs.push(best.map(|(cost, _)| cost));
        starts.push(best.map_or(end, |(_, start)| start));
    }
    starts
}

/// Half the width of the square that the curve fills, in its units: the globe fits in.
const HALF_SQUARE: u32 = 1 << 24;

/// How far along a Hilbert curve over the globe a point is. Outward codes without a middle come first.
///
/// A degree of longitude counts three fifths of one of latitude, as it does in the middle of England.
fn along_the_curve(position: Option<Position>) -> u64 {
    let Some(position) = position else { return 0 };
    let mut x = (position.lon_e5 + 18_000_000).unsigned_abs() * 3 / 5;
    let mut y = (position.lat_e5 + 9_000_000).unsigned_abs();
    let mut along = 0;
    let mut half = HALF_SQUARE;
    while half > 0 {
        let right = x & half != 0;
        let top = y & half != 0;
        let quarter = match (right, top) {
            (false, false) => 0,
            (false, true) => 1,
            (true, true) => 2,
            (true, false) => 3,
        };
        along = along * 4 + quarter;
        x &= half - 1;
        y &= half - 1;
        if !top {
            if right {
                x = half - 1 - x;
                y = half - 1 - y;
            }
            std::mem::swap(&mut x, &mut y);
        }
        half >>= 1;
    }
    along
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(postcodes: usize, bytes: usize, lat_e5: i32, lon_e5: i32) -> OutwardEntry {
        OutwardEntry {
            code: crate::OutwardCode::parse("HG5").unwrap(),
            nations: 1,
            middle: Some(Position { lat_e5, lon_e5 }),
            count: postcodes,
            block: vec![0; bytes],
        }
    }

    #[test]
    fn the_curve_goes_from_one_neighbour_to_the_next() {
        let side = 16;
        let mut cells: Vec<(u64, i64, i64)> = Vec::new();
        for row in 0..side {
            for column in 0..side {
                let cell = 1 << 21;
                let lat_e5 = i32::try_from(row * cell).unwrap() - 9_000_000;
                let lon_e5 = i32::try_from((column * cell * 5 + 2) / 3).unwrap() - 18_000_000;
                cells.push((along_the_curve(Some(Position { lat_e5, lon_e5 })), row, column));
            }
        }
        cells.sort_unstable();
        for pair in cells.windows(2) {
            let (_, row, column) = pair[0];
            let (_, next_row, next_column) = pair[1];
            assert_eq!((row - next_row).abs() + (column - next_column).abs(), 1, "{pair:?}");
        }
    }

    #[test]
    fn every_outward_code_is_in_one_group_and_no_group_is_too_small() {
        let entries: Vec<OutwardEntry> = (0..97)
            .map(|at| {
                entry(37 * (at % 11), 4 * 37 * (at % 11), 5_200_000, 1_000 * i32::try_from(at).unwrap())
            })
            .collect();
        let groups = groups(&entries);
        let mut all: Vec<usize> = groups.concat();
        all.sort_unstable();
        assert!(groups.len() > 1 && groups.iter().all(|group| group.is_sorted()));
        assert!(all.iter().copied().eq((0..97).filter(|at| at % 11 != 0)));
        for group in &groups {
            assert!(group.iter().map(|&at| entries[at].count).sum::<usize>() >= FEWEST_POSTCODES);
        }
    }

    #[test]
    fn a_group_is_never_too_small_even_when_it_must_be_too_large() {
        let entries: Vec<OutwardEntry> = (0..4).map(|at| entry(2_000, 30_000, 5_200_000, at)).collect();
        let groups = groups(&entries);
        assert_eq!(groups.iter().map(Vec::len).collect::<Vec<_>>(), [2, 2]);
    }
}
