//! `services.csv`: services.

use catalogue::ServiceId;

use crate::tables::definition::table;
use crate::tables::schema::ColumnRole;

table! {
    /// A kind of care, named as people name it.
    pub struct ServiceRow is "services", needed false, key ["id"] {
        /// The id, stable across releases.
        id: ServiceId, ColumnRole::OwnId, "skin", needed id;
        /// The plain name.
        name: String, ColumnRole::Name, "Skin problems", needed name;
        /// Other words that people look for.
        synonyms: Vec<String>, ColumnRole::Name, "dermatology | rash clinic";
        /// The wider kind that it belongs to.
        parent: Option<ServiceId>, ColumnRole::Refers("services"), "long-term-conditions";
    }
}
