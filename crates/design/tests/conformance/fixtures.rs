//! One component's fixtures: read, rendered, compared.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use serde_json::Value;
use yew::prelude::*;

use crate::options::Options;
use crate::tree::{Except, outline};

/// A part of upstream that we don't have, and why.
pub(crate) type NotOurs = (&'static str, &'static str);

#[derive(Default)]
pub(crate) struct Conformance {
    /// Upstream's folder.
    pub(crate) component: &'static str,
    /// Options, by the beginning of their path.
    pub(crate) options: &'static [NotOurs],
    /// Fixtures whose HTML differs though we have all their options, by name.
    pub(crate) fixtures: &'static [NotOurs],
    /// What is left out on both sides.
    pub(crate) except: Except,
}

impl Conformance {
    /// Renders each fixture with `component`, compares, and hands back a line a fixture.
    pub(crate) async fn check(&self, component: impl Fn(&Options) -> Html) -> String {
        let mut report = String::new();
        let mut used = BTreeSet::new();
        let mut failures = String::new();
        for fixture in read(self.component) {
            let name = fixture["name"].as_str().unwrap_or_default().to_owned();
            let options = Options::new(options_of(&fixture));
            let ours = component(&options);
            let mut unread = options.unread();
            unread.retain(|path| !self.except.options.iter().any(|option| path.starts_with(option)));
            let reason = self.why_not(&name, &unread, &mut used);
            if let Some(reason) = reason {
                writeln!(report, "{name}: not compared: {reason}").unwrap();
                continue;
            }
            if !unread.is_empty() {
                writeln!(failures, "## {name}: options neither read nor named: {unread:?}").unwrap();
                continue;
            }
            let ours = outline(&design::render_to_string(ours).await, &self.except);
            let theirs = outline(fixture["html"].as_str().unwrap_or_default(), &self.except);
            if ours != theirs {
                writeln!(failures, "## {name}\n--- upstream's\n{theirs}--- ours\n{ours}").unwrap();
            }
            writeln!(report, "{name}: the same").unwrap();
        }
        for (name, _) in self.options.iter().chain(self.fixtures) {
            if !used.contains(name) {
                writeln!(failures, "## {name} is named as not ours, and no fixture needs that").unwrap();
            }
        }
        assert!(failures.is_empty(), "{}:\n{failures}", self.component);
        report
    }

    fn why_not(
        &self,
        name: &str,
        unread: &BTreeSet<String>,
        used: &mut BTreeSet<&'static str>,
    ) -> Option<&'static str> {
        let mut reason = None;
        for (fixture, why) in self.fixtures {
            if *fixture == name {
                used.insert(fixture);
                reason = reason.or(Some(*why));
            }
        }
        for (option, why) in self.options {
            if unread.iter().any(|path| path.starts_with(option)) {
                used.insert(option);
                reason = reason.or(Some(*why));
            }
        }
        reason
    }
}

fn options_of(fixture: &Value) -> Value {
    let mut options = fixture["context"].clone();
    if let (Some(map), Some(block)) = (options.as_object_mut(), fixture.get("callBlock")) {
        map.insert("callBlock".to_owned(), block.clone());
    }
    options
}

fn read(component: &str) -> Vec<Value> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let path =
        root.join("node_modules/nhsuk-frontend/dist/nhsuk/components").join(component).join("fixtures.json");
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| {
        panic!("Upstream's fixtures for {component} can't be read ({error}). Run `npm ci` at the top of the repository first.")
    });
    let mut file: Value = serde_json::from_str(&text).unwrap();
    let fixtures = file["fixtures"].take();
    let Value::Array(fixtures) = fixtures else { panic!("{component} has no list of fixtures") };
    assert!(!fixtures.is_empty(), "{component} has no fixtures");
    fixtures
}
