//! A GP surgery among the results.

use design::{CardProps, TextSize, card};
use std::rc::Rc;

use catalogue::{Catalogue, Moment, Practice};
use finder::{Field, Highlight, PracticeFound};
use yew::prelude::*;

use super::choice_card::{CardEnd, card_end, card_lines};
use super::{
    JoiningAnswerProps, MembershipLineProps, RecordLineProps, distances, highlighted, joining_reasons,
    joining_summary, list_status, membership_line, record_line, site_opening_line,
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
    /// How it does on what matters to the person.
    pub matters: Option<String>,
    /// What to do next there.
    pub next: Html,
    /// What opening "More about this" asks for: the surgery's own steps, unless they have been asked for.
    pub onopen: Option<Callback<MouseEvent>>,
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
    let more = html! {
        <>
            { joining_reasons(locale, &joining) }
            { list_status(locale, practice, today) }
            { props.next.clone() }
            <p class="lcp-checked nhsuk-body-s">{ record_line(locale, &record) }</p>
        </>
    };
    let end =
        CardEnd { name: &practice.name, more, onopen: props.onopen.clone(), actions: props.actions.clone() };
    let children = html! {
        <>
            <p class="lcp-card-line lcp-card-parts">
                <span>{ where_it_is(practice, found) }</span>
                { " " }
                { distances(locale, found.metres, found.second_metres) }
            </p>
            { card_lines(why_found(locale, props, practice)) }
            { joining_summary(locale, &joining) }
            { card_lines(props.matters.clone()) }
            <p class="lcp-card-line lcp-card-parts">
                <span>{ membership_line(locale, &membership) }</span>
                { " " }
                if let Some(site) = site {
                    <span>{ site_opening_line(locale, site, *now) }</span>
                }
            </p>
            { card_end(locale, end) }
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
