//! Two languages that nobody speaks, made from the English one: every letter accented and every text longer in one,
//! every text from right to left in the other. A page shown in them betrays a text that is cut, overlaps, or is not in
//! the locale files.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, anyhow};
use fluent_syntax::ast::{Entry, Expression, Message, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};

use crate::lcp::{self, Speed};
use crate::steps::Steps;
use crate::workspace::{APP, Made};

/// The language that is made strange.
const ENGLISH: &str = "locales/en-GB";

/// Where the app with these languages is put together.
const PSEUDO_APP: &str = "out/pseudo/app";

/// The steps of [`make`].
pub(crate) const STEPS: usize = 3;

/// A language that nobody speaks.
#[derive(Debug, Clone, Copy)]
struct Pseudo {
    name: &'static str,
    direction: &'static str,
    strange: fn(&str) -> String,
}

const LANGUAGES: [Pseudo; 2] = [
    Pseudo { name: "en-XA", direction: "ltr", strange: accented_and_longer },
    Pseudo { name: "ar-XB", direction: "rtl", strange: from_right_to_left },
];

/// Makes the example's site in English and in these languages.
pub(crate) fn make(steps: &mut Steps, tables: &Path) -> Result<()> {
    steps.step("pseudo-languages", false, |_| {
        let app = Path::new(PSEUDO_APP);
        if app.exists() {
            fs::remove_dir_all(app)?;
        }
        copy(Path::new(APP), app)?;
        LANGUAGES.iter().try_for_each(|language| write(*language, app))
    })?;
    lcp::publish(steps, Speed::Release, tables, Made::PSEUDO)?;
    lcp::site(steps, Speed::Release, Path::new(PSEUDO_APP), Made::PSEUDO)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from).with_context(|| from.display().to_string())? {
        let entry = entry?;
        let to = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &to)?;
        } else {
            fs::copy(entry.path(), to)?;
        }
    }
    Ok(())
}

fn write(language: Pseudo, app: &Path) -> Result<()> {
    let folder = app.join("locales").join(language.name);
    fs::create_dir_all(&folder)?;
    for entry in fs::read_dir(app.join(ENGLISH))? {
        let entry = entry?;
        let strange = language.make_strange(&fs::read_to_string(entry.path())?);
        fs::write(
            folder.join(entry.file_name()),
            strange.with_context(|| entry.path().display().to_string())?,
        )?;
    }
    Ok(())
}

impl Pseudo {
    /// The text of a locale file in this language.
    fn make_strange(self, ftl: &str) -> Result<String> {
        let mut resource: Resource<String> =
            parser::parse(ftl.to_owned()).map_err(|(_, errors)| anyhow!("{errors:?}"))?;
        for entry in &mut resource.body {
            if let Entry::Message(message) = entry {
                self.message(message);
            }
        }
        Ok(serializer::serialize(&resource))
    }

    fn message(self, message: &mut Message<String>) {
        if message.id.name == "shell-direction" {
            let value = self.direction.to_owned();
            message.value = Some(Pattern { elements: vec![PatternElement::TextElement { value }] });
            return;
        }
        let attributes = message.attributes.iter_mut().map(|attribute| &mut attribute.value);
        for pattern in message.value.iter_mut().chain(attributes) {
            self.pattern(pattern);
        }
    }

    fn pattern(self, pattern: &mut Pattern<String>) {
        for element in &mut pattern.elements {
            match element {
                PatternElement::TextElement { value } => *value = (self.strange)(value),
                PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                    for variant in variants {
                        self.pattern(&mut variant.value);
                    }
                }
                // What is put in comes from the dataset, or is a sign that stays.
                PatternElement::Placeable { expression: Expression::Inline(_) } => {}
            }
        }
    }
}

/// A text with an accent on every letter and every vowel twice, which makes it about two fifths longer.
fn accented_and_longer(text: &str) -> String {
    let twice = |letter: char| if "aeiouAEIOU".contains(letter) { 2 } else { 1 };
    text.chars().flat_map(|letter| std::iter::repeat_n(accented(letter), twice(letter))).collect()
}

/// A text with an accent on every letter that is to be read from right to left.
fn from_right_to_left(text: &str) -> String {
    const START: char = '\u{202e}';
    const END: char = '\u{202c}';
    let (before, rest) = text.split_at(text.len() - text.trim_start().len());
    let (words, after) = rest.split_at(rest.trim_end().len());
    if words.is_empty() {
        return text.to_owned();
    }
    let words: String = words.chars().map(accented).collect();
    format!("{before}{START}{words}{END}{after}")
}

fn accented(letter: char) -> char {
    const SMALL: &str = "áƀçđéƒǧĥíĵķĺɱñóþǫŕšţúṽŵẋýž";
    const CAPITAL: &str = "ÁƁÇĐÉƑǦĤÍĴĶĹṀÑÓÞǪŔŠŢÚṼŴẊÝŽ";
    let nth = |letters: &str, first: char| letters.chars().nth(letter as usize - first as usize);
    match letter {
        'a'..='z' => nth(SMALL, 'a'),
        'A'..='Z' => nth(CAPITAL, 'A'),
        _ => None,
    }
    .unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "shell-direction = ltr\nsome = You can { $count ->\n    [one] join one\n   *[other] join {$count}\n }.\n";

    #[test]
    fn every_letter_is_strange_and_what_is_put_in_stays() {
        let strange = LANGUAGES[0].make_strange(ENGLISH).unwrap();
        assert!(strange.contains("shell-direction = ltr"), "{strange}");
        assert!(strange.contains("Ýóóúú çááñ { $count ->"), "{strange}");
        assert!(strange.contains("[one] ĵóóííñ óóñéé"), "{strange}");
        assert!(strange.contains("*[other] ĵóóííñ { $count }"), "{strange}");
    }

    #[test]
    fn a_text_from_right_to_left_says_so_around_its_words() {
        let strange = LANGUAGES[1].make_strange(ENGLISH).unwrap();
        assert!(strange.contains("shell-direction = rtl"), "{strange}");
        assert!(strange.contains("\u{202e}Ýóú çáñ\u{202c} {"), "{strange}");
    }
}
