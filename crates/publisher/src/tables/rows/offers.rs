//! `offers.csv`: offers.

use catalogue::{Date, Delivery, FunderId, OfferId, PartnershipId, PracticeId, Referral, ServiceId, SiteId};

use crate::tables::definition::table;
use crate::tables::schema::ColumnRole;

table! {
    /// A service that a partnership, a practice or a funder offers.
    pub struct OfferRow is "offers", needed false, key [] {
        /// The id, stable across releases.
        id: Option<OfferId>, ColumnRole::OwnId, "harbour-skin";
        /// The partnership that offers it; blank when a practice or a funder does.
        partnership: Option<PartnershipId>, ColumnRole::Refers("partnerships"), "harbour";
        /// The practice that offers it; blank when a partnership or a funder does.
        practice: Option<PracticeId>, ColumnRole::Refers("practices"), "";
        /// The funder that offers it to people who stay with it; blank when a partnership or a practice does.
        funder: Option<FunderId>, ColumnRole::Refers("funders"), "";
        /// The service.
        service: ServiceId, ColumnRole::Refers("services"), "skin", needed service;
        /// How the organisation comes by it.
        delivery: Delivery, ColumnRole::Fact, "made", needed delivery;
        /// Who provides it, when that is another organisation.
        provided_by: Option<String>, ColumnRole::Name, "Wenmouth Hospitals NHS Foundation Trust";
        /// Others from whom a person can have the same.
        alternatives: Vec<String>, ColumnRole::Name, "Wenmouth General Hospital";
        /// Why there is no alternative.
        no_alternative_reason: Option<String>, ColumnRole::Plain { most_words: 0 }, "No one else offers this within 50 miles.";
        /// How a person gets to it.
        referral: Option<Referral>, ColumnRole::Fact, "gp";
        /// Whom the service is for.
        target_group: Option<String>, ColumnRole::Plain { most_words: 0 }, "People with diabetes";
        /// From which age, in years.
        minimum_age: Option<u8>, ColumnRole::Fact, "18";
        /// To which age, in years.
        maximum_age: Option<u8>, ColumnRole::Fact, "";
        /// When it can be had.
        hours: Option<String>, ColumnRole::Plain { most_words: 0 }, "Tuesday afternoons";
        /// Since when.
        since: Option<Date>, ColumnRole::Fact, "2010-04-01";
        /// Until when.
        until: Option<Date>, ColumnRole::Fact, "2011-03-31";
        /// The sites where it is.
        sites: Vec<SiteId>, ColumnRole::Refers("sites"), "mill-lane-main";
        /// The day when the record was last checked.
        checked_on: Option<Date>, ColumnRole::Fact, "2010-03-31";
        /// Where the record comes from.
        source: Option<String>, ColumnRole::Name, "Return of 31 March 2010";
    }
}
