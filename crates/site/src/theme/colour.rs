//! Colours as a publisher writes them, and how well one can be told from another.
//!
//! Contrast is that of the Web Content Accessibility Guidelines 2.2: the lighter colour's relative luminance to the
//! darker's, each with 0.05 of stray light. 4.5 to 1 is what its level AA asks of text.

use std::fmt;
use std::str::FromStr;

use serde::Deserialize;

/// The least contrast of text with what is behind it.
pub(crate) const LEAST: f64 = 4.5;

/// A colour of a screen: red, green and blue, 0 to 255 each. `#005eb8` is the blue of links.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Colour {
    red: u8,
    green: u8,
    blue: u8,
}

/// Why a text is no colour.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no colour: write # and six hexadecimal digits, such as \"#005eb8\"")]
pub struct InvalidColour(String);

impl FromStr for Colour {
    type Err = InvalidColour;

    fn from_str(text: &str) -> Result<Self, InvalidColour> {
        let invalid = || InvalidColour(text.chars().take(40).collect());
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6).ok_or_else(invalid)?;
        if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return Err(invalid());
        }
        let number = u32::from_str_radix(digits, 16).map_err(|_| invalid())?;
        let [_, red, green, blue] = number.to_be_bytes();
        Ok(Self { red, green, blue })
    }
}

impl TryFrom<String> for Colour {
    type Error = InvalidColour;

    fn try_from(text: String) -> Result<Self, InvalidColour> {
        text.parse()
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

impl Colour {
    /// No light at all.
    pub(crate) const BLACK: Self = Self { red: 0, green: 0, blue: 0 };
    /// All light.
    pub(crate) const WHITE: Self = Self { red: 255, green: 255, blue: 255 };

    /// The light that it gives, from 0 of black to 1 of white, as an eye takes it.
    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }

    /// The contrast with another colour: 1 with itself, 21 of black with white.
    pub(crate) fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// So many 255ths of the way to another colour.
    pub(crate) fn towards(self, other: Self, steps: u8) -> Self {
        let part = |from: u8, to: u8| {
            let (from, to, steps) = (u32::from(from), u32::from(to), u32::from(steps));
            u8::try_from((from * (255 - steps) + to * steps + 127) / 255).unwrap_or(u8::MAX)
        };
        Self {
            red: part(self.red, other.red),
            green: part(self.green, other.green),
            blue: part(self.blue, other.blue),
        }
    }

    /// The colour nearest to this one, darker or lighter, that has the least contrast with each of the others; `None`
    /// where no shade of it has.
    pub(crate) fn nearest_readable(self, others: &[Self]) -> Option<Self> {
        let shades = (0..=u8::MAX)
            .flat_map(|steps| [self.towards(Self::BLACK, steps), self.towards(Self::WHITE, steps)]);
        let mut shades = shades;
        shades.find(|shade| others.iter().all(|other| shade.contrast(*other) >= LEAST))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn colour(text: &str) -> Colour {
        text.parse().unwrap()
    }

    fn a_colour() -> impl Strategy<Value = Colour> {
        any::<[u8; 3]>().prop_map(|[red, green, blue]| Colour { red, green, blue })
    }

    #[test]
    fn contrast_is_that_of_the_guidelines() {
        // Published pairs: the first grey on white that passes, the last that does not, and the two ends.
        let cases =
            [("#767676", 4.54), ("#777777", 4.48), ("#000000", 21.0), ("#ffffff", 1.0), ("#005eb8", 6.38)];
        for (text, contrast) in cases {
            let found = colour(text).contrast(Colour::WHITE);
            assert!((found - contrast).abs() < 0.01, "{text}: {found}");
        }
    }

    #[test]
    fn a_text_that_is_no_colour_is_refused_with_what_is_allowed() {
        for wrong in ["", "#", "blue", "#fff", "#12345g", "#+12345", "005eb8", "#005eb8ff", "#ééé", "url(x)"]
        {
            let message = wrong.parse::<Colour>().unwrap_err().to_string();
            assert!(message.contains("#005eb8"), "{message}");
        }
        assert_eq!(colour("#00A9cE").to_string(), "#00a9ce");
    }

    #[test]
    fn the_nearest_colour_that_passes_is_darker_on_white_and_lighter_on_black() {
        let near = colour("#00a9ce").nearest_readable(&[Colour::WHITE]).unwrap();
        assert_eq!(near.to_string(), "#00819e");
        assert_eq!(colour("#333333").nearest_readable(&[Colour::BLACK]).unwrap().to_string(), "#757575");
        assert_eq!(
            colour("#777777").nearest_readable(&[Colour::BLACK, Colour::WHITE]),
            Some(colour("#767676"))
        );
        let grey = colour("#777777");
        assert_eq!(grey.nearest_readable(&[grey, Colour::BLACK, Colour::WHITE]), None);
    }

    proptest! {
        #[test]
        fn contrast_has_no_direction_and_keeps_its_bounds(one in a_colour(), two in a_colour()) {
            let contrast = one.contrast(two);
            prop_assert!((contrast - two.contrast(one)).abs() < 1e-9);
            prop_assert!((1.0..=21.01).contains(&contrast));
        }

        #[test]
        fn every_colour_has_a_shade_that_can_be_read_on_any_other(one in a_colour(), two in a_colour()) {
            let near = one.nearest_readable(&[two]).unwrap();
            prop_assert!(near.contrast(two) >= LEAST);
            let is_readable = one.contrast(two) >= LEAST;
            prop_assert!(!is_readable || near == one, "what passes stays as it is");
        }

        #[test]
        fn a_colour_is_read_as_it_was_written(one in a_colour()) {
            prop_assert_eq!(one.to_string().parse::<Colour>(), Ok(one));
        }
    }
}
