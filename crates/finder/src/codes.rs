//! Postcodes and ids, which match as a whole or by prefix, never misspelled.
//!
//! A code of up to 12 letters and digits is one number in base 37 with the first letter as its highest digit, so that
//! all codes with the same prefix are one range of the sorted numbers.

use std::ops::Range;

use catalogue::base37;
use catalogue::sort::sort_by;

use crate::inverted_index::Posting;

/// The most characters of a code: 37^12 is below 2^64.
const LENGTH_MAX: usize = 12;

/// The sorted codes with their postings.
#[derive(Debug, Clone, Default)]
pub(crate) struct Codes {
    codes: Vec<(u64, Posting)>,
}

impl Codes {
    /// Adds a posting of a code; `false` when the code is too long or has other characters.
    pub(crate) fn add(&mut self, code: &str, posting: Posting) -> bool {
        let number = number(code);
        if let Some(number) = number.filter(|_| !code.is_empty())
            && self.codes.last() != Some(&(number, posting))
        {
            self.codes.push((number, posting));
        }
        number.is_some()
    }

    /// Sorts the codes, once all are added.
    pub(crate) fn finish(&mut self) {
        sort_by(&mut self.codes, Ord::cmp);
        self.codes.dedup();
    }

    /// The postings of a code, or with `is_prefix` of all codes with that prefix.
    pub(crate) fn find(&self, word: &str, is_prefix: bool) -> &[(u64, Posting)] {
        let Some(first) = number(word).filter(|_| !word.is_empty()) else { return &[] };
        let others =
            if is_prefix { base37::RADIX.pow((LENGTH_MAX - word.len()).try_into().unwrap_or(0)) } else { 1 };
        &self.codes[self.range(first, first.saturating_add(others - 1))]
    }

    fn range(&self, first: u64, last: u64) -> Range<usize> {
        let start = self.codes.partition_point(|&(code, _)| code < first);
        start..start + self.codes[start..].partition_point(|&(code, _)| code <= last)
    }
}

/// A code as a number; `None` when it is too long or has a character that no code has.
fn number(code: &str) -> Option<u64> {
    base37::to_number(code.as_bytes(), LENGTH_MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_match_as_a_whole_and_by_prefix() {
        let mut codes = Codes::default();
        for (at, code) in (0..).zip(["a81001", "a81001002", "a81002", "wm73qx", "wm7", "zzzzzzzzzzzz", ""]) {
            assert!(codes.add(code, Posting::Practice(at)), "{code}");
        }
        assert!(
            !codes.add("harrowhillpartnership", Posting::Practice(9))
                && !codes.add("é", Posting::Practice(9))
        );
        codes.finish();
        let found = |word: &str, is_prefix| -> Vec<u32> {
            let postings = codes.find(word, is_prefix).iter();
            postings
                .filter_map(|(_, posting)| if let Posting::Practice(at) = posting { Some(*at) } else { None })
                .collect()
        };
        assert_eq!(found("a81001", false), [0]);
        assert_eq!(found("a81001", true), [0, 1]);
        assert_eq!(found("a8", true), [0, 1, 2]);
        assert_eq!((found("wm7", false), found("wm7", true)), (vec![4], vec![4, 3]));
        assert_eq!((found("zz", true), found("zzzzzzzzzzzz", true)), (vec![5], vec![5]));
        assert_eq!((found("", true), found("a81001002003004", true)), (Vec::new(), Vec::new()));
    }
}
