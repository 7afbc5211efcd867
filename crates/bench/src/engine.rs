//! A catalogue, its index, people and their questions, each worked out when asked for so that it can be timed alone.

use catalogue::format::{InvalidFile, decode};
use catalogue::{Catalogue, Date};
use finder::{Query, Results, SearchContext, SearchIndex, search, search_from};

use crate::asked::{Asked, Asking, InvalidQuestions};
use crate::result_summary::ResultSummary;

/// The engine of the app, step by step.
#[derive(Debug)]
pub struct Engine {
    catalogue: Catalogue,
    today: Date,
    index: Option<SearchIndex>,
    people: Vec<Person>,
    questions: Vec<Asking>,
}

/// A person, and what was worked out for them.
#[derive(Debug)]
struct Person {
    query: Query,
    context: Option<SearchContext>,
}

/// Why there is no answer to compare.
#[derive(Debug, thiserror::Error)]
pub enum NoAnswer {
    /// There is no such question, or no index yet.
    #[error("question {0} was not asked, or the index is not built: ask first, then build it")]
    NotAsked(usize),
    /// The answer cannot be written.
    #[error("the answer cannot be written as JSON: {0}")]
    Unwritten(#[from] serde_json::Error),
}

impl Engine {
    /// Decodes a catalogue. It is read as of its own day, so that a benchmark gives the same answers every year.
    ///
    /// # Errors
    /// [`InvalidFile`] when the bytes are not a whole catalogue that agrees with itself.
    pub fn open(bytes: &[u8]) -> Result<Self, InvalidFile> {
        let catalogue = decode(bytes)?;
        let today = catalogue.about.as_of;
        Ok(Self { catalogue, today, index: None, people: Vec::new(), questions: Vec::new() })
    }

    /// The records.
    #[must_use]
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// Builds the index.
    pub fn index(&mut self) {
        self.index = Some(SearchIndex::build(&self.catalogue, self.today));
    }

    /// Takes people and questions in place of the ones before.
    ///
    /// # Errors
    /// [`InvalidQuestions`] when they name what does not exist; the ones before are kept.
    pub fn ask(&mut self, asked: &Asked) -> Result<(), InvalidQuestions> {
        let people = asked.people(self.today)?;
        self.questions = asked.questions(&people)?;
        self.people = people.into_iter().map(|query| Person { query, context: None }).collect();
        Ok(())
    }

    /// Works out all that depends on a person alone. Nothing happens when there is no such person, or no index.
    pub fn stand(&mut self, person: usize) {
        if let (Some(index), Some(person)) = (&self.index, self.people.get_mut(person)) {
            person.context = Some(SearchContext::new(&self.catalogue, index, &person.query));
        }
    }

    /// The answer to a question of a person who stands; `None` when there is none, they do not, or there is no index.
    #[must_use]
    pub fn search(&self, question: usize) -> Option<Results> {
        let asking = self.questions.get(question)?;
        let context = self.people.get(asking.person)?.context.as_ref()?;
        Some(search_from(&self.catalogue, self.index.as_ref()?, context, &asking.query))
    }

    /// The ids of the practices nearest to a person's home, the nearest first; `None` without a home or an index.
    #[must_use]
    pub fn nearest(&self, person: usize, most: usize) -> Option<Vec<&str>> {
        let home = self.people.get(person)?.query.home.as_ref()?;
        let nearest = self.index.as_ref()?.nearest(home.position, most);
        let practices = nearest.into_iter().filter_map(|at| self.catalogue.practice(at));
        Some(practices.map(|practice| practice.id.as_str()).collect())
    }

    /// The answer to a question, with everything that depends on the person worked out anew.
    #[must_use]
    pub fn search_afresh(&self, question: usize) -> Option<Results> {
        Some(search(&self.catalogue, self.index.as_ref()?, &self.questions.get(question)?.query))
    }

    /// An answer as JSON, to compare with another library's.
    ///
    /// # Errors
    /// [`NoAnswer`] when there is no such question or no index yet.
    pub fn answer(&self, question: usize) -> Result<String, NoAnswer> {
        let results = self.search_afresh(question).ok_or(NoAnswer::NotAsked(question))?;
        Ok(serde_json::to_string(&ResultSummary::new(&self.catalogue, &results))?)
    }
}
