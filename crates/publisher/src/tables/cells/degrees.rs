//! Latitudes and longitudes, in decimal degrees.

use std::fmt::Write as _;

use crate::tables::cell::{Cell, InvalidCell, one};
use crate::tables::schema::{CellType, Shape};

/// Reads decimal degrees into hundred-thousandths.
fn parse_e5(text: &str, most: f64) -> Option<i32> {
    // Letters would let `inf` and `1e2` through, which nobody writes on purpose.
    if !text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-')) {
        return None;
    }
    let degrees: f64 = text.parse().ok()?;
    if degrees.abs() > most {
        return None;
    }
    // At most ±18,000,000 after the check above.
    #[expect(clippy::cast_possible_truncation, reason = "checked just above")]
    let e5 = (degrees * 1e5).round() as i32;
    Some(e5)
}

/// Why a text is no number of degrees.
fn refuse(text: &str, what: &str, most: u8) -> InvalidCell {
    let help = if text.contains(['°', '\'', '"', '′', '″', 'N', 'S', 'E', 'W']) {
        "write degrees with a decimal point, not minutes and seconds: 54.00912, and -1.46893 for west"
    } else if text.contains(',') {
        "write the decimal point as a full stop: 54.00912"
    } else if text.parse::<f64>().is_ok_and(|number| number.abs() > 1000.0) {
        "this looks like metres on a map grid: turn it into degrees of WGS 84, such as 54.00912"
    } else {
        "write degrees of WGS 84 with a decimal point, such as 54.00912"
    };
    InvalidCell::new(format!("a {what} is a number of degrees between -{most} and {most}"), help)
}

macro_rules! degrees {
    ($(#[doc = $about:literal] $name:ident is $what:literal up to $most:literal;)+) => {$(
        #[doc = $about]
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name(i32);

        impl $name {
            /// From hundred-thousandths of a degree; `None` off the globe.
            #[must_use]
            pub fn from_e5(e5: i32) -> Option<Self> {
                (e5.unsigned_abs() <= $most * 100_000).then_some(Self(e5))
            }

            /// In hundred-thousandths of a degree.
            #[must_use]
            pub fn e5(self) -> i32 {
                self.0
            }
        }

        impl Cell for $name {
            const SHAPE: Shape = one(CellType::Degrees { most: $most });

            fn parse(text: &str) -> Result<Self, InvalidCell> {
                parse_e5(text, f64::from($most)).map(Self).ok_or_else(|| refuse(text, $what, $most))
            }

            fn format(&self, text: &mut String) {
                let sign = if self.0 < 0 { "-" } else { "" };
                let size = self.0.unsigned_abs();
                // Writing to a String cannot fail.
                let _ = write!(text, "{sign}{}.{:05}", size / 100_000, size % 100_000);
            }
        }
    )+};
}
degrees! {
    /// Degrees north of the equator, kept in hundred-thousandths.
    Latitude is "latitude" up to 90;
    /// Degrees east of Greenwich, kept in hundred-thousandths.
    Longitude is "longitude" up to 180;
}
