//! The manifest as text: read strictly, field by field, and written the same for the same content.

use std::collections::BTreeMap;

use super::{Counts, FileEntry, InvalidManifest, Manifest, OLDEST_FORMAT};
use crate::Date;
use crate::format::digest::Digest;
use crate::format::json::{Reader, quoted};

type Read<T> = Result<T, InvalidManifest>;

/// The manifest in a text. Its format comes first, so that a newer one is told from a broken one.
pub(super) fn read(text: &str) -> Read<Manifest> {
    let mut reader = Reader::new(text);
    let (mut id, mut as_of, mut synthetic, mut counts, mut files) = (None, None, None, None, None);
    let mut format = None;
    let mut texts: [Option<String>; 7] = Default::default();
    reader.record(&mut |reader, name| {
        match name {
            "format" => format = Some(readable_format(reader)?),
            "id" => id = Some(digest(reader)?),
            "as_of" => as_of = Some(date(reader)?),
            "synthetic" => synthetic = Some(reader.truth()?),
            "counts" => counts = Some(read_counts(reader)?),
            "files" => files = Some(read_files(reader)?),
            _ => {
                let at = TEXTS.iter().position(|&text| text == name);
                let text = at.and_then(|at| texts.get_mut(at));
                *text.ok_or_else(|| reader.fault("a field of a manifest"))? = reader.text_or_nothing()?;
            }
        }
        if format.is_none() { Err(reader.fault("\"format\" as the first field")) } else { Ok(()) }
    })?;
    let [title, licence, contact, catalogue, postcodes, check, changes] = texts;
    let incomplete = || reader.fault("every field of a manifest");
    let manifest = Manifest {
        format: format.ok_or_else(incomplete)?,
        id: id.ok_or_else(incomplete)?,
        title: title.ok_or_else(incomplete)?,
        as_of: as_of.ok_or_else(incomplete)?,
        synthetic: synthetic.ok_or_else(incomplete)?,
        licence: licence.ok_or_else(incomplete)?,
        contact: contact.ok_or_else(incomplete)?,
        counts: counts.ok_or_else(incomplete)?,
        catalogue: catalogue.ok_or_else(incomplete)?,
        postcodes,
        check,
        changes,
        files: files.ok_or_else(incomplete)?,
    };
    reader.ended()?;
    Ok(manifest)
}

/// The fields that hold a text, in the order in which [`read`] takes them apart.
const TEXTS: [&str; 7] = ["title", "licence", "contact", "catalogue", "postcodes", "check", "changes"];

fn readable_format(reader: &mut Reader<'_>) -> Read<u16> {
    let found = u16::try_from(reader.whole()?).unwrap_or(u16::MAX);
    let is_read = (OLDEST_FORMAT..=super::MANIFEST_FORMAT).contains(&found);
    if is_read { Ok(found) } else { Err(InvalidManifest::Format { found }) }
}

fn date(reader: &mut Reader<'_>) -> Read<Date> {
    let text = reader.text()?;
    Date::parse(&text).map_err(|_| reader.fault("a date such as 2010-03-31"))
}

fn digest(reader: &mut Reader<'_>) -> Read<Digest> {
    let text = reader.text()?;
    Digest::from_digits(text).ok_or_else(|| reader.fault("a SHA-256 of 64 digits"))
}

fn read_counts(reader: &mut Reader<'_>) -> Read<Counts> {
    let mut counts = Counts::default();
    reader.record(&mut |reader, name| {
        let count = match name {
            "funders" => &mut counts.funders,
            "partnerships" => &mut counts.partnerships,
            "practices" => &mut counts.practices,
            "sites" => &mut counts.sites,
            "services" => &mut counts.services,
            "postcodes" => &mut counts.postcodes,
            _ => return Err(reader.fault("a kind of record")),
        };
        *count = reader.whole_32()?;
        Ok(())
    })?;
    Ok(counts)
}

fn read_files(reader: &mut Reader<'_>) -> Read<BTreeMap<String, FileEntry>> {
    let mut files = BTreeMap::new();
    reader.record(&mut |reader, path| {
        let (mut bytes, mut sha256) = (None, None);
        reader.record(&mut |reader, name| {
            match name {
                "bytes" => bytes = Some(reader.whole()?),
                "sha256" => sha256 = Some(digest(reader)?),
                _ => return Err(reader.fault("bytes or sha256")),
            }
            Ok(())
        })?;
        let entry = bytes.zip(sha256).map(|(bytes, sha256)| FileEntry { bytes, sha256 });
        files.insert(path.to_owned(), entry.ok_or_else(|| reader.fault("bytes and sha256"))?);
        Ok(())
    })?;
    Ok(files)
}

/// The text of a manifest.
pub(super) fn write(manifest: &Manifest) -> String {
    let counts = &manifest.counts;
    let counts = [
        ("funders", counts.funders),
        ("partnerships", counts.partnerships),
        ("practices", counts.practices),
        ("sites", counts.sites),
        ("services", counts.services),
        ("postcodes", counts.postcodes),
    ];
    let counts = counts.map(|(name, count)| format!("    \"{name}\": {count}")).join(",\n");
    let files = manifest.files.iter().map(|(path, file)| {
        let (path, FileEntry { bytes, sha256 }) = (quoted(path), file);
        format!("    {path}: {{\n      \"bytes\": {bytes},\n      \"sha256\": \"{sha256}\"\n    }}")
    });
    let files: Vec<String> = files.collect();
    let files = if files.is_empty() { "{}".to_owned() } else { format!("{{\n{}\n  }}", files.join(",\n")) };
    let optional = |text: &Option<String>| text.as_deref().map_or_else(|| "null".to_owned(), quoted);
    let mut fields = vec![
        ("format", manifest.format.to_string()),
        ("id", quoted(manifest.id.as_str())),
        ("title", quoted(&manifest.title)),
        ("as_of", quoted(&manifest.as_of.to_string())),
        ("synthetic", manifest.synthetic.to_string()),
        ("licence", quoted(&manifest.licence)),
        ("contact", quoted(&manifest.contact)),
        ("counts", format!("{{\n{counts}\n  }}")),
        ("catalogue", quoted(&manifest.catalogue)),
        ("postcodes", optional(&manifest.postcodes)),
    ];
    fields.extend(manifest.check.as_ref().map(|check| ("check", quoted(check))));
    fields.extend(manifest.changes.as_ref().map(|changes| ("changes", quoted(changes))));
    fields.push(("files", files));
    let fields: Vec<String> =
        fields.into_iter().map(|(name, value)| format!("  \"{name}\": {value}")).collect();
    format!("{{\n{}\n}}\n", fields.join(",\n"))
}
