//! Which surgery a person is with, and at once what that means for them.

use catalogue::{Practice, PracticeIdx};
use design::element::{classed, element, pieces, words};
use design::{ButtonProps, Choice, FieldError, RadiosProps, TextSize, button, radios};
use enrolment::current_surgery;
use finder::{Order, Query, Results};
use yew::prelude::*;

use super::{asked, go_on, question, skip};
use crate::components::{
    TextField, TextForm, column, mistakes_in, page_heading, paragraph, read_on, small_button,
};
use crate::intent::Intent;
use crate::language::Language;
use crate::pages::page_props::PageProps;
use crate::route::Route;
use crate::user_context::{MySurgery, SurgeryMessage, SurgeryProblem};

/// The id of the box for a name, and of the answers among those found.
const NAME: &str = "surgery";
const FOUND: &str = "found";

/// How many surgeries are offered for a name.
const MOST_FOUND: usize = 10;

/// The page.
pub fn surgery_page(language: &Language, page: &PageProps) -> Html {
    match page.current_practice() {
        Some(at) => answered(language, page, at),
        None => asking(language, page),
    }
}

fn telling(page: &PageProps, message: SurgeryMessage) -> Callback<MouseEvent> {
    page.on.reform(move |_| Intent::Surgery(message.clone()))
}

/// The question.
fn asking(language: &Language, page: &PageProps) -> Html {
    #[cfg(feature = "kiosk")]
    if page.capabilities.is_shared() {
        let (language, page) = (language.clone(), page.clone());
        return html! { <super::kiosk_surgery::KioskSurgery {language} {page} /> };
    }
    let problem = page.user.surgery_box.problem;
    let wrong = |which: SurgeryProblem, key: &str| (problem == Some(which)).then(|| language.text(key));
    let no_name = wrong(SurgeryProblem::Empty, "surgery-no-name");
    let none_chosen = wrong(SurgeryProblem::NoneChosen, "surgery-none-chosen");
    let field = TextField {
        id: NAME,
        label: language.text("surgery-name"),
        hint: language.text("surgery-name-hint"),
        problem: no_name.clone(),
        value: page.user.surgery_box.typed.clone(),
        autocomplete: "off",
    };
    let onsubmit = page.on.reform(|typed: Vec<String>| Intent::Surgery(SurgeryMessage::Find(typed.concat())));
    let form = html! {
        <TextForm language={language.clone()} fields={vec![field]} status={status(language, page)}
            submit={language.text("surgery-find")} {onsubmit}>{ Html::default() }</TextForm>
    };
    let mut parts = vec![mistakes_in(language, [(NAME, no_name), (FOUND, none_chosen.clone())], &page.on)];
    parts.extend(question(language, page, "surgery-question", "surgery-question-why"));
    if page.user.surgery == MySurgery::NotWithOne {
        parts.push(paragraph(asked(language, page, "surgery-none-said")));
    }
    parts.push(form);
    parts.extend(
        found(page).filter(|found| found.total > 0).map(|found| choose(language, page, &found, none_chosen)),
    );
    parts
        .push(small_button(asked(language, page, "surgery-none"), telling(page, SurgeryMessage::NotWithOne)));
    parts.push(skip(language, page));
    column(parts)
}

/// The surgeries whose names have the words typed; `None` without words.
pub(super) fn found(page: &PageProps) -> Option<Results> {
    let typed = page.user.surgery_box.typed.trim();
    if !typed.chars().any(char::is_alphanumeric) {
        return None;
    }
    let query = Query {
        text: typed.to_owned(),
        order: Some(Order::Words),
        limit: MOST_FOUND,
        ..Query::on(page.dataset.today)
    };
    Some(finder::search(&page.dataset.catalogue, &page.dataset.finder, &query))
}

/// How many were found: read out whenever it changes.
fn status(language: &Language, page: &PageProps) -> String {
    if page.user.surgery_box.typed.trim().is_empty() {
        return String::new();
    }
    let (shown, total) = found(page).map_or((0, 0), |found| (found.practices.len(), found.total));
    language.counts("surgery-found", &[("shown", shown), ("total", total)])
}

/// Those found, to choose one of.
fn choose(language: &Language, page: &PageProps, found: &Results, wrong: Option<String>) -> Html {
    let catalogue = &page.dataset.catalogue;
    let practices = found.practices.iter().filter_map(|found| catalogue.practice(found.at));
    let error =
        wrong.map(|wrong| FieldError { prefix: language.text("error-prefix").into(), message: words(wrong) });
    let answers = radios(RadiosProps {
        id: FOUND.into(),
        name: FOUND.into(),
        legend: words(asked(language, page, "surgery-choose")),
        legend_size: Some(TextSize::M),
        error,
        choices: practices.map(choice).collect(),
        value: page.user.surgery_box.chosen.clone().map(AttrValue::from),
        onchange: Some(
            page.on.reform(|id: AttrValue| Intent::Surgery(SurgeryMessage::Choose(id.to_string()))),
        ),
        ..RadiosProps::default()
    });
    let go_on =
        button(ButtonProps { children: words(language.text("way-continue")), ..ButtonProps::default() });
    let onsubmit = page.on.reform(|event: SubmitEvent| {
        event.prevent_default();
        Intent::Surgery(SurgeryMessage::Confirm)
    });
    html! { <form method="dialog" {onsubmit} novalidate=true>{ answers }{ go_on }</form> }
}

/// A surgery by its name, and where its first door is, since many have one name.
fn choice(practice: &Practice) -> Choice {
    let site = practice.sites.first();
    let place = site.map(|site| [site.town.as_deref().unwrap_or_default(), &site.postcode].join(" "));
    let hint = place.map(|place| words(place.trim().to_owned()));
    Choice { hint, ..Choice::new(practice.id.to_string(), words(practice.name.clone())) }
}

/// The answer: where the surgery stands, and what people ask about that.
fn answered(language: &Language, page: &PageProps, at: PracticeIdx) -> Html {
    let catalogue = &page.dataset.catalogue;
    let Some(practice) = catalogue.practice(at) else { return Html::default() };
    let heading = language.with("surgery-answer", &[("whom", page.whom()), ("name", &practice.name)]);
    let mut parts = vec![page_heading(TextSize::L, None, heading)];
    if let Some(current) = current_surgery(catalogue, at, page.dataset.today) {
        let stands = paragraph(language.current_surgery(catalogue, &current));
        parts.push(classed("div", "nhsuk-inset-text", stands));
        parts.extend(current.asked.into_iter().map(|asked| {
            let (question, answer) = language.asked_of_surgery(catalogue, asked);
            read_on(question, pieces(answer.into_iter().map(paragraph).collect()))
        }));
    }
    let href = page.link(Route::Practice { id: practice.id.to_string() });
    let link = element("a", &["href"], [Some(href.into())], words(language.text("surgery-answer-page")));
    parts.push(classed("p", "", link));
    parts.push(go_on(language, page));
    let change = small_button(asked(language, page, "surgery-change"), telling(page, SurgeryMessage::Change));
    parts.push(classed("div", "lcp-actions", change));
    column(parts)
}
