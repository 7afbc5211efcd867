//! Words and what stands around them.

use design::*;
use yew::prelude::*;

use crate::fixtures::Conformance;
use crate::options::Options;

pub(crate) fn size(options: &Options) -> Option<TextSize> {
    match options.text("size")?.as_str() {
        "s" => Some(TextSize::S),
        "m" => Some(TextSize::M),
        "l" => Some(TextSize::L),
        "xl" => Some(TextSize::Xl),
        _ => None,
    }
}

#[tokio::test]
async fn heading() {
    let conformance = Conformance {
        component: "heading",
        options: &[
            ("/classes", "the size is a property, not a class"),
            ("/caption/placement", "a caption stands inside the heading, before its words"),
            ("/href", "a heading that leads somewhere is a card's"),
            ("/visuallyHiddenText", "no heading has words only to be heard"),
        ],
        ..Conformance::default()
    };
    let report = conformance.check(|options| {
        design::heading(HeadingProps {
            level: 1,
            size: size(options),
            caption: options.words("caption"),
            children: options.content().unwrap_or_default(),
            ..HeadingProps::default()
        })
    });
    insta::assert_snapshot!(report.await);
}

#[tokio::test]
async fn inset_text() {
    let conformance = Conformance { component: "inset-text", ..Conformance::default() };
    let report = conformance.check(|options| {
        let words = match options.text("text") {
            Some(text) => html! { <p>{ text }</p> },
            None => options.content().unwrap_or_default(),
        };
        design::inset_text("Information".into(), words)
    });
    insta::assert_snapshot!(report.await);
}

#[tokio::test]
async fn details() {
    let conformance = Conformance { component: "details", ..Conformance::default() };
    let report = conformance.check(|options| {
        design::details(DetailsProps {
            summary: options.words("summary").unwrap_or_default(),
            expander: options.text("classes").as_deref() == Some("nhsuk-expander"),
            open: options.flag("open").unwrap_or_default(),
            children: options.content().unwrap_or_default(),
            ..DetailsProps::default()
        })
    });
    insta::assert_snapshot!(report.await);
}

#[tokio::test]
async fn card() {
    let conformance = Conformance {
        component: "card",
        options: &[
            ("/actions", "what one may do stands inside the card, as buttons"),
            ("/clickable", "a card's heading is its link, so that its words can be marked"),
            ("/image", "no card has a picture"),
            ("/variant", "one look for all cards"),
            ("/heading/classes", "a heading's size is a property, not a class"),
            ("/heading/html", "upstream writes markup in place of the heading's element"),
            ("/heading/id", "nothing leads to a card's heading"),
        ],
        fixtures: &[("basic without heading", "every card has its heading")],
        ..Conformance::default()
    };
    let report = conformance.check(|options| {
        let heading = options.get("heading");
        // Upstream sets words as a paragraph and takes markup as it is.
        let words = options.plain("description");
        let paragraph = words.map(|words| html! { <p class="nhsuk-card__description">{ words }</p> });
        let markup = || options.get("description").and_then(|description| description.content());
        design::card(CardProps {
            heading: options.plain("heading").map(Html::from).unwrap_or_default(),
            heading_level: heading.as_ref().and_then(|heading| heading.number("level")).unwrap_or(2),
            heading_size: heading.as_ref().and_then(size),
            href: options.text("href"),
            children: paragraph.or_else(markup).or_else(|| options.content()).unwrap_or_default(),
        })
    });
    insta::assert_snapshot!(report.await);
}
