//! The words on the pages: the wording of one language, with the dataset's own words for its organisations.
//!
//! Pages and components say what they mean with a key or a value; the sentence is in the locale's files. Here the
//! sentences of the crate `i18n` meet the pages, so that a component needs to know one type only.

use catalogue::{About, Catalogue, Date, FunderIdx, Policy, PolicyPoint, Right};
use enrolment::{
    CurrentSurgery, NextStep, Outcome, PartnershipAnswer, PolicyAnswer, Reason, SurgeryAnswer,
    SurgeryQuestion,
};
use finder::Group;
use gazetteer::{InvalidPlace, Nation};
use i18n::places::NoLocation;
use i18n::{Locale, Value, joining, places};

/// The wording of one language with the words of one dataset.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Language(Option<Locale>);

impl Language {
    /// A language before there is a dataset; `None` when its files cannot be used.
    #[must_use]
    pub fn new(name: &str, ftl: &str) -> Option<Self> {
        Some(Self(Some(Locale::new(name, ftl).ok()?)))
    }

    /// The same language with more texts; as it was when they are not Fluent, or were there before.
    #[must_use]
    pub fn and(self, more: &str) -> Self {
        let whole = self.0.as_ref().and_then(|locale| Some(Self(Some(locale.and(more).ok()?))));
        whole.unwrap_or(self)
    }

    /// The same language with the words of a dataset.
    #[must_use]
    pub fn with_terms(&self, about: &About) -> Self {
        Self(self.0.as_ref().map(|locale| locale.with_terms(about)))
    }

    /// The sentence with a key.
    #[must_use]
    pub fn text(&self, key: &str) -> String {
        self.say(key, &[])
    }

    /// The sentence with a key and words put into it.
    #[must_use]
    pub fn with(&self, key: &str, words: &[(&str, &str)]) -> String {
        let values: Vec<_> = words.iter().map(|&(name, word)| (name, Value::from(word))).collect();
        self.say(key, &values)
    }

    /// The sentence with a key and numbers put into it, each in the form that the language wants.
    #[must_use]
    pub fn counts(&self, key: &str, counts: &[(&str, usize)]) -> String {
        self.say(key, &numbers(counts))
    }

    /// The sentence with a key and one number, called `count`.
    #[must_use]
    pub fn count(&self, key: &str, count: usize) -> String {
        self.counts(key, &[("count", count)])
    }

    /// The sentence with a key, a name and a number, called `name` and `count`.
    #[must_use]
    pub fn named_count(&self, key: &str, name: &str, count: usize) -> String {
        self.named_counts(key, name, &[("count", count)])
    }

    /// The sentence with a key, a name called `name`, and numbers.
    #[must_use]
    pub fn named_counts(&self, key: &str, name: &str, counts: &[(&str, usize)]) -> String {
        let mut values = numbers(counts);
        values.push(("name", Value::from(name)));
        self.say(key, &values)
    }

    /// The text of a family for a word of a vocabulary: `stage` and `live` give the text `stage-live`.
    #[must_use]
    pub fn word(&self, family: &str, word: &str) -> String {
        self.text(&word_key(family, word))
    }

    fn say(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        self.spoken(|spoken| spoken.format(key, values)).unwrap_or_else(|| format!("[{key}]"))
    }

    /// What is said with the wording; `None` before it has arrived.
    fn spoken<T>(&self, say: impl FnOnce(&Locale) -> T) -> Option<T> {
        self.0.as_ref().map(say)
    }

    /// Something said with the wording; nothing before it has arrived.
    fn in_words(&self, say: impl FnOnce(&Locale) -> String) -> String {
        self.spoken(say).unwrap_or_default()
    }

    /// The language's name, as `lang` has it: `en-GB`.
    #[must_use]
    pub fn name(&self) -> String {
        self.in_words(Locale::language)
    }

    /// A day: `3 March 2010`.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        self.in_words(|wording| i18n::format_date(wording, date))
    }

    /// A distance: `About 2 miles in a straight line`.
    #[must_use]
    pub fn distance(&self, metres: f64) -> String {
        self.in_words(|wording| i18n::format_straight_line_distance(wording, metres))
    }

    /// A distance within a sentence: `about 2 miles`.
    #[must_use]
    pub fn short_distance(&self, metres: f64) -> String {
        self.in_words(|wording| i18n::format_distance(wording, metres))
    }

    /// A joining answer in a few words: `You can join`.
    #[must_use]
    pub fn outcome(&self, outcome: Outcome) -> String {
        self.in_words(|wording| joining::outcome_heading(wording, outcome))
    }

    /// A joining answer at one surgery in a few words: `You can join`, or `You are registered here`.
    #[must_use]
    pub fn answer(&self, outcome: Outcome, reasons: &[Reason]) -> String {
        self.in_words(|wording| joining::answer_heading(wording, outcome, reasons))
    }

    /// A reason of a joining answer, in paragraphs.
    #[must_use]
    pub fn reason(&self, catalogue: &Catalogue, reason: &Reason) -> Vec<String> {
        self.spoken(|spoken| joining::reason_paragraphs(spoken, catalogue, reason)).unwrap_or_default()
    }

    /// Where a reason comes from and when its record was checked.
    #[must_use]
    pub fn reason_source(&self, catalogue: &Catalogue, reason: &Reason) -> String {
        self.in_words(|wording| joining::source_sentence(wording, catalogue, reason))
    }

    /// What to do next.
    #[must_use]
    pub fn next_step(&self, catalogue: &Catalogue, step: NextStep) -> String {
        self.in_words(|wording| joining::next_step_sentence(wording, catalogue, step))
    }

    /// How many of a partnership's surgeries can take the person.
    #[must_use]
    pub fn partnership_answer(&self, counted: PartnershipAnswer) -> String {
        self.in_words(|wording| joining::partnership_sentence(wording, counted))
    }

    /// Staying with a funder, as a heading.
    #[must_use]
    pub fn stay_heading(&self, catalogue: &Catalogue, funder: Option<FunderIdx>) -> String {
        self.in_words(|wording| joining::stay_heading(wording, catalogue, funder))
    }

    /// What staying with a funder means.
    #[must_use]
    pub fn stay_sentence(&self, catalogue: &Catalogue, funder: Option<FunderIdx>) -> String {
        self.in_words(|wording| joining::stay_sentence(wording, catalogue, funder))
    }

    /// A right, in a sentence.
    #[must_use]
    pub fn right(&self, right: &Right) -> String {
        self.in_words(|wording| joining::right_sentence(wording, right))
    }

    /// The question that a policy point answers.
    #[must_use]
    pub fn policy_question(&self, point: PolicyPoint) -> String {
        self.in_words(|wording| joining::policy_question(wording, point))
    }

    /// Where a person's own surgery stands.
    #[must_use]
    pub fn current_surgery(&self, catalogue: &Catalogue, current: &CurrentSurgery<'_>) -> String {
        self.in_words(|wording| joining::current_surgery_sentence(wording, catalogue, current))
    }

    /// What a person asks about their own surgery, and what is known of that, a sentence each.
    #[must_use]
    pub fn asked_of_surgery(
        &self,
        catalogue: &Catalogue,
        (question, answer): (SurgeryQuestion, SurgeryAnswer<'_>),
    ) -> (String, Vec<String>) {
        let said = self.spoken(|spoken| {
            let answer = joining::surgery_answer(spoken, catalogue, question, answer);
            (joining::surgery_question(spoken, catalogue, question), answer)
        });
        said.unwrap_or_default()
    }

    /// What was decided on a policy point, or whom to ask.
    #[must_use]
    pub fn policy_answer(&self, point: PolicyPoint, answer: PolicyAnswer<'_>) -> String {
        self.in_words(|wording| joining::policy_sentence(wording, point, answer))
    }

    /// Where a policy is written down.
    #[must_use]
    pub fn policy_source(&self, policy: &Policy) -> String {
        self.with("record-source", &[("source", &policy.source)])
    }

    /// What is wrong with a typed place.
    #[must_use]
    pub fn invalid_place(&self, invalid: &InvalidPlace) -> String {
        self.in_words(|wording| places::invalid_place_sentence(wording, invalid))
    }

    /// What became of a place.
    #[must_use]
    pub fn place_outcome(&self, outcome: &gazetteer::LookupOutcome) -> String {
        self.in_words(|wording| places::outcome_sentence(wording, outcome))
    }

    /// What an outward code means for the results, and that it lies in more than one nation where it does.
    #[must_use]
    pub fn outward_note(&self, place: &catalogue::Place, straddles: &[Nation]) -> Option<String> {
        self.0.as_ref().and_then(|locale| places::outward_note(locale, place, straddles))
    }

    /// Why the device did not say where it is.
    #[must_use]
    pub fn no_location(&self, why: NoLocation) -> String {
        self.in_words(|wording| places::no_location_sentence(wording, why))
    }

    /// A day of the week, Monday 0.
    #[must_use]
    pub fn weekday(&self, weekday: u8) -> String {
        self.in_words(|wording| i18n::weekday_name(wording, weekday))
    }

    /// Stretches of a day, in minutes after midnight: `8am to 1pm, 2pm to 6:30pm`. None is closed.
    #[must_use]
    pub fn hours(&self, stretches: &[(u16, u16)]) -> String {
        self.in_words(|wording| i18n::format_hours(wording, stretches))
    }

    /// A time of day: `8am`, `6:30pm`, `midnight`.
    #[must_use]
    pub fn time(&self, minutes: u16) -> String {
        self.in_words(|wording| i18n::format_time(wording, minutes))
    }

    /// The name of a filter's value as people know it.
    #[must_use]
    pub fn value_name(&self, catalogue: &Catalogue, group: Group, value: &str) -> String {
        self.in_words(|wording| i18n::value_name(wording, catalogue, group, value))
    }
}

/// Numbers as a sentence takes them.
fn numbers<'a>(counts: &[(&'a str, usize)]) -> Vec<(&'a str, Value<'a>)> {
    counts.iter().map(|&(name, count)| (name, Value::from(count))).collect()
}

pub use i18n::word_key;
