//! What to do next at a surgery: its steps to join, its phone number, what happens afterwards, which documents are not
//! needed, and what to do after a refusal.

use catalogue::{Catalogue, Date, FunderIdx, PracticeDetails, RightId};
use enrolment::right;
use yew::prelude::*;

use super::{call_link, paragraph, plain_list};
use crate::address::ViewState;
use crate::language::Language;
use crate::route::Route;

/// What the surgery says: its steps to join, its phone number, and what happens afterwards.
pub fn joining_steps(language: &Language, said: &PracticeDetails) -> Html {
    let after = said.after_joining.clone();
    html! {
        <>
            if said.how_to_join.is_empty() {
                { paragraph(language.text("next-contact")) }
            } else {
                { plain_list(&said.how_to_join, true) }
            }
            if let Some(phone) = &said.contact.phone {
                <p>{ language.text("next-phone") }{ " " }{ call_link(phone) }</p>
            }
            { paragraph(after.unwrap_or_else(|| language.text("next-afterwards-not-known"))) }
        </>
    }
}

/// The rights of a person who asks to join, with their sources: no documents needed, and written reasons for a refusal.
pub fn joining_rights(
    language: &Language,
    catalogue: &Catalogue,
    funder: Option<FunderIdx>,
    today: Date,
) -> Html {
    let in_force = [RightId::NoDocuments, RightId::WrittenReasons]
        .into_iter()
        .filter_map(|id| right(catalogue, funder?, id, today));
    html! {
        <>
            for right in in_force {
                <p>
                    { language.right(right) }
                    <span class="nhsuk-body-s lcp-source">
                        { language.with("record-source", &[("source", &right.source)]) }
                    </span>
                </p>
            }
            <p><a href={ViewState::at(Route::Rights).link()}>{ language.text("next-rights") }</a></p>
        </>
    }
}
