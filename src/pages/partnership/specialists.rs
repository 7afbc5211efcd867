//! The specialists who work with it, how, and where they see people.

use catalogue::SpecialistLine;
use catalogue::vocabulary::Vocabulary as _;
use design::element::words;
use design::{SummaryBorder, SummaryRow, summary_list};
use yew::prelude::*;

use super::PartProps;
use crate::components::capital;
use crate::language::Language;

/// The specialists; `None` when none is known.
pub(super) fn specialists(language: &Language, props: &PartProps) -> Option<Html> {
    let lines = &props.partnership.specialists;
    let rows = lines
        .iter()
        .map(|line| SummaryRow::new(words(capital(&line.specialty)), words(about(language, line))));
    (!lines.is_empty()).then(|| summary_list(rows.collect(), SummaryBorder::All, None))
}

fn about(language: &Language, line: &SpecialistLine) -> String {
    let mut said = vec![language.word("engagement", line.engagement.word())];
    said.extend(
        line.from_organisation.as_ref().map(|from| language.with("specialists-from", &[("from", from)])),
    );
    if !line.admitting_hospitals.is_empty() {
        let hospitals = line.admitting_hospitals.join(&language.text("list-comma"));
        said.push(language.with("specialists-hospitals", &[("hospitals", &hospitals)]));
    }
    said.join(" ")
}
