//! A GP surgery among the results.

use design::{CardProps, TextSize, card};
use std::rc::Rc;

use catalogue::{Catalogue, Moment, Practice};
use finder::{Field, Highlight, PracticeFound};
use yew::prelude::*;

use super::{
    JoiningAnswerProps, MembershipLineProps, RecordLineProps, distances, highlighted, joining_answer,
    list_status, membership_line, opening_state, record_line,
};
use i18n::Locale;

/// The properties of [`practice_card`].
#[derive(Clone, Debug, PartialEq)]
pub struct PracticeCardProps {
    /// The records.
    pub catalogue: Rc<Catalogue>,
    /// The surgery found.
    pub found: PracticeFound,
    /// The address of its page.
    pub href: String,
    /// This minute.
    pub now: Moment,
    /// What to do next there.
    pub next: Html,
    /// Other actions.
    pub actions: Html,
}

/// The card of a surgery.
pub fn practice_card(locale: &Locale, props: &PracticeCardProps) -> Html {
    let PracticeCardProps { catalogue, found, now, .. } = props;
    let Some(practice) = catalogue.practice(found.at) else { return Html::default() };
    let today = now.date;
    let membership = MembershipLineProps { catalogue: Rc::clone(catalogue), at: found.at, today };
    let (answer, name) = (found.answer.clone(), practice.name.clone());
    let joining = JoiningAnswerProps { catalogue: Rc::clone(catalogue), answer, today, name };
    let record = RecordLineProps { checked_on: practice.checked_on, today, source: None };
    let site = practice.sites.get(found.site).or_else(|| practice.sites.first());
    let children = html! {
        <>
            <p class="nhsuk-u-margin-bottom-2">{ where_it_is(practice, found) }</p>
            <p class="nhsuk-u-margin-bottom-2">{ distances(locale, found.metres, found.second_metres) }</p>
            for line in why_found(locale, props, practice) {
                <p class="nhsuk-u-margin-bottom-2">{ line }</p>
            }
            <p class="nhsuk-u-margin-bottom-2">{ membership_line(locale, &membership) }</p>
            { joining_answer(locale, &joining) }
            { props.next.clone() }
            { list_status(locale, practice, today) }
            if let Some(site) = site {
                { opening_state(locale, site, *now) }
            }
            <p class="lcp-checked nhsuk-body-s">{ record_line(locale, &record) }</p>
            { props.actions.clone() }
        </>
    };
    card(CardProps {
        heading: highlighted(&practice.name, &found.highlights, Field::Name),
        heading_level: 3,
        heading_size: Some(TextSize::S),
        href: Some(props.href.clone().into()),
        children,
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
    let known = fields.into_iter().filter_map(|(text, field)| Some((text?, field)));
    html! {
        for (number, (text, field)) in known.enumerate() {
            if number > 0 {
                { ", " }
            }
            { highlighted(text, &found.highlights, field) }
        }
    }
}

/// What else matched the search, where the card does not show it already: another name, a service.
fn why_found<'a>(
    locale: &'a Locale,
    props: &'a PracticeCardProps,
    practice: &'a Practice,
) -> impl Iterator<Item = String> + use<'a> {
    let sentence = |highlight: &Highlight| match highlight.field {
        Field::OtherName(at) => {
            Some(locale.with("surgery-also-known", &[("name", practice.other_names.get(at)?)]))
        }
        Field::Service(at) => {
            Some(locale.with("surgery-has-service", &[("name", &props.catalogue.service(at)?.name)]))
        }
        _ => None,
    };
    props.found.highlights.iter().filter_map(sentence)
}
