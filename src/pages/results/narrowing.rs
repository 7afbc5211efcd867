//! What narrows the list: words, searched for while they are typed, and filters.

use std::cell::RefCell;
use std::rc::Rc;

use design::element::{element, pieces, words};
use design::{ButtonProps, ButtonVariant, InputProps, TextSize, button, input};
use yew::prelude::*;

use super::{COUNT, FoundProps};
use crate::components::{FilterPanelProps, filter_panel};
use crate::intent::Intent;
use crate::language::Language;
use crate::update::{Message, tidy};
use crate::user_context::PlaceMessage;

/// What stands in the box for words, as it was typed: the address has it tidied.
pub(super) type Draft = Rc<RefCell<String>>;

/// The box and the filters.
pub(super) fn narrowing(language: &Language, props: &FoundProps, draft: &Draft) -> Html {
    let choices = &props.page.state.choices;
    let on_count = choices.filters.iter().count() - props.results.ignored.len();
    let panel = FilterPanelProps {
        catalogue: props.page.catalogue(),
        facets: props.results.facets.clone(),
        on_count,
        results: COUNT,
        on: props.page.on.clone(),
    };
    // Past the filters, of which there are many, for those who go from one to the next by the Tab key.
    let past = ["nhsuk-skip-link", "#count"].map(|value| Some(AttrValue::Static(value)));
    let past = element("a", &["class", "href"], past, words(language.text("filters-skip")));
    let mut parts = vec![past, filter_panel(language, &panel)];
    // Where there are no keys, nobody looks for words.
    if !props.page.capabilities.is_shared() {
        parts.insert(0, words_form(language, props, draft));
    }
    pieces(parts)
}

/// The box. What may be a part of a postcode is looked for only when it is sent, so that it is in no address.
fn words_form(language: &Language, props: &FoundProps, draft: &Draft) -> Html {
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
        // What is sent leaves the box: a place is then in the heading, words are in the address.
        let typed = typed.take();
        on.emit(match typed.trim() {
            "" => Intent::View(Message::ClearWords),
            typed => Intent::Place(PlaceMessage::Submit(typed.to_owned())),
        });
    });
    let field = InputProps {
        id: "words".into(),
        name: "words".into(),
        label: words(language.text("words-label")),
        label_size: Some(TextSize::S),
        value: Some(shown(&draft.borrow(), &props.page.state.choices.words).to_owned().into()),
        spellcheck: Some(false),
        autocomplete: Some("off".into()),
        oninput: Some(oninput),
        ..InputProps::default()
    };
    // The list follows what is typed; the button is for those who look for one, and for a postcode.
    let send = button(ButtonProps {
        variant: ButtonVariant::Secondary,
        small: true,
        children: words(language.text("words-search")),
        ..ButtonProps::default()
    });
    let parts = pieces(vec![input(&field), send]);
    html! { <form class="lcp-words" method="dialog" {onsubmit} novalidate=true role="search">{ parts }</form> }
}

/// What the box shows: what was typed, as long as the address says the same, or is not told what was typed.
fn shown<'a>(typed: &'a str, words: &'a str) -> &'a str {
    if may_be_postcode(typed) || tidy(typed) == words { typed } else { words }
}

/// Every postcode has a figure among its first four characters, and few names of surgeries have one at all.
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
