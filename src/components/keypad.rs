//! An on-screen keyboard, for a place without a keyboard. Keys that no name continues with are disabled.

use yew::prelude::*;

use i18n::Locale;

/// The keys in the order of a keyboard, so that people find them.
const ROWS: [&str; 4] = ["1234567890", "QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM"];

/// The properties of [`keypad`].
#[derive(Clone, Debug, PartialEq)]
pub struct KeypadProps {
    /// The text so far.
    pub typed: String,
    /// The keys that can be pressed, a space among them where names may have one.
    pub keys: Vec<char>,
    /// Called with the text after a key was pressed.
    pub on_typed: Callback<String>,
    /// What was found for the text so far: it stands between the text and the keys, in sight of the hand that types.
    pub found: Html,
}

/// The keys and the text so far. A real keyboard works too while one of the keys has the focus.
pub fn keypad(locale: &Locale, props: &KeypadProps) -> Html {
    let press = |key: char| with_key(&props.typed, key, &props.keys);
    let onkeydown = {
        let (typed, keys, on_typed) = (props.typed.clone(), props.keys.clone(), props.on_typed.clone());
        Callback::from(move |event: KeyboardEvent| {
            let pressed = event.key().to_uppercase();
            let next = match pressed.as_str() {
                "BACKSPACE" => without_last(&typed),
                // A space presses the key that has the focus.
                single if single.chars().count() == 1 && single != " " => {
                    single.chars().next().and_then(|key| with_key(&typed, key, &keys))
                }
                _ => None,
            };
            if let Some(next) = next {
                on_typed.emit(next);
            }
        })
    };
    html! {
        <div class="lcp-keypad" role="group" aria-label={locale.text("kiosk-keys")} {onkeydown}>
            <output class="lcp-keypad__typed" aria-live="polite">{ &props.typed }</output>
            <div class="lcp-keypad__found">{ props.found.clone() }</div>
            for row in ROWS {
                <div class="lcp-keypad__row">
                    for letter in row.chars() {
                        { key(letter.to_string(), press(letter), &props.on_typed) }
                    }
                </div>
            }
            <div class="lcp-keypad__row">
                if props.keys.contains(&' ') {
                    { key(locale.text("kiosk-space"), press(' '), &props.on_typed) }
                }
                { key(locale.text("kiosk-delete"), without_last(&props.typed), &props.on_typed) }
                { key(locale.text("kiosk-clear"), cleared(&props.typed), &props.on_typed) }
            </div>
        </div>
    }
}

/// A key; disabled where there is no next text. It can still have the focus, so that a real keyboard keeps working.
fn key(label: String, next: Option<String>, on_typed: &Callback<String>) -> Html {
    let off = next.is_none().then_some("true");
    let onclick = on_typed.clone();
    let onclick =
        Callback::from(move |_: MouseEvent| next.iter().for_each(|next| onclick.emit(next.clone())));
    html! { <button class="lcp-key" type="button" aria-disabled={off} {onclick}>{ label }</button> }
}

/// The text after a key; `None` when that key cannot come next.
fn with_key(typed: &str, key: char, keys: &[char]) -> Option<String> {
    keys.contains(&key).then(|| typed.chars().chain([key]).collect())
}

/// The text without its last character; `None` when it is empty.
fn without_last(typed: &str) -> Option<String> {
    let mut left = typed.to_owned();
    left.pop().map(|_| left)
}

/// The empty text; `None` when the text is empty already.
fn cleared(typed: &str) -> Option<String> {
    (!typed.is_empty()).then(String::new)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_keys_that_can_come_next_change_the_text() {
        assert_eq!(with_key("H", 'G', &['G']).as_deref(), Some("HG"));
        assert_eq!(with_key("H", 'X', &['G']), None);
        assert_eq!(without_last("HG").as_deref(), Some("H"));
        assert_eq!(without_last(""), None);
        assert_eq!(cleared("HG").as_deref(), Some(""));
        assert_eq!(cleared(""), None);
    }
}
