//! `glossary.csv`: terms explained.

use crate::tables::definition::table;
use crate::tables::schema::ColumnRole;

table! {
    /// A term with its explanation.
    pub struct GlossaryRow is "glossary", needed false, key ["term"] {
        /// The term as people meet it.
        term: String, ColumnRole::Name, "Risk-adjusted", needed term;
        /// What it means.
        meaning: String, ColumnRole::Plain { most_words: 25 }, "More money for people who need more care.", needed meaning;
    }
}
