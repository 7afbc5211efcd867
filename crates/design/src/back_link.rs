use yew::prelude::*;

/// What a [`BackLink`] is told.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct BackLinkProps {
    /// The address of the page before this one.
    pub href: AttrValue,
    /// The word, "Back" in English.
    pub children: Html,
    /// Called on a press, before the browser follows the link.
    #[prop_or_default]
    pub onclick: Option<Callback<MouseEvent>>,
}

/// The way to the page before, above the page's heading.
#[component]
pub fn BackLink(props: &BackLinkProps) -> Html {
    html! {
        <a class="nhsuk-back-link" href={props.href.clone()} onclick={props.onclick.clone()}>
            { props.children.clone() }
        </a>
    }
}
