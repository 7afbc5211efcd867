//! `postcodes.csv`: postcodes.

use gazetteer::{Nation, Postcode};

use crate::tables::cells::{Latitude, Longitude};
use crate::tables::definition::table;
use crate::tables::schema::ColumnRole;

table! {
    /// A postcode with its place.
    pub struct PostcodeRow is "postcodes", needed false, key [] {
        /// The postcode. Each may come once.
        postcode: Postcode, ColumnRole::Fact, "WM1 1SR", needed postcode;
        /// Degrees north, WGS 84.
        lat: Latitude, ColumnRole::Fact, "54.00912", needed lat;
        /// Degrees east, WGS 84; west is negative.
        lon: Longitude, ColumnRole::Fact, "-1.46893", needed lon;
        /// The nation that it is in; blank is England.
        nation: Option<Nation>, ColumnRole::Fact, "england";
    }
}
