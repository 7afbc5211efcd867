//! What a person chose to filter by: any value within a group, every group at once.

/// A group of filters. Within a group any chosen value will do; a result meets every group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// A service, of the surgery or its partnership: `diabetes`. A wider kind includes the narrower.
    Service,
    /// How a service is provided: `made`. With services chosen it speaks of those services.
    Delivery,
    /// A language spoken at the surgery.
    Language,
    /// Getting in and around.
    Access,
    /// A form in which information can be had.
    Format,
    /// Whether the person can join: `can_join`.
    Joining,
    /// Where the surgery's partnership stands: `pilot`.
    Stage,
    /// What kind of organisation the partnership is in law.
    LegalForm,
    /// How local people have a say in the partnership.
    PublicVoice,
    /// A specialty of those who work with the partnership: `skin`.
    Specialists,
    /// The partnership that the surgery belongs to on the day.
    Partnership,
    /// The surgery's funder.
    Funder,
    /// Open for appointments in the `evening`, at the `weekend`, or `now` where the question has a time.
    Open,
}

impl Group {
    /// Every group, in the order in which they are shown.
    pub const ALL: [Self; 13] = [
        Self::Service,
        Self::Delivery,
        Self::Language,
        Self::Access,
        Self::Format,
        Self::Joining,
        Self::Stage,
        Self::LegalForm,
        Self::PublicVoice,
        Self::Specialists,
        Self::Partnership,
        Self::Funder,
        Self::Open,
    ];

    /// Whether its values add up: a person who needs a step-free entrance and a hearing loop needs both. Of languages, days
    /// and all else one of those chosen is enough.
    #[must_use]
    pub fn adds_up(self) -> bool {
        matches!(self, Self::Access | Self::Format)
    }

    /// The word for it in an address and in JSON: `legal_form`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Service => "service",
            Self::Delivery => "delivery",
            Self::Language => "language",
            Self::Access => "access",
            Self::Format => "format",
            Self::Joining => "joining",
            Self::Stage => "stage",
            Self::LegalForm => "legal_form",
            Self::PublicVoice => "public_voice",
            Self::Specialists => "specialists",
            Self::Partnership => "partnership",
            Self::Funder => "funder",
            Self::Open => "open",
        }
    }

    /// The group that a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|group| group.word() == word)
    }
}

/// The chosen values of each group. The same choices are equal however they were made.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filters(Vec<(Group, String)>);

impl Filters {
    /// These filters and one more value.
    #[must_use]
    pub fn with(mut self, group: Group, value: &str) -> Self {
        self.insert(group, value);
        self
    }

    /// Chooses a value.
    pub fn insert(&mut self, group: Group, value: &str) {
        if let Err(at) = self.find(group, value) {
            self.0.insert(at, (group, value.to_owned()));
        }
    }

    /// Turns a value on, or off where it is on.
    pub fn toggle(&mut self, group: Group, value: &str) {
        if self.contains(group, value) {
            self.remove(group, value);
        } else {
            self.insert(group, value);
        }
    }

    /// Undoes the choice of a value; nothing happens when it was not chosen.
    pub fn remove(&mut self, group: Group, value: &str) {
        if let Ok(at) = self.find(group, value) {
            self.0.remove(at);
        }
    }

    /// Whether a value is chosen.
    #[must_use]
    pub fn contains(&self, group: Group, value: &str) -> bool {
        self.find(group, value).is_ok()
    }

    /// Whether nothing is chosen.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The values chosen in a group, in the order of the alphabet.
    pub fn of(&self, group: Group) -> impl Iterator<Item = &str> {
        self.iter().filter_map(move |(other, value)| (other == group).then_some(value))
    }

    /// Every choice, group by group.
    pub fn iter(&self) -> impl Iterator<Item = (Group, &str)> {
        self.0.iter().map(|(group, value)| (*group, value.as_str()))
    }

    /// Where a choice stands, or would stand.
    fn find(&self, group: Group, value: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(other, chosen)| (*other, chosen.as_str()).cmp(&(group, value)))
    }
}

impl<'a> FromIterator<(Group, &'a str)> for Filters {
    fn from_iter<I: IntoIterator<Item = (Group, &'a str)>>(choices: I) -> Self {
        choices.into_iter().fold(Self::default(), |filters, (group, value)| filters.with(group, value))
    }
}

/// One constraint of a query that a person can remove.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Constraint {
    /// A filter's value.
    Filter(Group, String),
    /// The words.
    Words,
    /// Every filter, and the words: what is left when removing a single constraint does not help.
    Everything,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_group_is_found_by_its_word() {
        for group in Group::ALL {
            assert_eq!(Group::from_word(group.word()), Some(group));
        }
        assert_eq!(Group::from_word("cost"), None);
    }

    #[test]
    fn a_choice_can_be_undone_and_leaves_no_trace() {
        let mut filters = Filters::default().with(Group::Service, "diabetes");
        assert!(filters.contains(Group::Service, "diabetes"));
        filters.remove(Group::Service, "diabetes");
        assert_eq!(filters, Filters::default());
    }
}
