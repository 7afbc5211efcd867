//! `lcp import england --previous`: a new import that keeps what somebody added to the tables of an earlier one.

use std::fs;
use std::path::{Path, PathBuf};

use super::england::{EnglandSources, REPORT_FILE, import_england};
use super::imported_tables::{GAZETTEER, IMPORTED_FOLDER};
use super::refresh::{Refreshed, put_aside, refresh};
use super::{ImportError, ImportReport};
use crate::problem::Problems;
use crate::tables::{Tables, TextTable};

/// The folder with the rows that were set aside.
pub const SET_ASIDE_FOLDER: &str = "set-aside";
/// The report of what happened since the import before.
pub const REFRESH_REPORT_FILE: &str = "refresh-report.json";

/// Imports England again, and joins the result with the tables of an earlier import. The folder may be that of the earlier
/// tables, and is replaced as a whole or not at all.
///
/// # Errors
/// [`ImportError`] when a source cannot be used, when the earlier tables have errors, or when the system refuses.
pub fn refresh_england(
    sources: &EnglandSources,
    previous: &Path,
    folder: &Path,
    progress: &mut dyn FnMut(&'static str),
) -> Result<(ImportReport, Refreshed), ImportError> {
    let is_previous = same(previous, folder);
    if !is_previous && fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some()) {
        return Err(ImportError::Together {
            what: format!("{} is there already and is not empty", folder.display()),
            help: "Name a new folder with --out, or the folder of the earlier tables; nothing was changed",
        });
    }
    progress("Reading the earlier tables");
    let earlier = texts_of(previous)?;
    let imported = previous.join(IMPORTED_FOLDER);
    let imported = if imported.is_dir() { Some(texts_of_import(&imported)?) } else { None };
    let beside = beside(folder)?;
    let set_aside = texts_set_aside(previous);
    let made = make(sources, &beside, (&earlier, imported.as_deref(), &set_aside), progress)
        .and_then(|made| replace(&beside, folder, is_previous).map(|()| made));
    if made.is_err() {
        // Best effort: the first error is the one to report.
        let _ = fs::remove_dir_all(&beside);
    }
    made
}

fn make(
    sources: &EnglandSources,
    beside: &Path,
    (earlier, imported, set_aside): (&[TextTable], Option<&[TextTable]>, &[TextTable]),
    progress: &mut dyn FnMut(&'static str),
) -> Result<(ImportReport, Refreshed), ImportError> {
    let report = import_england(sources, beside, progress)?;
    progress("Joining with the earlier tables");
    let now = texts_of(beside)?;
    let mut refreshed = refresh(earlier, imported, &now);
    // What was set aside before is still nowhere else.
    for table in set_aside {
        table.rows.iter().for_each(|row| put_aside(&mut refreshed.set_aside, table, row.clone()));
    }
    let is_there = |table: &&TextTable| {
        !is_gazetteer(table) && (!table.rows.is_empty() || beside.join(table.schema.file()).exists())
    };
    for table in refreshed.tables.iter().filter(is_there) {
        write(&beside.join(table.schema.file()), table)?;
    }
    for table in &refreshed.set_aside {
        write(&beside.join(SET_ASIDE_FOLDER).join(table.schema.file()), table)?;
    }
    let file = beside.join(REFRESH_REPORT_FILE);
    let text = serde_json::json!({
        "events": refreshed.events,
        "notes": refreshed.notes,
        "kept_by_hand": refreshed.kept_by_hand,
    });
    fs::write(&file, format!("{text:#}\n")).map_err(ImportError::unwritable(&file))?;
    Ok((report, refreshed))
}

fn is_gazetteer(table: &TextTable) -> bool {
    GAZETTEER.contains(&table.schema.name)
}

/// The tables of a folder as texts, without the gazetteer. A row that cannot be read would be lost, and is an error.
fn texts_of(folder: &Path) -> Result<Vec<TextTable>, ImportError> {
    let mut problems = Problems::default();
    let mut tables = Tables::read(folder, &mut problems);
    tables.postcodes.rows.clear();
    tables.outward_codes.rows.clear();
    if problems.errors() > 0 {
        return Err(ImportError::Together {
            what: format!("the tables in {} have {} errors", folder.display(), problems.errors()),
            help: "Correct them first: `lcp check` names each; nothing was changed",
        });
    }
    Ok(tables.to_texts())
}

/// The tables of an earlier import. They name nothing that is not among them, and lack the tables that no import fills.
fn texts_of_import(folder: &Path) -> Result<Vec<TextTable>, ImportError> {
    let mut problems = Problems::default();
    let tables = Tables::read(folder, &mut problems);
    if tables.any_unread() {
        return Err(ImportError::Together {
            what: format!("{} is not as the import before wrote it", folder.display()),
            help: "Remove the folder: what the sources leave blank is then kept, and nothing else; nothing was changed",
        });
    }
    Ok(tables.to_texts())
}

/// The rows that earlier imports set aside.
fn texts_set_aside(previous: &Path) -> Vec<TextTable> {
    let folder = previous.join(SET_ASIDE_FOLDER);
    if folder.is_dir() { Tables::read(&folder, &mut Problems::default()).to_texts() } else { Vec::new() }
}

fn write(path: &Path, table: &TextTable) -> Result<(), ImportError> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).map_err(ImportError::unwritable(parent))?;
    }
    let written = table.to_csv().and_then(|bytes| fs::write(path, bytes));
    written.map_err(ImportError::unwritable(path))
}

fn same(one: &Path, other: &Path) -> bool {
    let (one, other) = (fs::canonicalize(one), fs::canonicalize(other));
    one.is_ok() && one.ok() == other.ok()
}

/// A folder beside another, for the time of writing.
fn beside(folder: &Path) -> Result<PathBuf, ImportError> {
    let Some(name) = folder.file_name() else {
        return Err(ImportError::Together {
            what: format!("{} cannot be the folder of the tables", folder.display()),
            help: "Name a folder with --out, such as tables",
        });
    };
    let mut hidden = std::ffi::OsString::from(".");
    hidden.push(name);
    hidden.push(format!(".new-{}", std::process::id()));
    Ok(folder.with_file_name(hidden))
}

/// Puts the new folder in the place of the old one. What else stood in the old one, such as a guide, comes along.
fn replace(new: &Path, folder: &Path, is_previous: bool) -> Result<(), ImportError> {
    if is_previous {
        for entry in fs::read_dir(folder).map_err(ImportError::unwritable(folder))? {
            let entry = entry.map_err(ImportError::unwritable(folder))?;
            let to = new.join(entry.file_name());
            let is_ours = to.exists()
                || [IMPORTED_FOLDER, SET_ASIDE_FOLDER].iter().any(|name| entry.file_name() == *name);
            let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
            let is_report = entry.file_name() == REPORT_FILE || entry.file_name() == "datapackage.json";
            if is_file && !is_ours && !is_report {
                fs::copy(entry.path(), &to).map_err(ImportError::unwritable(&to))?;
            }
        }
    }
    replacing::replace(new, folder).map_err(ImportError::unwritable(folder))
}
