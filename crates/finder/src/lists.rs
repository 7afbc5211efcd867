//! Which practices belong to each of many: a partnership, a funder. One list with offsets.

/// For each of many, its members in rising order.
#[derive(Debug, Clone, Default)]
pub(crate) struct Lists {
    starts: Vec<u32>,
    members: Vec<u32>,
}

impl Lists {
    /// Gathers members: each has the number of what it belongs to, or none.
    pub(crate) fn of(many: usize, belongs: impl Iterator<Item = Option<usize>> + Clone) -> Self {
        let mut starts = vec![0_u32; many + 1];
        for to in belongs.clone().flatten() {
            if let Some(count) = starts.get_mut(to + 1) {
                *count += 1;
            }
        }
        for at in 0..many {
            starts[at + 1] += starts[at];
        }
        let mut next = starts.clone();
        let mut members = vec![0; starts[many] as usize];
        for (member, to) in (0_u32..).zip(belongs) {
            if let Some(slot) = to.filter(|&to| to < many).and_then(|to| next.get_mut(to)) {
                members[*slot as usize] = member;
                *slot += 1;
            }
        }
        Self { starts, members }
    }

    /// How many there are that may have members.
    pub(crate) fn len(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    /// The members of one.
    pub(crate) fn at(&self, of: usize) -> &[u32] {
        match (self.starts.get(of), self.starts.get(of + 1)) {
            (Some(&start), Some(&end)) => &self.members[start as usize..end as usize],
            _ => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_stand_with_what_they_belong_to() {
        let lists = Lists::of(3, [Some(2), None, Some(0), Some(2), Some(9)].into_iter());
        assert_eq!(
            (lists.at(0), lists.at(1), lists.at(2), lists.at(3)),
            (&[2][..], &[][..], &[0, 3][..], &[][..])
        );
        assert_eq!(lists.len(), 3);
    }
}
