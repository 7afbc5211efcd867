//! How a surgery or a choice does on what matters to a person: nothing is hidden and nothing is ranked by it.

use catalogue::{Catalogue, PracticeIdx};
use finder::{Filters, Group, PracticeSet, SearchIndex};

use i18n::{Locale, value_name};

/// What matters to a person, as far as the dataset has it.
pub struct Matters<'a> {
    catalogue: &'a Catalogue,
    chosen: Vec<Chosen>,
}

/// One thing that matters.
struct Chosen {
    group: Group,
    value: String,
    name: String,
    practices: PracticeSet,
}

/// Whether a surgery has something.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Has {
    Yes,
    No,
    NotKnown,
}

impl<'a> Matters<'a> {
    /// What the person chose; a value that the dataset does not have is left out.
    #[must_use]
    pub fn new(locale: &Locale, catalogue: &'a Catalogue, index: &SearchIndex, chosen: &Filters) -> Self {
        let known = chosen.iter().filter_map(|(group, value)| {
            let name = value_name(locale, catalogue, group, value);
            Some(Chosen {
                group,
                value: value.to_owned(),
                name,
                practices: index.practices_with(group, value)?,
            })
        });
        Self { catalogue, chosen: known.collect() }
    }

    /// Whether nothing was chosen.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.chosen.is_empty()
    }

    /// The names of what was chosen.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.chosen.iter().map(|chosen| &*chosen.name)
    }

    /// What a surgery has of it, what it has not, and what nobody has said: a sentence each, `None` where nothing was
    /// chosen.
    #[must_use]
    pub fn of_practice(&self, locale: &Locale, at: PracticeIdx) -> Option<String> {
        let sentence = |has: Has, key: &str| {
            let names =
                self.chosen.iter().filter(|chosen| self.has(chosen, at) == has).map(|chosen| &*chosen.name);
            let list = names.collect::<Vec<_>>().join(&locale.text("list-comma"));
            (!list.is_empty()).then(|| locale.with(key, &[("list", &list)]))
        };
        let sentences = [
            sentence(Has::Yes, "matters-has"),
            sentence(Has::No, "matters-has-not"),
            sentence(Has::NotKnown, "matters-not-known"),
        ];
        let told: Vec<String> = sentences.into_iter().flatten().collect();
        (!told.is_empty()).then(|| told.join(" "))
    }

    /// At how many of a choice's surgeries one finds each thing, in one line. They are asked for only where something was
    /// chosen: staying has those of half a county.
    pub fn of_choice(&self, locale: &Locale, practices: &dyn Fn() -> Vec<PracticeIdx>) -> Option<String> {
        if self.is_empty() {
            return None;
        }
        let practices = practices();
        let told: Vec<String> = self.chosen.iter().map(|chosen| count(locale, chosen, &practices)).collect();
        Some(told.join(&locale.text("list-semicolon")))
    }

    /// At how many of some surgeries one finds the thing with a number.
    #[must_use]
    pub fn count(&self, locale: &Locale, number: usize, practices: &[PracticeIdx]) -> String {
        self.chosen.get(number).map(|chosen| count(locale, chosen, practices)).unwrap_or_default()
    }

    fn has(&self, chosen: &Chosen, at: PracticeIdx) -> Has {
        if chosen.practices.contains(at) {
            return Has::Yes;
        }
        let Some(practice) = self.catalogue.practice(at) else { return Has::NotKnown };
        let is_known = match chosen.group {
            Group::Open => practice.sites.iter().any(|site| site.hours.consulting.is_some()),
            Group::Language | Group::Access | Group::Format => {
                let feature = |at: &catalogue::FeatureIdx| self.catalogue.features[at.index()].id.as_str();
                practice.has_not.iter().any(|at| feature(at) == chosen.value)
            }
            _ => false,
        };
        if is_known { Has::No } else { Has::NotKnown }
    }
}

/// At how many of some surgeries one finds a thing: `Polish: 2 of 12 GP surgeries`.
fn count(locale: &Locale, chosen: &Chosen, practices: &[PracticeIdx]) -> String {
    let count = practices.iter().filter(|&&at| chosen.practices.contains(at)).count();
    locale.named_counts("matters-count", &chosen.name, &[("count", count), ("of", practices.len())])
}
