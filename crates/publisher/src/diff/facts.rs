//! Whatever else a record says otherwise than before, by the name of the fact.

use std::collections::BTreeSet;

use catalogue::{
    About, Accountability, Area, Catalogue, FeatureGroup, FeatureIdx, Funder, Partnership, Practice,
    PracticeDetails, Service,
};

use super::change::Change;
use super::release_view::{Record, ReleaseView, in_both};
use super::{lists, memberships, offers, sites};

/// The names of the fields in which two records differ. Every field of the type is named, those that need more than
/// `==` after `apart`: a field added to the dataset cannot be forgotten here.
macro_rules! differing {
    ($type:ident, $old:expr, $new:expr; $($plain:ident),+ $(,)?; apart $($apart:ident),* $(,)?) => {{
        let (old, new): (&$type, &$type) = ($old, $new);
        let $type { $($plain: _,)+ $($apart: _,)* } = old;
        let mut facts: Vec<&'static str> = Vec::new();
        $(if old.$plain != new.$plain { facts.push(stringify!($plain)); })+
        facts
    }};
}

/// Notes the other facts of every record that both releases have.
pub(super) fn compare(old: ReleaseView<'_>, new: ReleaseView<'_>, changes: &mut Vec<Change>) {
    each::<Funder>(old, new, changes, funder);
    each::<Partnership>(old, new, changes, partnership);
    each::<Practice>(old, new, changes, practice);
    each::<Service>(old, new, changes, service);
    each::<Area>(
        old,
        new,
        changes,
        |(_, before), (_, after)| differing!(Area, before, after; name, shape; apart id),
    );
    let facts = dataset(old.catalogue, new.catalogue);
    if !facts.is_empty() {
        changes.push(Change::Dataset { facts });
    }
}

/// A record of a release.
type In<'a, R> = (ReleaseView<'a>, &'a R);

fn each<R: Record + 'static>(
    old: ReleaseView<'_>,
    new: ReleaseView<'_>,
    changes: &mut Vec<Change>,
    differing: impl Fn(In<'_, R>, In<'_, R>) -> Vec<&'static str>,
) {
    for (before, after) in in_both::<R>(old, new) {
        let facts = differing((old, before), (new, after));
        if !facts.is_empty() {
            changes.push(Change::Facts { record: after.named(), facts });
        }
    }
}

fn funder((old, before): In<'_, Funder>, (new, after): In<'_, Funder>) -> Vec<&'static str> {
    let mut facts = differing!(Funder, before, after;
        name, population, what_staying_means, who_runs_it, regulators, to_population, public_voice, specialists,
        measures, what_changes, what_stays, contact, policies, joining_rules, rights, replaces, source;
        apart id, area, offers, changes, checked_on
    );
    facts.extend((old.area(before.area) != new.area(after.area)).then_some("area"));
    facts.extend(offers::differ_otherwise((old, before), (new, after)).then_some("offers"));
    facts
}

fn service((old, before): In<'_, Service>, (new, after): In<'_, Service>) -> Vec<&'static str> {
    let mut facts = differing!(Service, before, after; name, synonyms; apart id, parent);
    let parent = |release: ReleaseView<'_>, service: &Service| {
        service.parent.and_then(|parent| release.service(parent)).map(|parent| parent.id.clone())
    };
    facts.extend((parent(old, before) != parent(new, after)).then_some("parent"));
    facts
}

fn partnership((old, before): In<'_, Partnership>, (new, after): In<'_, Partnership>) -> Vec<&'static str> {
    let mut facts = differing!(Partnership, before, after;
        name, summary, stage, stage_since, model, origin, pilot_id, foundation_trust, joined_up_care, integration,
        legal_form, ownership, not_for_profit, surplus_use, population_basis, population, role, services_scope,
        specialist_advice, diagnostics, budget, professions, no_profession_majority, largest_profession_share,
        largest_profession, share_of,
        specialists, public_voice, outcomes, what_changes, what_stays, measures, contact, replaces, source;
        apart id, areas, accountability, offers, changes, checked_on
    );
    let areas = |release: ReleaseView<'_>, partnership: &Partnership| -> Vec<Option<String>> {
        partnership.areas.iter().map(|&area| release.area(Some(area)).map(str::to_owned)).collect()
    };
    facts.extend((areas(old, before) != areas(new, after)).then_some("areas"));
    let (was, is) = (&before.accountability, &after.accountability);
    let same_funder = old.funder(was.funder) == new.funder(is.funder);
    let accountable = !same_funder || Accountability { funder: is.funder, ..was.clone() } != *is;
    facts.extend(accountable.then_some("accountability"));
    facts.extend(offers::differ_otherwise((old, before), (new, after)).then_some("offers"));
    facts
}

fn practice((old, before): In<'_, Practice>, (new, after): In<'_, Practice>) -> Vec<&'static str> {
    let mut facts = differing!(Practice, before, after;
        name, other_names, membership_known, out_of_area, instead_of_home_visits, second_membership, contract,
        replaces;
        apart id, funder, memberships, sites, list, area, outer_area, has, has_not, offers, changes, checked_on, source
    );
    let source = |release: ReleaseView<'_>, practice: &Practice| {
        practice.source.and_then(|at| release.catalogue.sources.get(usize::from(at)).cloned())
    };
    let (list_size, details) = match (old.details_of(before), new.details_of(after)) {
        (Some(was), Some(is)) => {
            let otherwise = PracticeDetails { list_size: is.list_size, ..was.clone() };
            (was.list_size != is.list_size, otherwise != *is)
        }
        _ => (false, false),
    };
    let features = |release: ReleaseView<'_>, list: &[FeatureIdx]| -> BTreeSet<(FeatureGroup, String)> {
        let features = list.iter().filter_map(|at| release.catalogue.features.get(at.index()));
        features.map(|feature| (feature.group, feature.id.clone())).collect()
    };
    let has = features(old, &before.has) != features(new, &after.has);
    let has_not = features(old, &before.has_not) != features(new, &after.has_not);
    let apart = [
        ("funder", old.funder(before.funder) != new.funder(after.funder)),
        ("memberships", memberships::differ_otherwise((old, before), (new, after))),
        ("sites", sites::differ_otherwise(before, after)),
        ("list", lists::differ_otherwise((old, before), (new, after))),
        ("area", old.area(before.area) != new.area(after.area)),
        ("outer_area", old.area(before.outer_area) != new.area(after.outer_area)),
        ("features", has || has_not),
        ("offers", offers::differ_otherwise((old, before), (new, after))),
        ("list_size", list_size),
        ("source", source(old, before) != source(new, after)),
        ("details", details),
    ];
    facts.extend(apart.into_iter().filter(|(_, differs)| *differs).map(|(fact, _)| fact));
    facts
}

/// What the dataset says of itself, and the lists that are no one record's. The title has a change of its own.
fn dataset(old: &Catalogue, new: &Catalogue) -> Vec<&'static str> {
    let mut facts = differing!(About, &old.about, &new.about;
        covers, synthetic, as_of, partnership, funder, publisher, emergency, urgent, licence, licence_url,
        attributions;
        apart title
    );
    facts.extend(differing!(Catalogue, old, new;
        features, tombstones, glossary, examples;
        apart about, sources, services, areas, funders, partnerships, practices, details
    ));
    facts
}
