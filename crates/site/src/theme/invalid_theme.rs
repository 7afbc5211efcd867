//! Why a theme is refused, and the fonts and corners that are allowed.

use super::colour::Colour;

/// The fonts that a publisher may choose: those that devices have, so that none is fetched.
pub(super) const FONTS: [(&str, &str); 6] = [
    ("arial", "arial,sans-serif"),
    ("verdana", "verdana,sans-serif"),
    ("georgia", "georgia,serif"),
    ("sans-serif", "sans-serif"),
    ("serif", "serif"),
    ("system-ui", "system-ui,sans-serif"),
];

/// The largest radius of a corner, in pixels.
pub(super) const ROUNDEST: u8 = 24;

/// Why a theme is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidTheme {
    /// Two colours are too much alike.
    #[error(
        "the theme's {name} = \"{colour}\" has a contrast of {contrast} to 1 with {with}, which people with poor \
         sight cannot read: at least 4.5 to 1 is needed. {mend}"
    )]
    Contrast {
        /// The setting.
        name: &'static str,
        /// Its colour.
        colour: Colour,
        /// The contrast, rounded down.
        contrast: String,
        /// What it stands on or before.
        with: String,
        /// The nearest colour that passes, in a sentence.
        mend: String,
    },
    /// The font is none of those.
    #[error("the theme's font = {0:?} is not one that every device has: write one of {list}", list = names())]
    Font(String),
    /// The corners are too round.
    #[error(
        "the theme's corner_radius = {0} is too round for a button: write a number of pixels from 0 to {ROUNDEST}"
    )]
    Corner(u8),
}

/// The names of the fonts, for a message.
fn names() -> String {
    FONTS.map(|(name, _)| format!("\"{name}\"")).join(", ")
}
