//! Which features a surgery has, which it has not, and which are not known: languages, access, information formats.

use std::rc::Rc;

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Catalogue, FeatureGroup, FeatureIdx, Practice, PracticeIdx};
use design::{SummaryBorder, SummaryRow, summary_list};
use yew::prelude::*;

use i18n::Locale;

/// The properties of [`features`].
#[derive(Clone, Debug, PartialEq)]
pub struct FeaturesProps {
    /// The records.
    pub catalogue: Rc<Catalogue>,
    /// The surgery.
    pub at: PracticeIdx,
}

/// The features, group by group; `None` when nothing is known of any.
#[must_use]
pub fn features(locale: &Locale, props: &FeaturesProps) -> Option<Html> {
    let practice = props.catalogue.practice(props.at)?;
    if practice.has.is_empty() && practice.has_not.is_empty() {
        return None;
    }
    let rows = FeatureGroup::ALL.iter().filter_map(|&group| row(locale, &props.catalogue, practice, group));
    Some(summary_list(rows.collect(), SummaryBorder::All, None))
}

/// A group of features: those it has, has not, and not known. `None` when the dataset has no feature of the group.
fn row(
    locale: &Locale,
    catalogue: &Catalogue,
    practice: &Practice,
    group: FeatureGroup,
) -> Option<SummaryRow> {
    let mut named: [Vec<&str>; 3] = [Vec::new(), Vec::new(), Vec::new()];
    for (at, feature) in (0_u16..).map(FeatureIdx).zip(&catalogue.features) {
        if feature.group == group {
            let state = match (practice.has.contains(&at), practice.has_not.contains(&at)) {
                (true, _) => 0,
                (false, true) => 1,
                (false, false) => 2,
            };
            named[state].push(&feature.name);
        }
    }
    let comma = locale.text("list-comma");
    let lines = ["features-has", "features-has-not", "features-not-known"].into_iter().zip(named);
    let lines: Vec<String> = lines
        .filter(|(_, names)| !names.is_empty())
        .map(|(key, names)| locale.with(key, &[("names", &names.join(&comma))]))
        .collect();
    if lines.is_empty() {
        return None;
    }
    let value = html! {
        for line in lines {
            <span class="lcp-line">{ line }</span>
        }
    };
    Some(SummaryRow::new(locale.word("filter", group.word()), value))
}
