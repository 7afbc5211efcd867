use yew::prelude::*;

/// One thing to mend before the form can be sent.
#[derive(Clone, Debug, PartialEq)]
pub struct Mistake {
    /// The same words as beside the field.
    pub message: AttrValue,
    /// The id of the field to mend; none where no one field is at fault.
    pub field: Option<AttrValue>,
}

/// What an [`ErrorSummary`] is told.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ErrorSummaryProps {
    /// "There is a problem" in English.
    pub heading: AttrValue,
    /// A sentence below the heading.
    #[prop_or_default]
    pub description: Option<Html>,
    /// What is to mend, in the order of the fields.
    pub mistakes: Vec<Mistake>,
    /// The element's id, so that the page can move the focus here when the form comes back.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// Called with a field's id when a person follows its mistake, to move the focus to that field.
    /// The browser doesn't follow the link itself: the fragment holds what a person has chosen.
    pub onfollow: Callback<AttrValue>,
}

/// What is wrong with a form, above its page's heading. Takes the focus without being a stop for Tab.
#[component]
pub fn ErrorSummary(props: &ErrorSummaryProps) -> Html {
    let description = props.description.as_ref().map(|text| html! { <p>{ text.clone() }</p> });
    let list = (!props.mistakes.is_empty()).then(|| {
        html! {
            <ul class="nhsuk-list nhsuk-error-summary__list">
                for mistake in &props.mistakes {
                    <li>{ line(mistake, &props.onfollow) }</li>
                }
            </ul>
        }
    });
    html! {
        <div class="nhsuk-error-summary" id={props.id.clone()} tabindex="-1">
            <div role="alert">
                <h2 class="nhsuk-error-summary__heading">{ &props.heading }</h2>
                <div class="nhsuk-error-summary__body">{ description }{ list }</div>
            </div>
        </div>
    }
}

fn line(mistake: &Mistake, onfollow: &Callback<AttrValue>) -> Html {
    let Some(field) = mistake.field.clone() else {
        return html! { { &mistake.message } };
    };
    let href = format!("#{field}");
    let onclick = onfollow.reform(move |event: MouseEvent| {
        event.prevent_default();
        field.clone()
    });
    html! { <a {href} {onclick}>{ &mistake.message }</a> }
}
