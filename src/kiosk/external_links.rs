//! A page without external links: what would leave the kiosk becomes text, with a QR code for a phone.

use yew::prelude::*;
use yew::virtual_dom::{VList, VTag};

use super::qr::qr;
use i18n::Locale;

/// The page with every link out of the app as text: to other sites, to the phone, to mail, to files. Links within the app
/// stay. A function component, which is rendered later, calls this function on its own view.
pub fn without_external_links(locale: &Locale, page: Html) -> Html {
    match page {
        Html::VList(list) => {
            let children = list.iter().map(|each| without_external_links(locale, each.clone())).collect();
            Html::VList(VList::with_children(children, list.key.clone()).into())
        }
        Html::VTag(tag) => {
            if let Some(address) = external_address(&tag) {
                return link_as_text(locale, &tag, &address);
            }
            let mut tag = VTag::clone(&tag);
            if let Some(children) = tag.children_mut() {
                *children = without_external_links(locale, std::mem::take(children));
            }
            tag.into()
        }
        rest => rest,
    }
}

/// The address of a link that leaves the app; `None` for any other element.
fn external_address(tag: &VTag) -> Option<String> {
    let attribute =
        |name: &str| tag.attributes.iter().find(|(key, _)| *key == name).map(|(_, value)| value.to_owned());
    let href = attribute("href").filter(|_| tag.tag() == "a")?;
    let scheme = href.split(['/', '#', '?']).next().is_some_and(|first| first.contains(':'));
    let leaves = scheme || href.starts_with("//") || href.starts_with("../") || href.starts_with("release/");
    (leaves || attribute("download").is_some() || attribute("target").is_some()).then_some(href)
}

/// The text of a link, with the address where the text does not contain it, and a QR code where a phone can open it.
fn link_as_text(locale: &Locale, link: &VTag, address: &str) -> Html {
    let content = link.children().cloned().unwrap_or_default();
    let is_web = address.starts_with("https://") || address.starts_with("http://");
    let shown = address.strip_prefix("mailto:").map(|mail| mail.split('?').next().unwrap_or(mail));
    let shown = shown.or_else(|| is_web.then_some(address)).unwrap_or_default();
    let is_missing = !shown.is_empty() && !text(&content).contains(shown);
    html! {
        <span class="lcp-way-out">
            { content }
            if is_missing {
                { " (" }{ shown }{ ")" }
            }
            if is_web {
                { qr(address, locale.with("kiosk-qr", &[("address", address)])) }
            }
        </span>
    }
}

/// The text of some content.
fn text(content: &Html) -> String {
    match content {
        Html::VText(node) => node.text.to_string(),
        Html::VList(list) => list.iter().map(text).collect(),
        Html::VTag(tag) => tag.children().map(text).unwrap_or_default(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link(href: &str) -> Html {
        let page = html! { <p><a href={href.to_owned()}>{ "Read it" }</a></p> };
        without_external_links(&Locale::new("en-GB", "").unwrap(), page)
    }

    fn is_link(page: &Html) -> bool {
        match page {
            Html::VTag(tag) => tag.tag() == "a" || tag.children().is_some_and(is_link),
            Html::VList(list) => list.iter().any(is_link),
            _ => false,
        }
    }

    #[test]
    fn a_link_that_leaves_the_app_is_text() {
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
    fn a_link_within_the_app_stays_a_link() {
        for href in ["results#q=a", "./", "#count", "partnership/harbour#service=skin", "./#q=12:30"] {
            assert!(is_link(&link(href)), "{href}");
        }
    }
}
