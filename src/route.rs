//! The pages, each with its path.
//!
//! A path names a page and a record, never a person's choice or place: those are in [`crate::address`] and
//! [`crate::visit`]. Links are relative to the document's base, so that the app runs under any folder.

use crate::escape::{escape, unescape};

/// A page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// What this is, and the question where a person lives.
    Start,
    /// The partnerships and surgeries found.
    Results,
    /// One partnership.
    Partnership {
        /// Its id: `harbour-lcp`.
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
    /// No page has this path.
    NotFound,
}

impl Route {
    /// The page with a path below the base: `/partnership/harbour-lcp`.
    #[must_use]
    pub fn of_path(path: &str) -> Self {
        let path = path.strip_prefix('/').unwrap_or(path).trim_end_matches('/');
        let record = |id: &str| unescape(id).filter(|_| !id.is_empty() && !id.contains('/'));
        let found = match path.split_once('/') {
            None => match path {
                "" | "index.html" => Some(Self::Start),
                "results" => Some(Self::Results),
                "about" => Some(Self::AboutData),
                "rights" => Some(Self::Rights),
                _ => None,
            },
            Some(("partnership", id)) => record(id).map(|id| Self::Partnership { id }),
            Some(("surgery", id)) => record(id).map(|id| Self::Practice { id }),
            Some(_) => None,
        };
        found.unwrap_or(Self::NotFound)
    }

    /// The path below the base: `/partnership/harbour-lcp`.
    #[must_use]
    pub fn to_path(&self) -> String {
        match self {
            Self::Start => "/".to_owned(),
            Self::Results => "/results".to_owned(),
            Self::Partnership { id } => "/partnership/".to_owned() + &escape(id),
            Self::Practice { id } => "/surgery/".to_owned() + &escape(id),
            Self::AboutData => "/about".to_owned(),
            Self::Rights => "/rights".to_owned(),
            Self::NotFound => "/not-found".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_is_found_again_by_its_path() {
        let id = || "harbour-lcp".to_owned();
        for route in [
            Route::Start,
            Route::Results,
            Route::Partnership { id: id() },
            Route::Practice { id: id() },
            Route::AboutData,
            Route::Rights,
        ] {
            assert_eq!(Route::of_path(&route.to_path()), route);
        }
    }

    #[test]
    fn a_slash_at_the_end_or_the_name_of_the_file_changes_nothing() {
        assert_eq!(Route::of_path("/results/"), Route::Results);
        assert_eq!(Route::of_path(""), Route::Start);
        assert_eq!(Route::of_path("/index.html"), Route::Start);
    }

    #[test]
    fn a_path_of_no_page_is_not_found() {
        for path in ["/nothing", "/partnership", "/partnership/a/b", "/../etc/passwd", "/surgery//"] {
            assert_eq!(Route::of_path(path), Route::NotFound, "{path}");
        }
    }
}
