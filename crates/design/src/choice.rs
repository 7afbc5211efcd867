use yew::prelude::*;

use crate::{LabelProps, hint, label};

/// One answer of a group of checkboxes or radios.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// What the answer stands for, such as the code of a surgery.
    pub value: AttrValue,
    /// Its text.
    pub label: Html,
    /// Help with this answer.
    pub hint: Option<Html>,
    /// A word before this answer that separates it from those above: "or".
    pub divider: Option<AttrValue>,
}

impl Choice {
    /// An answer without a hint and without a divider.
    pub fn new(value: impl Into<AttrValue>, label: impl Into<Html>) -> Self {
        Self { value: value.into(), label: label.into(), hint: None, divider: None }
    }
}

/// The classes and the input type in which checkboxes and radios differ.
pub(crate) struct ChoiceMarkup {
    pub(crate) group: &'static str,
    pub(crate) small: &'static str,
    pub(crate) input_type: &'static str,
    pub(crate) item: &'static str,
    pub(crate) input: &'static str,
    pub(crate) label: &'static str,
    pub(crate) hint: &'static str,
    pub(crate) divider: &'static str,
}

impl Choice {
    /// The answer with its input, and its divider before it.
    pub(crate) fn item(
        self,
        markup: &ChoiceMarkup,
        id: AttrValue,
        name: AttrValue,
        checked: bool,
        onchange: Option<Callback<Event>>,
    ) -> Html {
        let hint_id = self.hint.as_ref().map(|_| AttrValue::from(format!("{id}-item-hint")));
        let label = label(LabelProps {
            field: id.clone(),
            classes: Some(markup.label.into()),
            children: self.label,
            ..LabelProps::default()
        });
        html! {
            <>
                if let Some(divider) = self.divider {
                    <div class={markup.divider}>{ divider }</div>
                }
                <div class={markup.item}>
                    <input
                        class={markup.input}
                        {id}
                        {name}
                        type={markup.input_type}
                        value={self.value}
                        {checked}
                        aria-describedby={hint_id.clone()}
                        {onchange}
                    />
                    { label }
                    if let Some(text) = self.hint {
                        { hint(hint_id, Some(markup.hint), text) }
                    }
                </div>
            </>
        }
    }
}
