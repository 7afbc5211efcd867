//! What is on the shortlist, where it leads, and where it is kept.

use catalogue::Catalogue;
use design::element::{classed, element, pieces, words};
use design::{CheckboxesProps, Choice, TextSize, checkboxes};
use yew::prelude::*;

use super::{naming_heading, paragraph, paragraphs, small_button};
use crate::address::ViewState;
use crate::choices::Choices;
use crate::intent::{Intent, OnIntent};
use crate::language::Language;
use crate::route::Route;
use crate::shortlist::{Shortlist, ShortlistEntry, ShortlistError, ShortlistMessage};

/// The id of its heading.
const SHORTLIST: &str = "shortlist";

/// The shortlist as a part of a page. The page's choices go with every link, so that the way back is there. `keeps` says
/// whether there is anything to keep it in.
pub fn shortlist_panel(
    language: &Language,
    catalogue: &Catalogue,
    shortlist: &Shortlist,
    state: &ViewState,
    keeps: bool,
    on: &OnIntent,
) -> Html {
    let choices = &state.choices;
    let mut parts = vec![naming_heading(SHORTLIST, language.text("shortlist-heading"))];
    let entries = shortlist.entries();
    if entries.is_empty() {
        parts.push(paragraphs(language, &["shortlist-empty", "shortlist-how"]));
    } else {
        let lines = entries.iter().map(|entry| line(language, catalogue, choices, entry, on));
        parts.push(classed("ul", "nhsuk-list", pieces(lines.collect())));
        let compared = shortlist.partnerships();
        let compare = Choices { compared, ..choices.clone() };
        let ways = [
            ("shortlist-compare", ViewState { route: Route::Compare, choices: compare }),
            ("shortlist-leaflet", ViewState { route: Route::Leaflet, choices: choices.clone() }),
        ];
        // Nobody needs a way to where they are.
        let ways = ways.into_iter().filter(|(_, to)| to != state);
        parts.extend(ways.map(|(key, to)| link(language, key, &to)));
        if keeps {
            parts.push(where_kept(language, shortlist, on));
        }
        let forget = on.reform(|_: MouseEvent| Intent::Shortlist(ShortlistMessage::Clear));
        parts.push(small_button(language.text("shortlist-forget"), forget));
    }
    let values = ["lcp-shortlist lcp-no-print", SHORTLIST].map(|value| Some(value.into()));
    element("section", &["class", "aria-labelledby"], values, pieces(parts))
}

/// Something on the shortlist, with the way to its page and the button that takes it off.
fn line(
    language: &Language,
    catalogue: &Catalogue,
    choices: &Choices,
    entry: &ShortlistEntry,
    on: &OnIntent,
) -> Html {
    let name = match entry {
        ShortlistEntry::Partnership(id) => {
            catalogue.partnership_by_id(id).and_then(|at| catalogue.partnership(at)).map(|found| &found.name)
        }
        ShortlistEntry::Practice(id) => {
            catalogue.practice_by_id(id).and_then(|at| catalogue.practice(at)).map(|found| &found.name)
        }
    };
    let named = match name {
        Some(name) => {
            let href = ViewState { route: entry.route(), choices: choices.clone() }.link();
            element("a", &["href"], [Some(href.into())], words(name.clone()))
        }
        None => words(language.with("shortlist-gone", &[("id", entry.id())])),
    };
    let whose = name.map_or(entry.id(), String::as_str);
    let press = {
        let entry = entry.clone();
        on.reform(move |_: MouseEvent| Intent::Shortlist(ShortlistMessage::Toggle(entry.clone())))
    };
    let take_off = small_button(language.with("shortlist-take-off", &[("name", whose)]), press);
    classed("li", "lcp-actions", pieces(vec![named, take_off]))
}

fn link(language: &Language, key: &str, to: &ViewState) -> Html {
    classed("p", "", element("a", &["href"], [Some(to.link().into())], words(language.text(key))))
}

/// Where it is kept, and the choice of the device.
fn where_kept(language: &Language, shortlist: &Shortlist, on: &OnIntent) -> Html {
    let kept = shortlist.is_on_device();
    let tick =
        on.reform(|(_, keep): (AttrValue, bool)| Intent::Shortlist(ShortlistMessage::KeepOnDevice(keep)));
    let asked = checkboxes(&CheckboxesProps {
        legend: words(language.text(if kept { "shortlist-where-device" } else { "shortlist-where-tab" })),
        legend_size: Some(TextSize::S),
        hint: Some(words(language.text("shortlist-shared"))),
        id: "keep".into(),
        name: "keep".into(),
        choices: vec![Choice::new("device", words(language.text("shortlist-keep-on-device")))],
        values: if kept { vec!["device".into()] } else { Vec::new() },
        small: true,
        onchange: Some(tick),
        ..CheckboxesProps::default()
    });
    let refused = match shortlist.error() {
        Some(ShortlistError::NotKept) => {
            html! { <div role="alert">{ paragraph(language.text("shortlist-not-kept")) }</div> }
        }
        _ => Html::default(),
    };
    pieces(vec![refused, asked])
}
