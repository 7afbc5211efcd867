//! All that a person sees: the frame with the page in it, drawn from the session and the address alone.

use yew::prelude::*;

use crate::address::Read;
use crate::components::{FrameProps, frame};
use crate::data::Arrival;
use crate::intent::OnIntent;
use crate::language::Language;
use crate::pages::{PageProps, dataset_status};
use crate::session::Session;
use crate::shell::Policy;
use crate::view::{ViewProps, view};

/// What [`screen`] is told.
#[derive(Clone, Debug, PartialEq)]
pub struct ScreenProps {
    /// What the tab holds.
    pub session: Session,
    /// What the address says.
    pub read: Read,
    /// What the surroundings allow.
    pub policy: Policy,
    /// Where intents go.
    pub on: OnIntent,
}

/// The frame and the page; nothing until there are words.
pub fn screen(props: &ScreenProps) -> Html {
    let language = &props.session.language;
    if *language == Language::default() { Html::default() } else { framed(language, props) }
}

fn framed(language: &Language, props: &ScreenProps) -> Html {
    let ScreenProps { session, read, policy, on } = props.clone();
    let route = read.state.route.clone();
    // A page of its own for each route, so that nothing of one page, such as what was opened, stays on the next.
    let key = route.to_path();
    let of_page = |catalogue, release, page: Html| {
        let children = html! { <div {key}>{ page }</div> };
        frame(language, &FrameProps { catalogue, release, route, children })
    };
    match session.dataset {
        Arrival::Ready(dataset) => {
            let release = dataset.manifest.id.short().to_owned();
            let Read { state, ignored } = read;
            let page = PageProps { dataset, state, ignored, visit: session.visit, policy, on };
            let catalogue = page.catalogue();
            of_page(
                Some(catalogue),
                Some(release),
                view(language, &ViewProps { page, details: session.details }),
            )
        }
        Arrival::Loading => of_page(None, None, dataset_status(language, None)),
        Arrival::Failed(failure) => of_page(None, None, dataset_status(language, Some(&failure))),
    }
}
