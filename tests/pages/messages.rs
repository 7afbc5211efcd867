//! Given every place where the code asks for a message; then it gives each argument that the message uses.
//!
//! A message that lacks an argument would show `{$name}` to somebody. Calls with a list that is not written there, or with
//! elements that have names of their own, are left to the tests that render pages.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::properties::code_below;

/// What every message may use without being given it: the terms of the dataset.
const TERMS: [&str; 7] =
    ["partnership", "partnership-one", "partnership-many", "funder", "funder-one", "funder-many", "covers"];

/// The messages by their keys, each with all its lines.
fn messages() -> BTreeMap<String, String> {
    let mut messages = BTreeMap::new();
    for file in fs::read_dir("assets/locales/en-GB").unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        let mut key = None;
        for line in text.lines() {
            if let Some((name, rest)) = line.split_once(" =").filter(|(name, _)| is_key(name)) {
                key = Some(name.to_owned());
                messages.insert(name.to_owned(), rest.to_owned());
            } else if let Some(key) = key.as_ref().filter(|_| line.starts_with([' ', '}'])) {
                let message: &mut String = messages.get_mut(key).unwrap();
                message.push('\n');
                message.push_str(line);
            } else {
                key = None;
            }
        }
    }
    messages
}

fn is_key(text: &str) -> bool {
    !text.is_empty()
        && text.chars().all(|each| each.is_ascii_lowercase() || each.is_ascii_digit() || each == '-')
}

/// The arguments that a message uses, its own and those of the messages within it.
fn used(messages: &BTreeMap<String, String>, key: &str) -> BTreeSet<String> {
    let text = messages.get(key).map(String::as_str).unwrap_or_default();
    let name_at = |rest: &str| -> String {
        rest.chars().take_while(|each| each.is_ascii_lowercase() || *each == '-').collect()
    };
    let own = text.split('$').skip(1).map(name_at);
    let within = text.split("{ ").skip(1).filter_map(|rest| rest.split_once(" }").map(|(inner, _)| inner));
    let within = within.filter(|inner| messages.contains_key(*inner) && *inner != key);
    let within = within.flat_map(|inner| used(messages, inner));
    own.chain(within).filter(|name| !TERMS.contains(&name.as_str())).collect()
}

/// The arguments that a call gives after the key of a message; `None` where they are not all written there.
fn given(how: &str, after: &str) -> Option<BTreeSet<String>> {
    let of = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
    match how {
        "text" => return Some(BTreeSet::new()),
        "count" => return Some(of(&["count"])),
        _ => {}
    }
    let list = after.trim_start().strip_prefix(',')?.trim_start();
    let list = if how == "named_counts" { list.split_once(',')?.1.trim_start() } else { list };
    let list = list.strip_prefix("&[")?;
    let mut depth = 1;
    let end = list.find(|each| {
        depth += i32::from(matches!(each, '[' | '(')) - i32::from(matches!(each, ']' | ')'));
        depth == 0
    })?;
    let mut names = of(if how == "named_counts" { &["name"] } else { &[] });
    let (mut depth, mut element) = (0, String::new());
    for each in list.get(..end)?.chars().chain([',']) {
        depth += i32::from(matches!(each, '[' | '(')) - i32::from(matches!(each, ']' | ')'));
        if depth > 0 || each != ',' {
            element.push(each);
            continue;
        }
        let pair = std::mem::take(&mut element);
        if !pair.trim().is_empty() {
            let name = pair.trim().strip_prefix('(')?.trim_start().strip_prefix('"')?;
            names.insert(name.split_once('"')?.0.to_owned());
        }
    }
    Some(names)
}

/// What a call with a key of its own lacks, for every such call in some code; and how many calls were read.
fn lacking(messages: &BTreeMap<String, String>, code: &str) -> (Vec<String>, usize) {
    let (mut lacking, mut read) = (Vec::new(), 0);
    for how in ["text", "count", "counts", "named_counts", "with", "format"] {
        for call in code.split(&format!(".{how}(")).skip(1) {
            let Some((key, after)) =
                call.trim_start().strip_prefix('"').and_then(|call| call.split_once('"'))
            else {
                continue;
            };
            let Some(given) = given(how, after).filter(|_| messages.contains_key(key)) else { continue };
            read += 1;
            let missing: Vec<String> = used(messages, key).difference(&given).cloned().collect();
            lacking.extend((!missing.is_empty()).then(|| format!("{key} lacks {}", missing.join(", "))));
        }
    }
    (lacking, read)
}

#[test]
fn every_message_is_given_the_arguments_that_it_uses() {
    let messages = messages();
    let (mut all, mut calls) = (Vec::new(), 0);
    for folder in ["src", "crates/i18n/src", "crates/site/src", "crates/cli/src"] {
        for code in code_below(Path::new(folder)) {
            let (lacking, read) = lacking(&messages, &code);
            all.extend(lacking);
            calls += read;
        }
    }
    assert_eq!(all, [""; 0]);
    assert!(calls > 400, "{calls} calls were read");
}

#[test]
fn a_call_that_lacks_an_argument_is_found() {
    let messages = BTreeMap::from([
        ("inner".to_owned(), " by { $who }".to_owned()),
        ("greeting".to_owned(), " Hello { $name } of the { $funder }, { inner }".to_owned()),
    ]);
    let lacks = |code: &str| lacking(&messages, code).0;
    assert_eq!(lacks(r#"locale.text("greeting")"#), ["greeting lacks name, who"]);
    assert_eq!(lacks(r#"locale.with("greeting", &[("name", name(&[1]))])"#), ["greeting lacks who"]);
    assert_eq!(lacks(r#"locale.with("greeting", &[("name", a), ("who", b)])"#), [""; 0]);
    assert_eq!(lacks(r#"locale.with("greeting", &values)"#), [""; 0]);
}
