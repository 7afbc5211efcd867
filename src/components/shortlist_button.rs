//! The button that adds a record to the shortlist, or removes it.

use design::{ButtonKind, ButtonProps, ButtonVariant, button};
use yew::prelude::*;

use crate::intent::{Intent, OnIntent};
use crate::shortlist::{Shortlist, ShortlistEntry, ShortlistError, ShortlistMessage};
use i18n::Locale;

/// The button for a record with a name. It says what it does; beside it stands that the record is on the shortlist, or why
/// it could not be added.
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
        (true, ..) => html! {
            <p class="nhsuk-u-visually-hidden" role="status">{ locale.text("shortlist-is-on") }</p>
        },
        (false, true, ShortlistEntry::Partnership(_)) => alert(locale.text("shortlist-full-partnerships")),
        (false, true, ShortlistEntry::Practice(_)) => alert(locale.text("shortlist-full-surgeries")),
        (false, true, ShortlistEntry::Staying(_)) => alert(locale.text("shortlist-full-staying")),
        (false, false, _) => Html::default(),
    };
    let label = locale.text(if chosen { "shortlist-remove" } else { "shortlist-keep" });
    let button = button(ButtonProps {
        variant: ButtonVariant::Secondary,
        kind: ButtonKind::Button,
        small: true,
        onclick: Some(onclick),
        children: html! {
            <>{ label }<span class="nhsuk-u-visually-hidden">{ ": " }{ name }</span></>
        },
    });
    html! { <div class="lcp-actions lcp-no-print">{ button }{ message }</div> }
}

/// A sentence that screen readers read at once.
fn alert(text: String) -> Html {
    html! { <p class="nhsuk-body-s" role="alert">{ text }</p> }
}
