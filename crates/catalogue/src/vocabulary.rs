//! Closed vocabularies: the words that a table may hold in a column.
//!
//! One definition gives the Rust enum, the word in the tables, the meaning in the documentation and the suggestions of
//! the checker, so that the four cannot differ. What is not in a vocabulary cannot be published: a rule that excludes
//! people by their health cannot be written at all. See `publisher` for how free text is checked.

/// A closed list of words, each with a meaning in plain English.
pub trait Vocabulary: Copy + Eq + Ord + 'static {
    /// The name of the list, as documentation says it: `list status`.
    const NAME: &'static str;
    /// Every word, in the order of the definition.
    const ALL: &'static [Self];
    /// The word as tables write it: `closed_formal`.
    fn word(self) -> &'static str;
    /// What the word means, for the person who fills the table in.
    fn meaning(self) -> &'static str;
    /// The value that a word stands for; `None` when the list has no such word.
    #[must_use]
    fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|value| value.word() == word)
    }
}

/// Defines an enum that is a [`Vocabulary`].
///
/// The order of the words is part of the published format: add new ones at the end.
#[macro_export]
macro_rules! vocabulary {
    ($(#[doc = $about:literal])+ $vis:vis enum $name:ident as $title:literal {
        $($(#[doc = $meaning:literal])+ $variant:ident = $word:literal,)+
    }) => {
        $(#[doc = $about])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        $vis enum $name { $($(#[doc = $meaning])+ #[serde(rename = $word)] $variant,)+ }

        impl $crate::vocabulary::Vocabulary for $name {
            const NAME: &'static str = $title;
            const ALL: &'static [Self] = &[$(Self::$variant,)+];
            fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }
            fn meaning(self) -> &'static str {
                match self { $(Self::$variant => concat!($($meaning,)+).trim_ascii(),)+ }
            }
        }
    };
}
#[doc(inline)]
pub use vocabulary;
