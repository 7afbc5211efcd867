//! A language as gettext PO, which the programs of translators read and write, and back.
//!
//! Each message is one entry: its file and key are the context, the English text the source. Values and choices stand in
//! Fluent's own words in both, so that nothing is lost: `{ $count }`.

use std::collections::BTreeMap;
use std::io::BufWriter;

use fluent_syntax::ast::{Comment, Entry as FluentEntry, Identifier, Message, Pattern, Resource};
use fluent_syntax::{parser, serializer};
use polib::catalog::Catalog;
use polib::message::Message as PoMessage;
use polib::metadata::CatalogMetadata;
use polib::po_file;

use crate::files::LanguageFiles;

/// Between the file and the key in the context of an entry.
const BETWEEN: &str = "/";

/// Why a language cannot be exchanged.
#[derive(Debug, thiserror::Error)]
pub enum ExchangeError {
    /// The text is not PO.
    #[error("this is not gettext PO: {0}. Export the language again, and translate that file")]
    NotPo(String),
    /// The PO file cannot be written.
    #[error("the PO file cannot be written: {0}")]
    Write(#[from] std::io::Error),
    /// An entry is of no message that English has.
    #[error("English has no message {0:?}: export the language again, and translate that file")]
    Unknown(String),
    /// A translation is not Fluent.
    #[error(
        "the translation of {key:?} is not Fluent: {text:?}. Keep what is in braces as the English text has it"
    )]
    NotFluent {
        /// The key of the message.
        key: String,
        /// What it says.
        text: String,
    },
}

/// A language as PO: every message of English, with its translation where there is one.
///
/// # Errors
/// [`ExchangeError::Write`] when the text cannot be put together.
pub fn export(english: &LanguageFiles, language: &LanguageFiles) -> Result<String, ExchangeError> {
    let metadata = CatalogMetadata {
        project_id_version: "LCP choice explorer".to_owned(),
        language: language.tag(),
        mime_version: "1.0".to_owned(),
        content_type: "text/plain; charset=UTF-8".to_owned(),
        content_transfer_encoding: "8bit".to_owned(),
        ..CatalogMetadata::new()
    };
    let mut catalog = Catalog::new(metadata);
    for (file, resource) in &english.resources {
        for entry in &resource.body {
            let FluentEntry::Message(message) = entry else { continue };
            let Some(pattern) = &message.value else { continue };
            let key = &message.id.name;
            let translated = language.find(key).map(|entry| fluent_of(&entry.pattern)).unwrap_or_default();
            let mut po = PoMessage::build_singular();
            po.with_msgctxt([file, BETWEEN, key].concat());
            po.with_msgid(fluent_of(pattern));
            po.with_msgstr(translated);
            if let Some(remark) = &message.comment {
                po.with_extracted_comments(remark.content.join("\n"));
            }
            catalog.append_or_update(po.done());
        }
    }
    let mut written = BufWriter::new(Vec::new());
    po_file::write(&catalog, &mut written)?;
    let bytes = written.into_inner().map_err(std::io::IntoInnerError::into_error)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// The files of a language from PO, by their names, in the order and with the remarks of English; what is not translated
/// is left out. What a language says of itself alone, PO has not: it stays as it was in `before`.
///
/// # Errors
/// [`ExchangeError`] when the text is not PO, or an entry is of no message or not Fluent.
pub fn import(
    english: &LanguageFiles,
    before: &LanguageFiles,
    po: &str,
) -> Result<BTreeMap<String, String>, ExchangeError> {
    let catalog =
        po_file::parse_from_reader(po.as_bytes()).map_err(|error| ExchangeError::NotPo(error.to_string()))?;
    let mut translated = BTreeMap::new();
    for message in catalog.messages() {
        let context = message.msgctxt().unwrap_or_default();
        let known = context.split_once(BETWEEN).filter(|(_, key)| english.find(key).is_some());
        let Some((_, key)) = known else { return Err(ExchangeError::Unknown(context.to_owned())) };
        let text = message.msgstr().unwrap_or_default();
        if !text.is_empty() {
            translated.insert(key.to_owned(), pattern_of(key, text)?);
        }
    }
    let mut files = BTreeMap::new();
    for (name, original) in &english.resources {
        let mut body = Vec::new();
        for entry in &original.body {
            match entry {
                FluentEntry::Message(message) => {
                    let Some(pattern) = translated.get(&message.id.name) else { continue };
                    let message = Message { value: Some(pattern.clone()), ..message.clone() };
                    body.push(FluentEntry::Message(message));
                }
                remark => body.push(remark.clone()),
            }
        }
        body.extend(of_itself(english, before, name));
        if body.iter().any(|entry| matches!(entry, FluentEntry::Message(_))) {
            files.insert(name.clone(), serializer::serialize(&Resource { body }));
        }
    }
    Ok(files)
}

/// The messages of a file that English does not have.
fn of_itself<'a>(
    english: &'a LanguageFiles,
    before: &'a LanguageFiles,
    name: &str,
) -> impl Iterator<Item = FluentEntry<String>> + 'a {
    let resource = before.resources.get(name);
    let entries = resource.into_iter().flat_map(|resource| &resource.body);
    entries
        .filter(|entry| match entry {
            FluentEntry::Message(message) => english.find(&message.id.name).is_none(),
            _ => false,
        })
        .cloned()
}

/// A pattern in Fluent's words, as they stand after `key =`, without the indent of later lines.
fn fluent_of(pattern: &Pattern<String>) -> String {
    let message = Message {
        id: Identifier { name: "k".to_owned() },
        value: Some(pattern.clone()),
        attributes: Vec::new(),
        comment: None::<Comment<String>>,
    };
    let text = serializer::serialize(&Resource { body: vec![FluentEntry::Message(message)] });
    let text = text.strip_prefix("k =").unwrap_or(&text).trim_end_matches('\n');
    let text = text.strip_prefix(' ').or_else(|| text.strip_prefix('\n')).unwrap_or(text);
    text.lines().map(|line| line.strip_prefix("    ").unwrap_or(line)).collect::<Vec<_>>().join("\n")
}

/// The pattern of a text in Fluent's words.
fn pattern_of(key: &str, text: &str) -> Result<Pattern<String>, ExchangeError> {
    let refused = || ExchangeError::NotFluent { key: key.to_owned(), text: text.to_owned() };
    let lines: String = text.lines().map(|line| ["\n    ", line].concat()).collect();
    let resource = parser::parse(["k =", &lines, "\n"].concat()).map_err(|_| refused())?;
    match resource.body.into_iter().next() {
        Some(FluentEntry::Message(Message { value: Some(pattern), .. })) => Ok(pattern),
        _ => Err(refused()),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn files(name: &str, texts: &[(&str, &str)]) -> LanguageFiles {
        LanguageFiles::of(
            name,
            &texts.iter().map(|&(file, text)| (file.to_owned(), text.to_owned())).collect(),
        )
    }

    fn english() -> LanguageFiles {
        files(
            "en-GB",
            &[
                (
                    "a.ftl",
                    "### All of it\n\n## A part\n\n# $name is a surgery.\nhello = Hello, { $name }\ncomma = , {\"\"}\n",
                ),
                (
                    "b.ftl",
                    "people =\n    { $count ->\n        [one] one \"person\"\n       *[other] { $count } people\n    }\n",
                ),
            ],
        )
    }

    fn welsh() -> LanguageFiles {
        files(
            "cy",
            &[
                (
                    "a.ftl",
                    "language-reviewed-by = A Reader\ncomma = ; {\"\"}\nhello = Helo { $name },\n    ar ddwy linell\n",
                ),
                (
                    "b.ftl",
                    "people =\n    { $count ->\n        [one] un \\ \"person\"\n       *[other] { $count } o bobl\n    }.\n",
                ),
            ],
        )
    }

    fn said(files: &LanguageFiles) -> BTreeMap<String, (String, Pattern<String>)> {
        files
            .entries
            .iter()
            .map(|entry| (entry.key.clone(), (entry.file.clone(), entry.pattern.clone())))
            .collect()
    }

    #[test]
    fn a_language_that_goes_to_translators_and_back_says_the_same() {
        let po = export(&english(), &welsh()).unwrap();
        assert!(po.contains("msgctxt \"a.ftl/hello\"\n") && po.contains("#. $name is a surgery."), "{po}");
        assert!(po.contains("\"Language: cy\\n\""), "{po}");
        let back = import(&english(), &welsh(), &po).unwrap();
        assert!(back["a.ftl"].starts_with("### All of it"), "{back:?}");
        assert_eq!(said(&LanguageFiles::of("cy", &back)), said(&welsh()));
    }

    #[test]
    fn the_real_english_goes_there_and_back_whole() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/locales/en-GB");
        let english = LanguageFiles::read(std::path::Path::new(folder)).unwrap();
        let back = import(&english, &english, &export(&english, &english).unwrap()).unwrap();
        let back = LanguageFiles::of("en-GB", &back);
        assert!(back.entries.len() > 500 && back.junk.is_empty());
        assert_eq!(said(&back), said(&english));
    }

    #[test]
    fn what_is_not_translated_is_left_out_and_a_mistake_is_named() {
        let nothing = LanguageFiles { name: "gd".to_owned(), ..LanguageFiles::default() };
        let po = export(&english(), &nothing).unwrap();
        assert_eq!(import(&english(), &nothing, &po).unwrap(), BTreeMap::new());
        let wrong = po.replacen(
            "msgid \"Hello, { $name }\"\nmsgstr \"\"",
            "msgid \"Hello, { $name }\"\nmsgstr \"Halò { $name\"",
            1,
        );
        assert_ne!(wrong, po);
        let refused = import(&english(), &nothing, &wrong).unwrap_err().to_string();
        assert!(refused.contains("\"hello\"") && refused.contains("Halò"), "{refused}");
        let unknown = po.replace("a.ftl/hello", "a.ftl/goodbye");
        assert!(
            matches!(import(&english(), &nothing, &unknown), Err(ExchangeError::Unknown(key)) if key == "a.ftl/goodbye")
        );
    }

    proptest! {
        /// Given any words that Fluent takes, in any script.
        #[test]
        fn any_words_go_there_and_back(words in "[^{}\\p{C}\\[*.\\s][^{}\\p{C}]{0,120}") {
            let text = ["hello = ", words.trim_end(), "{ $name }\n"].concat();
            let language = files("ur", &[("a.ftl", &text)]);
            let back = import(&english(), &language, &export(&english(), &language).unwrap()).unwrap();
            prop_assert_eq!(said(&LanguageFiles::of("ur", &back)), said(&language));
        }
    }
}
