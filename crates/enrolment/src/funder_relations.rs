//! How a place lies to the areas of the funders, and what those decided in whose area it may be.

use catalogue::{Catalogue, Date, FunderIdx, Place};
use geography::{Relation, relation};

use crate::Outcome;
use crate::policy::crossing_the_border;

/// How a place lies to the area of each funder.
#[derive(Debug, Clone)]
pub(crate) struct FunderRelations {
    /// In the order of the dataset's funders; `None` for one without an area, and without a place.
    relations: Vec<Option<Relation>>,
    /// What follows from the strictest decision on `cross_border` of the funders in whose area the place may be, as far
    /// as it is known; [`Outcome::CanJoin`] where there is none.
    strictest: Outcome,
}

impl FunderRelations {
    pub(crate) fn new(catalogue: &Catalogue, place: Option<&Place>, today: Date) -> Self {
        let mut strictest = Outcome::CanJoin;
        let mut relations = Vec::with_capacity(catalogue.funders.len());
        for (at, funder) in (0_u32..).map(FunderIdx).zip(&catalogue.funders) {
            let area = funder.area.and_then(|area| catalogue.areas.get(area.index()));
            let found = area.zip(place).map(|(area, place)| relation(area, place));
            let perhaps = match found {
                Some(found) => matches!(found, Relation::PartlyInside | Relation::NotSure),
                None => area.is_some() && place.is_none(),
            };
            if perhaps {
                strictest = strictest.max(crossing_the_border(catalogue, at, today).0);
            }
            relations.push(found);
        }
        Self { relations, strictest }
    }

    /// The funder in whose area the place certainly is: the first in the dataset where areas overlap.
    pub(crate) fn within(&self) -> Option<FunderIdx> {
        self.all_within().next()
    }

    /// The same, where it is in the area of that one alone.
    pub(crate) fn within_only(&self) -> Option<FunderIdx> {
        let mut all = self.all_within();
        all.next().filter(|_| all.next().is_none())
    }

    fn all_within(&self) -> impl Iterator<Item = FunderIdx> {
        let all = (0_u32..).map(FunderIdx).zip(&self.relations);
        all.filter(|(_, found)| **found == Some(Relation::Inside)).map(|(at, _)| at)
    }

    /// Whether the place may be in the area of some funder, and is not certainly.
    pub(crate) fn may_be_within(&self) -> bool {
        self.relations
            .iter()
            .flatten()
            .any(|found| matches!(found, Relation::PartlyInside | Relation::NotSure))
    }

    /// How the place lies to a funder's area; `None` for a funder without an area, and without a place.
    pub(crate) fn to(&self, funder: FunderIdx) -> Option<Relation> {
        self.relations.get(funder.index()).copied().flatten()
    }

    /// Whether the place is certainly not with a funder: outside its area; of a funder without one, inside that of
    /// another.
    pub(crate) fn outside(&self, funder: FunderIdx) -> bool {
        match self.relations.get(funder.index()) {
            Some(Some(relation)) => *relation == Relation::Outside,
            Some(None) => self.within().is_some(),
            None => false,
        }
    }

    /// What follows from the strictest decision of the funders in whose area the place may be.
    pub(crate) fn strictest(&self) -> Outcome {
        self.strictest
    }
}
