//! Files kept in memory with everything that a browser is told of them, so that an answer reads no disk.
//!
//! Whether a file is still as it was read is asked of the system again after a moment: a site that is replaced while it
//! is shown is shown anew. What is too large, or more than all may have, is not kept.

use std::collections::HashMap;
use std::fs::Metadata;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, RwLock};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use axum::body::Bytes;
use axum::http::HeaderValue;

/// The longest file that is kept, in bytes: any file of a national site, and a hundredth of a machine.
const LONGEST: u64 = 16 << 20;

/// The most that all files together may have, in bytes.
const MOST: u64 = 256 << 20;

/// How long a file is taken to be as it was: shorter than a person takes to load a page again.
pub(crate) const MOMENT: Duration = Duration::from_millis(250);

/// One state of a file: when it was written, and its length in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct State {
    written: SystemTime,
    length: u64,
}

impl State {
    /// The state of a file; `None` when there is no such file.
    pub(crate) fn of(place: &Path) -> Option<Self> {
        std::fs::metadata(place)
            .ok()
            .filter(Metadata::is_file)
            .and_then(|facts| Some(Self { written: facts.modified().ok()?, length: facts.len() }))
    }

    /// When it was written, to the second, as HTTP has it.
    pub(crate) fn date(&self) -> Option<HeaderValue> {
        HeaderValue::from_str(&httpdate::fmt_http_date(self.written)).ok()
    }

    /// Whether it was written after a day and time of HTTP.
    pub(crate) fn is_after(&self, date: &HeaderValue) -> bool {
        let since = date.to_str().ok().and_then(|text| httpdate::parse_http_date(text).ok());
        let seconds = |time: SystemTime| time.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        since.is_none_or(|since| seconds(self.written) > seconds(since))
    }

    /// What tells this state from any other: the time to the nanosecond, the length, and the copy, whose bytes differ.
    pub(crate) fn tag(&self, copy: &str) -> Option<HeaderValue> {
        let written = self.written.duration_since(UNIX_EPOCH).ok()?.as_nanos();
        HeaderValue::from_str(&format!("\"{written:x}-{:x}{}\"", self.length, copy.replace('.', "-"))).ok()
    }
}

/// A file as it was read.
#[derive(Debug)]
pub(crate) struct CachedFile {
    /// Its state when it was read.
    pub(crate) state: State,
    /// Its bytes.
    pub(crate) content: Bytes,
    /// What tells it from other states and copies.
    pub(crate) tag: HeaderValue,
    /// When it was written.
    pub(crate) date: HeaderValue,
    /// When its state was last seen, in milliseconds since the server began.
    seen: AtomicU64,
}

/// The files that were asked for.
#[derive(Debug)]
pub(crate) struct FileCache {
    files: RwLock<HashMap<PathBuf, Arc<CachedFile>>>,
    moment: Duration,
    began: Instant,
}

impl FileCache {
    /// Nothing yet. A file that was seen less than a moment ago is taken to be as it was.
    pub(crate) fn new(moment: Duration) -> Self {
        Self { files: RwLock::default(), moment, began: Instant::now() }
    }

    /// Whether a file is there.
    pub(crate) fn has(&self, place: &Path) -> bool {
        self.kept(place).is_some_and(|kept| self.is_fresh(&kept)) || place.is_file()
    }

    /// A file as it is now; `None` when it is not there, cannot be read, or is too long to be kept. `copy` is the ending
    /// of a compressed copy, or nothing.
    pub(crate) async fn file(&self, place: &Path, copy: &str) -> Option<Arc<CachedFile>> {
        let kept = self.kept(place);
        if let Some(fresh) = kept.as_ref().filter(|kept| self.is_fresh(kept)) {
            return Some(Arc::clone(fresh));
        }
        let state = State::of(place).filter(|state| state.length <= LONGEST)?;
        if let Some(kept) = kept.filter(|kept| kept.state == state) {
            kept.seen.store(self.now(), Ordering::Relaxed);
            return Some(kept);
        }
        let content = Bytes::from(tokio::fs::read(place).await.ok()?);
        let (tag, date, seen) = (state.tag(copy)?, state.date()?, AtomicU64::new(self.now()));
        let kept = Arc::new(CachedFile { state, content, tag, date, seen });
        if let Ok(mut files) = self.files.write() {
            files.remove(place);
            let held: u64 = files.values().map(|kept| kept.content.len() as u64).sum();
            if held + state.length <= MOST {
                files.insert(place.to_owned(), Arc::clone(&kept));
            }
        }
        Some(kept)
    }

    /// A poisoned lock means that another answer failed: the file is read anew then.
    fn kept(&self, place: &Path) -> Option<Arc<CachedFile>> {
        self.files.read().ok().and_then(|files| files.get(place).cloned())
    }

    fn is_fresh(&self, kept: &CachedFile) -> bool {
        let since = self.now().saturating_sub(kept.seen.load(Ordering::Relaxed));
        u128::from(since) < self.moment.as_millis()
    }

    fn now(&self) -> u64 {
        u64::try_from(self.began.elapsed().as_millis()).unwrap_or(u64::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_file_is_read_once_until_it_changes() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("a.txt");
        let memory = FileCache::new(Duration::ZERO);
        assert!(memory.file(&place, "").await.is_none());
        std::fs::write(&place, "one").unwrap();
        let first = memory.file(&place, "").await.unwrap();
        let again = memory.file(&place, "").await.unwrap();
        assert!(Arc::ptr_eq(&first, &again));
        std::fs::write(&place, "other").unwrap();
        let changed = memory.file(&place, "").await.unwrap();
        assert_eq!(changed.content, "other");
        assert_ne!(changed.tag, first.tag);
        std::fs::remove_file(&place).unwrap();
        assert!(memory.file(&place, "").await.is_none());
        assert!(memory.file(folder.path(), "").await.is_none(), "a folder is no file");
    }

    #[tokio::test]
    async fn a_file_that_was_just_seen_is_not_looked_at_again() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("a.txt");
        let memory = FileCache::new(Duration::from_secs(3600));
        std::fs::write(&place, "one").unwrap();
        assert_eq!(memory.file(&place, "").await.unwrap().content, "one");
        std::fs::remove_file(&place).unwrap();
        assert!(memory.has(&place) && memory.file(&place, "").await.is_some());
        assert!(!memory.has(folder.path()));
    }

    #[tokio::test]
    async fn what_is_too_long_is_left_to_be_streamed() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("long");
        std::fs::File::create(&place).unwrap().set_len(LONGEST + 1).unwrap();
        assert!(FileCache::new(MOMENT).file(&place, "").await.is_none());
        assert!(State::of(&place).is_some());
    }
}
