//! `lcp import hsds`: the Human Services Data Specification becomes tables.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::PathBuf;

use anyhow::Context as _;
use interchange::hsds::{import_hsds, read_hsds};
use publisher::problem::Problems;
use publisher::tables::{Tables, TextTable};

use crate::exit_status::ExitStatus;
use crate::new_folder::{NewFolder, OldFolder};
use crate::print;

/// Import HSDS 3.0: what `lcp export --format hsds` wrote, or the directory of somebody else.
///
/// An organization becomes a funder, a partnership or a GP surgery by its attribute lcp:kind, or a GP surgery by its ODS
/// code. Everything that cannot be used is named with the reason. Nothing is written when a cell is wrong.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  lcp import hsds hsds --out tables\n  lcp check tables")]
pub(super) struct Arguments {
    /// The folder with organizations.json, services.json and more, or one JSON file.
    from: PathBuf,
    /// The folder to write the tables to; it must be new or empty.
    #[arg(long, value_name = "TABLES")]
    out: PathBuf,
}

/// Runs the subcommand.
pub(super) fn run(arguments: &Arguments) -> anyhow::Result<ExitStatus> {
    let folder = NewFolder::at(&arguments.out, OldFolder::Empty)?;
    let imported = import_hsds(&read_hsds(&arguments.from)?);
    let mut problems = Problems::default();
    // Only the form of each cell: what the tables mean together, `lcp check` says once somebody has looked at them.
    let _ = Tables::cells_of_texts(&imported.tables, &mut problems)?;
    if problems.errors() > 0 {
        std::io::stderr()
            .write_all(told(&problems, &imported.tables).as_bytes())
            .context("the report cannot be printed")?;
        return Ok(ExitStatus::DataHasErrors);
    }
    let filled = imported.tables.iter().filter(|table| table.schema.needed || !table.rows.is_empty());
    let files: Vec<(String, Vec<u8>)> =
        filled.map(|table| Ok((table.schema.file(), table.to_csv()?))).collect::<anyhow::Result<_>>()?;
    folder.write(files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())))?;
    let mut said = String::new();
    for table in imported.tables.iter().filter(|table| !table.rows.is_empty()) {
        // Writing to a String cannot fail.
        let _ = writeln!(said, "{}: {} rows", table.schema.file(), table.rows.len());
    }
    for dropped in &imported.dropped {
        let _ = writeln!(said, "{dropped}");
    }
    let _ = writeln!(
        said,
        "Not imported: {}. Check the tables: lcp check {}",
        imported.dropped.len(),
        arguments.out.display()
    );
    print::answer(&said)
}

/// The problems, a line each: the record by its id, the column, what is wrong and what to do.
fn told(problems: &Problems, tables: &[TextTable]) -> String {
    let mut text = String::new();
    for problem in problems.sorted() {
        let table = tables.iter().find(|table| table.schema.file() == problem.span.file);
        let row = table.zip(problem.span.line).and_then(|(table, line)| table.rows.get(table.row_at(line)?));
        let record = row.and_then(|row| row.iter().find(|cell| !cell.is_empty()));
        // Writing to a String cannot fail.
        let _ = writeln!(
            text,
            "error: {} of {}, {}: {} (found {:?}): {}",
            problem.span.file.trim_end_matches(".csv"),
            record.map_or("a record", String::as_str),
            problem.span.column.as_deref().unwrap_or("the record"),
            problem.message,
            problem.value.as_deref().unwrap_or_default(),
            problem.help,
        );
    }
    let _ = writeln!(text, "Nothing is written: correct the directory, and import it again.");
    text
}
