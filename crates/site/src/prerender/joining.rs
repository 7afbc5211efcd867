//! How joining works, in plain words: what an answer can be, and every rule that it can rest on.

use catalogue::JoiningRuleId;
use catalogue::vocabulary::Vocabulary as _;
use lcp_explorer::components::capital;
use lcp_explorer::route::Route;

use super::listing::{Entry, Listing, Section};
use super::plan::folder_of;
use super::render_context::RenderContext;

/// The answers that there are, each with the key of what it means.
const ANSWERS: [&str; 4] = [
    "prerender-answer-can-join",
    "prerender-answer-limits",
    "prerender-answer-ask-first",
    "prerender-answer-not-now",
];

/// The page.
pub(super) fn joining(context: &RenderContext) -> Listing {
    let locale = context.locale();
    let text = |key: &str| locale.text(key);
    let lines = |heading: &str, lines: Vec<String>| Section {
        heading: Some(text(heading)),
        lines,
        ..Section::default()
    };
    let rules = JoiningRuleId::ALL.iter().map(|&rule| {
        let mut lines = vec![locale.word("prerender-rule", rule.word())];
        lines.extend(sources(context, rule));
        Section {
            heading: Some(locale.word("prerender-rule-name", rule.word())),
            lines,
            ..Section::default()
        }
    });
    let mut sections = vec![
        lines("prerender-answers-heading", ANSWERS.map(text).into()),
        lines("prerender-looks-at-heading", vec![text("prerender-looks-at"), text("prerender-looks-not-at")]),
    ];
    sections.extend(rules);
    let rights = Entry::plain(&text("rights-heading"), &folder_of(&Route::Rights));
    sections.push(Section {
        heading: Some(text("prerender-more-heading")),
        entries: vec![rights],
        ..Section::default()
    });
    Listing {
        path: crate::reading_folders::JOINING.to_owned(),
        heading: text("prerender-joining"),
        lede: ["prerender-joining-lede", "prerender-joining-stay"].map(|key| capital(&text(key))).into(),
        sections,
        ..Listing::default()
    }
}

/// Where a rule comes from, as each funder with the rule in force says; each source once.
fn sources(context: &RenderContext, rule: JoiningRuleId) -> Vec<String> {
    let (locale, today) = (context.locale(), context.dataset.today);
    let mut said = Vec::new();
    for funder in &context.dataset.catalogue.funders {
        let in_force =
            funder.joining_rules.iter().filter(|row| row.rule == rule && row.period.contains(today));
        for row in in_force {
            let line = locale.with("source-rule", &[("source", &row.source)]);
            if !said.contains(&line) {
                said.push(line);
            }
        }
    }
    if said.is_empty() {
        said.push(locale.text("prerender-rule-no-source"));
    }
    said
}
