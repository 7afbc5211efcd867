//! A release in whose every text stands what an intruder would write there, for the end-to-end tests that look whether any of
//! it ever runs. The rules of publishing are left aside: what they would refuse is shown as well.
//!
//! `cargo run --package publisher --example attacked -- TABLES STRINGS RELEASE` prints what it put where.

use std::error::Error;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use publisher::compile::CompiledRelease;
use publisher::problem::Problems;
use publisher::tables::{ALL, CellType, ColumnRole, TableSchema};
use publisher::validate;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [tables, strings, out] = arguments.as_slice() else {
        return Err("name the folder of tables, the file of strings and the folder of the release".into());
    };
    let strings = fs::read_to_string(strings)?;
    let strings: Vec<&str> = strings.lines().collect();
    let attacked = out.with_extension("tables");
    fs::create_dir_all(&attacked)?;
    let mut fields = 0;
    for table in ALL {
        let file = tables.join(table.file());
        if file.is_file() {
            fields += attack(&file, table, &strings, &attacked.join(table.file()))?;
        }
    }
    let mut problems = Problems::default();
    let read = validate::read_and_check(&attacked, None, &mut problems);
    CompiledRelease::from_tables(&read)?.write(Path::new(out))?;
    writeln!(
        std::io::stdout(),
        "{} strings in each of {fields} columns of text; problems that publishing would name, by rule: {:?}",
        strings.len(),
        problems.by_rule()
    )?;
    Ok(())
}

/// Writes a table with every string in every column of text: a few in each row, so that all are in the column. The number
/// of such columns.
fn attack(file: &Path, table: &TableSchema, strings: &[&str], into: &Path) -> Result<usize, Box<dyn Error>> {
    let mut reader = csv::Reader::from_path(file)?;
    let header = reader.headers()?.clone();
    let is_text = |name: &str| {
        table.column(name).and_then(|at| table.columns.get(at)).is_some_and(|column| {
            matches!(column.shape.cell_type, CellType::Text)
                && !matches!(column.role, ColumnRole::OwnId | ColumnRole::Refers(_))
        })
    };
    let attacked: Vec<bool> = header.iter().map(is_text).collect();
    let rows: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>()?;
    let each = strings.len().div_ceil(rows.len().max(1));
    let mut writer = csv::Writer::from_path(into)?;
    writer.write_record(&header)?;
    for (at, row) in rows.iter().enumerate() {
        let chosen: Vec<&str> = strings.iter().copied().cycle().skip(at * each).take(each).collect();
        let cells = row.iter().zip(&attacked).map(|(cell, attacked)| match attacked {
            // The facts about the dataset are words and dates in one column; a sentence among them has a space.
            true if table.name != "about" || cell.contains(' ') => chosen.join(" ").replace('|', " | "),
            _ => cell.to_owned(),
        });
        writer.write_record(cells)?;
    }
    writer.flush()?;
    Ok(attacked.iter().filter(|attacked| **attacked).count())
}
