//! The nearest surgeries against a plain calculation for every one of them.

use catalogue::{Catalogue, Position};
use finder::{Query, SearchIndex, search};

use crate::numbers::Numbers;
use crate::records::day;
use crate::synthetic::dataset;

/// Metres by the haversine formula, written out; shares nothing with the product but the Earth's radius.
fn metres(a: Position, b: Position) -> f64 {
    let (lat_a, lat_b) = (a.lat().to_radians(), b.lat().to_radians());
    let half_lat = ((lat_b - lat_a) / 2.0).sin();
    let half_lon = ((b.lon() - a.lon()).to_radians() / 2.0).sin();
    let h = half_lat * half_lat + lat_a.cos() * lat_b.cos() * half_lon * half_lon;
    2.0 * 6_371_008.8 * h.sqrt().asin()
}

fn nearest_site(dataset: &Catalogue, practice: usize, from: Position) -> f64 {
    let sites = dataset.practices[practice].sites.iter();
    sites.map(|site| metres(from, site.position)).fold(f64::INFINITY, f64::min)
}

#[test]
fn the_nearest_are_those_of_a_plain_calculation() {
    let today = day("2010-04-01");
    let dataset = dataset(2_000, 7);
    let index = SearchIndex::build(&dataset, today);
    let mut numbers = Numbers(11);
    for _ in 0..50 {
        let home = catalogue::Place { position: numbers.point(), precision: catalogue::Precision::Device };
        let mut expected: Vec<f64> =
            (0..dataset.practices.len()).map(|at| nearest_site(&dataset, at, home.position)).collect();
        expected.sort_by(f64::total_cmp);
        let results = search(&dataset, &index, &Query { limit: 50, ..Query::on(today).from_home(home) });
        assert_eq!(results.practices.len(), 50);
        for (found, expected) in results.practices.iter().zip(expected) {
            let found = found.metres.expect("a distance");
            assert!((found - expected).abs() < 0.01, "{found} where {expected} was expected");
        }
    }
}

/// A surgery on another meridian, at the pole, and from where there is nothing: asked alone, the nearest are those that a
/// whole search lists.
#[test]
fn the_nearest_asked_alone_are_those_that_a_search_lists() {
    let today = day("2010-04-01");
    let dataset = dataset(1_000, 5);
    let index = SearchIndex::build(&dataset, today);
    let mut numbers = Numbers(3);
    for most in [0, 1, 20, 200] {
        for _ in 0..20 {
            let from = numbers.point();
            let home = catalogue::Place { position: from, precision: catalogue::Precision::Device };
            let listed = search(&dataset, &index, &Query { limit: most, ..Query::on(today).from_home(home) });
            let listed: Vec<_> = listed.practices.iter().map(|found| found.at).collect();
            assert_eq!(index.nearest(from, most), listed, "{most} from {from:?}");
        }
    }
    assert_eq!(
        index.nearest(numbers.point(), 5_000).len(),
        dataset.practices.len(),
        "no more than there are"
    );
}

#[test]
fn a_dataset_without_surgeries_has_no_nearest() {
    let index = SearchIndex::build(&crate::records::empty(), day("2010-04-01"));
    assert_eq!(index.nearest(Position { lat_e5: 5_300_000, lon_e5: 0 }, 20), []);
}
