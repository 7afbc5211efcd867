//! The surgery step on a shared screen, by touch alone: the surgery of this waiting room, or a name key by key.

use std::rc::Rc;

use yew::prelude::*;

use super::step::{question, skip_link, text_about_person};
use crate::components::{
    KeypadProps, choose_surgery, column, keypad, section_heading, small_button, surgery_buttons,
};
use crate::intent::Intent;
use crate::kiosk::Settings;
use crate::pages::PageProps;
use crate::user_context::SurgeryMessage;
use i18n::Locale;

/// The keys of a name.
const KEYS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ ";

/// The props of [`KioskSurgery`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct KioskSurgeryProps {
    /// The props of the page.
    pub(super) page: PageProps,
}

/// The page.
#[component]
pub(super) fn KioskSurgery(props: &KioskSurgeryProps) -> Html {
    let KioskSurgeryProps { page } = props;
    let locale = use_context::<Locale>();
    let settings = use_context::<Rc<Settings>>();
    let Some(locale) = &locale else { return html! {} };
    let catalogue = &page.dataset.catalogue;
    let here = settings.as_ref().and_then(|settings| settings.practice.as_deref());
    let here = here.and_then(|id| catalogue.practice(catalogue.practice_by_id(id)?));
    let none = page.on.reform(|_: MouseEvent| Intent::Surgery(SurgeryMessage::NotWithOne));
    let keys = KeypadProps {
        typed: page.user.surgery_box.typed.clone(),
        keys: KEYS.chars().collect(),
        on_typed: page.on.reform(|typed: String| Intent::Surgery(SurgeryMessage::Find(typed))),
        found: match page.surgeries_by_name() {
            Some(results) => surgery_buttons(locale, catalogue, &results, &page.on),
            None => html! { <p>{ locale.text("kiosk-surgery-type") }</p> },
        },
    };
    column(html! {
        <>
            { question(locale, page, "surgery-question", "surgery-question-why") }
            <div class="lcp-areas">
                if let Some(practice) = here {
                    { small_button(
                        locale.with("kiosk-surgery-here", &[("whom", page.whom()), ("name", &practice.name)]),
                        choose_surgery(practice, &page.on),
                    ) }
                }
                { small_button(text_about_person(locale, page, "surgery-none"), none) }
            </div>
            { section_heading(2, &locale.text("kiosk-surgery-name")) }
            { keypad(locale, &keys) }
            { skip_link(locale, page) }
        </>
    })
}
