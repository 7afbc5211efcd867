//! A set of practices as one bit each: 103 words for England.

/// A set of the whole numbers below a bound fixed at its making.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Bits {
    words: Vec<u64>,
    below: usize,
}

impl Bits {
    /// No number.
    pub(crate) fn none(below: usize) -> Self {
        Self { words: vec![0; below.div_ceil(64)], below }
    }

    /// Every number below the bound.
    pub(crate) fn all(below: usize) -> Self {
        let mut words = vec![u64::MAX; below.div_ceil(64)];
        if let (Some(last), spare @ 1..) = (words.last_mut(), below % 64) {
            *last = (1 << spare) - 1;
        }
        Self { words, below }
    }

    /// Adds a number; one at or past the bound is no practice and changes nothing.
    pub(crate) fn insert(&mut self, number: usize) {
        if number < self.below {
            self.words[number / 64] |= 1 << (number % 64);
        }
    }

    pub(crate) fn contains(&self, number: usize) -> bool {
        self.words.get(number / 64).is_some_and(|word| word >> (number % 64) & 1 == 1)
    }

    /// The bound.
    pub(crate) fn bound(&self) -> usize {
        self.below
    }

    /// How many numbers are in the set.
    pub(crate) fn count(&self) -> usize {
        self.words.iter().map(|word| word.count_ones() as usize).sum()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.words.iter().all(|&word| word == 0)
    }

    /// Keeps what is in both.
    pub(crate) fn keep(&mut self, other: &Self) {
        for (word, &others) in self.words.iter_mut().zip(&other.words) {
            *word &= others;
        }
    }

    /// Adds what is in the other.
    pub(crate) fn add(&mut self, other: &Self) {
        for (word, &others) in self.words.iter_mut().zip(&other.words) {
            *word |= others;
        }
    }

    /// Takes out what is in the other.
    pub(crate) fn take(&mut self, other: &Self) {
        for (word, &others) in self.words.iter_mut().zip(&other.words) {
            *word &= !others;
        }
    }

    /// What is in both.
    pub(crate) fn and(mut self, other: &Self) -> Self {
        self.keep(other);
        self
    }

    /// How many numbers are in both.
    pub(crate) fn count_both(&self, other: &Self) -> usize {
        self.words.iter().zip(&other.words).map(|(a, b)| (a & b).count_ones() as usize).sum()
    }

    /// The numbers, rising.
    pub(crate) fn iter(&self) -> impl Iterator<Item = usize> {
        self.words.iter().enumerate().flat_map(|(at, &word)| {
            std::iter::successors((word != 0).then_some(word), |&left| {
                let rest = left & (left - 1);
                (rest != 0).then_some(rest)
            })
            .map(move |left| at * 64 + left.trailing_zeros() as usize)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_hold_what_was_put_in_and_nothing_past_their_bound() {
        let mut set = Bits::none(70);
        for number in [0, 63, 64, 69, 70, 200] {
            set.insert(number);
        }
        assert_eq!(set.iter().collect::<Vec<_>>(), [0, 63, 64, 69]);
        assert_eq!((set.count(), set.contains(64), set.contains(70)), (4, true, false));
        assert_eq!(Bits::all(70).count(), 70);
        assert_eq!(Bits::all(64).and(&Bits::none(64)), Bits::none(64));
    }
}
