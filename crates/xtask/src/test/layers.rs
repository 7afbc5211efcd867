//! Who imports whom, held against the tables in `docs/ARCHITECTURE.md`, so that house and drawing cannot differ.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use serde_json::Value;

use super::tally::Tally;
use super::uses::{names_crate, paths_after};
use crate::child::answer;

const DRAWING: &str = "docs/ARCHITECTURE.md";

/// Holds crates and the folders of `src/` against the drawing.
pub(crate) fn check() -> Result<Tally> {
    let drawing = fs::read_to_string(DRAWING).with_context(|| format!("{DRAWING} cannot be read"))?;
    let metadata = answer("cargo", &["metadata", "--format-version", "1", "--no-deps", "--locked"])
        .context("`cargo metadata --locked` failed: is Cargo.lock up to date?")?;
    let crates = crates_of(&serde_json::from_str(&metadata)?);
    let mut problems = wrong_crates(&drawing, &crates);
    let mut sources = Vec::new();
    rust_files(Path::new("src"), &mut sources)?;
    problems.extend(wrong_folders(&drawing, &sources));
    Ok(Tally::of_problems(&problems))
}

/// Each crate of the workspace with the crates that it imports outside of its tests.
type Crates = BTreeMap<String, BTreeSet<String>>;

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

/// The rows of the first table whose heading starts with a word; each row as its cells.
fn table<'a>(markdown: &'a str, first_heading: &str) -> Vec<Vec<&'a str>> {
    let cells = |line: &'a str| -> Vec<&'a str> {
        line.trim().trim_start_matches('|').trim_end_matches('|').split('|').map(str::trim).collect()
    };
    markdown
        .lines()
        .skip_while(|line| !line.starts_with('|') || cells(line).first() != Some(&first_heading))
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

fn wrong_crates(drawing: &str, crates: &Crates) -> Vec<String> {
    let rows = table(drawing, "crate");
    let mut problems = Vec::new();
    if rows.is_empty() {
        problems.push(format!("{DRAWING} has no table headed | crate | may import | alone may import |"));
    }
    let named: BTreeSet<&str> = rows.iter().filter_map(|row| row.first().copied()).collect();
    for name in crates.keys().filter(|name| !named.contains(name.as_str())) {
        problems.push(format!("{DRAWING} has no row for the crate {name}"));
    }
    for row in &rows {
        let [name, may, alone] = row.as_slice() else {
            problems
                .push(format!("{DRAWING}: a row of the crates has {} cells and needs 3: {row:?}", row.len()));
            continue;
        };
        let Some(imports) = crates.get(*name) else {
            problems.push(format!("{DRAWING} has a row for {name}, which is no crate"));
            continue;
        };
        for ours in
            imports.iter().filter(|import| crates.contains_key(*import) && !words(may).contains(*import))
        {
            problems.push(format!("{name} imports {ours}, which {DRAWING} does not allow"));
        }
        for outside in words(alone) {
            for (other, _) in crates.iter().filter(|(other, has)| other != name && has.contains(&outside)) {
                problems.push(format!("{other} imports {outside}, which {DRAWING} allows to {name} alone"));
            }
        }
    }
    problems.extend(wrong_sentences(drawing, crates));
    problems
}

/// Sentences such as "Only `design` and `lcp-explorer` import `yew`."
fn wrong_sentences(drawing: &str, crates: &Crates) -> Vec<String> {
    let mut problems = Vec::new();
    for line in drawing.lines().filter(|line| line.starts_with("Only `")) {
        let sentence = line.split('.').next().unwrap_or(line);
        let mut named: Vec<&str> = sentence.split('`').skip(1).step_by(2).collect();
        let Some(import) = named.pop().filter(|_| sentence.contains(" import")) else { continue };
        for (name, imports) in crates {
            if imports.contains(import) && !named.contains(&name.as_str()) {
                problems.push(format!("{name} imports {import}: {DRAWING} says \"{sentence}\""));
            }
        }
    }
    problems
}

/// A source of the app: its path below `src/`, and its text.
type Source = (PathBuf, String);

fn rust_files(folder: &Path, sources: &mut Vec<Source>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            rust_files(&path, sources)?;
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(&path)?;
            sources.push((path.strip_prefix("src").unwrap_or(&path).to_owned(), text));
        }
    }
    Ok(())
}

fn wrong_folders(drawing: &str, sources: &[Source]) -> Vec<String> {
    let rows = table(drawing, "folder");
    let mut problems = Vec::new();
    if rows.is_empty() {
        problems.push(format!("{DRAWING} has no table headed | folder | may not import |"));
    }
    let pages = pages_of(sources);
    for row in rows {
        let [place, forbidden] = row.as_slice() else { continue };
        let exception = place.strip_prefix("everything but ").map(|name| name.trim_matches('`'));
        for (path, text) in sources {
            let folder = module_at(path, 0);
            let is_meant = match exception {
                Some(spared) => folder != spared,
                None => folder == place.trim_matches('`'),
            };
            if !is_meant {
                continue;
            }
            for word in words(forbidden) {
                let broken = if word == "another page" {
                    another_page(path, text, &pages)
                } else if exception.is_some() {
                    names_crate(text, &word).then(|| word.clone())
                } else {
                    paths_after(text, "crate::").into_iter().find(|used| first(used) == word)
                };
                if let Some(broken) = broken {
                    problems.push(format!(
                        "src/{} names {broken}, which {DRAWING} forbids there",
                        path.display()
                    ));
                }
            }
        }
    }
    problems
}

/// The module that a path belongs to at a depth: `pages/map/panel.rs` is in `pages` (0) and `map` (1).
fn module_at(path: &Path, depth: usize) -> String {
    let part = path.iter().nth(depth).map(|part| part.to_string_lossy().into_owned()).unwrap_or_default();
    part.trim_end_matches(".rs").to_owned()
}

fn first(path: &str) -> &str {
    path.split("::").next().unwrap_or(path)
}

/// The modules in `pages` that show a page: those with a component. Others hold what pages share.
fn pages_of(sources: &[Source]) -> BTreeSet<String> {
    let shows = |text: &str| text.contains("#[component]");
    let pages = sources.iter().filter(|(path, text)| module_at(path, 0) == "pages" && shows(text));
    pages.map(|(path, _)| module_at(path, 1)).collect()
}

/// A page that this page names; `pages/mod.rs` names them all, which is its task.
fn another_page(path: &Path, text: &str, pages: &BTreeSet<String>) -> Option<String> {
    let page = module_at(path, 1);
    if page == "mod" {
        return None;
    }
    let by_crate = paths_after(text, "crate::pages::");
    // In `pages/map.rs`, `super` is `pages`; in `pages/map/panel.rs` it is the page itself.
    let is_top = path.iter().count() == 2 || module_at(path, 2) == "mod";
    let by_super = if is_top { paths_after(text, "super::") } else { Vec::new() };
    by_crate.into_iter().chain(by_super).find(|used| pages.contains(first(used)) && first(used) != page)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DRAWN: &str = "\
| crate | may import | alone may import |
|---|---|---|
| catalogue | | sha2 |
| finder | catalogue | |
| app | catalogue, finder | web-sys |

Only `app` imports `yew`. More text.

| folder | may not import |
|---|---|
| `components` | `data`, `pages` |
| `pages` | `browser`, another page |
| everything but `browser` | `web_sys` |
";

    fn crates(rows: &[(&str, &[&str])]) -> Crates {
        rows.iter()
            .map(|(name, imports)| ((*name).to_owned(), imports.iter().map(|&one| one.to_owned()).collect()))
            .collect()
    }

    #[test]
    fn a_house_as_drawn_has_no_problem() {
        let house = crates(&[
            ("catalogue", &["sha2", "serde"]),
            ("finder", &["catalogue"]),
            ("app", &["catalogue", "finder", "yew", "web-sys"]),
        ]);
        assert_eq!(wrong_crates(DRAWN, &house), Vec::<String>::new());
    }

    #[test]
    fn an_import_that_is_not_drawn_is_named() {
        let house = crates(&[
            ("catalogue", &["finder"]),
            ("finder", &["sha2", "yew"]),
            ("app", &[]),
            ("annexe", &[]),
        ]);
        let problems = wrong_crates(DRAWN, &house).join("\n");
        for expected in [
            "no row for the crate annexe",
            "catalogue imports finder",
            "finder imports sha2, which docs/ARCHITECTURE.md allows to catalogue alone",
            "finder imports yew",
        ] {
            assert!(problems.contains(expected), "{expected} in {problems}");
        }
        assert!(wrong_crates("no table", &house)[0].contains("has no table"));
    }

    #[test]
    fn folders_of_the_app_keep_to_their_floor() {
        let source = |path: &str, text: &str| (PathBuf::from(path), text.to_owned());
        let sources = [
            source("components/card.rs", "use crate::{data::Loading, route::Route};"),
            source(
                "pages/map.rs",
                "use crate::pages::results::List; use super::page_props::Props; #[component]",
            ),
            source("pages/page_props.rs", "pub struct Props;"),
            source("pages/results/list.rs", "use super::Row; use crate::browser::focus; #[component]"),
            source("pages/mod.rs", "pub use map::Map; use crate::pages::map::Map;"),
            source("app.rs", "fn f() { web_sys::window(); }"),
            source("browser/focus.rs", "use web_sys::Element;"),
            source("pages/start.rs", "use super::start::Start; use crate::components::card::Card;"),
        ];
        let problems = wrong_folders(DRAWN, &sources);
        let mut named: Vec<&str> = problems.iter().filter_map(|problem| problem.split(',').next()).collect();
        named.sort_unstable();
        assert_eq!(
            named,
            [
                "src/app.rs names web_sys",
                "src/components/card.rs names data::Loading",
                "src/pages/map.rs names results::List",
                "src/pages/results/list.rs names browser::focus",
            ]
        );
    }
}
