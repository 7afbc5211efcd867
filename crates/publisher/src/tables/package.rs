//! `datapackage.json`: the tables described for other programs, by the Frictionless Data Package standard.
//!
//! It is written from the definitions of the tables, and is not needed to read them. Where there is one, it is read
//! with mistrust: a path that leads out of the folder, or a file that is not the one whose hash is stated, is an error.

use std::fs;
use std::io;
use std::path::Path;

use catalogue::format::digest;
use catalogue::vocabulary::Vocabulary as _;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::all::ALL;
use super::cells::AboutFact;
use super::definition::Row as _;
use super::rows::AboutRow;
use super::schema::{CellType, Column, ColumnRole, TableSchema};
use super::schema_rules::{DESCRIPTION, HASH, PACKAGE};
use super::table::Table;
use crate::problem::{Problem, Problems, Rule, Span};

/// The name of the description.
pub const PACKAGE_FILE: &str = "datapackage.json";

/// Why the tables of a folder cannot be described.
#[derive(Debug, thiserror::Error)]
pub enum DescribeError {
    /// The facts that a description starts with cannot be read.
    #[error("about.csv cannot be read: {0}; name the folder that holds it")]
    Unread(#[from] io::Error),
    /// A fact is missing.
    #[error("about.csv does not state {}: add it, and check the tables", .0.word())]
    Missing(AboutFact),
}

/// A table as a folder has it: its definition, and the columns that its file has, in the file's order.
pub type Present = (&'static TableSchema, Vec<&'static Column>);

/// The description of the tables that a folder has, with the title and licence that its `about.csv` states.
///
/// # Errors
/// [`DescribeError`] when `about.csv` cannot be read, or does not state title or licence.
pub fn describe_folder(folder: &Path) -> Result<String, DescribeError> {
    let about =
        Table::<AboutRow>::read(&fs::read(folder.join(AboutRow::SCHEMA.file()))?, &mut Problems::default());
    let stated = |fact| about.rows.iter().find(|row| row.fact == fact).map(|row| row.value.as_str());
    let needed = |fact| stated(fact).ok_or(DescribeError::Missing(fact));
    let mut present: Vec<Present> = Vec::new();
    for table in ALL {
        // A table that may be absent and is, or cannot be read, is not described; the check says more.
        let Ok(mut reader) = csv::Reader::from_path(folder.join(table.file())) else { continue };
        let Ok(header) = reader.headers() else { continue };
        let columns = header.iter().filter_map(|name| table.columns.get(table.column(name.trim())?));
        present.push((table, columns.collect()));
    }
    let (title, licence) = (needed(AboutFact::Title)?, needed(AboutFact::Licence)?);
    Ok(describe(title, licence, stated(AboutFact::LicenceUrl), &present))
}

/// The address of a profile of version 2 of the standard.
fn profile(name: &str) -> String {
    format!("https://datapackage.org/profiles/2.0/{name}.json")
}

/// The description of some tables, as JSON: the same text for the same tables.
#[must_use]
pub fn describe(title: &str, licence: &str, licence_url: Option<&str>, present: &[Present]) -> String {
    let mut package = json!({
        "$schema": profile("datapackage"),
        "title": title,
        "resources": present.iter().map(|table| resource(table, present)).collect::<Vec<_>>(),
    });
    // The standard knows a licence by its address; without one, about.csv alone names it.
    if let Some(path) = licence_url {
        package["licenses"] = json!([{ "title": licence, "path": path }]);
    }
    let mut text = serde_json::to_string_pretty(&package).unwrap_or_default();
    text.push('\n');
    text
}

fn resource(described: &Present, present: &[Present]) -> Value {
    let (table, _) = described;
    json!({
        "$schema": profile("dataresource"),
        "name": table.name,
        "type": "table",
        "path": table.file(),
        "description": table.about,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": schema(described, present),
    })
}

/// The Table Schema of a table. A column with a list cannot be a foreign key there; our own check covers it.
fn schema((table, columns): &Present, present: &[Present]) -> Value {
    let refers = |column: &&Column| match column.role {
        ColumnRole::Refers(target)
            if !column.shape.list && present.iter().any(|(other, _)| other.name == target) =>
        {
            // The standard names a table's own rows by an empty name.
            let resource = if target == table.name { "" } else { target };
            Some(json!({ "fields": [column.name], "reference": { "resource": resource, "fields": ["id"] } }))
        }
        _ => None,
    };
    let mut schema = Map::new();
    schema.insert("$schema".into(), profile("tableschema").into());
    schema.insert("fields".into(), columns.iter().map(|column| field(column)).collect());
    schema.insert("missingValues".into(), json!([""]));
    let has = |name: &&'static str| columns.iter().any(|column| column.name == *name);
    if !table.key.is_empty() && table.key.iter().all(has) {
        schema.insert("primaryKey".into(), json!(table.key));
    }
    let foreign: Vec<Value> = columns.iter().filter_map(refers).collect();
    if !foreign.is_empty() {
        schema.insert("foreignKeys".into(), foreign.into());
    }
    schema.into()
}

fn field(column: &Column) -> Value {
    let mut constraints = Map::new();
    // An id that may be blank is no primary key, and still no two rows have the same.
    if column.role == ColumnRole::OwnId && !column.shape.required {
        constraints.insert("unique".into(), true.into());
    }
    if column.shape.required {
        constraints.insert("required".into(), true.into());
    }
    let mut field = Map::new();
    field.insert("name".into(), column.name.into());
    field.insert("description".into(), column.about.into());
    field.insert("example".into(), column.example.into());
    let kind = if column.shape.list { CellType::Text } else { column.shape.cell_type };
    let name = match kind {
        CellType::Number { most } => {
            constraints.insert("minimum".into(), 0.into());
            constraints.insert("maximum".into(), most.into());
            "integer"
        }
        CellType::Degrees { most } => {
            constraints.insert("minimum".into(), (-i64::from(most)).into());
            constraints.insert("maximum".into(), most.into());
            "number"
        }
        CellType::YesNo => {
            field.insert("trueValues".into(), json!(["yes"]));
            field.insert("falseValues".into(), json!(["no"]));
            "boolean"
        }
        CellType::Date => "date",
        CellType::Clock => {
            constraints.insert("pattern".into(), "[0-4][0-9]:[0-5][0-9]".into());
            "string"
        }
        CellType::Enum { words, .. } => {
            let words: Vec<&str> = words().into_iter().map(|(word, _)| word).collect();
            constraints.insert("enum".into(), json!(words));
            "string"
        }
        CellType::Text
        | CellType::Id
        | CellType::WebAddress
        | CellType::Postcode { .. }
        | CellType::Outline => "string",
    };
    field.insert("type".into(), name.into());
    if !constraints.is_empty() {
        field.insert("constraints".into(), constraints.into());
    }
    field.into()
}

#[derive(Deserialize)]
struct Package {
    #[serde(default)]
    resources: Vec<Resource>,
}

#[derive(Deserialize)]
struct Resource {
    #[serde(default)]
    name: String,
    #[serde(default)]
    path: Paths,
    hash: Option<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Paths {
    One(String),
    Several(Vec<String>),
}

impl Default for Paths {
    fn default() -> Self {
        Self::Several(Vec::new())
    }
}

impl Paths {
    fn all(&self) -> &[String] {
        match self {
            Self::One(path) => std::slice::from_ref(path),
            Self::Several(paths) => paths,
        }
    }
}

/// Checks the description in a folder, where there is one.
pub(super) fn check(folder: &Path, problems: &mut Problems) {
    let Ok(bytes) = fs::read(folder.join(PACKAGE_FILE)) else { return };
    let mut refuse = |rule: &'static Rule, value: &str, what: String| {
        problems.note(Problem::new(rule, Span::file(PACKAGE_FILE), what).value(value));
    };
    let package: Package = match serde_json::from_slice(&bytes) {
        Ok(package) => package,
        Err(error) => {
            return refuse(
                &DESCRIPTION,
                "",
                format!("{PACKAGE_FILE} is not a description of tables ({error})"),
            );
        }
    };
    for resource in &package.resources {
        for path in resource.path.all() {
            if !stays_inside(path) {
                refuse(&PACKAGE, path, format!("the path {path:?} leads out of the folder"));
                continue;
            }
            if ALL.iter().any(|table| table.name == resource.name && table.file() != *path) {
                refuse(
                    &DESCRIPTION,
                    path,
                    format!("the table {0} is read from {0}.csv, and the path is {path:?}", resource.name),
                );
            }
            let stated = resource.hash.as_deref().map(|hash| hash.strip_prefix("sha256:").unwrap_or(hash));
            let Some(stated) = stated else { continue };
            match fs::read(folder.join(path)) {
                Ok(bytes) if digest(&bytes).as_str() != stated => {
                    refuse(
                        &HASH,
                        path,
                        format!("{path} is not the file whose hash is stated: it was changed since"),
                    );
                }
                Ok(_) => {}
                Err(error) => refuse(&DESCRIPTION, path, format!("{path} cannot be read: {error}")),
            }
        }
    }
}

/// Whether a path names something in the folder that it starts from, on any kind of computer.
fn stays_inside(path: &str) -> bool {
    !path.is_empty()
        && !path.contains(['\\', ':', '\0'])
        && path.split('/').all(|part| !matches!(part, "" | "." | ".."))
}
