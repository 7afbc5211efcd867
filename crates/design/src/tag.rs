use yew::prelude::*;

/// The ground of a [`Tag`]. The words say all: the colour only helps to find them again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TagColour {
    /// The strongest: white on blue.
    #[default]
    Solid,
    /// White.
    White,
    /// Grey.
    Grey,
    /// Green.
    Green,
    /// Aqua green.
    AquaGreen,
    /// Pale blue.
    Blue,
    /// Purple.
    Purple,
    /// Pink.
    Pink,
    /// Red.
    Red,
    /// Orange.
    Orange,
    /// Yellow.
    Yellow,
}

impl TagColour {
    const fn class(self) -> Option<&'static str> {
        match self {
            Self::Solid => None,
            Self::White => Some("nhsuk-tag--white"),
            Self::Grey => Some("nhsuk-tag--grey"),
            Self::Green => Some("nhsuk-tag--green"),
            Self::AquaGreen => Some("nhsuk-tag--aqua-green"),
            Self::Blue => Some("nhsuk-tag--blue"),
            Self::Purple => Some("nhsuk-tag--purple"),
            Self::Pink => Some("nhsuk-tag--pink"),
            Self::Red => Some("nhsuk-tag--red"),
            Self::Orange => Some("nhsuk-tag--orange"),
            Self::Yellow => Some("nhsuk-tag--yellow"),
        }
    }
}

/// What a [`Tag`] is told.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct TagProps {
    /// Its ground.
    #[prop_or_default]
    pub colour: TagColour,
    /// Further classes.
    #[prop_or_default]
    pub classes: Option<AttrValue>,
    /// One or two words: "Planned".
    pub children: Html,
}

/// The state of a thing, in a word or two.
#[component]
pub fn Tag(props: &TagProps) -> Html {
    html! {
        <strong class={classes!("nhsuk-tag", props.colour.class(), &props.classes)}>
            { props.children.clone() }
        </strong>
    }
}
