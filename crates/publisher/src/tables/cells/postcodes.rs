//! Postcodes, outward codes and sectors.

use gazetteer::{OutwardCode, Postcode};

use crate::tables::cell::{Cell, InvalidCell, one};
use crate::tables::schema::{CellType, Shape};

impl Cell for Postcode {
    const SHAPE: Shape = one(CellType::Postcode { what: "a full postcode, such as HG5 0JL" });

    fn parse(text: &str) -> Result<Self, InvalidCell> {
        Self::parse(text)
            .map_err(|error| InvalidCell::new(error.to_string(), "write the full postcode, such as HG5 0JL"))
    }

    fn format(&self, text: &mut String) {
        text.push_str(&self.to_string());
    }
}

impl Cell for OutwardCode {
    const SHAPE: Shape = one(CellType::Postcode { what: "the first half of a postcode, such as HG5" });

    fn parse(text: &str) -> Result<Self, InvalidCell> {
        Self::parse(text).map_err(|error| {
            InvalidCell::new(error.to_string(), "write the first half of a postcode, such as HG5")
        })
    }

    fn format(&self, text: &mut String) {
        text.push_str(&self.to_string());
    }
}

/// A postcode sector in its usual form: the outward code and the digit after it, `HG5 0`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sector(String);

impl Sector {
    /// The sector in its usual form.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Cell for Sector {
    const SHAPE: Shape = one(CellType::Postcode { what: "a postcode sector, such as HG5 0" });

    fn parse(text: &str) -> Result<Self, InvalidCell> {
        let read = || {
            let (before, digit) = text.split_at_checked(text.len().checked_sub(1)?)?;
            let outward = OutwardCode::parse(before.trim()).ok()?;
            digit.bytes().all(|byte| byte.is_ascii_digit()).then(|| Self(format!("{outward} {digit}")))
        };
        read().ok_or_else(|| {
            InvalidCell::new(
                "a postcode sector is the first half of a postcode and the digit after it",
                "write it as HG5 0",
            )
        })
    }

    fn format(&self, text: &mut String) {
        text.push_str(&self.0);
    }
}
