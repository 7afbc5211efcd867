//! The tools above the list: the search box, which searches while a person types, the order, and the filters.

use std::cell::RefCell;
use std::rc::Rc;

use design::{ButtonProps, ButtonVariant, DetailsProps, InputProps, TextSize, button, details, input};
use yew::prelude::*;

use super::heading::order;
use super::{COUNT_ID, ResultsSectionProps};
use crate::components::{FilterPanelProps, filter_panel, map_button};
use crate::intent::Intent;
use crate::update::{Message, normalized_words};
use crate::user_context::PlaceMessage;
use i18n::Locale;

/// The text in the search box as it was typed; the state has it tidied.
pub(super) type Draft = Rc<RefCell<String>>;

/// The search box, the order with the button for the map, and the filters. On a phone each is closed at first.
pub(super) fn search_panel(locale: &Locale, props: &ResultsSectionProps, draft: &Draft) -> Html {
    let page = &props.page;
    let filters = FilterPanelProps {
        catalogue: page.catalogue(),
        facets: props.results.facets.clone(),
        on_count: page.state.choices.filters.iter().count() - props.results.ignored.len(),
        results: COUNT_ID,
        on: page.on.clone(),
    };
    let is_shared = page.capabilities.is_shared();
    // A shared screen has no map, because a map needs dragging.
    let has_map_button = !is_shared && !page.state.choices.map;
    let order_label = if has_map_button { "tools-order-and-map" } else { "tools-order" };
    let order_and_map = html! {
        <>
            { order(locale, props) }
            if has_map_button {
                { map_button(locale, &page.on) }
            }
        </>
    };
    html! {
        <div class="lcp-tools">
            // A shared screen has no keyboard, so it has no search box.
            if !is_shared {
                { tool(locale.text("tools-search"), search_form(locale, props, draft)) }
            }
            // People who move with the Tab key can skip the order and the many filters.
            <a class="nhsuk-skip-link" href={["#", COUNT_ID].concat()}>{ locale.text("filters-skip") }</a>
            if !props.is_empty() {
                { tool(locale.text(order_label), order_and_map) }
            }
            { filter_panel(locale, &filters) }
        </div>
    }
}

/// A tool above the list: on a phone it is closed at first, beside the others; on a wide screen it is always open.
fn tool(summary: String, content: Html) -> Html {
    details(DetailsProps {
        summary: summary.into(),
        classes: Some("lcp-tool".into()),
        children: content,
        ..DetailsProps::default()
    })
}

/// The search box. A text that may be part of a postcode is searched for only when it is submitted, so that it gets
/// into no address.
fn search_form(locale: &Locale, props: &ResultsSectionProps, draft: &Draft) -> Html {
    let (on, typed) = (props.page.on.clone(), Rc::clone(draft));
    let oninput = Callback::from(move |text: AttrValue| {
        typed.replace(text.to_string());
        if !may_be_postcode(&text) {
            on.emit(Intent::View(Message::Typing(text.to_string())));
        }
    });
    let (on, typed) = (props.page.on.clone(), Rc::clone(draft));
    let onsubmit = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        // What is submitted leaves the box: a place is then in the heading, words are in the address.
        let typed = typed.take();
        on.emit(match typed.trim() {
            "" => Intent::View(Message::ClearWords),
            typed => Intent::Place(PlaceMessage::Submit(typed.to_owned())),
        });
    });
    let field = InputProps {
        id: "words".into(),
        name: "words".into(),
        label: locale.text("words-label").into(),
        label_size: Some(TextSize::S),
        value: Some(shown(&draft.borrow(), props.page.state.choices.words.as_str()).to_owned().into()),
        spellcheck: Some(false),
        autocomplete: Some("off".into()),
        oninput: Some(oninput),
        ..InputProps::default()
    };
    // The list follows the typing; the button is for people who look for one, and for postcodes.
    let submit = button(ButtonProps {
        variant: ButtonVariant::Secondary,
        small: true,
        children: locale.text("words-search").into(),
        ..ButtonProps::default()
    });
    html! {
        <form class="lcp-words" method="dialog" {onsubmit} novalidate=true role="search">
            { input(&field) }
            { submit }
        </form>
    }
}

/// The text that the search box shows: the draft while the address has the same words, or while the draft may be a
/// postcode, which the address never has.
fn shown<'a>(draft: &'a str, words: &'a str) -> &'a str {
    if may_be_postcode(draft) || normalized_words(draft) == words { draft } else { words }
}

/// Every postcode has a digit among its first four characters; few names of surgeries have one at all.
fn may_be_postcode(text: &str) -> bool {
    text.contains(|each: char| each.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_space_at_the_end_stays_while_the_next_word_is_typed() {
        assert_eq!(shown("beech ", "beech"), "beech ");
    }

    #[test]
    fn words_that_changed_elsewhere_take_the_place_of_what_was_typed() {
        assert_eq!(shown("beech", ""), "");
        assert_eq!(shown("", "mill lane"), "mill lane");
    }

    #[test]
    fn no_part_of_a_postcode_beyond_its_letters_is_looked_for_while_it_is_typed() {
        for postcode in ["WM1 1AA", "wm11aa", "E1 6AN", "sw1a 1aa"] {
            for end in 1..=postcode.len() {
                let typed = &postcode[..end];
                let letters = typed.bytes().take_while(u8::is_ascii_alphabetic).count();
                assert_eq!(may_be_postcode(typed), end > letters, "{typed}");
            }
        }
    }
}
