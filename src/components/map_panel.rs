//! The map: what is shown on it, as a list that is complete without it, and the element that draws it from the list.
//!
//! Drawing is `assets/map/map.js`, which the page's own script fetches when the element first appears.

use std::rc::Rc;

use catalogue::{AreaIdx, Catalogue, Place, PracticeIdx, Ring, Shape};
use design::element::{classed, element, pieces, words};
use finder::PracticeFound;
use yew::prelude::*;

use super::{naming_heading, paragraph, small_button, small_print};
use crate::intent::{Intent, OnIntent};
use crate::language::Language;
use crate::update::Message;

/// The most surgeries on a map: more signs lie on each other, and nobody reads them.
const MOST: usize = 100;

/// The ids of the heading and of the list.
const HEADING: &str = "map-heading";
const LIST: &str = "map-list";

/// What [`map_panel`] is told.
#[derive(Clone, Debug, PartialEq)]
pub struct MapPanelProps {
    /// The records.
    pub catalogue: Rc<Catalogue>,
    /// Whether the map is open.
    pub open: bool,
    /// Where the person lives, and where else they spend the day.
    pub places: [Option<Place>; 2],
    /// The surgeries of the list, each with the link to its page.
    pub practices: Vec<(PracticeFound, String)>,
    /// Where intents go.
    pub on: OnIntent,
}

/// The button that opens the map, and the map with its list.
pub fn map_panel(language: &Language, props: &MapPanelProps) -> Html {
    let open = props.open;
    let press = props.on.reform(move |_: MouseEvent| Intent::View(Message::Map(!open)));
    let button = small_button(language.text(if open { "map-hide" } else { "map-show" }), press);
    if !open {
        return classed("div", "lcp-no-print", button);
    }
    let mut parts =
        vec![naming_heading(HEADING, language.text("map-heading")), paragraph(language.text("map-lede"))];
    if props.practices.len() > MOST {
        parts.push(paragraph(language.count("map-most", MOST)));
    }
    let skip = element("a", &["href"], [Some(["#", LIST].concat().into())], words(language.text("map-skip")));
    parts.push(classed("p", "", skip));
    parts.push(drawing(language));
    parts.push(list(language, props));
    parts.push(button);
    let values = ["lcp-map lcp-no-print", HEADING].map(|value| Some(AttrValue::Static(value)));
    element("section", &["class", "aria-labelledby"], values, pieces(parts))
}

/// The element that draws the map, with its words, and the sentence for when it cannot.
fn drawing(language: &Language) -> Html {
    const WORDS: [&str; 5] = ["data-list", "data-label", "data-zoom-in", "data-zoom-out", "data-failed"];
    let said = |key: &str| Some(AttrValue::from(language.text(key)));
    let values =
        [Some(LIST.into()), said("map-label"), said("map-zoom-in"), said("map-zoom-out"), said("map-failed")];
    pieces(vec![
        element("lcp-map", &WORDS, values, Html::default()),
        small_print("nhsuk-body-s", language.text("map-keys")),
    ])
}

/// Everything on the map, with the facts that the map cannot show.
fn list(language: &Language, props: &MapPanelProps) -> Html {
    let catalogue = &props.catalogue;
    let mut shown: Vec<&PracticeFound> = Vec::new();
    let mut items: Vec<Html> = Vec::new();
    for (place, key) in props.places.iter().zip(["map-home", "map-second"]) {
        items.extend(place.as_ref().map(|place| self::place(language, place, key)));
    }
    for (number, (found, href)) in (1..).zip(props.practices.iter().take(MOST)) {
        items.extend(surgery(language, catalogue, found, href, number));
        shown.push(found);
    }
    items.extend(areas(catalogue, &shown).into_iter().map(|(at, of)| area(language, catalogue, at, &of)));
    let values = [LIST, "nhsuk-list lcp-map__list", "-1"].map(|value| Some(AttrValue::Static(value)));
    element("ul", &["id", "class", "tabindex"], values, pieces(items))
}

/// An item with what the map needs: its name, the sign, where it is.
fn point(name: String, sign: String, at: catalogue::Position, place: bool, content: Html) -> Html {
    let at = [at.lat_e5.to_string(), at.lon_e5.to_string()].join(",");
    let values = [Some(name.into()), Some(sign.into()), Some(at.into()), place.then(|| "true".into())];
    element("li", &["data-name", "data-sign", "data-at", "data-place"], values, content)
}

fn place(language: &Language, place: &Place, key: &str) -> Html {
    let name = language.text(key);
    let sign = language.text(&[key, "-sign"].concat());
    point(name.clone(), sign, place.position, true, words(name))
}

fn surgery(
    language: &Language,
    catalogue: &Catalogue,
    found: &PracticeFound,
    href: &str,
    number: usize,
) -> Option<Html> {
    let practice = catalogue.practice(found.at)?;
    let site = practice.sites.get(found.site).or_else(|| practice.sites.first())?;
    let sign = number.to_string();
    let link = element("a", &["href"], [Some(href.to_owned().into())], words(practice.name.clone()));
    let mut facts = vec![site.town.clone().unwrap_or_default(), site.postcode.clone()];
    facts.extend(found.metres.map(|metres| language.short_distance(metres)));
    facts.retain(|fact| !fact.is_empty());
    let facts = facts.join(&language.text("list-comma"));
    let outcome = language.outcome(found.answer.outcome);
    let facts = words(language.with("map-surgery", &[("facts", &facts), ("joining", &outcome)]));
    let shown = classed("strong", "", words([&sign, ". "].concat()));
    let name = [&sign, ". ", &practice.name].concat();
    Some(point(name, sign, site.position, false, pieces(vec![shown, link, words(" "), facts])))
}

/// The areas of the surgeries, each once, with the surgeries that take people there.
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

fn area(language: &Language, catalogue: &Catalogue, at: AreaIdx, of: &[PracticeIdx]) -> Html {
    let Some(area) = catalogue.areas.get(at.index()) else { return Html::default() };
    let comma = language.text("list-comma");
    let of: Vec<&str> =
        of.iter().filter_map(|at| catalogue.practice(*at)).map(|practice| practice.name.as_str()).collect();
    let said = language.with("map-area", &[("name", &area.name), ("surgeries", &of.join(&comma))]);
    match &area.shape {
        Shape::Polygons(polygons) => {
            let rings = polygons.iter().map(|polygon| {
                let rings = std::iter::once(&polygon.outer).chain(&polygon.holes);
                rings.map(outline).collect::<Vec<_>>().join("|")
            });
            let outline = rings.collect::<Vec<_>>().join(";");
            element("li", &["data-outline"], [Some(outline.into())], words(said))
        }
        Shape::Sectors(sectors) => {
            let sectors = language.with("map-area-postcodes", &[("postcodes", &sectors.join(&comma))]);
            classed("li", "", words([&said, " ", &sectors].concat()))
        }
    }
}

/// The points of a ring, as the map reads them.
fn outline(ring: &Ring) -> String {
    let points = ring.iter().map(|at| [at.lat_e5.to_string(), at.lon_e5.to_string()].join(","));
    points.collect::<Vec<_>>().join(" ")
}
