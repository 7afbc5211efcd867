//! `translations.csv`: the dataset's own texts in other languages.

use catalogue::Date;

use crate::tables::cells::Slug;
use crate::tables::definition::table;
use crate::tables::schema::ColumnRole;

table! {
    /// A text of a record in another language. Where there is none, the text is shown in its own language, and marked.
    pub struct TranslationRow is "translations", needed false, key ["record", "column", "language"] {
        /// The record, by what tells its row from others: its id, or several cells with a dot between.
        record: String, ColumnRole::Name, "harbour", needed record;
        /// The table and its column.
        column: String, ColumnRole::Name, "partnerships.summary", needed column;
        /// The language, by the name of its folder of texts.
        language: Slug, ColumnRole::Name, "cy", needed language;
        /// The text that was translated, word for word. Once the record says something else, the translation is not shown.
        source: String, ColumnRole::Name, "Twelve GP surgeries around the harbour.", needed source;
        /// The same in that language; of a list as many parts, in the same order.
        text: String, ColumnRole::Name, "Deuddeg meddygfa o gwmpas yr harbwr.", needed text;
        /// Who translated it.
        translated_by: String, ColumnRole::Name, "A. Translator", needed translated_by;
        /// When somebody who speaks the language read it; blank until then.
        reviewed_on: Option<Date>, ColumnRole::Fact, "2010-03-20";
    }
}
