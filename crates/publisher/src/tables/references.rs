//! References between tables: every id named must be in the table where it belongs.

use std::collections::BTreeMap;

use super::all::{Tables, every_table};
use super::schema_rules;
use super::table::Reference;
use crate::nearest::nearest;
use crate::problem::{Problem, Problems, Span};

/// Notes every id that leads nowhere.
pub(super) fn check(tables: &Tables, problems: &mut Problems) {
    let mut ids: BTreeMap<&str, &BTreeMap<String, u32>> = BTreeMap::new();
    macro_rules! gather {
        ($($name:ident: $row:ident,)+) => { $(ids.insert(stringify!($name), &tables.$name.ids);)+ };
    }
    every_table!(gather);
    macro_rules! resolve {
        ($($name:ident: $row:ident,)+) => {
            $(for reference in tables.$name.references.iter().filter(|reference| tables.is_read(reference.target)) {
                resolve(concat!(stringify!($name), ".csv"), reference, &ids, problems);
            })+
        };
    }
    every_table!(resolve);
}

fn resolve(
    file: &str,
    reference: &Reference,
    ids: &BTreeMap<&str, &BTreeMap<String, u32>>,
    problems: &mut Problems,
) {
    let known = ids.get(reference.target).copied();
    if known.is_some_and(|known| known.contains_key(&reference.id)) {
        return;
    }
    let target = format!("{}.csv", reference.target);
    let names = known.into_iter().flat_map(BTreeMap::keys).map(String::as_str);
    // A large table of ids is not searched for likeness again and again.
    let near = if problems.errors() < 1000 { nearest(&reference.id, names) } else { None };
    let help = near.map_or_else(
        || format!("correct the id, or add a row for {} to {target}", reference.id),
        |near| format!("did you mean {near}? Otherwise add a row for {} to {target}", reference.id),
    );
    let what = format!("{target} has no record with the id {}", reference.id);
    let span = Span::cell(file, reference.line, reference.column);
    problems.note(Problem::new(&schema_rules::REFERENCE, span, what).value(&reference.id).help(help));
}
