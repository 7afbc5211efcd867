//! `measures.csv`: the figures of partnerships and funders.

use catalogue::{Direction, FunderId, MeasureGroup, PartnershipId, Rating};

use crate::tables::definition::table;
use crate::tables::schema::ColumnRole;

table! {
    /// One figure about how a partnership, or a funder, does.
    pub struct MeasureRow is "measures", needed false, key ["partnership", "funder", "group", "name", "period"] {
        /// The partnership; blank when it is a funder.
        partnership: Option<PartnershipId>, ColumnRole::Refers("partnerships"), "harbour";
        /// The funder; blank when it is a partnership.
        funder: Option<FunderId>, ColumnRole::Refers("funders"), "";
        /// Which of the three groups it belongs to.
        group: MeasureGroup, ColumnRole::Fact, "patient_experience", needed group;
        /// What is measured.
        name: String, ColumnRole::Plain { most_words: 0 }, "People who could get an appointment within 2 days", needed name;
        /// The figure as shown, with its unit; blank is shown as not known, never as 0.
        value: Option<String>, ColumnRole::Name, "83 in 100 people";
        /// What it is compared with.
        comparator: String, ColumnRole::Name, "England", needed comparator;
        /// The figure that it is compared with.
        comparator_value: Option<String>, ColumnRole::Name, "79 in 100 people";
        /// How it compares.
        rating: Rating, ColumnRole::Fact, "better", needed rating;
        /// Which way is better.
        direction: Direction, ColumnRole::Fact, "higher_is_better", needed direction;
        /// The time that it covers.
        period: String, ColumnRole::Name, "April 2009 to March 2010", needed period;
        /// What it means for a person.
        meaning: String, ColumnRole::Plain { most_words: 0 }, "More people here were seen quickly.", needed meaning;
        /// Where it comes from.
        source: String, ColumnRole::Name, "GP patient survey 2010", needed source;
        /// Whether it is among the few shown first; blank is no.
        in_summary: Option<bool>, ColumnRole::Fact, "yes";
    }
}
