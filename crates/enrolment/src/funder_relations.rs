//! How a place lies to the areas of the funders.

use catalogue::{Catalogue, FunderIdx, Place};
use geography::{Relation, relation};

/// How a place lies to the area of each funder.
#[derive(Debug, Clone, Default)]
pub(crate) struct FunderRelations {
    /// In the order of the dataset's funders; `None` for one without an area.
    relations: Vec<Option<Relation>>,
}

impl FunderRelations {
    pub(crate) fn new(catalogue: &Catalogue, place: Option<&Place>) -> Self {
        let Some(place) = place else { return Self::default() };
        let relation = |funder: &catalogue::Funder| {
            let area = catalogue.areas.get(funder.area?.index())?;
            Some(relation(area, place))
        };
        Self { relations: catalogue.funders.iter().map(relation).collect() }
    }

    /// The funder in whose area the place certainly is: the first in the dataset where areas overlap.
    pub(crate) fn within(&self) -> Option<FunderIdx> {
        let at = self.relations.iter().position(|&found| found == Some(Relation::Inside))?;
        u32::try_from(at).ok().map(FunderIdx)
    }

    /// Whether the place is certainly outside a funder's area.
    pub(crate) fn outside(&self, funder: FunderIdx) -> bool {
        self.relations.get(funder.index()) == Some(&Some(Relation::Outside))
    }
}
