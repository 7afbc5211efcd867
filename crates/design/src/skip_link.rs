use yew::prelude::*;

/// What a [`SkipLink`] is told.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct SkipLinkProps {
    /// The id of the page's main part.
    pub target: AttrValue,
    /// "Skip to main content" in English.
    pub children: Html,
    /// Called with the target when a person follows it, to move the focus there.
    /// The browser doesn't follow the link itself: the fragment holds what a person has chosen.
    pub onfollow: Callback<AttrValue>,
}

/// The first stop for the Tab key, seen only there: the way past what all pages begin with.
#[component]
pub fn SkipLink(props: &SkipLinkProps) -> Html {
    let target = props.target.clone();
    let onclick = props.onfollow.reform(move |event: MouseEvent| {
        event.prevent_default();
        target.clone()
    });
    html! {
        <a class="nhsuk-skip-link" href={format!("#{}", props.target)} {onclick}>{ props.children.clone() }</a>
    }
}
