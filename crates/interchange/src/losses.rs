//! What did not fit into a format: every column with values in the release that the format has no place for.

use catalogue::vocabulary::Vocabulary as _;
use publisher::tables::{ALL, CellType, Column};
use serde_json::{Value, json};

use crate::format::Format;
use crate::hsds::mapping::{Destination, destination};
use crate::records::Dataset;

mod taken;

use self::taken::{CSV, FHIR, GEO_JSON, JSON_LD, Taken};

/// How much of a column a format leaves out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// Nothing of it is in the format.
    All,
    /// A part of it is.
    Part,
}

/// A column that does not fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loss {
    /// The table.
    pub table: &'static str,
    /// The column.
    pub column: &'static str,
    /// How much of it is left out.
    pub extent: Extent,
    /// Why.
    pub reason: &'static str,
    /// How many cells of the release have a value there.
    pub values: usize,
}

/// What did not fit into a format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LossReport {
    /// The format.
    pub format: Format,
    /// The columns that have values in the release and no place, or no whole place, in the format.
    pub losses: Vec<Loss>,
}

impl LossReport {
    /// What of a release does not fit into a format.
    #[must_use]
    pub fn new(dataset: &Dataset<'_>, format: Format) -> Self {
        let mut losses = Vec::new();
        for table in dataset.tables() {
            for column in table.schema.columns {
                let values = table.rows.iter().filter(|row| !table.get(row, column.name).is_empty()).count();
                if values > 0
                    && let Some((extent, reason)) = loss(format, table.schema.name, column)
                {
                    losses.push(Loss {
                        table: table.schema.name,
                        column: column.name,
                        extent,
                        reason,
                        values,
                    });
                }
            }
        }
        Self { format, losses }
    }

    /// The report as JSON.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let losses = self.losses.iter().map(|loss| {
            json!({
                "table": loss.table,
                "column": loss.column,
                "lost": if loss.extent == Extent::All { "all" } else { "part" },
                "values": loss.values,
                "reason": loss.reason,
            })
        });
        json!({ "format": self.format.word(), "losses": losses.collect::<Vec<_>>() })
    }
}

/// Every column that a format leaves out, whatever a release says there: the table in the documentation.
#[must_use]
pub fn losses_of(format: Format) -> Vec<Loss> {
    let columns = ALL.iter().flat_map(|table| table.columns.iter().map(move |column| (table.name, column)));
    columns
        .filter_map(|(table, column)| {
            let (extent, reason) = loss(format, table, column)?;
            Some(Loss { table, column: column.name, extent, reason, values: 0 })
        })
        .collect()
}

type Left = Option<(Extent, &'static str)>;

const NO_PLACE: &str = "the format has no place for it";
const OF_THE_DAY: &str = "only what holds on the day of the dataset";
const NOT_IN_A_RELEASE: &str = "it is in no release";

/// How much of a column a format leaves out, and why; `None` when all of it fits.
fn loss(format: Format, table: &str, column: &Column) -> Left {
    if matches!(table, "accepted" | "narrative" | "translations" | "postcodes" | "outward_codes") {
        return Some((Extent::All, NOT_IN_A_RELEASE));
    }
    match format {
        Format::Hsds => hsds(table, column),
        Format::Oruk => oruk(table, column),
        Format::Fhir => listed(FHIR, table, column),
        Format::JsonLd => listed(JSON_LD, table, column),
        Format::Csv => listed(CSV, table, column),
        Format::GeoJson => listed(GEO_JSON, table, column),
    }
}

fn hsds(table: &str, column: &Column) -> Left {
    match destination(table, column) {
        Destination::Lost(reason) => Some((Extent::All, reason)),
        _ if table == "areas" => Some((Extent::Part, "an area that no service has is left out")),
        _ => None,
    }
}

fn oruk(table: &str, column: &Column) -> Left {
    const NO_VALUE: &str = "an attribute of ORUK has a term and no value";
    const REMOVED: &str = "ORUK removes the property";
    let is_word = matches!(column.shape.cell_type, CellType::Enum { .. } | CellType::YesNo);
    match (table, column.name) {
        ("about", _) => return Some((Extent::All, "ORUK has no object for the dataset")),
        ("lists", "status" | "reason" | "from" | "until" | "practice") => {
            return Some((Extent::Part, OF_THE_DAY));
        }
        ("memberships", "from" | "until") => return Some((Extent::All, NO_VALUE)),
        ("practice_features", "has") => return Some((Extent::Part, "only what a practice has")),
        ("practices", "how_to_join" | "checked_on" | "funder")
        | ("funders", "what_staying_means" | "checked_on")
        | ("offers", "referral" | "target_group" | "service")
        | ("partnerships", "areas" | "funder")
        | ("services", "synonyms" | "parent") => return None,
        ("offers", "id") => return Some((Extent::Part, "the UUID is made of it")),
        ("offers", "since" | "until") => {
            return Some((Extent::Part, "whether it can be had on the day of the dataset"));
        }
        ("funders", "area") | ("practices", "area" | "outer_area") => {
            return Some((Extent::Part, "which of the two areas of a practice it is cannot be told"));
        }
        ("sites", "phone") | (_, "phone" | "textphone" | "contact_name" | "how_to_take_part") => {
            return Some((Extent::All, REMOVED));
        }
        ("professions", _) => return Some((Extent::Part, "the part that a profession takes is not told")),
        _ => {}
    }
    match destination(table, column) {
        Destination::Lost(reason) => Some((Extent::All, reason)),
        Destination::Profile(_) => Some((Extent::All, "the LCP profile adds to HSDS alone")),
        Destination::Attribute if !is_word => Some((Extent::All, NO_VALUE)),
        _ if table == "areas" => Some((Extent::Part, "an area that no service has is left out")),
        _ => None,
    }
}

fn listed(taken: Taken, table: &str, column: &Column) -> Left {
    let found = taken.iter().find(|(name, columns, _)| *name == table && columns.contains(&column.name));
    match found {
        Some((_, _, None)) => None,
        Some((_, _, Some(reason))) => Some((Extent::Part, reason)),
        None => Some((Extent::All, NO_PLACE)),
    }
}
