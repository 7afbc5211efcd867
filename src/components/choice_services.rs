//! The services of a partnership or of a funder, and what is changing in them, as sections of its page.

use std::rc::Rc;

use catalogue::{Catalogue, Date, Offer, ServiceChange};
use yew::prelude::*;

use super::{ChangesProps, Offering, OffersProps, changes, offers, plain_list};
use i18n::Locale;

/// Whose services they are, and on which day.
#[derive(Clone, Debug, PartialEq)]
pub struct ChoiceServicesProps<'a> {
    /// The records.
    pub catalogue: Rc<Catalogue>,
    /// What is offered.
    pub offers: &'a [Offer],
    /// What is changing.
    pub changes: &'a [ServiceChange],
    /// Who offers it.
    pub by: Offering,
    /// The day of the visit.
    pub today: Date,
}

/// What the choice is responsible for (`scope`), then each service; `None` when none of it is known.
#[must_use]
pub fn choice_services(locale: &Locale, props: &ChoiceServicesProps<'_>, scope: &[String]) -> Option<Html> {
    if scope.is_empty() && props.offers.is_empty() {
        return None;
    }
    let list = OffersProps {
        catalogue: Rc::clone(&props.catalogue),
        offers: props.offers,
        by: props.by,
        today: props.today,
    };
    Some(html! {
        <>
            { plain_list(scope, false) }
            if !props.offers.is_empty() {
                <p>{ locale.text("services-intro") }</p>
            }
            { offers(locale, &list) }
        </>
    })
}

/// The changes to the services. `None` when neither a change nor a service is known: changes may then be missing too.
#[must_use]
pub fn choice_changes(locale: &Locale, props: &ChoiceServicesProps<'_>) -> Option<Html> {
    if props.changes.is_empty() {
        let services_known = !props.offers.is_empty();
        return services_known.then(|| html! { <p>{ locale.text("changes-none") }</p> });
    }
    let list = ChangesProps {
        catalogue: Rc::clone(&props.catalogue),
        changes: props.changes.iter().collect(),
        offers: props.offers,
        by: props.by,
        today: props.today,
    };
    Some(changes(locale, &list))
}
