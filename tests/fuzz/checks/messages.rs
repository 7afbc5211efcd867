//! The texts of a language, as translators write them: refused with the reason, or every message answers, with whatever it is
//! given, in no more than the texts have.

use i18n::Locale;

/// The most that a message may answer for each byte of the texts: messages may name each other, and none itself.
const LONGEST: usize = 1 << 20;

/// What is given to messages, as the app does: a number, and a text that tries to be a message.
const NAME: &str = "{ $name } \u{202e}<b>";

pub(crate) fn check(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    // Of a long text each part is tried alone as well.
    let Ok(locale) = Locale::new("cy", &text) else { return };
    for line in text.lines() {
        let Some((key, _)) = line.split_once('=') else { continue };
        let key = key.trim();
        for count in [0, 1, 2, 3, 6, usize::MAX] {
            let said = locale.named_count(key, NAME, count);
            assert!(said.len() <= LONGEST, "{key} says {} bytes", said.len());
            assert_eq!(locale.named_count(key, NAME, count), said, "{key} says the same again");
        }
        assert_eq!(locale.has(key) && locale.get(key).is_some(), locale.get(key).is_some());
    }
}
