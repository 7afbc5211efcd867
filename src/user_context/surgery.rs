//! The surgery that a person is with, as far as they said, and the box where they say it.

use serde::{Deserialize, Serialize};

/// The surgery that a person is with.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MySurgery {
    /// They did not say.
    #[default]
    NotSaid,
    /// They are with none.
    NotWithOne,
    /// They are with the one of this id.
    With(String),
}

/// Why an answer about a surgery leads nowhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SurgeryProblem {
    /// No name was typed.
    Empty,
    /// None of the surgeries found was chosen.
    NoneChosen,
}

/// The box for the name of a surgery, and the choice among those found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SurgeryBox {
    /// What was last typed, exactly.
    pub typed: String,
    /// The id of the surgery that is chosen among those found.
    pub chosen: Option<String>,
    /// What is wrong.
    pub problem: Option<SurgeryProblem>,
}

/// What a person does about the surgery that they are with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SurgeryMessage {
    /// They typed a part of its name.
    Find(String),
    /// They chose the surgery with this id among those found.
    Choose(String),
    /// It is the one that they chose.
    Confirm,
    /// They are with none.
    NotWithOne,
    /// They want to answer again.
    Change,
}

impl MySurgery {
    /// Whether the id, if there is one, may be one of the dataset.
    pub(super) fn is_plausible(&self) -> bool {
        self.id().is_none_or(|id| !id.is_empty() && id.len() <= catalogue::LONGEST_ID)
    }

    /// The id of the surgery.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::With(id) => Some(id),
            Self::NotSaid | Self::NotWithOne => None,
        }
    }
}

impl SurgeryBox {
    /// The box, and the surgery that the person is with, after a message.
    #[must_use]
    pub fn after(self, surgery: MySurgery, message: SurgeryMessage) -> (Self, MySurgery) {
        let problem = |problem| Some(problem);
        match message {
            SurgeryMessage::Find(typed) => {
                let nothing = typed.trim().is_empty().then_some(SurgeryProblem::Empty);
                (Self { typed, chosen: None, problem: nothing }, surgery)
            }
            SurgeryMessage::Choose(id) => (Self { chosen: Some(id), problem: None, ..self }, surgery),
            SurgeryMessage::Confirm => match self.chosen {
                Some(id) => (Self::default(), MySurgery::With(id)),
                None => (Self { problem: problem(SurgeryProblem::NoneChosen), ..self }, surgery),
            },
            SurgeryMessage::NotWithOne => (Self::default(), MySurgery::NotWithOne),
            SurgeryMessage::Change => (Self::default(), MySurgery::NotSaid),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(messages: impl IntoIterator<Item = SurgeryMessage>) -> (SurgeryBox, MySurgery) {
        let start = (SurgeryBox::default(), MySurgery::NotSaid);
        messages.into_iter().fold(start, |(entry, surgery), message| entry.after(surgery, message))
    }

    fn beech() -> String {
        "beech-house".to_owned()
    }

    #[test]
    fn a_surgery_is_the_persons_own_once_it_was_found_chosen_and_confirmed() {
        let find = SurgeryMessage::Find("beech".to_owned());
        let (entry, surgery) = told([find.clone(), SurgeryMessage::Choose(beech())]);
        assert_eq!((surgery, entry.chosen), (MySurgery::NotSaid, Some(beech())));
        let (entry, surgery) = told([find, SurgeryMessage::Choose(beech()), SurgeryMessage::Confirm]);
        assert_eq!((entry, surgery), (SurgeryBox::default(), MySurgery::With(beech())));
    }

    #[test]
    fn no_name_or_no_choice_is_said_and_what_was_typed_stays() {
        let (entry, _) = told([SurgeryMessage::Find("  ".to_owned())]);
        assert_eq!((entry.problem, entry.typed.as_str()), (Some(SurgeryProblem::Empty), "  "));
        let (entry, surgery) = told([SurgeryMessage::Find("beech".to_owned()), SurgeryMessage::Confirm]);
        assert_eq!((entry.problem, entry.typed.as_str()), (Some(SurgeryProblem::NoneChosen), "beech"));
        assert_eq!(surgery, MySurgery::NotSaid);
    }

    #[test]
    fn another_search_starts_with_nothing_chosen() {
        let (entry, _) = told([SurgeryMessage::Choose(beech()), SurgeryMessage::Find("elm".to_owned())]);
        assert_eq!(entry.chosen, None);
    }

    #[test]
    fn an_answer_can_be_taken_back() {
        assert_eq!(told([SurgeryMessage::NotWithOne, SurgeryMessage::Change]).1, MySurgery::NotSaid);
    }
}
