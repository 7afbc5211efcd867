//! Sets of practices: one bit each, 109 words for England.

use fixedbitset::FixedBitSet;

/// The set of all numbers below a bound.
pub(crate) fn full_set(bound: usize) -> FixedBitSet {
    let mut set = FixedBitSet::with_capacity(bound);
    set.insert_range(..);
    set
}

/// What is in both sets.
pub(crate) fn intersection(mut set: FixedBitSet, other: &FixedBitSet) -> FixedBitSet {
    set.intersect_with(other);
    set
}

/// A set that is counted against many others: the blocks of bits that are not empty, each with its position.
///
/// A query with words leaves a few practices of thousands; the count of each filter value then reads few blocks.
#[derive(Debug, Clone)]
pub(crate) struct SparseSet {
    pub(crate) set: FixedBitSet,
    blocks: Vec<(usize, usize)>,
}

impl From<FixedBitSet> for SparseSet {
    fn from(set: FixedBitSet) -> Self {
        let blocks = set.as_slice().iter().copied().enumerate().filter(|(_, block)| *block != 0).collect();
        Self { set, blocks }
    }
}

impl SparseSet {
    /// How many numbers are in the set.
    pub(crate) fn count(&self) -> usize {
        self.blocks.iter().map(|(_, block)| block.count_ones() as usize).sum()
    }

    /// How many of the numbers are in the union of some sets.
    pub(crate) fn count_in(&self, sets: &[&FixedBitSet]) -> usize {
        let in_block = |&(at, block): &(usize, usize)| {
            let in_set = |set: &&FixedBitSet| set.as_slice().get(at).copied().unwrap_or_default();
            let union = sets.iter().map(in_set).fold(0, |union, block| union | block);
            (block & union).count_ones() as usize
        };
        self.blocks.iter().map(in_block).sum()
    }

    /// The numbers in ascending order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = usize> {
        self.blocks.iter().flat_map(|&(at, block)| ones(at, block))
    }
}

/// The numbers of one block of bits.
fn ones(at: usize, block: usize) -> impl Iterator<Item = usize> {
    let mut rest = block;
    std::iter::from_fn(move || {
        let one = (rest != 0).then(|| at * usize::BITS as usize + rest.trailing_zeros() as usize);
        rest &= rest.wrapping_sub(1);
        one
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set_of(numbers: &[usize]) -> FixedBitSet {
        let mut set = FixedBitSet::with_capacity(300);
        for &number in numbers {
            set.insert(number);
        }
        set
    }

    #[test]
    fn a_full_set_has_every_number_below_its_bound() {
        assert_eq!(full_set(70).ones().collect::<Vec<_>>(), (0..70).collect::<Vec<_>>());
        assert!(!full_set(70).contains(70));
        assert_eq!(full_set(0).count_ones(..), 0);
    }

    #[test]
    fn a_sparse_set_is_counted_in_the_union_of_others() {
        let sparse = SparseSet::from(set_of(&[1, 2, 130, 299]));
        assert_eq!((sparse.count(), sparse.iter().collect::<Vec<_>>()), (4, vec![1, 2, 130, 299]));
        assert_eq!(sparse.count_in(&[&set_of(&[1, 3]), &set_of(&[1, 299])]), 2);
        assert_eq!(sparse.count_in(&[]), 0);
    }
}
