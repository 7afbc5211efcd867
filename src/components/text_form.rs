//! A form of one or more text fields. It keeps what is being typed in its own state.

use design::{ButtonProps, FieldError, InputProps, TextSize, button, input};
use yew::prelude::*;

use i18n::Locale;

/// A text field.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TextField {
    /// Its id, which an error summary links to, and its name.
    pub id: &'static str,
    /// What is asked for.
    pub label: String,
    /// Help with the answer.
    pub hint: String,
    /// What is wrong with the answer.
    pub problem: Option<String>,
    /// Its text at first.
    pub value: String,
    /// What the browser may fill in, such as `postal-code`.
    pub autocomplete: &'static str,
}

/// The properties of a [`TextForm`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct TextFormProps {
    /// The text fields.
    pub fields: Vec<TextField>,
    /// The status line while the answers are processed; otherwise empty.
    pub status: String,
    /// The text of the button.
    pub submit: String,
    /// Called with the texts of the fields.
    pub onsubmit: Callback<Vec<String>>,
    /// Other actions.
    pub children: Html,
}

/// The form.
#[component]
pub fn TextForm(props: &TextFormProps) -> Html {
    let locale = use_context::<Locale>();
    let given: Vec<String> = props.fields.iter().map(|field| field.value.clone()).collect();
    let drafts = use_state(|| (given.clone(), given.clone()));
    let typed = current_texts(&given, &drafts.0, &drafts.1);
    use_effect_with(given.clone(), {
        let (drafts, typed) = (drafts.clone(), typed.clone());
        move |given| {
            if drafts.0 != *given {
                drafts.set((given.clone(), typed));
            }
        }
    });
    let Some(locale) = locale else { return html! {} };
    let onsubmit = {
        let typed = typed.clone();
        props.onsubmit.reform(move |event: SubmitEvent| {
            event.prevent_default();
            typed.clone()
        })
    };
    let fields = props.fields.iter().enumerate().map(|(at, field)| {
        let (drafts, given, typed) = (drafts.clone(), given.clone(), typed.clone());
        let value = typed.get(at).cloned().unwrap_or_default();
        let oninput = Callback::from(move |text: AttrValue| {
            let mut typed = typed.clone();
            if let Some(draft) = typed.get_mut(at) {
                text.as_str().clone_into(draft);
            }
            drafts.set((given.clone(), typed));
        });
        text_box(&locale, field, value, oninput)
    });
    html! {
        // The method "dialog" sends no request, even if the app did not prevent it.
        <form method="dialog" {onsubmit} novalidate=true>
            { for fields }
            <p role="status" class="nhsuk-body-s">{ &props.status }</p>
            { button(ButtonProps { children: html! { { &props.submit } }, ..ButtonProps::default() }) }
            <div class="lcp-actions">{ props.children.clone() }</div>
        </form>
    }
}

/// The texts of the fields: what was typed, or the given text where that has changed since, for example to nothing once
/// an answer was accepted.
fn current_texts(given: &[String], before: &[String], typed: &[String]) -> Vec<String> {
    let fields = given.iter().zip(before).zip(typed);
    fields.map(|((given, before), typed)| if given == before { typed } else { given }.clone()).collect()
}

fn text_box(locale: &Locale, field: &TextField, value: String, oninput: Callback<AttrValue>) -> Html {
    let error = field.problem.as_ref().map(|problem| FieldError {
        prefix: locale.text("error-prefix").into(),
        message: html! { { problem } },
    });
    input(&InputProps {
        id: field.id.into(),
        name: field.id.into(),
        label: html! { { &field.label } },
        label_size: Some(TextSize::M),
        label_heading: None,
        hint: Some(html! { { &field.hint } }),
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
    fn what_is_current_texts_takes_the_place_of_what_was_typed_in_its_own_box_only() {
        let texts = |texts: [&str; 2]| texts.map(str::to_owned).to_vec();
        let typed = texts(["WM1 1AA", "work"]);
        assert_eq!(current_texts(&texts(["", ""]), &texts(["", ""]), &typed), typed);
        assert_eq!(current_texts(&texts(["WM2", ""]), &texts(["", ""]), &typed), texts(["WM2", "work"]));
        assert_eq!(current_texts(&texts(["", ""]), &texts(["WM1 1AA", ""]), &typed), texts(["", "work"]));
    }
}
