//! All that a person sees: the frame with the page in it, drawn from the session and the address alone.

use std::rc::Rc;

use yew::prelude::*;

use crate::address::Read;
use crate::components::Frame;
use crate::data::Arrival;
use crate::intent::OnIntent;
use crate::language::Language;
use crate::pages::{DatasetStatus, PageProps};
use crate::session::Session;
use crate::shell::Policy;
use crate::view::View;

/// What a [`Screen`] is told.
#[derive(Clone, Debug, PartialEq, Properties)]
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
#[component]
pub fn Screen(props: &ScreenProps) -> Html {
    let language = props.session.language.clone();
    if language == Language::default() {
        return Html::default();
    }
    html! { <ContextProvider<Language> context={language}>{ framed(props) }</ContextProvider<Language>> }
}

fn framed(props: &ScreenProps) -> Html {
    let ScreenProps { session, read, policy, on } = props.clone();
    let route = read.state.route.clone();
    match session.dataset {
        Arrival::Ready(dataset) => {
            let release = AttrValue::from(dataset.manifest.id.short().to_owned());
            let Read { state, ignored } = read;
            let page = PageProps { dataset, state, ignored, visit: session.visit, policy, on };
            html! {
                <Frame catalogue={page.catalogue()} {release} {route}>
                    <View {page} details={session.details} />
                </Frame>
            }
        }
        Arrival::Loading => html! { <Frame {route}><DatasetStatus /></Frame> },
        Arrival::Failed(failure) => {
            html! { <Frame {route}><DatasetStatus failure={Rc::clone(&failure)} /></Frame> }
        }
    }
}
