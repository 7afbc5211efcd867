use yew::prelude::*;

/// One of the links that every page ends with.
#[derive(Clone, Debug, PartialEq)]
pub struct FooterLink {
    /// Where it leads.
    pub href: AttrValue,
    /// Its words: "Privacy".
    pub text: AttrValue,
}

/// What a [`Footer`] is told.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct FooterProps {
    /// The heading of the links, heard and not seen: "Support links" in English.
    pub heading: AttrValue,
    /// The links, in this order.
    pub links: Vec<FooterLink>,
    /// Who made this and whose information it is.
    #[prop_or_default]
    pub copyright: Option<AttrValue>,
    /// What stands between the links and the last line.
    #[prop_or_default]
    pub children: Html,
}

/// What every page ends with.
#[component]
pub fn Footer(props: &FooterProps) -> Html {
    let copyright = props.copyright.as_ref().map(|words| html! { <p class="nhsuk-body-s">{ words }</p> });
    html! {
        <footer class="nhsuk-footer" role="contentinfo">
            <div class="nhsuk-width-container">
                <div class="nhsuk-footer__meta">
                    if !props.links.is_empty() {
                        <h2 class="nhsuk-u-visually-hidden">{ &props.heading }</h2>
                        <ul class="nhsuk-footer__list">
                            for link in &props.links {
                                <li class="nhsuk-footer__list-item">
                                    <a class="nhsuk-footer__list-item-link" href={link.href.clone()}>{ &link.text }</a>
                                </li>
                            }
                        </ul>
                    }
                    { props.children.clone() }
                    { copyright }
                </div>
            </div>
        </footer>
    }
}
