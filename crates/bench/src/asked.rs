//! People and their questions, as the benchmark page writes them.

use catalogue::{Date, Place, Position, Precision};
use finder::{Filters, Group, Query};
use serde::Deserialize;

/// What the page asks: `{"people": [{"lat": 54.0, "lon": -1.5, "postcode": "HG5 0JL"}], "questions": [...]}`.
#[derive(Debug, Deserialize)]
pub struct Asked {
    /// Those who ask; `None` is a person who gave no place.
    people: Vec<Option<Home>>,
    /// What they ask.
    questions: Vec<Question>,
}

/// Where a person lives, in degrees.
#[derive(Debug, Deserialize)]
struct Home {
    lat: f64,
    lon: f64,
    postcode: String,
}

/// `{"person": 0, "text": "beech huose", "filters": [["service", "skin"]], "limit": 20}`.
#[derive(Debug, Deserialize)]
struct Question {
    person: usize,
    text: String,
    filters: Vec<(String, String)>,
    limit: usize,
}

/// A question and the number of the person who asks it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asking {
    /// The person, by position.
    pub person: usize,
    /// The question.
    pub query: Query,
}

/// Why questions cannot be asked.
#[derive(Debug, thiserror::Error)]
pub enum InvalidQuestions {
    /// The text has another shape.
    #[error("the questions are not the JSON that is read here: {0}")]
    Shape(#[from] serde_json::Error),
    /// A place is off the globe.
    #[error(transparent)]
    Position(#[from] catalogue::InvalidPosition),
    /// A filter names a group that does not exist.
    #[error("{0:?} is no group of filters; write one of finder::Group, such as \"service\"")]
    Group(String),
    /// A question is asked by nobody.
    #[error("person {0} asks a question and is not among the people; the first is 0")]
    Person(usize),
}

impl Asked {
    /// Reads the page's JSON.
    ///
    /// # Errors
    /// [`InvalidQuestions::Shape`] when it is none, or of another shape.
    pub fn read(json: &str) -> Result<Self, InvalidQuestions> {
        Ok(serde_json::from_str(json)?)
    }

    /// For each person a question without words or filters, which is what a [`finder::SearchContext`] is made from.
    ///
    /// # Errors
    /// [`InvalidQuestions::Position`] when a place is off the globe.
    pub fn people(&self, today: Date) -> Result<Vec<Query>, InvalidQuestions> {
        let person = |home: &Option<Home>| match home {
            None => Ok(Query::on(today)),
            Some(home) => Ok(Query::on(today).from_home(home.place()?)),
        };
        self.people.iter().map(person).collect()
    }

    /// The questions of people that [`Asked::people`] gave.
    ///
    /// # Errors
    /// [`InvalidQuestions`] when a question names a person or a group that does not exist.
    pub fn questions(&self, people: &[Query]) -> Result<Vec<Asking>, InvalidQuestions> {
        let question = |asked: &Question| {
            let person = people.get(asked.person).ok_or(InvalidQuestions::Person(asked.person))?;
            let mut filters = Filters::default();
            for (group, value) in &asked.filters {
                let group = Group::from_word(group).ok_or_else(|| InvalidQuestions::Group(group.clone()))?;
                filters.insert(group, value);
            }
            let query = Query { filters, limit: asked.limit, ..person.clone().with_text(&asked.text) };
            Ok(Asking { person: asked.person, query })
        };
        self.questions.iter().map(question).collect()
    }
}

impl Home {
    fn place(&self) -> Result<Place, InvalidQuestions> {
        let position = Position::from_degrees(self.lat, self.lon)?;
        Ok(Place { position, precision: Precision::Postcode(self.postcode.clone()) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn questions(json: &str) -> Result<Vec<Asking>, InvalidQuestions> {
        let asked = Asked::read(json)?;
        let people = asked.people(Date::from_days(14_700))?;
        asked.questions(&people)
    }

    #[test]
    fn a_question_has_the_place_of_its_person() {
        let asked = questions(
            r#"{"people": [null, {"lat": 54.0, "lon": -1.5, "postcode": "HG5 0JL"}],
                "questions": [{"person": 1, "text": "beech", "filters": [["service", "skin"]], "limit": 7}]}"#,
        )
        .unwrap();
        let [Asking { person: 1, query }] = asked.as_slice() else { panic!("{asked:?}") };
        assert_eq!(query.home.as_ref().and_then(Place::outward), Some("HG5"));
        assert_eq!((query.text.as_str(), query.limit), ("beech", 7));
        assert!(query.filters.contains(Group::Service, "skin"));
    }

    #[test]
    fn what_does_not_exist_is_named() {
        let with = |people: &str, question: &str| {
            questions(&format!(r#"{{"people": [{people}], "questions": [{question}]}}"#))
                .unwrap_err()
                .to_string()
        };
        let ask = |person: usize, group: &str| {
            format!(r#"{{"person": {person}, "text": "", "filters": [["{group}", "x"]], "limit": 1}}"#)
        };
        assert!(with("null", &ask(1, "service")).contains("person 1"));
        assert!(with("null", &ask(0, "colour")).contains("\"colour\" is no group"));
        assert!(with(r#"{"lat": 91, "lon": 0, "postcode": ""}"#, "").contains("latitude"));
        assert!(with("null", "{}").contains("not the JSON"));
    }
}
