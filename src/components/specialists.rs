//! The specialists of a choice, how they are engaged, and where they see people.

use catalogue::SpecialistLine;
use catalogue::vocabulary::Vocabulary as _;
use design::{SummaryBorder, SummaryRow, summary_list};
use yew::prelude::*;

use super::capital;
use i18n::Locale;

/// The specialists; `None` when none is known.
#[must_use]
pub fn specialists(locale: &Locale, lines: &[SpecialistLine]) -> Option<Html> {
    let rows = lines.iter().map(|line| SummaryRow::new(capital(&line.specialty), engagement(locale, line)));
    (!lines.is_empty()).then(|| summary_list(rows.collect(), SummaryBorder::All, None))
}

/// How the specialists are engaged, by which organisation, and at which hospitals they can admit people.
fn engagement(locale: &Locale, line: &SpecialistLine) -> String {
    let mut sentences = vec![locale.word("engagement", line.engagement.word())];
    if let Some(organisation) = &line.from_organisation {
        sentences.push(locale.with("specialists-from", &[("from", organisation)]));
    }
    if !line.admitting_hospitals.is_empty() {
        let hospitals = line.admitting_hospitals.join(&locale.text("list-comma"));
        sentences.push(locale.with("specialists-hospitals", &[("hospitals", &hospitals)]));
    }
    sentences.join(" ")
}
