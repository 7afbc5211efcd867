//! A partnership's answer: "3 of its 8 surgeries can take you now", and each of them with its own answer.

use catalogue::sort::sort_by;
use catalogue::{Catalogue, Date, PartnershipIdx, Practice, PracticeIdx};

use crate::membership::{MembershipChange, changes, memberships};
use crate::{Answer, Evaluator, Outcome, Person};

/// How many of a partnership's practices give which answer. The practice where the person is registered is not counted
/// among those that can take them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PartnershipAnswer {
    counts: [u32; 4],
    member: bool,
    place: PlaceKnown,
    joins: Option<Date>,
    leaves: Option<Date>,
}

/// How well it is known where a person lives.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum PlaceKnown {
    /// Well enough, or it does not matter.
    #[default]
    Enough,
    /// They gave no place.
    Not,
    /// An outward code, or the middle of a place.
    Roughly,
}

impl PartnershipAnswer {
    /// Nothing counted yet, for a person.
    #[must_use]
    pub fn of(person: &Person<'_>) -> Self {
        let place = match person.home {
            Some(home) if home.is_exact() => PlaceKnown::Enough,
            Some(_) => PlaceKnown::Roughly,
            None if person.second_place.is_none() && !person.no_fixed_address => PlaceKnown::Not,
            None => PlaceKnown::Enough,
        };
        Self { place, ..Self::default() }
    }

    /// Whether none of its practices is certain to take the person, who has not said where they live: that decides.
    #[must_use]
    pub fn depends_on_place(self) -> bool {
        self.place == PlaceKnown::Not && self.outcome() == Some(Outcome::AskFirst)
    }

    /// Whether none of its practices is certain to take the person, whose full postcode may decide.
    #[must_use]
    pub fn depends_on_postcode(self) -> bool {
        self.place == PlaceKnown::Roughly && self.outcome() == Some(Outcome::AskFirst)
    }

    /// Notes whether the practice where the person is registered joins the partnership within a year, or leaves it.
    pub fn note_joins(
        &mut self,
        catalogue: &Catalogue,
        partnership: PartnershipIdx,
        current_practice: Option<PracticeIdx>,
        today: Date,
    ) {
        let current = current_practice.and_then(|at| catalogue.practice(at));
        self.joins = current.and_then(|practice| joins_within_a_year(practice, partnership, today).next());
        self.leaves = current.and_then(|practice| leaves_within_a_year(practice, partnership, today));
    }

    /// The day on which the practice where the person is registered joins it, within the year.
    #[must_use]
    pub fn joins(self) -> Option<Date> {
        self.joins
    }

    /// The last day in it of the practice where the person is registered, which leaves it within the year.
    #[must_use]
    pub fn leaves(self) -> Option<Date> {
        self.leaves
    }

    /// Counts one more practice with which the person is not registered.
    pub fn add(&mut self, outcome: Outcome) {
        self.counts[outcome as usize] += 1;
    }

    /// Notes that the person is registered with one of its practices: they are in it, and are not invited to join.
    pub fn add_own(&mut self) {
        self.member = true;
    }

    /// Whether the person is in it, through the practice where they are registered.
    #[must_use]
    pub fn is_member(self) -> bool {
        self.member
    }

    /// How many practices give an answer.
    #[must_use]
    pub fn count(self, outcome: Outcome) -> u32 {
        self.counts[outcome as usize]
    }

    /// How many practices were counted: all, or all others than the person's own.
    #[must_use]
    pub fn total(self) -> u32 {
        self.counts.iter().sum()
    }

    /// How many practices can take the person now, with limits or without.
    #[must_use]
    pub fn can_join_now(self) -> u32 {
        self.count(Outcome::CanJoin) + self.count(Outcome::CanJoinWithLimits)
    }

    /// The best answer among the practices; `None` when the dataset has none, or none but the person's own.
    #[must_use]
    pub fn outcome(self) -> Option<Outcome> {
        use catalogue::vocabulary::Vocabulary as _;
        Outcome::ALL.iter().copied().find(|&outcome| self.count(outcome) > 0)
    }
}

/// Whether a person can join a partnership: the answers of the practices that belong to it on the day.
///
/// Of a practice's answers for two places the better one counts. This evaluates every practice of the partnership; for
/// all partnerships, count in one pass with [`PartnershipAnswer::add`].
#[must_use]
pub fn partnership_answer(
    catalogue: &Catalogue,
    partnership: PartnershipIdx,
    person: &Person<'_>,
) -> PartnershipAnswer {
    let evaluator = Evaluator::new(catalogue, person);
    let mut counted = PartnershipAnswer::of(person);
    for (at, _) in members_on(catalogue, partnership, person.today) {
        if person.current_practice == Some(at) {
            counted.add_own();
        } else {
            counted.add(evaluator.answer(at).best());
        }
    }
    counted.note_joins(catalogue, partnership, person.current_practice, person.today);
    counted
}

/// The first day within a year on which a practice joins a partnership that it is not in.
fn joins_within_a_year(
    practice: &Practice,
    partnership: PartnershipIdx,
    today: Date,
) -> impl Iterator<Item = Date> {
    let joined = changes(practice, today).into_iter().filter_map(MembershipChange::joins);
    let joined = joined.filter(move |&(to, on)| to == partnership && on <= today.a_year_later());
    joined.map(|(_, on)| on)
}

/// The last day in a partnership of a practice that is in it on the day, where it leaves within a year.
fn leaves_within_a_year(practice: &Practice, partnership: PartnershipIdx, today: Date) -> Option<Date> {
    let membership = memberships(practice).into_iter().find(|one| one.period.contains(today))?;
    let last_day = membership.period.until.filter(|_| membership.partnership == partnership)?;
    (last_day < today.a_year_later()).then_some(last_day)
}

/// The practices that belong to a partnership on a day.
fn members_on(
    catalogue: &Catalogue,
    partnership: PartnershipIdx,
    today: Date,
) -> impl Iterator<Item = (PracticeIdx, &Practice)> {
    let all = (0_u32..).map(PracticeIdx).zip(&catalogue.practices);
    all.filter(move |(_, practice)| practice.partnership_on(today) == Some(partnership))
}

/// A practice of a partnership, with its own answer.
#[derive(Debug, Clone, PartialEq)]
pub struct MemberAnswer {
    /// The practice.
    pub at: PracticeIdx,
    /// Whether the person can join it, and why.
    pub answer: Answer,
    /// Metres in a straight line from the home to its nearest site; `None` without a home.
    pub metres: Option<f64>,
}

/// The practices that belong to a partnership on the day, each with its answer: the person's own first, then the best
/// answer first, then the nearest, then by name.
#[must_use]
pub fn member_answers(
    catalogue: &Catalogue,
    partnership: PartnershipIdx,
    person: &Person<'_>,
) -> Vec<MemberAnswer> {
    let evaluator = Evaluator::new(catalogue, person);
    let mut members: Vec<(MemberAnswer, &str)> = Vec::new();
    for (at, practice) in members_on(catalogue, partnership, person.today) {
        let sites = practice.sites.iter();
        let metres = person.home.and_then(|home| {
            sites.map(|site| geography::metres(home.position, site.position)).min_by(f64::total_cmp)
        });
        members.push((MemberAnswer { at, answer: evaluator.answer(at), metres }, &practice.name));
    }
    let rank = |member: &MemberAnswer| (person.current_practice != Some(member.at), member.answer.best());
    sort_by(&mut members, |(one, name), (two, other)| {
        let (near, far) = (one.metres.unwrap_or(0.0), two.metres.unwrap_or(0.0));
        rank(one).cmp(&rank(two)).then_with(|| near.total_cmp(&far)).then_with(|| name.cmp(other))
    });
    members.into_iter().map(|(member, _)| member).collect()
}

/// The practices that join a partnership within a year from a day, each with its first day, the soonest first.
#[must_use]
pub fn members_to_come(
    catalogue: &Catalogue,
    partnership: PartnershipIdx,
    today: Date,
) -> Vec<(PracticeIdx, Date)> {
    let mut found: Vec<(PracticeIdx, Date)> = Vec::new();
    for (at, practice) in (0_u32..).map(PracticeIdx).zip(&catalogue.practices) {
        found.extend(joins_within_a_year(practice, partnership, today).map(|on| (at, on)));
    }
    sort_by(&mut found, |one, two| (one.1, one.0).cmp(&(two.1, two.0)));
    found
}

impl FromIterator<Outcome> for PartnershipAnswer {
    fn from_iter<I: IntoIterator<Item = Outcome>>(outcomes: I) -> Self {
        let mut counted = Self::default();
        for outcome in outcomes {
            counted.add(outcome);
        }
        counted
    }
}
