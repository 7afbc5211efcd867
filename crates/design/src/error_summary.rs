use yew::prelude::*;

/// One problem to fix before the form can be sent.
#[derive(Clone, Debug, PartialEq)]
pub struct Mistake {
    /// The same message as beside the field.
    pub message: AttrValue,
    /// The id of the field; `None` where no single field is wrong.
    pub field: Option<AttrValue>,
}

/// The properties of an [`error_summary`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ErrorSummaryProps {
    /// "There is a problem" in English.
    pub heading: AttrValue,
    /// A sentence below the heading.
    pub description: Option<Html>,
    /// The problems, in the order of the fields.
    pub mistakes: Vec<Mistake>,
    /// The element's id, so that the page can move the focus here after the form was refused.
    pub id: Option<AttrValue>,
    /// Called with a field's id when a person follows its link, to move the focus to that field.
    /// The browser does not follow the link itself: the address's fragment holds the person's choices.
    pub onfollow: Callback<AttrValue>,
}

/// What is wrong with a form, above the page's heading. It can take the focus without being a stop for the Tab key.
pub fn error_summary(props: ErrorSummaryProps) -> Html {
    html! {
        <div class="nhsuk-error-summary" id={props.id} tabindex="-1">
            <div role="alert">
                <h2 class="nhsuk-error-summary__heading">{ props.heading }</h2>
                <div class="nhsuk-error-summary__body">
                    if let Some(description) = props.description {
                        <p>{ description }</p>
                    }
                    if !props.mistakes.is_empty() {
                        <ul class="nhsuk-list nhsuk-error-summary__list">
                            for mistake in props.mistakes {
                                <li>{ item(mistake, &props.onfollow) }</li>
                            }
                        </ul>
                    }
                </div>
            </div>
        </div>
    }
}

fn item(mistake: Mistake, onfollow: &Callback<AttrValue>) -> Html {
    let Some(field) = mistake.field else { return mistake.message.into() };
    let href = format!("#{field}");
    let onclick = onfollow.reform(move |event: MouseEvent| {
        event.prevent_default();
        field.clone()
    });
    html! { <a {href} {onclick}>{ mistake.message }</a> }
}
