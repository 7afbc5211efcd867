//! The files that HSDS comes in: a folder with a file a list, or one file.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::super::Hsds;

/// The most bytes that a file may have: 1 GiB.
const LONGEST_FILE: u64 = 1024 * 1024 * 1024;

/// Why HSDS cannot be read. Nothing is written then.
#[derive(Debug, thiserror::Error)]
pub enum ReadHsdsError {
    /// The system refused.
    #[error("{} cannot be read: {reason}; name the folder that `lcp export --format hsds` wrote, or a JSON file", path.display())]
    Unread {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        reason: io::Error,
    },
    /// The file is larger than any directory.
    #[error("{} has {bytes} bytes, and at most {LONGEST_FILE} are read: split it by organization", path.display())]
    TooLong {
        /// The file.
        path: PathBuf,
        /// How many bytes it has.
        bytes: u64,
    },
    /// It is no JSON.
    #[error("{} is not JSON ({reason}): fetch it again, it may have been cut short", path.display())]
    NotJson {
        /// The file.
        path: PathBuf,
        /// What is wrong, with line and column.
        reason: serde_json::Error,
    },
    /// It is JSON, and no HSDS.
    #[error("{} has no list of organizations or services: HSDS has an array of them, an object with the arrays \"organizations\" and \"services\", or pages with \"contents\"", .0.display())]
    NotHsds(PathBuf),
    /// It says that it is of another version.
    #[error("{} is of HSDS {version}, and 3.0 is read: ask its publisher for version 3.0", path.display())]
    Version {
        /// The file.
        path: PathBuf,
        /// The version that it names.
        version: String,
    },
    /// An object has no id.
    #[error("{}: the object number {number} of {list} has no id: every object of HSDS has one", path.display())]
    WithoutId {
        /// The file or folder.
        path: PathBuf,
        /// The list.
        list: &'static str,
        /// Which of its objects, the first being 1.
        number: usize,
    },
    /// Two objects of a list have one id.
    #[error("{}: the id {id} is there twice in {list}: give each object an id of its own", path.display())]
    Twice {
        /// The file or folder.
        path: PathBuf,
        /// The list.
        list: &'static str,
        /// The id.
        id: String,
    },
}

/// Reads HSDS: a folder with `organizations.json`, `services.json` and more, or one file with all.
///
/// # Errors
/// [`ReadHsdsError`] names the file, what is wrong and what to do.
pub fn read_hsds(path: &Path) -> Result<Hsds, ReadHsdsError> {
    let mut hsds = Hsds {
        dataset: Value::Null,
        organizations: Vec::new(),
        services: Vec::new(),
        taxonomies: Vec::new(),
        taxonomy_terms: Vec::new(),
    };
    if path.is_dir() {
        let mut found = false;
        for name in ["dataset", "organizations", "services", "taxonomies", "taxonomy_terms"] {
            let file = path.join(format!("{name}.json"));
            if file.is_file() {
                found |= place(&mut hsds, name, json(&file)?, &file)?;
            }
        }
        if !found {
            return Err(ReadHsdsError::NotHsds(path.to_owned()));
        }
    } else {
        whole(&mut hsds, json(path)?, path)?;
    }
    check_ids(&hsds, path)?;
    Ok(hsds)
}

fn json(path: &Path) -> Result<Value, ReadHsdsError> {
    let unread = |reason| ReadHsdsError::Unread { path: path.to_owned(), reason };
    let bytes = fs::metadata(path).map_err(unread)?.len();
    if bytes > LONGEST_FILE {
        return Err(ReadHsdsError::TooLong { path: path.to_owned(), bytes });
    }
    let text = fs::read(path).map_err(unread)?;
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&text);
    serde_json::from_slice(text).map_err(|reason| ReadHsdsError::NotJson { path: path.to_owned(), reason })
}

/// Puts a list into its place; whether it is one of organisations or services.
fn place(hsds: &mut Hsds, name: &str, value: Value, path: &Path) -> Result<bool, ReadHsdsError> {
    let list = match name {
        "dataset" => {
            hsds.dataset = value;
            return Ok(false);
        }
        "organizations" => &mut hsds.organizations,
        "services" => &mut hsds.services,
        "taxonomies" => &mut hsds.taxonomies,
        _ => &mut hsds.taxonomy_terms,
    };
    *list = contents(value).ok_or_else(|| ReadHsdsError::NotHsds(path.to_owned()))?;
    Ok(matches!(name, "organizations" | "services"))
}

/// An array, or that in a page of an API.
fn contents(value: Value) -> Option<Vec<Value>> {
    match value {
        Value::Array(list) => Some(list),
        Value::Object(mut page) => contents(page.remove("contents")?),
        _ => None,
    }
}

/// A file with everything: an object with the lists, or one list of organisations or services.
fn whole(hsds: &mut Hsds, value: Value, path: &Path) -> Result<(), ReadHsdsError> {
    let mut found = false;
    match value {
        Value::Object(mut object) if !object.contains_key("contents") => {
            if let Some(version) = object.get("version").and_then(Value::as_str)
                && !version.contains("3.0")
            {
                let version = version.to_owned();
                return Err(ReadHsdsError::Version { path: path.to_owned(), version });
            }
            for name in ["dataset", "organizations", "services", "taxonomies", "taxonomy_terms"] {
                if let Some(value) = object.remove(name) {
                    found |= place(hsds, name, value, path)?;
                }
            }
        }
        value => {
            let list = contents(value).ok_or_else(|| ReadHsdsError::NotHsds(path.to_owned()))?;
            let is_service = list.first().is_some_and(|one| one.get("status").is_some());
            found = list.iter().all(Value::is_object) && !list.is_empty();
            if is_service { hsds.services = list } else { hsds.organizations = list }
        }
    }
    if found { Ok(()) } else { Err(ReadHsdsError::NotHsds(path.to_owned())) }
}

fn check_ids(hsds: &Hsds, path: &Path) -> Result<(), ReadHsdsError> {
    for (list, objects) in hsds.lists() {
        let mut seen = std::collections::BTreeSet::new();
        for (at, object) in objects.iter().enumerate() {
            let path = path.to_owned();
            let Some(id) = object.get("id").and_then(Value::as_str).filter(|id| !id.is_empty()) else {
                return Err(ReadHsdsError::WithoutId { path, list, number: at + 1 });
            };
            if !seen.insert(id) {
                return Err(ReadHsdsError::Twice { path, list, id: id.to_owned() });
            }
        }
    }
    Ok(())
}
