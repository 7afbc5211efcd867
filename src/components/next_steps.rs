//! What to do next at a surgery: its steps to join, its phone number, what happens afterwards, which documents are not
//! needed, and what to do after a refusal.

use catalogue::{Catalogue, Date, FunderIdx, PracticeDetails, RightId};
use enrolment::right;
use yew::prelude::*;

use super::{call_link, paragraph, plain_list};
use crate::address::ViewState;
use crate::route::Route;
use i18n::{Locale, joining};

/// What the surgery says: its steps to join, its phone number, and what happens afterwards.
pub fn joining_steps(locale: &Locale, said: &PracticeDetails) -> Html {
    let after = said.after_joining.clone();
    html! {
        <>
            if said.how_to_join.is_empty() {
                { paragraph(locale.text("next-contact")) }
            } else {
                { plain_list(&said.how_to_join, true) }
            }
            if let Some(phone) = &said.contact.phone {
                <p>{ locale.text("next-phone") }{ " " }{ call_link(phone) }</p>
            }
            { paragraph(after.unwrap_or_else(|| locale.text("next-afterwards-not-known"))) }
        </>
    }
}

/// The rights of a person who asks to join, with their sources: no documents needed, and written reasons for a refusal.
pub fn joining_rights(
    locale: &Locale,
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
                    { joining::right_sentence(locale, right) }
                    <span class="nhsuk-body-s lcp-source">
                        { locale.with("record-source", &[("source", &right.source)]) }
                    </span>
                </p>
            }
            <p><a href={ViewState::at(Route::Rights).link()}>{ locale.text("next-rights") }</a></p>
        </>
    }
}
