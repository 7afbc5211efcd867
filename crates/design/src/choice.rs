use yew::prelude::*;

use crate::element::{classed, pieces, words};
use crate::{LabelProps, hint, label};

/// One answer of a group of checkboxes.
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

impl Choice {
    /// The answer with its box, and its divider before it.
    pub(crate) fn item(
        self,
        id: AttrValue,
        name: AttrValue,
        checked: bool,
        onchange: Option<Callback<Event>>,
    ) -> Html {
        let hint_id = self.hint.as_ref().map(|_| AttrValue::from(format!("{id}-item-hint")));
        let input = html! {
            <input class="nhsuk-checkboxes__input" id={id.clone()} {name} type="checkbox" value={self.value}
                {checked} aria-describedby={hint_id.clone()} {onchange} />
        };
        let label = label(LabelProps {
            field: id,
            classes: Some("nhsuk-checkboxes__label".into()),
            children: self.label,
            ..LabelProps::default()
        });
        let hint = self.hint.map(|words| hint(hint_id, Some("nhsuk-checkboxes__hint"), words));
        let parts = [input, label].into_iter().chain(hint).collect();
        let item = classed("div", "nhsuk-checkboxes__item", pieces(parts));
        match self.divider {
            Some(word) => pieces(vec![classed("div", "nhsuk-checkboxes__divider", words(word)), item]),
            None => item,
        }
    }
}
