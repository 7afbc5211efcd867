//! Where a person lives, on a screen that others see: an area to touch, or a postcode key by key, shown to nobody after.

use std::rc::Rc;

use catalogue::Position;
use design::element::{classed, pieces, words};
use design::{ButtonKind, ButtonProps, button};
use yew::prelude::*;

use super::{question, skip};
use crate::components::{
    KeypadProps, column, keypad, naming_heading, paragraph, section_heading, small_button, small_print,
    ways_around,
};
use crate::intent::Intent;
use crate::kiosk::Settings;
use crate::language::Language;
use crate::matters::area_name;
use crate::pages::page_props::PageProps;
use crate::user_context::{PlaceBoxState, PlaceMessage};

/// The id of the heading of the areas, where the focus goes when they change.
const AREAS: &str = "areas";

/// How many areas stand below one another: more are first told apart by their letters.
const MOST_AREAS: usize = 16;

/// What [`KioskHome`] is told.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct KioskHomeProps {
    /// The words.
    pub(super) language: Language,
    /// What the page is drawn from.
    pub(super) page: PageProps,
}

/// The page.
#[component]
pub(super) fn KioskHome(props: &KioskHomeProps) -> Html {
    let KioskHomeProps { language, page } = props;
    let settings = use_context::<Rc<Settings>>();
    let typed = use_state_eq(String::new);
    let letters = use_state_eq(|| None::<String>);
    let mut parts = Vec::new();
    parts.extend(question(language, page, "home-question", "kiosk-home-why"));
    parts.push(problem(language, page).unwrap_or_default());
    let practice = settings.as_ref().and_then(|settings| settings.practice.as_deref());
    parts.push(naming_heading(AREAS, language.text("kiosk-areas")));
    parts.push(areas(language, page, practice, &letters));
    if let Some(index) = &page.dataset.postcodes {
        parts.push(section_heading(2, &language.text("kiosk-postcode")));
        parts.push(paragraph(language.text("kiosk-postcode-how")));
        let keys = KeypadProps {
            typed: (*typed).clone(),
            keys: index.next_keys(&typed),
            on_typed: {
                let typed = typed.setter();
                Callback::from(move |next| typed.set(next))
            },
        };
        parts.push(keypad(language, &keys));
        let (complete, on) = (index.is_complete(&typed), page.on.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            let home = (*typed).clone();
            typed.set(String::new());
            on.emit(living(home));
        });
        let send = button(ButtonProps {
            kind: ButtonKind::Button,
            onclick: Some(onclick),
            children: words(language.text("kiosk-use-postcode")),
            ..ButtonProps::default()
        });
        // A place of its own, so that the keys keep the focus when it comes and goes.
        parts.push(classed("div", "", if complete { send } else { Html::default() }));
    }
    parts.push(classed("div", "lcp-actions", ways_around(language, false, &page.on)));
    parts.push(skip(language, page));
    parts.push(small_print("nhsuk-body-s", language.text("kiosk-privacy")));
    column(parts)
}

fn living(home: String) -> Intent {
    Intent::Place(PlaceMessage::Answer { home, second: String::new() })
}

/// That nothing was found: in words that do not repeat what was typed.
fn problem(language: &Language, page: &PageProps) -> Option<Html> {
    let refused = matches!(page.user.entry, PlaceBoxState::Refused(_));
    refused.then(|| html! { <div class="nhsuk-inset-text" role="alert">{ paragraph(language.text("kiosk-not-found")) }</div> })
}

/// The areas as buttons: those around the surgery of this waiting room, or all, by their letters where they are many.
fn areas(
    language: &Language,
    page: &PageProps,
    practice: Option<&str>,
    letters: &UseStateHandle<Option<String>>,
) -> Html {
    let mut codes = codes(page);
    if let Some(here) = practice.and_then(|id| door(page, id)) {
        // Each distance once: every key that is touched draws this anew. The bits of what is never below nothing rise
        // as it does.
        codes.sort_by_cached_key(|(_, middle)| geography::metres(here, *middle).to_bits());
        codes.truncate(MOST_AREAS);
        codes.sort_by(|(one, _), (other, _)| one.cmp(other));
    }
    let many = codes.len() > MOST_AREAS;
    let mut buttons = Vec::new();
    match (&**letters, many) {
        (None, true) => {
            let mut groups: Vec<String> = codes.iter().map(|(code, _)| area_letters(code)).collect();
            groups.dedup();
            for group in groups {
                let (set, chosen) = (letters.setter(), group.clone());
                let on = page.on.clone();
                let choose = Callback::from(move |_: MouseEvent| {
                    on.emit(Intent::Focus(AREAS.into()));
                    set.set(Some(chosen.clone()));
                });
                buttons.push(small_button(group, choose));
            }
        }
        (chosen, _) => {
            let chosen = chosen.as_ref().filter(|_| many);
            for (code, _) in
                codes.iter().filter(|(code, _)| chosen.is_none_or(|letters| area_letters(code) == *letters))
            {
                let name = area_name(&page.dataset.catalogue, code);
                let code = code.clone();
                buttons.push(small_button(name, page.on.reform(move |_| living(code.clone()))));
            }
            if many {
                let set = letters.setter();
                let on = page.on.clone();
                let all = Callback::from(move |_: MouseEvent| {
                    on.emit(Intent::Focus(AREAS.into()));
                    set.set(None);
                });
                buttons.push(small_button(language.text("kiosk-all-areas"), all));
            }
        }
    }
    let letters = many && letters.is_none();
    classed("div", if letters { "lcp-areas lcp-areas--letters" } else { "lcp-areas" }, pieces(buttons))
}

/// The outward codes of the dataset, rising, each with its middle.
fn codes(page: &PageProps) -> Vec<(String, Position)> {
    let codes = page.dataset.postcodes.iter().flat_map(gazetteer::Index::outward_codes);
    codes.map(|(code, middle)| (code.to_string(), middle)).collect()
}

/// The letters that an outward code begins with: `HG` of `HG5`.
fn area_letters(code: &str) -> String {
    code.chars().take_while(char::is_ascii_alphabetic).collect()
}

/// Where the first door of a surgery is.
fn door(page: &PageProps, id: &str) -> Option<Position> {
    let catalogue = &page.dataset.catalogue;
    let practice = catalogue.practice(catalogue.practice_by_id(id)?)?;
    practice.sites.first().map(|site| site.position)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn areas_are_told_apart_by_their_letters() {
        assert_eq!(area_letters("HG5"), "HG");
        assert_eq!(area_letters("W1A"), "W");
    }
}
