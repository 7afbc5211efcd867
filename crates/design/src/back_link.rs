use yew::prelude::*;

/// The link to the previous page, above the page's heading: its address and its text, "Back" in English.
pub fn back_link(href: AttrValue, text: Html) -> Html {
    html! { <a class="nhsuk-back-link" {href}>{ text }</a> }
}
