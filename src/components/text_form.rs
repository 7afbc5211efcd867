//! A form of one or two boxes for words, and what goes with them. It alone remembers what is being typed.

use design::element::{classed, pieces, words};
use design::{ButtonProps, FieldError, InputProps, TextSize, button, input};
use yew::prelude::*;

use crate::language::Language;

/// A box for words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TextField {
    /// Its id, where an error summary leads, and its name.
    pub id: &'static str,
    /// What is asked for.
    pub label: String,
    /// Help with the answer.
    pub hint: String,
    /// What is wrong with the answer.
    pub problem: Option<String>,
    /// What stands in the box at first.
    pub value: String,
    /// What the browser may fill in, such as `postal-code`.
    pub autocomplete: &'static str,
}

/// What a [`TextForm`] is told.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct TextFormProps {
    /// The words.
    pub language: Language,
    /// The boxes.
    pub fields: Vec<TextField>,
    /// What is being done about the answers; empty while nothing is.
    pub status: String,
    /// The words on the button.
    pub submit: String,
    /// Called with what stands in the boxes.
    pub onsubmit: Callback<Vec<String>>,
    /// What else one may do.
    pub children: Html,
}

/// The form.
#[component]
pub fn TextForm(props: &TextFormProps) -> Html {
    let given: Vec<String> = props.fields.iter().map(|field| field.value.clone()).collect();
    let drafts = use_state(|| (given.clone(), given.clone()));
    let typed = given_anew(&given, &drafts.0, &drafts.1);
    use_effect_with(given.clone(), {
        let (drafts, typed) = (drafts.clone(), typed.clone());
        move |given| {
            if drafts.0 != *given {
                drafts.set((given.clone(), typed));
            }
        }
    });
    let onsubmit = {
        let typed = typed.clone();
        props.onsubmit.reform(move |event: SubmitEvent| {
            event.prevent_default();
            typed.clone()
        })
    };
    let boxes = props.fields.iter().enumerate().map(|(at, field)| {
        let (drafts, given, typed) = (drafts.clone(), given.clone(), typed.clone());
        let value = typed.get(at).cloned().unwrap_or_default();
        let oninput = Callback::from(move |text: AttrValue| {
            let mut typed = typed.clone();
            if let Some(draft) = typed.get_mut(at) {
                text.as_str().clone_into(draft);
            }
            drafts.set((given.clone(), typed));
        });
        text_box(&props.language, field, value, oninput)
    });
    let parts = vec![
        pieces(boxes.collect()),
        html! { <p role="status" class="nhsuk-body-s">{ &props.status }</p> },
        button(ButtonProps { children: words(props.submit.clone()), ..ButtonProps::default() }),
        classed("div", "lcp-actions", props.children.clone()),
    ];
    // The method "dialog" sends nothing anywhere, even if the app were not there to stop it.
    html! { <form method="dialog" {onsubmit} novalidate=true>{ pieces(parts) }</form> }
}

/// What stands in the boxes: what is given anew, such as nothing once an answer was taken, takes the place of what was
/// being typed there.
fn given_anew(given: &[String], before: &[String], typed: &[String]) -> Vec<String> {
    let boxes = given.iter().zip(before).zip(typed);
    boxes.map(|((given, before), typed)| if given == before { typed } else { given }.clone()).collect()
}

fn text_box(language: &Language, field: &TextField, value: String, oninput: Callback<AttrValue>) -> Html {
    let error = field.problem.as_ref().map(|problem| FieldError {
        prefix: language.text("error-prefix").into(),
        message: words(problem.clone()),
    });
    input(&InputProps {
        id: field.id.into(),
        name: field.id.into(),
        label: words(field.label.clone()),
        label_size: Some(TextSize::M),
        label_heading: None,
        hint: Some(words(field.hint.clone())),
        error,
        value: Some(value.into()),
        width: Some(20),
        autocomplete: Some(field.autocomplete.into()),
        spellcheck: Some(false),
        oninput: Some(oninput),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_given_anew_takes_the_place_of_what_was_typed_in_its_own_box_only() {
        let words = |words: [&str; 2]| words.map(str::to_owned).to_vec();
        let typed = words(["WM1 1AA", "work"]);
        assert_eq!(given_anew(&words(["", ""]), &words(["", ""]), &typed), typed);
        assert_eq!(given_anew(&words(["WM2", ""]), &words(["", ""]), &typed), words(["WM2", "work"]));
        assert_eq!(given_anew(&words(["", ""]), &words(["WM1 1AA", ""]), &typed), words(["", "work"]));
    }
}
