use yew::prelude::*;

use crate::{Hint, Label};

/// One answer of a group of radios or checkboxes.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// What stands for it, such as a surgery's code.
    pub value: AttrValue,
    /// What a person reads.
    pub label: Html,
    /// Help with this answer.
    pub hint: Option<Html>,
    /// A word before this answer that sets it apart from those above: "or".
    pub divider: Option<AttrValue>,
}

impl Choice {
    /// An answer without a hint and not set apart.
    pub fn new(value: impl Into<AttrValue>, label: impl Into<Html>) -> Self {
        Self { value: value.into(), label: label.into(), hint: None, divider: None }
    }
}

/// How radios or checkboxes name the parts of an answer.
pub(crate) struct ChoiceStyle {
    pub(crate) item: &'static str,
    pub(crate) input: &'static str,
    pub(crate) label: &'static str,
    pub(crate) hint: &'static str,
    pub(crate) divider: &'static str,
    pub(crate) kind: &'static str,
}

impl ChoiceStyle {
    /// Every answer, each with its divider before it. `checked` says which are ticked, `onchange` makes
    /// what is called when a person presses one.
    pub(crate) fn items(
        &'static self,
        id: &str,
        name: &AttrValue,
        choices: &[Choice],
        checked: impl Fn(&AttrValue) -> bool,
        onchange: impl Fn(&AttrValue) -> Option<Callback<Event>>,
    ) -> Html {
        let mut place = 0;
        choices
            .iter()
            .map(|choice| {
                // Upstream counts a divider as an item when it makes ids.
                place += if choice.divider.is_some() { 2 } else { 1 };
                let id = match place {
                    1 => id.to_owned(),
                    place => format!("{id}-{place}"),
                };
                let checked = checked(&choice.value);
                let onchange = onchange(&choice.value);
                html! {
                    <>
                        if let Some(word) = &choice.divider { <div class={self.divider}>{ word }</div> }
                        { self.item(id, name, choice, checked, onchange) }
                    </>
                }
            })
            .collect()
    }

    fn item(
        &self,
        id: String,
        name: &AttrValue,
        choice: &Choice,
        checked: bool,
        onchange: Option<Callback<Event>>,
    ) -> Html {
        let id = AttrValue::from(id);
        let hint_id = choice.hint.as_ref().map(|_| AttrValue::from(format!("{id}-item-hint")));
        let hint = choice.hint.as_ref().map(|hint| {
            html! { <Hint id={hint_id.clone()} classes={self.hint}>{ hint.clone() }</Hint> }
        });
        html! {
            <div class={self.item}>
                <input class={self.input} id={id.clone()} name={name.clone()} type={self.kind}
                    value={choice.value.clone()} {checked} aria-describedby={hint_id} {onchange} />
                <Label field={id} classes={self.label}>{ choice.label.clone() }</Label>
                { hint }
            </div>
        }
    }
}
