//! What a page has of its own, beside what all pages of its language share.

use catalogue::About;
use serde::Serialize;

/// What the template is told as `page`.
#[derive(Debug, Clone, Copy, Serialize)]
pub(crate) struct Page<'a> {
    /// Whether the program starts on it.
    pub(crate) program: bool,
    /// Its folder below that of its language, with a slash at its end: `surgery/mill-lane/`; empty for the first page.
    pub(crate) path: &'a str,
    /// What a link to a part of the page names it by, since the page's base is another page.
    pub(crate) here: &'a str,
    /// Where the name of the site leads.
    pub(crate) home: &'a str,
    /// Its title; that of the first page where there is none.
    pub(crate) title: Option<&'a str>,
    /// What it is about, in a sentence or two; that of the first page where there is none.
    pub(crate) description: Option<&'a str>,
    /// What stands where the first page waits for the program, as HTML.
    pub(crate) content: Option<&'a str>,
    /// What machines read of it, as JSON-LD that may stand in an element.
    pub(crate) data: Option<&'a str>,
    /// The name and the help of the dataset, where the page waits but knows them.
    pub(crate) about: Option<Help<'a>>,
    /// The sites to choose from, in place of waiting.
    pub(crate) choices: &'a [Choice<'a>],
}

/// What a dataset says at the top of every page.
#[derive(Debug, Clone, Copy, Serialize)]
pub(crate) struct Help<'a> {
    /// Its name.
    pub(crate) title: &'a str,
    /// What to do in an emergency.
    pub(crate) emergency: &'a str,
    /// What to do for urgent help that is no emergency.
    pub(crate) urgent: Option<&'a str>,
}

/// One of several sites: its title, and the folder that it is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub(crate) struct Choice<'a> {
    /// Its title.
    pub(crate) title: &'a str,
    /// Its folder, without a slash.
    pub(crate) folder: &'a str,
}

impl Page<'static> {
    /// A page that waits for the program, at any address.
    pub(crate) const WAITING: Self = Self {
        program: true,
        path: "",
        here: "",
        home: ".",
        title: None,
        description: None,
        content: None,
        data: None,
        about: None,
        choices: &[],
    };
}

impl<'a> From<&'a About> for Help<'a> {
    fn from(about: &'a About) -> Self {
        Self { title: &about.title, emergency: &about.emergency, urgent: about.urgent.as_deref() }
    }
}
