//! HTML as text that is the same whenever it means the same: a line a node, attributes and classes in
//! order, white space folded.

use std::fmt::Write as _;

use scraper::{ElementRef, Html, Node};

/// Upstream's hook for its own script, which we don't load.
const SCRIPT_HOOK: &str = "data-module";

/// What is left out on both sides before comparing.
#[derive(Default)]
pub(crate) struct Except {
    pub(crate) attributes: &'static [&'static str],
    /// Elements with one of these classes.
    pub(crate) classes: &'static [&'static str],
    /// The options that make such elements, by the beginning of their path.
    pub(crate) options: &'static [&'static str],
}

pub(crate) fn outline(html: &str, except: &Except) -> String {
    let fragment = Html::parse_fragment(html);
    let mut out = String::new();
    write(fragment.root_element(), 0, except, &mut out);
    out
}

fn write(parent: ElementRef<'_>, depth: usize, except: &Except, out: &mut String) {
    let indent = "  ".repeat(depth);
    for node in parent.children() {
        match node.value() {
            Node::Text(text) => {
                let words: Vec<&str> = text.split_ascii_whitespace().collect();
                if !words.is_empty() {
                    writeln!(out, "{indent}{}", words.join(" ")).unwrap();
                }
            }
            Node::Element(element) if !element.classes().any(|class| except.classes.contains(&class)) => {
                write!(out, "{indent}<{}", element.name()).unwrap();
                let mut attributes: Vec<(&str, String)> = element
                    .attrs()
                    .filter(|(name, _)| *name != SCRIPT_HOOK && !except.attributes.contains(name))
                    .map(|(name, value)| (name, in_order(name, value)))
                    .collect();
                attributes.sort_unstable();
                for (name, value) in attributes {
                    write!(out, " {name}={value:?}").unwrap();
                }
                out.push_str(">\n");
                if let Some(element) = ElementRef::wrap(node) {
                    write(element, depth + 1, except, out);
                }
            }
            _ => {}
        }
    }
}

fn in_order(name: &str, value: &str) -> String {
    // HTML reads a boolean attribute that has its own name as its value like one without.
    if name == value {
        return String::new();
    }
    if name != "class" {
        return value.to_owned();
    }
    let mut classes: Vec<&str> = value.split_ascii_whitespace().collect();
    classes.sort_unstable();
    classes.join(" ")
}
