//! The first page of a language, taken apart so that a prerendered page can stand in it.

use catalogue::About;
use lcp_explorer::route::Route;

use crate::invalid::InvalidSite;

/// Where the page waits for the program.
const WAITING: &str = "<div id=\"shell\">";

/// Where a waiting page has the site's name.
const NAME: &str = "<a class=\"nhsuk-header__service-name\" href=\".\">";

/// Where it says what to do in an emergency.
const EMERGENCY: &str = "<strong id=\"boot-emergency\">";

/// Where the program draws.
const PROGRAM: &str = "<div id=\"app\"";

/// What the page says when the program does not start.
const FAILED: &str = "<div id=\"boot-failed\"";

/// The links to the other languages, where there are any.
const LANGUAGES: &str = "<nav class=\"lcp-languages";

/// A page to be put together.
pub(super) struct Page<'a> {
    /// Its folder below that of its language, with a slash at its end: `surgery/mill-lane/`; empty for the first page.
    pub(super) path: &'a str,
    /// Its title, as text.
    pub(super) title: &'a str,
    /// What it is about, in a sentence or two, as text; that of the first page where there is none.
    pub(super) description: Option<&'a str>,
    /// What stands where the first page waits, as HTML.
    pub(super) content: &'a str,
    /// What machines read of it, as JSON-LD.
    pub(super) data: Option<&'a str>,
}

/// The first page of a language.
pub(crate) struct Template {
    /// The whole of it, which waits for the program.
    waiting: String,
    /// What stands before and after the place where the page waits.
    around: (String, String),
    /// The same without anything of the program.
    around_plain: (String, String),
}

impl Template {
    /// Takes a first page apart.
    pub(crate) fn of(html: &str) -> Result<Self, InvalidSite> {
        let missing = |what, found| InvalidSite::Shell { what, found };
        let once = |what: &'static str| match html.match_indices(what).collect::<Vec<_>>().as_slice() {
            [(at, _)] => Ok(*at),
            found => Err(missing(what, found.len())),
        };
        let (start, program, failed) = (once(WAITING)? + WAITING.len(), once(PROGRAM)?, once(FAILED)?);
        let ordered = failed < start && start < program;
        let inside = html.get(start..program).filter(|_| ordered).and_then(|inside| inside.rfind("</div>"));
        let end = start + inside.ok_or(missing("<div id=\"shell\"> before <div id=\"app\">", 0))?;
        let (before, after) = (&html[..start], &html[end..]);
        let languages = before[failed..].find(LANGUAGES).unwrap_or(before.len() - failed - WAITING.len());
        let plain_before = [&before[..failed], &before[failed + languages..]].concat();
        // What stands after the page itself is the program's.
        let plain_after = ["</div>\n  ", after.find("</body>").map_or("", |at| &after[at..])].concat();
        Ok(Self {
            waiting: html.to_owned(),
            around: (before.to_owned(), after.to_owned()),
            around_plain: (without_program(&plain_before), plain_after),
        })
    }

    /// The page that waits for the program, for what only the program can show, with the name and the help of the dataset:
    /// what stands on top does not change when the program arrives.
    pub(super) fn waiting(&self, about: &About) -> String {
        let named = replaced(&self.waiting, NAME, "</a>", &text(&about.title));
        let urgent = about.urgent.iter().map(|urgent| [" ", &text(urgent)].concat()).collect::<String>();
        replaced(&named, EMERGENCY, "</p>", &[&text(&about.emergency), "</strong>", &urgent].concat())
    }

    /// What stands where it waits.
    pub(super) fn waiting_content(&self) -> &str {
        let (before, after) = &self.around;
        self.waiting.get(before.len()..self.waiting.len() - after.len()).unwrap_or_default()
    }

    /// A page that the program takes over when it arrives.
    pub(super) fn page(&self, page: &Page<'_>) -> String {
        put_together(&self.around, page)
    }

    /// A page of which the program knows nothing, and which does not start it.
    pub(super) fn plain_page(&self, page: &Page<'_>) -> String {
        put_together(&self.around_plain, page)
    }
}

/// The head without what fetches, starts or tells the program.
fn without_program(html: &str) -> String {
    let html = without_elements(html, "<script ", "</script>");
    let links = ["<link rel=\"modulepreload\"", "<link rel=\"preload\"", "<meta name=\"lcp:"];
    links.iter().fold(html, |html, start| without_elements(&html, start, ">"))
}

/// The text without any stretch from a start to the end that follows it.
fn without_elements(html: &str, start: &str, end: &str) -> String {
    let mut kept = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, after)) = rest.split_once(start) {
        kept.push_str(before.trim_end_matches(' '));
        rest = after.split_once(end).map_or("", |(_, after)| after.strip_prefix('\n').unwrap_or(after));
    }
    kept + rest
}

fn put_together((before, after): &(String, String), page: &Page<'_>) -> String {
    let mut before = replaced(before, "<title>", "</title>", &text(page.title));
    if let Some(description) = page.description {
        before = replaced(&before, "<meta name=\"description\" content=\"", "\"", &text(description));
    }
    let before = in_this_page(&in_languages(&before, page.path), page.path);
    let content = with_slashes(&in_this_page(page.content, page.path));
    let data = page.data.map(|data| {
        // A `<` could end the element; in JSON it can be written otherwise.
        let data = data.replace('<', "\\u003c");
        ["<script type=\"application/ld+json\">", &data, "</script>\n  </head>"].concat()
    });
    let before = match data {
        Some(data) => before.replacen("</head>", data.trim_start(), 1),
        None => before,
    };
    [&before, &content, after.as_str()].concat()
}

/// A text as it stands in HTML.
pub(super) fn text(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Puts a text between the first start and the end that follows it.
fn replaced(html: &str, start: &str, end: &str, with: &str) -> String {
    let found = html.split_once(start).and_then(|(before, after)| Some((before, after.split_once(end)?.1)));
    match found {
        Some((before, after)) => [before, start, with, end, after].concat(),
        None => html.to_owned(),
    }
}

/// Lets links to a part of the page name the page as well: the page has a base, which is another page.
fn in_this_page(html: &str, path: &str) -> String {
    let path = if path.is_empty() { "./" } else { path };
    html.replace("href=\"#", &["href=\"", path, "#"].concat())
}

/// Lets the links to the other languages lead to this page in them.
fn in_languages(html: &str, path: &str) -> String {
    html.replace("\" data-home=\"", &[path, "\" data-home=\""].concat())
}

/// Ends the links to other pages of the site with a slash, as the folders do in which these pages are: a host has
/// nothing to look up or to send on, and a copy made of a site keeps its names.
fn with_slashes(html: &str) -> String {
    let mut parts = html.split("href=\"");
    let mut slashed = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (href, rest) = part.split_once('"').unwrap_or((part, ""));
        let (path, fragment) = href.find('#').map_or((href, ""), |at| href.split_at(at));
        let is_page = !path.ends_with('/') && !path.is_empty() && Route::from_path(path) != Route::NotFound;
        let slash = if is_page { "/" } else { "" };
        slashed.extend(["href=\"", path, slash, fragment, "\"", rest]);
    }
    slashed
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHELL: &str = "<html><head>\n    <base href=\"/x/\">\n    <title>First</title>\n    <meta \
                         name=\"description\" content=\"About\">\n    <meta name=\"lcp:release\" content=\"r\">\n    \
                         <link rel=\"preload\" href=\"p.wasm\">\n    <link rel=\"stylesheet\" href=\"a.css\">\n    \
                         <script type=\"module\" src=\"boot.js\"></script>\n  </head><body><a \
                         href=\"#maincontent\">Skip</a><div id=\"boot-failed\" hidden><div>No</div></div><nav \
                         class=\"lcp-languages x\"><a href=\"../cy/\" data-home=\"../cy/\" hreflang=\"cy\">C</a></nav><div \
                         id=\"shell\"><main>Loading</main></div>\n    <div id=\"app\" hidden></div>\n  </body></html>";

    const PAGE: Page<'_> = Page {
        path: "surgery/a&b/",
        title: "A & B <i>",
        description: Some("\"A\""),
        content: "<main id=\"maincontent\"><a href=\"#part\">P</a><a href=\"surgery/c\">C</a><a \
                  href=\"results#q=x\">R</a><a href=\"tel:111\">T</a><a href=\"release/a.csv\">F</a><a \
                  href=\"./\">S</a></main>",
        data: Some("{\"name\":\"</script>\"}"),
    };

    #[test]
    fn a_page_stands_where_the_first_page_waits_with_its_own_title_and_data() {
        let html = Template::of(SHELL).unwrap().page(&PAGE);
        assert!(html.contains("<title>A &amp; B &lt;i&gt;</title>"), "{html}");
        assert!(html.contains("content=\"&quot;A&quot;\""), "{html}");
        assert!(html.contains("<div id=\"shell\"><main id=\"maincontent\">") && !html.contains("Loading"));
        assert!(html.contains("src=\"boot.js\"") && html.contains("<div id=\"app\" hidden>"), "{html}");
        assert!(
            html.contains("<script type=\"application/ld+json\">{\"name\":\"\\u003c/script>\"}</script>"),
            "no text ends the element: {html}"
        );
    }

    #[test]
    fn links_name_their_page_and_end_as_its_folder_does() {
        let html = Template::of(SHELL).unwrap().page(&PAGE);
        for href in [
            "surgery/a&b/#part",
            "surgery/c/",
            "results/#q=x",
            "tel:111",
            "release/a.csv",
            "./",
            "../cy/surgery/a&b/",
        ] {
            assert!(html.contains(&format!("href=\"{href}\"")), "{href}: {html}");
        }
        assert!(html.contains("href=\"surgery/a&b/#maincontent\"") && html.contains("data-home=\"../cy/\""));
    }

    #[test]
    fn a_page_without_the_program_has_nothing_of_it() {
        let html = Template::of(SHELL).unwrap().plain_page(&Page { data: None, ..PAGE });
        for gone in ["<script", "preload", "lcp:", "boot-failed", "id=\"app\"", "Loading", "No</div>"] {
            assert!(!html.contains(gone), "{gone}: {html}");
        }
        for kept in
            ["a.css", "lcp-languages", "<div id=\"shell\"><main", "<base href=\"/x/\">", "</body></html>"]
        {
            assert!(html.contains(kept), "{kept}: {html}");
        }
        assert_eq!(html.matches("<div").count(), html.matches("</div>").count());
    }

    #[test]
    fn a_first_page_that_waits_nowhere_or_twice_is_refused() {
        for wrong in ["<html>", "<div id=\"app\"></div><div id=\"shell\"></div>", &[SHELL, SHELL].concat()] {
            assert!(matches!(Template::of(wrong), Err(InvalidSite::Shell { .. })), "{wrong}");
        }
    }
}
