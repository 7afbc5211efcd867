//! What changed since the previous release, as JSON: `changes-HASH.json` in a release.

use serde::{Deserialize, Serialize};

use super::codec::EncodeError;
use super::header::InvalidFile;
use super::json;
use crate::{Date, ReleaseChange, ReleaseChanges};

/// The version of the format.
const FORMAT: u16 = 1;

/// The JSON of the file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ChangesFile {
    format: u16,
    from: From,
    to: To,
    changes: Vec<ReleaseChange>,
    left_out: u32,
    otherwise: u32,
    checked: u32,
}

/// The previous release.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct From {
    release: String,
    as_of: Date,
}

/// This release; its id cannot be in it, since it depends on this file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct To {
    as_of: Date,
}

impl ReleaseChanges {
    /// Parses a file of changes.
    ///
    /// # Errors
    /// [`InvalidFile`] when the text has another version, or is not a complete file of changes.
    pub fn parse(text: &str) -> Result<Self, InvalidFile> {
        let found = json::format_of(text).map_err(|_| InvalidFile::Damaged)?;
        if found != FORMAT {
            return Err(InvalidFile::Version { found, expected: FORMAT });
        }
        let file: ChangesFile = serde_json::from_str(text).map_err(|_| InvalidFile::Damaged)?;
        let ChangesFile { format: _, from, to, changes, left_out, otherwise, checked } = file;
        let (from_release, from_day, to_day) = (from.release, from.as_of, to.as_of);
        Ok(Self { from_release, from_day, to_day, changes, left_out, otherwise, checked })
    }

    /// The JSON of the changes, the same for the same content.
    ///
    /// # Errors
    /// [`EncodeError`] when the changes have no JSON.
    pub fn to_json(&self) -> Result<String, EncodeError> {
        json::to_string(&ChangesFile {
            format: FORMAT,
            from: From { release: self.from_release.clone(), as_of: self.from_day },
            to: To { as_of: self.to_day },
            changes: self.changes.clone(),
            left_out: self.left_out,
            otherwise: self.otherwise,
            checked: self.checked,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{RecordKind, WhatChanged};

    fn changes() -> ReleaseChanges {
        let line = |kind, name: &str| ReleaseChange {
            kind,
            subject: RecordKind::Practice,
            id: "mill-lane".into(),
            name: name.into(),
            other: None,
            date: None,
            word: None,
            text: None,
        };
        let joined = ReleaseChange {
            other: Some("Harbour \"LCP\"".into()),
            date: Date::parse("2010-06-01").ok(),
            ..line(WhatChanged::Joined, "Mill Lane Surgery")
        };
        let closed = ReleaseChange {
            word: Some("closed_formal".into()),
            text: Some("Two doctors\nhave left.".into()),
            ..line(WhatChanged::List, "Św. Anna")
        };
        ReleaseChanges {
            from_release: "5d41".into(),
            from_day: Date::parse("2010-03-31").unwrap(),
            to_day: Date::parse("2010-06-30").unwrap(),
            changes: vec![joined, closed],
            left_out: 3,
            otherwise: 12,
            checked: 70,
        }
    }

    #[test]
    fn changes_are_parsed_as_they_were_written() {
        for changes in [changes(), ReleaseChanges { changes: Vec::new(), ..changes() }] {
            assert_eq!(ReleaseChanges::parse(&changes.to_json().unwrap()), Ok(changes));
        }
    }

    #[test]
    fn the_json_has_the_documented_fields() {
        let json: serde_json::Value = serde_json::from_str(&changes().to_json().unwrap()).unwrap();
        assert_eq!(json["from"]["as_of"], "2010-03-31");
        assert_eq!(json["changes"][0]["kind"], "joined");
        assert_eq!(json["changes"][0]["other"], "Harbour \"LCP\"");
        assert_eq!(json["changes"][1].get("date"), None);
    }

    #[test]
    fn truncated_and_malformed_changes_are_refused() {
        let text = changes().to_json().unwrap();
        for cut in 0..text.trim_end().len() {
            let kept = text.get(..cut).unwrap_or_default();
            assert_eq!(ReleaseChanges::parse(kept), Err(InvalidFile::Damaged), "{cut}");
        }
        for (found, put) in [
            ("\"joined\"", "\"joint\""),
            ("\"practice\"", "\"shop\""),
            ("2010-06-01", "1 June"),
            ("\"name\"", "\"title\""),
            ("\"left_out\": 3", "\"left_out\": -3"),
            ("\"otherwise\"", "\"shops\""),
            ("\"release\"", "\"id\""),
            ("\n}\n", "\n}{}"),
        ] {
            let altered = text.replacen(found, put, 1);
            assert_ne!(altered, text, "{found}");
            assert_eq!(ReleaseChanges::parse(&altered), Err(InvalidFile::Damaged), "{found}");
        }
        let newer = text.replace("\"format\": 1", "\"format\": 2");
        let refused = InvalidFile::Version { found: 2, expected: 1 };
        assert_eq!(ReleaseChanges::parse(&newer), Err(refused));
    }
}
