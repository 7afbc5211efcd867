//! The step that asks which surgery a person is with, and tells them at once what that means.

use catalogue::{Practice, PracticeIdx};
use design::{ButtonProps, Choice, FieldError, RadiosProps, TextSize, button, radios};
use enrolment::current_surgery;
use finder::Results;
use yew::prelude::*;

use super::step::{continue_button, question, skip_link, text_about_person};
use crate::components::{
    TextField, TextForm, column, mistakes_in, page_heading, small_button, surgery_questions,
};
use crate::intent::Intent;
use crate::pages::PageProps;
use crate::route::Route;
use crate::user_context::{MySurgery, SurgeryMessage, SurgeryProblem};
use i18n::{Locale, joining};

/// The id of the box for the name.
const NAME_FIELD: &str = "surgery";

/// The id of the list of the surgeries found.
const FOUND_FIELD: &str = "found";

/// The page.
pub fn surgery_page(locale: &Locale, page: &PageProps) -> Html {
    let catalogue = &page.dataset.catalogue;
    match page.current_practice().and_then(|at| Some((at, catalogue.practice(at)?))) {
        Some((at, practice)) => answer(locale, page, at, practice),
        None => form_page(locale, page),
    }
}

/// The question, while it has no answer.
fn form_page(locale: &Locale, page: &PageProps) -> Html {
    #[cfg(feature = "kiosk")]
    if page.capabilities.is_shared() {
        use super::kiosk_surgery::KioskSurgery;
        return html! { <KioskSurgery page={page.clone()} /> };
    }
    let problem = page.user.surgery_box.problem;
    let error = |which: SurgeryProblem, key: &str| (problem == Some(which)).then(|| locale.text(key));
    let no_name = error(SurgeryProblem::Empty, "surgery-no-name");
    let none_chosen = error(SurgeryProblem::NoneChosen, "surgery-none-chosen");
    let problems = [(NAME_FIELD, no_name.clone()), (FOUND_FIELD, none_chosen.clone())];
    let results = page.surgeries_by_name();
    column(html! {
        <>
            { mistakes_in(locale, problems, &page.on) }
            { question(locale, page, "surgery-question", "surgery-question-why") }
            if page.user.surgery == MySurgery::NotWithOne {
                <p>{ text_about_person(locale, page, "surgery-none-said") }</p>
            }
            { name_form(locale, page, results.as_ref(), no_name) }
            if let Some(results) = results.filter(|results| results.total > 0) {
                { choose_form(locale, page, &results, none_chosen) }
            }
            { small_button(
                text_about_person(locale, page, "surgery-none"),
                page.on.reform(|_| Intent::Surgery(SurgeryMessage::NotWithOne)),
            ) }
            { skip_link(locale, page) }
        </>
    })
}

/// The box for the name.
fn name_form(locale: &Locale, page: &PageProps, results: Option<&Results>, problem: Option<String>) -> Html {
    let field = TextField {
        id: NAME_FIELD,
        label: locale.text("surgery-name"),
        hint: locale.text("surgery-name-hint"),
        problem,
        value: page.user.surgery_box.typed.clone(),
        autocomplete: "off",
    };
    let onsubmit = page.on.reform(|typed: Vec<String>| Intent::Surgery(SurgeryMessage::Find(typed.concat())));
    html! {
        <TextForm fields={vec![field]} status={status(locale, page, results)}
            submit={locale.text("surgery-find")} {onsubmit}>{ Html::default() }</TextForm>
    }
}

/// How many surgeries were found, which screen readers announce whenever it changes. Empty before a search.
fn status(locale: &Locale, page: &PageProps, results: Option<&Results>) -> String {
    if page.user.surgery_box.typed.trim().is_empty() {
        return String::new();
    }
    let (shown, total) = results.map_or((0, 0), |results| (results.practices.len(), results.total));
    locale.counts("surgery-found", &[("shown", shown), ("total", total)])
}

/// The surgeries found, to choose one from.
fn choose_form(locale: &Locale, page: &PageProps, results: &Results, error: Option<String>) -> Html {
    let catalogue = &page.dataset.catalogue;
    let practices = results.practices.iter().filter_map(|found| catalogue.practice(found.at));
    let choices = radios(RadiosProps {
        id: FOUND_FIELD.into(),
        name: FOUND_FIELD.into(),
        legend: text_about_person(locale, page, "surgery-choose").into(),
        legend_size: Some(TextSize::M),
        error: error
            .map(|error| FieldError { prefix: locale.text("error-prefix").into(), message: error.into() }),
        choices: practices.map(choice).collect(),
        value: page.user.surgery_box.chosen.clone().map(AttrValue::from),
        onchange: Some(
            page.on.reform(|id: AttrValue| Intent::Surgery(SurgeryMessage::Choose(id.to_string()))),
        ),
        ..RadiosProps::default()
    });
    let submit =
        button(ButtonProps { children: locale.text("wizard-continue").into(), ..ButtonProps::default() });
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
fn answer(locale: &Locale, page: &PageProps, at: PracticeIdx, practice: &Practice) -> Html {
    let catalogue = &page.dataset.catalogue;
    let heading = locale.with("surgery-answer", &[("whom", page.whom()), ("name", &practice.name)]);
    let href = page.link(Route::Practice { id: practice.id.to_string() });
    let change = page.on.reform(|_: MouseEvent| Intent::Surgery(SurgeryMessage::Change));
    column(html! {
        <>
            { page_heading(TextSize::L, None, heading) }
            if let Some(current) = current_surgery(catalogue, at, page.dataset.today) {
                <div class="nhsuk-inset-text"><p>{ joining::current_surgery_sentence(locale, catalogue, &current) }</p></div>
                { surgery_questions(locale, catalogue, &current, !page.capabilities.is_shared()) }
            }
            <p><a {href}>{ locale.text("surgery-answer-page") }</a></p>
            if let Some((at, funder)) = practice.funder.and_then(|at| Some((at, catalogue.funder(at)?))) {
                <p>
                    <a href={page.link(Route::Staying { id: funder.id.to_string() })}>
                        { joining::stay_heading(locale, catalogue, Some(at)) }
                    </a>
                </p>
            }
            { continue_button(locale, page) }
            <div class="lcp-actions">
                { small_button(text_about_person(locale, page, "surgery-change"), change) }
            </div>
        </>
    })
}
