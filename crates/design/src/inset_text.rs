use yew::prelude::*;

/// Text set apart from the text around it: the word that a screen reader says first, "Information" in English, and
/// the paragraphs.
pub fn inset_text(prefix: AttrValue, content: Html) -> Html {
    html! {
        <div class="nhsuk-inset-text">
            <span class="nhsuk-u-visually-hidden">{ prefix }{ ": " }</span>
            { content }
        </div>
    }
}
