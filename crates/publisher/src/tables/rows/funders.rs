//! `funders.csv`: funders.

use catalogue::{AreaId, Date, FunderId, PublicVoiceForm};

use crate::tables::cells::{Slug, WebAddress};
use crate::tables::definition::table;
use crate::tables::schema::ColumnRole;

table! {
    /// A funder: who pays for the care of a person who joins no partnership, and who checks those that
    /// exist.
    pub struct FunderRow is "funders", needed true, key ["id"] {
        /// The id, stable across releases; the ODS code where there is one.
        id: FunderId, ColumnRole::OwnId, "wenmarsh", needed id;
        /// The name as shown.
        name: String, ColumnRole::Name, "Wenmarsh Primary Care Trust", needed name;
        /// The area that the funder is responsible for.
        area: Option<AreaId>, ColumnRole::Refers("areas"), "wenmarsh-county";
        /// How many people it is responsible for.
        population: Option<u32>, ColumnRole::Fact, "412000";
        /// What staying with it means for a person.
        what_staying_means: Option<String>, ColumnRole::Plain { most_words: 0 }, "The trust goes on paying for your care. You keep your surgery.";
        /// Who runs it, in plain words.
        who_runs_it: Option<String>, ColumnRole::Plain { most_words: 0 }, "A board of 7 local people, 5 managers and 2 doctors.";
        /// The regulators that check it.
        regulators: Vec<String>, ColumnRole::Name, "Care Quality Commission";
        /// How it answers to local people, in plain words.
        to_population: Option<String>, ColumnRole::Plain { most_words: 0 }, "It reports at an open meeting each year.";
        /// How local people have a say.
        public_voice: Option<PublicVoiceForm>, ColumnRole::Fact, "consultation";
        /// How to take part, in plain words.
        how_to_take_part: Option<String>, ColumnRole::Plain { most_words: 0 }, "Come to a board meeting. The dates are on the website.";
        /// What changes for a person who stays.
        what_changes: Vec<String>, ColumnRole::Plain { most_words: 0 }, "";
        /// What does not change for a person who stays.
        what_stays: Vec<String>, ColumnRole::Plain { most_words: 0 }, "You keep your GP surgery.";
        /// The organisation or desk that answers, never a person.
        contact_name: Option<String>, ColumnRole::Name, "Patient advice desk";
        /// The telephone number as printed.
        phone: Option<String>, ColumnRole::Telephone, "01632 960 123";
        /// The textphone or relay number.
        textphone: Option<String>, ColumnRole::Telephone, "18001 01632 960 123";
        /// The organisation's address for mail, never a person's.
        email: Option<String>, ColumnRole::Mail, "advice@example.org";
        /// The web page.
        website: Option<WebAddress>, ColumnRole::Fact, "https://www.example.org";
        /// Where to go in person.
        address: Option<String>, ColumnRole::Name, "1 High Street, Wenmouth";
        /// The ids of the funders that this one follows on from.
        replaces: Vec<Slug>, ColumnRole::Fact, "old-id";
        /// The day when the record was last checked.
        checked_on: Option<Date>, ColumnRole::Fact, "2010-03-31";
        /// Where the record comes from.
        source: Option<String>, ColumnRole::Name, "Return of 31 March 2010";
    }
}
