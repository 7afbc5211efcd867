//! A set of practices as one bit each: 109 words for England.

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

    /// Takes a number out.
    pub(crate) fn remove(&mut self, number: usize) {
        if number < self.below {
            self.words[number / 64] &= !(1 << (number % 64));
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

    /// The numbers, rising.
    pub(crate) fn iter(&self) -> impl Iterator<Item = usize> {
        self.words.iter().enumerate().flat_map(|(at, &word)| ones(at, word))
    }
}

/// The numbers of one word.
fn ones(at: usize, word: u64) -> impl Iterator<Item = usize> {
    let mut left = word;
    std::iter::from_fn(move || {
        let one = (left != 0).then(|| at * 64 + left.trailing_zeros() as usize);
        left &= left.wrapping_sub(1);
        one
    })
}

/// A set that is counted against many others: the words that are not empty, each with its place.
///
/// A question with words leaves a few surgeries of thousands, and each value's count then looks at a few words.
#[derive(Debug, Clone)]
pub(crate) struct Left {
    pub(crate) set: Bits,
    words: Vec<(u32, u64)>,
}

impl From<Bits> for Left {
    fn from(set: Bits) -> Self {
        let words = (0_u32..).zip(set.words.iter().copied()).filter(|(_, word)| *word != 0).collect();
        Self { set, words }
    }
}

impl Left {
    /// How many numbers are in the set.
    pub(crate) fn count(&self) -> usize {
        self.words.iter().map(|(_, word)| word.count_ones() as usize).sum()
    }

    /// How many of the numbers are in any of some sets.
    pub(crate) fn count_in(&self, sets: &[&Bits]) -> usize {
        let in_word = |&(at, word): &(u32, u64)| {
            let in_set = |set: &&Bits| set.words.get(at as usize).copied().unwrap_or_default();
            let any = sets.iter().map(in_set).fold(0, |any, word| any | word);
            (word & any).count_ones() as usize
        };
        self.words.iter().map(in_word).sum()
    }

    /// The numbers, rising.
    pub(crate) fn iter(&self) -> impl Iterator<Item = usize> {
        self.words.iter().flat_map(|&(at, word)| ones(at as usize, word))
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
        set.remove(64);
        set.remove(700);
        assert_eq!(set.iter().collect::<Vec<_>>(), [0, 63, 69]);
        assert_eq!(Bits::all(70).count(), 70);
        assert_eq!(Bits::all(64).and(&Bits::none(64)), Bits::none(64));
    }

    #[test]
    fn what_is_left_is_counted_in_the_union_of_others() {
        let of = |numbers: &[usize]| {
            let mut set = Bits::none(300);
            for &number in numbers {
                set.insert(number);
            }
            set
        };
        let left = Left::from(of(&[1, 2, 130, 299]));
        assert_eq!((left.count(), left.iter().collect::<Vec<_>>()), (4, vec![1, 2, 130, 299]));
        assert_eq!(left.count_in(&[&of(&[1, 3]), &of(&[1, 299])]), 2);
        assert_eq!(left.count_in(&[]), 0);
    }
}
