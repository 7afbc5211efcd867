//! What it offers and who runs each service; what is changing in them and why.

use std::rc::Rc;

use catalogue::vocabulary::Vocabulary as _;
use design::element::pieces;
use yew::prelude::*;

use super::PartProps;
use crate::components::{ChangesProps, Offering, OffersProps, changes, offers, paragraph, plain_list};
use crate::language::Language;

/// What it looks after in all, then service by service.
pub(super) fn services(language: &Language, props: &PartProps) -> Option<Html> {
    let partnership = &props.partnership;
    let yes_or_no =
        |yes: Option<bool>, keys: [&'static str; 2]| yes.map(|yes| language.text(keys[usize::from(!yes)]));
    let in_all: Vec<String> = [
        partnership.role.map(|role| language.word("role", role.word())),
        partnership.services_scope.map(|scope| language.word("services-scope", scope.word())),
        yes_or_no(partnership.specialist_advice, ["specialist-advice-yes", "specialist-advice-no"]),
        yes_or_no(partnership.diagnostics, ["diagnostics-yes", "diagnostics-no"]),
    ]
    .into_iter()
    .flatten()
    .collect();
    if in_all.is_empty() && partnership.offers.is_empty() {
        return None;
    }
    let of = OffersProps {
        catalogue: props.page.catalogue(),
        offers: partnership.offers.clone(),
        by: Offering::Partnership,
        today: props.page.dataset.today,
    };
    let mut parts = vec![plain_list(&in_all, false)];
    if !partnership.offers.is_empty() {
        parts.push(paragraph(language.text("services-intro")));
    }
    parts.push(offers(language, &of));
    Some(pieces(parts))
}

/// What is changing. A partnership of which no service is known may well change some.
pub(super) fn what_changes(language: &Language, props: &PartProps) -> Option<Html> {
    let partnership = &props.partnership;
    if partnership.changes.is_empty() {
        let services_known = !partnership.offers.is_empty();
        return services_known.then(|| paragraph(language.text("changes-none")));
    }
    let all = ChangesProps {
        catalogue: Rc::clone(&props.page.dataset.catalogue),
        changes: partnership.changes.clone(),
        offers: partnership.offers.clone(),
        by: Offering::Partnership,
        today: props.page.dataset.today,
    };
    Some(pieces(vec![paragraph(language.text("changes-intro")), changes(language, &all)]))
}
