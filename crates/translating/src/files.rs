//! The files of a language, read with the line of each message.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{self, Pattern, Resource};
use fluent_syntax::parser;

/// Why the files of a language cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// A folder or a file cannot be read.
    #[error("{path}: {source}")]
    File {
        /// Where.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// The folder has no Fluent files.
    #[error("{0} has no .ftl files: name the folder of one language, such as assets/locales/cy")]
    Empty(PathBuf),
}

/// A message of a language.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Its file: `results.ftl`.
    pub file: String,
    /// Its line, from 1.
    pub line: usize,
    /// Its key: `results-count`.
    pub key: String,
    /// What it says.
    pub pattern: Pattern<String>,
    /// Whether it has attributes, which the app does not know.
    pub has_attributes: bool,
}

/// The files of a language.
#[derive(Debug, Clone, Default)]
pub struct LanguageFiles {
    /// The name of the folder: `cy`, `en-easy`.
    pub name: String,
    /// The messages in the order of files and lines.
    pub entries: Vec<Entry>,
    /// What is not Fluent: file, line, and how it begins.
    pub junk: Vec<(String, usize, String)>,
    /// The files as they were parsed, with their remarks.
    pub(crate) resources: BTreeMap<String, Resource<String>>,
}

impl LanguageFiles {
    /// Reads every `.ftl` file of a folder.
    ///
    /// # Errors
    /// [`ReadError`] when the folder or a file cannot be read, or there is no such file.
    pub fn read(folder: &Path) -> Result<Self, ReadError> {
        let at = |path: &Path| {
            let path = path.to_owned();
            |source| ReadError::File { path, source }
        };
        let mut texts = BTreeMap::new();
        for entry in fs::read_dir(folder).map_err(at(folder))? {
            let path = entry.map_err(at(folder))?.path();
            if path.extension().is_some_and(|ending| ending == "ftl") {
                let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                texts.insert(name, fs::read_to_string(&path).map_err(at(&path))?);
            }
        }
        if texts.is_empty() {
            return Err(ReadError::Empty(folder.to_owned()));
        }
        let folder = folder.canonicalize().map_err(at(folder))?;
        Ok(Self::of(&folder.file_name().unwrap_or_default().to_string_lossy(), &texts))
    }

    /// Takes the texts of files by their names.
    #[must_use]
    pub fn of(name: &str, texts: &BTreeMap<String, String>) -> Self {
        let mut all = Self { name: name.to_owned(), ..Self::default() };
        for (file, text) in texts {
            let resource = match parser::parse(text.clone()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            for entry in &resource.body {
                all.take(file, text, entry);
            }
            all.resources.insert(file.clone(), resource);
        }
        all
    }

    fn take(&mut self, file: &str, text: &str, entry: &ast::Entry<String>) {
        let refused =
            |content: &str| (file.to_owned(), line_of(text, content.trim_start()), first_line(content));
        match entry {
            ast::Entry::Message(message) => {
                let key = message.id.name.clone();
                // A key may stand there twice: the second is on a later line.
                let before =
                    self.entries.iter().filter(|entry| entry.file == file && entry.key == key).count();
                let line = lines_of_key(text, &key).nth(before).unwrap_or(1);
                let pattern = message.value.clone().unwrap_or(Pattern { elements: Vec::new() });
                let has_attributes = !message.attributes.is_empty();
                self.entries.push(Entry { file: file.to_owned(), line, key, pattern, has_attributes });
            }
            ast::Entry::Term(term) => self.junk.push(refused(&["-", &term.id.name].concat())),
            ast::Entry::Junk { content } => self.junk.push(refused(content)),
            _ => {}
        }
    }

    /// The message with a key.
    #[must_use]
    pub fn find(&self, key: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.key == key)
    }

    /// The tag of the language: its own word for it, or the name of its folder.
    #[must_use]
    pub fn tag(&self) -> String {
        let own = self.find("language-tag").map(|entry| crate::pattern::plain_text(&entry.pattern));
        own.unwrap_or_else(|| self.name.clone())
    }
}

/// The lines, from 1, on which a message with a key begins.
fn lines_of_key<'a>(text: &'a str, key: &'a str) -> impl Iterator<Item = usize> + 'a {
    let begins = move |line: &str| {
        line.strip_prefix(key).is_some_and(|rest| rest.trim_start_matches(' ').starts_with('='))
    };
    text.lines().enumerate().filter(move |(_, line)| begins(line)).map(|(at, _)| at + 1)
}

fn line_of(text: &str, content: &str) -> usize {
    let at = text.find(content.lines().next().unwrap_or_default()).unwrap_or_default();
    text.get(..at).unwrap_or_default().matches('\n').count() + 1
}

fn first_line(content: &str) -> String {
    content.trim_start().lines().next().unwrap_or_default().to_owned()
}
