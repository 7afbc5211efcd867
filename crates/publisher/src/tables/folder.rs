//! Reading all tables of a folder.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use super::all::{Tables, every_table};
use super::definition::Row;
use super::table::Table;
use super::{package, references, schema_rules};
use crate::problem::{Problem, Problems, Span};

/// The most bytes that a table may have: 1 GiB, twenty times the postcodes of the United Kingdom.
const LONGEST_TABLE: u64 = 1024 * 1024 * 1024;

impl Tables {
    /// Reads every table of a folder, and notes every problem of their form and of their references.
    #[must_use]
    pub fn read(folder: &Path, problems: &mut Problems) -> Self {
        let mut tables = Self::default();
        if !folder.is_dir() {
            let what = format!("{} is not a folder", folder.display());
            let help = "name the folder that holds about.csv, funders.csv and the other tables";
            problems.note(
                Problem::new(&schema_rules::FILE, Span::file(folder.display().to_string()), what).help(help),
            );
            return tables;
        }
        macro_rules! read_each {
            ($($name:ident: $row:ident,)+) => { $(tables.$name = read_file(folder, problems);)+ };
        }
        every_table!(read_each);
        references::check(&tables, problems);
        package::check(folder, problems);
        tables
    }
}

/// A table that is not there; that is noted where it is needed.
pub(super) fn absent<R: Row>(problems: &mut Problems) -> Table<R> {
    if !R::SCHEMA.needed {
        return Table::default();
    }
    let file = R::SCHEMA.file();
    let what = format!("the table {file} is missing");
    problems.note(Problem::new(&schema_rules::FILE, Span::file(file), what));
    Table { unread: true, ..Table::default() }
}

/// Reads the file of one table; an absent one counts as empty where it may be absent.
fn read_file<R: Row>(folder: &Path, problems: &mut Problems) -> Table<R> {
    let file = R::SCHEMA.file();
    let mut refuse = |what: String, help: &str| {
        problems.note(Problem::new(&schema_rules::FILE, Span::file(file.clone()), what).help(help));
        Table { unread: true, ..Table::default() }
    };
    let path = folder.join(&file);
    match fs::metadata(&path) {
        Ok(found) if !found.is_file() => {
            return refuse(format!("{file} is not a file"), "put a CSV file in its place");
        }
        Ok(found) if found.len() > LONGEST_TABLE => {
            let what = format!("{file} has {} bytes, and a table has at most {LONGEST_TABLE}", found.len());
            return refuse(what, "split the dataset, or look for what made the file so large");
        }
        Err(error) if error.kind() == ErrorKind::NotFound => {
            return absent(problems);
        }
        _ => {}
    }
    match fs::read(&path) {
        Ok(bytes) => Table::read(&bytes, problems),
        Err(error) => refuse(format!("{file} cannot be read: {error}"), "check that you may read the file"),
    }
}
