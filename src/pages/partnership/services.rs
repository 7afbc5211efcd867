//! What the partnership offers and who runs each service; what is changing in the services, and why.

use catalogue::Partnership;
use catalogue::vocabulary::Vocabulary as _;
use yew::prelude::*;

use super::PartnershipSectionProps;
use crate::components::{ChangesProps, Offering, OffersProps, changes, offers, plain_list};
use crate::language::Language;

/// What the partnership is responsible for, then each service; `None` when none of it is known.
pub(super) fn services(language: &Language, props: &PartnershipSectionProps) -> Option<Html> {
    let partnership = &props.partnership;
    let scope = scope(language, partnership);
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
                <p>{ language.text("services-intro") }</p>
            }
            { offers(language, &list) }
        </>
    })
}

/// What the partnership is responsible for, a sentence for each fact that is known.
fn scope(language: &Language, partnership: &Partnership) -> Vec<String> {
    let sentence = |known: Option<bool>, yes: &str, no: &str| {
        known.map(|known| language.text(if known { yes } else { no }))
    };
    let sentences = [
        partnership.role.map(|role| language.word("role", role.word())),
        partnership.services_scope.map(|scope| language.word("services-scope", scope.word())),
        sentence(partnership.specialist_advice, "specialist-advice-yes", "specialist-advice-no"),
        sentence(partnership.diagnostics, "diagnostics-yes", "diagnostics-no"),
    ];
    sentences.into_iter().flatten().collect()
}

/// The changes to the services. `None` when neither a change nor a service is known: changes may then be missing too.
pub(super) fn service_changes(language: &Language, props: &PartnershipSectionProps) -> Option<Html> {
    let partnership = &props.partnership;
    if partnership.changes.is_empty() {
        let services_known = !partnership.offers.is_empty();
        return services_known.then(|| html! { <p>{ language.text("changes-none") }</p> });
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
            <p>{ language.text("changes-intro") }</p>
            { changes(language, &list) }
        </>
    })
}
