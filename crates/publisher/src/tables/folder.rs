//! Reading all tables of a folder.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use super::all::{Tables, every_table};
use super::definition::Row;
use super::read::Sheet;
use super::{form, package, references};
use crate::problem::{Problem, Problems, Spot};

/// The most bytes that a table may have: 1 GiB, twenty times the postcodes of the United Kingdom.
const LONGEST_TABLE: u64 = 1024 * 1024 * 1024;

impl Tables {
    /// Reads every table of a folder, and notes every problem of their form and of their references.
    #[must_use]
    pub fn read(folder: &Path, problems: &mut Problems) -> Self {
        let mut tables = Self::default();
        if !folder.is_dir() {
            let what = format!("{} is not a folder", folder.display());
            let mend = "name the folder that holds about.csv, funders.csv and the other tables";
            problems
                .note(Problem::new(&form::FILE, Spot::file(folder.display().to_string()), what).mend(mend));
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

/// Reads the file of one table; an absent one counts as empty where it may be absent.
fn read_file<R: Row>(folder: &Path, problems: &mut Problems) -> Sheet<R> {
    let file = R::TABLE.file();
    let mut refuse = |what: String, mend: &str| {
        problems.note(Problem::new(&form::FILE, Spot::file(file.clone()), what).mend(mend));
        Sheet { unread: true, ..Sheet::default() }
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
            if R::TABLE.needed {
                return refuse(format!("the table {file} is missing"), form::FILE.mend);
            }
            return Sheet::default();
        }
        _ => {}
    }
    match fs::read(&path) {
        Ok(bytes) => Sheet::read(&bytes, problems),
        Err(error) => refuse(format!("{file} cannot be read: {error}"), "check that you may read the file"),
    }
}
