//! Practices that joined, left, or will.

use catalogue::{Membership, Period, Practice};

use super::change::{Change, RecordRef};
use super::release_view::{Record, ReleaseView, find};

/// Notes what became of every practice's place in a partnership. A practice that is new has joined, one that is
/// gone has left.
pub(super) fn compare(old: ReleaseView<'_>, new: ReleaseView<'_>, changes: &mut Vec<Change>) {
    for before in &old.catalogue.practices {
        let after = find(&new.catalogue.practices, before.id.as_str());
        compare_one((old, Some(before)), (new, after), changes);
    }
    for after in &new.catalogue.practices {
        if find(&old.catalogue.practices, after.id.as_str()).is_none() {
            compare_one((old, None), (new, Some(after)), changes);
        }
    }
}

/// One membership, its partnership by name.
#[derive(Debug, PartialEq, Eq)]
struct NamedMembership {
    partnership: RecordRef,
    period: Period,
}

fn named_membership(release: ReleaseView<'_>, membership: &Membership) -> Option<NamedMembership> {
    let partnership = release.partnership(membership.partnership)?.named();
    Some(NamedMembership { partnership, period: membership.period })
}

/// A practice's memberships, each with its partnership.
fn named_memberships(release: ReleaseView<'_>, practice: Option<&Practice>) -> Vec<NamedMembership> {
    let memberships = practice.map(|practice| practice.memberships.as_slice()).unwrap_or_default();
    memberships.iter().filter_map(|membership| named_membership(release, membership)).collect()
}

fn compare_one(
    (old, before): (ReleaseView<'_>, Option<&Practice>),
    (new, after): (ReleaseView<'_>, Option<&Practice>),
    changes: &mut Vec<Change>,
) {
    let Some(practice) = after.or(before).map(Record::named) else { return };
    let (were, are) = (named_memberships(old, before), named_memberships(new, after));
    let was = were.iter().find(|place| place.period.contains(old.day()));
    let is = are.iter().find(|place| place.period.contains(new.day()));
    let stayed = was.map(|place| &place.partnership.id) == is.map(|place| &place.partnership.id);
    if let Some(was) = was.filter(|_| !stayed) {
        // The newer release may know the last day that the older one did not.
        let same = |place: &&NamedMembership| {
            place.partnership.id == was.partnership.id && place.period.from == was.period.from
        };
        let until = are.iter().find(same).map_or(was.period.until, |place| place.period.until);
        changes.push(Change::Left {
            practice: practice.clone(),
            partnership: was.partnership.clone(),
            until,
        });
    }
    if let Some(is) = is.filter(|_| !stayed) {
        let (partnership, from) = (is.partnership.clone(), is.period.from);
        changes.push(Change::Joined { practice: practice.clone(), partnership, from });
    }
    for place in are.iter().filter(|place| !holds(&were, place)) {
        let partnership = place.partnership.clone();
        match (place.period.from, place.period.until) {
            (Some(from), _) if from > new.day() => {
                changes.push(Change::WillJoin { practice: practice.clone(), partnership, from });
            }
            (_, Some(until)) if until >= new.day() => {
                changes.push(Change::WillLeave { practice: practice.clone(), partnership, until });
            }
            _ => {}
        }
    }
}

/// Whether a membership is among others: the same partnership for the same time.
fn holds(places: &[NamedMembership], place: &NamedMembership) -> bool {
    places.iter().any(|other| other.partnership.id == place.partnership.id && other.period == place.period)
}

/// Whether the memberships of a practice differ in anything that [`compare`] does not say.
pub(super) fn differ_otherwise(
    (old, before): (ReleaseView<'_>, &Practice),
    (new, after): (ReleaseView<'_>, &Practice),
) -> bool {
    let (were, are) = (named_memberships(old, Some(before)), named_memberships(new, Some(after)));
    let same = were.len() == are.len()
        && were
            .iter()
            .zip(&are)
            .all(|(was, is)| was.partnership.id == is.partnership.id && was.period == is.period);
    let mut said = Vec::new();
    compare_one((old, Some(before)), (new, Some(after)), &mut said);
    !same && said.is_empty()
}
