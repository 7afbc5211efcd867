//! What the rules can be asked with: nothing about health, age, name or identity has a way in.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The types that a public function of the crate may take. A new one is a decision, not an accident.
const MAY_BE_ASKED_WITH: [&str; 17] = [
    "&Catalogue",
    "&'aCatalogue",
    "&Person<'_>",
    "&Practice",
    "&'aPlaceContext",
    "&'aPerson<'a>",
    "Date",
    "FunderIdx",
    "I",
    "Option<Date>",
    "Option<FunderIdx>",
    "Option<PracticeIdx>",
    "Outcome",
    "PartnershipIdx",
    "PolicyPoint",
    "PracticeIdx",
    "RightId",
];

/// Words that no name or type of an argument may have in it.
const NEVER: [&str; 14] = [
    "health",
    "age",
    "name",
    "sex",
    "gender",
    "race",
    "ethnic",
    "religion",
    "disab",
    "condition",
    "cost",
    "income",
    "immigration",
    "identity",
];

/// The arguments of every public function in the crate, as `name: type`, without `self`.
fn arguments() -> BTreeSet<(String, String)> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let files = fs::read_dir(source).unwrap().map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap());
    let mut found = BTreeSet::new();
    for text in files {
        for rest in text.split("pub fn ").skip(1) {
            let inside = rest.split_once('(').unwrap().1;
            let mut depth = 1;
            let end = inside
                .find(|character| {
                    depth += i32::from(character == '(') - i32::from(character == ')');
                    depth == 0
                })
                .unwrap();
            let arguments = inside[..end].split(',').filter_map(|argument| argument.split_once(':'));
            found.extend(arguments.map(|(name, kind)| {
                (name.trim().trim_start_matches("mut ").to_owned(), kind.split_whitespace().collect())
            }));
        }
    }
    found
}

#[test]
fn public_functions_take_the_dataset_the_person_and_the_day_and_nothing_else() {
    let found = arguments();
    assert!(found.len() >= 10, "the arguments were not found: {found:?}");
    for (name, kind) in found {
        assert!(
            MAY_BE_ASKED_WITH.contains(&kind.as_str()),
            "a public function takes `{name}: {kind}`: the joining rules may read the five things in Person only"
        );
        let words = format!("{name} {kind}").to_lowercase();
        let whole_words: Vec<&str> =
            words.split(|c: char| !c.is_alphanumeric()).flat_map(|word| word.split('_')).collect();
        for never in NEVER {
            assert!(
                !whole_words.iter().any(|word| word.starts_with(never)),
                "`{name}: {kind}` speaks of {never}"
            );
        }
    }
}
