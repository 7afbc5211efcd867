//! One screen for the reception of a GP surgery, to read out while helping somebody: whether the surgery takes people
//! now, what else is near, what to say, and what nobody has to show. It has no box for anything about a patient.

use catalogue::{ListStatus, Place, Position, Practice, PracticeIdx, Precision};
use design::TextSize;
use design::element::{classed, element, pieces, words};
use enrolment::{Freshness, freshness};
use finder::{PracticeFound, Query};
use yew::prelude::*;

use super::kiosk_surgery::matching;
use crate::components::{
    TextField, TextForm, column, joining_rights, list_status, page_heading, paragraph, plain_list,
    print_button, record_words, section_heading, small_button,
};
use crate::intent::Intent;
use crate::language::Language;
use crate::pages::page_props::PageProps;
use crate::route::Route;
use crate::user_context::SurgeryMessage;

/// The id of the box for the name of the surgery.
const NAME: &str = "surgery";

/// How many other surgeries are shown, and how many of the nearest are looked at for them.
const OTHERS: usize = 4;
const LOOKED_AT: usize = 40;

/// The screen.
pub fn reception_page(language: &Language, page: &PageProps) -> Html {
    let catalogue = &page.dataset.catalogue;
    let own = page.current_practice().and_then(|at| Some((at, catalogue.practice(at)?)));
    match own {
        Some((at, practice)) => told(language, page, at, practice),
        None => asking(language, page),
    }
}

/// The question which surgery it is, where the site's settings do not say.
fn asking(language: &Language, page: &PageProps) -> Html {
    let field = TextField {
        id: NAME,
        label: language.text("surgery-name"),
        hint: language.text("surgery-name-hint"),
        value: page.user.surgery_box.typed.clone(),
        autocomplete: "off",
        ..TextField::default()
    };
    let onsubmit = page.on.reform(|typed: Vec<String>| Intent::Surgery(SurgeryMessage::Find(typed.concat())));
    let form = html! {
        <TextForm language={language.clone()} fields={vec![field]} status={String::new()}
            submit={language.text("surgery-find")} {onsubmit}>{ Html::default() }</TextForm>
    };
    let heading = page_heading(TextSize::L, None, language.text("reception-which"));
    column(vec![heading, paragraph(language.text("reception-lede")), form, matching(language, page)])
}

fn told(language: &Language, page: &PageProps, at: PracticeIdx, practice: &Practice) -> Html {
    let (catalogue, today) = (&page.dataset.catalogue, page.dataset.today);
    let status = practice.list_on(today).map_or(ListStatus::Unknown, |list| list.status);
    let status =
        if freshness(practice.checked_on, today) == Freshness::Fresh { status } else { ListStatus::Unknown };
    let say = match status {
        ListStatus::Open => "reception-say-open",
        ListStatus::OpenLimited => "reception-say-limited",
        ListStatus::ClosedFormally => "reception-say-closed",
        ListStatus::Unknown => "reception-say-check",
    };
    let say = [say, "reception-say-form", "reception-say-reasons", "reception-say-choice"];
    let not = ["reception-not-id", "reception-not-address", "reception-not-status", "reception-not-health"];
    let list = |keys: [&str; 4]| plain_list(&keys.map(|key| language.text(key)), false);
    let change = page.on.reform(|_: MouseEvent| Intent::Surgery(SurgeryMessage::Change));
    let mut parts = vec![
        page_heading(TextSize::L, None, language.with("reception-heading", &[("name", &practice.name)])),
        classed(
            "div",
            "nhsuk-inset-text",
            pieces(vec![
                list_status(language, practice, today),
                paragraph(record_words(language, practice.checked_on, today, None)),
            ]),
        ),
        section_heading(2, &language.text("reception-say")),
        list(say),
        section_heading(2, &language.text("reception-not")),
        list(not),
        joining_rights(language, catalogue, practice.funder, today),
        section_heading(2, &language.text("reception-near")),
        others(language, page, at, practice),
    ];
    let mut ways = vec![small_button(language.text("reception-change"), change)];
    if page.capabilities.prints {
        ways.insert(0, print_button(language, &page.on));
    }
    parts.push(classed("div", "lcp-actions lcp-no-print", pieces(ways)));
    column(parts)
}

/// The nearest surgeries that are not closed to new people, each with its page.
fn others(language: &Language, page: &PageProps, own: PracticeIdx, practice: &Practice) -> Html {
    let (catalogue, today) = (&page.dataset.catalogue, page.dataset.today);
    let Some(site) = practice.sites.first() else { return paragraph(language.text("reception-near-none")) };
    let nearest = near(page, site.position);
    let takes = |at: PracticeIdx| {
        let list = catalogue.practice(at).and_then(|practice| practice.list_on(today));
        list.is_none_or(|list| list.status != ListStatus::ClosedFormally)
    };
    let lines: Vec<Html> = nearest
        .iter()
        .filter(|found| found.at != own && takes(found.at))
        .take(OTHERS)
        .filter_map(|found| Some(other(language, page, found, catalogue.practice(found.at)?)))
        .collect();
    if lines.is_empty() {
        return paragraph(language.text("reception-near-none"));
    }
    classed("ul", "nhsuk-list", pieces(lines))
}

/// The surgeries nearest to a place.
fn near(page: &PageProps, position: Position) -> Vec<PracticeFound> {
    let home = Some(Place { position, precision: Precision::Area });
    let query = Query { home, limit: LOOKED_AT, ..Query::on(page.dataset.today) };
    finder::search(&page.dataset.catalogue, &page.dataset.finder, &query).practices
}

fn other(language: &Language, page: &PageProps, found: &PracticeFound, practice: &Practice) -> Html {
    let href = page.link(Route::Practice { id: practice.id.to_string() });
    let link = element("a", &["href"], [Some(href.into())], words(practice.name.clone()));
    let town = practice.sites.get(found.site).and_then(|site| site.town.clone());
    let far = found.metres.map(|metres| language.short_distance(metres));
    let comma = language.text("list-comma");
    let around: String = town.into_iter().chain(far).flat_map(|each| [comma.clone(), each]).collect();
    let status = list_status(language, practice, page.dataset.today);
    classed("li", "", pieces(vec![link, words(around), status]))
}
