//! What changes for a person who joins, and what does not.

use design::element::pieces;
use yew::prelude::*;

use super::PartProps;
use crate::components::{paragraph, plain_list, section_heading};
use crate::language::Language;

/// Both lists, from the dataset.
pub(super) fn effects(language: &Language, props: &PartProps) -> Option<Html> {
    let partnership = &props.partnership;
    let (changes, stays) = (&partnership.what_changes, &partnership.what_stays);
    if changes.is_empty() && stays.is_empty() {
        return None;
    }
    let list = |heading: &str, items: &[String], none: &str| {
        let said = if items.is_empty() { paragraph(language.text(none)) } else { plain_list(items, false) };
        pieces(vec![section_heading(3, &language.text(heading)), said])
    };
    Some(pieces(vec![
        list("effects-changes", changes, "effects-changes-not-known"),
        list("effects-stays", stays, "not-known"),
    ]))
}
