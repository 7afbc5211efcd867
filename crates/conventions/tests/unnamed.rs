//! Every Rust file below a `src` folder is a module that another file names, or the root of a crate. A file that
//! nobody names is not compiled: it looks like code, and no compiler, test or reader holds it to anything.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use conventions::workspace;

#[test]
fn every_rust_file_is_compiled() {
    let mut git = Command::new("git");
    git.args(["ls-files", "--cached", "--others", "--exclude-standard", "src/*.rs", "crates/*/src/*.rs"])
        .current_dir(workspace());
    let listed = String::from_utf8(git.output().unwrap().stdout).unwrap();
    // Files that were just removed are still listed and cannot be read.
    let sources: BTreeMap<&str, String> = listed
        .lines()
        .filter_map(|name| Some((name, fs::read_to_string(workspace().join(name)).ok()?)))
        .collect();
    assert!(sources.contains_key("src/main.rs"), "git lists no src/main.rs: {listed}");
    let unnamed = unnamed(&sources);
    assert!(unnamed.is_empty(), "no file names these as modules, remove them or name them: {unnamed:?}");
}

/// The files that are no root of a crate and that the file above them does not name.
fn unnamed<'a>(sources: &BTreeMap<&'a str, String>) -> Vec<&'a str> {
    sources.keys().copied().filter(|name| !is_root(name) && !is_named(name, sources)).collect()
}

fn is_root(name: &str) -> bool {
    let path = Path::new(name);
    path.ends_with("lib.rs") || path.ends_with("main.rs")
}

fn is_named(name: &str, sources: &BTreeMap<&str, String>) -> bool {
    let path = Path::new(name);
    // `a/mod.rs` is the module `a`, which the files beside its folder name.
    let module = if path.ends_with("mod.rs") { path.parent().unwrap_or(path) } else { path };
    let folder = module.parent().unwrap_or(module);
    let Some(word) = module.file_stem().and_then(|word| word.to_str()) else { return false };
    let above =
        [folder.join("mod.rs"), folder.join("lib.rs"), folder.join("main.rs"), folder.with_extension("rs")];
    let declaration = format!("mod {word};");
    above.iter().filter_map(|file| sources.get(file.to_str()?)).any(|source| {
        source.lines().any(|line| {
            let line = line.trim();
            line == declaration || (line.starts_with("pub") && line.ends_with(&format!(" {declaration}")))
        })
    })
}

#[test]
fn a_file_whose_content_moved_is_named() {
    let sources = BTreeMap::from([
        ("src/main.rs", "mod pages;\npub(crate) mod update;\n// mod old;\n".to_owned()),
        ("src/old.rs", String::new()),
        ("src/pages/gone.rs", String::new()),
        ("src/pages/members.rs", String::new()),
        ("src/pages/mod.rs", "mod members;\n".to_owned()),
        ("src/update.rs", String::new()),
    ]);
    assert_eq!(unnamed(&sources), ["src/old.rs", "src/pages/gone.rs"]);
}
