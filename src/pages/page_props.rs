//! What every page is drawn from.

use std::rc::Rc;

use catalogue::{Catalogue, Place};

use crate::address::ViewState;
use crate::data::Dataset;
use crate::intent::OnIntent;
use crate::shell::Policy;
use crate::visit::{Visit, Whereabouts};

/// What every page is drawn from.
#[derive(Clone, Debug, PartialEq)]
pub struct PageProps {
    /// The dataset.
    pub dataset: Rc<Dataset>,
    /// What the address says.
    pub state: ViewState,
    /// The parts of the address that were not understood.
    pub ignored: Vec<String>,
    /// What the tab knows of the person's place.
    pub visit: Visit,
    /// What the surroundings allow.
    pub policy: Policy,
    /// Where intents go.
    pub on: OnIntent,
}

impl PageProps {
    /// The records.
    #[must_use]
    pub fn catalogue(&self) -> Rc<Catalogue> {
        Rc::clone(&self.dataset.catalogue)
    }

    /// The person's place, where they gave one.
    #[must_use]
    pub fn place(&self) -> Option<&Place> {
        self.visit.whereabouts.as_ref().and_then(Whereabouts::place)
    }

    /// The link to another page that keeps the person's choices, so that the way back is there.
    #[must_use]
    pub fn link(&self, route: crate::route::Route) -> String {
        ViewState { route, choices: self.state.choices.clone() }.link()
    }
}
