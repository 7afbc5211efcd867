//! How many instructions the hot functions take, against what they took: one that takes twice as many fails here.
//!
//! Counted by callgrind, which counts the same on a busy machine. The kept counts are in `expected.txt`;
//! `UPDATE_COUNTS=1 cargo test -p finder --test instructions` writes them anew.

#![expect(clippy::expect_used, reason = "a test that cannot make its records has failed")]

#[path = "../finder/misspelling.rs"]
mod misspelling;
#[path = "../finder/numbers.rs"]
mod numbers;
#[path = "../../benches/search/questions.rs"]
mod questions;
#[path = "../finder/records.rs"]
mod records;
#[path = "../finder/synthetic.rs"]
mod synthetic;

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

/// Set in the process that callgrind watches.
const WATCHED: &str = "LCP_WATCHED";

/// The functions that are counted. Callgrind knows them by their names.
mod hot {
    use std::hint::black_box;

    use catalogue::Catalogue;
    use finder::{Filters, Query, SearchContext, SearchIndex, search_from};

    /// The tables of a dataset that an answer near a place needs.
    #[inline(never)]
    pub(super) fn index(dataset: &Catalogue) -> SearchIndex {
        SearchIndex::build(black_box(dataset), dataset.about.as_of)
    }

    /// The words of a dataset.
    #[inline(never)]
    pub(super) fn index_words(dataset: &Catalogue, index: &SearchIndex) {
        index.index_words(black_box(dataset));
    }

    /// The twenty nearest, from the home of each of some people.
    #[inline(never)]
    pub(super) fn twenty_nearest(index: &SearchIndex, asked: &[Query]) {
        for place in asked.iter().filter_map(|query| query.home.as_ref()) {
            black_box(index.nearest(black_box(place.position), 20));
        }
    }

    /// What is worked out once for a person, for each of some people.
    #[inline(never)]
    pub(super) fn context(dataset: &Catalogue, index: &SearchIndex, asked: &[Query]) -> Vec<SearchContext> {
        asked.iter().map(|query| SearchContext::new(black_box(dataset), index, query)).collect()
    }

    /// Whole steps: misspelled words, three filters, every count, nearest first.
    #[inline(never)]
    pub(super) fn step(
        dataset: &Catalogue,
        index: &SearchIndex,
        contexts: &[SearchContext],
        asked: &[Query],
    ) {
        ask(dataset, index, contexts, asked.iter().cloned());
    }

    /// Misspelled words.
    #[inline(never)]
    pub(super) fn words(
        dataset: &Catalogue,
        index: &SearchIndex,
        contexts: &[SearchContext],
        asked: &[Query],
    ) {
        let only = asked.iter().map(|query| Query { filters: Filters::default(), ..query.clone() });
        ask(dataset, index, contexts, only);
    }

    /// Filters without words.
    #[inline(never)]
    pub(super) fn filters(
        dataset: &Catalogue,
        index: &SearchIndex,
        contexts: &[SearchContext],
        asked: &[Query],
    ) {
        let only = asked.iter().map(|query| Query { text: String::new(), ..query.clone() });
        ask(dataset, index, contexts, only);
    }

    /// Everything, nearest first.
    #[inline(never)]
    pub(super) fn nearest(
        dataset: &Catalogue,
        index: &SearchIndex,
        contexts: &[SearchContext],
        asked: &[Query],
    ) {
        let only = asked.iter().map(|query| Query {
            text: String::new(),
            filters: Filters::default(),
            ..query.clone()
        });
        ask(dataset, index, contexts, only);
    }

    fn ask(
        dataset: &Catalogue,
        index: &SearchIndex,
        contexts: &[SearchContext],
        asked: impl Iterator<Item = Query>,
    ) {
        for (query, context) in asked.zip(contexts) {
            black_box(search_from(black_box(dataset), index, context, &query));
        }
    }
}

/// The names of the hot functions, in the order in which [`run`] calls them.
const HOT: [&str; 8] =
    ["index", "index_words", "context", "step", "words", "filters", "nearest", "twenty_nearest"];

/// Where callgrind finds them.
const MODULE: &str = "instructions::hot::";

/// Calls each hot function once.
fn run() {
    let dataset = synthetic::dataset(1_500, 2_010);
    let asked = questions::questions(&dataset, 40);
    let index = hot::index(&dataset);
    hot::index_words(&dataset, &index);
    let contexts = hot::context(&dataset, &index, &asked);
    hot::step(&dataset, &index, &contexts, &asked);
    hot::words(&dataset, &index, &contexts, &asked);
    hot::filters(&dataset, &index, &contexts, &asked);
    hot::nearest(&dataset, &index, &contexts, &asked);
    hot::twenty_nearest(&index, &asked);
}

/// The instructions of each hot function; `None` where valgrind is not installed.
fn count() -> Option<[u64; HOT.len()]> {
    if Command::new("valgrind").arg("--version").stdout(Stdio::null()).status().is_err() {
        return None;
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("instructions-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder for the counts");
    let name = "no_hot_function_takes_twice_the_instructions_that_it_took";
    let watched = Command::new("valgrind")
        .arg("--tool=callgrind")
        // Counts are written before the first of them, and after each.
        .arg(format!("--dump-before={MODULE}{}", HOT[0]))
        .args(HOT.map(|name| format!("--dump-after={MODULE}{name}")))
        .arg(format!("--callgrind-out-file={}", folder.join("out").display()))
        .arg(std::env::current_exe().expect("this program"))
        .args(["--exact", name])
        .env(WATCHED, "1")
        .output()
        .expect("valgrind runs");
    assert!(watched.status.success(), "{}", String::from_utf8_lossy(&watched.stderr));
    let dumps: Vec<String> = fs::read_dir(&folder)
        .expect("the folder of the counts")
        .map(|file| fs::read_to_string(file.expect("a file").path()).expect("callgrind's counts"))
        .collect();
    let counts = HOT.map(|name| {
        let line = format!("desc: Trigger: --dump-after={MODULE}{name}");
        let dump = dumps.iter().find(|dump| dump.lines().any(|other| other == line)).expect("a count");
        let total = dump.lines().find_map(|line| line.strip_prefix("totals: ")).expect("a total");
        total.trim().parse().expect("a number")
    });
    fs::remove_dir_all(&folder).expect("the folder for the counts goes");
    Some(counts)
}

#[test]
fn no_hot_function_takes_twice_the_instructions_that_it_took() {
    if std::env::var_os(WATCHED).is_some() {
        run();
        return;
    }
    let Some(counts) = count() else {
        let message = "skipped: valgrind absent (apt-get install valgrind)";
        assert_ne!(std::env::var("CI").as_deref(), Ok("true"), "{message}");
        writeln!(std::io::stdout(), "{message}").expect("printed");
        return;
    };
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/instructions/expected.txt");
    if std::env::var_os("UPDATE_COUNTS").is_some() {
        let mut kept = String::new();
        for (name, count) in HOT.iter().zip(&counts) {
            writeln!(kept, "{name} {count}").expect("written");
        }
        fs::write(&file, kept).expect("the kept counts are written");
    }
    let kept = fs::read_to_string(&file).expect("the kept counts");
    let kept: Vec<(&str, u64)> = kept
        .lines()
        .map(|line| line.split_once(' ').expect("a name and a count"))
        .map(|(name, count)| (name, count.parse().expect("a count")))
        .collect();
    assert_eq!(kept.iter().map(|(name, _)| *name).collect::<Vec<_>>(), HOT);
    for ((name, kept), count) in kept.into_iter().zip(counts) {
        writeln!(std::io::stdout(), "{name}: {count} instructions, {kept} kept").expect("printed");
        assert!(count < kept * 2, "{name} takes {count} instructions and took {kept}: twice as many");
    }
}
