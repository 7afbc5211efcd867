//! Given a release and an app, what is in the site, and when is there none.

#![expect(clippy::unwrap_used, reason = "a test that cannot set its context has failed")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use catalogue::format::{
    Counts, FileEntry, FileKind, MANIFEST_FILE, MANIFEST_FORMAT, Manifest, contact_line, decode, digest,
    write_header,
};
use site::{BuildOptions, BuildReport, BuiltApp, InvalidSite, Settings, build_site};

const CATALOGUE: &str = "catalogue-0123456789abcdef.lcp";

/// The records of a small published release.
const PUBLISHED: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/../catalogue/tests/formats/1/catalogue-b6ab89c8a486ac62.lcp");

/// A place with a small release in `release` and a small app in `app`.
struct Place(tempfile::TempDir);

impl Place {
    fn new() -> Self {
        let place = Self(tempfile::tempdir().unwrap());
        let content = fs::read(PUBLISHED).unwrap();
        let files = BTreeMap::from([(
            CATALOGUE.to_owned(),
            FileEntry { bytes: content.len() as u64, sha256: digest(&content) },
        )]);
        let catalogue = decode(&content).unwrap();
        let about = &catalogue.about;
        let manifest = Manifest {
            format: MANIFEST_FORMAT,
            id: Manifest::id_of(&files),
            title: about.title.clone(),
            as_of: about.as_of,
            synthetic: about.synthetic,
            licence: about.licence.clone(),
            contact: contact_line(about),
            counts: Counts::of(&catalogue),
            catalogue: CATALOGUE.into(),
            postcodes: None,
            check: None,
            changes: None,
            files,
        };
        place.write("release/release.json", &manifest.to_json().unwrap());
        fs::write(place.path("release").join(CATALOGUE), &content).unwrap();
        place.write("release/notes.txt", "not listed, so not published");
        place.write(
            "app/index.html",
            r#"<!doctype html><base href="{{ site.base }}"><script src="{{ files['boot/boot.js'] }}"></script><meta content="{{ files['locales/en-GB.ftl'] }}"><meta content="{{ site.mode }}">"#,
        );
        place.write("app/boot/boot.js", "start");
        place.write("app/locales/first.txt", "start.ftl");
        place.write("app/locales/en-GB/start.ftl", "start-title = Find a GP surgery");
        place.write("app/.hidden", "never shown");
        place
    }

    /// Gives the release an index of postcodes that names one file, and that file; the path of the file.
    fn with_postcodes(&self) -> String {
        let file = write_header(FileKind::Postcodes, b"postcodes");
        let hash = digest(&file);
        let start = (0..32).step_by(2).map(|at| u8::from_str_radix(&hash.as_str()[at..at + 2], 16).unwrap());
        // One file with the start of its hash, no outward codes, no postcodes in the index itself.
        let payload: Vec<u8> = std::iter::once(1).chain(start).chain([0, 0]).collect();
        let index = write_header(FileKind::PostcodeIndex, &payload);
        let (index_name, path) =
            ("postcodes/index.lcp".to_owned(), format!("postcodes/{}.lcp", hash.short()));
        let manifest = fs::read_to_string(self.path("release").join(MANIFEST_FILE)).unwrap();
        let mut manifest = Manifest::parse(&manifest).unwrap();
        let entry = FileEntry { bytes: index.len() as u64, sha256: digest(&index) };
        manifest.files.insert(index_name.clone(), entry);
        manifest.id = Manifest::id_of(&manifest.files);
        manifest.postcodes = Some(index_name.clone());
        self.write("release/release.json", &manifest.to_json().unwrap());
        self.write("release/postcodes/old.lcp", "of no index");
        fs::write(self.path("release").join(index_name), index).unwrap();
        fs::write(self.path("release").join(&path), file).unwrap();
        path
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, content: &str) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    fn build_site(&self, out: &str, base: &str) -> Result<BuildReport, InvalidSite> {
        let options = BuildOptions {
            settings: Settings::default(),
            release: &self.path("release"),
            app: BuiltApp::Folder(&self.path("app")),
            out: &self.path(out),
            base: base.parse().unwrap(),
            frame_ancestors: site::FrameAncestors::default(),
            background: None,
            pages: false,
            exports: false,
            host: None,
            copies: true,
        };
        build_site(&options, &|_, _| ())
    }
}

fn everything_in(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found
                .extend(everything_in(&path).into_iter().map(|(inner, content)| (path.join(inner), content)));
        } else {
            found.insert(path.clone(), fs::read(&path).unwrap());
        }
    }
    found
        .into_iter()
        .map(|(path, content)| (path.strip_prefix(folder).unwrap().to_owned(), content))
        .collect()
}

#[test]
fn a_site_holds_the_app_the_release_their_copies_and_the_policy() {
    let place = Place::new();
    let report = place.build_site("site", "/choose/").unwrap();
    let files = everything_in(&place.path("site"));
    let names: Vec<String> = files.keys().map(|path| path.display().to_string()).collect();
    // Twelve, and the five topics of each of the four variants.
    assert_eq!((report.files, report.release.len()), (12 + 5 * 4, 64), "{names:?}");
    let hashed = |name: &str| names.iter().any(|found| found.starts_with(name));
    assert!(hashed("boot/boot-") && hashed("locales/en-GB-"), "{names:?}");
    for name in
        ["index.html", "404.html", "kiosk/index.html", "embed/index.html", "_headers", "release/release.json"]
    {
        assert!(names.iter().any(|found| found == name), "{name} in {names:?}");
    }
    assert!(hashed(&format!("release/{CATALOGUE}.br")) && hashed(&format!("release/{CATALOGUE}.gz")));
    assert!(!names.iter().any(|name| name.contains("notes") || name.contains("hidden")), "{names:?}");
    let html = fs::read_to_string(place.path("site/index.html")).unwrap();
    assert!(html.contains("<base href=\"/choose/\">") && !html.contains("boot.js\""), "{html}");
    let headers = fs::read_to_string(place.path("site/_headers")).unwrap();
    assert!(headers.starts_with("/choose/*\n  Content-Security-Policy: default-src 'none'; "), "{headers}");
    assert!(headers.contains(&format!("/choose/release/{CATALOGUE}\n  Cache-Control: ")), "{headers}");
}

#[test]
fn the_files_of_postcodes_come_with_the_index_that_names_them_or_there_is_no_site() {
    let place = Place::new();
    let file = place.with_postcodes();
    place.build_site("site", "/").unwrap();
    let folder = place.path("site/release");
    assert_eq!(fs::read(folder.join(&file)).unwrap(), fs::read(place.path("release").join(&file)).unwrap());
    assert!(folder.join("postcodes/index.lcp").is_file() && !folder.join("postcodes/old.lcp").exists());

    place.write(&format!("release/{file}"), "other postcodes");
    let refused = place.build_site("other", "/").unwrap_err().to_string();
    assert!(refused.contains(&file) && refused.contains("SHA-256 differs"), "{refused}");
    fs::remove_file(place.path("release").join(&file)).unwrap();
    let refused = place.build_site("other", "/").unwrap_err().to_string();
    assert!(refused.contains(&file) && refused.contains("is missing"), "{refused}");
}

#[test]
fn two_sites_of_one_release_are_the_same_bytes() {
    let place = Place::new();
    place.build_site("one", "/").unwrap();
    place.build_site("two", "/").unwrap();
    place.build_site("two", "/").unwrap(); // replaced by itself
    assert_eq!(everything_in(&place.path("one")), everything_in(&place.path("two")));
}

#[test]
fn a_release_that_is_not_as_published_makes_no_site_and_keeps_the_earlier_one() {
    let place = Place::new();
    place.build_site("site", "/").unwrap();
    let before = everything_in(&place.path("site"));
    let catalogue = format!("release/{CATALOGUE}");
    let cases: [(&str, &dyn Fn()); 4] = [
        ("altered", &|| place.write(&catalogue, &"Record ".repeat(50))),
        ("cut short", &|| place.write(&catalogue, "record ")),
        ("is missing", &|| fs::remove_file(place.path(&catalogue)).unwrap()),
        ("lcp publish", &|| fs::remove_file(place.path("release").join(MANIFEST_FILE)).unwrap()),
    ];
    for (expected, damage) in cases {
        damage();
        let message = place.build_site("site", "/").unwrap_err().to_string();
        let named =
            message.contains(expected) || (expected == "altered" && message.contains("SHA-256 differs"));
        assert!(named, "{expected}: {message}");
        assert_eq!(everything_in(&place.path("site")), before);
    }
}

#[test]
fn folders_that_are_no_app_or_hold_other_things_are_refused() {
    let place = Place::new();
    place.write("letters/to-a-friend.txt", "dear friend");
    let message = place.build_site("letters", "/").unwrap_err().to_string();
    assert!(message.contains("letters holds files that are not a site"), "{message}");
    fs::remove_file(place.path("app/index.html")).unwrap();
    let message = place.build_site("site", "/").unwrap_err().to_string();
    assert!(message.contains("no index.html") && message.contains("cargo xtask build"), "{message}");
}
