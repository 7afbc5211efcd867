//! `about.csv`: facts of the dataset about itself.

use crate::tables::cells::AboutFact;
use crate::tables::definition::table;
use crate::tables::schema::ColumnRole;

table! {
    /// One fact that the dataset says of itself.
    pub struct AboutRow is "about", needed true, key ["fact", "value"] {
        /// Which fact.
        fact: AboutFact, ColumnRole::Fact, "title", needed fact;
        /// What it is.
        value: String, ColumnRole::Name, "Local clinical partnerships in Wenmarsh", needed value;
    }
}
