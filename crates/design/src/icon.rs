use yew::prelude::*;

/// The icons of the design system that some page uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IconName {
    /// On, or the next of several.
    ArrowRight,
    /// No, or not available.
    Cross,
    /// Yes, or available.
    Tick,
}

impl IconName {
    const fn class(self) -> &'static str {
        match self {
            Self::ArrowRight => "nhsuk-icon--arrow-right",
            Self::Cross => "nhsuk-icon--cross",
            Self::Tick => "nhsuk-icon--tick",
        }
    }

    const fn path(self) -> &'static str {
        match self {
            Self::ArrowRight => {
                "m14.7 6.3 5 5c.2.2.3.4.3.7 0 .3-.1.5-.3.7l-5 5a1 1 0 0 1-1.4-1.4l3.3-3.3H5a1 1 0 0 1 0-2h11.6l-3.3-3.3a1 1 0 1 1 1.4-1.4Z"
            }
            Self::Cross => {
                "M17 18.5c-.4 0-.8-.1-1.1-.4l-10-10c-.6-.6-.6-1.6 0-2.1.6-.6 1.5-.6 2.1 0l10 10c.6.6.6 1.5 0 2.1-.3.3-.6.4-1 .4z M7 18.5c-.4 0-.8-.1-1.1-.4-.6-.6-.6-1.5 0-2.1l10-10c.6-.6 1.5-.6 2.1 0 .6.6.6 1.5 0 2.1l-10 10c-.3.3-.6.4-1 .4z"
            }
            Self::Tick => {
                "M11.4 17.5a2 2 0 0 1-2.7.1h-.1L4 12.8a1.5 1.5 0 0 1 2.1-2L10 14.7l8.1-8.1a1.5 1.5 0 1 1 2.2 2l-8.9 9Z"
            }
        }
    }
}

/// An icon beside text that says the same; screen readers skip it.
pub fn icon(name: IconName) -> Html {
    html! {
        <svg
            class={classes!("nhsuk-icon", name.class())}
            xmlns="http://www.w3.org/2000/svg"
            viewBox="0 0 24 24"
            width="16"
            height="16"
            focusable="false"
            aria-hidden="true"
        >
            <path d={name.path()} />
        </svg>
    }
}
