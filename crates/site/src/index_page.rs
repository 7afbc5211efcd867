//! The first pages: the app's `index.html` is a template, filled in for each language and variant.

use std::collections::BTreeMap;
use std::sync::Arc;

use catalogue::About;
use catalogue::format::MANIFEST_FILE;
use minijinja::value::Serde;
use minijinja::{Value, context};
use serde::Serialize;

use crate::address::HostAddress;
use crate::app::{App, NOT_FOUND, SHELL};
use crate::background::Background;
use crate::base_path::BasePath;
use crate::dataset_texts::mark;
use crate::headers::{FrameAncestors, policy};
use crate::invalid::InvalidSite;
use crate::kiosk::Word;
use crate::languages::Language;
use crate::names::{is_hashed, with_hash};
use crate::offered::OWN;
use crate::page::{Help, Page};
use crate::settings::Settings;
use crate::template::Template;
use crate::variant::{OWN_FILES, Variant};

/// Files that a first page asks for where a language is written from right to left, or has texts that nobody has
/// translated, and where the map's background is one file of map data. Where nobody asks for them, they are not in the site.
const ASKED_BY_FEW: [&str; 4] =
    ["app.rtl.css", "kiosk/app.rtl.css", "map/background.js", "boot/untranslated.js"];

/// What the pages of a site share, whatever their language and variant.
pub(crate) struct SiteFacts<'a> {
    /// Where a host shows the site.
    pub(crate) base: &'a BasePath,
    /// What the map is drawn on.
    pub(crate) background: Option<&'a Background>,
    /// Which other sites may show it in a frame.
    pub(crate) frame_ancestors: &'a FrameAncestors,
    /// What else the publisher decides.
    pub(crate) settings: &'a Settings,
    /// The host, where it is known.
    pub(crate) host: Option<&'a HostAddress>,
}

/// What the template is told as `site`: what the pages of one language and variant share.
#[derive(Debug, Serialize)]
struct FolderFacts<'a> {
    /// The language's tag: `cy`.
    language: &'a str,
    /// The name of its texts: `en-easy`.
    texts: &'a str,
    /// Whether it is written from right to left.
    from_right: bool,
    /// Whether somebody who speaks it has read it.
    reviewed: bool,
    /// The name of the manifest with the records in it.
    release: &'a str,
    /// The language of what nobody has translated, where that is another.
    untranslated: &'static str,
    /// The languages, with the way to their first pages; none where there is only one.
    languages: Vec<LanguageLink<'a>>,
    /// The way to the page in the site's own language.
    own: String,
    /// The way to the page with which a kiosk begins with the next person.
    first: String,
    /// The address that all others on the page are relative to.
    base: String,
    /// The security policy, for hosts that send no headers.
    policy: String,
    /// The way to the top of the site: `../` from `cy/`.
    up: String,
    /// The way to the public's pages, which alone are prerendered.
    public: &'static str,
    /// The variant, as the app knows it.
    mode: &'static str,
    /// How a kiosk is set up.
    kiosk: String,
    /// Which sites a page in a frame listens to.
    ancestors: String,
    /// After how many days the information is old.
    old_after: String,
    /// Where the pictures of the map's background are.
    map_tiles: String,
    /// Whom to thank for them.
    map_credit: &'a str,
    /// Whether they are one file of map data.
    map_is_file: bool,
}

/// A link to the first page in a language.
#[derive(Debug, Serialize)]
struct LanguageLink<'a> {
    /// The way there.
    home: String,
    /// The whole address, where the host is known; empty for an edition of a language that is there already, so that a
    /// search engine is told of one page in each.
    address: String,
    /// The name of its folder.
    id: &'a str,
    /// Its tag.
    language: &'a str,
    direction: &'static str,
    /// What it calls itself.
    name: String,
    /// What offers it to somebody whose browser speaks it.
    offer: String,
    /// Whether it is the page's own.
    here: bool,
}

/// The first page of one language and variant.
#[derive(Debug, Clone)]
pub(crate) struct FirstPage {
    /// Its folder: `cy/kiosk/`; none for the public in the site's own language.
    pub(crate) folder: String,
    template: Arc<Template>,
    shared: Value,
    /// What the dataset says of itself in the language, where that is another than its own.
    about: Option<About>,
}

impl FirstPage {
    /// A page that stands in this one.
    pub(crate) fn render(&self, page: &Page<'_>) -> Result<String, InvalidSite> {
        let html =
            self.template.render(context! { page => Value::from(Serde(page)), ..self.shared.clone() })?;
        Ok(if self.about.is_some() { mark(&html) } else { html })
    }
}

/// The first pages of a site.
#[derive(Debug)]
pub(crate) struct FirstPages {
    pages: Vec<FirstPage>,
    /// The app's files with the names that they have in the site.
    names: BTreeMap<String, String>,
}

impl FirstPages {
    /// The first pages of an app. Each file that they ask for has a name with a hash of its content.
    pub(crate) fn new(app: &App, languages: &[Language], site: &SiteFacts<'_>) -> Result<Self, InvalidSite> {
        let source = app.files.get(SHELL).map(Vec::as_slice).unwrap_or_default();
        let template = Arc::new(Template::new(&String::from_utf8_lossy(source))?);
        let mut names = BTreeMap::new();
        for (path, content) in &app.files {
            let name = if is_hashed(path) { path.clone() } else { with_hash(path, content) };
            names.insert(path.clone(), name);
        }
        let mut pages = Vec::new();
        for variant in Variant::ALL {
            for language in languages {
                let folder = [&language.folder, variant.folder()].concat();
                let facts = site.of_folder(&folder, variant, language, languages);
                let shared = context! {
                    site => Value::from(Serde(&facts)),
                    files => Value::from(Serde(addresses(&names, &facts.up, variant))),
                    text => language.texts(),
                };
                let about = language.translated.as_ref().map(|translated| translated.about.clone());
                pages.push(FirstPage { folder, template: Arc::clone(&template), shared, about });
            }
        }
        Ok(Self { pages, names })
    }

    /// The public's first page in a language.
    pub(crate) fn of_folder(&self, folder: &str) -> Option<&FirstPage> {
        self.pages.iter().find(|page| page.folder == folder)
    }

    /// Lays the pages into the site with the help of its dataset, each also as `404.html`, so that a bookmarked page opens
    /// on hosts that know no rewriting; and gives the files that they ask for their names.
    pub(crate) fn lay(&self, app: &mut App, about: Option<Help<'_>>) -> Result<(), InvalidSite> {
        app.files.remove(SHELL);
        let mut rendered = Vec::new();
        for page in &self.pages {
            let about = page.about.as_ref().map(Help::from).or(about);
            rendered.push((&page.folder, page.render(&Page { about, ..Page::WAITING })?));
        }
        for (path, name) in &self.names {
            let is_asked_for = rendered.iter().any(|(_, html)| html.contains(name.as_str()));
            if is_asked_for && let Some(content) = app.files.remove(path) {
                app.files.insert(name.clone(), content);
            }
        }
        for path in ASKED_BY_FEW {
            app.files.remove(path);
        }
        for (folder, html) in rendered {
            for name in [NOT_FOUND, SHELL] {
                app.files.insert([folder, name].concat(), html.clone().into_bytes());
            }
        }
        Ok(())
    }
}

impl<'a> SiteFacts<'a> {
    fn of_folder(
        &self,
        folder: &str,
        variant: Variant,
        language: &'a Language,
        languages: &'a [Language],
    ) -> FolderFacts<'a> {
        let (up, background) = (relative_root(folder), self.background);
        let home = |of: &Language| [&up, of.folder.as_str(), variant.folder()].concat();
        let named = |name: Option<&str>| {
            let found = languages.iter().find(|other| Some(other.name.as_str()) == name);
            found.map_or_else(|| [&up, variant.folder()].concat(), home)
        };
        let link = |other: &'a Language| LanguageLink {
            home: home(other),
            address: match self.host.filter(|_| variant == Variant::Public && other.tag == other.name) {
                Some(host) => format!("{host}{}{}", self.base, other.folder),
                None => String::new(),
            },
            id: &other.name,
            language: &other.tag,
            direction: if other.is_from_right() { "rtl" } else { "ltr" },
            name: other.called(),
            offer: other.offer().unwrap_or_default(),
            here: other.name == language.name,
        };
        FolderFacts {
            language: &language.tag,
            texts: &language.name,
            from_right: language.is_from_right(),
            reviewed: language.is_reviewed(),
            release: language.translated.as_ref().map_or(MANIFEST_FILE, |translated| &translated.name),
            untranslated: if language.translated.is_some() { OWN } else { "" },
            languages: if languages.len() > 1 { languages.iter().map(link).collect() } else { Vec::new() },
            own: named(None),
            first: if variant.has_own_files() {
                named(self.settings.kiosk.language.as_ref().map(Word::as_str))
            } else {
                String::new()
            },
            base: [self.base.as_str(), folder].concat(),
            policy: policy(background.and_then(Background::origin)),
            public: if variant == Variant::Public { "" } else { "../" },
            mode: variant.mode(),
            kiosk: if variant.has_own_files() { self.settings.kiosk.to_line() } else { String::new() },
            ancestors: self.frame_ancestors.to_string(),
            old_after: self.settings.offline.old_after_days.map(|days| days.to_string()).unwrap_or_default(),
            map_tiles: background.map(|background| background.tiles.to_string()).unwrap_or_default(),
            map_credit: background.map(|background| background.credit.as_str()).unwrap_or_default(),
            map_is_file: background.is_some_and(|background| background.tiles.is_one_file()),
            up,
        }
    }
}

/// The addresses of the app's files, by their paths; a variant's own files in place of those of the same names that the
/// public has.
fn addresses<'n>(
    names: &'n BTreeMap<String, String>,
    up: &str,
    variant: Variant,
) -> BTreeMap<&'n str, String> {
    let address = |name: &String| [up, name].concat();
    let of_all = names.iter().map(|(path, name)| (path.as_str(), address(name)));
    let own = names.iter().filter_map(|(path, name)| Some((path.strip_prefix(OWN_FILES)?, address(name))));
    of_all.chain(own.filter(|_| variant.has_own_files())).collect()
}

/// The way from a folder of the site to its top: `../../` from `cy/kiosk/`.
pub(crate) fn relative_root(folder: &str) -> String {
    "../".repeat(folder.matches('/').count())
}

#[cfg(test)]
mod app_page_tests;
#[cfg(test)]
mod tests;
