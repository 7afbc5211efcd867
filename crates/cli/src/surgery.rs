//! The surgery with an id; for one that is none, what was probably meant.

use anyhow::bail;
use catalogue::{Catalogue, Practice, PracticeIdx};
use finder::{Query, SearchIndex, search};
use publisher::nearest::nearest;

/// The most surgeries that are suggested.
const MOST_SUGGESTIONS: usize = 3;

/// The surgery with an id.
///
/// # Errors
/// When there is none: what became of the id if it was retired, or else the surgeries nearest to what was typed.
pub(crate) fn find<'a>(catalogue: &'a Catalogue, typed: &str) -> anyhow::Result<(PracticeIdx, &'a Practice)> {
    let found = catalogue.practice_by_id(typed).and_then(|at| Some((at, catalogue.practice(at)?)));
    if let Some(found) = found {
        return Ok(found);
    }
    if let Some(retired) = catalogue.tombstones.iter().find(|retired| retired.id == typed) {
        let now = retired.replaced_by.as_deref().map(|id| format!(" Ask about {id} instead."));
        bail!("the id {typed:?} is no longer used. {}{}", retired.what_happened, now.unwrap_or_default());
    }
    let typed_short: String = typed.chars().take(catalogue::LONGEST_ID).collect();
    match suggestions(catalogue, typed).as_slice() {
        [] => bail!(
            "there is no GP surgery with the id {typed_short:?}: `lcp ask RELEASE --text NAME` prints the ids of surgeries"
        ),
        near => {
            bail!("there is no GP surgery with the id {typed_short:?}: did you mean {}?", near.join(" or "))
        }
    }
}

/// The surgeries that somebody may have meant, by the words of the id or the name, or else by the letters of the id.
fn suggestions(catalogue: &Catalogue, typed: &str) -> Vec<String> {
    let words = typed.replace(|letter: char| !letter.is_alphanumeric(), " ");
    if words.trim().is_empty() {
        return Vec::new();
    }
    let today = catalogue.about.as_of;
    let query = Query { limit: MOST_SUGGESTIONS, ..Query::on(today).with_text(&words) };
    let found = search(catalogue, &SearchIndex::build(catalogue, today), &query);
    let by_words: Vec<PracticeIdx> = found.practices.iter().map(|found| found.at).collect();
    let by_letters = || nearest(typed, catalogue.practices.iter().map(|practice| practice.id.as_str()));
    let meant = if by_words.is_empty() {
        by_letters().and_then(|id| catalogue.practice_by_id(id)).into_iter().collect()
    } else {
        by_words
    };
    let named = meant.into_iter().filter_map(|at| catalogue.practice(at));
    named.map(|practice| format!("{} ({})", practice.id, practice.name)).collect()
}
