//! `narrative.csv`: what the founding paper says of partnerships.

use catalogue::NarrativeSection;

use crate::tables::definition::table;
use crate::tables::schema::ColumnRole;

table! {
    /// A statement of the page about partnerships: what they are, why they were proposed, and what was left open. Each has
    /// its place in the paper. A publisher of other partnerships replaces the rows.
    pub struct NarrativeRow is "narrative", needed false, key ["section", "order"] {
        /// The part of the page.
        section: NarrativeSection, ColumnRole::Fact, "difference", needed section;
        /// Its place in the part, from 1.
        order: u16, ColumnRole::Fact, "1", needed order;
        /// What it is about, where it has a name.
        heading: Option<String>, ColumnRole::Name, "Budget";
        /// The statement.
        text: String, ColumnRole::Plain { most_words: 0 }, "A real budget for all its people.", needed text;
        /// How it was before, in a comparison.
        before: Option<String>, ColumnRole::Plain { most_words: 0 }, "A budget on paper.";
        /// What it means for health professionals.
        professionals: Option<String>, ColumnRole::Plain { most_words: 0 }, "";
        /// What it means for the funder.
        funder: Option<String>, ColumnRole::Plain { most_words: 0 }, "";
        /// Where it was published, with the place.
        source: String, ColumnRole::Name, "Beyond Practice-Based Commissioning (2009), Table 2", needed source;
    }
}
