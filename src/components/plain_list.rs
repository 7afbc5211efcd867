//! Plain sentences from the dataset, as a list.

use yew::prelude::*;

/// Sentences, one below another. Nothing when there are none.
pub fn plain_list(items: &[String], numbered: bool) -> Html {
    if items.is_empty() {
        return Html::default();
    }
    let items: Html = items.iter().map(|item| html! { <li>{ item }</li> }).collect();
    if numbered {
        html! { <ol class="nhsuk-list nhsuk-list--number">{ items }</ol> }
    } else {
        html! { <ul class="nhsuk-list nhsuk-list--bullet">{ items }</ul> }
    }
}
