//! The surgeries found by a name, as buttons: for screens that are used by touch, or at a reception.

use catalogue::{Catalogue, Practice};
use finder::Results;
use yew::prelude::*;

use super::small_button;
use crate::intent::{Intent, OnIntent};
use crate::user_context::SurgeryMessage;
use i18n::Locale;

/// How many surgeries were found, and a button for each that chooses it.
pub fn surgery_buttons(locale: &Locale, catalogue: &Catalogue, results: &Results, on: &OnIntent) -> Html {
    let counts = [("shown", results.practices.len()), ("total", results.total)];
    let practices = results.practices.iter().filter_map(|found| catalogue.practice(found.at));
    html! {
        <>
            <div role="status"><p>{ locale.counts("surgery-found", &counts) }</p></div>
            <div class="lcp-areas">
                for practice in practices {
                    { small_button(name_and_town(practice), choose_surgery(practice, on)) }
                }
            </div>
        </>
    }
}

/// Chooses a surgery as the person's own, and confirms it at once.
#[must_use]
pub fn choose_surgery(practice: &Practice, on: &OnIntent) -> Callback<MouseEvent> {
    let (id, on) = (practice.id.to_string(), on.clone());
    Callback::from(move |_| {
        on.emit(Intent::Surgery(SurgeryMessage::Choose(id.clone())));
        on.emit(Intent::Surgery(SurgeryMessage::Confirm));
    })
}

/// The name of a surgery with the town of its first site, since several may share a name.
fn name_and_town(practice: &Practice) -> String {
    let town = practice.sites.first().and_then(|site| site.town.as_deref());
    [Some(practice.name.as_str()), town].into_iter().flatten().collect::<Vec<_>>().join(", ")
}
