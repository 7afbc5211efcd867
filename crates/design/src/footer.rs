use yew::prelude::*;

use crate::element::{classed, element, pieces, words};

/// One of the links that every page ends with.
#[derive(Clone, Debug, PartialEq)]
pub struct FooterLink {
    /// Where it leads.
    pub href: AttrValue,
    /// Its words: "Privacy".
    pub text: AttrValue,
}

/// What [`footer`] is told.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FooterProps {
    /// The heading of the links, heard and not seen: "Support links" in English.
    pub heading: AttrValue,
    /// The links, in this order.
    pub links: Vec<FooterLink>,
    /// Who made this and whose information it is.
    pub copyright: Option<AttrValue>,
    /// What stands between the links and the last line.
    pub children: Html,
}

/// What every page ends with.
pub fn footer(props: FooterProps) -> Html {
    let mut parts = Vec::new();
    if !props.links.is_empty() {
        parts.push(classed("h2", "nhsuk-u-visually-hidden", words(props.heading)));
        parts.push(classed("ul", "nhsuk-footer__list", pieces(props.links.into_iter().map(item).collect())));
    }
    parts.push(props.children);
    parts.extend(props.copyright.map(|line| classed("p", "nhsuk-body-s", words(line))));
    let meta = classed("div", "nhsuk-footer__meta", pieces(parts));
    let content = classed("div", "nhsuk-width-container", meta);
    element("footer", &["class", "role"], [Some("nhsuk-footer".into()), Some("contentinfo".into())], content)
}

fn item(link: FooterLink) -> Html {
    let class = Some(AttrValue::Static("nhsuk-footer__list-item-link"));
    let link = element("a", &["class", "href"], [class, Some(link.href)], words(link.text));
    classed("li", "nhsuk-footer__list-item", link)
}
