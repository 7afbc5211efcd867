//! Bounded edit distance (optimal string alignment): a letter replaced, missing or added, or two neighbours swapped.

/// The edits that a term may have: none below 4 letters, one from 4 to 7, two from 8 on. None for a term with a digit:
/// a code with another digit is another code.
fn max_edits(word: &str) -> usize {
    if word.bytes().any(|byte| byte.is_ascii_digit()) {
        return 0;
    }
    match word.chars().count() {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// Whether a folded text may be a word, misspelled.
#[must_use]
pub fn is_misspelling(typed: &str, word: &str) -> bool {
    FuzzyTerm::whole(typed).matches(word)
}

/// A bit for each letter that a word has, and another for each that it has more than once. One edit adds at most one
/// bit and removes at most one.
pub(crate) fn letter_mask(word: &str) -> u64 {
    word.bytes().fold(0, |set, byte| {
        let letter = 1 << if byte.is_ascii_lowercase() { byte - b'a' } else { 26 + byte % 6 };
        set | if set & letter == 0 { letter } else { letter << 32 }
    })
}

/// Whether a mask has at most so many bits, 0 to 2. It does not count them: counting is slower where
/// the machine has no instruction for it.
fn has_at_most(set: u64, most: usize) -> bool {
    let drop_one = |set: u64| set & set.wrapping_sub(1);
    match most {
        0 => set == 0,
        1 => drop_one(set) == 0,
        _ => drop_one(drop_one(set)) == 0,
    }
}

/// A typed term, to compare with many words.
#[derive(Debug, Clone)]
pub(crate) struct FuzzyTerm<'a> {
    typed: &'a [u8],
    letters: u64,
    max_edits: usize,
    is_prefix: bool,
}

/// Longer words are compared by their first bytes only; no word of the domain is longer.
const LONGEST: usize = 40;

impl<'a> FuzzyTerm<'a> {
    /// A term that matches whole words.
    pub(crate) fn whole(typed: &'a str) -> Self {
        Self::new(typed, false)
    }

    /// A term that may still be being typed: it matches the beginning of words.
    pub(crate) fn prefix(typed: &'a str) -> Self {
        Self::new(typed, true)
    }

    /// A term that matches whole words, or with `is_prefix` the beginning of words.
    pub(crate) fn new(typed: &'a str, is_prefix: bool) -> Self {
        Self {
            letters: letter_mask(typed),
            max_edits: max_edits(typed),
            typed: &typed.as_bytes()[..typed.len().min(LONGEST)],
            is_prefix,
        }
    }

    /// The edits that the term may have.
    pub(crate) fn max_edits(&self) -> usize {
        self.max_edits
    }

    /// Whether a word with these letters may match: to skip words without measuring their distance.
    pub(crate) fn may_match(&self, letters: u64) -> bool {
        has_at_most(self.letters & !letters, self.max_edits)
            && (self.is_prefix || has_at_most(letters & !self.letters, self.max_edits))
    }

    /// Whether the distance to a word, or for a prefix to the beginning of one, is at most `max_edits`.
    ///
    /// Only the cells near the diagonal of the table of distances are computed. Letters beyond a to z count by their
    /// bytes.
    pub(crate) fn matches(&self, word: &str) -> bool {
        let (typed, max_edits) = (self.typed, self.max_edits);
        let length = typed.len();
        // Three rows of the table: the one before the last, the last, the current one. A cell is at its position in
        // the term plus one, so that there is a cell before the first.
        let mut rows = [[0_u8; LONGEST + 2]; 3];
        let too_far = u8::try_from(max_edits + 1).unwrap_or(u8::MAX);
        for (cell, distance) in rows[1][1..length + 2].iter_mut().zip(0_u8..) {
            *cell = distance.min(too_far);
        }
        rows[0] = [too_far; LONGEST + 2];
        rows[1][0] = too_far;
        let mut before = 0;
        let mut end = rows[1][length + 1];
        for (row, letter) in (1..).zip(word.bytes().take(LONGEST)) {
            let [before_last, last, current] = &mut rows;
            *current = [too_far; LONGEST + 2];
            let mut lowest = too_far;
            for place in row.max(max_edits) - max_edits..=(row + max_edits).min(length) {
                let mut cost = last[place + 1] + 1;
                if place == 0 {
                    cost = cost.min(u8::try_from(row).unwrap_or(u8::MAX));
                } else {
                    let differs = u8::from(typed[place - 1] != letter);
                    cost = cost.min(last[place] + differs).min(current[place] + 1);
                    if place > 1 && row > 1 && typed[place - 1] == before && typed[place - 2] == letter {
                        cost = cost.min(before_last[place - 1] + 1);
                    }
                }
                cost = cost.min(too_far);
                current[place + 1] = cost;
                lowest = lowest.min(cost);
            }
            end = current[length + 1];
            if self.is_prefix && end < too_far {
                return true;
            }
            if lowest == too_far {
                return false;
            }
            before = letter;
            rows.rotate_left(1);
        }
        end < too_far
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn near(typed: &str, word: &str) -> bool {
        FuzzyTerm::whole(typed).matches(word)
    }

    /// The whole table of distances.
    fn distances(typed: &[u8], word: &[u8]) -> Vec<Vec<usize>> {
        let mut table = vec![vec![0; typed.len() + 1]; word.len() + 1];
        for row in 0..=word.len() {
            for place in 0..=typed.len() {
                table[row][place] = if row == 0 || place == 0 {
                    row + place
                } else {
                    let same = typed[place - 1] == word[row - 1];
                    let mut cost = (table[row - 1][place - 1] + usize::from(!same))
                        .min(table[row - 1][place] + 1)
                        .min(table[row][place - 1] + 1);
                    if row > 1
                        && place > 1
                        && typed[place - 1] == word[row - 2]
                        && typed[place - 2] == word[row - 1]
                    {
                        cost = cost.min(table[row - 2][place - 2] + 1);
                    }
                    cost
                };
            }
        }
        table
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4_000))]

        #[test]
        fn the_cells_near_the_diagonal_agree_with_the_whole_table(typed in "[a-d]{4,11}", word in "[a-d]{1,13}") {
            let table = distances(typed.as_bytes(), word.as_bytes());
            let max_edits = max_edits(&typed);
            let whole = table[word.len()][typed.len()] <= max_edits;
            prop_assert_eq!(near(&typed, &word), whole);
            let beginning = table.iter().any(|row| row[typed.len()] <= max_edits);
            prop_assert_eq!(FuzzyTerm::prefix(&typed).matches(&word), beginning);
            prop_assert!(!whole || FuzzyTerm::whole(&typed).may_match(letter_mask(&word)));
            prop_assert!(!beginning || FuzzyTerm::prefix(&typed).may_match(letter_mask(&word)));
        }
    }

    #[test]
    fn one_edit_in_a_short_word_and_two_in_a_long_one() {
        for typed in ["beech", "beach", "bech", "beeech", "ebech"] {
            assert!(near(typed, "beech"), "{typed}");
        }
        assert!(!near("bach", "beech"));
        assert!(near("knarsborogh", "knaresborough"));
        assert!(!near("knarsbrogh", "knaresborough"));
        assert!(!near("oak", "oat"), "below four letters nothing is forgiven");
        assert!(!near("a81001", "a81002"), "a code with another digit is another code");
    }

    #[test]
    fn a_prefix_matches_the_beginning_of_a_word() {
        assert!(FuzzyTerm::prefix("knraesb").matches("knaresborough"));
        assert!(!near("knraesb", "knaresborough"));
    }

    #[test]
    fn very_long_words_end() {
        let typed = "a".repeat(10_000);
        assert!(!FuzzyTerm::prefix(&typed).matches("aardvark"));
        assert!(!near("é", ""));
    }
}
