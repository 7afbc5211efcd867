use yew::prelude::*;

/// What is wrong with a field, beside the field: the word that a screen reader says before the message, "Error"
/// in English; the element's id, for the field's `aria-describedby`; and the message, which says how to fix it.
pub fn error_message(prefix: AttrValue, id: Option<AttrValue>, message: Html) -> Html {
    html! {
        <span class="nhsuk-error-message" {id}>
            <span class="nhsuk-u-visually-hidden">{ prefix }{ ": " }</span>
            { message }
        </span>
    }
}
