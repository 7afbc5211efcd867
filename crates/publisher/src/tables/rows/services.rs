//! `services.csv`: services.

use catalogue::ServiceId;

use crate::tables::definition::table;
use crate::tables::table::Use;

table! {
    /// A kind of care, named as people name it.
    pub struct ServiceRow is "services", needed false, key ["id"] {
        /// The id, stable across releases.
        id: ServiceId, Use::OwnId, "skin", needed id;
        /// The plain name.
        name: String, Use::Name, "Skin problems", needed name;
        /// Other words that people look for.
        synonyms: Vec<String>, Use::Name, "dermatology | rash clinic";
        /// The wider kind that it belongs to.
        parent: Option<ServiceId>, Use::Refers("services"), "long-term-conditions";
    }
}
