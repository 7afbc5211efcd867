//! The nearest GP surgeries in England against a plain calculation from the raw files.
//!
//! A thousand postcodes, drawn the same way every time. What is expected is read from the published files as they are
//! and calculated here; it shares no code with the product.

#![expect(clippy::expect_used, reason = "a test that cannot read its files has failed")]

use std::collections::{BTreeMap, HashMap};
use std::fs::{self, File};
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};

use catalogue::format::{MANIFEST_FILE, Manifest, decode};
use catalogue::{Catalogue, Date};
use finder::{Query, SearchIndex, search};
use flate2::read::GzDecoder;
use gazetteer::{Lookup, LookupOutcome, Typed};

/// How many postcodes are asked about.
const QUESTIONS: usize = 1_000;

/// Metres by which two distances may differ: 15 for the gazetteer's positions, the rest for rounding and for the
/// two ways in which the postcodes were converted.
const TOLERANCE: f64 = 20.0;

/// A latitude and a longitude in degrees.
type Point = (f64, f64);

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The release of England and the raw files, where they are on this machine.
fn files() -> Option<(PathBuf, PathBuf, PathBuf)> {
    let release = std::env::var_os("LCP_ENGLAND_RELEASE")
        .map_or_else(|| root().join("out/england/release"), PathBuf::from);
    let data = root().join("../shared/data");
    let practices = data.join("practices/nhs-choices-gp-2019-05.csv");
    let postcodes = data.join("postcodes/england-unit-postcodes.csv.gz");
    for (file, what) in [
        (release.join(MANIFEST_FILE), "England's release (cargo xtask england makes it)"),
        (practices.clone(), "the list of GP surgeries of 2019"),
        (postcodes.clone(), "the list of postcodes"),
    ] {
        if !file.is_file() {
            let message = format!("skipped: {what} absent at {}", file.display());
            assert_ne!(std::env::var("CI").as_deref(), Ok("true"), "{message}");
            writeln!(std::io::stdout(), "{message}").expect("printed");
            return None;
        }
    }
    Some((release, practices, postcodes))
}

/// Metres by the haversine formula on a sphere of 6,371,008.8 m.
fn metres((lat_a, lon_a): Point, (lat_b, lon_b): Point) -> f64 {
    let half = |a: f64, b: f64| ((b - a).to_radians() / 2.0).sin().powi(2);
    let h = half(lat_a, lat_b) + lat_a.to_radians().cos() * lat_b.to_radians().cos() * half(lon_a, lon_b);
    2.0 * 6_371_008.8 * h.sqrt().asin()
}

/// The raw list of postcodes.
fn raw_postcodes(path: &Path) -> Vec<(String, Point)> {
    let lines = BufReader::new(GzDecoder::new(File::open(path).expect("the list of postcodes"))).lines();
    let row = |line: String| {
        let mut cells = line.split(',');
        let postcode = cells.next()?.to_owned();
        Some((postcode, (cells.next()?.parse().ok()?, cells.next()?.parse().ok()?)))
    };
    lines.map(|line| line.expect("a line")).filter_map(row).collect()
}

/// The points of each surgery's sites in the raw list, by its code: the first six letters of a site's. A site more
/// than 20 km from its own postcode has a slip in its coordinates, and is at its postcode instead.
fn raw_sites(path: &Path, postcodes: &HashMap<&str, Point>) -> BTreeMap<String, BTreeMap<String, Point>> {
    let text: String = fs::read(path).expect("the list of surgeries").into_iter().map(char::from).collect();
    let mut sites: BTreeMap<String, BTreeMap<String, Point>> = BTreeMap::new();
    for line in text.lines().skip(1) {
        let cells: Vec<&str> = line.split('\u{ac}').collect();
        let own = cells[14].parse().ok().zip(cells[15].parse().ok());
        let at_postcode = postcodes.get(cells[13].trim()).copied();
        let point = match (own, at_postcode) {
            (Some(own), Some(other)) if metres(own, other) > 20_000.0 => other,
            (Some(own), _) => own,
            (None, Some(other)) => other,
            (None, None) => continue,
        };
        let practice: String = cells[1].chars().take(6).collect();
        sites.entry(practice).or_default().insert(cells[1].to_owned(), point);
    }
    sites
}

/// The release's dataset and a way to look postcodes up in it.
struct Release {
    folder: PathBuf,
    catalogue: Catalogue,
    postcodes: gazetteer::PostcodeIndex,
}

impl Release {
    fn open(folder: PathBuf) -> Self {
        let text = fs::read_to_string(folder.join(MANIFEST_FILE)).expect("a manifest");
        let manifest = Manifest::parse(&text).expect("a manifest that can be read");
        let read = |name: &str| fs::read(folder.join(name)).expect("a file of the release");
        let catalogue = decode(&read(&manifest.catalogue)).expect("a catalogue");
        let index = manifest.postcodes.as_deref().expect("a release with postcodes");
        let postcodes = gazetteer::PostcodeIndex::decode(&read(index)).expect("an index of postcodes");
        Self { folder, catalogue, postcodes }
    }

    fn look_up(&self, text: &str) -> LookupOutcome {
        let typed = gazetteer::Typed::parse(text).expect("a postcode");
        match (self.postcodes.look_up(&typed), &typed) {
            (Lookup::Resolved(outcome), _) => outcome,
            (Lookup::NeedsFile { file }, Typed::Postcode(postcode)) => {
                let bytes = fs::read(self.folder.join(file)).expect("a file of postcodes");
                self.postcodes.look_up_in(postcode, &bytes).expect("a look-up")
            }
            (Lookup::NeedsFile { .. }, _) => unreachable!("only postcodes have files"),
        }
    }
}

/// Positions below a bound that look random and are the same every time: a multiplicative sequence.
fn draws(bound: usize) -> impl Iterator<Item = usize> {
    let next = |state: &u64| {
        Some(state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407))
    };
    let bound = u64::try_from(bound).expect("a bound");
    std::iter::successors(Some(20_190_531), next)
        .skip(1)
        .map(move |state| usize::try_from((state >> 33) % bound).expect("below the bound"))
}

#[test]
fn the_ten_nearest_surgeries_are_those_of_the_raw_files() {
    let Some((release, practices, postcodes)) = files() else { return };
    let release = Release::open(release);
    let raw_postcodes = raw_postcodes(&postcodes);
    let by_postcode: HashMap<&str, Point> =
        raw_postcodes.iter().map(|(postcode, point)| (postcode.as_str(), *point)).collect();
    let raw = raw_sites(&practices, &by_postcode);
    // Surgeries that the release and the raw list know by the same sites: the release may have later sources as well.
    let same: BTreeMap<&str, &BTreeMap<String, Point>> = release
        .catalogue
        .practices
        .iter()
        .filter_map(|practice| {
            let sites = raw.get(practice.id.as_str())?;
            let all = practice.sites.iter().all(|site| sites.contains_key(site.id.as_str()));
            (all && practice.sites.len() == sites.len()).then_some((practice.id.as_str(), sites))
        })
        .collect();
    assert!(same.len() >= 6_000, "only {} surgeries are the same in both", same.len());
    let today = Date::parse("2021-01-01").expect("a day");
    let index = SearchIndex::build(&release.catalogue, today);
    for at in draws(raw_postcodes.len()).take(QUESTIONS) {
        let (postcode, home) = &raw_postcodes[at];
        let nearest = |sites: &BTreeMap<String, Point>| {
            sites.values().map(|site| metres(*home, *site)).fold(f64::INFINITY, f64::min)
        };
        let mut expected: Vec<f64> = same.values().map(|sites| nearest(sites)).collect();
        expected.sort_by(f64::total_cmp);
        let outcome = release.look_up(postcode);
        let place = outcome.place().unwrap_or_else(|| panic!("{postcode} is {}", outcome.word()));
        let query = Query { limit: 60, ..Query::on(today).from_home(place.clone()) };
        let results = search(&release.catalogue, &index, &query);
        let found: Vec<(&str, f64)> = results
            .practices
            .iter()
            .filter_map(|found| Some((release.catalogue.practice(found.at)?.id.as_str(), found.metres?)))
            .filter(|(id, _)| same.contains_key(id))
            .take(10)
            .collect();
        assert_eq!(found.len(), 10, "{postcode}");
        for ((id, metres), expected) in found.into_iter().zip(expected) {
            let of_this_one = nearest(same[id]);
            assert!(
                (metres - expected).abs() <= TOLERANCE && (metres - of_this_one).abs() <= TOLERANCE,
                "{postcode}: {id} at {metres} m, by the raw files {of_this_one} m, and {expected} m was expected here"
            );
        }
    }
}
