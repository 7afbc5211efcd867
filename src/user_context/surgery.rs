//! The surgery that a person is with, as far as they said, and the box where they say it.

/// The surgery that a person is with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
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

/// What stands before the id in the line of the tab's storage.
const WITH: &str = "with,";

/// The line of somebody who is with no surgery.
const NONE: &str = "none";

impl MySurgery {
    /// The line that the tab's own storage keeps; `None` when there is nothing to keep.
    #[must_use]
    pub fn to_line(&self) -> Option<String> {
        match self {
            Self::NotSaid => None,
            Self::NotWithOne => Some(NONE.to_owned()),
            Self::With(id) => Some(WITH.to_owned() + id),
        }
    }

    /// The surgery in a line of the tab's storage; not said when the line is not one that this program wrote.
    #[must_use]
    pub fn of_line(line: &str) -> Self {
        let is_id = |id: &&str| !id.is_empty() && id.len() <= catalogue::LONGEST_ID;
        match line.strip_prefix(WITH).filter(is_id) {
            Some(id) => Self::With(id.to_owned()),
            None if line == NONE => Self::NotWithOne,
            None => Self::NotSaid,
        }
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

    #[test]
    fn lines_that_were_meddled_with_say_nothing() {
        for line in ["", "with,", "with", "None", "beech-house", &("with,".to_owned() + &"x".repeat(10_000))]
        {
            assert_eq!(MySurgery::of_line(line), MySurgery::NotSaid);
        }
    }
}
