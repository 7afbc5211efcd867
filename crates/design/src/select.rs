use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::{FieldError, Label, TextSize, form_group::FormGroup};

/// One of the answers that a [`Select`] offers.
#[derive(Clone, Debug, PartialEq)]
pub struct SelectOption {
    /// What stands for it, such as an area's code.
    pub value: AttrValue,
    /// What a person reads.
    pub text: AttrValue,
}

/// What a [`Select`] is told.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct SelectProps {
    /// The element's id; the hint's and the error's are made from it.
    pub id: AttrValue,
    /// The field's name in its form.
    pub name: AttrValue,
    /// What is asked for.
    pub label: Html,
    /// How large the label is set.
    #[prop_or_default]
    pub label_size: Option<TextSize>,
    /// The level of the heading that the label is at the same time.
    #[prop_or_default]
    pub label_heading: Option<u8>,
    /// Help with the answer.
    #[prop_or_default]
    pub hint: Option<Html>,
    /// What is wrong with the answer.
    #[prop_or_default]
    pub error: Option<FieldError>,
    /// What is on offer, in this order.
    pub options: Vec<SelectOption>,
    /// The value of the answer that is chosen; without one a browser shows the first.
    #[prop_or_default]
    pub value: Option<AttrValue>,
    /// Called with the value of the answer that a person has chosen.
    #[prop_or_default]
    pub onchange: Option<Callback<AttrValue>>,
}

/// One answer out of a long list; for a short one, radios serve more people.
#[component]
pub fn Select(props: &SelectProps) -> Html {
    let group = FormGroup { id: &props.id, hint: props.hint.as_ref(), error: props.error.as_ref() };
    let node = use_node_ref();
    // Once a person has chosen, a browser no longer heeds the attribute `selected`: say it anew.
    use_effect_with((node.clone(), props.value.clone()), |(node, value)| {
        if let (Some(element), Some(value)) = (node.cast::<HtmlSelectElement>(), value) {
            element.set_value(value);
        }
    });
    let error = props.error.as_ref().map(|_| "nhsuk-select--error");
    let onchange = props.onchange.as_ref().map(|onchange| {
        onchange.reform(|event: Event| event.target_unchecked_into::<HtmlSelectElement>().value().into())
    });
    group.wrap(html! {
        <>
            <Label field={props.id.clone()} size={props.label_size} heading={props.label_heading}>
                { props.label.clone() }
            </Label>
            { group.notes() }
            <select ref={node} class={classes!("nhsuk-select", error)} id={props.id.clone()}
                name={props.name.clone()} aria-describedby={group.described_by()} {onchange}>
                for option in &props.options {
                    <option key={option.value.as_str()} value={option.value.clone()}
                        selected={Some(&option.value) == props.value.as_ref()}>
                        { &option.text }
                    </option>
                }
            </select>
        </>
    })
}
