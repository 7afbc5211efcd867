//! Whether a step's inputs are as they were when it was last done.

use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::{Context as _, Result};

use crate::workspace::OUT;

/// Above this length (1 MiB) a file is judged by its length and time alone.
const READ_UP_TO: u64 = 1 << 20;

/// The state of a step's inputs, and the file that remembers the state at which the step was last done.
#[derive(Debug)]
pub(crate) struct Stamp {
    file: PathBuf,
    state: String,
}

impl Stamp {
    /// The stamp of a step: its name, the files and folders it reads, and what else it depends on, such as a
    /// tool's version.
    pub(crate) fn new(step: &str, inputs: &[&Path], versions: &[&str]) -> Result<Self> {
        let mut hasher = DefaultHasher::new();
        for input in inputs {
            take_in(input, &mut hasher)?;
        }
        versions.hash(&mut hasher);
        let file = Path::new(OUT).join("stamps").join(step.replace(' ', "-"));
        Ok(Self { file, state: format!("{:016x}", hasher.finish()) })
    }

    /// Whether the step was done with these inputs.
    pub(crate) fn is_fresh(&self) -> bool {
        fs::read_to_string(&self.file).is_ok_and(|state| state == self.state)
    }

    /// Remembers that the step was done.
    pub(crate) fn save(&self) -> Result<()> {
        if let Some(folder) = self.file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&self.file, &self.state)
            .with_context(|| format!("{} cannot be written", self.file.display()))
    }
}

/// Takes a file or folder into a hash. What is not there counts as well: it may come.
fn take_in(path: &Path, hasher: &mut DefaultHasher) -> Result<()> {
    path.hash(hasher);
    let Ok(facts) = fs::metadata(path) else {
        return Ok(());
    };
    if facts.is_dir() {
        let mut inner: Vec<PathBuf> =
            fs::read_dir(path)?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
        inner.sort();
        return inner.iter().try_for_each(|path| take_in(path, hasher));
    }
    if facts.len() > READ_UP_TO {
        let changed = facts.modified()?.duration_since(SystemTime::UNIX_EPOCH)?;
        (facts.len(), changed.as_nanos()).hash(hasher);
    } else {
        fs::read(path).with_context(|| format!("{} cannot be read", path.display()))?.hash(hasher);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_state_follows_content_names_and_versions() {
        let place = crate::workspace::TempFolder::new("stamp").unwrap();
        let state = |versions: &[&str]| Stamp::new("a step", &[place.path()], versions).unwrap().state;
        let empty = state(&["1"]);
        fs::write(place.path().join("a.txt"), "one").unwrap();
        let one = state(&["1"]);
        fs::write(place.path().join("a.txt"), "two").unwrap();
        let two = state(&["1"]);
        let states = [empty, one, two.clone(), state(&["2"])];
        assert!(states.iter().enumerate().all(|(at, one)| !states[..at].contains(one)), "{states:?}");
        assert_eq!(two, state(&["1"]));
    }
}
