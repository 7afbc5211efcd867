//! `sites.csv`: sites.

use catalogue::{PracticeId, SiteId};

use gazetteer::Postcode;

use crate::tables::cells::{Latitude, Longitude};
use crate::tables::definition::table;
use crate::tables::table::Use;

table! {
    /// One door of a practice.
    pub struct SiteRow is "sites", needed true, key ["id"] {
        /// The id, stable across releases.
        id: SiteId, Use::OwnId, "mill-lane-main", needed id;
        /// The practice.
        practice: PracticeId, Use::Refers("practices"), "mill-lane", needed practice;
        /// Whether it is the main door; blank is no. A practice with one site needs none marked.
        main: Option<bool>, Use::Fact, "yes";
        /// The name, where it differs from the practice's.
        name: Option<String>, Use::Name, "Mill Lane Branch";
        /// The lines of the address, without town and postcode.
        address: Vec<String>, Use::Name, "1 Mill Lane";
        /// The town or village.
        town: Option<String>, Use::Name, "Wenmouth";
        /// The postcode.
        postcode: Postcode, Use::Fact, "WM1 1SR", needed postcode;
        /// Degrees north, WGS 84.
        lat: Latitude, Use::Fact, "54.00912", needed lat;
        /// Degrees east, WGS 84; west is negative.
        lon: Longitude, Use::Fact, "-1.46893", needed lon;
        /// The telephone number, where it differs from the practice's.
        phone: Option<String>, Use::Telephone, "01632 960 124";
    }
}
