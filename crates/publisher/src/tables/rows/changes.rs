//! `changes.csv`: service changes.

use catalogue::{
    ChangeId, ChangeKind, ChangeReason, Date, FunderId, OfferId, PartnershipId, PracticeId, ServiceId,
};

use crate::tables::definition::table;
use crate::tables::schema::ColumnRole;

table! {
    /// A change to a service, with what people always ask about it.
    pub struct ChangeRow is "changes", needed false, key ["id"] {
        /// The id, stable across releases.
        id: ChangeId, ColumnRole::OwnId, "skin-moves", needed id;
        /// The partnership whose service changes; blank when it is a practice or a funder.
        partnership: Option<PartnershipId>, ColumnRole::Refers("partnerships"), "harbour";
        /// The practice whose service changes; blank when it is a partnership or a funder.
        practice: Option<PracticeId>, ColumnRole::Refers("practices"), "";
        /// The funder whose service changes; blank when it is a partnership or a practice.
        funder: Option<FunderId>, ColumnRole::Refers("funders"), "";
        /// The service.
        service: ServiceId, ColumnRole::Refers("services"), "skin", needed service;
        /// What happens.
        kind: ChangeKind, ColumnRole::Fact, "moved", needed kind;
        /// Where it was.
        moved_from: Option<String>, ColumnRole::Name, "Wenmouth General Hospital";
        /// Where it will be.
        moved_to: Option<String>, ColumnRole::Name, "Mill Lane Surgery";
        /// From which day.
        effective: Date, ColumnRole::Fact, "2010-09-01", needed effective;
        /// Why, as one word of a list.
        reason: ChangeReason, ColumnRole::Fact, "better_care", needed reason;
        /// Why, in plain words.
        why: String, ColumnRole::Plain { most_words: 60 }, "More people can be seen near home.", needed why;
        /// Who decided.
        decided_by: String, ColumnRole::Name, "The board of Harbour", needed decided_by;
        /// How people were asked, or that they were not.
        people_asked: String, ColumnRole::Plain { most_words: 0 }, "People were asked at two meetings.", needed people_asked;
        /// What a person who uses the service should do now.
        what_to_do_now: String, ColumnRole::Plain { most_words: 0 }, "You need do nothing. You will get a letter.", needed what_to_do_now;
        /// The offer that replaces it.
        replacement: Option<OfferId>, ColumnRole::Refers("offers"), "harbour-skin";
        /// Why nothing replaces it.
        no_replacement_reason: Option<String>, ColumnRole::Plain { most_words: 0 }, "The service goes on in the new place.";
        /// Whether money was a factor.
        money_was_a_factor: bool, ColumnRole::Fact, "no", needed money_was_a_factor;
    }
}
