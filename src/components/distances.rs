//! How far something is from the places that a person gave: one line per place, with the place's name where there
//! are two.

use yew::prelude::*;

use super::capital;
use i18n::{Locale, format_distance};

/// The distances, in metres; nothing without a place.
pub fn distances(locale: &Locale, home: Option<f64>, second: Option<f64>) -> Html {
    let from = |key: &str, metres: f64| locale.with(key, &[("distance", &format_distance(locale, metres))]);
    let lines = match (home, second) {
        (Some(home), None) => vec![capital(&from("distance-from-one-place", home))],
        (home, second) => {
            let home = home.map(|metres| from("distance-from-home", metres));
            let second = second.map(|metres| from("distance-from-second", metres));
            home.into_iter().chain(second).collect()
        }
    };
    html! {
        for line in lines {
            <strong class="lcp-line">{ line }</strong>
        }
    }
}
