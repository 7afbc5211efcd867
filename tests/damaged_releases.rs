//! Ten thousand damaged releases: bits turned, files cut short, swapped, replayed from an older release, and mixed. None is
//! accepted, and each refusal names the file.

#[cfg(test)]
#[path = "repeatable/numbers.rs"]
mod numbers;

#[cfg(test)]
mod damaged {
    use std::collections::BTreeMap;
    use std::path::Path;

    use catalogue::format::{MANIFEST_FILE, Manifest};
    use catalogue::{Date, PracticeIdx};
    use lcp_explorer::data::{Dataset, LoadError, details_file, open_manifest};
    use publisher::compile::CompiledRelease;
    use publisher::problem::Problems;
    use publisher::validate;

    use super::numbers::Numbers;

    /// How many releases are damaged.
    const RELEASES: usize = 10_000;

    /// A release as it lies on a host.
    type Files = BTreeMap<String, Vec<u8>>;

    impl Numbers {
        fn of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
            &all[self.below(all.len())]
        }
    }

    /// The release of the small tables, after a change of one of them.
    fn release(called: &str, change: impl Fn(&str, String) -> String) -> Files {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("damaged").join(called);
        std::fs::create_dir_all(&folder).unwrap();
        let tables = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/tables");
        for entry in std::fs::read_dir(tables).unwrap() {
            let entry = entry.unwrap();
            let name = entry.file_name().into_string().unwrap();
            let text = change(&name, std::fs::read_to_string(entry.path()).unwrap());
            std::fs::write(folder.join(name), text).unwrap();
        }
        let mut problems = Problems::default();
        let day = Date::parse("2010-03-31").unwrap();
        let tables = validate::read_and_check(&folder, Some(day), &mut problems);
        assert_eq!(problems.errors(), 0, "the tables are sound");
        let release = CompiledRelease::from_tables(&tables).unwrap().with_check(&problems);
        let mut files = release.files;
        files.insert(MANIFEST_FILE.to_owned(), release.manifest.to_json().unwrap().into_bytes());
        files
    }

    /// Reads everything that a visit could ask for, as the app does.
    fn accept(files: &Files) -> Result<Manifest, LoadError> {
        let bytes = |name: &str| files.get(name).map(Vec::as_slice).unwrap_or_default();
        let manifest = open_manifest(MANIFEST_FILE, bytes(MANIFEST_FILE))?;
        let postcodes = manifest.postcodes.as_deref().map(bytes);
        let today = Date::parse("2010-04-01").unwrap();
        let dataset = Dataset::open(manifest.clone(), bytes(&manifest.catalogue), postcodes, today)?;
        for at in (0_u32..).take(dataset.catalogue.practices.len()).map(PracticeIdx) {
            let file = details_file(&dataset.catalogue, at).unwrap_or_default();
            dataset.details(at, bytes(file))?;
        }
        for name in [&manifest.check, &manifest.changes].into_iter().flatten() {
            let altered = |why| LoadError::of_altered(name, &why, &manifest.contact);
            manifest.verify(name, bytes(name)).map_err(altered)?;
        }
        Ok(manifest)
    }

    /// The role of a file, whatever hash its name ends in.
    fn role(name: &str) -> &str {
        name.rsplit_once('-').map_or(name, |(role, _)| role)
    }

    /// Damages a release in one way; says which.
    fn damage(files: &mut Files, older: &Files, numbers: &mut Numbers) -> String {
        let names: Vec<String> = files.keys().cloned().collect();
        let name = numbers.of(&names).clone();
        let long = files[&name].len();
        match numbers.below(7) {
            0 => {
                let (at, bit) = (numbers.below(long), numbers.below(8));
                files.get_mut(&name).unwrap()[at] ^= 1 << bit;
                format!("bit {bit} of byte {at} of {name}")
            }
            1 => {
                let left = numbers.below(long);
                files.get_mut(&name).unwrap().truncate(left);
                format!("{name} cut to {left}")
            }
            2 => {
                let more = 1 + numbers.below(64);
                files.get_mut(&name).unwrap().extend((0..more).map(|at| u8::try_from(at).unwrap()));
                format!("{name} and {more} bytes")
            }
            3 => {
                let other = numbers.of(&names).clone();
                let (one, two) = (files[&name].clone(), files[&other].clone());
                files.insert(name.clone(), two);
                files.insert(other.clone(), one);
                format!("{name} and {other} swapped")
            }
            4 => {
                // An older file under the name of the newer: a cache, or somebody who has both.
                let before = older.iter().find(|(old, _)| role(old) == role(&name)).unwrap().1;
                files.insert(name.clone(), before.clone());
                format!("the older {name}")
            }
            5 => {
                // Any number of files of either release, under the names of the newer.
                let mut taken = String::new();
                for name in &names {
                    if numbers.below(2) == 0 {
                        let before = older.iter().find(|(old, _)| role(old) == role(name)).unwrap().1;
                        files.insert(name.clone(), before.clone());
                        taken += name;
                    }
                }
                format!("mixed: the older {taken}")
            }
            _ => {
                let to = numbers.below(long);
                let byte = u8::try_from(numbers.below(256)).unwrap();
                let bytes = files.get_mut(&name).unwrap();
                let end = (to + 1 + numbers.below(16)).min(long);
                bytes[to..end].fill(byte);
                format!("bytes {to} to {end} of {name} are {byte}")
            }
        }
    }

    #[test]
    fn of_ten_thousand_damaged_releases_none_is_accepted() {
        let newer = release("newer", |_, text| text);
        let older = release("older", |name, text| match name {
            "about.csv" => text.replace("2010-03-31", "2010-03-30"),
            "practices.csv" | "sites.csv" => text.replace("01632 960", "01632 961"),
            "postcodes.csv" => text.lines().take(15).map(|line| [line, "\n"].concat()).collect(),
            _ => text,
        });
        let manifest = accept(&newer).unwrap();
        let id_of_older = accept(&older).unwrap().id;
        assert_ne!(manifest.id, id_of_older, "the two differ");
        let mut numbers = Numbers(0x9E37_79B9_7F4A_7C15);
        let (mut damaged, mut accepted) = (0, Vec::new());
        while damaged < RELEASES {
            let mut files = newer.clone();
            let how = damage(&mut files, &older, &mut numbers);
            if files == newer {
                continue; // nothing was damaged
            }
            damaged += 1;
            match accept(&files) {
                Ok(_) => accepted.push(how),
                Err(refused) => assert!(!refused.file.is_empty() && !refused.detail.is_empty(), "{how}"),
            }
        }
        assert!(
            accepted.is_empty(),
            "{} were accepted: {:#?}",
            accepted.len(),
            accepted.get(..20.min(accepted.len()))
        );
    }

    /// Whole, an older release is a release: each page says of which day it is.
    #[test]
    fn an_older_release_that_is_whole_is_accepted_as_what_it_is() {
        let older = release("whole", |name, text| {
            if name == "about.csv" { text.replace("2010-03-31", "2010-03-30") } else { text }
        });
        assert_eq!(accept(&older).unwrap().as_of, Date::parse("2010-03-30").unwrap());
    }
}
