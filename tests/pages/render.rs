//! Renders a page as HTML, and as the plain lines that a person reads.

use catalogue::{Date, Moment};
use lcp_explorer::address::ViewState;
use lcp_explorer::app_state::AppState;
use lcp_explorer::intent::OnIntent;
use lcp_explorer::root::{RootProps, root};
use lcp_explorer::shell::Capabilities;
use yew::prelude::*;

/// The HTML of an address: `/results#service=diabetes`.
pub(crate) fn html(app_state: &AppState, address: &str) -> String {
    html_in(Capabilities::PUBLIC, app_state, address)
}

/// The HTML of an address with the capabilities of an audience.
pub(crate) fn html_in(capabilities: Capabilities, app_state: &AppState, address: &str) -> String {
    let (path, fragment) = address.split_once('#').unwrap_or((address, ""));
    let props = RootProps {
        app_state: app_state.clone(),
        address: ViewState::parse(path, fragment),
        // Long after the example's own day: only the time of day is the example's too.
        now: Moment { date: Date::from_days(20_778), minute: 10 * 60 },
        capabilities,
        on: OnIntent::noop(),
    };
    render(root(&props))
}

/// The HTML of a part of a page.
pub(crate) fn render(content: Html) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    tokio::task::LocalSet::new().block_on(&runtime, design::render_to_string(content))
}

/// The HTML between two tags, the first of their kind.
pub(crate) fn part<'a>(html: &'a str, start: &str, end: &str) -> &'a str {
    let from = html.find(start).unwrap_or_else(|| panic!("{start} is on the page"));
    let length = html[from..].find(end).unwrap_or_else(|| panic!("{end} is on the page"));
    &html[from..from + length]
}

/// The lines that a person reads in the main part: headings with `#`, links as `[words](address)`, items with `-`.
pub(crate) fn lines(html: &str) -> String {
    let main = part(html, "<main", "</main>");
    let mut text = String::new();
    let mut rest = main;
    while let Some(open) = rest.find('<') {
        text.push_str(&rest[..open]);
        let close = rest[open..].find('>').map_or(rest.len(), |at| open + at);
        text.push_str(&mark(&rest[open + 1..close]));
        rest = rest.get(close + 1..).unwrap_or_default();
    }
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && *line != "-");
    let plain = lines.collect::<Vec<_>>().join("\n");
    let plain = without_hashes(&plain);
    [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&#x2F;", "/")]
        .iter()
        .fold(plain, |plain, (written, read)| plain.replace(written, read))
}

/// The text with each hash as `(hash)`: it changes with every change of the tables, and says nothing to a reader.
fn without_hashes(text: &str) -> String {
    const SHORTEST: usize = 16;
    let mut shown = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(|each: char| each.is_ascii_hexdigit()) {
        let length = rest[start..].find(|each: char| !each.is_ascii_hexdigit()).unwrap_or(rest.len() - start);
        let (before, from) = rest.split_at(start);
        let (run, after) = from.split_at(length);
        shown.push_str(before);
        shown.push_str(if length < SHORTEST { run } else { "(hash)" });
        rest = after;
    }
    shown + rest
}

/// What stands in the lines for a tag.
fn mark(tag: &str) -> String {
    let name = tag.split([' ', '/']).next().unwrap_or_default();
    match name {
        "h1" | "h2" | "h3" | "h4" => format!("\n{} ", "#".repeat(name[1..].parse().unwrap_or(1))),
        "li" => "\n- ".to_owned(),
        "input" if tag.contains("checkbox") => {
            if tag.contains(" checked") {
                "\n[x] ".to_owned()
            } else {
                "\n[ ] ".to_owned()
            }
        }
        "input" => format!("\n[{}]", attribute(tag, "value")),
        "button" => "\n(press) ".to_owned(),
        "summary" => "\n+ ".to_owned(),
        "a" => format!("[{}] ", attribute(tag, "href")),
        "strong" if tag.contains("lcp-line") => "\n".to_owned(),
        "p" | "dt" | "dd" | "div" | "ul" | "ol" | "br" | "label" | "legend" | "span" if block(tag) => {
            "\n".to_owned()
        }
        "" if tag.starts_with('/') && !matches!(tag, "/a" | "/span" | "/strong" | "/code" | "/time") => {
            "\n".to_owned()
        }
        _ => String::new(),
    }
}

fn block(tag: &str) -> bool {
    !tag.starts_with("span") || tag.contains("lcp-source") || tag.contains("lcp-line")
}

fn attribute<'a>(tag: &'a str, name: &str) -> &'a str {
    let start = format!("{name}=\"");
    let from = tag.find(&start).map(|at| at + start.len());
    from.and_then(|from| tag[from..].split('"').next()).unwrap_or_default()
}
