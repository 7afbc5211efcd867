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

/// The letters that a word has, one bit each, to pass over words that cannot be near without measuring them.
pub(crate) fn letters(word: &str) -> u32 {
    word.chars().fold(0, |set, letter| {
        set | match letter {
            'a'..='z' => 1 << (letter as u32 - 'a' as u32),
            _ => 1 << (26 + letter as u32 % 6),
        }
    })
}

/// Longer words are compared by their first letters only; no word of the field is longer.
const LONGEST: usize = 40;

/// Whether a typed word is within some slips of a word, or of the beginning of it where it may still be being typed.
pub(crate) fn is_near(typed: &[char], word: &str, slips: usize, as_beginning: bool) -> bool {
    let typed = &typed[..typed.len().min(LONGEST)];
    let width = typed.len() + 1;
    // Three rows of the table of distances: the current one, the one before, and the one before that.
    let mut rows = [[0_usize; LONGEST + 1]; 3];
    for (place, cell) in rows[0].iter_mut().take(width).enumerate() {
        *cell = place;
    }
    let mut nearest_beginning = width - 1;
    let mut letter_before = '\0';
    let mut length = 0;
    for letter in word.chars().take(LONGEST) {
        length += 1;
        let [before_last, before, current] = match length % 3 {
            0 => [1, 2, 0],
            1 => [2, 0, 1],
            _ => [0, 1, 2],
        };
        let mut least = length;
        rows[current][0] = length;
        for place in 1..width {
            let differs = usize::from(typed[place - 1] != letter);
            let mut cost = (rows[before][place - 1] + differs)
                .min(rows[before][place] + 1)
                .min(rows[current][place - 1] + 1);
            if length > 1 && place > 1 && typed[place - 1] == letter_before && typed[place - 2] == letter {
                cost = cost.min(rows[before_last][place - 2] + 1);
            }
            rows[current][place] = cost;
            least = least.min(cost);
        }
        nearest_beginning = nearest_beginning.min(rows[current][width - 1]);
        if as_beginning && nearest_beginning <= slips {
            return true;
        }
        if least > slips {
            return false;
        }
        letter_before = letter;
    }
    rows[length % 3][width - 1] <= slips
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(typed: &str, word: &str) -> bool {
        is_near(&typed.chars().collect::<Vec<_>>(), word, slips_allowed(typed), false)
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
        let typed: Vec<char> = "knraesb".chars().collect();
        assert!(is_near(&typed, "knaresborough", 1, true));
        assert!(!is_near(&typed, "knaresborough", 1, false));
    }

    #[test]
    fn very_long_words_end() {
        let typed: Vec<char> = "a".repeat(10_000).chars().collect();
        assert!(!is_near(&typed, "aardvark", 2, true));
    }

    #[test]
    fn letters_are_a_set() {
        assert_eq!(letters("abba"), 0b11);
        assert_ne!(letters("é"), 0);
    }
}
