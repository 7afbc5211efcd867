//! `docs/exports-columns.md`: what each format takes of each column, written from the lists that the exporters follow.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use catalogue::vocabulary::Vocabulary as _;
use publisher::tables::ALL;

use crate::format::Format;
use crate::hsds::mapping::{Destination, destination};
use crate::losses::{Extent, Loss, losses_of};

const OPENING: &str = "# What each format takes

This page is written from the program's own lists; do not edit it. `UPDATE_DOCS=1 cargo test -p interchange` writes it again.
`docs/exports.md` describes the formats.

\"yes\": all of the column. \"part\": see the reasons below the table. A blank: nothing of it.

";

/// The text of `docs/exports-columns.md`.
#[must_use]
pub fn columns() -> String {
    let losses: Vec<(Format, Vec<Loss>)> =
        Format::ALL.iter().map(|&format| (format, losses_of(format))).collect();
    let mut text = String::from(OPENING);
    for table in ALL {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "## {}\n", table.file());
        let formats: Vec<&str> = Format::ALL.iter().map(|format| format.word()).collect();
        let _ = writeln!(text, "| Column | {} | in HSDS |", formats.join(" | "));
        let _ = writeln!(text, "|---{}|---|", "|---".repeat(formats.len()));
        let mut reasons: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for column in table.columns {
            let mut cells = Vec::new();
            for (format, losses) in &losses {
                let loss = losses.iter().find(|loss| loss.table == table.name && loss.column == column.name);
                cells.push(match loss.map(|loss| loss.extent) {
                    None => "yes",
                    Some(Extent::Part) => "part",
                    Some(Extent::All) => "",
                });
                if let Some(loss) = loss {
                    reasons.entry(loss.reason).or_default().push(format!(
                        "{} {}",
                        format.word(),
                        column.name
                    ));
                }
            }
            let place = match destination(table.name, column) {
                Destination::Property(path) => path.to_owned(),
                Destination::Attribute => "an attribute".to_owned(),
                Destination::Profile(object) => format!("the LCP profile: {object}"),
                Destination::Lost(_) => String::new(),
            };
            let _ = writeln!(text, "| {} | {} | {place} |", column.name, cells.join(" | "));
        }
        text.push('\n');
        for (reason, columns) in reasons {
            let first = columns.iter().take(3).cloned().collect::<Vec<_>>().join(", ");
            let more = columns.len().saturating_sub(3);
            let more = if more == 0 { String::new() } else { format!(" and {more} more") };
            let _ = writeln!(text, "- {first}{more}: {reason}.");
        }
        text.push('\n');
    }
    text.truncate(text.trim_end().len());
    text.push('\n');
    text
}
