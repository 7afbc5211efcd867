//! What the dataset contains, how old its records are, and what they do not say.

use catalogue::{ListStatus, Practice};
use enrolment::ASK_FIRST_AFTER_DAYS;
use yew::prelude::*;

use crate::components::{Fact, fact_list};
use crate::pages::PageProps;
use i18n::Locale;

/// How many records there are, and that lists leave none out.
pub(super) fn record_counts(locale: &Locale, props: &PageProps) -> Html {
    let counts = props.dataset.manifest.counts;
    let complete = [("surgeries", counts.practices as usize), ("partnerships", counts.partnerships as usize)];
    let facts = [
        ("about-surgeries", counts.practices),
        ("about-partnerships", counts.partnerships),
        ("about-sites", counts.sites),
        ("about-services", counts.services),
        ("about-funders", counts.funders),
        ("about-postcodes", counts.postcodes),
    ];
    let facts = facts.map(|(name, count)| Fact::text(name, Some(locale.count("number", count as usize))));
    html! {
        <>
            <p>{ locale.counts("about-complete", &complete) }</p>
            { fact_list(locale, &facts) }
        </>
    }
}

/// How many practice records were checked recently, earlier, or on a day that is not known.
pub(super) fn freshness(locale: &Locale, props: &PageProps) -> Html {
    let (mut recent, mut old, mut never) = (0, 0, 0);
    for practice in &props.dataset.catalogue.practices {
        match practice.checked_on.map(|on| props.dataset.today.days_since(on)) {
            None => never += 1,
            Some(days) if days <= ASK_FIRST_AFTER_DAYS => recent += 1,
            Some(_) => old += 1,
        }
    }
    let days = usize::try_from(ASK_FIRST_AFTER_DAYS).unwrap_or_default();
    let facts = [("about-fresh-recent", recent), ("about-fresh-old", old), ("about-fresh-never", never)];
    let facts = facts.map(|(name, count)| Fact::text(name, Some(locale.count("about-of-surgeries", count))));
    html! {
        <>
            <p>{ locale.counts("about-fresh-rule", &[("days", days)]) }</p>
            { fact_list(locale, &facts) }
        </>
    }
}

/// For how many practices the sources do not say what people want to know.
pub(super) fn gaps(locale: &Locale, props: &PageProps) -> Html {
    let practices = &props.dataset.catalogue.practices;
    let today = props.dataset.today;
    let without = |is_known: &dyn Fn(&Practice) -> bool| {
        let missing = practices.iter().filter(|practice| !is_known(practice)).count();
        Some(locale.counts("about-gap", &[("missing", missing), ("total", practices.len())]))
    };
    let list_known =
        |practice: &Practice| practice.list_on(today).is_some_and(|list| list.status != ListStatus::Unknown);
    let hours_known = |practice: &Practice| {
        practice.sites.iter().any(|site| site.hours.reception.is_some() || site.hours.consulting.is_some())
    };
    let facts = [
        Fact::text("about-gap-list", without(&list_known)),
        Fact::text("about-gap-area", without(&|practice| practice.area.is_some())),
        Fact::text("about-gap-membership", without(&|practice| practice.membership_known)),
        Fact::text("about-gap-hours", without(&hours_known)),
    ];
    html! {
        <>
            <p>{ locale.text("about-gaps") }</p>
            { fact_list(locale, &facts) }
        </>
    }
}
