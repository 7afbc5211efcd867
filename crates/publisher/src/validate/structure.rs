//! What rows of different tables, or cells of one row, must be to each other.

use std::collections::{BTreeMap, BTreeSet};

use catalogue::FeatureGroup;
use gazetteer::{Nation, Postcode};

use super::CheckContext;
use crate::nearest::nearest;
use crate::problem::{Problem, Problems, Rule, Severity, Span};
use crate::tables::Tables;
use crate::tables::cells::Clock;

static BELONGS: Rule = Rule {
    id: "T12",
    severity: Severity::Error,
    requirement: "Every practice has a site, one of them its main one; every offer and change belongs to one partnership, one practice or one funder; specialists and measures belong to one partnership or one funder; features are listed; postcodes come once.",
    rationale: "Half a record shows a person half an answer.",
    help: "complete the row",
};

static ORDER: Rule = Rule {
    id: "T13",
    severity: Severity::Error,
    requirement: "What begins and ends does not end before it begins.",
    rationale: "A membership or an opening that ends before it begins is never in force.",
    help: "exchange the two, or correct one",
};

pub(super) const RULES: &[&Rule] = &[&BELONGS, &ORDER];

pub(super) fn check(context: &CheckContext<'_>, problems: &mut Problems) {
    let tables = context.tables;
    sites(tables, problems);
    owners(tables, problems);
    features(tables, problems);
    areas(tables, problems);
    postcodes(tables, problems);
    nations(tables, problems);
    periods(tables, problems);
    hours(tables, problems);
}

fn sites(tables: &Tables, problems: &mut Problems) {
    let mut main: BTreeMap<&str, u32> = BTreeMap::new();
    for (row, line) in tables.sites.iter().filter(|(row, _)| row.main == Some(true)) {
        if let Some(first) = main.insert(row.practice.as_str(), line) {
            let what = format!("the practice {} has a main site already, on line {first}", row.practice);
            let span = Span::cell("sites.csv", line, "main");
            problems
                .note(Problem::new(&BELONGS, span, what).help("mark one site of a practice as its main one"));
        }
    }
    // A site whose row has another mistake still counts: one problem is enough.
    let mut with_site: BTreeSet<&str> = tables.sites.rows.iter().map(|row| row.practice.as_str()).collect();
    with_site.extend(tables.sites.references.iter().map(|reference| reference.id.as_str()));
    for (row, line) in tables.practices.iter().filter(|_| tables.sites.present) {
        if !with_site.contains(row.id.as_str()) {
            let span = Span::cell("practices.csv", line, "id");
            let what = format!("the practice {} has no site", row.id);
            let help = format!("add a row to sites.csv with {} as its practice", row.id);
            problems.note(Problem::new(&BELONGS, span, what).value(row.id.as_str()).help(help));
        }
    }
}

fn owners(tables: &Tables, problems: &mut Problems) {
    let mut refuse = |file: &str, line: u32, named: &[(&str, bool)]| {
        let kinds: Vec<&str> = named.iter().map(|(kind, _)| *kind).collect();
        let [rest @ .., last] = kinds.as_slice() else { return };
        let either = format!("{} or {last}", rest.join(", "));
        let what = match named.iter().filter(|(_, named)| *named).count() {
            0 => format!("the row names no {either}"),
            1 => return,
            _ => "the row names more than one owner, and may name only one".to_owned(),
        };
        let problem = Problem::new(&BELONGS, Span::cell(file, line, "partnership"), what);
        problems.note(problem.help(format!("name one {either}, and leave the other cells blank")));
    };
    let of_three = |partnership, practice, funder| {
        [("partnership", partnership), ("practice", practice), ("funder", funder)]
    };
    for (row, line) in tables.offers.iter() {
        let named = of_three(row.partnership.is_some(), row.practice.is_some(), row.funder.is_some());
        refuse("offers.csv", line, &named);
    }
    for (row, line) in tables.changes.iter() {
        let named = of_three(row.partnership.is_some(), row.practice.is_some(), row.funder.is_some());
        refuse("changes.csv", line, &named);
    }
    let of_two = |partnership, funder| [("partnership", partnership), ("funder", funder)];
    for (row, line) in tables.specialists.iter() {
        refuse("specialists.csv", line, &of_two(row.partnership.is_some(), row.funder.is_some()));
    }
    for (row, line) in tables.measures.iter() {
        refuse("measures.csv", line, &of_two(row.partnership.is_some(), row.funder.is_some()));
    }
}

fn features(tables: &Tables, problems: &mut Problems) {
    let known: BTreeSet<(FeatureGroup, &str)> =
        tables.features.rows.iter().map(|row| (row.group, row.id.as_str())).collect();
    for (row, line) in tables.practice_features.iter() {
        if !known.contains(&(row.group, row.feature.as_str())) {
            let of_kind = known.iter().filter(|(group, _)| *group == row.group).map(|(_, id)| *id);
            let help = nearest(row.feature.as_str(), of_kind)
                .map_or_else(|| "add it to features.csv".to_owned(), |near| format!("did you mean {near}?"));
            let span = Span::cell("practice_features.csv", line, "feature");
            let what = format!("features.csv has no {} of that kind", row.feature.as_str());
            problems.note(Problem::new(&BELONGS, span, what).value(row.feature.as_str()).help(help));
        }
    }
    if tables.features.rows.len() > usize::from(u16::MAX) {
        let what = format!("there are more than {} features", u16::MAX);
        problems.note(Problem::new(&BELONGS, Span::file("features.csv"), what).help("keep the most used"));
    }
}

fn areas(tables: &Tables, problems: &mut Problems) {
    for (row, line) in tables.areas.iter() {
        let what = match (row.sectors.is_empty(), row.polygon.is_some()) {
            (true, false) => "the area has neither sectors nor an outline",
            (false, true) => "the area has sectors and an outline, and may have only one of them",
            _ => continue,
        };
        let problem = Problem::new(&BELONGS, Span::cell("areas.csv", line, "sectors"), what);
        problems.note(problem.help("give the sectors or the outline"));
    }
}

/// Whether each postcode comes once; sorted rather than looked up, for a country has millions.
fn postcodes(tables: &Tables, problems: &mut Problems) {
    let mut rows: Vec<(Postcode, u32)> =
        tables.postcodes.iter().map(|(row, line)| (row.postcode, line)).collect();
    rows.sort_unstable();
    for ((before, first), (postcode, line)) in rows.iter().zip(rows.iter().skip(1)) {
        if before == postcode {
            let what = format!("the postcode {postcode} is on line {first} too");
            let span = Span::cell("postcodes.csv", *line, "postcode");
            let problem = Problem::new(&BELONGS, span, what).value(&postcode.to_string());
            problems.note(problem.help("keep the row that is right"));
        }
    }
}

fn nations(tables: &Tables, problems: &mut Problems) {
    for (row, line) in tables.outward_codes.iter().filter(|(row, _)| row.nations.is_empty()) {
        let what = format!("the first half {} has no nation", row.outward);
        let span = Span::cell("outward_codes.csv", line, "nations");
        let help = format!(
            "name at least one, such as {}",
            catalogue::vocabulary::Vocabulary::word(Nation::Scotland)
        );
        problems.note(Problem::new(&BELONGS, span, what).help(help));
    }
}

fn periods(tables: &Tables, problems: &mut Problems) {
    macro_rules! in_order {
        ($($table:ident: $from:ident to $until:ident;)+) => {$(
            for (row, line) in tables.$table.iter() {
                if let (Some(from), Some(until)) = (row.$from, row.$until) {
                    if until < from {
                        let span = Span::cell(concat!(stringify!($table), ".csv"), line, stringify!($until));
                        let what = format!("{} is {until}, before {} on {from}", stringify!($until), stringify!($from));
                        problems.note(Problem::new(&ORDER, span, what).value(&until.to_string()));
                    }
                }
            }
        )+};
    }
    in_order! {
        policies: from to until;
        joining_rules: from to until;
        rights: from to until;
        partnerships: contract_from to contract_until;
        memberships: from to until;
        lists: from to until;
        offers: since to until;
        offers: minimum_age to maximum_age;
    }
}

fn hours(tables: &Tables, problems: &mut Problems) {
    let mut refuse = |file: &str, line: u32, opens: Option<Clock>, closes: Option<Clock>| {
        let what = match (opens, closes) {
            (Some(opens), Some(_)) if opens.minutes() >= 24 * 60 => "a site opens at 23:59 at the latest",
            (Some(opens), Some(closes)) if closes <= opens => "the site closes before it opens",
            (Some(_), None) | (None, Some(_)) => {
                "opens and closes are both stated, or both blank for a day closed"
            }
            _ => return,
        };
        let help = "write both times; past midnight, write half past one the next day as 25:30";
        problems.note(Problem::new(&ORDER, Span::cell(file, line, "closes"), what).help(help));
    };
    for (row, line) in tables.hours.iter() {
        refuse("hours.csv", line, row.opens, row.closes);
    }
    for (row, line) in tables.alterations.iter() {
        refuse("alterations.csv", line, row.opens, row.closes);
    }
}
