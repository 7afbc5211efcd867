//! A GP surgery among the results.

use design::element::{classed, pieces, words};
use design::{CardProps, TextSize, card};
use std::rc::Rc;

use catalogue::{Catalogue, Moment, Practice};
use finder::{Field, Highlight, PracticeFound};
use yew::prelude::*;

use super::{
    JoiningAnswerProps, MembershipLineProps, RecordLineProps, distances, joining_answer, list_status, marked,
    membership_line, opening_state, record_line,
};
use crate::language::Language;

/// What [`practice_card`] is told.
#[derive(Clone, Debug, PartialEq)]
pub struct PracticeCardProps {
    /// The records.
    pub catalogue: Rc<Catalogue>,
    /// The surgery found.
    pub found: PracticeFound,
    /// Where its page is.
    pub href: String,
    /// This minute.
    pub now: Moment,
    /// What to do next there.
    pub next: Html,
    /// What one can do with it besides.
    pub actions: Html,
}

/// A short line of a card.
const LINE: &str = "nhsuk-u-margin-bottom-2";

/// The card of a surgery.
pub fn practice_card(language: &Language, props: &PracticeCardProps) -> Html {
    let PracticeCardProps { catalogue, found, now, .. } = props;
    let Some(practice) = catalogue.practice(found.at) else { return Html::default() };
    let today = now.date;
    let membership = MembershipLineProps { catalogue: Rc::clone(catalogue), at: found.at, today };
    let (answer, name) = (found.answer.clone(), practice.name.clone());
    let joining = JoiningAnswerProps { catalogue: Rc::clone(catalogue), answer, name };
    let record = RecordLineProps { checked_on: practice.checked_on, today, source: None };
    let site = practice.sites.get(found.site).or_else(|| practice.sites.first());
    let mut parts = vec![
        classed("p", LINE, where_it_is(practice, found)),
        classed("p", LINE, distances(language, found.metres, found.second_metres)),
    ];
    parts.extend(why_found(language, props, practice).map(|line| classed("p", LINE, line)));
    parts.extend([
        classed("p", LINE, membership_line(language, &membership)),
        joining_answer(language, &joining),
        props.next.clone(),
        list_status(language, practice, today),
    ]);
    parts.extend(site.map(|site| opening_state(language, site, *now)));
    parts.extend([
        classed("p", "lcp-checked nhsuk-body-s", record_line(language, &record)),
        props.actions.clone(),
    ]);
    card(CardProps {
        heading: marked(&practice.name, &found.marks, Field::Name),
        heading_level: 3,
        heading_size: Some(TextSize::S),
        href: Some(props.href.clone().into()),
        children: pieces(parts),
    })
}

/// The nearest site's name, town and postcode.
fn where_it_is(practice: &Practice, found: &PracticeFound) -> Html {
    let Some(site) = practice.sites.get(found.site).or_else(|| practice.sites.first()) else {
        return Html::default();
    };
    let name = site.name.as_deref().filter(|name| *name != practice.name);
    let fields = [
        (name, Field::SiteName(found.site)),
        (site.town.as_deref(), Field::Town(found.site)),
        (Some(site.postcode.as_str()), Field::Postcode(found.site)),
    ];
    let mut parts = Vec::new();
    for (text, field) in fields {
        let Some(text) = text else { continue };
        if !parts.is_empty() {
            parts.push(words(", "));
        }
        parts.push(marked(text, &found.marks, field));
    }
    pieces(parts)
}

/// What the words were found in, where that is not shown anyway: another name, a service.
fn why_found<'a>(
    language: &'a Language,
    props: &'a PracticeCardProps,
    practice: &'a Practice,
) -> impl Iterator<Item = Html> + use<'a> {
    let said = |mark: &Highlight| match mark.field {
        Field::OtherName(at) => {
            Some(language.with("surgery-also-known", &[("name", practice.other_names.get(at)?)]))
        }
        Field::Service(at) => {
            Some(language.with("surgery-has-service", &[("name", &props.catalogue.service(at)?.name)]))
        }
        _ => None,
    };
    props.found.marks.iter().filter_map(said).map(words)
}
