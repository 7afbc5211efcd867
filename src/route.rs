//! The pages, each with its path.
//!
//! A path names a page and a record, never a person's choice or place: those are in [`crate::address`] and
//! [`crate::user_context`]. Links are relative to the document's base, so that the app runs under any folder.

use finder::folded;

use crate::escape::escape;

/// The file of a topic in the folder of its page. Not HTML by its name: hosts redirect such names.
pub const TOPIC_FILE: &str = "/page.txt";

/// A page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// What this is, and what it cannot do.
    Start,
    /// The question which GP surgery a person is with.
    YourSurgery,
    /// The question where a person lives, and where else they spend the day.
    Home,
    /// The question about a person's preferences.
    Preferences,
    /// The box for a place alone, within a page of another site.
    Place,
    /// The partnerships and surgeries found.
    Results,
    /// Staying and up to three partnerships, side by side.
    Compare,
    /// What a person found, on paper.
    Leaflet,
    /// One partnership.
    Partnership {
        /// Its id: `harbour-lcp`.
        id: String,
    },
    /// Staying with one funder.
    Staying {
        /// The funder's id: `wenmarsh-pct`.
        id: String,
    },
    /// One GP surgery.
    Practice {
        /// Its id: `mill-lane`.
        id: String,
    },
    /// What the dataset holds, from where, and what is not known.
    AboutData,
    /// What a person may count on, with the sources.
    Rights,
    /// What the words mean.
    Glossary,
    /// Groups that there were in 2009, which nobody can choose.
    Examples,
    /// What a partnership is, and why it was proposed.
    Explained,
    /// No page has this path.
    NotFound,
}

/// The pages that are there once, each with its path.
static ONCE: [(&str, Route); 13] = [
    ("", Route::Start),
    ("your-surgery", Route::YourSurgery),
    ("where", Route::Home),
    ("what-matters", Route::Preferences),
    ("place", Route::Place),
    ("results", Route::Results),
    ("compare", Route::Compare),
    ("leaflet", Route::Leaflet),
    ("about", Route::AboutData),
    ("rights", Route::Rights),
    ("words", Route::Glossary),
    ("examples-2009", Route::Examples),
    ("about-partnerships", Route::Explained),
];

impl Route {
    /// The pages that are there once: all but those of records.
    pub fn once() -> impl Iterator<Item = Self> {
        ONCE.iter().map(|(_, route)| route.clone())
    }

    /// The page with a path below the base, without escapes: `/partnership/harbour-lcp`.
    ///
    /// A path may be damaged on its way to a person: a sentence adds its full stop, a document its quotes, and people type
    /// capitals. Only the letters and digits of a page's name count.
    #[must_use]
    pub fn from_path(path: &str) -> Self {
        let path = path.strip_suffix("/index.html").unwrap_or(path).trim_matches('/');
        let (page, id) = path.split_once('/').unwrap_or((path, ""));
        let (page, has_id) = (folded(page), !folded(id).is_empty());
        let id = id.to_owned();
        match page.as_str() {
            "partnership" if has_id => Self::Partnership { id },
            "staying" if has_id => Self::Staying { id },
            "surgery" if has_id => Self::Practice { id },
            page => {
                let found = ONCE.iter().find(|(once, _)| !has_id && folded(once) == page);
                found.map_or(Self::NotFound, |(_, route)| route.clone())
            }
        }
    }

    /// Whether the page says the same to everybody. It is rendered when the site is made, and the app fetches it.
    #[must_use]
    pub fn is_topic(&self) -> bool {
        Self::topics().contains(self)
    }

    /// The pages that say the same to everybody.
    #[must_use]
    pub fn topics() -> [Self; 5] {
        [Self::AboutData, Self::Rights, Self::Glossary, Self::Examples, Self::Explained]
    }

    /// Whether the page needs more texts than the wizard and the results, whose texts load first.
    #[must_use]
    pub fn needs_more_messages(&self) -> bool {
        let first = [
            Self::Start,
            Self::YourSurgery,
            Self::Home,
            Self::Preferences,
            Self::Place,
            Self::Results,
            Self::NotFound,
        ];
        !first.contains(self)
    }

    /// The path below the base: `/partnership/harbour-lcp`.
    #[must_use]
    pub fn to_path(&self) -> String {
        match self {
            Self::Partnership { id } => "/partnership/".to_owned() + &escape(id),
            Self::Staying { id } => "/staying/".to_owned() + &escape(id),
            Self::Practice { id } => "/surgery/".to_owned() + &escape(id),
            once => {
                let path = ONCE.iter().find(|(_, route)| route == once).map(|(path, _)| *path);
                "/".to_owned() + path.unwrap_or("not-found")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_is_found_again_by_its_path() {
        let id = || "harbour-lcp".to_owned();
        let records =
            [Route::Partnership { id: id() }, Route::Staying { id: id() }, Route::Practice { id: id() }];
        for route in ONCE.iter().map(|(_, route)| route.clone()).chain(records) {
            assert_eq!(Route::from_path(&route.to_path()), route);
        }
    }

    #[test]
    fn a_slash_at_the_end_or_the_name_of_the_file_changes_nothing() {
        assert_eq!(Route::from_path("/results/"), Route::Results);
        assert_eq!(Route::from_path(""), Route::Start);
        assert_eq!(Route::from_path("/index.html"), Route::Start);
    }

    #[test]
    fn a_damaged_path_of_a_page_is_read_as_what_it_was() {
        for path in [
            "/rights.",
            "/rights)",
            "/Rights",
            "/RIGHTS/",
            "/\"rights\"",
            "/rights”,",
            "/rights/index.html",
            "/rights/)",
        ] {
            assert_eq!(Route::from_path(path), Route::Rights, "{path}");
        }
        assert_eq!(Route::from_path("/."), Route::Start);
        for path in ["/Surgery/mill-lane", "/surgery/mill-lane/index.html", "/“surgery/mill-lane"] {
            assert_eq!(Route::from_path(path), Route::Practice { id: "mill-lane".to_owned() }, "{path}");
        }
    }

    #[test]
    fn a_path_of_no_page_is_not_found() {
        for path in ["/nothing", "/partnership", "/partnership/.", "/../etc/passwd", "/surgery//"] {
            assert_eq!(Route::from_path(path), Route::NotFound, "{path}");
        }
    }
}
