//! The step that asks which surgery a person is with, and tells them at once what that means.

use catalogue::{Practice, PracticeIdx};
use design::{ButtonProps, Choice, FieldError, RadiosProps, TextSize, button, radios};
use enrolment::current_surgery;
use finder::Results;
use yew::prelude::*;

use super::step::{continue_button, question, skip_link, text_about_person};
use crate::components::{TextField, TextForm, column, mistakes_in, page_heading, read_on, small_button};
use crate::intent::Intent;
use crate::language::Language;
use crate::pages::PageProps;
use crate::route::Route;
use crate::user_context::{MySurgery, SurgeryMessage, SurgeryProblem};

/// The id of the box for the name.
const NAME_FIELD: &str = "surgery";

/// The id of the list of the surgeries found.
const FOUND_FIELD: &str = "found";

/// The page.
pub fn surgery_page(language: &Language, page: &PageProps) -> Html {
    let catalogue = &page.dataset.catalogue;
    match page.current_practice().and_then(|at| Some((at, catalogue.practice(at)?))) {
        Some((at, practice)) => answer(language, page, at, practice),
        None => form_page(language, page),
    }
}

/// The question, while it has no answer.
fn form_page(language: &Language, page: &PageProps) -> Html {
    #[cfg(feature = "kiosk")]
    if page.capabilities.is_shared() {
        use super::kiosk_surgery::KioskSurgery;
        return html! { <KioskSurgery language={language.clone()} page={page.clone()} /> };
    }
    let problem = page.user.surgery_box.problem;
    let error = |which: SurgeryProblem, key: &str| (problem == Some(which)).then(|| language.text(key));
    let no_name = error(SurgeryProblem::Empty, "surgery-no-name");
    let none_chosen = error(SurgeryProblem::NoneChosen, "surgery-none-chosen");
    let problems = [(NAME_FIELD, no_name.clone()), (FOUND_FIELD, none_chosen.clone())];
    let results = page.surgeries_by_name();
    column(html! {
        <>
            { mistakes_in(language, problems, &page.on) }
            { question(language, page, "surgery-question", "surgery-question-why") }
            if page.user.surgery == MySurgery::NotWithOne {
                <p>{ text_about_person(language, page, "surgery-none-said") }</p>
            }
            { name_form(language, page, results.as_ref(), no_name) }
            if let Some(results) = results.filter(|results| results.total > 0) {
                { choose_form(language, page, &results, none_chosen) }
            }
            { small_button(
                text_about_person(language, page, "surgery-none"),
                page.on.reform(|_| Intent::Surgery(SurgeryMessage::NotWithOne)),
            ) }
            { skip_link(language, page) }
        </>
    })
}

/// The box for the name.
fn name_form(
    language: &Language,
    page: &PageProps,
    results: Option<&Results>,
    problem: Option<String>,
) -> Html {
    let field = TextField {
        id: NAME_FIELD,
        label: language.text("surgery-name"),
        hint: language.text("surgery-name-hint"),
        problem,
        value: page.user.surgery_box.typed.clone(),
        autocomplete: "off",
    };
    let onsubmit = page.on.reform(|typed: Vec<String>| Intent::Surgery(SurgeryMessage::Find(typed.concat())));
    html! {
        <TextForm language={language.clone()} fields={vec![field]} status={status(language, page, results)}
            submit={language.text("surgery-find")} {onsubmit}>{ Html::default() }</TextForm>
    }
}

/// How many surgeries were found, which screen readers announce whenever it changes. Empty before a search.
fn status(language: &Language, page: &PageProps, results: Option<&Results>) -> String {
    if page.user.surgery_box.typed.trim().is_empty() {
        return String::new();
    }
    let (shown, total) = results.map_or((0, 0), |results| (results.practices.len(), results.total));
    language.counts("surgery-found", &[("shown", shown), ("total", total)])
}

/// The surgeries found, to choose one from.
fn choose_form(language: &Language, page: &PageProps, results: &Results, error: Option<String>) -> Html {
    let catalogue = &page.dataset.catalogue;
    let practices = results.practices.iter().filter_map(|found| catalogue.practice(found.at));
    let choices = radios(RadiosProps {
        id: FOUND_FIELD.into(),
        name: FOUND_FIELD.into(),
        legend: text_about_person(language, page, "surgery-choose").into(),
        legend_size: Some(TextSize::M),
        error: error
            .map(|error| FieldError { prefix: language.text("error-prefix").into(), message: error.into() }),
        choices: practices.map(choice).collect(),
        value: page.user.surgery_box.chosen.clone().map(AttrValue::from),
        onchange: Some(
            page.on.reform(|id: AttrValue| Intent::Surgery(SurgeryMessage::Choose(id.to_string()))),
        ),
        ..RadiosProps::default()
    });
    let submit =
        button(ButtonProps { children: language.text("wizard-continue").into(), ..ButtonProps::default() });
    let onsubmit = page.on.reform(|event: SubmitEvent| {
        event.prevent_default();
        Intent::Surgery(SurgeryMessage::Confirm)
    });
    html! { <form method="dialog" {onsubmit} novalidate=true>{ choices }{ submit }</form> }
}

/// A surgery by its name, with the place of its first site, since several may share a name.
fn choice(practice: &Practice) -> Choice {
    let place = practice.sites.first().map(|site| {
        let place = [site.town.as_deref().unwrap_or_default(), &site.postcode].join(" ");
        place.trim().into()
    });
    Choice { hint: place, ..Choice::new(practice.id.to_string(), practice.name.as_str()) }
}

/// The answer: which partnership the surgery is in, or none, and what people ask about that.
fn answer(language: &Language, page: &PageProps, at: PracticeIdx, practice: &Practice) -> Html {
    let catalogue = &page.dataset.catalogue;
    let heading = language.with("surgery-answer", &[("whom", page.whom()), ("name", &practice.name)]);
    let href = page.link(Route::Practice { id: practice.id.to_string() });
    let change = page.on.reform(|_: MouseEvent| Intent::Surgery(SurgeryMessage::Change));
    column(html! {
        <>
            { page_heading(TextSize::L, None, heading) }
            if let Some(current) = current_surgery(catalogue, at, page.dataset.today) {
                <div class="nhsuk-inset-text"><p>{ language.current_surgery(catalogue, &current) }</p></div>
                for asked in current.asked {
                    { question_and_answer(language.asked_of_surgery(catalogue, asked)) }
                }
            }
            <p><a {href}>{ language.text("surgery-answer-page") }</a></p>
            { continue_button(language, page) }
            <div class="lcp-actions">
                { small_button(text_about_person(language, page, "surgery-change"), change) }
            </div>
        </>
    })
}

/// A question that people ask, with the paragraphs of its answer behind it.
fn question_and_answer((question, answer): (String, Vec<String>)) -> Html {
    read_on(question, html! { for paragraph in answer { <p>{ paragraph }</p> } })
}
