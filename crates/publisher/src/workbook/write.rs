//! Writing a workbook: sheets, notes, lists to choose from, formats.

use std::collections::BTreeMap;

use rust_xlsxwriter::{
    Color, DataValidation, DataValidationErrorStyle, DocProperties, ExcelDateTime, Format, FormatAlign,
    Formula, Note, Workbook, Worksheet, XlsxError,
};

use super::WORDS_SHEET;
use super::letters::letters;
use crate::documentation::holds;
use crate::tables::{ALL, CellType, Column, ColumnRole, TableSchema, TextTable};

/// Why a workbook cannot be written.
#[derive(Debug, thiserror::Error)]
#[error("the workbook cannot be written: {0}; keep tables of more than a million rows as CSV files")]
pub struct WriteWorkbookError(#[from] XlsxError);

/// How many rows have lists to choose from and formats: more than anybody types.
const ROWS: u32 = 20_000;

/// A workbook with a sheet for each table. The same rows give the same bytes.
///
/// # Errors
/// [`WriteWorkbookError`] when a table has more rows or longer cells than a sheet holds.
pub fn write_workbook(tables: &[TextTable]) -> Result<Vec<u8>, WriteWorkbookError> {
    let mut workbook = Workbook::new();
    // No time of day: the same tables give the same bytes.
    let created = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&created));
    let words = Words::new();
    for table in tables {
        let sheet = workbook.add_worksheet();
        write_sheet(sheet, table, &words)?;
    }
    words.write(workbook.add_worksheet())?;
    Ok(workbook.save_to_buffer()?)
}

fn write_sheet(sheet: &mut Worksheet, table: &TextTable, words: &Words) -> Result<(), XlsxError> {
    sheet.set_name(table.schema.name)?.set_freeze_panes(1, 0)?;
    for (at, column) in (0_u16..).zip(table.schema.columns) {
        let format = format_of(column);
        sheet.set_column_width(at, width(column))?.set_column_format(at, &format)?;
        sheet.write_string_with_format(0, at, column.name, &heading(column))?;
        let note = Note::new(note(column)).add_author_prefix(false).set_width(320).set_height(160);
        sheet.insert_note(0, at, &note)?;
        if let Some(choice) = words.choice(column) {
            sheet.add_data_validation(1, at, ROWS, at, &choice)?;
        }
        for (row, cells) in (1_u32..).zip(&table.rows) {
            let text = cells.get(usize::from(at)).map(String::as_str).unwrap_or_default();
            write_cell(sheet, (row, at), column, text, &format)?;
        }
    }
    Ok(())
}

/// A date as a date and a number as a number, so that the program sorts them; everything else as text.
fn write_cell(
    sheet: &mut Worksheet,
    (row, at): (u32, u16),
    column: &Column,
    text: &str,
    format: &Format,
) -> Result<(), XlsxError> {
    if text.is_empty() {
        return Ok(());
    }
    let is_one = !column.shape.list;
    match column.shape.cell_type {
        CellType::Date if is_one => match ExcelDateTime::parse_from_str(text) {
            Ok(date) => sheet.write_datetime_with_format(row, at, &date, format)?,
            Err(_) => sheet.write_string_with_format(row, at, text, format)?,
        },
        CellType::Number { .. } | CellType::Degrees { .. } if is_one => match text.parse::<f64>() {
            Ok(number) => sheet.write_number_with_format(row, at, number, format)?,
            Err(_) => sheet.write_string_with_format(row, at, text, format)?,
        },
        _ => sheet.write_string_with_format(row, at, text, format)?,
    };
    Ok(())
}

/// Text stays as it is typed: ids and telephone numbers keep their zeros, times stay times of ours.
fn format_of(column: &Column) -> Format {
    let format = Format::new().set_align(FormatAlign::Top);
    match column.shape.cell_type {
        CellType::Date if !column.shape.list => format.set_num_format("yyyy-mm-dd"),
        CellType::Number { .. } if !column.shape.list => format.set_num_format("0"),
        CellType::Degrees { .. } => format.set_num_format("0.00000"),
        _ => format.set_num_format("@"),
    }
}

fn heading(column: &Column) -> Format {
    let colour = if column.shape.required { Color::RGB(0x00FF_E699) } else { Color::RGB(0x00DD_EBF7) };
    Format::new().set_bold().set_background_color(colour).set_num_format("@")
}

fn width(column: &Column) -> f64 {
    match (column.shape.cell_type, column.role) {
        (_, ColumnRole::Plain { .. } | ColumnRole::Joining) => 50.0,
        (CellType::Date | CellType::YesNo | CellType::Number { .. } | CellType::Clock, _) => 12.0,
        (CellType::Text, _) => 30.0,
        _ => 18.0,
    }
}

fn note(column: &Column) -> String {
    let needed = if column.shape.required { "" } else { "\nBlank: not known." };
    let example =
        if column.example.is_empty() { String::new() } else { format!("\nExample: {}", column.example) };
    format!("{}\n{}{needed}{example}", column.about, holds(column))
}

/// The closed lists, each in two columns of a sheet of their own: the word and what it means.
struct Words(BTreeMap<&'static str, (u16, List)>);

/// The words of a list, each with what it means.
type List = Vec<(&'static str, &'static str)>;

const YES_NO: &str = "yes or no";

impl Words {
    fn new() -> Self {
        let mut lists: BTreeMap<&'static str, List> = BTreeMap::new();
        lists.insert(YES_NO, vec![("yes", ""), ("no", "")]);
        for column in ALL.iter().flat_map(|table| table.columns) {
            if let CellType::Enum { list, words } = column.shape.cell_type {
                lists.entry(list).or_insert_with(words);
            }
        }
        let placed = (0_u16..).step_by(2).zip(lists).map(|(at, (name, words))| (name, (at, words)));
        Self(placed.collect())
    }

    fn write(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        sheet.set_name(WORDS_SHEET)?.set_freeze_panes(1, 0)?;
        let bold = Format::new().set_bold();
        for (name, (at, words)) in &self.0 {
            sheet.set_column_width(*at, 24.0)?.set_column_width(at + 1, 60.0)?;
            sheet.write_string_with_format(0, *at, *name, &bold)?;
            for (row, (word, meaning)) in (1_u32..).zip(words) {
                sheet.write_string(row, *at, *word)?.write_string(row, at + 1, *meaning)?;
            }
        }
        Ok(())
    }

    /// What can be chosen in a column: a word of its list, or the id of a record that is there. Several values in a cell
    /// cannot be chosen.
    fn choice(&self, column: &Column) -> Option<DataValidation> {
        if column.shape.list {
            return None;
        }
        let list = match column.shape.cell_type {
            CellType::Enum { list, .. } => Some(list),
            CellType::YesNo => Some(YES_NO),
            _ => None,
        };
        if let Some(list) = list {
            let (at, words) = self.0.get(list)?;
            let letter = letters(usize::from(*at));
            let range = format!("={WORDS_SHEET}!${letter}$2:${letter}${}", words.len() + 1);
            let title = DataValidation::new().allow_list_formula(Formula::new(range)).set_error_title(list);
            return title.and_then(|choice| choice.set_error_message("Choose one of the list.")).ok();
        }
        let ColumnRole::Refers(target) = column.role else { return None };
        let table: &TableSchema = ALL.iter().find(|table| table.name == target)?;
        let letter = letters(table.columns.iter().position(|column| column.role == ColumnRole::OwnId)?);
        let range = format!("={target}!${letter}$2:${letter}${ROWS}");
        let choice = DataValidation::new().allow_list_formula(Formula::new(range));
        // The record may be added later: it is asked about, and not refused.
        Some(choice.set_error_style(DataValidationErrorStyle::Warning))
    }
}
