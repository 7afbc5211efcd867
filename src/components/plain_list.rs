//! Plain sentences from the dataset, as a list.

use yew::prelude::*;

/// What a [`PlainList`] is told.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct PlainListProps {
    /// The sentences.
    pub items: Vec<String>,
    /// Whether their order matters, as with steps.
    #[prop_or_default]
    pub numbered: bool,
}

/// Sentences, one below another. Nothing when there are none.
#[component]
pub fn PlainList(props: &PlainListProps) -> Html {
    if props.items.is_empty() {
        return Html::default();
    }
    let (element, class) = if props.numbered {
        ("ol", "nhsuk-list nhsuk-list--number")
    } else {
        ("ul", "nhsuk-list nhsuk-list--bullet")
    };
    html! {
        <@{element} {class}>
            for item in &props.items {
                <li>{ item }</li>
            }
        </@>
    }
}
