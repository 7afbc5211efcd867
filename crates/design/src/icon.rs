use yew::prelude::*;

/// Which of upstream's drawings an [`Icon`] shows. Only those that some page uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IconName {
    /// Back, or the previous of several.
    ArrowLeft,
    /// On, or the next of several.
    ArrowRight,
    /// The arrow of an action link, for example "Find your nearest A&E".
    ArrowRightCircle,
    /// The mark of a card that leads to a further list.
    ChevronRightCircle,
    /// No, or not available.
    Cross,
    /// Less: close what a plus opened.
    Minus,
    /// More: open what is closed.
    Plus,
    /// Look something up.
    Search,
    /// Yes, or available.
    Tick,
}

impl IconName {
    const fn class(self) -> &'static str {
        match self {
            Self::ArrowLeft => "nhsuk-icon--arrow-left",
            Self::ArrowRight => "nhsuk-icon--arrow-right",
            Self::ArrowRightCircle => "nhsuk-icon--arrow-right-circle",
            Self::ChevronRightCircle => "nhsuk-icon--chevron-right-circle",
            Self::Cross => "nhsuk-icon--cross",
            Self::Minus => "nhsuk-icon--minus",
            Self::Plus => "nhsuk-icon--plus",
            Self::Search => "nhsuk-icon--search",
            Self::Tick => "nhsuk-icon--tick",
        }
    }

    const fn path(self) -> &'static str {
        match self {
            Self::ArrowLeft => {
                "M10.7 6.3c.4.4.4 1 0 1.4L7.4 11H19a1 1 0 0 1 0 2H7.4l3.3 3.3c.4.4.4 1 0 1.4a1 1 0 0 1-1.4 0l-5-5A1 1 0 0 1 4 12c0-.3.1-.5.3-.7l5-5a1 1 0 0 1 1.4 0Z"
            }
            Self::ArrowRight => {
                "m14.7 6.3 5 5c.2.2.3.4.3.7 0 .3-.1.5-.3.7l-5 5a1 1 0 0 1-1.4-1.4l3.3-3.3H5a1 1 0 0 1 0-2h11.6l-3.3-3.3a1 1 0 1 1 1.4-1.4Z"
            }
            Self::ArrowRightCircle => {
                "M12 2a10 10 0 0 0-10 9h11.7l-4-4a1 1 0 0 1 1.5-1.4l5.6 5.7a1 1 0 0 1 0 1.4l-5.6 5.7a1 1 0 0 1-1.5 0 1 1 0 0 1 0-1.4l4-4H2A10 10 0 1 0 12 2z"
            }
            Self::ChevronRightCircle => {
                "M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20Zm-.3 5.8a1 1 0 1 0-1.5 1.4l2.9 2.8-2.9 2.8a1 1 0 0 0 1.5 1.4l3.5-3.5c.4-.4.4-1 0-1.4Z"
            }
            Self::Cross => {
                "M17 18.5c-.4 0-.8-.1-1.1-.4l-10-10c-.6-.6-.6-1.6 0-2.1.6-.6 1.5-.6 2.1 0l10 10c.6.6.6 1.5 0 2.1-.3.3-.6.4-1 .4z M7 18.5c-.4 0-.8-.1-1.1-.4-.6-.6-.6-1.5 0-2.1l10-10c.6-.6 1.5-.6 2.1 0 .6.6.6 1.5 0 2.1l-10 10c-.3.3-.6.4-1 .4z"
            }
            Self::Minus => "M5.5 10.5a1.5 1.5 0 0 0 0 3h13a1.5 1.5 0 0 0 0-3h-13Z",
            Self::Plus => {
                "M13.5 5.5a1.5 1.5 0 0 0-3 0v5h-5a1.5 1.5 0 0 0 0 3h5v5a1.5 1.5 0 0 0 3 0v-5h5a1.5 1.5 0 0 0 0-3h-5v-5Z"
            }
            Self::Search => {
                "m20.7 18.9-4.1-4.1a7 7 0 1 0-1.4 1.4l4 4.1a1 1 0 0 0 1.5 0c.4-.4.4-1 0-1.4ZM6 10.6a5 5 0 1 1 10 0 5 5 0 0 1-10 0Z"
            }
            Self::Tick => {
                "M11.4 17.5a2 2 0 0 1-2.7.1h-.1L4 12.8a1.5 1.5 0 0 1 2.1-2L10 14.7l8.1-8.1a1.5 1.5 0 1 1 2.2 2l-8.9 9Z"
            }
        }
    }
}

/// What an [`Icon`] is told.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct IconProps {
    /// The drawing.
    pub name: IconName,
}

/// A drawing beside words that say the same; a screen reader passes over it.
#[component]
pub fn Icon(props: &IconProps) -> Html {
    html! {
        <svg class={classes!("nhsuk-icon", props.name.class())} xmlns="http://www.w3.org/2000/svg"
            viewBox="0 0 24 24" width="16" height="16" focusable="false" aria-hidden="true">
            <path d={props.name.path()} />
        </svg>
    }
}
