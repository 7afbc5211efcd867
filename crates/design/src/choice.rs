use yew::prelude::*;

use crate::element::{classed, pieces, words};
use crate::{LabelProps, hint, label};

/// One answer of a group of checkboxes or radios.
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

/// What tells checkboxes and radios apart: how they are pressed, and how they are dressed.
pub(crate) struct Kind {
    pub(crate) group: &'static str,
    pub(crate) small: &'static str,
    pub(crate) pressed: &'static str,
    pub(crate) item: &'static str,
    pub(crate) input: &'static str,
    pub(crate) label: &'static str,
    pub(crate) hint: &'static str,
    pub(crate) divider: &'static str,
}

impl Choice {
    /// The answer with its box, and its divider before it.
    pub(crate) fn item(
        self,
        kind: &Kind,
        id: AttrValue,
        name: AttrValue,
        checked: bool,
        onchange: Option<Callback<Event>>,
    ) -> Html {
        let hint_id = self.hint.as_ref().map(|_| AttrValue::from(format!("{id}-item-hint")));
        let input = html! {
            <input class={kind.input} id={id.clone()} {name} type={kind.pressed} value={self.value}
                {checked} aria-describedby={hint_id.clone()} {onchange} />
        };
        let label = label(LabelProps {
            field: id,
            classes: Some(kind.label.into()),
            children: self.label,
            ..LabelProps::default()
        });
        let hint = self.hint.map(|words| hint(hint_id, Some(kind.hint), words));
        let parts = [input, label].into_iter().chain(hint).collect();
        let item = classed("div", kind.item, pieces(parts));
        match self.divider {
            Some(word) => pieces(vec![classed("div", kind.divider, words(word)), item]),
            None => item,
        }
    }
}
