//! Whole numbers, and yes or no.

use crate::tables::cell::{Cell, InvalidCell, one};
use crate::tables::schema::{CellType, Shape};

/// Why a text is no whole number up to a limit.
fn refuse(text: &str, most: u32) -> InvalidCell {
    let what = if text.is_empty() {
        "the cell is blank, and needs a whole number".to_owned()
    } else if text.len() > 40 {
        format!("this is not a whole number from 0 to {most}")
    } else {
        format!("{text:?} is not a whole number from 0 to {most}")
    };
    let grouped = |character: char| matches!(character, ',' | '\'' | '\u{a0}' | ' ' | '\u{202f}');
    let bare: String = text.chars().filter(|&character| !grouped(character)).collect();
    let help = match bare.parse::<u32>() {
        Ok(number) if bare != text && number <= most => {
            format!("write {number}, with nothing between the digits")
        }
        _ => "write digits only, with no separator, sign, unit or decimal point".to_owned(),
    };
    InvalidCell::new(what, help)
}

macro_rules! number_cells {
    ($($number:ty: $most:expr),+) => {$(
        impl Cell for $number {
            const SHAPE: Shape = one(CellType::Number { most: $most });

            fn parse(text: &str) -> Result<Self, InvalidCell> {
                if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
                    if let Ok(number) = text.parse() {
                        return Ok(number);
                    }
                }
                Err(refuse(text, $most))
            }

            fn format(&self, text: &mut String) {
                text.push_str(&self.to_string());
            }
        }
    )+};
}
number_cells!(u8: 255, u16: 65_535, u32: u32::MAX);

impl Cell for bool {
    const SHAPE: Shape = one(CellType::YesNo);

    fn parse(text: &str) -> Result<Self, InvalidCell> {
        match text {
            "yes" => Ok(true),
            "no" => Ok(false),
            _ => {
                let help = match text.to_ascii_lowercase().as_str() {
                    "y" | "true" | "1" | "yes" => "write yes",
                    "n" | "false" | "0" | "no" => "write no",
                    _ => "write yes or no, in small letters",
                };
                let what = if text.is_empty() {
                    "the cell is blank, and needs yes or no".to_owned()
                } else {
                    format!("{text:?} is neither yes nor no")
                };
                Err(InvalidCell::new(what, help))
            }
        }
    }

    fn format(&self, text: &mut String) {
        text.push_str(if *self { "yes" } else { "no" });
    }
}
