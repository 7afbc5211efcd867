//! Sentences from the dataset, as a list.

use yew::prelude::*;

/// A numbered or a bulleted list; nothing when there are no sentences.
pub fn plain_list(items: &[String], numbered: bool) -> Html {
    if items.is_empty() {
        return Html::default();
    }
    let items = html! {
        for item in items {
            <li>{ item }</li>
        }
    };
    if numbered {
        html! { <ol class="nhsuk-list nhsuk-list--number">{ items }</ol> }
    } else {
        html! { <ul class="nhsuk-list nhsuk-list--bullet">{ items }</ul> }
    }
}
