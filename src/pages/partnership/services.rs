//! What the partnership offers and who runs each service; what is changing in the services, and why.

use catalogue::Partnership;
use catalogue::vocabulary::Vocabulary as _;
use yew::prelude::*;

use super::PartnershipSectionProps;
use crate::components::{ChangesProps, Offering, OffersProps, changes, offers, plain_list};
use i18n::Locale;

/// What the partnership is responsible for, then each service; `None` when none of it is known.
pub(super) fn services(locale: &Locale, props: &PartnershipSectionProps) -> Option<Html> {
    let partnership = &props.partnership;
    let scope = scope(locale, partnership);
    if scope.is_empty() && partnership.offers.is_empty() {
        return None;
    }
    let list = OffersProps {
        catalogue: props.page.catalogue(),
        offers: partnership.offers.clone(),
        by: Offering::Partnership,
        today: props.page.dataset.today,
    };
    Some(html! {
        <>
            { plain_list(&scope, false) }
            if !partnership.offers.is_empty() {
                <p>{ locale.text("services-intro") }</p>
            }
            { offers(locale, &list) }
        </>
    })
}

/// What the partnership is responsible for, a sentence for each fact that is known.
fn scope(locale: &Locale, partnership: &Partnership) -> Vec<String> {
    let sentence = |known: Option<bool>, yes: &str, no: &str| {
        known.map(|known| locale.text(if known { yes } else { no }))
    };
    let sentences = [
        partnership.role.map(|role| locale.word("role", role.word())),
        partnership.services_scope.map(|scope| locale.word("services-scope", scope.word())),
        sentence(partnership.specialist_advice, "specialist-advice-yes", "specialist-advice-no"),
        sentence(partnership.diagnostics, "diagnostics-yes", "diagnostics-no"),
    ];
    sentences.into_iter().flatten().collect()
}

/// The changes to the services. `None` when neither a change nor a service is known: changes may then be missing too.
pub(super) fn service_changes(locale: &Locale, props: &PartnershipSectionProps) -> Option<Html> {
    let partnership = &props.partnership;
    if partnership.changes.is_empty() {
        let services_known = !partnership.offers.is_empty();
        return services_known.then(|| html! { <p>{ locale.text("changes-none") }</p> });
    }
    let list = ChangesProps {
        catalogue: props.page.catalogue(),
        changes: partnership.changes.clone(),
        offers: partnership.offers.clone(),
        by: Offering::Partnership,
        today: props.page.dataset.today,
    };
    Some(html! {
        <>
            <p>{ locale.text("changes-intro") }</p>
            { changes(locale, &list) }
        </>
    })
}
