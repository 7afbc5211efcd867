//! Query relaxation: when nothing was found, which single constraint to remove, and how many results that gives.

use crate::facets::{Chosen, OfPerson};
use crate::index::SearchIndex;
use crate::{Constraint, Relaxation};
use catalogue::sort::sort_by;
use fixedbitset::FixedBitSet;

/// Each single constraint whose removal gives results, most first; all at once where no single one does.
pub(crate) fn relaxations(
    index: &SearchIndex,
    of_person: OfPerson<'_>,
    all_practices: &FixedBitSet,
    by_words: Option<&FixedBitSet>,
    chosen: &Chosen,
) -> Vec<Relaxation> {
    let among = by_words.unwrap_or(all_practices);
    let mut relaxations: Vec<Relaxation> = Vec::new();
    if by_words.is_some() {
        let count = index.facets.left(all_practices, chosen, of_person).count_ones(..);
        relaxations.push(Relaxation { constraint: Constraint::Words, count });
    }
    for (group, value) in chosen.iter() {
        let count = index.facets.left(among, &chosen.without(group, value), of_person).count_ones(..);
        if let Some(id) = index.facets.id(group, value) {
            relaxations.push(Relaxation { constraint: Constraint::Filter(group, id.to_owned()), count });
        }
    }
    relaxations.retain(|relaxation| relaxation.count > 0);
    sort_by(&mut relaxations, |one, two| {
        two.count.cmp(&one.count).then_with(|| one.constraint.cmp(&two.constraint))
    });
    if relaxations.is_empty() && !all_practices.is_clear() {
        relaxations
            .push(Relaxation { constraint: Constraint::Everything, count: all_practices.count_ones(..) });
    }
    relaxations
}
