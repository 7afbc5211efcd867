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
        let at = self.relations.iter().position(|&found| found == Some(Relation::Inside))?;
        u32::try_from(at).ok().map(FunderIdx)
    }

    /// How the place lies to a funder's area; `None` for a funder without an area, and without a place.
    pub(crate) fn to(&self, funder: FunderIdx) -> Option<Relation> {
        self.relations.get(funder.index()).copied().flatten()
    }

    /// Whether the place is certainly outside a funder's area.
    pub(crate) fn outside(&self, funder: FunderIdx) -> bool {
        self.to(funder) == Some(Relation::Outside)
    }

    /// What follows from the strictest decision of the funders in whose area the place may be.
    pub(crate) fn strictest(&self) -> Outcome {
        self.strictest
    }
}
