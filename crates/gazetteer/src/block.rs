//! The postcodes of one outward code, and their encoding.
//!
//! ```text
//! count                      postcodes in England
//!   count × inward code      increasing
//!   count × latitude         differences from the previous one
//!   count × longitude        differences from the previous one
//! count                      postcodes elsewhere
//!   count × inward code      increasing
//!   count × nation           one byte each
//! ```

use catalogue::format::InvalidFile;
use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Position, inward_code};

use crate::Nation;
use crate::number::Unread;

/// The sides of the grid that positions are rounded to, in hundred-thousandths of a degree.
///
/// A side of latitude is 16 × 1.112 m, so that a point moves 8.9 m at most; a side of longitude is 21 × 1.112 m at
/// the equator (a point moves 10 × 1.112 = 11.1 m) and two thirds of that in England. Together at most 14.3 m
/// anywhere and 11.7 m in England, below the 15 m promised.
const LAT_SIDE: i32 = 16;
const LON_SIDE: i32 = 21;

/// A point on the grid, in sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct GridPoint {
    pub(crate) lat: i32,
    pub(crate) lon: i32,
}

impl GridPoint {
    /// The nearest grid point.
    #[cfg(feature = "compile")]
    pub(crate) fn nearest_to(position: Position) -> Self {
        let nearest = |value: i32, side: i32| (value + side / 2).div_euclid(side);
        Self { lat: nearest(position.lat_e5, LAT_SIDE), lon: nearest(position.lon_e5, LON_SIDE) }
    }

    /// The point on the Earth; damaged when it is off the globe.
    pub(crate) fn position(self) -> Result<Position, InvalidFile> {
        let value = |steps: i32, side: i32, limit: i32| {
            // The outermost grid points may lie half a side beyond the limit.
            let value = steps.checked_mul(side).filter(|value| value.abs() <= limit + side / 2);
            value.map(|value| value.clamp(-limit, limit)).ok_or(InvalidFile::Damaged)
        };
        Ok(Position {
            lat_e5: value(self.lat, LAT_SIDE, 9_000_000)?,
            lon_e5: value(self.lon, LON_SIDE, 18_000_000)?,
        })
    }
}

/// What a file says about one postcode.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PostcodeEntry {
    /// In England, at a position.
    InEngland(Position),
    /// In another nation.
    Elsewhere(Nation),
}

/// The postcodes of one outward code, by the number of their inward code.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Block {
    /// Those in England, in increasing order.
    pub(crate) here: Vec<(u16, Position)>,
    /// Those of other nations, in increasing order.
    pub(crate) elsewhere: Vec<(u16, Nation)>,
}

impl Block {
    /// Decodes a block that ends where the bytes end.
    pub(crate) fn decode(bytes: &[u8]) -> Result<Self, InvalidFile> {
        let mut unread = Unread(bytes);
        let inwards = inwards(&mut unread)?;
        let points = read_points(&mut unread, inwards.len())?;
        let here = inwards.into_iter().zip(points).collect();
        let elsewhere = inwards_and_nations(&mut unread)?;
        unread.ended()?;
        Ok(Self { here, elsewhere })
    }

    /// The entry of an inward code.
    pub(crate) fn find(&self, inward: u16) -> Option<PostcodeEntry> {
        if let Ok(at) = self.here.binary_search_by_key(&inward, |&(inward, _)| inward) {
            return self.here.get(at).map(|&(_, position)| PostcodeEntry::InEngland(position));
        }
        let at = self.elsewhere.binary_search_by_key(&inward, |&(inward, _)| inward).ok()?;
        self.elsewhere.get(at).map(|&(_, nation)| PostcodeEntry::Elsewhere(nation))
    }

    /// Encodes the block.
    #[cfg(feature = "compile")]
    pub(crate) fn encode(&self) -> Vec<u8> {
        use crate::number::{write_count, write_increasing};

        let mut bytes = Vec::new();
        let points: Vec<GridPoint> =
            self.here.iter().map(|&(_, position)| GridPoint::nearest_to(position)).collect();
        write_count(&mut bytes, points.len());
        write_increasing(&mut bytes, self.here.iter().map(|&(inward, _)| u32::from(inward)));
        write_points(&mut bytes, &points);
        write_count(&mut bytes, self.elsewhere.len());
        write_increasing(&mut bytes, self.elsewhere.iter().map(|&(inward, _)| u32::from(inward)));
        bytes.extend(self.elsewhere.iter().map(|&(_, nation)| nation.bit()));
        bytes
    }
}

/// Writes points as a column of latitudes and one of longitudes.
#[cfg(feature = "compile")]
pub(crate) fn write_points(bytes: &mut Vec<u8>, points: &[GridPoint]) {
    crate::number::write_running(bytes, points.iter().map(|point| point.lat));
    crate::number::write_running(bytes, points.iter().map(|point| point.lon));
}

/// Reads a number of points.
pub(crate) fn read_points(unread: &mut Unread<'_>, count: usize) -> Result<Vec<Position>, InvalidFile> {
    let lats = unread.running(count)?;
    let lons = unread.running(count)?;
    lats.into_iter().zip(lons).map(|(lat, lon)| GridPoint { lat, lon }.position()).collect()
}

/// A count, and that many inward codes.
fn inwards(unread: &mut Unread<'_>) -> Result<Vec<u16>, InvalidFile> {
    let count = unread.count()?;
    let numbers = unread.increasing(count, u32::from(inward_code::COUNT))?;
    numbers.into_iter().map(|number| u16::try_from(number).map_err(|_| InvalidFile::Damaged)).collect()
}

/// Inward codes, each with its nation.
fn inwards_and_nations(unread: &mut Unread<'_>) -> Result<Vec<(u16, Nation)>, InvalidFile> {
    let inwards = inwards(unread)?;
    let nations = unread.bytes(inwards.len())?;
    let nation = |&bit: &u8| Nation::ALL.iter().find(|nation| nation.bit() == bit);
    let pairs = inwards.into_iter().zip(nations);
    pairs.map(|(inward, bit)| Ok((inward, *nation(bit).ok_or(InvalidFile::Damaged)?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(lat_e5: i32, lon_e5: i32) -> Position {
        Position { lat_e5, lon_e5 }
    }

    #[test]
    fn a_block_is_decoded_as_encoded_within_a_side_of_the_grid() {
        let block = Block {
            here: vec![(0, at(5_400_912, -146_893)), (7, at(5_400_950, -146_100)), (3_999, at(5_390_000, 1))],
            elsewhere: vec![(3, Nation::Wales), (400, Nation::IsleOfMan)],
        };
        let read = Block::decode(&block.encode()).unwrap();
        assert_eq!(read.elsewhere, block.elsewhere);
        for (read, written) in read.here.iter().zip(&block.here) {
            assert_eq!(read.0, written.0);
            assert!((read.1.lat_e5 - written.1.lat_e5).abs() <= 8);
            assert!((read.1.lon_e5 - written.1.lon_e5).abs() <= 10);
        }
        assert_eq!(read.find(400), Some(PostcodeEntry::Elsewhere(Nation::IsleOfMan)));
        assert_eq!(read.find(7), Some(PostcodeEntry::InEngland(read.here[1].1)));
        assert_eq!(read.find(8), None);
    }

    #[test]
    fn the_corners_of_the_globe_stay_on_it() {
        for corner in [at(9_000_000, 18_000_000), at(-9_000_000, -18_000_000)] {
            let position = GridPoint::nearest_to(corner).position().unwrap();
            assert!(
                (position.lat_e5 - corner.lat_e5).abs() <= 8 && (position.lon_e5 - corner.lon_e5).abs() <= 10
            );
        }
        assert_eq!(GridPoint { lat: i32::MAX, lon: 0 }.position(), Err(InvalidFile::Damaged));
        assert_eq!(GridPoint { lat: 0, lon: 857_200 }.position(), Err(InvalidFile::Damaged));
    }

    #[test]
    fn a_truncated_block_and_left_over_bytes_are_refused() {
        let mut bytes = Block { here: vec![(5, at(1, 1))], elsewhere: vec![(6, Nation::Wales)] }.encode();
        for length in 0..bytes.len() {
            assert_eq!(Block::decode(&bytes[..length]), Err(InvalidFile::Damaged), "{length} bytes");
        }
        bytes.push(0);
        assert_eq!(Block::decode(&bytes), Err(InvalidFile::Damaged));
    }
}
