//! Everything that a page can ask for, as one type: pages and components call back with it and nothing else.

use catalogue::PracticeIdx;
use yew::{AttrValue, Callback};

use crate::address::ViewState;
use crate::shortlist::ShortlistMessage;
use crate::update::Message;
use crate::user_context::{PlaceMessage, SurgeryMessage};

/// Something that a person asks for on a page.
#[derive(Debug, Clone, PartialEq)]
pub enum Intent {
    /// Something else to see.
    View(Message),
    /// The page of a link.
    Go(ViewState),
    /// Something about their place.
    Place(PlaceMessage),
    /// Something about the surgery that they are with.
    Surgery(SurgeryMessage),
    /// To choose for somebody else, or no longer.
    ForSomeoneElse(bool),
    /// Something about their shortlist.
    Shortlist(ShortlistMessage),
    /// This page on paper.
    Print,
    /// The details of a surgery, or those again that did not arrive.
    Details(PracticeIdx),
    /// All that did not arrive, once more.
    Retry,
    /// The page before, where the browser has no button for that.
    #[cfg(feature = "kiosk")]
    Back,
    /// The focus on the element with this id.
    Focus(AttrValue),
}

/// Where intents go.
pub type OnIntent = Callback<Intent>;

/// A callback that asks for the focus on an element, as the design system's links within a page want it.
#[must_use]
pub fn focusing(on: &OnIntent) -> Callback<AttrValue> {
    on.reform(Intent::Focus)
}
