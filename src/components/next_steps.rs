//! What to do next at a surgery: the steps, the number, what comes after, what is not needed, and what if they
//! say no.

use catalogue::{Catalogue, Date, FunderIdx, PracticeDetails, RightId};
use design::element::{classed, element, pieces, words};
use enrolment::right;
use yew::prelude::*;

use super::{call_link, paragraph, plain_list};
use crate::address::ViewState;
use crate::language::Language;
use crate::route::Route;

/// What the surgery says: its steps, its number, and what comes after.
pub fn joining_steps(language: &Language, said: &PracticeDetails) -> Html {
    let mut parts = Vec::new();
    if said.how_to_join.is_empty() {
        parts.push(paragraph(language.text("next-contact")));
    } else {
        parts.push(plain_list(&said.how_to_join, true));
    }
    if let Some(phone) = &said.contact.phone {
        let line = vec![words(language.text("next-phone")), words(" "), call_link(phone)];
        parts.push(classed("p", "", pieces(line)));
    }
    let after = said.after_joining.clone();
    parts.push(paragraph(after.unwrap_or_else(|| language.text("next-afterwards-not-known"))));
    pieces(parts)
}

/// What a person may count on when they ask to join, with where it is written down: no papers, and written reasons.
pub fn joining_rights(
    language: &Language,
    catalogue: &Catalogue,
    funder: Option<FunderIdx>,
    today: Date,
) -> Html {
    let in_force = [RightId::NoDocuments, RightId::WrittenReasons]
        .into_iter()
        .filter_map(|id| right(catalogue, funder?, id, today));
    let mut parts: Vec<Html> = in_force
        .map(|right| {
            let source = language.with("record-source", &[("source", &right.source)]);
            let source = classed("span", "nhsuk-body-s lcp-source", words(source));
            classed("p", "", pieces(vec![words(language.right(right)), source]))
        })
        .collect();
    let href = Some(ViewState::at(Route::Rights).link().into());
    let link = element("a", &["href"], [href], words(language.text("next-rights")));
    parts.push(classed("p", "", link));
    pieces(parts)
}
