//! A measure in words: how it compares, its figure, and the figure that it is compared with.

use catalogue::Measure;
use catalogue::vocabulary::Vocabulary as _;
use i18n::{Locale, word_key};

/// What is said of a measure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeasureLines {
    /// How it compares: `Better than England`.
    pub rating: String,
    /// Its own figure.
    pub value: String,
    /// The figure that it is compared with.
    pub compared: String,
}

/// The lines of a measure. A figure that is not known is said to be missing, and is never a zero.
#[must_use]
pub fn measure_lines(locale: &Locale, measure: &Measure) -> MeasureLines {
    let no_figure = locale.text("measure-no-figure");
    let values = [
        ("value", measure.value.as_deref().unwrap_or(&no_figure)),
        ("comparator", measure.comparator.as_str()),
        ("compared", measure.comparator_value.as_deref().unwrap_or(&no_figure)),
    ];
    MeasureLines {
        rating: locale.with(&word_key("rating", measure.rating.word()), &values),
        value: locale.with("measure-value", &values),
        compared: locale.with("measure-compared", &values),
    }
}
