//! An address of a page: read as far as it is understood, and its own link reads as the same page, with the words of
//! the tab.

use lcp_explorer::address::ViewState;

pub(crate) fn check(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let (path, fragment) = text.split_once('#').unwrap_or((&text, ""));
    let state = ViewState::parse(path, fragment).state;
    let link = state.link();
    let (path, fragment) = link.split_once('#').unwrap_or((&link, ""));
    let path = path.strip_prefix("./").unwrap_or(path);
    let again = ViewState::parse(&format!("/{path}"), fragment);
    assert!(again.ignored.is_empty(), "{link}: {:?}", again.ignored);
    let mut again = again.state;
    if again.choices.words.is_empty() {
        again.choices.words = state.choices.words.clone();
    }
    assert_eq!(again, state, "{link}");
}
