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
            ("/caption/placement", "a caption stands inside the heading, before its words"),
            ("/href", "a heading that leads somewhere is a card's"),
            ("/visuallyHiddenText", "no heading has words only to be heard"),
        ],
        fixtures: &[
            ("size class", "the size is a property, not a class"),
            ("size class overriding size option", "the size is a property, not a class"),
        ],
        ..Conformance::default()
    };
    let report = conformance.check(|options| {
        html! {
            <Heading size={size(options)} caption={options.words("caption")} classes={options.text("classes")}>
                { options.content() }
            </Heading>
        }
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
        html! { <InsetText prefix="Information">{ words }</InsetText> }
    });
    insta::assert_snapshot!(report.await);
}

#[tokio::test]
async fn details() {
    let conformance = Conformance { component: "details", ..Conformance::default() };
    let report = conformance.check(|options| {
        html! {
            <Details summary={options.words("summary").unwrap_or_default()}
                expander={options.text("classes").as_deref() == Some("nhsuk-expander")}
                open={options.flag("open").unwrap_or_default()}>
                { options.content() }
            </Details>
        }
    });
    insta::assert_snapshot!(report.await);
}

#[tokio::test]
async fn tag() {
    let conformance = Conformance {
        component: "tag",
        options: &[("/border", "every tag has its border")],
        fixtures: &[
            ("without colour", "a tag without a ground is plain bold text"),
            ("colour class overriding colour option", "the colour is a property, not a class"),
        ],
        ..Conformance::default()
    };
    let report = conformance.check(|options| {
        let colour = match options.text("colour").as_deref() {
            Some("white") => TagColour::White,
            Some("grey") => TagColour::Grey,
            Some("green") => TagColour::Green,
            Some("aqua-green") => TagColour::AquaGreen,
            Some("blue") => TagColour::Blue,
            Some("purple") => TagColour::Purple,
            Some("pink") => TagColour::Pink,
            Some("red") => TagColour::Red,
            Some("orange") => TagColour::Orange,
            Some("yellow") => TagColour::Yellow,
            _ => TagColour::Solid,
        };
        html! { <Tag {colour} classes={options.text("classes")}>{ options.content() }</Tag> }
    });
    insta::assert_snapshot!(report.await);
}

#[tokio::test]
async fn card() {
    let conformance = Conformance {
        component: "card",
        options: &[
            ("/actions", "what one may do stands inside the card, as buttons"),
            ("/image", "no card has a picture"),
            ("/heading/classes", "a heading's size is a property, not a class"),
            ("/heading/html", "upstream writes markup in place of the heading's element"),
        ],
        fixtures: &[
            ("top task", "no card's heading is set smaller than small"),
            ("warning", "a warning callout is a component of its own"),
        ],
        ..Conformance::default()
    };
    let report = conformance.check(|options| {
        let words = options.plain("heading");
        let heading = options.get("heading");
        let urgency = match options.text("variant").as_deref() {
            Some("non-urgent") => Some(Urgency::NonUrgent),
            Some("urgent") => Some(Urgency::Urgent),
            Some("emergency") => Some(Urgency::Emergency),
            _ => None,
        };
        let level = heading.as_ref().and_then(|heading| heading.number("level")).unwrap_or(2);
        if let (Some(urgency), Some(words)) = (urgency, words.clone()) {
            let prefix = match urgency {
                Urgency::NonUrgent => "Non-urgent advice",
                Urgency::Urgent => "Urgent advice",
                Urgency::Emergency => "Immediate action required",
            };
            return html! {
                <CareCard {urgency} {prefix} heading={words} heading_level={level}>{ options.content() }</CareCard>
            };
        }
        let variant = match options.text("variant").as_deref() {
            Some("feature") => CardVariant::Feature,
            Some("primary") => CardVariant::Primary,
            Some("secondary") => CardVariant::Secondary,
            _ => CardVariant::Basic,
        };
        // Upstream sets words as a paragraph and takes markup as it is.
        let description = options.plain("description");
        let markup = options.get("description").and_then(|description| description.content());
        let content = if description.is_some() { None } else { markup };
        let content = options.content().or(content);
        html! {
            <Card {variant} heading={words.map(Html::from)} heading_level={level}
                heading_size={heading.as_ref().and_then(size)}
                heading_id={heading.as_ref().and_then(|heading| heading.text("id"))}
                href={options.text("href")} clickable={options.flag("clickable").unwrap_or_default()}
                description={description.map(Html::from)}>
                { content }
            </Card>
        }
    });
    insta::assert_snapshot!(report.await);
}

#[tokio::test]
async fn warning_callout() {
    let conformance = Conformance {
        component: "warning-callout",
        fixtures: &[("without heading", "a warning without a heading says nothing at a glance")],
        ..Conformance::default()
    };
    let report = conformance.check(|options| {
        let heading = options.plain("heading").unwrap_or_default();
        let prefix = (!heading.to_lowercase().contains("important")).then_some("Important");
        let content = match options.text("text") {
            Some(text) => html! { <p class="nhsuk-card__description">{ text }</p> },
            None => options.content().unwrap_or_default(),
        };
        html! { <WarningCallout {prefix} {heading}>{ content }</WarningCallout> }
    });
    insta::assert_snapshot!(report.await);
}

#[tokio::test]
async fn notification_banner() {
    let conformance = Conformance {
        component: "notification-banner",
        options: &[
            ("/attributes", "the focus moves to the page's heading, never to a banner"),
            ("/disableAutoFocus", "the focus moves to the page's heading, never to a banner"),
            ("/heading/element", "a banner's heading is a heading"),
            ("/role", "good news is read out, other news is a region"),
        ],
        ..Conformance::default()
    };
    let report = conformance.check(|options| {
        let success = options.text("variant").as_deref() == Some("success");
        let title = options.plain("title").unwrap_or(if success { "Success" } else { "Important" }.into());
        let text = options.text("text").map(Html::from);
        let content = if text.is_some() { None } else { options.content() };
        html! {
            <NotificationBanner {title} {success} heading={options.words("heading")} {text}>
                { content }
            </NotificationBanner>
        }
    });
    insta::assert_snapshot!(report.await);
}
