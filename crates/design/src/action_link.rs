use yew::prelude::*;

use crate::{Icon, IconName};

/// What an [`ActionLink`] is told.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ActionLinkProps {
    /// Where it leads, for example `#/start`.
    pub href: AttrValue,
    /// The words, a verb first: "Find your nearest A&E".
    pub children: Html,
}

/// The one link on a page that starts the thing people came for.
#[component]
pub fn ActionLink(props: &ActionLinkProps) -> Html {
    html! {
        <a class="nhsuk-action-link" href={props.href.clone()}>
            <Icon name={IconName::ArrowRightCircle} />
            <span class="nhsuk-action-link__text">{ props.children.clone() }</span>
        </a>
    }
}
