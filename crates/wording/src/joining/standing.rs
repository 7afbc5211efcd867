//! Where a person's own practice stands, and what happens to them.

use catalogue::{Catalogue, PartnershipAt, PolicyPoint};
use enrolment::Standing;

use super::policy_sentence;
use crate::{Wording, date};

/// Where a practice stands, in the order in which a person asks: now, what changes, and what they can do.
///
/// What is decided follows only where it matters: keeping the practice where it belongs or will belong to
/// a partnership, and what happens at the end where a leaving is announced.
#[must_use]
pub fn standing_sentences(wording: &Wording, catalogue: &Catalogue, standing: &Standing<'_>) -> Vec<String> {
    let named = |key: &str, at: PartnershipAt, day: Option<catalogue::Date>| {
        let name = catalogue.partnership(at).map_or("", |found| found.name.as_str());
        let day = day.map_or_else(String::new, |day| date(wording, day));
        wording.with(key, &[("name", name.into()), ("date", day.into())])
    };
    let mut sentences = vec![match (standing.now, standing.known) {
        (Some(now), _) => match now.period.from {
            Some(from) => named("standing-in-since", now.partnership, Some(from)),
            None => named("standing-in", now.partnership, None),
        },
        (None, true) => wording.text("standing-with-funder"),
        (None, false) => wording.text("standing-not-known"),
    }];
    if let (Some(now), Some(last_day)) = (standing.now, standing.last_day) {
        sentences.push(named("standing-leaves", now.partnership, Some(last_day)));
        let point = PolicyPoint::PartnershipEnds;
        sentences.push(policy_sentence(wording, point, standing.when_it_ends));
    }
    for coming in &standing.to_come {
        sentences.push(named("standing-joins", coming.partnership, coming.period.from));
    }
    if standing.now.is_some() || !standing.to_come.is_empty() {
        let point = PolicyPoint::KeepSurgeryAndStay;
        sentences.push(policy_sentence(wording, point, standing.keep_and_stay));
    }
    sentences
}
