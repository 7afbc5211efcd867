//! The column for staying with the funder, a choice like any other.

use catalogue::FunderIdx;
use enrolment::Staying;
use yew::prelude::*;

use super::Column;
use super::cells::surgeries;
use crate::components::{RecordLineProps, call_link, record_line, stay_answer};
use crate::pages::PageProps;
use crate::pages::choice_summary::ChoiceSummary;
use i18n::{Locale, joining};

/// The column for staying. `funder` is `None` when there are several and no place says which; the column then shows
/// what is true of each of them.
pub(super) fn stay_column(locale: &Locale, page: &PageProps, funder: Option<FunderIdx>) -> Column {
    let catalogue = &page.dataset.catalogue;
    let text = |key: &str| Some(locale.text(key).into());
    let staying = Staying::with(catalogue, funder, page.current_practice(), page.dataset.today);
    let record = funder.and_then(|at| catalogue.funder(at));
    let phone = record.and_then(|record| record.contact.phone.as_deref()).map(call_link);
    let area = record.and_then(|record| catalogue.areas.get(record.area?.index()));
    let population = record.and_then(|record| record.population);
    let checked = record.map(|record| {
        let today = page.dataset.today;
        record_line(locale, &RecordLineProps { checked_on: record.checked_on, today, source: None })
    });
    Column {
        name: joining::stay_heading(locale, catalogue, funder),
        cells: [
            Some(joining::stay_sentence(locale, catalogue, funder).into()),
            Some(stay_answer(locale, staying)),
            Some(surgeries(locale, catalogue, ChoiceSummary::for_staying(page, funder))),
            staying.keeps_practice.is_none().then(|| locale.text("stay-nothing-changes").into()),
            text("compare-services-stay"),
            Some(public_voice(locale, phone.clone())),
            population.map(|people| locale.count("population", people as usize).into()),
            area.map(|area| (&area.name).into()),
            text("stay-stage"),
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

/// How to have a say with the funder, and its phone number where that is known.
fn public_voice(locale: &Locale, phone: Option<Html>) -> Html {
    html! {
        <>
            { locale.text("compare-say-stay") }
            if let Some(phone) = phone {
                { " " }{ phone }
            }
        </>
    }
}
