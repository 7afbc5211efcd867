//! An address of a page: read as far as it is understood, and its own link reads as the same page.

use lcp_explorer::address::ViewState;

pub(crate) fn check(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let (path, fragment) = text.split_once('#').unwrap_or((&text, ""));
    let state = ViewState::parse(path, fragment).state;
    let link = state.link();
    let (path, fragment) = link.split_once('#').unwrap_or((&link, ""));
    let path = path.strip_prefix("./").unwrap_or(path);
    let again = ViewState::parse(&format!("/{path}"), fragment);
    assert_eq!(again.state, state, "{link}");
    assert!(again.ignored.is_empty(), "{link}: {:?}", again.ignored);
}
