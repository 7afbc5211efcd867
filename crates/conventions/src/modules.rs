//! The files of a crate as modules, and who imports whom among them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path as FilePath, PathBuf};

use crate::paths::{ModulePath as Path, Paths};

/// Why the files of a crate cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// A file or folder that cannot be read.
    #[error("{0} cannot be read: {1}")]
    File(PathBuf, io::Error),
    /// A file whose text is no Rust.
    #[error("{0} is not Rust: {1}")]
    Syntax(PathBuf, proc_macro2::LexError),
}

/// How many re-exports a name is followed through.
const MOST_HOPS: usize = 8;

/// The modules of a crate that have a file of their own, by their path from the root, which is empty. Modules named
/// `tests` are left out.
#[derive(Debug, Default)]
pub struct Modules(BTreeMap<Path, Paths>);

impl Modules {
    /// Reads the files of a crate below the folder of its root file.
    ///
    /// # Errors
    ///
    /// Where a file cannot be read or is not Rust.
    pub fn read_from(folder: &FilePath) -> Result<Self, ReadError> {
        let mut files = Vec::new();
        rust_files(folder, &mut files)?;
        let mut modules = Self::default();
        for file in files {
            let source = fs::read_to_string(&file).map_err(|error| ReadError::File(file.clone(), error))?;
            modules.add(file.strip_prefix(folder).unwrap_or(&file), &source)?;
        }
        Ok(modules)
    }

    /// Adds a file by its path below the folder of the root file.
    ///
    /// # Errors
    ///
    /// Where the source is not Rust.
    pub fn add(&mut self, file: &FilePath, source: &str) -> Result<(), ReadError> {
        let mut path: Path =
            file.with_extension("").iter().map(|part| part.to_string_lossy().into_owned()).collect();
        path.pop_if(|last| ["mod", "lib", "main"].contains(&last.as_str()));
        if path.iter().any(|part| part == "tests") {
            return Ok(());
        }
        let paths = Paths::parse(source).map_err(|error| ReadError::Syntax(file.to_owned(), error))?;
        // `main.rs` beside `lib.rs` is a crate of its own and imports this one.
        if path.is_empty() && file.ends_with("main.rs") && self.0.contains_key(&path) {
            return Ok(());
        }
        self.0.insert(path, paths);
        Ok(())
    }

    /// The first segments of the paths that a module names, which are crates where they are no module.
    pub fn first_segments(&self) -> impl Iterator<Item = (&Path, &str)> {
        self.0.iter().flat_map(|(module, paths)| {
            paths.named.iter().filter_map(move |(_, path)| Some((module, path.first()?.as_str())))
        })
    }

    /// Which module imports which, re-exports followed to where a name is defined.
    #[must_use]
    pub fn imports(&self) -> BTreeSet<(&Path, &Path)> {
        let mut imports = BTreeSet::new();
        for (module, paths) in &self.0 {
            for (inside, path) in &paths.named {
                let place = [module.as_slice(), inside].concat();
                if let Some(used) = self.defining(&place, path, MOST_HOPS)
                    && used != module
                {
                    imports.insert((module, used));
                }
            }
        }
        imports
    }

    /// The module of this crate that defines what a path means at a place; `None` for what other crates define.
    fn defining(&self, place: &[String], path: &[String], hops: usize) -> Option<&Path> {
        let (first, mut rest) = path.split_first()?;
        let mut module = match first.as_str() {
            "crate" => Path::new(),
            "self" => place.to_vec(),
            "super" => place.split_last()?.1.to_vec(),
            name => {
                let child = [place, &[name.to_owned()]].concat();
                if !self.0.contains_key(&child) {
                    let import = self.0.get(place)?.imports.get(name).filter(|import| import[0] != name)?;
                    let whole = [import.as_slice(), rest].concat();
                    return if hops > 0 { self.defining(place, &whole, hops - 1) } else { None };
                }
                child
            }
        };
        while let Some((next, after)) = rest.split_first() {
            if next == "super" {
                module.pop();
            } else {
                module.push(next.clone());
                if !self.0.contains_key(&module) {
                    module.pop();
                    break;
                }
            }
            rest = after;
        }
        // A module written inside a file belongs to that file.
        while !self.0.contains_key(&module) {
            module.pop()?;
        }
        let (found, paths) = self.0.get_key_value(&module)?;
        if let Some((name, after)) = rest.split_first()
            && let Some(import) = paths.imports.get(name)
            && hops > 0
        {
            let whole = [import.as_slice(), after].concat();
            return self.defining(found, &whole, hops - 1).or(Some(found));
        }
        Some(found)
    }

    /// The groups of modules that import each other in a circle, each with the imports inside it. A module and those
    /// within it may import each other.
    #[must_use]
    pub fn circles(&self) -> Vec<String> {
        let mut next: BTreeMap<&Path, BTreeSet<&Path>> = BTreeMap::new();
        for (from, to) in self.imports() {
            if !from.starts_with(to) && !to.starts_with(from) {
                next.entry(from).or_default().insert(to);
            }
        }
        let reachable = |from: &Path| {
            let mut reached = BTreeSet::new();
            let mut waiting: Vec<&Path> = next.get(from).into_iter().flatten().copied().collect();
            while let Some(module) = waiting.pop() {
                if reached.insert(module) {
                    waiting.extend(next.get(module).into_iter().flatten());
                }
            }
            reached
        };
        let reached: BTreeMap<&Path, BTreeSet<&Path>> =
            next.keys().map(|module| (*module, reachable(module))).collect();
        let mut circles = BTreeSet::new();
        for (module, ahead) in reached.iter().filter(|(module, ahead)| ahead.contains(*module)) {
            let circle: BTreeSet<&Path> = ahead
                .iter()
                .copied()
                .filter(|other| reached.get(other).is_some_and(|back| back.contains(module)))
                .collect();
            let imports = circle.iter().flat_map(|from| {
                let inside = next.get(from).into_iter().flatten().filter(|to| circle.contains(*to));
                inside.map(move |to| format!("{} imports {}", from.join("::"), to.join("::")))
            });
            circles.insert(imports.collect::<Vec<_>>().join(", "));
        }
        circles.into_iter().collect()
    }
}

/// The Rust files below a folder, in the order of their names.
fn rust_files(folder: &FilePath, files: &mut Vec<PathBuf>) -> Result<(), ReadError> {
    let in_folder = |error| ReadError::File(folder.to_owned(), error);
    let entries =
        fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<_>>>).map_err(in_folder)?;
    let mut entries: Vec<PathBuf> = entries.iter().map(fs::DirEntry::path).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            rust_files(&path, files)?;
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn modules(files: &[(&str, &str)]) -> Modules {
        let mut modules = Modules::default();
        for (file, source) in files {
            modules.add(FilePath::new(file), source).unwrap();
        }
        modules
    }

    #[test]
    fn a_circle_of_files_is_found_with_its_imports() {
        let tree = modules(&[
            ("lib.rs", "mod found; mod index; mod text;"),
            ("found.rs", "use crate::index::Index;"),
            ("index/mod.rs", "use super::text;"),
            ("text.rs", "fn f() { crate::found::g(); }"),
            ("words.rs", "use crate::text::Text;"),
        ]);
        assert_eq!(tree.circles(), ["found imports index, index imports text, text imports found"]);
    }

    #[test]
    fn a_re_export_hides_no_circle() {
        let tree = modules(&[
            ("lib.rs", "mod one; mod other; pub use one::One; pub use other::Other;"),
            ("one.rs", "use crate::Other;"),
            ("other.rs", "use super::One as First;"),
        ]);
        assert_eq!(tree.circles(), ["one imports other, other imports one"]);
    }

    #[test]
    fn a_module_and_those_within_it_may_import_each_other_and_tests_anybody() {
        let tree = modules(&[
            ("main.rs", "mod card; use card::Card; pub struct Root;"),
            (
                "card.rs",
                "mod line; use crate::Root; use self::line::Line; #[cfg(test)] mod tests { use crate::chart; }",
            ),
            ("card/line.rs", "use super::Card; use crate::Root;"),
            ("card/tests.rs", "use crate::chart::Chart;"),
            ("chart.rs", "use crate::card::Card;"),
        ]);
        assert_eq!(tree.circles(), Vec::<String>::new());
    }
}
