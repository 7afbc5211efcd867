//! Which surgery a person is with, by touch alone: that of this waiting room, or its name key by key.

use std::rc::Rc;

use design::element::{classed, pieces};
use yew::prelude::*;

use super::surgery::found;
use super::{asked, question, skip};
use crate::components::{KeypadProps, column, keypad, paragraph, section_heading, small_button};
use crate::intent::Intent;
use crate::kiosk::Settings;
use crate::language::Language;
use crate::pages::page_props::PageProps;
use crate::user_context::SurgeryMessage;

/// The keys of a name.
const KEYS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ ";

/// What [`KioskSurgery`] is told.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct KioskSurgeryProps {
    /// The words.
    pub(super) language: Language,
    /// What the page is drawn from.
    pub(super) page: PageProps,
}

/// The page.
#[component]
pub(super) fn KioskSurgery(props: &KioskSurgeryProps) -> Html {
    let KioskSurgeryProps { language, page } = props;
    let settings = use_context::<Rc<Settings>>();
    let catalogue = &page.dataset.catalogue;
    let mut parts = Vec::from(question(language, page, "surgery-question", "surgery-question-why"));
    let here = settings.and_then(|settings| settings.practice.clone());
    let here =
        here.as_deref().and_then(|id| catalogue.practice_by_id(id)).and_then(|at| catalogue.practice(at));
    let none = page.on.reform(|_: MouseEvent| Intent::Surgery(SurgeryMessage::NotWithOne));
    let mut quick = Vec::new();
    if let Some(practice) = here {
        let said = language.with("kiosk-surgery-here", &[("whom", page.whom()), ("name", &practice.name)]);
        quick.push(small_button(said, with(page, practice.id.to_string())));
    }
    quick.push(small_button(asked(language, page, "surgery-none"), none));
    parts.push(classed("div", "lcp-areas", pieces(quick)));
    parts.push(section_heading(2, &language.text("kiosk-surgery-name")));
    let keys = KeypadProps {
        typed: page.user.surgery_box.typed.clone(),
        keys: KEYS.chars().collect(),
        on_typed: page.on.reform(|typed: String| Intent::Surgery(SurgeryMessage::Find(typed))),
    };
    parts.push(keypad(language, &keys));
    parts.push(classed("div", "", matching(language, page)));
    parts.push(skip(language, page));
    column(parts)
}

/// Those whose names have the letters, each as a button, and how many there are.
pub(super) fn matching(language: &Language, page: &PageProps) -> Html {
    let Some(found) = found(page) else { return Html::default() };
    let counts = [("shown", found.practices.len()), ("total", found.total)];
    let count = html! { <div role="status">{ paragraph(language.counts("surgery-found", &counts)) }</div> };
    let practices = found.practices.iter().filter_map(|found| page.dataset.catalogue.practice(found.at));
    let buttons = practices.map(|practice| {
        let town = practice.sites.first().and_then(|site| site.town.as_deref());
        let name = [Some(practice.name.as_str()), town].into_iter().flatten().collect::<Vec<_>>().join(", ");
        small_button(name, with(page, practice.id.to_string()))
    });
    pieces(vec![count, classed("div", "lcp-areas", pieces(buttons.collect()))])
}

/// That the person is with the surgery of this id.
fn with(page: &PageProps, id: String) -> Callback<MouseEvent> {
    let on = page.on.clone();
    Callback::from(move |_| {
        on.emit(Intent::Surgery(SurgeryMessage::Choose(id.clone())));
        on.emit(Intent::Surgery(SurgeryMessage::Confirm));
    })
}
