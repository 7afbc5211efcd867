//! Plain sentences from the dataset, as a list.

use yew::prelude::*;

/// Sentences, one below another. Nothing when there are none.
#[must_use]
pub fn plain_list(items: &[String], numbered: bool) -> Html {
    if items.is_empty() {
        return Html::default();
    }
    let (element, class) = if numbered {
        ("ol", "nhsuk-list nhsuk-list--number")
    } else {
        ("ul", "nhsuk-list nhsuk-list--bullet")
    };
    html! {
        <@{element} {class}>
            for item in items {
                <li>{ item }</li>
            }
        </@>
    }
}
