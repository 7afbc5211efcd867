//! What the founding paper says of partnerships, as JSON: `narrative-HASH.json` in a release.

use serde::{Deserialize, Serialize};

use super::codec::EncodeError;
use super::header::InvalidFile;
use super::json;
use crate::{Narrative, Statement};

/// The version of the format.
const FORMAT: u16 = 1;

/// The JSON of the file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct NarrativeFile {
    format: u16,
    statements: Vec<Statement>,
}

impl Narrative {
    /// Parses a file of statements.
    ///
    /// # Errors
    /// [`InvalidFile`] when the text has another version, or is not a complete file of statements.
    pub fn parse(text: &str) -> Result<Self, InvalidFile> {
        let found = json::format_of(text).map_err(|_| InvalidFile::Damaged)?;
        if found != FORMAT {
            return Err(InvalidFile::Version { found, expected: FORMAT });
        }
        let file: NarrativeFile = serde_json::from_str(text).map_err(|_| InvalidFile::Damaged)?;
        Ok(Self { statements: file.statements })
    }

    /// The JSON of the statements, the same for the same content.
    ///
    /// # Errors
    /// [`EncodeError`] when the statements have no JSON.
    pub fn to_json(&self) -> Result<String, EncodeError> {
        json::to_string(&NarrativeFile { format: FORMAT, statements: self.statements.clone() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::NarrativeSection;

    fn narrative() -> Narrative {
        let statement = Statement {
            section: NarrativeSection::Difference,
            heading: Some("Budget".to_owned()),
            text: "A real budget.".to_owned(),
            before: Some("A budget on paper.".to_owned()),
            professionals: None,
            funder: None,
            source: "The paper, Table 2".to_owned(),
        };
        Narrative { statements: vec![statement] }
    }

    #[test]
    fn statements_come_back_from_their_file() {
        assert_eq!(Narrative::parse(&narrative().to_json().unwrap()), Ok(narrative()));
    }

    #[test]
    fn a_file_of_another_version_or_with_a_part_missing_is_refused() {
        let text = narrative().to_json().unwrap();
        let newer = text.replace("\"format\": 1", "\"format\": 2");
        assert_eq!(Narrative::parse(&newer), Err(InvalidFile::Version { found: 2, expected: 1 }));
        let cut = text.replace("\"source\": \"The paper, Table 2\"", "\"sources\": \"\"");
        assert_eq!(Narrative::parse(&cut), Err(InvalidFile::Damaged));
    }
}
