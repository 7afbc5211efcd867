//! A folder put in the place of another: whoever looks, at any moment, sees the old one or the new one, whole.
//!
//! Two renames leave a moment with neither, and a program that is killed then leaves nothing at the place. So the two change
//! places in one step where the system can do that, which Linux and macOS can on their own file systems.

use std::fs;
use std::io;
use std::path::Path;

/// Puts a folder in the place of another, which is removed. `new` and `place` are on one file system; nothing need be at the
/// place. A site that visitors read while it is published anew is an example.
///
/// # Errors
/// What the system said. The place then has what it had before, unless only the removal of the old folder failed: it is then
/// where the new one was.
pub fn replace(new: &Path, place: &Path) -> io::Result<()> {
    let is_free = match fs::symlink_metadata(place) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => true,
        Err(error) => return Err(error),
        Ok(_) => false,
    };
    if is_free {
        return fs::rename(new, place);
    }
    match exchange(new, place) {
        Err(error) if error.kind() == io::ErrorKind::Unsupported => in_two_steps(new, place),
        Err(error) => Err(error),
        Ok(()) => fs::remove_dir_all(new),
    }
}

/// Two folders change places, in one step.
#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    match renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE) {
        // How file systems say that they cannot: shared folders of a virtual machine, say.
        Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => Err(io::ErrorKind::Unsupported.into()),
        other => Ok(other?),
    }
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
fn exchange(_one: &Path, _other: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// As near to it as other systems come.
fn in_two_steps(new: &Path, place: &Path) -> io::Result<()> {
    let mut name = new.as_os_str().to_owned();
    name.push(".old");
    let old = Path::new(&name);
    fs::rename(place, old)?;
    if let Err(error) = fs::rename(new, place) {
        // Best effort: the first error is the one to report.
        let _ = fs::rename(old, place);
        return Err(error);
    }
    fs::remove_dir_all(old)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(at: &Path, said: &str) {
        fs::create_dir_all(at.join("deep/er")).unwrap();
        fs::write(at.join("deep/er/file"), said).unwrap();
    }

    fn said(at: &Path) -> String {
        fs::read_to_string(at.join("deep/er/file")).unwrap()
    }

    #[test]
    fn the_new_folder_is_at_the_place_and_nothing_is_left_beside_it() {
        type Way = fn(&Path, &Path) -> io::Result<()>;
        for way in [replace as Way, in_two_steps] {
            let around = tempfile::tempdir().unwrap();
            let (place, new) = (around.path().join("site"), around.path().join("site.new"));
            folder(&place, "old");
            folder(&new, "new");
            way(&new, &place).unwrap();
            assert_eq!(said(&place), "new");
            assert_eq!(fs::read_dir(around.path()).unwrap().count(), 1);
        }
    }

    #[test]
    fn a_place_may_be_free() {
        let around = tempfile::tempdir().unwrap();
        let (place, new) = (around.path().join("site"), around.path().join("site.new"));
        folder(&new, "new");
        replace(&new, &place).unwrap();
        assert_eq!(said(&place), "new");
    }

    #[test]
    fn what_cannot_be_put_there_leaves_the_place_as_it_was() {
        type Way = fn(&Path, &Path) -> io::Result<()>;
        for way in [replace as Way, in_two_steps] {
            let around = tempfile::tempdir().unwrap();
            let place = around.path().join("site");
            folder(&place, "old");
            assert!(way(&around.path().join("nothing"), &place).is_err());
            assert_eq!(said(&place), "old");
        }
    }

    /// Whoever looks again and again sees one of the two, whole, at every moment.
    #[cfg(any(target_os = "linux", target_vendor = "apple"))]
    #[test]
    fn nobody_sees_a_moment_without_either() {
        use std::sync::atomic::{AtomicBool, Ordering};
        let around = tempfile::tempdir().unwrap();
        let (place, new) = (around.path().join("site"), around.path().join("site.new"));
        folder(&place, "old");
        let is_over = AtomicBool::new(false);
        std::thread::scope(|threads| {
            let looking = threads.spawn(|| {
                let mut looks = 0_u32;
                while !is_over.load(Ordering::Relaxed) {
                    assert!(fs::metadata(&place).is_ok(), "neither is there");
                    looks += 1;
                }
                looks
            });
            for _ in 0..500 {
                folder(&new, "new");
                replace(&new, &place).unwrap();
            }
            is_over.store(true, Ordering::Relaxed);
            assert!(looking.join().unwrap() > 100);
        });
    }
}
