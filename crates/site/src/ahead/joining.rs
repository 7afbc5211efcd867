//! How joining works, in plain words: what an answer can be, and every rule that it can rest on.

use catalogue::JoiningRuleId;
use catalogue::vocabulary::Vocabulary as _;
use lcp_explorer::components::capital;
use lcp_explorer::route::Route;

use super::listing::{Entry, Listing, Section};
use super::plan::folder_of;
use super::scene::Scene;

/// Where the page is.
pub(super) const JOINING: &str = "joining/";

/// The answers that there are, each with the key of what it means.
const ANSWERS: [&str; 4] =
    ["ahead-answer-can-join", "ahead-answer-limits", "ahead-answer-ask-first", "ahead-answer-not-now"];

/// The page.
pub(super) fn joining(scene: &Scene) -> Listing {
    let language = scene.language();
    let text = |key: &str| language.text(key);
    let lines = |heading: &str, lines: Vec<String>| Section {
        heading: Some(text(heading)),
        lines,
        ..Section::default()
    };
    let rules = JoiningRuleId::ALL.iter().map(|&rule| {
        let mut lines = vec![language.word("ahead-rule", rule.word())];
        lines.extend(sources(scene, rule));
        Section { heading: Some(language.word("ahead-rule-name", rule.word())), lines, ..Section::default() }
    });
    let mut sections = vec![
        lines("ahead-answers-heading", ANSWERS.map(text).into()),
        lines("ahead-looks-at-heading", vec![text("ahead-looks-at"), text("ahead-looks-not-at")]),
    ];
    sections.extend(rules);
    let rights = Entry::plain(&text("rights-heading"), &folder_of(&Route::Rights));
    sections.push(Section {
        heading: Some(text("ahead-more-heading")),
        entries: vec![rights],
        ..Section::default()
    });
    Listing {
        path: JOINING.to_owned(),
        heading: text("ahead-joining"),
        lede: ["ahead-joining-lede", "ahead-joining-stay"].map(|key| capital(&text(key))).into(),
        sections,
        ..Listing::default()
    }
}

/// Where a rule comes from, as each funder with the rule in force says; each source once.
fn sources(scene: &Scene, rule: JoiningRuleId) -> Vec<String> {
    let (language, today) = (scene.language(), scene.dataset.today);
    let mut said = Vec::new();
    for funder in &scene.dataset.catalogue.funders {
        let in_force =
            funder.joining_rules.iter().filter(|row| row.rule == rule && row.period.contains(today));
        for row in in_force {
            let line = language.with("source-rule", &[("source", &row.source)]);
            if !said.contains(&line) {
                said.push(line);
            }
        }
    }
    if said.is_empty() {
        said.push(language.text("ahead-rule-no-source"));
    }
    said
}
