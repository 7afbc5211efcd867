use yew::prelude::*;

use crate::element::{class, element, pieces};
use crate::{error_message, hint};

/// What is wrong with a field, and the word that a screen reader says first.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldError {
    /// "Error" in English.
    pub prefix: AttrValue,
    /// What is wrong and how to mend it: "Enter a full UK postcode, like LS1 4AP".
    pub message: Html,
}

/// The hint and the error of a field or a group of fields, tied to it by its id.
pub(crate) struct FormGroup<'a> {
    pub(crate) id: &'a str,
    pub(crate) hint: Option<&'a Html>,
    pub(crate) error: Option<&'a FieldError>,
}

impl FormGroup<'_> {
    /// For `aria-describedby`: the ids of what is shown, the hint first.
    pub(crate) fn described_by(&self) -> Option<AttrValue> {
        let hint = self.hint.map(|_| self.hint_id());
        let error = self.error.map(|_| self.error_id());
        let ids: Vec<String> = hint.into_iter().chain(error).collect();
        (!ids.is_empty()).then(|| ids.join(" ").into())
    }

    /// The hint, then the error.
    pub(crate) fn notes(&self) -> Html {
        let hint = self.hint.map(|words| hint(Some(self.hint_id().into()), None, words.clone()));
        let error = self.error.map(|error| {
            error_message(error.prefix.clone(), Some(self.error_id().into()), error.message.clone())
        });
        pieces(hint.into_iter().chain(error).collect())
    }

    /// The box around it all, marked where there is an error.
    pub(crate) fn wrap(&self, content: Html) -> Html {
        let error = self.error.map(|_| "nhsuk-form-group--error");
        element("div", &["class"], [Some(class("nhsuk-form-group", &[error]))], content)
    }

    fn hint_id(&self) -> String {
        format!("{}-hint", self.id)
    }

    fn error_id(&self) -> String {
        format!("{}-error", self.id)
    }
}
