//! The links of what was drawn, as a prerendered page needs them. The app's components draw them for the app, which follows
//! them itself.

use lcp_explorer::route::Route;

/// What comes before the address of a link; Yew draws each attribute so.
const HREF: &str = "href=\"";

/// Lets links to a part of the page name the page as well, since its base is another page; lets those to the release lead
/// there; and ends those to other pages of the site with a slash, as the folders do in which these pages are: a host has
/// nothing to look up or to send on, and a copy made of a site keeps its names. `here` names the page, `up` leads to the
/// top of the site.
pub(super) fn with_links(html: &str, here: &str, up: &str) -> String {
    let mut parts = html.split(HREF);
    let mut linked = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (href, rest) = part.split_once('"').unwrap_or((part, ""));
        let (path, fragment) = href.find('#').map_or((href, ""), |at| href.split_at(at));
        let (before, after) = match path {
            "" if !fragment.is_empty() => (here, ""),
            path if path.starts_with("release/") => (up, ""),
            path if is_page(path) => ("", "/"),
            _ => ("", ""),
        };
        linked.extend([HREF, before, path, after, fragment, "\"", rest]);
    }
    linked
}

/// Whether a link leads to another page of the site, and does not say so with a slash.
fn is_page(path: &str) -> bool {
    !path.ends_with('/') && !path.is_empty() && Route::from_path(path) != Route::NotFound
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_name_their_page_and_end_as_its_folder_does() {
        for (drawn, linked) in [
            ("#part", "surgery/a/#part"),
            ("surgery/c", "surgery/c/"),
            ("results#q=x", "results/#q=x"),
            ("tel:111", "tel:111"),
            ("release/a.csv", "../release/a.csv"),
            ("a.csv", "a.csv"),
            ("./", "./"),
            ("", ""),
        ] {
            let html = format!("<p title=\"x\"><a href=\"{drawn}\">P</a></p>");
            let expected = format!("<p title=\"x\"><a href=\"{linked}\">P</a></p>");
            assert_eq!(with_links(&html, "surgery/a/", "../"), expected);
        }
        assert_eq!(with_links("<p>none</p>", "", ""), "<p>none</p>");
    }
}
