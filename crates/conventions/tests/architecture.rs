//! Who imports whom, held against the tables in `docs/ARCHITECTURE.md`, so that code and document cannot differ.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use conventions::{Modules, workspace};
use serde_json::Value;

const DOCUMENT: &str = "docs/ARCHITECTURE.md";

/// The heading rows of its tables.
const CRATES: &str = "| crate | may import | alone may import |";
const FOLDERS: &str = "| folder | may not import | but may |";

#[test]
fn crates_import_what_the_document_allows() {
    let document = fs::read_to_string(workspace().join(DOCUMENT)).unwrap();
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["metadata", "--format-version", "1", "--no-deps", "--locked"]).current_dir(workspace());
    let metadata = serde_json::from_slice(&cargo.output().unwrap().stdout).unwrap();
    let problems = wrong_crates(&document, &crates_of(&metadata));
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn folders_of_the_app_import_what_the_document_allows() {
    let document = fs::read_to_string(workspace().join(DOCUMENT)).unwrap();
    let modules = Modules::read_from(&workspace().join("src")).unwrap();
    let problems = wrong_folders(&document, &modules);
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// Each crate of the workspace with the crates that it imports outside of its tests.
type Crates = BTreeMap<String, BTreeSet<String>>;

#[test]
fn no_files_of_a_crate_import_each_other_in_a_circle() {
    let mut folders = vec![workspace().join("src")];
    for entry in std::fs::read_dir(workspace().join("crates")).unwrap() {
        folders.push(entry.unwrap().path().join("src"));
    }
    let mut found = Vec::new();
    for folder in folders.iter().filter(|folder| folder.is_dir()) {
        let circles = Modules::read_from(folder).unwrap().circles();
        found.extend(circles.into_iter().map(|circle| format!("{}: {circle}", folder.display())));
    }
    assert_eq!(found, Vec::<String>::new(), "move what both need into a file of its own");
}

fn crates_of(metadata: &Value) -> Crates {
    let text =
        |value: &Value, key: &str| value.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    let list =
        |value: &Value, key: &str| value.get(key).and_then(Value::as_array).cloned().unwrap_or_default();
    let imports = |package: &Value| {
        let all = list(package, "dependencies");
        all.iter().filter(|one| text(one, "kind") != "dev").map(|one| text(one, "name")).collect()
    };
    list(metadata, "packages").iter().map(|package| (text(package, "name"), imports(package))).collect()
}

/// The rows of the table with a heading row; each row as its cells.
fn table<'a>(markdown: &'a str, heading: &str) -> Vec<Vec<&'a str>> {
    let cells = |line: &'a str| -> Vec<&'a str> {
        line.trim().trim_start_matches('|').trim_end_matches('|').split('|').map(str::trim).collect()
    };
    markdown
        .lines()
        .skip_while(|line| *line != heading)
        .skip(2)
        .take_while(|line| line.starts_with('|'))
        .map(cells)
        .collect()
}

fn words(cell: &str) -> BTreeSet<String> {
    cell.split(',')
        .map(|word| word.trim().trim_matches('`').to_owned())
        .filter(|word| !word.is_empty())
        .collect()
}

fn wrong_crates(document: &str, crates: &Crates) -> Vec<String> {
    let rows = table(document, CRATES);
    let mut problems = Vec::new();
    if rows.is_empty() {
        problems.push(format!("{DOCUMENT} has no table headed {CRATES}"));
    }
    let named: BTreeSet<&str> = rows.iter().filter_map(|row| row.first().copied()).collect();
    for name in crates.keys().filter(|name| !named.contains(name.as_str())) {
        problems.push(format!("{DOCUMENT} has no row for the crate {name}"));
    }
    for row in &rows {
        let [name, may, alone] = row.as_slice() else {
            problems.push(format!(
                "{DOCUMENT}: a row of the crates has {} cells and needs 3: {row:?}",
                row.len()
            ));
            continue;
        };
        let Some(imports) = crates.get(*name) else {
            problems.push(format!("{DOCUMENT} has a row for {name}, which is no crate"));
            continue;
        };
        for ours in
            imports.iter().filter(|import| crates.contains_key(*import) && !words(may).contains(*import))
        {
            problems.push(format!("{name} imports {ours}, which {DOCUMENT} does not allow"));
        }
        for outside in words(alone) {
            for (other, _) in crates.iter().filter(|(other, has)| other != name && has.contains(&outside)) {
                problems.push(format!("{other} imports {outside}, which {DOCUMENT} allows to {name} alone"));
            }
        }
    }
    problems.extend(wrong_sentences(document, crates));
    problems
}

/// Sentences such as "Only `design` and `lcp-explorer` import `yew`."
fn wrong_sentences(document: &str, crates: &Crates) -> Vec<String> {
    let mut problems = Vec::new();
    for line in document.lines().filter(|line| line.starts_with("Only `")) {
        let sentence = line.split('.').next().unwrap_or(line);
        let mut named: Vec<&str> = sentence.split('`').skip(1).step_by(2).collect();
        let Some(import) = named.pop().filter(|_| sentence.contains(" import")) else { continue };
        for (name, imports) in crates {
            if imports.contains(import) && !named.contains(&name.as_str()) {
                problems.push(format!("{name} imports {import}: {DOCUMENT} says \"{sentence}\""));
            }
        }
    }
    problems
}

/// What a row of the table of folders forbids: that modules below a folder name other folders, crates, or each other.
fn wrong_folders(document: &str, modules: &Modules) -> Vec<String> {
    let rows = table(document, FOLDERS);
    let mut problems = BTreeSet::new();
    if rows.is_empty() {
        problems.insert(format!("{DOCUMENT} has no table headed {FOLDERS}"));
    }
    for row in rows {
        let [place, forbidden, allowed] = row.as_slice() else {
            problems.insert(format!("{DOCUMENT}: a row of the folders has {} cells and needs 3", row.len()));
            continue;
        };
        let (forbidden, allowed) = (words(forbidden), words(allowed));
        let mut forbid = |from: &[String], what: &str| {
            problems.insert(format!("src/{} imports {what}, which {DOCUMENT} forbids there", from.join("/")));
        };
        if let Some(spared) = place.strip_prefix("everything but ") {
            let spared = spared.trim_matches('`');
            for (module, name) in modules.first_segments() {
                let is_named = |word: &String| name == word || name.starts_with(&format!("{word}_"));
                if module.first().is_none_or(|folder| folder != spared) && forbidden.iter().any(is_named) {
                    forbid(module, name);
                }
            }
            continue;
        }
        let place = place.trim_matches('`');
        for (from, to) in modules.imports() {
            let ([folder, inner @ ..], [used, used_inner @ ..]) = (from.as_slice(), to.as_slice()) else {
                continue;
            };
            // The folder's own file names what is in it, which is its task.
            let is_neighbour = forbidden.contains("each other")
                && used == folder
                && matches!((inner.first(), used_inner.first()), (Some(own), Some(other)) if own != other && !allowed.contains(other));
            if folder == place && (forbidden.contains(used) || is_neighbour) {
                forbid(from, &to.join("::"));
            }
        }
    }
    problems.into_iter().collect()
}

const DOCUMENTED: &str = "\
| crate | may import | alone may import |
|---|---|---|
| catalogue | | sha2 |
| finder | catalogue | |
| app | catalogue, finder | web-sys |

Only `app` imports `yew`. More text.

| folder | may not import | but may |
|---|---|---|
| `components` | `data`, `pages` | |
| `pages` | `browser`, each other | `page_props` |
| everything but `browser` | `web_sys` | |
";

fn crates(rows: &[(&str, &[&str])]) -> Crates {
    rows.iter()
        .map(|(name, imports)| ((*name).to_owned(), imports.iter().map(|&one| one.to_owned()).collect()))
        .collect()
}

#[test]
fn crates_as_documented_have_no_problem() {
    let built = crates(&[
        ("catalogue", &["sha2", "serde"]),
        ("finder", &["catalogue"]),
        ("app", &["catalogue", "finder", "yew", "web-sys"]),
    ]);
    assert_eq!(wrong_crates(DOCUMENTED, &built), Vec::<String>::new());
}

#[test]
fn an_import_that_is_not_documented_is_named() {
    let built =
        crates(&[("catalogue", &["finder"]), ("finder", &["sha2", "yew"]), ("app", &[]), ("annexe", &[])]);
    let problems = wrong_crates(DOCUMENTED, &built).join("\n");
    for expected in [
        "no row for the crate annexe",
        "catalogue imports finder",
        "finder imports sha2, which docs/ARCHITECTURE.md allows to catalogue alone",
        "finder imports yew",
    ] {
        assert!(problems.contains(expected), "{expected} in {problems}");
    }
    assert!(wrong_crates("no table", &built)[0].contains("has no table"));
}

#[test]
fn folders_of_the_app_keep_to_their_layer() {
    let mut modules = Modules::default();
    for (file, source) in [
        ("lib.rs", "mod components; mod data; mod pages; mod browser;"),
        ("components/mod.rs", "pub mod card;"),
        ("components/card.rs", "use crate::{data::Loading, route::Route};"),
        ("data.rs", "pub struct Loading;"),
        (
            "pages/mod.rs",
            "mod map; mod results; mod page_props; pub use map::Map; use crate::pages::map::Map;",
        ),
        ("pages/map.rs", "use crate::pages::results::List; use super::page_props::Props;"),
        ("pages/page_props.rs", "pub struct Props;"),
        ("pages/results/mod.rs", "mod list; use crate::components::card::Card;"),
        ("pages/results/list.rs", "use super::Row; use crate::browser::focus;"),
        ("app.rs", "fn f() { web_sys::window(); }"),
        ("browser/mod.rs", "pub mod focus;"),
        ("browser/focus.rs", "use web_sys::Element;"),
    ] {
        modules.add(Path::new(file), source).unwrap();
    }
    let problems = wrong_folders(DOCUMENTED, &modules);
    let named: Vec<&str> = problems.iter().filter_map(|problem| problem.split(',').next()).collect();
    assert_eq!(
        named,
        [
            "src/app imports web_sys",
            "src/components/card imports data",
            "src/pages/map imports pages::results",
            "src/pages/results/list imports browser::focus",
        ]
    );
}
