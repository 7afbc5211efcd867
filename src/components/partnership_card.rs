//! A partnership among the results.

use std::rc::Rc;

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Catalogue, Date, Partnership};
use finder::PartnershipFound;
use yew::prelude::*;

use super::{ChoiceCardProps, RecordLineProps, choice_card, distances, outcome_tag, paragraph, record_line};
use crate::language::Language;

/// The properties of [`partnership_card`].
#[derive(Clone, Debug, PartialEq)]
pub struct PartnershipCardProps {
    /// The records.
    pub catalogue: Rc<Catalogue>,
    /// The partnership found.
    pub found: PartnershipFound,
    /// Metres from the home and from the second place to its nearest surgery, where they are known.
    pub metres: [Option<f64>; 2],
    /// The address of its page.
    pub href: String,
    /// The day of the visit.
    pub today: Date,
    /// Other actions.
    pub actions: Html,
}

/// The card of a partnership.
pub fn partnership_card(language: &Language, props: &PartnershipCardProps) -> Html {
    let Some(partnership) = props.catalogue.partnership(props.found.at) else { return Html::default() };
    let what = partnership.summary.clone().unwrap_or_else(|| language.text("partnership-summary-not-known"));
    let joining = props.found.joining;
    let stage = partnership
        .stage
        .map_or_else(|| language.text("not-known"), |stage| language.word("stage", stage.word()));
    let record = RecordLineProps { checked_on: partnership.checked_on, today: props.today, source: None };
    let rows = [
        html! { { what } },
        html! {
            <>
                { outcome_tag(language, joining.outcome()) }
                { paragraph(language.partnership_answer(joining)) }
            </>
        },
        surgeries(language, props),
        html! { { stage } },
        public_voice(language, props, partnership),
        record_line(language, &record),
    ];
    let (heading, href) = (html! { { &partnership.name } }, props.href.clone());
    choice_card(language, ChoiceCardProps { heading, href, rows, actions: props.actions.clone() })
}

/// How many surgeries it has, which one is nearest, and how far away that is.
fn surgeries(language: &Language, props: &PartnershipCardProps) -> Html {
    let nearest = props.found.nearest_practice.and_then(|at| props.catalogue.practice(at));
    let [home, second] = props.metres;
    html! {
        <>
            { paragraph(language.count("partnership-surgeries", props.found.practices)) }
            if let Some(nearest) = nearest.filter(|_| home.or(second).is_some()) {
                { paragraph(language.with("partnership-nearest", &[("name", &nearest.name)])) }
                { distances(language, home, second) }
            }
        </>
    }
}

/// How local people have a say in it, with a link to its page, which says how to take part.
fn public_voice(language: &Language, props: &PartnershipCardProps, partnership: &Partnership) -> Html {
    let Some(voice) = &partnership.public_voice else {
        return html! { { language.text("voice-not-known") } };
    };
    html! {
        <>
            { language.word("public-voice", voice.form.word()) }
            { " " }
            <a href={props.href.clone()}>
                { language.text("say-how") }
                <span class="nhsuk-u-visually-hidden">{ ": " }{ &partnership.name }</span>
            </a>
        </>
    }
}
