//! The column for staying with the funder, a choice like any other.

use catalogue::{FunderIdx, MeasureGroup};
use enrolment::Staying;

use super::Column;
use super::cells::{list, measures, names, public_voice, specialties, surgeries};
use crate::components::{RecordLineProps, call_link, record_line, stay_answer};
use crate::pages::PageProps;
use crate::pages::choice_summary::ChoiceSummary;
use i18n::{Locale, joining};

/// The column for staying. `funder` is `None` when there are several and no place says which; the column then shows
/// what is true of each of them.
pub(super) fn stay_column<'a>(locale: &Locale, page: &'a PageProps, funder: Option<FunderIdx>) -> Column<'a> {
    let catalogue = &page.dataset.catalogue;
    let staying = Staying::with(catalogue, funder, page.current_practice(), page.dataset.today);
    let record = funder.and_then(|at| catalogue.funder(at));
    let area = record.and_then(|record| catalogue.areas.get(record.area?.index()));
    let population = record.and_then(|record| record.population);
    let measures = |group| measures(locale, group, &record?.measures);
    let nothing_changes =
        || staying.keeps_practice.is_none().then(|| locale.text("stay-nothing-changes").into());
    let checked = record.map(|record| {
        let today = page.dataset.today;
        record_line(locale, &RecordLineProps { checked_on: record.checked_on, today, source: None })
    });
    Column {
        name: joining::stay_heading(locale, catalogue, funder),
        practices: page.dataset.finder.staying(catalogue, funder),
        offers: record.map(|record| record.offers.as_slice()).unwrap_or_default(),
        cells: [
            Some(joining::stay_sentence(locale, catalogue, funder).into()),
            Some(stay_answer(locale, staying)),
            Some(surgeries(locale, catalogue, ChoiceSummary::for_staying(page, funder))),
            record.and_then(|record| list(&record.what_changes)).or_else(nothing_changes),
            record.and_then(|record| public_voice(locale, record.public_voice.as_ref())),
            population.map(|people| locale.count("population", people as usize).into()),
            area.map(|area| (&area.name).into()),
            Some(locale.text("stay-stage").into()),
            record.and_then(|record| Some(record.who_runs_it.as_ref()?.into())),
            record.and_then(|record| {
                names(locale, &record.regulators.iter().map(String::as_str).collect::<Vec<_>>())
            }),
            None,
            record.and_then(|record| specialties(locale, &record.specialists)),
            measures(MeasureGroup::PatientExperience),
            measures(MeasureGroup::HealthOutcomes),
            measures(MeasureGroup::Financial),
            record.and_then(|record| record.contact.phone.as_deref()).map(call_link),
            checked,
        ],
    }
}
