//! "My surgery": its partnership, and the questions of people who are registered there.

use catalogue::{
    Catalogue, Contact, Date, Membership, Partnership, PartnershipIdx, PolicyPoint, PracticeIdx,
};

use crate::membership::{MembershipChange, changes, left, now};
use crate::{ContractStage, PolicyAnswer, policy, whom_to_ask};

/// The practice with which a person is registered, on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CurrentSurgery<'a> {
    /// The day.
    pub today: Date,
    /// What there is to say of the stage of its partnership.
    pub stage: Option<ContractStage>,
    /// Its membership today. `None` with `known`: it belongs to no partnership, so its people are with the funder.
    pub now: Option<Membership>,
    /// Whether the dataset says which partnership it belongs to, or that it belongs to none.
    pub known: bool,
    /// The questions in the usual order, each with its answer. Empty for a practice that belongs to no partnership, never
    /// did and joins none: nothing changes for its people.
    pub asked: Vec<(SurgeryQuestion, SurgeryAnswer<'a>)>,
}

/// What somebody asks about the practice where they are registered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SurgeryQuestion {
    /// "My surgery has joined X: what happens to me?"
    Joined {
        /// The partnership.
        partnership: PartnershipIdx,
        /// The first day, where the dataset has it.
        since: Option<Date>,
    },
    /// "What happens to me when X ends?" It is closing, being tried out, or its contract ends within a year.
    Ends {
        /// The partnership.
        partnership: PartnershipIdx,
    },
    /// "My surgery leaves X: what then?"
    Leaves {
        /// The partnership.
        partnership: PartnershipIdx,
        /// The last day in it: 31 May for a practice that has left on 1 June.
        last_day: Date,
    },
    /// "My surgery has left X, and is in no partnership now: what then?"
    Left {
        /// The partnership.
        partnership: PartnershipIdx,
        /// The last day in it.
        last_day: Date,
    },
    /// "My surgery will join X: what happens to me?"
    Joins {
        /// The partnership.
        partnership: PartnershipIdx,
        /// The first day.
        on: Date,
    },
    /// "My surgery moves from X to Y: what happens to me?"
    Moves {
        /// The partnership that it leaves.
        from: PartnershipIdx,
        /// The partnership that it joins.
        to: PartnershipIdx,
        /// The first day in the new one.
        on: Date,
    },
    /// "Can I keep my surgery and stay with the funder?" Left out when the practice is in no partnership and joins
    /// none: its people do both already.
    KeepAndStay,
}

impl SurgeryQuestion {
    /// The day from which it holds, for what is to come.
    #[must_use]
    pub fn day(self) -> Option<Date> {
        match self {
            Self::Joins { on, .. } | Self::Moves { on, .. } => Some(on),
            Self::Leaves { last_day, .. } => Some(last_day),
            Self::Joined { .. } | Self::Ends { .. } | Self::Left { .. } | Self::KeepAndStay => None,
        }
    }

    /// Whether it is about what happens on a day, or happened: people want to know that before all else.
    #[must_use]
    pub fn is_news(self) -> bool {
        matches!(self, Self::Leaves { .. } | Self::Left { .. } | Self::Joins { .. } | Self::Moves { .. })
    }
}

/// What is known of a question about one's own practice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SurgeryAnswer<'a> {
    /// What the partnership says of the people of a practice that joins it.
    Effects {
        /// What changes for them, in plain words.
        changes: &'a [String],
        /// What stays as it is for them.
        stays: &'a [String],
    },
    /// The partnership says neither what changes nor what stays.
    NotSaid {
        /// Whom to ask: the partnership, or the funder where the partnership names nobody.
        ask: &'a Contact,
    },
    /// What the funder decided, or that it has not and whom to ask.
    Decision {
        /// The point.
        point: PolicyPoint,
        /// What is decided.
        answer: PolicyAnswer<'a>,
    },
}

/// The partnership of a person's own practice on a day and what that means for them; `None` when the dataset has no such
/// practice.
///
/// ```text
/// ropemakers on 2010-03-31, in Harbour until 2010-05-31
///   -> Joined Harbour: its own words on what changes and what stays
///      Leaves Harbour: decided, "You stay with your surgery."
///      KeepAndStay: decided, yes
/// ```
#[must_use]
pub fn current_surgery(catalogue: &Catalogue, at: PracticeIdx, today: Date) -> Option<CurrentSurgery<'_>> {
    let practice = catalogue.practice(at)?;
    let now = now(practice, today);
    let decided = |point| {
        let answer = policy(catalogue, practice.funder, point, today);
        SurgeryAnswer::Decision { point, answer }
    };
    let effects = |at: PartnershipIdx| {
        let found = catalogue.partnership(at);
        let says = |found: &&Partnership| !found.what_changes.is_empty() || !found.what_stays.is_empty();
        if let Some(found) = found.filter(says) {
            return SurgeryAnswer::Effects { changes: &found.what_changes, stays: &found.what_stays };
        }
        let named = found.map(|found| &found.contact).filter(|contact| !contact.name.is_empty());
        SurgeryAnswer::NotSaid { ask: named.unwrap_or(whom_to_ask(catalogue, practice.funder)) }
    };
    let mut asked = Vec::new();
    let stage = now.and_then(|now| ContractStage::of(catalogue, now.partnership, today));
    if let Some(Membership { partnership, period }) = now {
        asked.push((SurgeryQuestion::Joined { partnership, since: period.from }, effects(partnership)));
        if stage.is_some_and(|stage| !matches!(stage, ContractStage::Forming(_))) {
            asked.push((SurgeryQuestion::Ends { partnership }, decided(PolicyPoint::PartnershipEnds)));
        }
    } else if let Some((partnership, last_day)) = left(practice, today) {
        let left = SurgeryQuestion::Left { partnership, last_day };
        asked.push((left, decided(PolicyPoint::PartnershipEnds)));
    }
    let changes = changes(practice, today);
    let chooses = now.is_some() || !changes.is_empty() || !practice.membership_known;
    asked.extend(changes.into_iter().map(|change| match change {
        MembershipChange::Leaves { partnership, last_day } => {
            let leaves = SurgeryQuestion::Leaves { partnership, last_day };
            (leaves, decided(PolicyPoint::PartnershipEnds))
        }
        MembershipChange::Joins { partnership, on } => {
            (SurgeryQuestion::Joins { partnership, on }, effects(partnership))
        }
        MembershipChange::Moves { from, to, on } => (SurgeryQuestion::Moves { from, to, on }, effects(to)),
    }));
    if chooses {
        asked.push((SurgeryQuestion::KeepAndStay, decided(PolicyPoint::KeepSurgeryAndStay)));
    }
    Some(CurrentSurgery { today, stage, now, known: practice.membership_known, asked })
}
