//! Which partnership a surgery is a member of, or that it stays with the funder, or that it is not known.

use std::rc::Rc;

use catalogue::{Catalogue, Date, PracticeIdx};
use yew::prelude::*;

use crate::address::ViewState;
use crate::route::Route;
use i18n::Locale;

/// The properties of [`membership_line`].
#[derive(Clone, Debug, PartialEq)]
pub struct MembershipLineProps {
    /// The records.
    pub catalogue: Rc<Catalogue>,
    /// The surgery.
    pub at: PracticeIdx,
    /// The day of the visit.
    pub today: Date,
}

/// One sentence, with a link to the partnership.
pub fn membership_line(locale: &Locale, props: &MembershipLineProps) -> Html {
    let Some(practice) = props.catalogue.practice(props.at) else { return Html::default() };
    if let Some(partnership) =
        practice.partnership_on(props.today).and_then(|at| props.catalogue.partnership(at))
    {
        let href = ViewState::at(Route::Partnership { id: partnership.id.to_string() }).link();
        return html! {
            <>{ locale.text("membership-with") }{ " " }<a {href}>{ &partnership.name }</a></>
        };
    }
    let funder = practice.funder.and_then(|at| props.catalogue.funder(at));
    let text = match (practice.membership_known, funder) {
        (false, _) => locale.text("membership-not-known"),
        (true, Some(funder)) => locale.with("membership-stays", &[("name", &funder.name)]),
        (true, None) => locale.text("membership-none"),
    };
    html! { { text } }
}
