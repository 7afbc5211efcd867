//! Any catalogue that can be read can be written in every other standard: sound JSON, the same twice, and HSDS back into tables.

use std::sync::LazyLock;

use catalogue::PracticeDetails;
use catalogue::format::{decode, decode_details};
use interchange::hsds::{Hsds, import_hsds};
use interchange::{Dataset, Format, LOSSES_FILE, export};

static DETAILS: LazyLock<Vec<PracticeDetails>> =
    LazyLock::new(|| decode_details(include_bytes!("../seeds/details/published")).unwrap_or_default());

const FORMATS: [Format; 6] =
    [Format::Hsds, Format::Oruk, Format::Fhir, Format::JsonLd, Format::Csv, Format::GeoJson];

pub(crate) fn check(bytes: &[u8]) {
    let Ok(catalogue) = decode(bytes) else { return };
    // Details of others do as well: what is said of a practice is text.
    let details: Vec<_> = DETAILS.iter().cloned().cycle().take(catalogue.practices.len()).collect();
    if details.len() < catalogue.practices.len() {
        return;
    }
    let dataset = Dataset::new(&catalogue, &details);
    for format in FORMATS {
        let made = export(&dataset, format);
        for file in &made.files {
            if format != Format::Csv || file.name == LOSSES_FILE {
                let read: Result<serde_json::Value, _> = serde_json::from_slice(&file.bytes);
                assert!(read.is_ok(), "{format:?}: {} is no JSON", file.name);
            }
        }
        assert!(export(&dataset, format).files == made.files, "{format:?} is not the same twice");
    }
    let _ = import_hsds(&Hsds::from_dataset(&dataset));
}
