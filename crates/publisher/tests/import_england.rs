//! Given the files that England's health service and its map-maker publish, then tables that account for every
//! record of theirs.

use std::env;
use std::path::{Path, PathBuf};

use publisher::import::{EnglandSources, import_england};

/// The folder of published files; `None`, said aloud, where there is none and nobody insists.
#[expect(clippy::print_stderr, reason = "a test that did not run says so")]
fn data() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    if folder.is_dir() {
        return Some(folder);
    }
    assert!(env::var("CI").as_deref() != Ok("true"), "{} is absent", folder.display());
    eprintln!("skipped: {} absent", folder.display());
    None
}

fn england(data: &Path) -> EnglandSources {
    EnglandSources {
        practices: vec![data.join("practices/nhs-choices-gp-2019-05.csv")],
        groups: data.join("groups/MAPPING_NHS_GEOGRAPHIES_2021.csv"),
        services: Some(data.join("practices/nhs-choices-gp-services-2014-02.csv")),
        service_sites: Some(data.join("practices/nhs-choices-gp-2014-02.csv")),
        postcodes: data.join("postcodes/codepoint-open-2025-11.zip"),
        boundaries: Some(data.join("boundaries/ccg2013-212.topo.json")),
        list_sizes: Some(data.join("indicators/qof-2020-21-prevalence-by-practice.csv")),
        as_of: None,
    }
}

#[test]
fn england_is_imported() {
    let Some(data) = data() else { return };
    let folder = tempfile::tempdir().unwrap();
    let report = import_england(&england(&data), folder.path(), &mut |_| ()).unwrap();
    println!("{report}");
}
