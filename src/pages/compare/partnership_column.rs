//! The column for a partnership.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Catalogue, MeasureGroup, Partnership, PartnershipIdx, ProfessionRole};
use yew::prelude::*;

use super::Column;
use super::cells::{list, measures, names, public_voice, specialties, surgeries};
use crate::components::{RecordLineProps, call_link, paragraph, partnership_tag, record_line};
use crate::pages::PageProps;
use crate::pages::choice_summary::ChoiceSummary;
use i18n::{Locale, joining};

/// The column for a partnership; `None` when the dataset does not have it.
pub(super) fn partnership_column<'a>(
    locale: &Locale,
    page: &'a PageProps,
    at: PartnershipIdx,
) -> Option<Column<'a>> {
    let catalogue = &page.dataset.catalogue;
    let partnership = catalogue.partnership(at)?;
    let summary = ChoiceSummary::for_partnership(page, at);
    let measures = |group| measures(locale, group, &partnership.measures);
    let (checked_on, today) = (partnership.checked_on, page.dataset.today);
    let cells = [
        partnership.summary.as_ref().map(Html::from),
        summary.joining.map(|answer| {
            let stage = joining::stage_sentence(locale, catalogue, at, today);
            html! { <>{ partnership_tag(locale, answer, None) }{ stage.map(paragraph) }</> }
        }),
        Some(surgeries(locale, catalogue, summary)),
        list(&partnership.what_changes),
        public_voice(locale, partnership.public_voice.as_ref()),
        partnership.population.map(|people| locale.count("population", people as usize).into()),
        areas(locale, catalogue, partnership),
        partnership.stage.map(|stage| locale.word("stage", stage.word()).into()),
        governance(locale, partnership),
        accountability(locale, catalogue, partnership),
        partnership.surplus_use.as_ref().map(Html::from),
        specialties(locale, &partnership.specialists),
        measures(MeasureGroup::PatientExperience),
        measures(MeasureGroup::HealthOutcomes),
        measures(MeasureGroup::Financial),
        partnership.contact.phone.as_deref().map(call_link),
        Some(record_line(locale, &RecordLineProps { checked_on, today, source: None })),
    ];
    let practices = page.dataset.finder.members(at);
    Some(Column { name: partnership.name.clone(), cells, offers: &partnership.offers, practices })
}

/// The areas that the partnership serves; `None` when they are not known.
fn areas(locale: &Locale, catalogue: &Catalogue, partnership: &Partnership) -> Option<Html> {
    let areas = partnership.areas.iter().filter_map(|at| catalogue.areas.get(at.index()));
    names(locale, &areas.map(|area| area.name.as_str()).collect::<Vec<_>>())
}

/// Which professions lead, and how many members of the board are lay members; `None` when neither is known.
fn governance(locale: &Locale, partnership: &Partnership) -> Option<Html> {
    let leads = partnership.professions.iter().filter(|(_, role)| *role == ProfessionRole::Lead);
    let leads: Vec<String> =
        leads.map(|(profession, _)| locale.word("profession", profession.word())).collect();
    let leads = (!leads.is_empty())
        .then(|| locale.with("compare-led-by", &[("names", &leads.join(&locale.text("list-comma")))]));
    let board = partnership.public_voice.as_ref().and_then(|voice| voice.board).map(|board| {
        let total = [board.lay, board.community, board.gp, board.other].map(usize::from).iter().sum();
        locale.counts("compare-board", &[("lay", board.lay.into()), ("total", total)])
    });
    if leads.is_none() && board.is_none() {
        return None;
    }
    Some(html! {
        for sentence in leads.into_iter().chain(board) {
            <p>{ sentence }</p>
        }
    })
}

/// The funder and the regulators; `None` when none is known.
fn accountability(locale: &Locale, catalogue: &Catalogue, partnership: &Partnership) -> Option<Html> {
    let accountability = &partnership.accountability;
    let funder = accountability.funder.and_then(|at| catalogue.funder(at)).map(|funder| funder.name.as_str());
    let regulators = accountability.regulators.iter().map(String::as_str);
    names(locale, &funder.into_iter().chain(regulators).collect::<Vec<_>>())
}
