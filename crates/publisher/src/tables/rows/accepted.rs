//! `accepted.csv`: warnings that the publisher accepts.

use crate::tables::definition::table;
use crate::tables::schema::ColumnRole;

table! {
    /// A warning that the publisher has looked at and accepts, with the reason.
    pub struct AcceptedRow is "accepted", needed false, key ["rule", "value"] {
        /// The rule that warns. V30 can be accepted, where an address for mail only looks like a person's own.
        rule: String, ColumnRole::Name, "V30", needed rule;
        /// The value that it warns about, as the table has it.
        value: String, ColumnRole::Name, "mary.seacole@example.org", needed value;
        /// Why it is right as it is.
        reason: String, ColumnRole::Name, "The Mary Seacole Centre is named after a nurse.", needed reason;
    }
}
