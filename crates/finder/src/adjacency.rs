//! Adjacency lists in compressed sparse row form: the practices of each partnership or funder.

/// For each owner, its members in ascending order.
#[derive(Debug, Clone, Default)]
pub(crate) struct Adjacency {
    starts: Vec<u32>,
    members: Vec<u32>,
}

impl Adjacency {
    /// Builds the lists of `count` owners. Each member has the number of its owner, or none; an owner at or past `count`
    /// counts as none.
    pub(crate) fn from_owners(count: usize, owners: impl Iterator<Item = Option<usize>> + Clone) -> Self {
        let mut starts = vec![0_u32; count + 1];
        for to in owners.clone().flatten() {
            if let Some(length) = starts.get_mut(to + 1) {
                *length += 1;
            }
        }
        for at in 0..count {
            starts[at + 1] += starts[at];
        }
        let mut next = starts.clone();
        let mut members = vec![0; starts[count] as usize];
        for (member, to) in (0_u32..).zip(owners) {
            if let Some(slot) = to.filter(|&to| to < count).and_then(|to| next.get_mut(to)) {
                members[*slot as usize] = member;
                *slot += 1;
            }
        }
        Self { starts, members }
    }

    /// The number of owners.
    pub(crate) fn len(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    /// The members of an owner.
    pub(crate) fn neighbours(&self, owner: usize) -> &[u32] {
        match (self.starts.get(owner), self.starts.get(owner + 1)) {
            (Some(&start), Some(&end)) => &self.members[start as usize..end as usize],
            _ => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_listed_by_their_owner() {
        let lists = Adjacency::from_owners(3, [Some(2), None, Some(0), Some(2), Some(9)].into_iter());
        assert_eq!(
            (lists.neighbours(0), lists.neighbours(1), lists.neighbours(2), lists.neighbours(3)),
            (&[2][..], &[][..], &[0, 3][..], &[][..])
        );
        assert_eq!(lists.len(), 3);
    }
}
