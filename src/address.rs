//! The address is the model: what is on screen, as a path and a fragment, and back.
//!
//! ```text
//! partnership/harbour-lcp#q=beech&service=diabetes&language=polish&order=name&shown=40
//! ```
//! What a person typed is in it only as [`finder::PublishedWords`]; `words=private` stands for any other text, which
//! the tab alone has.
//!
//! A browser keeps the fragment to itself, so a choice never reaches a server. Parsing never fails: what is not
//! understood is left out and reported. Writing and then parsing gives the same state, but for words: they are private
//! until [`ViewState::checked`] finds that the dataset has published them.

use catalogue::Catalogue;
use finder::{Group, Order, Scope, SearchIndex};

use crate::choices::{
    Choices, ComparedRows, FIRST_PAGE, LONGEST_VALUE, LONGEST_WORDS, MOST_COMPARED, MOST_SHOWN, PAGE,
};
use crate::escape::{escape, unescape};
use crate::route::Route;
use crate::search_words::SearchWords;

/// What is on screen, as far as it can be bookmarked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ViewState {
    /// The page.
    pub route: Route,
    /// What the person chose to see.
    pub choices: Choices,
}

/// The state of an address, and the parts of the address that were not understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParsedAddress {
    /// The state.
    pub state: ViewState,
    /// The parts left out, as they were written.
    pub ignored: Vec<String>,
}

impl ViewState {
    /// A page with no choices.
    #[must_use]
    pub fn at(route: Route) -> Self {
        Self { route, choices: Choices::default() }
    }

    /// The state of a path below the base, and a fragment with or without its `#`.
    #[must_use]
    pub fn parse(path: &str, fragment: &str) -> ParsedAddress {
        let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
        let whole = unescape(path).unwrap_or_else(|| path.to_owned());
        // Programs that escape a whole address escape its `#` too.
        let (path, escaped) = whole.split_once('#').unwrap_or((&whole, ""));
        let fragment = if fragment.is_empty() { escaped } else { fragment };
        let (choices, ignored) = parse_choices(fragment);
        ParsedAddress { state: Self { route: Route::from_path(path), choices }, ignored }
    }

    /// The state of an address below the base: a path, and a fragment after a `#`.
    #[must_use]
    pub fn from_address(address: &str) -> ParsedAddress {
        let (path, fragment) = address.split_once('#').unwrap_or((address, ""));
        Self::parse(path, fragment)
    }

    /// The same state, its words published ones if the dataset has published them, and its ids those that organisations
    /// have today; `of_tab` are the private words that the tab has.
    #[must_use]
    pub fn checked(mut self, catalogue: &Catalogue, index: &SearchIndex, of_tab: &str) -> Self {
        self.choices.words = self.choices.words.checked(catalogue, index, of_tab);
        self.choices.follow_successors(catalogue);
        self
    }

    /// The address below the base: `/results#service=diabetes`.
    #[must_use]
    pub fn to_address(&self) -> String {
        let fragment = write_choices(&self.choices);
        let path = self.route.to_path();
        if fragment.is_empty() { path } else { path + "#" + &fragment }
    }

    /// The address relative to the document's base, for a link: `results#service=diabetes`.
    #[must_use]
    pub fn link(&self) -> String {
        let path = self.to_address();
        match path.strip_prefix('/') {
            Some("") => "./".to_owned(),
            Some(fragment) if fragment.starts_with('#') => format!("./{fragment}"),
            _ => path.trim_start_matches('/').to_owned(),
        }
    }
}

fn write_choices(choices: &Choices) -> String {
    let mut pairs = Vec::new();
    pairs.extend(choices.scope.iter().map(|scope| ["scope=", &escape(&scope.to_text())].concat()));
    match &choices.words {
        SearchWords::Published(words) if words.as_str().is_empty() => {}
        SearchWords::Published(words) => pairs.push(["q=", &escape(words.as_str())].concat()),
        SearchWords::Private(_) => pairs.push("words=private".to_owned()),
    }
    pairs.extend(choices.filters.iter().map(|(group, value)| format!("{}={}", group.word(), escape(value))));
    let mattering = choices.matters.iter();
    pairs.extend(mattering.map(|(group, value)| ["matters=", group.word(), ":", &escape(value)].concat()));
    pairs.extend(choices.order.map(|order| format!("order={}", order.word())));
    if choices.shown != FIRST_PAGE {
        pairs.push(format!("shown={}", choices.shown));
    }
    pairs.extend(choices.all_partnerships.then(|| "partnerships=all".to_owned()));
    if !choices.compared.is_empty() {
        let ids: Vec<String> = choices.compared.iter().map(|id| escape(id)).collect();
        pairs.push(["compare=", &ids.join(",")].concat());
    }
    match choices.rows {
        ComparedRows::First => {}
        ComparedRows::All => pairs.push("rows=all".to_owned()),
        ComparedRows::Differing => pairs.push("rows=differing".to_owned()),
    }
    pairs.extend(choices.map.then(|| "map=open".to_owned()));
    pairs.join("&")
}

fn parse_choices(fragment: &str) -> (Choices, Vec<String>) {
    let mut choices = Choices::default();
    let mut ignored = Vec::new();
    for pair in fragment.split('&').filter(|pair| !pair.is_empty()) {
        if parse_pair(pair, &mut choices).is_none() {
            ignored.push(pair.to_owned());
        }
    }
    (choices, ignored)
}

/// Takes one `key=value` into the choices; `None` when it is not understood.
fn parse_pair(pair: &str, choices: &mut Choices) -> Option<()> {
    let (key, value) = pair.split_once('=')?;
    let value = unescape(value)?;
    match key {
        "q" => choices.words = SearchWords::Private(plain(&value, LONGEST_WORDS)?.to_owned()),
        "words" => choices.words = (value == "private").then(|| SearchWords::Private(String::new()))?,
        "scope" => choices.scope = Some(Scope::parse(plain(&value, LONGEST_VALUE).unwrap_or("?"))),
        "matters" => {
            let (group, value) = value.split_once(':')?;
            choices.matters.insert(Group::from_word(group)?, plain(value, LONGEST_VALUE)?);
        }
        "order" => choices.order = Some(Order::from_word(&value)?),
        "shown" => {
            let shown: usize = value.parse().ok()?;
            (FIRST_PAGE..=MOST_SHOWN).contains(&shown).then_some(())?;
            choices.shown = if shown == FIRST_PAGE { shown } else { shown.next_multiple_of(PAGE) };
        }
        "compare" => return parse_compared(&value, &mut choices.compared),
        "partnerships" => choices.all_partnerships = (value == "all").then_some(true)?,
        "rows" => {
            choices.rows = match &*value {
                "all" => ComparedRows::All,
                "differing" => ComparedRows::Differing,
                _ => return None,
            }
        }
        "map" => choices.map = (value == "open").then_some(true)?,
        _ => {
            let group = Group::from_word(key)?;
            let value = plain(&value, LONGEST_VALUE)?;
            choices.filters.insert(group, value);
        }
    }
    Some(())
}

/// Takes the ids that are compared, as many as there may be; `None` when some are left out, whatever the reason.
fn parse_compared(ids: &str, compared: &mut Vec<String>) -> Option<()> {
    let mut all = Some(());
    for id in ids.split(',') {
        match plain(id, LONGEST_VALUE) {
            Some(id) if compared.iter().any(|earlier| earlier == id) => {}
            Some(id) if compared.len() < MOST_COMPARED => compared.push(id.to_owned()),
            _ => all = None,
        }
    }
    all
}

/// A text without the space around it; `None` when nothing is left, or more than a person would type.
fn plain(text: &str, longest: usize) -> Option<&str> {
    let text = text.trim();
    let fits = !text.is_empty() && text.chars().count() <= longest && !text.chars().any(char::is_control);
    fits.then_some(text)
}

#[cfg(test)]
mod tests;
