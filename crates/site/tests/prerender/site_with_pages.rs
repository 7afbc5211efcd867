//! A site made of the example's tables and the app's own first page, with a second language.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use catalogue::{Catalogue, Date, PracticeDetails};
use publisher::compile::CompiledRelease;
use publisher::problem::Problems;
use publisher::validate;
use site::{BasePath, BuildOptions, BuiltApp, InvalidSite, Settings, build_site};

/// A site, and what its release holds.
#[derive(Debug)]
pub(crate) struct Made {
    pub(crate) folder: tempfile::TempDir,
    pub(crate) catalogue: Catalogue,
    pub(crate) details: Vec<PracticeDetails>,
}

/// The site below the top of a host, made once.
pub(crate) fn made() -> &'static Made {
    static MADE: OnceLock<Made> = OnceLock::new();
    MADE.get_or_init(|| Made::new("/", None))
}

impl Made {
    pub(crate) fn new(base: &str, host: Option<&str>) -> Self {
        Self::of(base, host, None).unwrap()
    }

    /// A site whose second language has other texts too.
    pub(crate) fn with_texts(texts: &str) -> Result<Self, InvalidSite> {
        Self::of("/", None, Some(texts))
    }

    fn of(base: &str, host: Option<&str>, texts: Option<&str>) -> Result<Self, InvalidSite> {
        let folder = tempfile::tempdir().unwrap();
        let (release, app) = (folder.path().join("release"), folder.path().join("app"));
        let published = release_of_the_example();
        published.write(&release).unwrap();
        lay_app(&app);
        if let Some(texts) = texts {
            fs::write(app.join("locales/cy/zz.ftl"), texts).unwrap();
        }
        build_site(
            &BuildOptions {
                release: &release,
                app: BuiltApp::Folder(&app),
                out: &folder.path().join("site"),
                base: base.parse::<BasePath>().unwrap(),
                frame_ancestors: site::FrameAncestors::default(),
                background: None,
                settings: Settings::default(),
                pages: true,
                exports: true,
                host: host.map(|host| host.parse().unwrap()),
                copies: false,
            },
            &|_, _| (),
        )?;
        let (catalogue, details) = published.records().unwrap();
        Ok(Self { folder, catalogue, details })
    }

    /// The page in a folder: `surgery/mill-lane/`.
    pub(crate) fn page(&self, path: &str) -> String {
        let found = self.found(path);
        assert!(found.is_some(), "there is a page at {path:?}");
        found.unwrap()
    }

    /// The text that a link leads to: a page for a folder, or a file.
    pub(crate) fn found(&self, path: &str) -> Option<String> {
        let site = self.folder.path().join("site");
        let file = if path.is_empty() || path.ends_with('/') {
            format!("{path}index.html")
        } else {
            path.to_owned()
        };
        fs::read(site.join(file)).ok().map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
    }

    pub(crate) fn files(&self) -> BTreeMap<String, Vec<u8>> {
        let mut files = BTreeMap::new();
        read_into(&self.folder.path().join("site"), "", &mut files);
        files
    }

    /// Every page of the public, by its path: not those of a kiosk, a reception or a box in another site.
    pub(crate) fn pages(&self) -> impl Iterator<Item = (String, String)> {
        let is_page = |path: &str| {
            let of_edition = ["kiosk/", "embed/", "reception/"].iter().any(|variant| path.contains(variant));
            path.rsplit('.').next() == Some("html") && !of_edition
        };
        let pages = self.files().into_iter().filter(move |(path, _)| is_page(path));
        pages.map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap()))
    }
}

pub(crate) fn release_of_the_example() -> CompiledRelease {
    let tables = root().join("assets/example");
    let mut problems = Problems::default();
    let tables = validate::read_and_check(&tables, Some(Date::parse("2010-03-31").unwrap()), &mut problems);
    CompiledRelease::from_tables(&tables).unwrap()
}

/// The app without its program: its first page, its scripts and its texts, which are those of Welsh too.
pub(crate) fn lay_app(app: &Path) {
    fs::create_dir_all(app).unwrap();
    fs::copy(root().join("index.html"), app.join("index.html")).unwrap();
    copy(&root().join("assets/boot"), &app.join("boot"));
    copy(&root().join("assets/locales/en-GB"), &app.join("locales/en-GB"));
    fs::copy(root().join("assets/locales/first.txt"), app.join("locales/first.txt")).unwrap();
    copy(&root().join("assets/locales/en-GB"), &app.join("locales/cy"));
    fs::create_dir_all(app.join("map")).unwrap();
    for made in ["app.css", "lcp-explorer.js", "lcp-explorer_bg.wasm", "map/map.js"] {
        fs::write(app.join(made), "").unwrap();
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for file in fs::read_dir(from).unwrap() {
        let path = file.unwrap().path();
        let to = to.join(path.file_name().unwrap());
        if path.is_dir() { copy(&path, &to) } else { fs::copy(&path, &to).map(drop).unwrap() }
    }
}

pub(crate) fn read_into(folder: &Path, prefix: &str, files: &mut BTreeMap<String, Vec<u8>>) {
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let name = format!("{prefix}{}", path.file_name().unwrap().display());
        if path.is_dir() {
            read_into(&path, &format!("{name}/"), files);
        } else {
            files.insert(name, fs::read(path).unwrap());
        }
    }
}

/// The addresses of all links on a page.
pub(crate) fn hrefs(page: &str) -> Vec<String> {
    let body = page.split("<body").nth(1).unwrap_or_default();
    body.split("<a ").skip(1).filter_map(|rest| href_in(rest.split('>').next()?)).collect()
}

/// The address of the first link with some text in its tag.
pub(crate) fn href_of(page: &str, tag: &str) -> Option<String> {
    page.split("<a ")
        .skip(1)
        .filter_map(|rest| rest.split('>').next())
        .find(|found| found.contains(tag))
        .and_then(href_in)
}

fn href_in(tag: &str) -> Option<String> {
    let href = tag.split("href=\"").nth(1)?.split('"').next()?;
    Some(href.replace("&amp;", "&"))
}

/// How many facts a page states in rows.
pub(crate) fn facts(page: &str) -> usize {
    page.matches("<dt").count()
}

/// A text as it stands in HTML that was drawn.
pub(crate) fn escaped(text: &str) -> String {
    let written = [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;")];
    written.iter().fold(text.to_owned(), |text, (read, written)| text.replace(read, written))
}
