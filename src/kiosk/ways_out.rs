//! A page without any way out of it: what would leave the kiosk is words, and a picture that a phone's camera reads.

use design::element::{classed, pieces, words};
use yew::prelude::*;
use yew::virtual_dom::{VList, VTag};

use super::qr::qr;
use crate::language::Language;

/// The page with every link out of the app as words: to other sites, to the phone, to mail, to files. Links within the app
/// stay. What is drawn later, by a component of its own, closes its own ways out.
pub fn closed(language: &Language, page: Html) -> Html {
    match page {
        Html::VList(list) => {
            let children = list.iter().map(|each| closed(language, each.clone())).collect();
            Html::VList(VList::with_children(children, list.key.clone()).into())
        }
        Html::VTag(tag) => {
            if let Some(address) = way_out(&tag) {
                return named(language, &tag, &address);
            }
            let mut tag = VTag::clone(&tag);
            if let Some(children) = tag.children_mut() {
                *children = closed(language, std::mem::take(children));
            }
            tag.into()
        }
        rest => rest,
    }
}

/// Where a link leads that leaves the app; `None` for any other element.
fn way_out(tag: &VTag) -> Option<String> {
    let attribute =
        |name: &str| tag.attributes.iter().find(|(key, _)| *key == name).map(|(_, value)| value.to_owned());
    let href = attribute("href").filter(|_| tag.tag() == "a")?;
    let scheme = href.split(['/', '#', '?']).next().is_some_and(|first| first.contains(':'));
    let leaves = scheme || href.starts_with("//") || href.starts_with("../") || href.starts_with("release/");
    (leaves || attribute("download").is_some() || attribute("target").is_some()).then_some(href)
}

/// A link's words, with the address where they do not say it; a picture of it where a phone can open it.
fn named(language: &Language, link: &VTag, address: &str) -> Html {
    let said = link.children().cloned().unwrap_or_default();
    let is_web = address.starts_with("https://") || address.starts_with("http://");
    let shown = address.strip_prefix("mailto:").map(|mail| mail.split('?').next().unwrap_or(mail));
    let shown = shown.or_else(|| is_web.then_some(address)).unwrap_or_default();
    let mut parts = vec![said.clone()];
    if !shown.is_empty() && !text(&said).contains(shown) {
        parts.push(words([" (", shown, ")"].concat()));
    }
    if is_web {
        parts.push(qr(address, language.with("kiosk-qr", &[("address", address)])));
    }
    classed("span", "lcp-way-out", pieces(parts))
}

/// The text of some words.
fn text(said: &Html) -> String {
    match said {
        Html::VText(words) => words.text.to_string(),
        Html::VList(list) => list.iter().map(text).collect(),
        Html::VTag(tag) => tag.children().map(text).unwrap_or_default(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use design::element::element;

    use super::*;

    fn link(href: &str) -> Html {
        let link = element("a", &["href"], [Some(href.to_owned().into())], words("Read it"));
        closed(&Language::default(), classed("p", "", pieces(vec![link])))
    }

    fn is_link(page: &Html) -> bool {
        match page {
            Html::VTag(tag) => tag.tag() == "a" || tag.children().is_some_and(is_link),
            Html::VList(list) => list.iter().any(is_link),
            _ => false,
        }
    }

    #[test]
    fn what_leaves_the_app_is_words() {
        for href in [
            "https://www.nhs.uk/",
            "http://a.example",
            "//a.example/",
            "mailto:a@b.example?subject=x",
            "tel:01234567890",
            "release/catalogue-01.csv",
            "javascript:alert(1)",
            "../embed/",
        ] {
            let page = link(href);
            assert!(!is_link(&page), "{href}");
            assert!(text(&page).contains("Read it"), "{href}");
        }
        assert!(text(&link("https://www.nhs.uk/")).contains("https://www.nhs.uk/"));
        assert!(text(&link("mailto:a@b.example?subject=x")).ends_with("(a@b.example)"));
    }

    #[test]
    fn what_stays_within_the_app_stays_a_link() {
        for href in ["results#q=a", "./", "#count", "partnership/harbour#service=skin", "./#q=12:30"] {
            assert!(is_link(&link(href)), "{href}");
        }
    }
}
