//! The button that adds a record to the shortlist, or removes it.

use design::{ButtonKind, ButtonProps, ButtonVariant, button};
use yew::prelude::*;

use super::small_print;
use crate::intent::{Intent, OnIntent};
use crate::shortlist::{Shortlist, ShortlistEntry, ShortlistError, ShortlistMessage};
use i18n::Locale;

/// The button for a record with a name. Its text is the same whether it is pressed or not; beside it stands that the
/// record is on the shortlist, or why it could not be added.
pub fn shortlist_button(
    locale: &Locale,
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
    let refused = matches!(shortlist.error(), Some(ShortlistError::Full(full)) if full == entry);
    let message = match (chosen, refused, entry) {
        (true, ..) => small_print("nhsuk-body-s", locale.text("shortlist-is-on")),
        (false, true, ShortlistEntry::Partnership(_)) => alert(locale.text("shortlist-full-partnerships")),
        (false, true, ShortlistEntry::Practice(_)) => alert(locale.text("shortlist-full-surgeries")),
        (false, true, ShortlistEntry::Staying(_)) => alert(locale.text("shortlist-full-staying")),
        (false, false, _) => Html::default(),
    };
    let button = button(ButtonProps {
        variant: ButtonVariant::Secondary,
        kind: ButtonKind::Button,
        small: true,
        pressed: Some(chosen),
        onclick: Some(onclick),
        children: html! {
            <>{ locale.text("shortlist-keep") }<span class="nhsuk-u-visually-hidden">{ ": " }{ name }</span></>
        },
    });
    html! { <div class="lcp-actions lcp-no-print">{ button }{ message }</div> }
}

/// A sentence that screen readers read at once.
fn alert(text: String) -> Html {
    html! { <p class="nhsuk-body-s" role="alert">{ text }</p> }
}
