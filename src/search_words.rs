//! The words that are looked for, and whether an address may have them.

use catalogue::Catalogue;
use finder::{PublishedWords, SearchIndex};

/// The words that are looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SearchWords {
    /// Words that the dataset has published: an address may have them.
    Published(PublishedWords),
    /// Any other text: the tab alone has it. Empty where an address says only that the tab has one.
    Private(String),
}

impl Default for SearchWords {
    fn default() -> Self {
        Self::Published(PublishedWords::default())
    }
}

impl SearchWords {
    /// The words.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Published(words) => words.as_str(),
            Self::Private(text) => text,
        }
    }

    /// Whether nothing is looked for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.as_str().is_empty()
    }

    /// The same words, as published ones if they are that. `of_tab` are the words that the tab has where an address
    /// says only that it has some.
    #[must_use]
    pub fn checked(self, catalogue: &Catalogue, index: &SearchIndex, of_tab: &str) -> Self {
        match self {
            Self::Private(text) => {
                let text = if text.is_empty() { of_tab.to_owned() } else { text };
                index.publish(catalogue, &text).map_or(Self::Private(text), Self::Published)
            }
            Self::Published(_) => self,
        }
    }
}
