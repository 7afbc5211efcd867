//! How a publisher's own colours, font and corners are given to the site: `[theme]` in the file of settings.
//!
//! They become a file of custom properties beside the styles, which use them. Each colour is checked with what it stands
//! on or before; a pair that people cannot read is refused with the nearest colour that they can. Colours that have a
//! meaning, such as that of an emergency, and those of a focus's text and border, are not the publisher's.

mod colour;
pub(crate) mod invalid_theme;

pub use colour::{Colour, InvalidColour};
pub use invalid_theme::InvalidTheme;

use serde::Deserialize;

use crate::app::App;
use crate::invalid::InvalidSite;
use colour::LEAST;
use invalid_theme::{FONTS, ROUNDEST};

/// The file of custom properties.
const FILE: &str = "theme.css";

/// The colours behind links: the page's, that of its cards, and that of a button under a finger.
const BEHIND: [&str; 3] = ["#f0f4f5", "#ffffff", "#c7dcef"];

/// The colour of text.
const TEXT: &str = "#212b32";

/// The publisher's own looks; what is not named stays as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Theme {
    /// Links, the second kind of buttons, and lines beside texts.
    pub link: Option<Colour>,
    /// The first kind of buttons.
    pub button: Option<Colour>,
    /// The words on them.
    pub button_text: Option<Colour>,
    /// The header.
    pub header: Option<Colour>,
    /// The words in it.
    pub header_text: Option<Colour>,
    /// What has the focus.
    pub focus: Option<Colour>,
    /// The font: `arial`, `verdana`, `georgia`, `sans-serif`, `serif` or `system-ui`.
    pub font: Option<String>,
    /// The radius of the corners of buttons, in pixels, 24 at most.
    pub corner_radius: Option<u8>,
}

/// Lays the publisher's looks beside the styles; the first page asks for them where they are. Nothing where nothing is
/// set.
pub(crate) fn fit_theme(app: &mut App, theme: &Theme) -> Result<(), InvalidSite> {
    let styles = theme.styles()?;
    app.files.extend(styles.map(|styles| (FILE.to_owned(), styles.into_bytes())));
    Ok(())
}

impl Theme {
    /// The custom properties, as CSS; `None` where nothing is set.
    ///
    /// # Errors
    /// [`InvalidTheme`] names the setting, what is wrong with it, and how to mend it.
    pub fn styles(&self) -> Result<Option<String>, InvalidTheme> {
        self.check()?;
        let mut properties: Vec<(&str, String)> = Vec::new();
        let mut colour = |name, colour: Colour| properties.push((name, colour.to_string()));
        if let Some(link) = self.link {
            // Darker where it is touched, as the design system has it; what passes still passes then.
            colour("link", link);
            colour("link-hover", link.towards(Colour::BLACK, 77));
            colour("link-active", link.towards(Colour::BLACK, 128));
            colour("link-visited", link.towards(Colour::BLACK, 102));
        }
        if let Some(button) = self.button {
            colour("button", button);
            colour("button-hover", self.button_touched(button, 51));
            colour("button-shadow", button.towards(Colour::BLACK, 128));
        }
        let named = [
            ("button-text", self.button_text),
            ("header", self.header),
            ("header-text", self.header_text),
            ("header-line", self.header_text),
            ("focus", self.focus),
        ];
        for (name, value) in named {
            if let Some(value) = value {
                colour(name, value);
            }
        }
        let font = self.font.as_deref().and_then(|font| FONTS.iter().find(|(name, _)| *name == font));
        properties.extend(font.map(|(_, family)| ("font", (*family).to_owned())));
        properties.extend(self.corner_radius.map(|radius| ("corner", format!("{radius}px"))));
        let lines: Vec<String> =
            properties.iter().map(|(name, value)| format!("  --lcp-{name}: {value};\n")).collect();
        Ok((!lines.is_empty()).then(|| format!(":root {{\n{}}}\n", lines.concat())))
    }

    /// A button under a finger: darker, or lighter where its words are dark.
    fn button_touched(&self, button: Colour, steps: u8) -> Colour {
        let words = self.button_text.unwrap_or(Colour::WHITE);
        let is_dark_on_light = words.contrast(Colour::BLACK) < words.contrast(Colour::WHITE);
        button.towards(if is_dark_on_light { Colour::WHITE } else { Colour::BLACK }, steps)
    }

    fn check(&self) -> Result<(), InvalidTheme> {
        let usual = |text: &str| text.parse().unwrap_or(Colour::BLACK);
        let button_text = self.button_text.unwrap_or(Colour::WHITE);
        let header_text = self.header_text.unwrap_or(Colour::WHITE);
        readable("link", self.link, "what is behind it", &BEHIND.map(usual))?;
        readable("button", self.button, "the words on it", &[button_text])?;
        let button = self.button.unwrap_or(usual("#007f3b"));
        readable("button_text", self.button_text, "the button", &[button])?;
        readable("header", self.header, "the words in it", &[header_text])?;
        let header = self.header.unwrap_or(usual(TEXT));
        readable("header_text", self.header_text, "the header", &[header])?;
        readable("focus", self.focus, "the text in it", &[usual(TEXT)])?;
        match &self.font {
            Some(font) if FONTS.iter().all(|(name, _)| name != font) => {
                return Err(InvalidTheme::Font(font.chars().take(40).collect()));
            }
            _ => {}
        }
        match self.corner_radius {
            Some(radius) if radius > ROUNDEST => Err(InvalidTheme::Corner(radius)),
            _ => Ok(()),
        }
    }
}

/// Refuses a colour that cannot be told from what it stands on or before.
fn readable(
    name: &'static str,
    colour: Option<Colour>,
    what: &str,
    others: &[Colour],
) -> Result<(), InvalidTheme> {
    let Some(colour) = colour else { return Ok(()) };
    let worst = others.iter().min_by(|one, two| colour.contrast(**one).total_cmp(&colour.contrast(**two)));
    let Some(&worst) = worst.filter(|worst| colour.contrast(**worst) < LEAST) else { return Ok(()) };
    // Rounded down, so that 4.49 is not told to be 4.5.
    let contrast = format!("{:.2}", (colour.contrast(worst) * 100.0).floor() / 100.0);
    let mend = match colour.nearest_readable(others) {
        Some(near) => format!("The nearest that passes is \"{near}\"."),
        None => "No shade of it passes: change the other colour.".to_owned(),
    };
    Err(InvalidTheme::Contrast { name, colour, contrast, with: format!("{what}, {worst}"), mend })
}

#[cfg(test)]
mod tests;
