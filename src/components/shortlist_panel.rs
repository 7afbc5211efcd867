//! The shortlist: its entries, the links to compare and to print them, and where it is stored.

use catalogue::Catalogue;
use design::{CheckboxesProps, Choice, TextSize, checkboxes};
use yew::prelude::*;

use super::{naming_heading, paragraph, paragraphs, small_button};
use crate::address::ViewState;
use crate::choices::Choices;
use crate::intent::{Intent, OnIntent};
use crate::route::Route;
use crate::shortlist::{Shortlist, ShortlistEntry, ShortlistError, ShortlistMessage};
use i18n::{Locale, joining};

/// The id of its heading.
const SHORTLIST: &str = "shortlist";

/// The shortlist as a section of a page. Every link carries the page's choices, so that the way back keeps them. `keeps`
/// says whether the shortlist can be stored on the device.
pub fn shortlist_panel(
    locale: &Locale,
    catalogue: &Catalogue,
    shortlist: &Shortlist,
    state: &ViewState,
    keeps: bool,
    on: &OnIntent,
) -> Html {
    let choices = &state.choices;
    let entries = shortlist.entries();
    let compare = Choices { compared: shortlist.partnerships(), ..choices.clone() };
    let links = [
        ("shortlist-compare", ViewState { route: Route::Compare, choices: compare }),
        ("shortlist-leaflet", ViewState { route: Route::Leaflet, choices: choices.clone() }),
    ];
    // No link to the page that is open.
    let links = links.into_iter().filter(|(_, to)| to != state);
    let clear = removing(on, ShortlistMessage::Clear);
    html! {
        <section class="lcp-shortlist lcp-no-print" aria-labelledby={SHORTLIST}>
            { naming_heading(SHORTLIST, locale.text("shortlist-heading")) }
            if entries.is_empty() {
                { paragraphs(locale, &["shortlist-empty", "shortlist-how"]) }
            } else {
                <ul class="nhsuk-list">
                    for entry in entries {
                        <li class="lcp-actions">{ line(locale, catalogue, choices, entry, on) }</li>
                    }
                </ul>
                for (key, to) in links {
                    <p><a href={to.link()}>{ locale.text(key) }</a></p>
                }
                if keeps {
                    { storage_choice(locale, shortlist, on) }
                }
                { small_button(locale.text("shortlist-forget"), clear) }
            }
        </section>
    }
}

/// An entry, with the link to its page and the button that removes it.
fn line(
    locale: &Locale,
    catalogue: &Catalogue,
    choices: &Choices,
    entry: &ShortlistEntry,
    on: &OnIntent,
) -> Html {
    let name = match entry {
        ShortlistEntry::Partnership(id) => catalogue
            .partnership_by_id(id)
            .and_then(|at| catalogue.partnership(at))
            .map(|found| found.name.clone()),
        ShortlistEntry::Practice(id) => {
            catalogue.practice_by_id(id).and_then(|at| catalogue.practice(at)).map(|found| found.name.clone())
        }
        ShortlistEntry::Staying(id) => {
            catalogue.funder_by_id(id).map(|at| joining::stay_heading(locale, catalogue, Some(at)))
        }
    };
    let remove_label = locale.with("shortlist-take-off", &[("name", name.as_deref().unwrap_or(entry.id()))]);
    let remove = removing(on, ShortlistMessage::Toggle(entry.clone()));
    html! {
        <>
            if let Some(name) = name {
                <a href={ViewState { route: entry.route(), choices: choices.clone() }.link()}>{ name }</a>
            } else {
                { locale.with("shortlist-gone", &[("id", entry.id())]) }
            }
            { small_button(remove_label, remove) }
        </>
    }
}

/// Removes what a message says. The focus goes to the heading: the button that was pressed is gone, and the one in its
/// place would remove the next entry.
fn removing(on: &OnIntent, message: ShortlistMessage) -> Callback<MouseEvent> {
    let on = on.clone();
    Callback::from(move |_| {
        on.emit(Intent::Shortlist(message.clone()));
        on.emit(Intent::Focus(SHORTLIST.into()));
    })
}

/// Where the shortlist is stored, and the checkbox to store it on the device.
fn storage_choice(locale: &Locale, shortlist: &Shortlist, on: &OnIntent) -> Html {
    let kept = shortlist.is_on_device();
    let tick =
        on.reform(|(_, keep): (AttrValue, bool)| Intent::Shortlist(ShortlistMessage::KeepOnDevice(keep)));
    let not_stored = matches!(shortlist.error(), Some(ShortlistError::NotKept));
    let legend = if kept { "shortlist-where-device" } else { "shortlist-where-tab" };
    let checkbox = checkboxes(&CheckboxesProps {
        legend: locale.text(legend).into(),
        legend_size: Some(TextSize::S),
        hint: Some(locale.text("shortlist-shared").into()),
        id: "keep".into(),
        name: "keep".into(),
        choices: vec![Choice::new("device", locale.text("shortlist-keep-on-device"))],
        values: if kept { vec!["device".into()] } else { Vec::new() },
        small: true,
        onchange: Some(tick),
        ..CheckboxesProps::default()
    });
    html! {
        <>
            if not_stored {
                <div role="alert">{ paragraph(locale.text("shortlist-not-kept")) }</div>
            }
            { checkbox }
        </>
    }
}
