//! Given several releases, one site with a folder each, a start page, and old addresses that lead on.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use site::{BuildOptions, BuiltApp, FrameAncestors, InvalidSite, Part, Settings, build_many};

use crate::site_with_pages::{lay_app, read_into, release_of_the_example};

/// A folder with the app, and one release under two names.
fn place() -> tempfile::TempDir {
    let place = tempfile::tempdir().unwrap();
    let release = release_of_the_example();
    for name in ["one", "two"] {
        release.write(&place.path().join(name)).unwrap();
    }
    lay_app(&place.path().join("app"));
    place
}

fn part(place: &Path, name: Option<&str>, release: &str) -> Part {
    Part { name: name.map(str::to_owned), release: place.join(release) }
}

fn made(place: &Path, parts: &[Part]) -> Result<BTreeMap<String, Vec<u8>>, InvalidSite> {
    let (app, out) = (place.join("app"), place.join("site"));
    let options = BuildOptions {
        release: Path::new(""),
        app: BuiltApp::Folder(&app),
        out: &out,
        base: "/choose/".parse().unwrap(),
        frame_ancestors: FrameAncestors::default(),
        background: None,
        settings: Settings::default(),
        pages: true,
        exports: true,
        host: None,
        copies: false,
    };
    build_many(parts, &options, &|_, _| ())?;
    let mut files = BTreeMap::new();
    read_into(&out, "", &mut files);
    Ok(files)
}

#[test]
fn a_person_chooses_on_a_start_page_and_each_folder_is_a_whole_site() {
    let place = place();
    let parts = [part(place.path(), Some("south"), "one"), part(place.path(), Some("north"), "two")];
    let files = made(place.path(), &parts).unwrap();
    let text = |name: &str| String::from_utf8(files[name].clone()).unwrap();
    let start = text("index.html");
    assert!(start.contains("<h1>Choose your area</h1>") && start.contains("Call 999"), "{start}");
    for name in ["north", "south"] {
        assert!(start.contains(&format!("<a href=\"../{name}/\">")), "{start}");
        assert!(text(&format!("{name}/index.html")).contains(&format!("<base href=\"/choose/{name}/\">")));
        assert!(files.contains_key(&format!("{name}/surgery/samphire-road/index.html")));
        assert!(!files.contains_key(&format!("{name}/_headers")), "the host reads one configuration");
    }
    assert!(!start.contains("<script") && !start.contains("lcp:program"), "nothing to start: {start}");
    assert!(start.contains("<base href=\"/choose/south/\">"), "it uses the styles of the first: {start}");
    let headers = text("_headers");
    assert!(headers.starts_with("/choose/*\n") && headers.contains("/choose/north/release/"), "{headers}");
    assert!(text("_nginx.conf").contains("rewrite ^/choose/north/ /choose/north/404.html last;"));
    assert_eq!(files["404.html"], files["index.html"]);
    assert_eq!(made(place.path(), &parts).unwrap(), files, "made again, it is the same");
}

#[test]
fn the_addresses_of_funders_and_surgeries_that_were_taken_over_lead_on() {
    let place = place();
    let files = made(place.path(), &[part(place.path(), Some("wenmarsh-pct"), "one")]).unwrap();
    let text = |name: &str| String::from_utf8(files[name].clone()).unwrap();
    let redirects = text("_redirects");
    for old in ["west-wenmarsh-pct", "east-wenmarsh-pct"] {
        assert!(
            redirects.contains(&format!("/choose/{old}/* /choose/wenmarsh-pct/:splat 301\n")),
            "{redirects}"
        );
        let page = text(&format!("{old}/index.html"));
        assert!(
            page.contains("content=\"0; url=/choose/wenmarsh-pct/\"")
                && page.contains(">This page has moved.")
        );
    }
}

#[test]
fn a_release_without_one_funder_or_with_a_name_of_another_is_refused() {
    let place = place();
    let refused = |parts: &[Part]| made(place.path(), parts).unwrap_err().to_string();
    let unnamed = refused(&[part(place.path(), None, "one")]);
    assert!(unnamed.contains("NAME=RELEASE"), "the example has two funders: {unnamed}");
    let twice = [part(place.path(), Some("a"), "one"), part(place.path(), Some("a"), "two")];
    for parts in
        [&twice[..], &[part(place.path(), Some("_a"), "one")], &[part(place.path(), Some(".."), "one")]]
    {
        assert!(refused(parts).contains("cannot be the folder"), "{parts:?}");
    }
    let absent = refused(&[Part { name: Some("a".to_owned()), release: PathBuf::from("nowhere") }]);
    assert!(absent.contains("is not a release"), "{absent}");
    assert!(fs::read_dir(place.path().join("site")).is_err(), "nothing was written");
}
