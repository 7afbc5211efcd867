//! A way out when nothing was found: which single choice to undo, and what that gives.

use catalogue::order::sort_few;

use crate::bits::Bits;
use crate::facets::{Chosen, OfPerson};
use crate::index::Index;
use crate::{Choice, Undo};

/// Each single choice whose undoing gives results, most first; everything at once where no single one does.
pub(crate) fn undo(
    index: &Index,
    of_person: OfPerson<'_>,
    everybody: &Bits,
    by_words: Option<&Bits>,
    chosen: &Chosen,
) -> Vec<Undo> {
    let among = by_words.unwrap_or(everybody);
    let mut ways: Vec<Undo> = Vec::new();
    if by_words.is_some() {
        let count = index.facets.left(everybody, chosen, of_person).count();
        ways.push(Undo { choice: Choice::Words, count });
    }
    for (group, value) in chosen.iter() {
        let count = index.facets.left(among, &chosen.without(group, value), of_person).count();
        if let Some(id) = index.facets.id(group, value) {
            ways.push(Undo { choice: Choice::Filter(group, id.to_owned()), count });
        }
    }
    ways.retain(|way| way.count > 0);
    sort_few(&mut ways, |one, two| {
        one.count > two.count || (one.count == two.count && one.choice < two.choice)
    });
    if ways.is_empty() && !everybody.is_empty() {
        ways.push(Undo { choice: Choice::Everything, count: everybody.count() });
    }
    ways
}
