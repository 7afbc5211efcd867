//! The files of the project: none too long, none unfinished, none that tells of a machine.

use std::fs;
use std::path::Path;
use std::process::Command;

use conventions::workspace;

/// Past this, a file holds more than one concept.
const LONGEST: usize = 500;

/// Endings of files that people write line by line. Prose is not among them: the page of all tables is generated.
const WRITTEN: [&str; 10] = ["rs", "js", "ts", "scss", "css", "ftl", "html", "toml", "sh", "yml"];

/// What the end-to-end tests expect of each page, which is as long as the page.
const SNAPSHOTS: &str = "tests/e2e/snapshots/";

/// Folders that are on somebody's machine and on no other. Put together here, so that this file does not hold them.
const MACHINES: [&str; 3] = [concat!("/wo", "rk/"), concat!("/ro", "ot/"), concat!("/ho", "me/")];

/// What stands where something is still to be written.
const UNFINISHED: [&str; 3] = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("TO BE WR", "ITTEN")];

#[test]
fn every_file_that_git_keeps_is_short_finished_and_of_no_machine() {
    let mut git = Command::new("git");
    git.args(["ls-files", "--cached", "--others", "--exclude-standard"]).current_dir(workspace());
    let listed = String::from_utf8(git.output().unwrap().stdout).unwrap();
    assert!(listed.lines().any(|name| name == "README.md"), "git lists no README.md: {listed}");
    let mut problems = Vec::new();
    for name in listed.lines() {
        // Pictures and files that were just removed hold no text.
        if let Ok(text) = fs::read_to_string(workspace().join(name)) {
            problems.extend(wrong_in(name, &text).into_iter().map(|problem| format!("{name}: {problem}")));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

fn wrong_in(name: &str, text: &str) -> Vec<String> {
    let mut problems = Vec::new();
    let ending = Path::new(name).extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    let lines = text.lines().count();
    if WRITTEN.contains(&ending) && lines > LONGEST && !name.starts_with(SNAPSHOTS) {
        problems.push(format!("{lines} lines, and at most {LONGEST} are allowed: split it by concept"));
    }
    for machine in MACHINES.iter().filter(|machine| text.contains(*machine)) {
        problems.push(format!("names {machine}, which is on one machine only"));
    }
    for word in UNFINISHED.iter().filter(|word| text.contains(*word)) {
        problems.push(format!("says {word}: finish it, or write it down where work is planned"));
    }
    if name == "package-lock.json" && text.contains("\"resolved\"") {
        problems.push("names a registry's host: set omit-lockfile-registry-resolved in .npmrc".to_owned());
    }
    if ending == "rs" && text.contains("Serialize") && text.contains(concat!("Hash", "Map")) {
        problems.push(
            "has a hash map beside something serialised: use a BTreeMap, whose order is fixed".to_owned(),
        );
    }
    problems
}

#[test]
fn long_unfinished_and_telling_files_are_named() {
    assert_eq!(wrong_in("a.rs", "fn f() {}\n"), Vec::<String>::new());
    assert_eq!(wrong_in("tests/e2e/snapshots/a.aria.yml", &"- text\n".repeat(900)), Vec::<String>::new());
    assert_eq!(wrong_in("a.csv", &"row\n".repeat(900)), Vec::<String>::new());
    let wrong = [
        ("a.rs", "line\n".repeat(501), "501 lines"),
        ("a.md", format!("see {}notes", MACHINES[0]), "one machine only"),
        ("a.rs", format!("// {}", UNFINISHED[0]), "finish it"),
        ("package-lock.json", "{\"resolved\": 1}".to_owned(), "registry"),
        ("a.rs", format!("Serialize {}", concat!("Hash", "Map")), "BTreeMap"),
    ];
    for (name, text, expected) in wrong {
        let problems = wrong_in(name, &text);
        assert!(problems.len() == 1 && problems[0].contains(expected), "{expected}: {problems:?}");
    }
}
