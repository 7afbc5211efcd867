//! The map: a list of everything on it, complete without the map, and the custom element that draws the map from the
//! list.
//!
//! `assets/map/map.js` draws it; the page's own script fetches that file when the element first appears.

use std::rc::Rc;

use catalogue::{AreaIdx, Catalogue, Place, PracticeIdx, Ring, Shape};
use finder::PracticeFound;
use yew::prelude::*;

use super::{naming_heading, paragraph, small_button, small_print};
use crate::intent::{Intent, OnIntent};
use crate::update::Message;
use i18n::{Locale, format_distance, joining};

/// The most surgeries on a map. More signs would overlap.
const MOST: usize = 100;

/// The ids of the heading and the list.
const HEADING: &str = "map-heading";
const LIST: &str = "map-list";

/// The properties of [`map_panel`].
#[derive(Clone, Debug, PartialEq)]
pub struct MapPanelProps {
    /// The records.
    pub catalogue: Rc<Catalogue>,
    /// Where the person lives, and their second place.
    pub places: [Option<Place>; 2],
    /// The surgeries of the list, each with the address of its page.
    pub practices: Vec<(PracticeFound, String)>,
    /// The id of what gets the focus when the map is hidden.
    pub after: &'static str,
    /// Where intents go.
    pub on: OnIntent,
}

/// The button that opens the map, and moves the focus to it.
pub fn map_button(locale: &Locale, on: &OnIntent) -> Html {
    small_button(locale.text("map-show"), show(on, true, HEADING))
}

/// Shows or hides the map, and moves the focus, since the button that was pressed disappears.
fn show(on: &OnIntent, map: bool, focus: &'static str) -> Callback<MouseEvent> {
    let on = on.clone();
    Callback::from(move |_| {
        on.emit(Intent::View(Message::Map(map)));
        on.emit(Intent::Focus(focus.into()));
    })
}

/// The open map with its list.
pub fn map_panel(locale: &Locale, props: &MapPanelProps) -> Html {
    html! {
        <section class="lcp-map lcp-no-print" aria-labelledby={HEADING}>
            { naming_heading(HEADING, locale.text("map-heading")) }
            { paragraph(locale.text("map-lede")) }
            if props.practices.len() > MOST {
                { paragraph(locale.count("map-most", MOST)) }
            }
            <p><a href={["#", LIST].concat()}>{ locale.text("map-skip") }</a></p>
            <lcp-map
                data-list={LIST}
                data-label={locale.text("map-label")}
                data-zoom-in={locale.text("map-zoom-in")}
                data-zoom-out={locale.text("map-zoom-out")}
                data-failed={locale.text("map-failed")}
            />
            { small_print("nhsuk-body-s", locale.text("map-keys")) }
            { list(locale, props) }
            { small_button(locale.text("map-hide"), show(&props.on, false, props.after)) }
        </section>
    }
}

/// Everything on the map, with the facts that the map cannot show.
fn list(locale: &Locale, props: &MapPanelProps) -> Html {
    let catalogue = &props.catalogue;
    let places = props.places.iter().zip(["map-home", "map-second"]);
    let practices = props.practices.iter().take(MOST);
    let shown: Vec<&PracticeFound> = practices.clone().map(|(found, _)| found).collect();
    html! {
        <ul id={LIST} class="nhsuk-list lcp-map__list" tabindex="-1">
            for (place, key) in places {
                if let Some(place) = place {
                    { self::place(locale, place, key) }
                }
            }
            for (number, (found, href)) in (1..).zip(practices) {
                { surgery(locale, catalogue, found, href, number) }
            }
            for (at, practices) in areas(catalogue, &shown) {
                { area(locale, catalogue, at, &practices) }
            }
        </ul>
    }
}

/// An item with what the map reads of it: its name, its sign, its position, and whether it is a person's place.
fn point(name: &str, sign: &str, position: catalogue::Position, is_place: bool, content: Html) -> Html {
    html! {
        <li
            data-name={name.to_owned()}
            data-sign={sign.to_owned()}
            data-at={[position.lat_e5.to_string(), position.lon_e5.to_string()].join(",")}
            data-place={is_place.then_some("true")}
        >
            { content }
        </li>
    }
}

fn place(locale: &Locale, place: &Place, key: &str) -> Html {
    let name = locale.text(key);
    let sign = locale.text(&[key, "-sign"].concat());
    point(&name, &sign, place.position, true, html! { { &name } })
}

fn surgery(
    locale: &Locale,
    catalogue: &Catalogue,
    found: &PracticeFound,
    href: &str,
    number: usize,
) -> Option<Html> {
    let practice = catalogue.practice(found.at)?;
    let site = practice.sites.get(found.site).or_else(|| practice.sites.first())?;
    let sign = number.to_string();
    let mut facts = vec![site.town.clone().unwrap_or_default(), site.postcode.clone()];
    facts.extend(found.metres.map(|metres| format_distance(locale, metres)));
    facts.retain(|fact| !fact.is_empty());
    let facts = facts.join(&locale.text("list-comma"));
    let outcome = joining::outcome_heading(locale, found.answer.outcome);
    let name = [&sign, ". ", &practice.name].concat();
    let content = html! {
        <>
            <strong>{ &sign }{ ". " }</strong>
            <a href={href.to_owned()}>{ &practice.name }</a>
            { " " }
            { locale.with("map-surgery", &[("facts", &facts), ("joining", &outcome)]) }
        </>
    };
    Some(point(&name, &sign, site.position, false, content))
}

/// The practice areas of the surgeries, each once, with its surgeries.
fn areas(catalogue: &Catalogue, shown: &[&PracticeFound]) -> Vec<(AreaIdx, Vec<PracticeIdx>)> {
    let mut areas: Vec<(AreaIdx, Vec<PracticeIdx>)> = Vec::new();
    for found in shown {
        let Some(area) = catalogue.practice(found.at).and_then(|practice| practice.area) else { continue };
        match areas.iter_mut().find(|(at, _)| *at == area) {
            Some((_, of)) => of.push(found.at),
            None => areas.push((area, vec![found.at])),
        }
    }
    areas
}

fn area(locale: &Locale, catalogue: &Catalogue, at: AreaIdx, of: &[PracticeIdx]) -> Html {
    let Some(area) = catalogue.areas.get(at.index()) else { return Html::default() };
    let comma = locale.text("list-comma");
    let of: Vec<&str> =
        of.iter().filter_map(|at| catalogue.practice(*at)).map(|practice| practice.name.as_str()).collect();
    let said = locale.with("map-area", &[("name", &area.name), ("surgeries", &of.join(&comma))]);
    match &area.shape {
        Shape::Polygons(polygons) => {
            let rings = polygons.iter().map(|polygon| {
                let rings = std::iter::once(&polygon.outer).chain(&polygon.holes);
                rings.map(outline).collect::<Vec<_>>().join("|")
            });
            let outline = rings.collect::<Vec<_>>().join(";");
            html! { <li data-outline={outline}>{ said }</li> }
        }
        Shape::Sectors(sectors) => {
            let sectors = locale.with("map-area-postcodes", &[("postcodes", &sectors.join(&comma))]);
            html! { <li>{ said }{ " " }{ sectors }</li> }
        }
    }
}

/// The points of a ring as the map reads them: `lat,lon lat,lon`, in hundred-thousandths of a degree.
fn outline(ring: &Ring) -> String {
    let points = ring.iter().map(|at| [at.lat_e5.to_string(), at.lon_e5.to_string()].join(","));
    points.collect::<Vec<_>>().join(" ")
}
