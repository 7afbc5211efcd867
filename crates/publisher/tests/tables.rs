//! Given rows; then what is written is read again, and what nobody would write is refused without harm.

#![cfg(test)]

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Date, ListStatus, PracticeId};
use proptest::prelude::*;
use publisher::problem::{MOST_KEPT, Problems};
use publisher::tables::cells::{Clock, Latitude, Outline, WebAddress};
use publisher::tables::rows::{GlossaryRow, ListRow, PostcodeRow, PracticeRow};
use publisher::tables::{ALL, Cell, Row, Table, write_table};

fn read_table<R: Row>(text: &str) -> (Table<R>, Problems) {
    let mut problems = Problems::default();
    let table = Table::read(text.as_bytes(), &mut problems);
    (table, problems)
}

fn format(cell: &impl Cell) -> String {
    let mut text = String::new();
    cell.format(&mut text);
    text
}

/// Words as they may stand in a cell: no control characters, no list separator, nothing blank at the ends.
fn worded() -> impl Strategy<Value = String> {
    "[a-zA-Zé\"',.;-][a-z0-9 é\"',.;\n-]{0,20}[a-z.\"]"
}

prop_compose! {
    fn practice()(
        id in "[a-z][a-z0-9-]{0,20}",
        name in worded(),
        other_names in prop::collection::vec(worded(), 0..3),
        list_size in prop::option::of(any::<u32>()),
        days in prop::option::of(0i32..40_000),
        known in prop::option::of(any::<bool>()),
    ) -> PracticeRow {
        let mut row = PracticeRow::new(PracticeId::parse(&id).unwrap(), name);
        row.other_names = other_names;
        row.list_size = list_size;
        row.checked_on = days.map(Date::from_days);
        row.membership_known = known;
        row
    }
}

proptest! {
    #[test]
    fn rows_are_read_as_they_were_written(row in practice()) {
        let folder = tempfile::tempdir().unwrap();
        write_table(folder.path(), [&row]).unwrap();
        let text = std::fs::read_to_string(folder.path().join("practices.csv")).unwrap();
        let (table, problems) = read_table::<PracticeRow>(&text);
        prop_assert_eq!(problems.errors(), 0, "{:?}", problems.sorted());
        prop_assert_eq!(table.rows, vec![row]);
    }

    #[test]
    fn any_text_in_any_cell_is_a_value_or_a_problem(text in "\\PC{0,30}") {
        for status in [<Option<ListStatus> as Cell>::parse(&text), ListStatus::parse(&text).map(Some)].into_iter().flatten().flatten() {
            prop_assert_eq!(status.word(), text.as_str());
        }
        if let Ok(date) = <Date as Cell>::parse(&text) {
            prop_assert_eq!(format(&date), text.as_str());
        }
        if let Ok(clock) = Clock::parse(&text) {
            prop_assert_eq!(format(&clock), text.as_str());
        }
        if let Ok(address) = WebAddress::parse(&text) {
            prop_assert!(address.as_str().starts_with("http"));
        }
        let _ = (Outline::parse(&text), u32::parse(&text), bool::parse(&text), PracticeId::parse(&text));
    }

    #[test]
    fn a_latitude_keeps_its_fifth_decimal(e5 in -9_000_000i32..=9_000_000) {
        let latitude = Latitude::from_e5(e5).unwrap();
        prop_assert_eq!(Latitude::parse(&format(&latitude)).unwrap(), latitude);
    }

    #[test]
    fn any_bytes_at_all_are_a_table_or_a_problem(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let mut problems = Problems::default();
        let table = Table::<ListRow>::read(&bytes, &mut problems);
        prop_assert!(problems.errors() > 0 || table.rows.is_empty());
    }
}

#[test]
fn every_example_in_the_definitions_is_a_cell_that_can_be_read() {
    macro_rules! examples {
        ($($row:ident),+) => {$({
            let schema = publisher::tables::rows::$row::SCHEMA;
            let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
            let header: Vec<&str> = schema.columns.iter().map(|column| column.name).collect();
            let cells: Vec<String> = schema.columns.iter().map(|column| quoted(column.example)).collect();
            let (table, problems) = read_table::<publisher::tables::rows::$row>(&format!("{}\n{}\n", header.join(","), cells.join(",")));
            assert_eq!(problems.errors(), 0, "{} {:?}", schema.name, problems.sorted());
            assert_eq!(table.rows.len(), 1);
        })+};
    }
    examples!(
        AboutRow,
        FunderRow,
        PolicyRow,
        JoiningRuleRow,
        RightRow,
        PartnershipRow,
        ProfessionRow,
        SpecialistRow,
        MeasureRow,
        PracticeRow,
        MembershipRow,
        ListRow,
        SiteRow,
        HoursRow,
        AlterationRow,
        FeatureRow,
        PracticeFeatureRow,
        ServiceRow,
        OfferRow,
        ChangeRow,
        AreaRow,
        GlossaryRow,
        TombstoneRow,
        AcceptedRow,
        TranslationRow,
        ExampleRow,
        PostcodeRow,
        OutwardCodeRow
    );
    assert_eq!(ALL.len(), 29);
}

#[test]
fn a_cell_of_a_hundred_megabytes_is_refused_and_not_repeated() {
    let text = format!("term,meaning\nBudget,{}\n", "a".repeat(100_000_000));
    let started = Instant::now();
    let (table, problems) = read_table::<GlossaryRow>(&text);
    assert!(table.rows.is_empty());
    let found = problems.sorted();
    assert_eq!(found[0].message, "the cell has 100000000 bytes, and at most 65536 are allowed here");
    assert!(found[0].value.as_ref().unwrap().chars().count() < 100);
    // Two seconds on a computer that has nothing else to do; a hang is minutes.
    assert!(started.elapsed() < Duration::from_secs(120));
}

#[test]
fn a_million_wrong_rows_are_counted_and_only_the_first_are_kept() {
    let mut text = "postcode,lat,lon\n".to_owned();
    for _ in 0..1_000_000 {
        writeln!(text, "HG5 0JL,north,-1.4").unwrap();
    }
    let started = Instant::now();
    let (table, problems) = read_table::<PostcodeRow>(&text);
    assert!(table.rows.is_empty());
    assert_eq!((problems.errors(), problems.sorted().len()), (1_000_000, MOST_KEPT));
    assert_eq!(problems.not_listed(), [("T05", "postcodes.csv", 1_000_000 - MOST_KEPT)]);
    assert!(started.elapsed() < Duration::from_secs(60));
}
