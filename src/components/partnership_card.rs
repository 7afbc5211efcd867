//! A partnership among the results.

use std::rc::Rc;

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Catalogue, Date, Partnership};
use finder::PartnershipFound;
use yew::prelude::*;

use super::choice_card::rest_of;
use super::{ChoiceCardProps, RecordLineProps, choice_card, paragraph, partnership_tag, record_line};
use i18n::{Locale, format_distance, joining};

/// The properties of [`partnership_card`].
#[derive(Clone, Debug, PartialEq)]
pub struct PartnershipCardProps {
    /// The records.
    pub catalogue: Rc<Catalogue>,
    /// The partnership found.
    pub found: PartnershipFound,
    /// Metres from the home and from the second place to the surgery that the card names, where they are known.
    pub metres: [Option<f64>; 2],
    /// How it does on what matters to the person.
    pub matters: Option<String>,
    /// What is different about it.
    pub different: Option<String>,
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
    let stage = partnership
        .stage
        .map_or_else(|| locale.text("not-known"), |stage| locale.word("stage", stage.word()));
    let record = RecordLineProps { checked_on: partnership.checked_on, today: props.today, source: None };
    let stage_now = joining::card_stage_sentence(locale, &props.catalogue, props.found.at, props.today);
    let lines = [props.matters.clone(), stage_now, props.different.clone()];
    let card = ChoiceCardProps {
        name: partnership.name.clone(),
        href: props.href.clone(),
        answer: partnership_tag(locale, props.found.joining, nearest(locale, props)),
        lines: lines.into_iter().flatten().collect(),
        rows: [
            rest_of(&what, props.different.as_ref()).into(),
            surgeries(locale, props),
            stage.into(),
            public_voice(locale, props, partnership),
            record_line(locale, &record),
        ],
        actions: props.actions.clone(),
    };
    choice_card(locale, card)
}

/// The nearest of its surgeries with the best answer, and how far away it is; `None` without a place.
fn nearest(locale: &Locale, props: &PartnershipCardProps) -> Option<String> {
    let name = &props.catalogue.practice(props.found.nearest_with_best_answer?)?.name;
    let [home, second] = props.metres.map(|metres| metres.map(|metres| format_distance(locale, metres)));
    let distance = match (home, second) {
        (Some(home), Some(second)) => {
            locale.with("distance-from-both", &[("home", &home), ("second", &second)])
        }
        (home, second) => home.or(second)?,
    };
    Some(locale.with("partnership-nearest", &[("name", name), ("distance", &distance)]))
}

/// How many surgeries it has, and how many of them are in the list.
fn surgeries(locale: &Locale, props: &PartnershipCardProps) -> Html {
    let fitting = props.found.found;
    let fit = [("count", fitting), ("of", props.found.practices)];
    html! {
        <>
            { paragraph(locale.count("partnership-surgeries", props.found.practices)) }
            // What the person can join is counted among all of them, whatever the list is narrowed to.
            if fitting < props.found.practices {
                { paragraph(locale.counts("partnership-fitting", &fit)) }
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
