use yew::prelude::*;

use crate::{Icon, IconName};

/// How much a [`Button`] asks to be pressed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonVariant {
    /// The one thing to do on this page.
    #[default]
    Primary,
    /// Anything else one may do.
    Secondary,
    /// As [`Secondary`](Self::Secondary), on a ground that isn't white.
    SecondarySolid,
    /// What can't be taken back, such as forgetting all that was kept.
    Warning,
}

impl ButtonVariant {
    const fn class(self) -> Option<&'static str> {
        match self {
            Self::Primary => None,
            Self::Secondary => Some("nhsuk-button--secondary"),
            Self::SecondarySolid => Some("nhsuk-button--secondary-solid"),
            Self::Warning => Some("nhsuk-button--warning"),
        }
    }
}

/// What pressing a [`Button`] does to the form around it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// Sends the form; so does the Enter key in any of its fields.
    #[default]
    Submit,
    /// Leaves the form alone and only calls `onclick`.
    Button,
}

/// What a [`Button`] is told.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ButtonProps {
    /// How much it asks to be pressed.
    #[prop_or_default]
    pub variant: ButtonVariant,
    /// What pressing it does to the form around it.
    #[prop_or_default]
    pub kind: ButtonKind,
    /// Smaller, for a button inside a card or beside a field.
    #[prop_or_default]
    pub small: bool,
    /// An address makes it a link that looks like a button.
    #[prop_or_default]
    pub href: Option<AttrValue>,
    /// A drawing before the words.
    #[prop_or_default]
    pub icon_start: Option<IconName>,
    /// A drawing after the words.
    #[prop_or_default]
    pub icon_end: Option<IconName>,
    /// The element's id.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// Further classes, such as `lcp-no-print`.
    #[prop_or_default]
    pub classes: Option<AttrValue>,
    /// What a screen reader says instead of the words, for example with a surgery's name added.
    #[prop_or_default]
    pub aria_label: Option<AttrValue>,
    /// For a switch: whether it is on, for example "in your shortlist".
    #[prop_or_default]
    pub pressed: Option<bool>,
    /// For a button that shows and hides a part of the page: whether the part is shown.
    #[prop_or_default]
    pub expanded: Option<bool>,
    /// The id of the part that it shows and hides.
    #[prop_or_default]
    pub controls: Option<AttrValue>,
    /// Called on a press.
    #[prop_or_default]
    pub onclick: Option<Callback<MouseEvent>>,
    /// The words, a verb first: "Show my choices".
    pub children: Html,
}

/// Something to press.
#[component]
pub fn Button(props: &ButtonProps) -> Html {
    let has_icon = props.icon_start.is_some() || props.icon_end.is_some();
    let classes = classes!(
        "nhsuk-button",
        props.variant.class(),
        has_icon.then_some("nhsuk-button--icon"),
        props.small.then_some("nhsuk-button--small"),
        &props.classes,
    );
    let icon = |name: Option<IconName>| name.map(|name| html! { <Icon {name} /> });
    let words = if has_icon {
        html! { <span class="nhsuk-button__content">{ props.children.clone() }</span> }
    } else {
        props.children.clone()
    };
    let content = html! { <>{ icon(props.icon_start) }{ words }{ icon(props.icon_end) }</> };
    match &props.href {
        Some(href) => html! {
            <a class={classes} id={props.id.clone()} href={href.clone()} role="button" draggable="false"
                aria-label={props.aria_label.clone()} onclick={props.onclick.clone()}>
                { content }
            </a>
        },
        None => html! {
            <button class={classes} id={props.id.clone()} type={type_of(props.kind)}
                aria-label={props.aria_label.clone()} aria-pressed={props.pressed.map(state)}
                aria-expanded={props.expanded.map(state)} aria-controls={props.controls.clone()}
                onclick={props.onclick.clone()}>
                { content }
            </button>
        },
    }
}

const fn type_of(kind: ButtonKind) -> &'static str {
    match kind {
        ButtonKind::Submit => "submit",
        ButtonKind::Button => "button",
    }
}

/// ARIA wants the word false too, where HTML would leave the attribute out.
const fn state(on: bool) -> &'static str {
    if on { "true" } else { "false" }
}
