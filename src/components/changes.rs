//! Changes to services: a timeline with every fact that people ask for, including whether money was a factor.

use catalogue::sort::sort_by;
use std::rc::Rc;

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Catalogue, ChangeKind, Date, Offer, ServiceChange};
use yew::prelude::*;

use super::{Fact, Offering, fact_list, read_on, run_by};
use i18n::{Locale, format_date, word_key};

/// The properties of [`changes`].
#[derive(Clone, Debug, PartialEq)]
pub struct ChangesProps<'a> {
    /// The records.
    pub catalogue: Rc<Catalogue>,
    /// The changes to services.
    pub changes: Vec<&'a ServiceChange>,
    /// The offers of the same organisation, one of which may replace a service that ends.
    pub offers: &'a [Offer],
    /// Whose services they are.
    pub by: Offering,
    /// The day of the visit.
    pub today: Date,
}

/// The changes, the earliest first.
pub fn changes(locale: &Locale, props: &ChangesProps<'_>) -> Html {
    let mut changes = props.changes.clone();
    sort_by(&mut changes, |one, two| one.effective.cmp(&two.effective));
    html! {
        <ol class="lcp-timeline">
            for change in changes {
                <li>
                    <h3 class="nhsuk-heading-s">
                        <time class="lcp-timeline__date" datetime={change.effective.to_string()}>
                            { format_date(locale, change.effective) }
                        </time>
                        { ": " }
                        { heading(locale, props, change) }
                    </h3>
                    <p><strong>{ locale.text("change-do-now") }{ ": " }</strong>{ &change.what_to_do_now }</p>
                    { read_on(locale.text("change-more"), fact_list(locale, &facts(locale, props, change))) }
                </li>
            }
        </ol>
    }
}

/// What changes: in the future tense before the day that it takes effect, in the past tense from then on.
fn heading(locale: &Locale, props: &ChangesProps<'_>, change: &ServiceChange) -> String {
    let family = if change.effective > props.today { "change" } else { "changed" };
    let service = props.catalogue.service(change.service).map_or("", |service| service.name.as_str());
    locale.with(&word_key(family, change.kind.word()), &[("service", service)])
}

fn facts(locale: &Locale, props: &ChangesProps<'_>, change: &ServiceChange) -> Vec<Fact> {
    let money = locale.text(if change.money_was_a_factor { "change-money-yes" } else { "change-money-no" });
    let from_to = [("change-from", change.from.clone()), ("change-to", change.to.clone())];
    let from_to = from_to.into_iter().filter(|(_, place)| place.is_some());
    let mut facts: Vec<Fact> = from_to.map(|(name, place)| Fact::text(name, place)).collect();
    facts.extend([
        Fact::text("change-reason", Some(locale.word("change-reason", change.reason.word()))),
        Fact::text("change-why", Some(change.why.clone())),
        Fact::text("change-money", Some(money)),
        Fact::text("change-decided-by", Some(change.decided_by.clone())),
        Fact::text("change-people-asked", Some(change.people_asked.clone())),
        Fact::text("change-replacement", replacement(locale, props, change)),
    ]);
    facts
}

/// What replaces the service, or why nothing does; `None` when the dataset does not say.
fn replacement(locale: &Locale, props: &ChangesProps<'_>, change: &ServiceChange) -> Option<String> {
    if let Some(why) = &change.no_replacement_reason {
        return Some(locale.with("change-no-replacement", &[("why", why)]));
    }
    let id = change.replacement.as_ref();
    let offer = id.and_then(|id| props.offers.iter().find(|offer| offer.id.as_ref() == Some(id)));
    if let Some(offer) = offer {
        let service = props.catalogue.service(offer.service)?.name.clone();
        let how = run_by(locale, offer, props.by);
        return Some(locale.with("change-replaced-by", &[("service", &service), ("how", &how)]));
    }
    let goes_on = matches!(change.kind, ChangeKind::Started | ChangeKind::HoursChanged);
    goes_on.then(|| locale.text("change-replacement-not-needed"))
}
