//! The keys for a postcode on a shared screen.

use design::{ButtonKind, ButtonProps, button};
use yew::prelude::*;

use crate::components::{KeypadProps, keypad, section_heading};
use crate::intent::Intent;
use crate::pages::PageProps;
use crate::user_context::PlaceMessage;
use i18n::Locale;

/// The props of [`PostcodeKeys`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct PostcodeKeysProps {
    /// The props of the page.
    pub(super) page: PageProps,
}

/// The keypad, and a button that appears once the postcode is complete. Nothing without postcodes in the dataset.
///
/// What is typed stays in this component until the person sends it.
#[component]
pub(super) fn PostcodeKeys(props: &PostcodeKeysProps) -> Html {
    let PostcodeKeysProps { page } = props;
    let locale = use_context::<Locale>();
    let typed = use_state_eq(String::new);
    let (Some(locale), Some(index)) = (&locale, &page.dataset.postcodes) else { return html! {} };
    let setter = typed.setter();
    let keys = KeypadProps {
        typed: (*typed).clone(),
        keys: index.next_keys(&typed),
        on_typed: Callback::from(move |next| setter.set(next)),
        found: Html::default(),
    };
    let is_complete = index.is_complete(&typed);
    let on = page.on.clone();
    let send = button(ButtonProps {
        kind: ButtonKind::Button,
        onclick: Some(Callback::from(move |_: MouseEvent| {
            let home = (*typed).clone();
            typed.set(String::new());
            on.emit(live_at(home));
        })),
        children: locale.text("kiosk-use-postcode").into(),
        ..ButtonProps::default()
    });
    html! {
        <>
            { section_heading(2, &locale.text("kiosk-postcode")) }
            <p>{ locale.text("kiosk-postcode-how") }</p>
            { keypad(locale, &keys) }
            // The element stays while the button comes and goes, so that the keys keep the focus.
            <div>
                if is_complete {
                    { send }
                }
            </div>
        </>
    }
}

/// That the person lives at a place and gives no second one.
pub(super) fn live_at(home: String) -> Intent {
    Intent::Place(PlaceMessage::Answer { home, second: String::new() })
}
