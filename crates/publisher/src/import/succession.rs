//! Which funder followed an older one, as far as the practices that moved tell.

use std::collections::{BTreeMap, BTreeSet};

use catalogue::{FunderId, PracticeId};

use super::groups::Groups;
use super::placing::PlacedSite;

/// How a practice's funder is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum KnownBy {
    /// The source of the groups names it.
    Groups,
    /// The practice list names it, and it is among today's.
    Parent,
    /// The practice list names an older one, all of whose other practices are with this one today.
    Succession,
}

/// Funders of practices.
pub(super) struct Succession<'g> {
    groups: &'g Groups,
    /// For each funder of the practice list, the funders of its practices today.
    followers: BTreeMap<String, BTreeSet<&'g FunderId>>,
}

impl<'g> Succession<'g> {
    /// Learns from the practices whose funder the groups name.
    pub(super) fn new(sites: &[PlacedSite], groups: &'g Groups) -> Self {
        let mut followers: BTreeMap<String, BTreeSet<&FunderId>> = BTreeMap::new();
        for placed in sites.iter().filter(|placed| placed.site.is_main() && !placed.site.parent.is_empty()) {
            let practice = PracticeId::parse(placed.site.practice()).ok();
            let member = practice.and_then(|practice| groups.practices.get(&practice));
            if let Some(funder) = member.and_then(|member| member.funder.as_ref()) {
                followers.entry(placed.site.parent.clone()).or_default().insert(funder);
            }
        }
        Self { groups, followers }
    }

    /// The funder of a practice, given the funder that the practice list names.
    pub(super) fn funder(&self, practice: &PracticeId, parent: &str) -> Option<(FunderId, KnownBy)> {
        let stated = self.groups.practices.get(practice).and_then(|member| member.funder.clone());
        let parent_today = || FunderId::parse(parent).ok().filter(|id| self.groups.funders.contains_key(id));
        let only_follower = || {
            let followers = self.followers.get(parent)?;
            followers.first().filter(|_| followers.len() == 1).map(|&funder| funder.clone())
        };
        stated
            .map(|funder| (funder, KnownBy::Groups))
            .or_else(|| parent_today().map(|funder| (funder, KnownBy::Parent)))
            .or_else(|| only_follower().map(|funder| (funder, KnownBy::Succession)))
    }
}
