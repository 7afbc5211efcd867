use yew::prelude::*;

/// A link in the [`footer`].
#[derive(Clone, Debug, PartialEq)]
pub struct FooterLink {
    /// Where it leads.
    pub href: AttrValue,
    /// Its text: "Privacy".
    pub text: AttrValue,
}

/// The properties of a [`footer`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FooterProps {
    /// The heading of the links, for screen readers only: "Support links" in English.
    pub heading: AttrValue,
    /// The links, in this order.
    pub links: Vec<FooterLink>,
    /// Who made this site and whose information it is.
    pub copyright: Option<AttrValue>,
    /// Content between the links and the last line.
    pub children: Html,
}

/// The end of every page.
pub fn footer(props: FooterProps) -> Html {
    html! {
        <footer class="nhsuk-footer" role="contentinfo">
            <div class="nhsuk-width-container">
                <div class="nhsuk-footer__meta">
                    if !props.links.is_empty() {
                        <h2 class="nhsuk-u-visually-hidden">{ props.heading }</h2>
                        <ul class="nhsuk-footer__list">
                            for FooterLink { href, text } in props.links {
                                <li class="nhsuk-footer__list-item">
                                    <a class="nhsuk-footer__list-item-link" {href}>{ text }</a>
                                </li>
                            }
                        </ul>
                    }
                    { props.children }
                    if let Some(copyright) = props.copyright {
                        <p class="nhsuk-body-s">{ copyright }</p>
                    }
                </div>
            </div>
        </footer>
    }
}
