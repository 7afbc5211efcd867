//! What the partnership is responsible for and offers, who runs each service, and what is changing.

use catalogue::Partnership;
use catalogue::vocabulary::Vocabulary as _;
use yew::prelude::*;

use super::PartnershipSectionProps;
use crate::components::{ChoiceServicesProps, Offering, choice_changes, choice_services};
use i18n::Locale;

/// What the partnership is responsible for, then each service; `None` when none of it is known.
pub(super) fn services(locale: &Locale, props: &PartnershipSectionProps<'_>) -> Option<Html> {
    choice_services(locale, &of_partnership(props), &scope(locale, props.partnership))
}

/// The changes to the services.
pub(super) fn service_changes(locale: &Locale, props: &PartnershipSectionProps<'_>) -> Option<Html> {
    choice_changes(locale, &of_partnership(props))
}

fn of_partnership<'a>(props: &PartnershipSectionProps<'a>) -> ChoiceServicesProps<'a> {
    ChoiceServicesProps {
        catalogue: props.page.catalogue(),
        offers: &props.partnership.offers,
        changes: &props.partnership.changes,
        by: Offering::Partnership,
        today: props.page.dataset.today,
    }
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
