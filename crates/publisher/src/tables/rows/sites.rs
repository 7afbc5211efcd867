//! `sites.csv`: sites.

use catalogue::{PracticeId, SiteId};

use gazetteer::Postcode;

use crate::tables::cells::{Latitude, Longitude};
use crate::tables::definition::table;
use crate::tables::schema::ColumnRole;

table! {
    /// One door of a practice.
    pub struct SiteRow is "sites", needed true, key ["id"] {
        /// The id, stable across releases.
        id: SiteId, ColumnRole::OwnId, "mill-lane-main", needed id;
        /// The practice.
        practice: PracticeId, ColumnRole::Refers("practices"), "mill-lane", needed practice;
        /// Whether it is the main door; blank is no. A practice with one site needs none marked.
        main: Option<bool>, ColumnRole::Fact, "yes";
        /// The name, where it differs from the practice's.
        name: Option<String>, ColumnRole::Name, "Mill Lane Branch";
        /// The lines of the address, without town and postcode.
        address: Vec<String>, ColumnRole::Name, "1 Mill Lane";
        /// The town or village.
        town: Option<String>, ColumnRole::Name, "Wenmouth";
        /// The postcode.
        postcode: Postcode, ColumnRole::Fact, "WM1 1SR", needed postcode;
        /// Degrees north, WGS 84.
        lat: Latitude, ColumnRole::Fact, "54.00912", needed lat;
        /// Degrees east, WGS 84; west is negative.
        lon: Longitude, ColumnRole::Fact, "-1.46893", needed lon;
        /// The telephone number, where it differs from the practice's.
        phone: Option<String>, ColumnRole::Telephone, "01632 960 124";
    }
}
