//! A partnership among the results.

use std::rc::Rc;

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Catalogue, Date, Partnership};
use design::element::{element, pieces, words};
use finder::PartnershipFound;
use yew::prelude::*;

use super::{ChoiceCardProps, RecordLineProps, choice_card, distances, outcome_tag, paragraph, record_line};
use crate::language::Language;

/// What [`partnership_card`] is told.
#[derive(Clone, Debug, PartialEq)]
pub struct PartnershipCardProps {
    /// The records.
    pub catalogue: Rc<Catalogue>,
    /// The partnership found.
    pub found: PartnershipFound,
    /// Metres from home and from the second place to its nearest surgery, where they are known.
    pub metres: [Option<f64>; 2],
    /// Where its page is.
    pub href: String,
    /// The day of the visit.
    pub today: Date,
    /// What one can do with it besides.
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
        words(what),
        pieces(vec![
            outcome_tag(language, joining.outcome()),
            paragraph(language.partnership_answer(joining)),
        ]),
        surgeries(language, props),
        words(stage),
        say(language, props, partnership),
        record_line(language, &record),
    ];
    let (heading, href) = (words(partnership.name.clone()), props.href.clone());
    choice_card(language, ChoiceCardProps { heading, href, rows, actions: props.actions.clone() })
}

/// How many surgeries it has, which is nearest, and how far that is.
fn surgeries(language: &Language, props: &PartnershipCardProps) -> Html {
    let mut parts = vec![paragraph(language.count("partnership-surgeries", props.found.practices))];
    let nearest = props.found.nearest_practice.and_then(|at| props.catalogue.practice(at));
    let [home, second] = props.metres;
    if let Some(nearest) = nearest.filter(|_| home.or(second).is_some()) {
        parts.push(paragraph(language.with("partnership-nearest", &[("name", &nearest.name)])));
        parts.push(distances(language, home, second));
    }
    pieces(parts)
}

/// How local people have a say in it, with the way to take part on its page.
fn say(language: &Language, props: &PartnershipCardProps, partnership: &Partnership) -> Html {
    let Some(voice) = &partnership.public_voice else { return words(language.text("voice-not-known")) };
    let name = [": ", &partnership.name].concat();
    let hidden = Some(AttrValue::Static("nhsuk-u-visually-hidden"));
    let whose = element("span", &["class"], [hidden], words(name));
    let how = pieces(vec![words(language.text("say-how")), whose]);
    pieces(vec![
        words(language.word("public-voice", voice.form.word())),
        words(" "),
        element("a", &["href"], [Some(props.href.clone().into())], how),
    ])
}
