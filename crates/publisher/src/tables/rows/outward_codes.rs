//! `outward_codes.csv`: first halves of postcodes.

use gazetteer::{Nation, OutwardCode};

use crate::tables::definition::table;
use crate::tables::schema::ColumnRole;

table! {
    /// A first half of postcodes that is not wholly in England, or has postcodes that this dataset does
    /// not.
    pub struct OutwardCodeRow is "outward_codes", needed false, key ["outward"] {
        /// The first half.
        outward: OutwardCode, ColumnRole::Fact, "TD15", needed outward;
        /// The nations that it lies in.
        nations: Vec<Nation>, ColumnRole::Fact, "england | scotland";
    }
}
