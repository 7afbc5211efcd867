//! What changed since the release before, as JSON: `changes-HASH.json` in a release.

use super::header::InvalidFile;
use super::json::{Reader, quoted};
use super::manifest::InvalidManifest;
use crate::vocabulary::Vocabulary;
use crate::{Date, ReleaseChange, ReleaseChanges};

/// The version of the shape.
const FORMAT: u16 = 1;

type Read<T> = Result<T, InvalidManifest>;

/// The changes in a text.
///
/// # Errors
/// [`InvalidFile`] when the text has another version, or is not a whole file of changes.
pub fn read_changes(text: &str) -> Result<ReleaseChanges, InvalidFile> {
    let mut reader = Reader::new(text);
    whole(&mut reader).map_err(|invalid| match invalid {
        InvalidManifest::Format { found } => InvalidFile::Version { found, oldest: FORMAT, newest: FORMAT },
        _ => InvalidFile::Damaged,
    })
}

fn whole(reader: &mut Reader<'_>) -> Read<ReleaseChanges> {
    let (mut format, mut from_release, mut from_day, mut to_day) = (None, None, None, None);
    let (mut changes, mut numbers) = (Vec::new(), [0; 3]);
    reader.record(&mut |reader, name| {
        match name {
            "format" => format = Some(read_format(reader)?),
            "from" => (from_release, from_day) = side(reader)?,
            "to" => (_, to_day) = side(reader)?,
            "changes" => reader.list(&mut |reader| {
                changes.push(change(reader)?);
                Ok(())
            })?,
            _ => {
                let number = NUMBERS.iter().position(|&number| number == name);
                let number = number.and_then(|at| numbers.get_mut(at));
                *number.ok_or_else(|| reader.fault("a field of the changes"))? = reader.whole_32()?;
            }
        }
        if format.is_none() { Err(reader.fault("\"format\" as the first field")) } else { Ok(()) }
    })?;
    reader.ended()?;
    let [left_out, otherwise, checked] = numbers;
    let whole = || Some((from_release?, from_day?, to_day?));
    let (from_release, from_day, to_day) = whole().ok_or_else(|| reader.fault("from and to"))?;
    Ok(ReleaseChanges { from_release, from_day, to_day, changes, left_out, otherwise, checked })
}

/// The fields that hold a number.
const NUMBERS: [&str; 3] = ["left_out", "otherwise", "checked"];

fn read_format(reader: &mut Reader<'_>) -> Read<u16> {
    let found = u16::try_from(reader.whole()?).unwrap_or(u16::MAX);
    if found == FORMAT { Ok(found) } else { Err(InvalidManifest::Format { found }) }
}

/// A release's id and day.
fn side(reader: &mut Reader<'_>) -> Read<(Option<String>, Option<Date>)> {
    let (mut release, mut day) = (None, None);
    reader.record(&mut |reader, name| {
        match name {
            "release" => release = Some(reader.text()?),
            "as_of" => day = Some(date(reader)?),
            _ => return Err(reader.fault("release or as_of")),
        }
        Ok(())
    })?;
    Ok((release, day))
}

fn change(reader: &mut Reader<'_>) -> Read<ReleaseChange> {
    let (mut kind, mut subject, mut id, mut name) = (None, None, None, None);
    let (mut other, mut day, mut word, mut text) = (None, None, None, None);
    reader.record(&mut |reader, field| {
        match field {
            "kind" => kind = Some(one_of(reader)?),
            "subject" => subject = Some(one_of(reader)?),
            "date" => day = Some(date(reader)?),
            _ => {
                let text = match field {
                    "id" => &mut id,
                    "name" => &mut name,
                    "other" => &mut other,
                    "word" => &mut word,
                    "text" => &mut text,
                    _ => return Err(reader.fault("a field of a change")),
                };
                *text = Some(reader.text()?);
            }
        }
        Ok(())
    })?;
    let whole = || Some((kind?, subject?, id?, name?));
    let (kind, subject, id, name) = whole().ok_or_else(|| reader.fault("kind, subject, id and name"))?;
    Ok(ReleaseChange { kind, subject, id, name, other, date: day, word, text })
}

fn one_of<V: Vocabulary>(reader: &mut Reader<'_>) -> Read<V> {
    let word = reader.text()?;
    V::from_word(&word).ok_or_else(|| reader.fault(V::NAME))
}

fn date(reader: &mut Reader<'_>) -> Read<Date> {
    let text = reader.text()?;
    Date::parse(&text).map_err(|_| reader.fault("a date such as 2010-03-31"))
}

/// The text of the changes, the same for the same content, one change a line.
#[must_use]
pub fn write_changes(changes: &ReleaseChanges) -> String {
    let ReleaseChanges { from_release, from_day, to_day, changes, left_out, otherwise, checked } = changes;
    let lines: Vec<String> = changes.iter().map(|change| format!("    {}", write_one(change))).collect();
    let list = if lines.is_empty() { "[]".to_owned() } else { format!("[\n{}\n  ]", lines.join(",\n")) };
    format!(
        "{{\n  \"format\": {FORMAT},\n  \"from\": {{\"release\": {}, \"as_of\": \"{from_day}\"}},\n  \
         \"to\": {{\"as_of\": \"{to_day}\"}},\n  \"changes\": {list},\n  \"left_out\": {left_out},\n  \
         \"otherwise\": {otherwise},\n  \"checked\": {checked}\n}}\n",
        quoted(from_release)
    )
}

fn write_one(change: &ReleaseChange) -> String {
    let date = change.date.map(|date| date.to_string());
    let fields = [
        ("kind", Some(change.kind.word())),
        ("subject", Some(change.subject.word())),
        ("id", Some(change.id.as_str())),
        ("name", Some(change.name.as_str())),
        ("other", change.other.as_deref()),
        ("date", date.as_deref()),
        ("word", change.word.as_deref()),
        ("text", change.text.as_deref()),
    ];
    let fields =
        fields.into_iter().filter_map(|(name, value)| Some(format!("\"{name}\": {}", quoted(value?))));
    format!("{{{}}}", fields.collect::<Vec<_>>().join(", "))
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
    fn changes_are_read_as_they_were_written() {
        for changes in [changes(), ReleaseChanges { changes: Vec::new(), ..changes() }] {
            assert_eq!(read_changes(&write_changes(&changes)), Ok(changes));
        }
    }

    #[test]
    fn another_reader_reads_them_too() {
        let other: serde_json::Value = serde_json::from_str(&write_changes(&changes())).unwrap();
        assert_eq!(other["from"]["as_of"], "2010-03-31");
        assert_eq!(other["changes"][0]["kind"], "joined");
        assert_eq!(other["changes"][0]["other"], "Harbour \"LCP\"");
        assert_eq!(other["changes"][1].get("date"), None);
    }

    #[test]
    fn what_is_cut_short_or_of_another_shape_is_refused() {
        let text = write_changes(&changes());
        for cut in 0..text.trim_end().len() {
            let kept = text.get(..cut).unwrap_or_default();
            assert_eq!(read_changes(kept), Err(InvalidFile::Damaged), "{cut}");
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
            assert_eq!(read_changes(&altered), Err(InvalidFile::Damaged), "{found}");
        }
        let newer = text.replace("\"format\": 1", "\"format\": 2");
        let refused = InvalidFile::Version { found: 2, oldest: 1, newest: 1 };
        assert_eq!(read_changes(&newer), Err(refused));
    }
}
