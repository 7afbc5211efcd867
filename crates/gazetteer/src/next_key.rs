//! Which keys can come next while a person enters a postcode on a keypad.

use catalogue::inward_code;

use crate::index::PostcodeIndex;

/// The length of an inward code: `0JL`.
const INWARD: usize = 3;

impl PostcodeIndex {
    /// The letters and digits that can come next, in increasing order; empty when none can. Every postcode and every
    /// outward code of the dataset can be entered, and no other outward code.
    ///
    /// `typed` has capitals and digits alone, without a space: `HG5`. After `M1` both the `1` of `M11` and that of
    /// `M1 1AA` can come, since `M1` may be all of an outward code.
    #[must_use]
    pub fn next_keys(&self, typed: &str) -> Vec<char> {
        let mut keys: Vec<char> = Vec::new();
        for code in self.covered() {
            let code = code.as_str();
            if let Some(rest) = code.strip_prefix(typed) {
                keys.extend(rest.chars().next());
            }
            if let Some(inward) = typed.strip_prefix(code) {
                keys.extend(next_of_inward(inward));
            }
        }
        keys.sort_unstable();
        keys.dedup();
        keys
    }

    /// Whether `typed`, without a space, is an outward code of the dataset or a whole postcode with one.
    #[must_use]
    pub fn is_complete(&self, typed: &str) -> bool {
        self.covered().any(|code| {
            let inward = typed.strip_prefix(code.as_str());
            inward.is_some_and(|inward| inward.is_empty() || is_inward(inward))
        })
    }
}

/// What can come after so much of a second half: a digit, then two letters.
fn next_of_inward(inward: &str) -> Vec<char> {
    match inward.len() {
        0 => ('0'..='9').collect(),
        1 | 2 if is_start_of_inward(inward) => {
            inward_code::LETTERS.iter().map(|&letter| char::from(letter)).collect()
        }
        _ => Vec::new(),
    }
}

fn is_inward(text: &str) -> bool {
    text.len() == INWARD && is_start_of_inward(text)
}

fn is_start_of_inward(text: &str) -> bool {
    text.bytes()
        .enumerate()
        .all(|(at, each)| if at == 0 { each.is_ascii_digit() } else { inward_code::LETTERS.contains(&each) })
}
