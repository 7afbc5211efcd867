//! Code of others that reaches the browser: each crate has its reason in `docs/dependencies.md`.

#![expect(clippy::unwrap_used, reason = "a test that cannot set its context has failed")]

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use conventions::workspace;

const PAGE: &str = "docs/dependencies.md";

/// Below it the page names the crates of the program.
const PROGRAM: &str = "## In the program";

#[test]
fn every_crate_that_reaches_the_browser_has_its_reason_and_none_that_went_has_one() {
    let page = fs::read_to_string(workspace().join(PAGE)).unwrap();
    let (named, built) = (named(&page), built());
    assert!(built.contains("yew"), "cargo names what is built: {built:?}");
    let unread: Vec<_> = built.difference(&named).collect();
    assert!(unread.is_empty(), "{PAGE} has no reason for {unread:?}");
    let gone: Vec<_> = named.difference(&built).collect();
    assert!(gone.is_empty(), "{PAGE} has reasons for what is not built: {gone:?}");
}

/// What stands between backticks in the first cells of the table below a heading.
fn named(page: &str) -> BTreeSet<String> {
    let table = page.split_once(PROGRAM).map_or("", |(_, after)| after.split("\n## ").next().unwrap_or(""));
    let rows = table.lines().filter(|line| line.starts_with("| `"));
    let cells = rows.filter_map(|row| row.split('|').nth(1));
    cells.flat_map(|cell| cell.split('`').skip(1).step_by(2)).map(str::to_owned).collect()
}

/// The crates of others that cargo builds for the browser, a kiosk's program included. What runs in the compiler is not there.
fn built() -> BTreeSet<String> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["tree", "--locked", "--package", "lcp-explorer", "--target", "wasm32-unknown-unknown"]);
    cargo.args(["--edges", "normal,no-proc-macro", "--prefix", "none", "--format", "{p}"]);
    let output = cargo.current_dir(workspace()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    // Our own are followed by their folder: `catalogue v0.1.0 (/…/crates/catalogue)`.
    let printed = String::from_utf8(output.stdout).unwrap();
    let others = printed.lines().filter(|line| !line.contains(" (/"));
    others
        .filter_map(|line| line.split(' ').next())
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_first_cells_name_the_crates() {
    let page = "## In the program\n\n| crates | why |\n|---|---|\n| `a`, `b-c` | `d` needs them |\n\n## In the scripts\n| `e` | x |";
    assert_eq!(named(page), BTreeSet::from(["a".to_owned(), "b-c".to_owned()]));
}
