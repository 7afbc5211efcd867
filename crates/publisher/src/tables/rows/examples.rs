//! `examples.csv`: organisations that came before partnerships.

use catalogue::ExampleFact;

use crate::tables::definition::table;
use crate::tables::schema::ColumnRole;

table! {
    /// A fact about an organisation of the past, shown as history and never as a choice. Where sources disagree, each
    /// has its row.
    pub struct ExampleRow is "examples", needed false, key ["organisation", "fact", "value"] {
        /// The organisation's name.
        organisation: String, ColumnRole::Name, "Nene Commissioning", needed organisation;
        /// What the fact is about.
        fact: ExampleFact, ColumnRole::Fact, "population", needed fact;
        /// The fact.
        value: String, ColumnRole::Plain { most_words: 0 }, "It covered 657,000 people.", needed value;
        /// Where it was published.
        source: String, ColumnRole::Name, "Beyond Practice-Based Commissioning (2009), Table 1", needed source;
        /// What a reader should know with it.
        note: Option<String>, ColumnRole::Plain { most_words: 0 }, "Another source says that it was more than 650,000.";
    }
}
