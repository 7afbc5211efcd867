use yew::prelude::*;

/// Help with a field, between its label and the field: "For example, LS1 4AP". The id is for the field's
/// `aria-describedby`.
pub fn hint(id: Option<AttrValue>, classes: Option<&'static str>, text: Html) -> Html {
    html! { <div class={classes!("nhsuk-hint", classes)} {id}>{ text }</div> }
}
