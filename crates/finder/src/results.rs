//! The results of a query.

use std::ops::Range;

use catalogue::{FunderIdx, PartnershipIdx, PracticeIdx, ServiceIdx};
use enrolment::{Answer, PartnershipAnswer};

use crate::{Constraint, Facets, Group, Order};

/// The funder that a person stays with when they join no partnership: a choice equal to any other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stay {
    /// The funder.
    pub funder: FunderIdx,
    /// Whether its published area contains the place, or it is the only one. Otherwise it is the funder of the
    /// nearest surgery, and the page says "probably".
    pub certain: bool,
}

/// A partnership among the results.
#[derive(Debug, Clone, PartialEq)]
pub struct PartnershipFound {
    /// The partnership.
    pub at: PartnershipIdx,
    /// Its nearest surgery among those found; the first by name without a place. `None` when it has no surgery yet.
    pub nearest_practice: Option<PracticeIdx>,
    /// Metres in a straight line to that surgery; `None` without a place.
    pub nearest_metres: Option<f64>,
    /// The nearest of those found that have the best answer: that can take the person now, with limits or without; if none
    /// can, where they have to ask first. The first by name without a place; `None` when none but the person's own is found.
    pub nearest_with_best_answer: Option<PracticeIdx>,
    /// How many surgeries belong to it on the day.
    pub practices: usize,
    /// How many of them are among the results.
    pub found: usize,
    /// Whether the person can join: the answers of all its surgeries together.
    pub joining: PartnershipAnswer,
}

/// A field of a record that can match.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// The surgery's name.
    Name,
    /// One of its other names, by position.
    OtherName(usize),
    /// The name of one of its sites, by position.
    SiteName(usize),
    /// The town of one of its sites.
    Town(usize),
    /// The postcode of one of its sites.
    Postcode(usize),
    /// Its id or a site's: an ODS code where there is one.
    Id,
    /// The name of its partnership.
    Partnership,
    /// A service, by its name or another word for it.
    Service(ServiceIdx),
}

/// The parts of a field that matched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Highlight {
    /// The field.
    pub field: Field,
    /// Stretches of bytes in the field's text, in order and apart. Empty where the field shown is not the word
    /// that fitted: a synonym of a service, a code.
    pub spans: Vec<Range<usize>>,
}

/// A surgery among the results: one result however many sites it has.
#[derive(Debug, Clone, PartialEq)]
pub struct PracticeFound {
    /// The surgery.
    pub at: PracticeIdx,
    /// Its site nearest to the place that the list is ordered by; its main one, 0, without a place.
    pub site: usize,
    /// Metres in a straight line from home to its nearest site; `None` without a home.
    pub metres: Option<f64>,
    /// Metres in a straight line from the second place to its nearest site.
    pub second_metres: Option<f64>,
    /// The partnership that it belongs to on the day.
    pub partnership: Option<PartnershipIdx>,
    /// Whether the person can join, and why.
    pub answer: Answer,
    /// The fields that matched the words, with the parts to highlight.
    pub highlights: Vec<Highlight>,
}

/// A constraint that can be removed, and what that gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relaxation {
    /// The constraint.
    pub constraint: Constraint,
    /// How many surgeries there would be without it.
    pub count: usize,
}

/// The answer to a [`crate::Query`].
#[derive(Debug, Clone, PartialEq)]
pub struct Results {
    /// The funder to stay with; `None` when there is no place and more than one funder, or no funder is known.
    pub stay: Option<Stay>,
    /// The partnerships, at most as many as asked for.
    pub partnerships: Vec<PartnershipFound>,
    /// How many partnerships there are in all.
    pub partnerships_total: usize,
    /// The surgeries, at most as many as asked for.
    pub practices: Vec<PracticeFound>,
    /// How many surgeries there are in all.
    pub total: usize,
    /// The counts that each filter would give.
    pub facets: Facets,
    /// The order of the list.
    pub order: Order,
    /// Whether surgeries whose name fits the words stand before the others.
    pub names_first: bool,
    /// Choices that this dataset does not know, such as those of an old bookmark. They had no effect.
    pub ignored: Vec<(Group, String)>,
    /// Whether the words were too many, and only the first were used.
    pub words_cut: bool,
    /// When nothing was found: each single constraint whose removal gives results, most results first.
    pub relaxations: Vec<Relaxation>,
}
