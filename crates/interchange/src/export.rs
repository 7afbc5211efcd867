//! A release in a format: its files, and what did not fit.

use serde_json::{Value, json};

use crate::fhir;
use crate::format::Format;
use crate::hsds::{Hsds, Oruk};
use crate::losses::LossReport;
use crate::records::Dataset;
use crate::{geojson, schema_org, wide_table};

/// A file of an export.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportFile {
    /// Its name: `services.json`.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// A release in a format: its files, and what did not fit.
#[derive(Debug, Clone)]
pub struct Export {
    /// The files, the report of losses as `losses.json` among them.
    pub files: Vec<ExportFile>,
    /// What did not fit.
    pub losses: LossReport,
}

/// The name of the report of losses.
pub const LOSSES_FILE: &str = "losses.json";

/// A release in a format. The same release gives the same bytes.
///
/// ```no_run
/// # let (catalogue, details): (catalogue::Catalogue, Vec<catalogue::PracticeDetails>) = unimplemented!();
/// let dataset = interchange::Dataset::new(&catalogue, &details);
/// let export = interchange::export(&dataset, interchange::Format::Csv);
/// assert_eq!(export.files[0].name, "surgeries.csv");
/// ```
#[must_use]
pub fn export(dataset: &Dataset<'_>, format: Format) -> Export {
    let mut files = match format {
        Format::Hsds => {
            let hsds = Hsds::from_dataset(dataset);
            let mut files = vec![json_file("dataset.json", &hsds.dataset)];
            files.extend(hsds.lists().map(|(name, list)| json_file(&format!("{name}.json"), &json!(list))));
            files
        }
        Format::Oruk => {
            let oruk = Oruk::from_hsds(&Hsds::from_dataset(dataset));
            oruk.lists().map(|(name, list)| json_file(&format!("{name}.json"), &json!(list))).into()
        }
        Format::Fhir => vec![json_file("bundle.json", &fhir::bundle(dataset))],
        Format::JsonLd => vec![json_file("dataset.jsonld", &schema_org::graph(dataset))],
        Format::Csv => {
            vec![ExportFile {
                name: "surgeries.csv".to_owned(),
                bytes: wide_table::csv(dataset).into_bytes(),
            }]
        }
        Format::GeoJson => vec![
            json_file("sites.geojson", &geojson::sites(dataset)),
            json_file("areas.geojson", &geojson::areas(dataset)),
        ],
    };
    let losses = LossReport::new(dataset, format);
    files.push(json_file(LOSSES_FILE, &losses.to_json()));
    Export { files, losses }
}

/// A file of JSON: one line an object of a list, so that editions can be compared by lines.
fn json_file(name: &str, value: &Value) -> ExportFile {
    let mut text = match value {
        Value::Array(items) if !items.is_empty() => {
            let lines: Vec<String> = items.iter().map(Value::to_string).collect();
            format!("[\n{}\n]", lines.join(",\n"))
        }
        value => value.to_string(),
    };
    text.push('\n');
    ExportFile { name: name.to_owned(), bytes: text.into_bytes() }
}
