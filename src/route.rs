//! The pages, each with its path.
//!
//! A path names a page and a record, never a person's choice or place: those are in [`crate::address`] and
//! [`crate::visit`]. Links are relative to the document's base, so that the app runs under any folder.

use yew_router::Routable;

/// A page.
#[derive(Debug, Clone, PartialEq, Eq, Routable)]
pub enum Route {
    /// What this is, and the question where a person lives.
    #[at("/")]
    Start,
    /// The partnerships and surgeries found.
    #[at("/results")]
    Results,
    /// One partnership.
    #[at("/partnership/:id")]
    Partnership {
        /// Its id: `harbour-lcp`.
        id: String,
    },
    /// One GP surgery.
    #[at("/surgery/:id")]
    Practice {
        /// Its id: `mill-lane`.
        id: String,
    },
    /// What the dataset holds, from where, and what is not known.
    #[at("/about")]
    AboutData,
    /// What a person may count on, with the sources.
    #[at("/rights")]
    Rights,
    /// No page has this path.
    #[not_found]
    #[at("/not-found")]
    NotFound,
}

impl Route {
    /// The page with a path below the base: `/partnership/harbour-lcp`.
    #[must_use]
    pub fn of_path(path: &str) -> Self {
        // The router's own reader subtracts one from every character.
        if path.contains('\0') {
            return Self::NotFound;
        }
        let trimmed = path.trim_end_matches('/');
        let path = match trimmed {
            "" | "/index.html" => "/",
            trimmed => trimmed,
        };
        Self::recognize(path).unwrap_or(Self::NotFound)
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
