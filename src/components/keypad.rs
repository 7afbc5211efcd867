//! Keys on the screen, for a place where there is no keyboard. Those that lead nowhere cannot be pressed.

use design::element::{classed, element, pieces, words};
use yew::prelude::*;

use crate::language::Language;

/// The keys as on any keyboard, so that people find them.
const ROWS: [&str; 4] = ["1234567890", "QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM"];

/// What [`keypad`] is told.
#[derive(Clone, Debug, PartialEq)]
pub struct KeypadProps {
    /// What was put together so far.
    pub typed: String,
    /// The keys that can be pressed; a space is one of them, if names are put together.
    pub keys: Vec<char>,
    /// Called with what is put together after a key.
    pub on_typed: Callback<String>,
}

/// The keys, and what they put together. A real keyboard works too while one of them has the focus.
pub fn keypad(language: &Language, props: &KeypadProps) -> Html {
    let press = |key: char| with_key(&props.typed, key, &props.keys);
    let mut rows: Vec<Html> = ROWS
        .iter()
        .map(|row| {
            let keys = row.chars().map(|key| self::key(key.to_string(), press(key), &props.on_typed));
            classed("div", "lcp-keypad__row", pieces(keys.collect()))
        })
        .collect();
    let mut last = Vec::new();
    if props.keys.contains(&' ') {
        last.push(key(language.text("kiosk-space"), press(' '), &props.on_typed));
    }
    last.push(key(language.text("kiosk-delete"), without_last(&props.typed), &props.on_typed));
    last.push(key(language.text("kiosk-clear"), cleared(&props.typed), &props.on_typed));
    rows.push(classed("div", "lcp-keypad__row", pieces(last)));
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
    let values = [Some("lcp-keypad__typed".into()), Some("polite".into())];
    let shown = element("output", &["class", "aria-live"], values, words(props.typed.clone()));
    html! {
        <div class="lcp-keypad" role="group" aria-label={language.text("kiosk-keys")} {onkeydown}>
            { shown }{ pieces(rows) }
        </div>
    }
}

/// A key, which cannot be pressed when it leads nowhere. It can still have the focus, so that a real keyboard goes on.
fn key(label: String, next: Option<String>, on_typed: &Callback<String>) -> Html {
    let off = next.is_none().then_some("true");
    let onclick = on_typed.clone();
    let onclick =
        Callback::from(move |_: MouseEvent| next.iter().for_each(|next| onclick.emit(next.clone())));
    html! { <button class="lcp-key" type="button" aria-disabled={off} {onclick}>{ label }</button> }
}

/// What is put together after a key; `None` when that key cannot come next.
fn with_key(typed: &str, key: char, keys: &[char]) -> Option<String> {
    keys.contains(&key).then(|| typed.chars().chain([key]).collect())
}

/// What is left without the last key; `None` when there is nothing.
fn without_last(typed: &str) -> Option<String> {
    let mut left = typed.to_owned();
    left.pop().map(|_| left)
}

/// Nothing, where there was something.
fn cleared(typed: &str) -> Option<String> {
    (!typed.is_empty()).then(String::new)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_keys_that_lead_somewhere_put_something_together() {
        assert_eq!(with_key("H", 'G', &['G']).as_deref(), Some("HG"));
        assert_eq!(with_key("H", 'X', &['G']), None);
        assert_eq!(without_last("HG").as_deref(), Some("H"));
        assert_eq!(without_last(""), None);
        assert_eq!(cleared("HG").as_deref(), Some(""));
        assert_eq!(cleared(""), None);
    }
}
