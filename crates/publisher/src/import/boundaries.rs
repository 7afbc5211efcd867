//! Funders' areas, from boundaries that may be older than the funders.
//!
//! An old boundary is taken only for a funder that still has its code and its name: where either differs, the
//! funder has merged or changed its ground since, and a wrong boundary is worse than none.

use std::collections::BTreeMap;
use std::path::Path;

use catalogue::{AreaId, FunderId};

use super::topology;
use super::{ImportError, SourceReport};
use crate::tables::cells::Outline;
use crate::tables::rows::AreaRow;

/// The property that holds the funder's code, and the one that holds its name.
const CODE: &str = "ccg_code";
const NAME: &str = "ccg_name";

/// How many letters tell words apart whose endings were shortened: `Staffs` and `Staffordshire`.
const TELLING: usize = 5;

/// The areas of the funders that still are what they were, by funder.
pub(super) fn read_boundaries(
    file: &Path,
    funders: &BTreeMap<FunderId, String>,
    report: &mut SourceReport,
) -> Result<BTreeMap<FunderId, AreaRow>, ImportError> {
    let published = topology::read_topology(file)?;
    if !published.iter().any(|area| area.properties.contains_key(CODE)) {
        return Err(ImportError::MissingColumn {
            file: file.to_owned(),
            column: CODE,
            found: published.first().map(|area| format!("{:?}", area.properties.keys())).unwrap_or_default(),
            expected: "boundaries of clinical commissioning groups as TopoJSON",
        });
    }
    let mut areas = BTreeMap::new();
    for area in published {
        let code = area.properties.get(CODE).map(String::as_str).unwrap_or_default();
        let Some((funder, name)) = FunderId::parse(code).ok().and_then(|id| funders.get_key_value(&id))
        else {
            report.leave_out("its funder is not among today's: it has merged since", 1);
            continue;
        };
        if area.properties.get(NAME).is_some_and(|then| !same_funder(then, name)) {
            report.leave_out("its funder has another name since, and perhaps another boundary", 1);
            continue;
        }
        if area.polygons.is_empty() || areas.contains_key(funder) {
            report.drop("it encloses nothing, or its funder came before");
            continue;
        }
        let Ok(id) = AreaId::parse(funder.as_str()) else {
            report.drop("its code is no id");
            continue;
        };
        report.keep(1);
        let mut row = AreaRow::new(id, name.clone());
        row.polygon = Some(Outline(area.polygons));
        areas.insert(funder.clone(), row);
    }
    Ok(areas)
}

/// Whether two names are one funder's: the same words, as far as their beginnings tell.
///
/// A name that stops where the other has a comma was cut by its source, as `NHS HEYWOOD` was.
fn same_funder(then: &str, now: &str) -> bool {
    let (then, all) = (words(then), words(now));
    let alike = |now: &[String]| {
        then.len() == now.len() && then.iter().zip(now).all(|(a, b)| beginning(a) == beginning(b))
    };
    alike(&all) || now.split_once(',').is_some_and(|(cut, _)| alike(&words(cut)))
}

fn words(name: &str) -> Vec<String> {
    let name = name.to_lowercase().replace('&', " and ");
    name.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

fn beginning(word: &str) -> &str {
    word.char_indices().nth(TELLING).map_or(word, |(end, _)| &word[..end])
}

#[cfg(test)]
mod tests {
    use super::same_funder;

    #[test]
    fn a_funder_is_known_by_its_words() {
        for (then, now, same) in [
            ("NHS WENMARSH CCG", "NHS Wenmarsh CCG", true),
            ("NHS FEN & WEN CCG", "NHS Fen and Wen CCG", true),
            ("NHS SOUTH STAFFS AND PENINSULAR CCG", "NHS South Staffordshire and Peninsula CCG", true),
            ("NHS HEYWOOD", "NHS Heywood, Middleton and Rochdale CCG", true),
            ("NHS CUMBRIA CCG", "NHS North Cumbria CCG", false),
            ("NHS LANCASHIRE NORTH CCG", "NHS Morecambe Bay CCG", false),
            ("NHS WEN CCG", "NHS Wen Valley CCG", false),
        ] {
            assert_eq!(same_funder(then, now), same, "{then}, {now}");
        }
    }
}
