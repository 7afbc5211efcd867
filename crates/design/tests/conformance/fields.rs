//! What a person fills in.

use design::*;
use yew::prelude::*;

use crate::fixtures::{Conformance, NotOurs};
use crate::options::Options;
use crate::text::size;
use crate::tree::Except;

/// Label and legend: the words, and what makes them a heading.
struct Question {
    words: Html,
    size: Option<TextSize>,
    heading: Option<u8>,
}

fn question(options: &Options, key: &str) -> Question {
    let inner = options.get(key);
    let of =
        |read: fn(&Options, &str) -> Option<Html>| inner.as_ref().and_then(|inner| read(inner, "heading"));
    let heading = of(Options::words);
    let words = heading.clone().or_else(|| options.words(key)).unwrap_or_default();
    Question { words, size: inner.as_ref().and_then(size), heading: heading.map(|_| 1) }
}

fn error(options: &Options) -> Option<FieldError> {
    let message = options.words("errorMessage")?;
    Some(FieldError { prefix: "Error".into(), message })
}

const CAPTION: NotOurs = ("/caption", "a question has no caption");
const HEADING_ID: NotOurs = ("/heading/id", "nothing leads to a question's heading");
const PAGE_HEADING: NotOurs = ("/isPageHeading", "the level of the heading says that it is one");
const ID: NotOurs = ("/id", "nothing leads to a label");

/// A heading is words, or words and a level, or `true` and the words beside it; or there is none.
fn heading_or_content(options: &Options) -> Question {
    let content = options.content();
    let heading = options.get("heading");
    let is_heading = heading.is_some() && options.flag("heading") != Some(false);
    let words = heading.as_ref().and_then(Options::as_words).or(content);
    let level = heading.as_ref().and_then(|heading| heading.number("level")).unwrap_or(1);
    Question {
        words: words.unwrap_or_default(),
        size: heading.as_ref().and_then(size).or_else(|| size(options)),
        heading: is_heading.then_some(level),
    }
}

#[tokio::test]
async fn label() {
    let conformance = Conformance {
        component: "label",
        options: &[CAPTION, HEADING_ID, PAGE_HEADING, ID],
        fixtures: &[
            ("size class", "the size is a property, not a class"),
            ("size class overriding size option", "the size is a property, not a class"),
        ],
        // Every label of ours has its field; upstream's fixtures have none.
        except: Except { attributes: &["for"], ..Except::default() },
    };
    let report = conformance.check(|options| {
        let Question { words, size, heading } = heading_or_content(options);
        design::label(LabelProps {
            field: "example".into(),
            size,
            heading,
            classes: options.text("classes"),
            children: words,
        })
    });
    insta::assert_snapshot!(report.await);
}

#[tokio::test]
async fn legend() {
    let conformance = Conformance {
        component: "legend",
        options: &[CAPTION, HEADING_ID, PAGE_HEADING, ID],
        fixtures: &[("size class overriding size option", "the size is a property, not a class")],
        ..Conformance::default()
    };
    let report = conformance.check(|options| {
        let Question { words, size, heading } = heading_or_content(options);
        design::legend(LegendProps { size, heading, classes: options.text("classes"), children: words })
    });
    insta::assert_snapshot!(report.await);
}

#[tokio::test]
async fn fieldset() {
    let conformance = Conformance {
        component: "fieldset",
        options: &[("/legend/caption", "a question has no caption")],
        ..Conformance::default()
    };
    let report = conformance.check(|options| {
        let legend = question(options, "legend");
        design::fieldset(FieldsetProps {
            legend: legend.words,
            legend_size: legend.size,
            legend_heading: legend.heading,
            children: options.content().unwrap_or_default(),
            ..FieldsetProps::default()
        })
    });
    insta::assert_snapshot!(report.await);
}

#[tokio::test]
async fn hint() {
    let conformance = Conformance { component: "hint", ..Conformance::default() };
    let report = conformance.check(|options| design::hint(None, None, options.content().unwrap_or_default()));
    insta::assert_snapshot!(report.await);
}

#[tokio::test]
async fn error_message() {
    let conformance = Conformance {
        component: "error-message",
        options: &[("/visuallyHiddenText", "the word before the message is never left out")],
        ..Conformance::default()
    };
    let report = conformance.check(|options| {
        let prefix = match options.peek("visuallyHiddenText") {
            Some(word) if !word.is_empty() => options.text("visuallyHiddenText").unwrap_or_default(),
            _ => "Error".into(),
        };
        design::error_message(prefix, None, options.content().unwrap_or_default())
    });
    insta::assert_snapshot!(report.await);
}

#[tokio::test]
async fn error_summary() {
    let conformance = Conformance {
        component: "error-summary",
        options: &[
            ("/disableAutoFocus", "upstream's script does that; here the page moves the focus"),
            ("/heading/html", "the heading is words"),
        ],
        fixtures: &[],
        // Upstream's script adds it, so that the focus can be moved here; ours is there from the start.
        except: Except { attributes: &["tabindex"], ..Except::default() },
    };
    let report = conformance.check(|options| {
        let mistakes: Vec<Mistake> = options
            .items("errorList")
            .iter()
            .map(|item| Mistake {
                message: item.text("text").unwrap_or_default(),
                field: item.text("href").map(|href| href.trim_start_matches('#').to_owned().into()),
            })
            .collect();
        let block = options.text("callBlock").map(Html::from_html_unchecked);
        design::error_summary(ErrorSummaryProps {
            heading: options.plain("heading").unwrap_or_default(),
            description: block.or_else(|| options.words("description")),
            mistakes,
            id: None,
            onfollow: Callback::noop(),
        })
    });
    insta::assert_snapshot!(report.await);
}

#[tokio::test]
async fn input() {
    let conformance = Conformance {
        component: "input",
        options: &[
            ("/disabled", "a field that can't be filled in tells nobody why"),
            ("/classes", "the width is a property, not a class"),
            ("/code", "no field asks for a code that is read letter by letter"),
            ("/formGroup", "nothing stands beside the field"),
            ("/inputmode", "no field asks for a number"),
            ("/type", "every field asks for words"),
            ("/prefix", "no field has a unit"),
            ("/suffix", "no field has a unit"),
            ("/label/id", "nothing leads to a label"),
        ],
        fixtures: &[("with error only", "an error always says what is wrong")],
        ..Conformance::default()
    };
    let report = conformance.check(|options| {
        let label = question(options, "label");
        let name = options.text("name").unwrap_or_default();
        design::input(&InputProps {
            id: options.text("id").unwrap_or_else(|| name.clone()),
            name,
            label: label.words,
            label_size: label.size,
            label_heading: label.heading,
            hint: options.words("hint"),
            error: error(options),
            value: options.text("value"),
            width: options.number("width"),
            autocomplete: options.text("autocomplete"),
            spellcheck: options.flag("spellcheck"),
            oninput: None,
        })
    });
    insta::assert_snapshot!(report.await);
}

fn choices(options: &Options) -> Vec<Choice> {
    let mut divider = None;
    let mut choices = Vec::new();
    for item in options.items("items") {
        if let Some(word) = item.text("divider") {
            divider = Some(word);
            continue;
        }
        choices.push(Choice {
            value: item.text("value").unwrap_or_default(),
            label: item.content().unwrap_or_default(),
            hint: item.words("hint"),
            divider: divider.take(),
        });
    }
    choices
}

#[tokio::test]
async fn checkboxes() {
    let conformance = Conformance {
        component: "checkboxes",
        options: &[
            ("/items[]/conditional", "one thing a page: no answer opens a further question"),
            ("/disabled", "a field that can't be filled in tells nobody why"),
            ("/items[]/disabled", "an answer that can't be chosen tells nobody why"),
            ("/fieldset/legend/id", "nothing leads to a legend"),
            ("/errorMessage", "an error always says what is wrong"),
            ("/inline", "answers stand below each other"),
            ("/items[]/behaviour", "upstream's script unticks others; here no answer excludes another"),
            ("/items[]/exclusive", "upstream's script unticks others; here no answer excludes another"),
            ("/items[]/name", "answers to one question have one name"),
        ],
        fixtures: &[("without fieldset", "answers always have their question")],
        ..Conformance::default()
    };
    let report = conformance.check(|options| {
        let fieldset = options.get("fieldset");
        let legend = fieldset.map(|fieldset| question(&fieldset, "legend"));
        let (words, size, heading) =
            legend.map_or_else(Default::default, |legend| (legend.words, legend.size, legend.heading));
        let name = options.text("name").unwrap_or_default();
        design::checkboxes(&CheckboxesProps {
            id: options.text("idPrefix").unwrap_or_else(|| name.clone()),
            name,
            legend: words,
            legend_size: size,
            legend_heading: heading,
            hint: options.words("hint"),
            error: error_with_words(options),
            choices: choices(options),
            values: options.texts("values"),
            small: options.flag("small").unwrap_or_default(),
            ..CheckboxesProps::default()
        })
    });
    insta::assert_snapshot!(report.await);
}

#[tokio::test]
async fn radios() {
    let conformance = Conformance {
        component: "radios",
        options: &[
            ("/items[]/conditional", "one thing a page: no answer opens a further question"),
            ("/disabled", "a field that can't be filled in tells nobody why"),
            ("/items[]/disabled", "an answer that can't be chosen tells nobody why"),
            ("/fieldset/legend/id", "nothing leads to a legend"),
            ("/errorMessage", "an error always says what is wrong"),
            ("/inline", "answers stand below each other"),
        ],
        fixtures: &[("without fieldset", "answers always have their question")],
        ..Conformance::default()
    };
    let report = conformance.check(|options| {
        let fieldset = options.get("fieldset");
        let legend = fieldset.map(|fieldset| question(&fieldset, "legend"));
        let (words, size, heading) =
            legend.map_or_else(Default::default, |legend| (legend.words, legend.size, legend.heading));
        let name = options.text("name").unwrap_or_default();
        design::radios(RadiosProps {
            id: options.text("idPrefix").unwrap_or_else(|| name.clone()),
            name,
            legend: words,
            legend_size: size,
            legend_heading: heading,
            hint: options.words("hint"),
            error: error_with_words(options),
            choices: choices(options),
            value: options.text("value"),
            small: options.flag("small").unwrap_or_default(),
            ..RadiosProps::default()
        })
    });
    insta::assert_snapshot!(report.await);
}

/// An error that is only `true` doesn't count as read.
fn error_with_words(options: &Options) -> Option<FieldError> {
    if options.peek_flag("errorMessage").is_some() { None } else { error(options) }
}
