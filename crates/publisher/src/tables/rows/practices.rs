//! `practices.csv`: practices.

use catalogue::{AreaId, Contract, Date, FunderId, OutOfArea, PracticeId, SecondMembership};

use crate::tables::cells::{Slug, WebAddress};
use crate::tables::definition::table;
use crate::tables::schema::ColumnRole;

table! {
    /// A practice: the GP surgery through which a person joins a partnership, or stays with the funder.
    pub struct PracticeRow is "practices", needed true, key ["id"] {
        /// The id, stable across releases; the ODS code where there is one.
        id: PracticeId, ColumnRole::OwnId, "mill-lane", needed id;
        /// The name as shown.
        name: String, ColumnRole::Name, "Mill Lane Surgery", needed name;
        /// Names that it had before or is also known by.
        other_names: Vec<String>, ColumnRole::Name, "Mill Lane Health Centre";
        /// The funder in whose care it is.
        funder: Option<FunderId>, ColumnRole::Refers("funders"), "wenmarsh";
        /// Whether it is known which partnership it belongs to, or that it belongs to none; blank is yes when
        /// it has a membership, else no.
        membership_known: Option<bool>, ColumnRole::Fact, "yes";
        /// Where it takes people and makes home visits.
        area: Option<AreaId>, ColumnRole::Refers("areas"), "mill-lane-area";
        /// Where people may stay registered if they move out of the area.
        outer_area: Option<AreaId>, ColumnRole::Refers("areas"), "mill-lane-outer";
        /// Whether it takes people from outside its area.
        out_of_area: Option<OutOfArea>, ColumnRole::Fact, "yes_without_home_visits";
        /// Whom to call instead of a home visit.
        instead_of_home_visits: Option<String>, ColumnRole::Plain { most_words: 0 }, "Call 111 if you need help at home.";
        /// Whether it takes people who keep another surgery.
        second_membership: Option<SecondMembership>, ColumnRole::Fact, "undecided";
        /// How many people are registered.
        list_size: Option<u32>, ColumnRole::Fact, "8450";
        /// The contract that it works under.
        contract: Option<Contract>, ColumnRole::Fact, "gms";
        /// The telephone number as printed.
        phone: Option<String>, ColumnRole::Telephone, "01632 960 123";
        /// The web page.
        website: Option<WebAddress>, ColumnRole::Fact, "https://www.example.org/mill-lane";
        /// The steps to join, in order.
        how_to_join: Vec<String>, ColumnRole::Joining, "Go to the desk. | Fill in the form.";
        /// What happens after asking to join, and how long it takes.
        after_joining: Option<String>, ColumnRole::Joining, "You get a letter within two weeks.";
        /// Papers that help but are never needed.
        helpful_documents: Vec<String>, ColumnRole::Joining, "Your NHS number, if you know it";
        /// The ids of the practices that this one follows on from.
        replaces: Vec<Slug>, ColumnRole::Fact, "old-id";
        /// The day when the record was last checked.
        checked_on: Option<Date>, ColumnRole::Fact, "2010-03-31";
        /// Where the record comes from.
        source: Option<String>, ColumnRole::Name, "Return of 31 March 2010";
    }
}
