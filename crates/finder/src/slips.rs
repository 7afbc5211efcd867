//! Slips of the finger: a letter wrong, missing, too many, or two that changed places.

/// How many slips a word may have: none below 4 letters, one from 4 to 7, two from 8 on. None where there is a
/// digit: a code with another digit is another code.
pub(crate) fn slips_allowed(word: &str) -> usize {
    if word.bytes().any(|byte| byte.is_ascii_digit()) {
        return 0;
    }
    match word.chars().count() {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// The letters that a word has: a bit for each that it has once, and another for each that it has again. One slip
/// brings at most one bit that was not there and hides at most one that was.
pub(crate) fn letters(word: &str) -> u64 {
    word.bytes().fold(0, |set, byte| {
        let letter = 1 << if byte.is_ascii_lowercase() { byte - b'a' } else { 26 + byte % 6 };
        set | if set & letter == 0 { letter } else { letter << 32 }
    })
}

/// Whether a set of letters has at most so many, 0 to 2. Without counting them: that would be slower than what it
/// spares on machines that cannot count bits at once.
fn has_at_most(set: u64, most: usize) -> bool {
    let drop_one = |set: u64| set & set.wrapping_sub(1);
    match most {
        0 => set == 0,
        1 => drop_one(set) == 0,
        _ => drop_one(drop_one(set)) == 0,
    }
}

/// A typed word, ready to be compared with many.
#[derive(Debug, Clone)]
pub(crate) struct Slipped<'a> {
    typed: &'a [u8],
    letters: u64,
    slips: usize,
    as_beginning: bool,
}

/// Longer words are compared by their first letters only; no word of the field is longer.
const LONGEST: usize = 40;

impl<'a> Slipped<'a> {
    /// A word with the slips that it may have; with `as_beginning` it may still be being typed.
    pub(crate) fn of(typed: &'a str, as_beginning: bool) -> Self {
        Self {
            letters: letters(typed),
            slips: slips_allowed(typed),
            typed: &typed.as_bytes()[..typed.len().min(LONGEST)],
            as_beginning,
        }
    }

    /// How many slips the word may have.
    pub(crate) fn slips(&self) -> usize {
        self.slips
    }

    /// Whether a word with these letters may be near: to pass over words that cannot be, without measuring them.
    pub(crate) fn may_be(&self, letters: u64) -> bool {
        has_at_most(self.letters & !letters, self.slips)
            && (self.as_beginning || has_at_most(letters & !self.letters, self.slips))
    }

    /// Whether a word is within the slips, or its beginning is.
    ///
    /// A table of distances of which only the cells near its diagonal are filled. Letters beyond a to z count by
    /// their bytes.
    pub(crate) fn is(&self, word: &str) -> bool {
        let (typed, slips) = (self.typed, self.slips);
        let length = typed.len();
        // Three rows of the table: the one before the last, the last, the current one. The distance of a cell is at
        // its place along the typed word plus one, so that there is a cell before the first.
        let mut rows = [[0_u8; LONGEST + 2]; 3];
        let too_far = u8::try_from(slips + 1).unwrap_or(u8::MAX);
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
            for place in row.max(slips) - slips..=(row + slips).min(length) {
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
            if self.as_beginning && end < too_far {
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
        Slipped::of(typed, false).is(word)
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
        fn the_few_cells_say_what_the_whole_table_says(typed in "[a-d]{4,11}", word in "[a-d]{1,13}") {
            let table = distances(typed.as_bytes(), word.as_bytes());
            let slips = slips_allowed(&typed);
            let whole = table[word.len()][typed.len()] <= slips;
            prop_assert_eq!(near(&typed, &word), whole);
            let beginning = table.iter().any(|row| row[typed.len()] <= slips);
            prop_assert_eq!(Slipped::of(&typed, true).is(&word), beginning);
            prop_assert!(!whole || Slipped::of(&typed, false).may_be(letters(&word)));
            prop_assert!(!beginning || Slipped::of(&typed, true).may_be(letters(&word)));
        }
    }

    #[test]
    fn one_slip_in_a_short_word_and_two_in_a_long_one() {
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
    fn a_word_being_typed_is_near_the_beginning_of_one() {
        assert!(Slipped::of("knraesb", true).is("knaresborough"));
        assert!(!near("knraesb", "knaresborough"));
    }

    #[test]
    fn very_long_words_end() {
        let typed = "a".repeat(10_000);
        assert!(!Slipped::of(&typed, true).is("aardvark"));
        assert!(!near("é", ""));
    }
}
