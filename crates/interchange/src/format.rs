//! The formats in which a release can be had.

use catalogue::vocabulary::vocabulary;

vocabulary! {
    /// A format in which a release can be had.
    pub enum Format as "format" {
        /// The Human Services Data Specification 3.0 of Open Referral, with the LCP profile.
        Hsds = "hsds",
        /// Open Referral UK 3.0: the United Kingdom's projection of HSDS.
        Oruk = "oruk",
        /// One FHIR R4 collection Bundle in the shape of Plan-Net, with identifiers of the United Kingdom.
        Fhir = "fhir",
        /// JSON-LD in the words of schema.org.
        JsonLd = "jsonld",
        /// One wide table, a row a surgery.
        Csv = "csv",
        /// GeoJSON: sites and areas.
        GeoJson = "geojson",
    }
}
