//! A partnership among the results.

use std::rc::Rc;

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Catalogue, Date, Partnership};
use finder::PartnershipFound;
use yew::prelude::*;

use super::{
    ChoiceCardProps, RecordLineProps, choice_card, distances, paragraph, partnership_tag, record_line,
};
use i18n::{Locale, joining};

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
pub fn partnership_card(locale: &Locale, props: &PartnershipCardProps) -> Html {
    let Some(partnership) = props.catalogue.partnership(props.found.at) else { return Html::default() };
    let what = partnership.summary.clone().unwrap_or_else(|| locale.text("partnership-summary-not-known"));
    let joining = props.found.joining;
    let stage = partnership
        .stage
        .map_or_else(|| locale.text("not-known"), |stage| locale.word("stage", stage.word()));
    let record = RecordLineProps { checked_on: partnership.checked_on, today: props.today, source: None };
    let rows = [
        html! { { what } },
        html! {
            <>
                { partnership_tag(locale, joining) }
                { joining::stage_sentence(locale, &props.catalogue, props.found.at, props.today).map(paragraph) }
            </>
        },
        surgeries(locale, props),
        html! { { stage } },
        public_voice(locale, props, partnership),
        record_line(locale, &record),
    ];
    let (heading, href) = (html! { { &partnership.name } }, props.href.clone());
    choice_card(locale, ChoiceCardProps { heading, href, rows, actions: props.actions.clone() })
}

/// How many surgeries it has, which one is nearest, and how far away that is.
fn surgeries(locale: &Locale, props: &PartnershipCardProps) -> Html {
    let nearest = props.found.nearest_practice.and_then(|at| props.catalogue.practice(at));
    let [home, second] = props.metres;
    let fitting = props.found.found;
    let fit = [("count", fitting), ("of", props.found.practices)];
    html! {
        <>
            { paragraph(locale.count("partnership-surgeries", props.found.practices)) }
            // What the person can join is counted among all of them, whatever the list is narrowed to.
            if fitting < props.found.practices {
                { paragraph(locale.counts("partnership-fitting", &fit)) }
            }
            if let Some(nearest) = nearest.filter(|_| home.or(second).is_some()) {
                { paragraph(locale.with("partnership-nearest", &[("name", &nearest.name)])) }
                { distances(locale, home, second) }
            }
        </>
    }
}

/// How local people have a say in it, with a link to its page, which says how to take part.
fn public_voice(locale: &Locale, props: &PartnershipCardProps, partnership: &Partnership) -> Html {
    let Some(voice) = &partnership.public_voice else {
        return html! { { locale.text("voice-not-known") } };
    };
    html! {
        <>
            { locale.word("public-voice", voice.form.word()) }
            { " " }
            <a href={props.href.clone()}>
                { locale.text("say-how") }
                <span class="nhsuk-u-visually-hidden">{ ": " }{ &partnership.name }</span>
            </a>
        </>
    }
}
