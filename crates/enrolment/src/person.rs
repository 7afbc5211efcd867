//! What the rules may know about a person.

use catalogue::{Date, Place, PracticeIdx};

/// A person who asks. The rules know these five facts and no others.
///
/// It exists in memory only while a question is answered, and cannot be serialised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Person<'a> {
    /// Where they live, as far as they said.
    pub home: Option<&'a Place>,
    /// Somewhere else where they spend their days: work, study, caring for somebody.
    pub second_place: Option<&'a Place>,
    /// The practice that they are registered with, if they said.
    pub current_practice: Option<PracticeIdx>,
    /// Whether they said that they have no fixed address. A home given as well serves for distances only.
    pub no_fixed_address: bool,
    /// The day on which they ask.
    pub today: Date,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A sixth field, or a field of another type, does not compile here: it must be a deliberate decision.
    #[test]
    fn the_rules_know_exactly_five_facts_about_a_person() {
        let today = Date::from_days(14_700);
        let asked =
            Person { home: None, second_place: None, current_practice: None, no_fixed_address: false, today };
        let Person { home, second_place, current_practice, no_fixed_address, today: day } = asked;
        let five: (Option<&Place>, Option<&Place>, Option<PracticeIdx>, bool, Date) =
            (home, second_place, current_practice, no_fixed_address, day);
        assert_eq!(five, (None, None, None, false, today));
    }
}
