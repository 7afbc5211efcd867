//! Two languages that nobody speaks, made from the English one: every letter accented and every text longer in one,
//! every text from right to left in the other. A page shown in them betrays a text that is cut, overlaps, or is not in
//! the locale files.
//!
//! `cargo run -p i18n --example pseudo -- APP/locales` adds them beside the folder `en-GB`.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, Message, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};

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

fn main() -> Result<(), Box<dyn Error>> {
    let locales = std::env::args_os().nth(1).map(PathBuf::from).ok_or("name the folder of the locales")?;
    LANGUAGES.iter().try_for_each(|language| language.write(&locales))
}

impl Pseudo {
    fn write(self, locales: &Path) -> Result<(), Box<dyn Error>> {
        let folder = locales.join(self.name);
        fs::create_dir_all(&folder)?;
        for entry in fs::read_dir(locales.join("en-GB"))? {
            let entry = entry?;
            let strange = self.make_strange(&fs::read_to_string(entry.path())?)?;
            fs::write(folder.join(entry.file_name()), strange)?;
        }
        Ok(())
    }

    /// The text of a locale file in this language.
    fn make_strange(self, ftl: &str) -> Result<String, Box<dyn Error>> {
        let mut resource: Resource<String> =
            parser::parse(ftl.to_owned()).map_err(|(_, errors)| format!("{errors:?}"))?;
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
