//! What a surgery has, has not, and what nobody wrote down: languages, access, forms of information.

use design::{SummaryBorder, SummaryRow, summary_list};
use std::rc::Rc;

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Catalogue, FeatureAt, FeatureGroup, Practice, PracticeAt};
use yew::prelude::*;

use super::paragraph;
use crate::language::Language;

/// What [`features`] is told.
#[derive(Clone, Debug, PartialEq)]
pub struct FeaturesProps {
    /// The records.
    pub catalogue: Rc<Catalogue>,
    /// The surgery.
    pub at: PracticeAt,
}

/// The features, kind by kind.
pub fn features(language: &Language, props: &FeaturesProps) -> Html {
    let Some(practice) = props.catalogue.practice(props.at) else { return Html::default() };
    let rows: Vec<SummaryRow> = FeatureGroup::ALL
        .iter()
        .filter_map(|&group| row(language, &props.catalogue, practice, group))
        .collect();
    if rows.is_empty() {
        return paragraph(language.text("not-known"));
    }
    summary_list(rows, SummaryBorder::All, None)
}

/// A kind of feature; `None` when the dataset knows no feature of that kind at all.
fn row(
    language: &Language,
    catalogue: &Catalogue,
    practice: &Practice,
    group: FeatureGroup,
) -> Option<SummaryRow> {
    let known = catalogue.features.iter().any(|feature| feature.group == group);
    let names = |features: &[FeatureAt]| -> Vec<String> {
        let features = features.iter().filter_map(|at| catalogue.features.get(at.index()));
        features.filter(|feature| feature.group == group).map(|feature| feature.name.clone()).collect()
    };
    let (has, has_not) = (names(&practice.has).join(", "), names(&practice.has_not).join(", "));
    let has_not = (!has_not.is_empty()).then(|| language.with("features-has-not", &[("names", &has_not)]));
    let value = match (has.is_empty(), has_not) {
        (true, None) => html! { { language.text("not-known") } },
        (false, None) => html! { { has } },
        (true, Some(has_not)) => html! { { has_not } },
        (false, Some(has_not)) => html! { <>{ has }<br />{ has_not }</> },
    };
    let name = language.text(&format!("filter-{}", group.word()));
    known.then(|| SummaryRow::new(name, value))
}
