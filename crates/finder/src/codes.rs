//! Postcodes and ids, found whole or by their beginning only: a code with another letter is another code.
//!
//! A code of up to 12 letters and digits is one number in which the first letter weighs most, so that all codes with
//! the same beginning stand together and are compared at once.

use std::ops::Range;

use crate::terms::Place;

/// Letters and digits that fit into a number: 37 to the power of 12 is below 2 to the power of 64.
const MOST: usize = 12;

/// Letters, digits, and "no more".
const KINDS: u64 = 37;

/// The codes in their order.
#[derive(Debug, Clone, Default)]
pub(crate) struct Codes {
    codes: Vec<(u64, Place)>,
}

impl Codes {
    /// Notes a code that stands in a place; `false` when it is too long or has nothing to find it by.
    pub(crate) fn add(&mut self, code: &str, place: Place) -> bool {
        let number = number(code);
        if let Some(number) = number.filter(|_| !code.is_empty())
            && self.codes.last() != Some(&(number, place))
        {
            self.codes.push((number, place));
        }
        number.is_some()
    }

    /// Puts them in order, once all are there.
    pub(crate) fn finish(&mut self) {
        self.codes.sort_unstable();
        self.codes.dedup();
    }

    /// Where codes stand that a word is, or with `as_beginning` begins.
    pub(crate) fn find(&self, word: &str, as_beginning: bool) -> &[(u64, Place)] {
        let Some(first) = number(word).filter(|_| !word.is_empty()) else { return &[] };
        let others = if as_beginning { KINDS.pow((MOST - word.len()).try_into().unwrap_or(0)) } else { 1 };
        &self.codes[self.range(first, first.saturating_add(others - 1))]
    }

    fn range(&self, first: u64, last: u64) -> Range<usize> {
        let start = self.codes.partition_point(|&(code, _)| code < first);
        start..start + self.codes[start..].partition_point(|&(code, _)| code <= last)
    }
}

/// A code as a number; `None` when it has too many letters, or one that no code has.
fn number(code: &str) -> Option<u64> {
    let rest = MOST.checked_sub(code.len())?;
    let mut number = 0;
    for letter in code.bytes() {
        let kind = match letter {
            b'0'..=b'9' => letter - b'0' + 1,
            b'a'..=b'z' => letter - b'a' + 11,
            _ => return None,
        };
        number = number * KINDS + u64::from(kind);
    }
    Some(number * KINDS.pow(u32::try_from(rest).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_found_whole_and_by_their_beginning() {
        let mut codes = Codes::default();
        for (at, code) in (0..).zip(["a81001", "a81001002", "a81002", "wm73qx", "wm7", "zzzzzzzzzzzz", ""]) {
            assert!(codes.add(code, Place::Practice(at)), "{code}");
        }
        assert!(
            !codes.add("harrowhillpartnership", Place::Practice(9)) && !codes.add("é", Place::Practice(9))
        );
        codes.finish();
        let found = |word: &str, as_beginning| -> Vec<u32> {
            let places = codes.find(word, as_beginning).iter();
            places
                .filter_map(|(_, place)| if let Place::Practice(at) = place { Some(*at) } else { None })
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
