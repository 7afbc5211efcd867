//! The column for a partnership.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Catalogue, Measure, MeasureGroup, Offer, Partnership, PartnershipIdx, ProfessionRole};
use enrolment::PartnershipAnswer;
use finder::Group;
use yew::prelude::*;

use super::Column;
use super::cells::{names, surgeries};
use crate::components::{
    MeasureLines, RecordLineProps, call_link, measure_lines, partnership_tag, plain_list, record_line,
};
use crate::pages::PageProps;
use crate::pages::choice_summary::ChoiceSummary;
use i18n::Locale;

/// The column for a partnership; `None` when the dataset does not have it.
pub(super) fn partnership_column(locale: &Locale, page: &PageProps, at: PartnershipIdx) -> Option<Column> {
    let catalogue = &page.dataset.catalogue;
    let partnership = catalogue.partnership(at)?;
    let summary = ChoiceSummary::for_partnership(page, at);
    let specialties: Vec<&str> = partnership.specialists.iter().map(|line| line.specialty.as_str()).collect();
    let measures = |group| measures(locale, group, &partnership.measures);
    let (checked_on, today) = (partnership.checked_on, page.dataset.today);
    let cells = [
        partnership.summary.as_ref().map(Html::from),
        summary.joining.map(|answer| joining(locale, answer)),
        Some(surgeries(locale, catalogue, summary)),
        list(&partnership.what_changes),
        services(locale, page, &partnership.offers),
        public_voice(locale, partnership),
        partnership.population.map(|people| locale.count("population", people as usize).into()),
        areas(locale, catalogue, partnership),
        partnership.stage.map(|stage| locale.word("stage", stage.word()).into()),
        governance(locale, partnership),
        accountability(locale, catalogue, partnership),
        partnership.surplus_use.as_ref().map(Html::from),
        names(locale, &specialties),
        measures(MeasureGroup::PatientExperience),
        measures(MeasureGroup::HealthOutcomes),
        measures(MeasureGroup::Financial),
        partnership.contact.phone.as_deref().map(call_link),
        Some(record_line(locale, &RecordLineProps { checked_on, today, source: None })),
    ];
    Some(Column { name: partnership.name.clone(), cells })
}

/// Whether the person can join, and how many of the surgeries can accept them.
fn joining(locale: &Locale, answer: PartnershipAnswer) -> Html {
    partnership_tag(locale, answer)
}

/// Sentences as a list; `None` when there are none.
fn list(items: &[String]) -> Option<Html> {
    (!items.is_empty()).then(|| plain_list(items, false))
}

/// The services in force on the day: first those that the person filters by, with who provides them; then the names
/// of all, each once. `None` when there is nothing to say.
fn services(locale: &Locale, page: &PageProps, offers: &[Offer]) -> Option<Html> {
    let (catalogue, today) = (&page.dataset.catalogue, page.dataset.today);
    let is_in_force = |offer: &&Offer| offer.until.is_none_or(|until| until >= today);
    let in_force: Vec<&Offer> = offers.iter().filter(is_in_force).collect();
    let wanted = page.state.choices.filters.iter().filter(|(group, _)| *group == Group::Service);
    let wanted: Vec<String> =
        wanted.filter_map(|(_, id)| wanted_service(locale, catalogue, &in_force, id)).collect();
    let mut all: Vec<&str> = in_force
        .iter()
        .filter_map(|offer| catalogue.service(offer.service))
        .map(|service| service.name.as_str())
        .collect();
    all.dedup();
    let (wanted, all) = (list(&wanted), names(locale, &all));
    if wanted.is_none() && all.is_none() {
        return None;
    }
    Some(html! { <>{ wanted }{ all }</> })
}

/// A service that the person filters by, with who provides it; `None` when the dataset does not have the service.
fn wanted_service(locale: &Locale, catalogue: &Catalogue, in_force: &[&Offer], id: &str) -> Option<String> {
    let at = catalogue.service_by_id(id)?;
    let name = &catalogue.service(at)?.name;
    let delivery = match in_force.iter().find(|offer| offer.service == at) {
        Some(offer) => locale.word("delivery", offer.delivery.word()),
        None => locale.text("not-known"),
    };
    Some(format!("{name}: {delivery}"))
}

/// How people have a say; `None` when it is not known.
fn public_voice(locale: &Locale, partnership: &Partnership) -> Option<Html> {
    let voice = partnership.public_voice.as_ref()?;
    Some(html! {
        <>
            <p>{ locale.word("public-voice", voice.form.word()) }</p>
            <p>{ &voice.how_to_take_part }</p>
        </>
    })
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

/// The measures of a group, each with its comparison and period; `None` when there are none.
fn measures(locale: &Locale, group: MeasureGroup, measures: &[Measure]) -> Option<Html> {
    let in_group = measures.iter().filter(|measure| measure.group == group);
    list(&in_group.map(|measure| measure_sentence(locale, measure)).collect::<Vec<_>>())
}

/// A measure with its value, its rating, what it is compared with, and its period.
fn measure_sentence(locale: &Locale, measure: &Measure) -> String {
    let MeasureLines { rating, value, compared } = measure_lines(locale, measure);
    let Measure { name, period, .. } = measure;
    format!("{name}: {rating}. {value}. {compared}. {period}.")
}
