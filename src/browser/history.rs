//! The address of the page, and the addresses before it.
//!
//! A person's own browser keeps them in its history. Where others use the screen afterwards, or the
//! page is a frame in another site's page, the app keeps them in memory ([`MemoryHistory`]): the browser's address never
//! changes, and its history has nothing of the visit. Why gloo's other histories are not used:
//! `docs/decisions/0014-gloo.md`.

use std::rc::Rc;

use gloo::events::EventListener;
use gloo::history::{History as _, HistoryListener, MemoryHistory};
use gloo::utils::window;
use wasm_bindgen::JsValue;

use super::change_limit::ChangeLimit;
use super::history_action::HistoryAction;
use super::page;
use crate::address::ViewState;
use crate::shell::{Capabilities, HistoryKind};

/// Where the addresses are kept.
#[derive(Clone)]
enum AddressHistory {
    /// In the browser's own history.
    Browser,
    /// In the memory of the page.
    Memory(MemoryHistory),
}

/// The addresses of a visit.
#[derive(Clone)]
pub struct VisitHistory {
    history: AddressHistory,
    limit: Rc<ChangeLimit>,
    follows_browser: bool,
}

/// What calls back while it is held.
pub struct AddressListener {
    _memory: Option<HistoryListener>,
    _browser: Option<EventListener>,
}

impl VisitHistory {
    /// The history for some surroundings. One in memory begins at the start page; in a frame it begins at the frame's own
    /// address.
    #[must_use]
    pub fn new(capabilities: Capabilities) -> Self {
        let in_memory = capabilities.history == HistoryKind::Memory;
        let follows_browser = in_memory && capabilities.is_part;
        let history = if in_memory {
            let memory = MemoryHistory::new();
            if follows_browser {
                remember(&memory, browser_address(), HistoryAction::Replace);
            }
            AddressHistory::Memory(memory)
        } else {
            AddressHistory::Browser
        };
        Self { history, limit: Rc::default(), follows_browser }
    }

    /// The address that is shown, below the document's base: `/results#service=diabetes`.
    #[must_use]
    pub fn address(&self) -> String {
        match &self.history {
            AddressHistory::Memory(memory) => {
                let location = memory.location();
                let address = location.state::<String>();
                address.map_or_else(|| location.path().to_owned(), |address| (*address).clone())
            }
            AddressHistory::Browser => browser_address(),
        }
    }

    /// Shows the address of a state without loading the page again.
    pub fn show(&self, state: &ViewState, action: HistoryAction) {
        if let AddressHistory::Memory(memory) = &self.history {
            remember(memory, state.to_address(), action);
        } else if self.limit.admits(action, js_sys::Date::now()) {
            let url = page::base_path() + state.link().trim_start_matches("./");
            // Beyond the limit, and where the browser refuses, the address bar keeps the address before, and the app
            // shows the state all the same.
            let _ = change_browser_history(&url, action);
        }
    }

    /// Goes back to the address before; `false` when there is none.
    #[cfg(feature = "kiosk")]
    #[must_use]
    pub fn back(&self) -> bool {
        // Every screen with this button keeps its history in memory.
        let AddressHistory::Memory(memory) = &self.history else { return false };
        let before = memory.location().id();
        memory.back();
        memory.location().id() != before
    }

    /// Calls back with each new address, until the listener is dropped: those of a person who goes back, forward, or
    /// changes the fragment by hand, and in memory the app's own too.
    pub fn listen(&self, callback: impl Fn(String) + Clone + 'static) -> AddressListener {
        let visit = self.clone();
        let changed = move || callback(visit.address());
        match &self.history {
            AddressHistory::Browser => {
                let browser = EventListener::new(&window(), "popstate", move |_| changed());
                AddressListener { _memory: None, _browser: Some(browser) }
            }
            AddressHistory::Memory(memory) => {
                let followed = memory.clone();
                let browser = self.follows_browser.then(|| {
                    EventListener::new(&window(), "popstate", move |_| {
                        remember(&followed, browser_address(), HistoryAction::Push);
                    })
                });
                AddressListener { _memory: Some(memory.listen(changed)), _browser: browser }
            }
        }
    }
}

/// Keeps an address in memory, as the state of an entry: `MemoryHistory` refuses a path with a fragment.
fn remember(history: &MemoryHistory, address: String, action: HistoryAction) {
    let path =
        address.split(['#', '?']).next().filter(|path| path.starts_with('/')).unwrap_or("/").to_owned();
    match action {
        HistoryAction::Push => history.push_with_state(path, address),
        HistoryAction::Replace => history.replace_with_state(path, address),
    }
}

/// Has the browser show a URL and keep it in its history. Some browsers refuse many changes in a short time.
fn change_browser_history(url: &str, action: HistoryAction) -> Result<(), JsValue> {
    let history = window().history()?;
    match action {
        HistoryAction::Push => history.push_state_with_url(&JsValue::NULL, "", Some(url)),
        HistoryAction::Replace => history.replace_state_with_url(&JsValue::NULL, "", Some(url)),
    }
}

/// The address in the browser's address bar, below the document's base.
fn browser_address() -> String {
    let location = window().location();
    let (path, fragment) = (location.pathname(), location.hash());
    address_below(&page::base_path(), &path.unwrap_or_default(), &fragment.unwrap_or_default())
}

/// The address below the base of a document: the path and the fragment.
///
/// A fragment that begins with a slash is an address itself, for a host that has one page and knows no others:
/// `embed/#/surgery/mill-lane`.
fn address_below(base: &str, path: &str, fragment: &str) -> String {
    if let Some(address) = fragment.strip_prefix('#').filter(|address| address.starts_with('/')) {
        return address.to_owned();
    }
    let below = path.strip_prefix(base.trim_end_matches('/')).unwrap_or(path);
    [below, fragment].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A visit in memory, as at a kiosk.
    fn visit() -> VisitHistory {
        in_memory(&MemoryHistory::new())
    }

    fn in_memory(memory: &MemoryHistory) -> VisitHistory {
        let history = AddressHistory::Memory(memory.clone());
        VisitHistory { history, limit: Rc::default(), follows_browser: false }
    }

    fn state(address: &str) -> ViewState {
        ViewState::from_address(address).state
    }

    #[test]
    fn an_address_is_what_stands_below_the_base_and_the_fragment() {
        assert_eq!(address_below("/", "/results", "#access=lift"), "/results#access=lift");
        assert_eq!(address_below("/choose/", "/choose/results", ""), "/results");
        assert_eq!(address_below("/choose/", "/choose/", ""), "/");
    }

    #[test]
    fn a_fragment_that_begins_with_a_slash_is_an_address() {
        assert_eq!(address_below("/embed/", "/embed/", "#/surgery/mill-lane"), "/surgery/mill-lane");
        assert_eq!(address_below("/embed/", "/embed/", "#scope=funder:wenmarsh"), "/#scope=funder:wenmarsh");
    }

    #[cfg(feature = "kiosk")]
    #[test]
    fn a_visit_goes_on_and_back_without_the_browser() {
        let visit = visit();
        assert_eq!(visit.address(), "/");
        assert!(!visit.back());
        visit.show(&state("/results#access=lift"), HistoryAction::Push);
        visit.show(&state("/"), HistoryAction::Push);
        assert_eq!(visit.address(), "/");
        assert!(visit.back());
        assert_eq!(visit.address(), "/results#access=lift");
        visit.show(&state("/results"), HistoryAction::Replace);
        assert!(visit.back() && !visit.back());
        assert_eq!(visit.address(), "/");
    }

    #[test]
    fn whoever_listens_is_told_each_new_address_until_they_stop() {
        let visit = visit();
        let told = Rc::new(std::cell::RefCell::new(Vec::new()));
        let listener = {
            let told = Rc::clone(&told);
            visit.listen(move |address| told.borrow_mut().push(address))
        };
        visit.show(&state("/results#access=lift"), HistoryAction::Push);
        visit.show(&state("/rights"), HistoryAction::Replace);
        drop(listener);
        visit.show(&state("/words"), HistoryAction::Push);
        assert_eq!(*told.borrow(), ["/results#access=lift", "/rights"]);
    }

    #[test]
    fn an_address_that_no_page_has_is_remembered_as_it_is() {
        let memory = MemoryHistory::new();
        let visit = in_memory(&memory);
        for address in ["no slash", "/surgery/a?b#c", "", "?"] {
            remember(&memory, address.to_owned(), HistoryAction::Push);
            assert_eq!(visit.address(), address);
        }
    }
}
