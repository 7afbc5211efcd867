//! One whole step of a search, and what comes before it, at the size of England.
//!
//! The dataset is a made-up one with England's numbers and the same every time. With `LCP_RELEASE` naming a
//! release's folder its catalogue is measured as well.

#![expect(clippy::expect_used, reason = "a measurement that cannot make its records has failed")]

#[path = "../tests/finder/records.rs"]
mod records;
#[path = "../tests/finder/synthetic.rs"]
mod synthetic;

use std::hint::black_box;
use std::path::Path;

use catalogue::format::{MANIFEST_FILE, Manifest, decode};
use catalogue::{Catalogue, Place, Precision};
use criterion::{Criterion, criterion_group, criterion_main};
use finder::{Filters, Group, Index, Query, Vantage, search_from};

/// A question as somebody asks it: words with a slip, three filters, nearest first.
fn question(dataset: &Catalogue, home: Place) -> Query {
    let mut filters = Filters::default();
    let chosen = [
        (Group::Service, dataset.services.first().map(|service| service.id.as_str())),
        (Group::Joining, Some("ask_first")),
        (
            Group::Funder,
            dataset
                .practices
                .first()
                .and_then(|practice| practice.funder)
                .and_then(|at| dataset.funder(at))
                .map(|funder| funder.id.as_str()),
        ),
    ];
    for (group, value) in chosen {
        if let Some(value) = value {
            filters.insert(group, value);
        }
    }
    Query { filters, ..Query::on(dataset.about.as_of).from_home(home).with_text("statoin road") }
}

fn measure(criterion: &mut Criterion, name: &str, dataset: &Catalogue) {
    let today = dataset.about.as_of;
    let index = Index::build(dataset, today);
    let position =
        dataset.practices.first().and_then(|practice| practice.sites.first()).map(|site| site.position);
    let Some(position) = position else { return };
    let home = Place { position, precision: Precision::Device };
    let whole = question(dataset, home.clone());
    let questions = [
        ("step: words with a slip, three filters, every count, nearest", whole.clone()),
        ("words with a slip", Query { filters: Filters::default(), ..whole.clone() }),
        ("a beginning", Query { text: "b".into(), filters: Filters::default(), ..whole.clone() }),
        ("filters", Query { text: String::new(), ..whole.clone() }),
        (
            "everything, nearest first",
            Query { text: String::new(), filters: Filters::default(), ..whole.clone() },
        ),
        ("nothing found", Query { text: "zzyzx qwertyuiop".into(), ..whole.clone() }),
    ];
    let mut group = criterion.benchmark_group(name);
    group.bench_function("index", |bencher| bencher.iter(|| Index::build(black_box(dataset), today)));
    group.bench_function("vantage of a new place", |bencher| {
        bencher.iter(|| Vantage::of(black_box(dataset), &index, &whole));
    });
    let vantage = Vantage::of(dataset, &index, &whole);
    for (name, question) in &questions {
        group.bench_function(*name, |bencher| {
            bencher.iter(|| search_from(black_box(dataset), &index, &vantage, black_box(question)));
        });
    }
    group.finish();
}

fn benches(criterion: &mut Criterion) {
    measure(criterion, "england-sized", &synthetic::dataset(6_564, 2_010));
    if let Some(folder) = std::env::var_os("LCP_RELEASE") {
        let release = release(Path::new(&folder)).expect("LCP_RELEASE names the folder of a release");
        measure(criterion, "release", &release);
    }
}

fn release(folder: &Path) -> Option<Catalogue> {
    let manifest = Manifest::parse(&std::fs::read_to_string(folder.join(MANIFEST_FILE)).ok()?).ok()?;
    decode(&std::fs::read(folder.join(&manifest.catalogue)).ok()?).ok()
}

criterion_group!(all, benches);
criterion_main!(all);
