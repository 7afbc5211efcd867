use yew::prelude::*;

use crate::element::{classed, element, pieces, words};

/// One thing to mend before the form can be sent.
#[derive(Clone, Debug, PartialEq)]
pub struct Mistake {
    /// The same words as beside the field.
    pub message: AttrValue,
    /// The id of the field to mend; none where no one field is at fault.
    pub field: Option<AttrValue>,
}

/// What [`error_summary`] is told.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ErrorSummaryProps {
    /// "There is a problem" in English.
    pub heading: AttrValue,
    /// A sentence below the heading.
    pub description: Option<Html>,
    /// What is to mend, in the order of the fields.
    pub mistakes: Vec<Mistake>,
    /// The element's id, so that the page can move the focus here when the form comes back.
    pub id: Option<AttrValue>,
    /// Called with a field's id when a person follows its mistake, to move the focus to that field.
    /// The browser doesn't follow the link itself: the fragment holds what a person has chosen.
    pub onfollow: Callback<AttrValue>,
}

/// What is wrong with a form, above its page's heading. Takes the focus without being a stop for Tab.
pub fn error_summary(props: ErrorSummaryProps) -> Html {
    let description = props.description.map(|text| classed("p", "", text));
    let list = (!props.mistakes.is_empty()).then(|| {
        let lines = props.mistakes.iter().map(|mistake| classed("li", "", line(mistake, &props.onfollow)));
        classed("ul", "nhsuk-list nhsuk-error-summary__list", pieces(lines.collect()))
    });
    let heading = classed("h2", "nhsuk-error-summary__heading", words(props.heading));
    let body = pieces(description.into_iter().chain(list).collect());
    let body = classed("div", "nhsuk-error-summary__body", body);
    let alert = element("div", &["role"], [Some("alert".into())], pieces(vec![heading, body]));
    let class = Some(AttrValue::Static("nhsuk-error-summary"));
    element("div", &["class", "id", "tabindex"], [class, props.id, Some("-1".into())], alert)
}

fn line(mistake: &Mistake, onfollow: &Callback<AttrValue>) -> Html {
    let Some(field) = mistake.field.clone() else {
        return words(mistake.message.clone());
    };
    let href = format!("#{field}");
    let onclick = onfollow.reform(move |event: MouseEvent| {
        event.prevent_default();
        field.clone()
    });
    html! { <a {href} {onclick}>{ &mistake.message }</a> }
}
