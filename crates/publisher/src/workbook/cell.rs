//! A cell of a sheet as the text that a CSV file would have.

use calamine::{Data, ExcelDateTime};

use crate::tables::{CellType, Column};

/// The text of a cell in a column; an error of the sheet is why there is none.
pub(super) fn text_of(cell: &Data, column: Option<&Column>) -> Result<String, String> {
    let kind = column.map(|column| column.shape.cell_type);
    Ok(match cell {
        Data::Empty => String::new(),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text.clone(),
        Data::Int(number) => number.to_string(),
        Data::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        Data::DateTime(moment) => of_moment(moment, kind),
        Data::Float(number) => of_number(*number, kind),
        Data::Error(error) => return Err(format!("the cell shows the error {error}")),
    })
}

fn of_moment(moment: &ExcelDateTime, kind: Option<CellType>) -> String {
    let is_time = matches!(kind, Some(CellType::Clock)) || moment.as_f64() < 1.0;
    if is_time {
        return clock(moment.as_f64());
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    format!("{year:04}-{month:02}-{day:02}")
}

/// A number. A spreadsheet keeps dates and times as numbers of days where nobody told it otherwise.
fn of_number(number: f64, kind: Option<CellType>) -> String {
    match kind {
        Some(CellType::Clock) if (0.0..=2.0).contains(&number) => clock(number),
        Some(CellType::Date) if (1.0..2_958_466.0).contains(&number) => {
            let moment = ExcelDateTime::new(number, calamine::ExcelDateTimeType::DateTime, false);
            of_moment(&moment, kind)
        }
        Some(CellType::Degrees { .. }) => {
            // 15 digits are what a spreadsheet keeps; the tail of a sum in binary is no part of a position.
            let text = format!("{number:.7}");
            text.trim_end_matches('0').trim_end_matches('.').to_owned()
        }
        _ => number.to_string(),
    }
}

/// A part of a day as a time: 0.5 is `12:00`, and 1.0625 is `25:30`.
fn clock(days: f64) -> String {
    let minutes = (days * 24.0 * 60.0).round();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most two days")]
    let minutes = minutes.clamp(0.0, 2.0 * 24.0 * 60.0) as u32;
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_become_what_their_column_holds() {
        for (number, kind, expected) in [
            (40268.0, CellType::Date, "2010-03-31"),
            (0.354_166_666_666_667, CellType::Clock, "08:30"),
            (1.0625, CellType::Clock, "25:30"),
            (8450.0, CellType::Number { most: 1_000_000 }, "8450"),
            (-1.468_93, CellType::Degrees { most: 180 }, "-1.46893"),
            (1_632_960_123.0, CellType::Text, "1632960123"),
        ] {
            assert_eq!(of_number(number, Some(kind)), expected);
        }
    }
}
