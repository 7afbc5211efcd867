//! The rows of the starter set: the examples of the columns, and where records must fit together, other cells.

use std::io;

use crate::tables::{Column, TableSchema, TextTable};

/// Cells that differ from their columns' examples: name and text.
type Cells = &'static [(&'static str, &'static str)];

/// The rows of a table, each by the cells in which it differs from the examples. A table that is not named has one row.
const ROWS: &[(&str, &[Cells])] = &[
    (
        "about",
        &[
            &[("fact", "title"), ("value", "Local clinical partnerships in Wenmarsh")],
            &[("fact", "covers"), ("value", "Wenmarsh")],
            &[("fact", "synthetic"), ("value", "yes")],
            &[("fact", "as_of"), ("value", "2010-04-30")],
            &[("fact", "partnership_short"), ("value", "LCP")],
            &[("fact", "partnership_one"), ("value", "local clinical partnership")],
            &[("fact", "partnership_many"), ("value", "local clinical partnerships")],
            &[("fact", "funder_short"), ("value", "PCT")],
            &[("fact", "funder_one"), ("value", "primary care trust")],
            &[("fact", "funder_many"), ("value", "primary care trusts")],
            &[("fact", "publisher_name"), ("value", "Wenmarsh Primary Care Trust")],
            &[("fact", "publisher_phone"), ("value", "01632 960 123")],
            &[("fact", "emergency"), ("value", "Call 999")],
            &[("fact", "licence"), ("value", "Open Government Licence v3.0")],
            &[
                ("fact", "licence_url"),
                ("value", "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"),
            ],
        ],
    ),
    (
        "areas",
        &[
            &[("id", "wenmarsh-county"), ("name", "Wenmarsh"), ("sectors", "")],
            &[("polygon", "")],
            &[("id", "mill-lane-area"), ("name", "Around Mill Lane"), ("sectors", "WM1 1"), ("polygon", "")],
            &[
                ("id", "mill-lane-outer"),
                ("name", "Further around Mill Lane"),
                ("sectors", "WM1 2 | WM1 3"),
                ("polygon", ""),
            ],
        ],
    ),
    ("funders", &[&[("population", "14570"), ("replaces", "")]]),
    (
        "policies",
        &[
            &[
                ("point", "keep_surgery_and_stay"),
                ("decision", "yes"),
                ("until", ""),
                ("source", "Board decision of 1 March 2010"),
            ],
            &[("answer", ""), ("until", ""), ("source", "Board decision of 1 March 2010")],
            &[
                ("point", "switching"),
                ("decision", "yes"),
                ("answer", "You can change at any time."),
                ("until", ""),
                ("source", "Board decision of 1 March 2010"),
            ],
        ],
    ),
    (
        "joining_rules",
        &[
            &[("funder", ""), ("until", "")],
            &[("funder", ""), ("until", ""), ("rule", "list_closed_formally")],
            &[("funder", ""), ("until", ""), ("rule", "out_of_area_without_home_visits")],
            &[("funder", ""), ("until", ""), ("rule", "second_membership_not_offered")],
        ],
    ),
    (
        "rights",
        &[
            &[("funder", ""), ("until", "")],
            &[("funder", ""), ("until", ""), ("right", "choose_practice"), ("within_days", "")],
            &[("funder", ""), ("until", ""), ("right", "join_whatever_your_health"), ("within_days", "")],
            &[("funder", ""), ("until", ""), ("right", "stay_with_funder"), ("within_days", "")],
        ],
    ),
    (
        "partnerships",
        &[&[
            ("stage", "forming"),
            ("summary", "GP surgeries and their specialists, working as one team."),
            ("model", "1"),
            ("pilot_id", ""),
            ("foundation_trust", ""),
            ("population_covered", "8450"),
            ("contract_from", ""),
            ("contract_until", ""),
            ("budget_savings_cap", "no"),
            ("choice_statement", ""),
            ("replaces", "old-harbour"),
        ]],
    ),
    ("professions", &[&[("profession", "gp")], &[("role", "member")]]),
    (
        "practices",
        &[
            &[("replaces", "")],
            &[
                ("other_names", ""),
                ("area", ""),
                ("outer_area", ""),
                ("instead_of_home_visits", ""),
                ("website", ""),
                ("after_joining", ""),
                ("helpful_documents", ""),
                ("replaces", ""),
                ("id", "church-street"),
                ("name", "Church Street Surgery"),
                ("out_of_area", "no"),
                ("second_membership", "no"),
                ("list_size", "6120"),
                ("contract", "pms"),
            ],
        ],
    ),
    ("memberships", &[&[("until", "")]]),
    (
        "lists",
        &[
            &[("until", ""), ("reason", ""), ("approved_by", "")],
            &[
                ("practice", "church-street"),
                ("status", "closed_formal"),
                ("until", "2010-09-30"),
                ("reason", "Two GPs are away until September."),
            ],
        ],
    ),
    (
        "sites",
        &[
            &[("name", ""), ("phone", "")],
            &[
                ("id", "church-street-main"),
                ("practice", "church-street"),
                ("name", ""),
                ("address", "2 Church Street"),
                ("postcode", "WM1 2AB"),
                ("lat", "54.01250"),
                ("lon", "-1.46120"),
                ("phone", ""),
            ],
        ],
    ),
    ("hours", &[&[], &[("kind", "consulting"), ("opens", "09:00"), ("closes", "17:00")]]),
    (
        "services",
        &[
            &[("parent", "")],
            &[
                ("id", "long-term-conditions"),
                ("name", "Long-term conditions"),
                ("synonyms", ""),
                ("parent", ""),
            ],
            &[("id", "diabetes"), ("name", "Diabetes"), ("synonyms", "blood sugar")],
        ],
    ),
    (
        "offers",
        &[
            &[
                ("provided_by", ""),
                ("no_alternative_reason", ""),
                ("target_group", ""),
                ("minimum_age", ""),
                ("until", ""),
            ],
            &[
                ("id", "mill-lane-diabetes"),
                ("partnership", ""),
                ("practice", "mill-lane"),
                ("service", "diabetes"),
                ("provided_by", ""),
                ("alternatives", ""),
                ("no_alternative_reason", "Every GP surgery looks after its own people."),
                ("referral", "self"),
                ("hours", ""),
                ("until", ""),
            ],
        ],
    ),
    ("changes", &[&[("no_replacement_reason", "")]]),
    ("postcodes", &[&[], &[("postcode", "WM1 2AB"), ("lat", "54.01250"), ("lon", "-1.46120")]]),
    ("outward_codes", &[]),
    // There is nothing to accept.
    ("accepted", &[]),
    ("translations", &[]),
];

/// A table of the set, as the bytes of its file.
pub(super) fn rows(table: &'static TableSchema) -> io::Result<Vec<u8>> {
    texts(table).to_csv()
}

/// The rows of a table as texts.
pub(super) fn texts(table: &'static TableSchema) -> TextTable {
    let rows = ROWS
        .iter()
        .find(|(name, _)| *name == table.name)
        .map_or(&[&[] as Cells] as &[Cells], |(_, rows)| rows);
    let rows = rows.iter().map(|row| {
        let cell = |column: &Column| {
            let own = row.iter().find(|(name, _)| *name == column.name);
            own.map_or(column.example, |&(_, text)| text).to_owned()
        };
        table.columns.iter().map(cell).collect()
    });
    TextTable { schema: table, rows: rows.collect() }
}

#[cfg(test)]
mod tests {
    use super::ROWS;
    use crate::tables::ALL;

    #[test]
    fn every_cell_is_of_a_column_that_there_is() {
        for (name, rows) in ROWS {
            let table = ALL.iter().find(|table| table.name == *name).unwrap();
            for (column, _) in rows.iter().copied().flatten() {
                assert!(table.column(column).is_some(), "{name}.csv has no column {column}");
            }
        }
    }
}
