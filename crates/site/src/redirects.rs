//! Addresses that lead on: of surgeries, partnerships and funders that others have taken the place of.
//!
//! A bookmark, a leaflet or a search engine still has the old address. A host that reads `_redirects`, nginx, Apache and
//! `lcp serve` send it on; any other host shows a page that does. What has a tombstone stays with the app, which says what
//! happened before it leads on.

use std::collections::{BTreeMap, BTreeSet};

use catalogue::Catalogue;
use minijinja::context;

use crate::base_path::BasePath;
use crate::folder::Files;
use crate::invalid::InvalidSite;
use crate::languages::Language;
use crate::template::Template;

/// The file that some static hosts read, and `lcp serve`.
pub(crate) const REDIRECTS_FILE: &str = "_redirects";

/// Old paths below the site's base with the new ones, both with a slash at their end: `surgery/old/`, `surgery/new/`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Redirects {
    /// Single pages.
    pub(crate) pages: BTreeMap<String, String>,
    /// Folders with everything in them.
    pub(crate) folders: BTreeMap<String, String>,
}

impl Redirects {
    /// What a dataset says was replaced, in the folder of a language: `cy/`, or none.
    pub(crate) fn of(catalogue: &Catalogue, folder: &str) -> Self {
        let told: BTreeSet<&str> = catalogue.tombstones.iter().map(|gone| gone.id.as_str()).collect();
        let partnerships =
            catalogue.partnerships.iter().map(|each| ("partnership/", each.id.to_string(), &each.replaces));
        let practices =
            catalogue.practices.iter().map(|each| ("surgery/", each.id.to_string(), &each.replaces));
        let mut found: BTreeMap<String, Option<String>> = BTreeMap::new();
        for (kind, id, replaces) in partnerships.chain(practices) {
            for old in replaces.iter().filter(|old| !told.contains(old.as_str())) {
                let to = [folder, kind, id.as_str(), "/"].concat();
                // What was divided leads nowhere by itself: the app names all that follow.
                found
                    .entry([folder, kind, old, "/"].concat())
                    .and_modify(|to| *to = None)
                    .or_insert(Some(to));
            }
        }
        let pages = found.into_iter().filter_map(|(from, to)| Some((from, to?))).collect();
        Self { pages, ..Self::default() }
    }

    /// The pages for hosts that are told of nothing. A file that is there already stays.
    pub(crate) fn add_pages(
        &self,
        files: &mut Files,
        base: &BasePath,
        language: &Language,
    ) -> Result<(), InvalidSite> {
        let template = Template::new(include_str!("../templates/moved.html"))?;
        for (from, to) in self.pages.iter().chain(&self.folders) {
            let page = template.render(context! {
                address => [base.as_str(), to].concat(),
                language => language.tag.as_str(),
                direction => if language.is_from_right() { "rtl" } else { "ltr" },
                text => language.texts(),
            })?;
            files.entry([from, "index.html"].concat()).or_insert_with(|| page.into_bytes());
        }
        Ok(())
    }

    /// The text of `_redirects`; `None` when there is nothing in it.
    pub(crate) fn text(&self, base: &BasePath) -> Option<String> {
        let pages = self.pages.iter().map(|(from, to)| format!("{base}{from} {base}{to} 301\n"));
        let folders = self.folders.iter().map(|(from, to)| format!("{base}{from}* {base}{to}:splat 301\n"));
        let text = pages.chain(folders).collect::<Vec<_>>().concat();
        (!text.is_empty()).then_some(text)
    }
}

/// `_redirects`, as the server reads it.
#[derive(Debug, Default)]
pub(crate) struct Moves {
    pages: BTreeMap<String, String>,
    folders: Vec<(String, String)>,
}

impl Moves {
    /// Reads the lines that [`Redirects::text`] writes; any other leads nowhere.
    pub(crate) fn read(text: &str) -> Self {
        let mut moves = Self::default();
        for line in text.lines() {
            let mut words = line.split(' ');
            let (Some(from), Some(to)) = (words.next(), words.next()) else { continue };
            match (from.strip_suffix('*'), to.strip_suffix(":splat")) {
                (Some(from), Some(to)) => moves.folders.push((from.to_owned(), to.to_owned())),
                _ => {
                    moves.pages.insert(from.trim_end_matches('/').to_owned(), to.to_owned());
                }
            }
        }
        moves
    }

    /// Where an address leads now, if it was moved.
    pub(crate) fn to(&self, path: &str) -> Option<String> {
        if let Some(to) = self.pages.get(path.trim_end_matches('/')) {
            return Some(to.clone());
        }
        let with_slash = [path.trim_end_matches('/'), "/"].concat();
        let (from, to) = self.folders.iter().find(|(from, _)| with_slash.starts_with(from.as_str()))?;
        Some([to.as_str(), path.get(from.len()..).unwrap_or_default()].concat())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::offered::LanguageSettings;

    #[test]
    fn old_addresses_lead_to_the_new_ones() {
        let moved = Redirects {
            pages: [("surgery/old/".to_owned(), "surgery/new/".to_owned())].into(),
            folders: [("west-pct/".to_owned(), "whole-pct/".to_owned())].into(),
        };
        let base: BasePath = "/choose/".parse().unwrap();
        let text = moved.text(&base).unwrap();
        insta::assert_snapshot!(text, @r"
        /choose/surgery/old/ /choose/surgery/new/ 301
        /choose/west-pct/* /choose/whole-pct/:splat 301
        ");
        let server = Moves::read(&text);
        for (from, to) in [
            ("/choose/surgery/old", Some("/choose/surgery/new/")),
            ("/choose/surgery/old/", Some("/choose/surgery/new/")),
            ("/choose/west-pct", Some("/choose/whole-pct/")),
            ("/choose/west-pct/surgery/a", Some("/choose/whole-pct/surgery/a")),
            ("/choose/surgery/older/", None),
            ("/choose/west-pct-2/", None),
            ("/", None),
        ] {
            assert_eq!(server.to(from).as_deref(), to, "{from}");
        }
        assert_eq!(Redirects::default().text(&base), None);
        assert_eq!(Moves::read("\n# nothing\nhalf").to("/half"), None);
    }

    #[test]
    fn a_host_that_knows_nothing_shows_a_page_that_leads_on() {
        let moved = Redirects {
            pages: [("surgery/old/".to_owned(), "surgery/new/".to_owned())].into(),
            ..Redirects::default()
        };
        let words = [("en-GB".to_owned(), "shell-moved = It's moved <on>".to_owned())];
        let languages = Language::all(&words.into(), &LanguageSettings::default()).unwrap();
        let mut files = Files::new();
        moved.add_pages(&mut files, &BasePath::default(), &languages[0]).unwrap();
        let page = String::from_utf8(files["surgery/old/index.html"].clone()).unwrap();
        assert!(
            page.contains("content=\"0; url=/surgery/new/\"") && page.contains("moved &lt;on&gt;"),
            "{page}"
        );
    }
}
