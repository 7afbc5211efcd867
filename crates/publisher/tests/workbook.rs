//! Given tables in a workbook; then they are read as CSV files are, and what cannot be read is named by sheet, row and column
//! with what to do.

#![cfg(test)]

use std::fs;
use std::io::{Cursor, Write as _};
use std::path::Path;

use publisher::compile::CompiledRelease;
use publisher::problem::Problems;
use publisher::tables::Tables;
use publisher::validate::read_and_check;
use publisher::workbook::write_workbook;
use rust_xlsxwriter::{Format, Workbook};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

fn example() -> Tables {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/example");
    let mut tables = Tables::read(&folder, &mut Problems::default());
    tables.postcodes.rows.clear();
    tables
}

/// Every problem of a workbook as a line.
fn problems_of(bytes: &[u8], name: &str) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    fs::write(&path, bytes).unwrap();
    let mut problems = Problems::default();
    let _ = read_and_check(&path, None, &mut problems);
    let line = |span: &publisher::problem::Span| format!("{} {:?} {:?}", span.file, span.line, span.column);
    problems
        .sorted()
        .iter()
        .filter(|problem| problem.severity == publisher::problem::Severity::Error)
        .map(|problem| format!("{}: {}: {}", line(&problem.span), problem.message, problem.help))
        .collect()
}

#[test]
fn the_example_written_as_a_workbook_gives_the_same_release() {
    let tables = example();
    let bytes = write_workbook(&tables.to_texts()).unwrap();
    assert!(bytes == write_workbook(&tables.to_texts()).unwrap(), "the same tables give the same bytes");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tables.xlsx");
    fs::write(&path, &bytes).unwrap();
    let mut problems = Problems::default();
    let read = read_and_check(&path, None, &mut problems);
    assert_eq!(problems.errors(), 0, "{:#?}", problems.sorted());
    let (first, second) =
        (CompiledRelease::from_tables(&tables).unwrap(), CompiledRelease::from_tables(&read).unwrap());
    assert!(first.records().unwrap() == second.records().unwrap());
}

/// A workbook of the example in which something was done to a sheet.
fn with_sheet(name: &str, rows: &[&[&str]], change: impl Fn(&mut rust_xlsxwriter::Worksheet)) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.set_name(name).unwrap();
    for (row, cells) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(*cells) {
            sheet.write_string(row, column, *cell).unwrap();
        }
    }
    change(sheet);
    workbook.save_to_buffer().unwrap()
}

const GLOSSARY: &[&[&str]] = &[&["term", "meaning"], &["Budget", "Money for care."]];

#[test]
fn a_wrong_cell_is_named_by_its_sheet_row_and_column() {
    let lists: &[&[&str]] = &[
        &["practice", "status", "from"],
        &["mill-lane", "open", "2010-04-01"],
        &["", "", ""],
        &["quay", "opened", "2010-04-01"],
    ];
    let problems = problems_of(&with_sheet("lists", lists, |_| ()), "tables.xlsx");
    let expected = "tables.xlsx, sheet lists Some(4) Some(\"status\"): \"opened\" is not a list status: did you mean open?";
    assert!(problems.iter().any(|problem| problem.starts_with(expected)), "{problems:#?}");
    assert!(
        problems.iter().any(|problem| problem.contains("the table practices.csv is missing")),
        "{problems:#?}"
    );
}

#[test]
fn what_no_table_has_is_refused_with_its_place_and_its_cure() {
    for (change, said) in [
        (
            with_sheet("glossary", GLOSSARY, |sheet| drop(sheet.write_formula(1, 1, "=1+1").map(drop))),
            "tables.xlsx, sheet glossary None None: the cell B2 has a formula, whose value nobody stated: copy the cells and paste them as values",
        ),
        (
            with_sheet("glossary", GLOSSARY, |sheet| {
                drop(sheet.merge_range(2, 0, 3, 1, "x", &Format::new()).map(drop));
            }),
            "tables.xlsx, sheet glossary None None: the cells at A3 are merged, so that it is not known whose value it is: unmerge the cells",
        ),
        (
            with_sheet("practises", GLOSSARY, |_| ()),
            "tables.xlsx, sheet practises None None: there is no table \"practises\": did you mean practices?",
        ),
        (
            with_sheet("glossary", &[&["term", "meanings"]], |_| ()),
            "tables.xlsx, sheet glossary Some(1) Some(\"meanings\"): the table glossary has no column \"meanings\": did you mean meaning?",
        ),
    ] {
        let problems = problems_of(&change, "tables.xlsx");
        assert!(problems.iter().any(|problem| problem.starts_with(said)), "{said}\n{problems:#?}");
    }
}

/// A workbook with one part changed or added.
fn with_part(name: &str, content: &[u8]) -> Vec<u8> {
    let sound = with_sheet("glossary", GLOSSARY, |_| ());
    let mut archive = ZipArchive::new(Cursor::new(sound)).unwrap();
    let mut changed = ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..archive.len() {
        let part = archive.by_index(at).unwrap();
        if part.name() != name {
            changed.raw_copy_file(part).unwrap();
        }
    }
    changed.start_file(name, SimpleFileOptions::default()).unwrap();
    changed.write_all(content).unwrap();
    changed.finish().unwrap().into_inner()
}

#[test]
fn a_file_that_could_do_harm_or_was_cut_short_is_refused_as_a_whole() {
    let sound = with_sheet("glossary", GLOSSARY, |_| ());
    let bomb =
        br#"<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><sst>&b;</sst>"#;
    for (bytes, name, said) in [
        (
            with_part("xl/vbaProject.bin", b"x"),
            "tables.xlsx",
            "the workbook has macros, which no table needs",
        ),
        (
            with_part("xl/sharedStrings.xml", bomb),
            "tables.xlsx",
            "declares entities, which could expand without end",
        ),
        (sound[..sound.len() / 2].to_vec(), "tables.xlsx", "the file is no workbook, or was cut short"),
        (b"PK".to_vec(), "tables.xlsx", "the file is no workbook, or was cut short"),
        (sound.clone(), "tables.ods", "only .xlsx workbooks are read: save it as an Excel workbook (.xlsx)"),
        (sound.clone(), "tables.xlsm", "only .xlsx workbooks are read"),
    ] {
        let problems = problems_of(&bytes, name);
        assert_eq!(problems.len(), 1, "{said}: {problems:#?}");
        assert!(
            problems[0].starts_with(&format!("{name} None None: ")) && problems[0].contains(said),
            "{problems:#?}"
        );
    }
}

#[test]
fn an_archive_that_unpacks_without_end_is_refused() {
    let mut workbook = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    workbook.start_file("xl/worksheets/sheet1.xml", options).unwrap();
    let zeros = vec![b' '; 16 * 1024 * 1024];
    for _ in 0..17 {
        workbook.write_all(&zeros).unwrap();
    }
    let problems = problems_of(&workbook.finish().unwrap().into_inner(), "tables.xlsx");
    assert!(
        problems[0].contains("unpacks to more than 268435456 bytes: keep the largest tables as CSV"),
        "{problems:#?}"
    );
}

#[test]
fn dates_and_times_that_a_spreadsheet_keeps_as_numbers_are_read_as_they_look() {
    let bytes = with_sheet("hours", &[&["site", "kind", "weekday", "opens", "closes"]], |sheet| {
        for (column, text) in (0..).zip(["quay-main", "reception", "monday"]) {
            sheet.write_string(1, column, text).unwrap();
        }
        let time = Format::new().set_num_format("hh:mm");
        sheet.write_number_with_format(1, 3, 0.354_166_666_666_666_7, &time).unwrap();
        sheet.write_number(1, 4, 0.770_833_333_333_333_4).unwrap();
    });
    let problems = problems_of(&bytes, "tables.xlsx");
    assert!(
        problems.iter().all(|problem| !problem.contains("opens") && !problem.contains("closes")),
        "{problems:#?}"
    );
}
