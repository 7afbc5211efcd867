//! The button that puts a partnership or a surgery on the shortlist, or takes it off.

use design::element::{classed, pieces, words};
use design::{ButtonKind, ButtonProps, ButtonVariant, button};
use yew::prelude::*;

use super::small_print;
use crate::intent::{Intent, OnIntent};
use crate::language::Language;
use crate::shortlist::{Shortlist, ShortlistEntry, ShortlistError, ShortlistMessage};

/// The button for a record with a name. It keeps its words while it is pressed; whether the record is on the
/// shortlist stands beside it, and so does why it could not be put there.
pub fn compare_button(
    language: &Language,
    shortlist: &Shortlist,
    entry: &ShortlistEntry,
    name: &str,
    on: &OnIntent,
) -> Html {
    let chosen = shortlist.has(entry);
    let onclick = {
        let entry = entry.clone();
        on.reform(move |_: MouseEvent| Intent::Shortlist(ShortlistMessage::Toggle(entry.clone())))
    };
    let whose = classed("span", "nhsuk-u-visually-hidden", words([": ", name].concat()));
    let refused = matches!(shortlist.error(), Some(ShortlistError::Full(full)) if full == entry);
    let said = match (chosen, refused, entry) {
        (true, ..) => small_print("nhsuk-body-s", language.text("shortlist-is-on")),
        (false, true, ShortlistEntry::Partnership(_)) => alert(language.text("shortlist-full-partnerships")),
        (false, true, ShortlistEntry::Practice(_)) => alert(language.text("shortlist-full-surgeries")),
        (false, false, _) => Html::default(),
    };
    let button = button(ButtonProps {
        variant: ButtonVariant::Secondary,
        kind: ButtonKind::Button,
        small: true,
        pressed: Some(chosen),
        onclick: Some(onclick),
        children: pieces(vec![words(language.text("shortlist-keep")), whose]),
    });
    classed("div", "lcp-actions lcp-no-print", pieces(vec![button, said]))
}

/// A sentence that is read out at once.
fn alert(text: String) -> Html {
    html! { <p class="nhsuk-body-s" role="alert">{ text }</p> }
}
