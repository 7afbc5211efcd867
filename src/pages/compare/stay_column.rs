//! The column for staying with the funder, a choice like any other.

use catalogue::{FunderIdx, PolicyPoint};
use enrolment::policy;
use yew::prelude::*;

use super::Column;
use super::cells::surgeries;
use crate::components::{RecordLineProps, call_link, record_line};
use crate::language::Language;
use crate::pages::PageProps;
use crate::pages::choice_summary::ChoiceSummary;

/// The column for staying. `funder` is `None` when there are several and no place says which; the column then shows
/// what is true of each of them.
pub(super) fn stay_column(language: &Language, page: &PageProps, funder: Option<FunderIdx>) -> Column {
    let catalogue = &page.dataset.catalogue;
    let text = |key: &str| Some(language.text(key).into());
    let record = funder.and_then(|at| catalogue.funder(at));
    let phone = record.and_then(|record| record.contact.phone.as_deref()).map(call_link);
    let area = record.and_then(|record| catalogue.areas.get(record.area?.index()));
    let population = record.and_then(|record| record.population);
    let checked = record.map(|record| {
        let today = page.dataset.today;
        record_line(language, &RecordLineProps { checked_on: record.checked_on, today, source: None })
    });
    Column {
        name: language.stay_heading(catalogue, funder),
        cells: [
            Some(language.stay_sentence(catalogue, funder).into()),
            text("right-stay-with-funder"),
            Some(surgeries(language, catalogue, ChoiceSummary::for_staying(page, funder))),
            Some(changes(language, page, funder)),
            text("compare-services-stay"),
            Some(public_voice(language, phone.clone())),
            population.map(|people| language.count("population", people as usize).into()),
            area.map(|area| (&area.name).into()),
            text("compare-stage-stay"),
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            phone,
            checked,
        ],
    }
}

/// That nothing changes, and the funder's policy for a person whose surgery joins a partnership.
fn changes(language: &Language, page: &PageProps, funder: Option<FunderIdx>) -> Html {
    let point = PolicyPoint::KeepSurgeryAndStay;
    let answer = policy(&page.dataset.catalogue, funder, point, page.dataset.today);
    html! {
        <>
            <p>{ language.text("compare-changes-stay") }</p>
            <p>{ language.policy_answer(point, answer) }</p>
        </>
    }
}

/// How to have a say with the funder, and its phone number where that is known.
fn public_voice(language: &Language, phone: Option<Html>) -> Html {
    html! {
        <>
            { language.text("compare-say-stay") }
            if let Some(phone) = phone {
                { " " }{ phone }
            }
        </>
    }
}
