//! Brotli and gzip copies, made once so that no host has to while somebody waits.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use crate::folder::Files;
use crate::types::kind_of;

/// The compressed copies of a site's files, under their names with `.br` and `.gz`. A copy that is not smaller is
/// left out. The copies of what did not change are taken from the site that is being replaced.
pub(crate) fn compressed(files: &Files, earlier: &Path, on_progress: &(dyn Fn(u64, u64) + Sync)) -> Files {
    let work: Vec<(&String, &Vec<u8>)> =
        files.iter().filter(|(path, _)| kind_of(path).compressible).collect();
    // The largest first, so that no thread is left alone with it at the end.
    let mut order: Vec<usize> = (0..work.len()).collect();
    order.sort_by_key(|&at| std::cmp::Reverse(work.get(at).map_or(0, |(_, content)| content.len())));
    let queue = Mutex::new(order.into_iter());
    let done = AtomicU64::new(0);
    let copies = Mutex::new(Files::new());
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                // A poisoned lock means that another thread failed; the scope reports that.
                while let Some(at) = queue.lock().ok().and_then(|mut queue| queue.next()) {
                    let Some((path, content)) = work.get(at) else { continue };
                    let pair = copies_of(path, content, earlier);
                    if let Ok(mut copies) = copies.lock() {
                        copies.extend(pair);
                    }
                    on_progress(done.fetch_add(1, Ordering::Relaxed) + 1, work.len() as u64);
                }
            });
        }
    });
    copies.into_inner().unwrap_or_default()
}

fn copies_of(path: &str, content: &[u8], earlier: &Path) -> Vec<(String, Vec<u8>)> {
    let unchanged = fs::read(earlier.join(path)).is_ok_and(|before| before == content);
    let mut copies = Vec::new();
    for (ending, compress) in WAYS {
        let name = format!("{path}.{ending}");
        let kept = if unchanged { fs::read(earlier.join(&name)).ok() } else { None };
        let copy = kept.unwrap_or_else(|| compress(content, Effort::Best));
        if !copy.is_empty() && copy.len() < content.len() {
            copies.push((name, copy));
        }
    }
    copies
}

/// The compressed copies of one of thousands of pages, by the endings of their names. They are made in a small part of
/// the time that the best would take, and are an eighth longer.
pub(crate) fn quick_copies(content: &[u8]) -> Vec<(&'static str, Vec<u8>)> {
    let copies = WAYS.map(|(ending, compress)| (ending, compress(content, Effort::Quick)));
    copies.into_iter().filter(|(_, copy)| !copy.is_empty() && copy.len() < content.len()).collect()
}

/// How long compressing may take.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Effort {
    Best,
    Quick,
}

/// Compresses; nothing where that fails.
type Compress = fn(&[u8], Effort) -> Vec<u8>;

/// The ways of compressing, by the endings of the copies' names.
const WAYS: [(&str, Compress); 2] = [("br", brotli), ("gz", gzip)];

/// Brotli, at its best with quality 11 and a window of 4 MiB, the largest that every browser has to read.
fn brotli(content: &[u8], effort: Effort) -> Vec<u8> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: if effort == Effort::Best { 11 } else { 5 },
        lgwin: 22,
        // Of the program blocks of a mebibyte are a third of a percent smaller than the usual 256 KiB, of a catalogue those
        // of 64 KiB one percent.
        lgblock: if content.starts_with(b"\0asm") { 20 } else { 16 },
        size_hint: content.len(),
        ..Default::default()
    };
    let mut copy = Vec::new();
    match brotli::BrotliCompress(&mut &*content, &mut copy, &parameters) {
        Ok(_) => copy,
        Err(_) => Vec::new(), // memory never fails to be written; without a copy the file itself is sent
    }
}

/// Gzip, without a time in it, so that the same content gives the same bytes.
fn gzip(content: &[u8], effort: Effort) -> Vec<u8> {
    let level =
        if effort == Effort::Best { flate2::Compression::best() } else { flate2::Compression::default() };
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), level);
    encoder.write_all(content).and_then(|()| encoder.finish()).unwrap_or_default() // as above
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    #[test]
    fn copies_hold_what_the_file_holds_and_are_left_out_when_larger() {
        let text = "the same line again and again\n".repeat(100).into_bytes();
        let files = Files::from([
            ("a.txt".to_owned(), text.clone()),
            ("tiny.txt".to_owned(), b"x".to_vec()),
            ("a.png".to_owned(), text.clone()),
        ]);
        let copies = compressed(&files, Path::new("no/earlier/site"), &|_, _| ());
        assert_eq!(copies.keys().collect::<Vec<_>>(), ["a.txt.br", "a.txt.gz"]);
        let mut back = Vec::new();
        flate2::read::GzDecoder::new(copies["a.txt.gz"].as_slice()).read_to_end(&mut back).unwrap();
        assert_eq!(back, text);
        let mut back = Vec::new();
        brotli::BrotliDecompress(&mut copies["a.txt.br"].as_slice(), &mut back).unwrap();
        assert_eq!(back, text);
    }

    #[test]
    fn copies_of_what_did_not_change_are_taken_from_the_earlier_site() {
        let earlier = tempfile::tempdir().unwrap();
        let content = b"long enough to be kept as it was".to_vec();
        fs::write(earlier.path().join("a.txt"), &content).unwrap();
        fs::write(earlier.path().join("a.txt.br"), b"kept").unwrap();
        let files = Files::from([("a.txt".to_owned(), content)]);
        assert_eq!(compressed(&files, earlier.path(), &|_, _| ())["a.txt.br"], b"kept");
        let changed = Files::from([("a.txt".to_owned(), b"other ".repeat(20))]);
        assert_ne!(compressed(&changed, earlier.path(), &|_, _| ())["a.txt.br"], b"kept");
    }
}
