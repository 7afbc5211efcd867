//! `datapackage.json`: the tables described for other programs, by the Frictionless Data Package standard.
//!
//! It is written from the definitions of the tables, and is not needed to read them. Where there is one, it is read
//! with mistrust: a path that leads out of the folder, or a file that is not the one whose hash is stated, is an error.

use std::fs;
use std::path::Path;

use catalogue::format::digest;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::all::ALL;
use super::form;
use super::table::{Column, Kind, Table, Use};
use crate::problem::{Problem, Problems, Spot};

/// The name of the description.
pub const PACKAGE_FILE: &str = "datapackage.json";

/// The description of the tables named, as JSON: the same text for the same tables.
#[must_use]
pub fn describe(title: &str, licence: &str, licence_url: Option<&str>, present: &[&str]) -> String {
    let tables = ALL.iter().filter(|table| present.contains(&table.name));
    let mut licence = json!({ "title": licence });
    if let Some(url) = licence_url {
        licence["path"] = url.into();
    }
    let package = json!({
        "title": title,
        "profile": "tabular-data-package",
        "licenses": [licence],
        "resources": tables.map(|table| resource(table, present)).collect::<Vec<_>>(),
    });
    let mut text = serde_json::to_string_pretty(&package).unwrap_or_default();
    text.push('\n');
    text
}

fn resource(table: &Table, present: &[&str]) -> Value {
    json!({
        "name": table.name,
        "path": table.file(),
        "description": table.about,
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": schema(table, present),
    })
}

/// The Table Schema of a table. A column with a list cannot be a foreign key there; our own check covers it.
fn schema(table: &Table, present: &[&str]) -> Value {
    let refers = |column: &Column| match column.purpose {
        Use::Refers(target) if !column.shape.list && present.contains(&target) => Some(json!({
            "fields": [column.name],
            "reference": { "resource": target, "fields": ["id"] },
        })),
        _ => None,
    };
    let mut schema = Map::new();
    schema.insert("fields".into(), table.columns.iter().map(field).collect());
    schema.insert("missingValues".into(), json!([""]));
    if !table.key.is_empty() {
        schema.insert("primaryKey".into(), json!(table.key));
    }
    let foreign: Vec<Value> = table.columns.iter().filter_map(refers).collect();
    if !foreign.is_empty() {
        schema.insert("foreignKeys".into(), foreign.into());
    }
    schema.into()
}

fn field(column: &Column) -> Value {
    let mut constraints = Map::new();
    if column.shape.required {
        constraints.insert("required".into(), true.into());
    }
    let mut field = Map::new();
    field.insert("name".into(), column.name.into());
    field.insert("description".into(), column.about.into());
    field.insert("example".into(), column.example.into());
    let kind = if column.shape.list { Kind::Text } else { column.shape.kind };
    let name = match kind {
        Kind::Number { most } => {
            constraints.insert("minimum".into(), 0.into());
            constraints.insert("maximum".into(), most.into());
            "integer"
        }
        Kind::Degrees { most } => {
            constraints.insert("minimum".into(), (-i64::from(most)).into());
            constraints.insert("maximum".into(), most.into());
            "number"
        }
        Kind::YesNo => {
            field.insert("trueValues".into(), json!(["yes"]));
            field.insert("falseValues".into(), json!(["no"]));
            "boolean"
        }
        Kind::Date => "date",
        Kind::Clock => {
            constraints.insert("pattern".into(), "[0-4][0-9]:[0-5][0-9]".into());
            "string"
        }
        Kind::Word { words, .. } => {
            let words: Vec<&str> = words().into_iter().map(|(word, _)| word).collect();
            constraints.insert("enum".into(), json!(words));
            "string"
        }
        Kind::Text | Kind::Id | Kind::WebAddress | Kind::Postcode { .. } | Kind::Outline => "string",
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
    let mut refuse = |value: &str, what: String| {
        problems.note(Problem::new(&form::PACKAGE, Spot::file(PACKAGE_FILE), what).value(value));
    };
    let package: Package = match serde_json::from_slice(&bytes) {
        Ok(package) => package,
        Err(error) => return refuse("", format!("{PACKAGE_FILE} is not a description of tables ({error})")),
    };
    for resource in &package.resources {
        for path in resource.path.all() {
            if !stays_inside(path) {
                refuse(path, format!("the path {path:?} leads out of the folder"));
                continue;
            }
            if ALL.iter().any(|table| table.name == resource.name && table.file() != *path) {
                refuse(
                    path,
                    format!("the table {0} is read from {0}.csv, and the path is {path:?}", resource.name),
                );
            }
            let stated = resource.hash.as_deref().map(|hash| hash.strip_prefix("sha256:").unwrap_or(hash));
            let Some(stated) = stated else { continue };
            match fs::read(folder.join(path)) {
                Ok(bytes) if digest(&bytes).as_str() != stated => {
                    refuse(
                        path,
                        format!("{path} is not the file whose hash is stated: it was changed since"),
                    );
                }
                Ok(_) => {}
                Err(error) => refuse(path, format!("{path} cannot be read: {error}")),
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
