//! What staying with the funder is like, row by row: a choice as any other.

use catalogue::{FunderIdx, PolicyPoint};
use design::element::{pieces, words};
use enrolment::policy;
use yew::prelude::*;

use super::Column;
use super::partnership_column::surgeries;
use crate::components::{RecordLineProps, call_link, paragraph, record_line};
use crate::language::Language;
use crate::pages::PageProps;
use crate::pages::standing::with_funder;

/// The column of staying. Without a place, where there are several funders, it says what holds with each of them.
pub(super) fn stay_column(language: &Language, page: &PageProps, funder: Option<FunderIdx>) -> Column {
    let catalogue = &page.dataset.catalogue;
    let today = page.dataset.today;
    let said = |key: &str| Some(words(language.text(key)));
    let found = funder.and_then(|at| Some((at, catalogue.funder(at)?)));
    let phone = found.and_then(|(_, funder)| funder.contact.phone.as_deref()).map(call_link);
    let mut say = vec![words(language.text("compare-say-stay"))];
    say.extend(phone.clone().map(|phone| pieces(vec![words(" "), phone])));
    let record = found.map(|(_, funder)| {
        record_line(language, &RecordLineProps { checked_on: funder.checked_on, today, source: None })
    });
    let area = found.and_then(|(_, funder)| catalogue.areas.get(funder.area?.index()));
    let population = found.and_then(|(_, funder)| funder.population);
    Column {
        name: language.stay_heading(catalogue, funder),
        cells: [
            Some(words(language.stay_sentence(catalogue, funder))),
            said("right-stay-with-funder"),
            Some(surgeries(language, catalogue, with_funder(page, funder))),
            Some(changes(language, page, funder)),
            said("compare-services-stay"),
            Some(pieces(say)),
            population.map(|people| words(language.count("population", people as usize))),
            area.map(|area| words(area.name.clone())),
            said("compare-stage-stay"),
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            phone,
            record,
        ],
    }
}

/// That nothing changes, and what is decided for a person whose surgery joins.
fn changes(language: &Language, page: &PageProps, funder: Option<FunderIdx>) -> Html {
    let mut lines = vec![paragraph(language.text("compare-changes-stay"))];
    let point = PolicyPoint::KeepSurgeryAndStay;
    let answer = policy(&page.dataset.catalogue, funder, point, page.dataset.today);
    lines.push(paragraph(language.policy_answer(point, answer)));
    pieces(lines)
}
