//! The guide that stands beside the tables of a starter set.

use std::fmt::Write as _;

use crate::documentation::holds;
use crate::tables::ALL;

/// The guide: what each table is for and what its columns hold.
pub(super) fn guide() -> String {
    let mut text = String::from(OPENING);
    for table in ALL {
        let needed = if table.needed { "needed" } else { "may be absent" };
        // Writing to a String cannot fail.
        let _ = write!(text, "\n## {} ({needed})\n\n{}\n\n", table.file(), table.about);
        for column in table.columns {
            let _ = writeln!(text, "- `{}`: {} ({})", column.name, column.about, holds(column));
        }
    }
    text
}

const OPENING: &str = "# Your tables

This is a small dataset of an invented county: one partnership that is being formed, one surgery in it and one that is not.
Every table has its columns and a row or two. Put your own rows in their place, then:

    lcp check .
    lcp publish . --out ../release

The check says of this set that its partnership covers few people, which is a warning: it may be formed, but not go live.

- Each table is a CSV file in UTF-8. Excel saves it as \"CSV UTF-8\", LibreOffice with the character set Unicode (UTF-8).
- A blank cell means: not known. Several values in a cell are separated by ` | `. Dates are written 2010-03-31.
- An id, once published, stays. When a record goes, say in tombstones.csv what became of it.
- In about.csv, write no for synthetic once the records are real.
- When tables come or go, `lcp describe .` writes datapackage.json anew.
- `lcp new tables.xlsx` writes the same as one workbook, with lists to choose from. `lcp check tables.xlsx` reads it.
";
