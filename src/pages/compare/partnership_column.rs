//! What a partnership is like, row by row.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Catalogue, Measure, MeasureGroup, Offer, Partnership, PartnershipIdx, ProfessionRole};
use design::element::{pieces, words};
use finder::Group;
use yew::prelude::*;

use super::Column;
use crate::components::{RecordLineProps, call_link, outcome_tag, paragraph, plain_list, record_line};
use crate::language::Language;
use crate::pages::PageProps;
use crate::pages::standing::{Standing, with_partnership};

/// The column of a partnership; `None` when the dataset has none there.
pub(super) fn partnership_column(
    language: &Language,
    page: &PageProps,
    at: PartnershipIdx,
) -> Option<Column> {
    let catalogue = &page.dataset.catalogue;
    let partnership = catalogue.partnership(at)?;
    let today = page.dataset.today;
    let standing = with_partnership(page, at);
    let joining = standing.joining.map(|joining| {
        let sentence = paragraph(language.partnership_answer(joining));
        pieces(vec![outcome_tag(language, joining.outcome()), sentence])
    });
    let services = services(language, page, &partnership.offers);
    let specialists: Vec<&str> = partnership.specialists.iter().map(|line| line.specialty.as_str()).collect();
    let record = RecordLineProps { checked_on: partnership.checked_on, today, source: None };
    let cells = [
        partnership.summary.clone().map(words),
        joining,
        Some(surgeries(language, catalogue, standing)),
        list(&partnership.what_changes),
        services,
        say(language, partnership),
        partnership.population.map(|people| words(language.count("population", people as usize))),
        areas(language, catalogue, partnership),
        partnership.stage.map(|stage| words(language.word("stage", stage.word()))),
        runs(language, partnership),
        checks(language, catalogue, partnership),
        partnership.surplus_use.clone().map(words),
        joined(language, &specialists),
        measures(language, MeasureGroup::PatientExperience, &partnership.measures),
        measures(language, MeasureGroup::HealthOutcomes, &partnership.measures),
        measures(language, MeasureGroup::Financial, &partnership.measures),
        partnership.contact.phone.as_deref().map(call_link),
        Some(record_line(language, &record)),
    ];
    Some(Column { name: partnership.name.clone(), cells })
}

/// How many surgeries there are, and the nearest.
pub(super) fn surgeries(language: &Language, catalogue: &Catalogue, standing: Standing) -> Html {
    let count = paragraph(language.count("partnership-surgeries", standing.surgeries));
    let nearest = standing.nearest.and_then(|(at, metres)| {
        let name = &catalogue.practice(at)?.name;
        let values = [("name", name.as_str()), ("distance", &language.short_distance(metres))];
        Some(paragraph(language.with("compare-nearest", &values)))
    });
    pieces(std::iter::once(count).chain(nearest).collect())
}

fn list(items: &[String]) -> Option<Html> {
    (!items.is_empty()).then(|| plain_list(items, false))
}

/// Names one after another; `None` when there is none.
pub(super) fn joined(language: &Language, names: &[&str]) -> Option<Html> {
    (!names.is_empty()).then(|| words(names.join(&language.text("list-comma"))))
}

/// The services in force on the day, each once: first those that matter to the person, with who provides them.
fn services(language: &Language, page: &PageProps, offers: &[Offer]) -> Option<Html> {
    let (catalogue, today) = (&page.dataset.catalogue, page.dataset.today);
    let in_force: Vec<&Offer> =
        offers.iter().filter(|offer| offer.until.is_none_or(|until| until >= today)).collect();
    let filters = page.state.choices.filters.iter().filter(|(group, _)| *group == Group::Service);
    let lines: Vec<String> = filters
        .filter_map(|(_, id)| {
            let at = catalogue.service_by_id(id)?;
            let offered = in_force.iter().find(|offer| offer.service == at);
            let how = match offered {
                Some(offer) => language.word("delivery", offer.delivery.word()),
                None => language.text("not-known"),
            };
            Some([&catalogue.service(at)?.name, ": ", &how].concat())
        })
        .collect();
    let mut names: Vec<&str> = in_force
        .iter()
        .filter_map(|offer| catalogue.service(offer.service))
        .map(|found| found.name.as_str())
        .collect();
    names.dedup();
    let cells: Vec<Html> = list(&lines).into_iter().chain(joined(language, &names)).collect();
    (!cells.is_empty()).then(|| pieces(cells))
}

fn say(language: &Language, partnership: &Partnership) -> Option<Html> {
    let voice = partnership.public_voice.as_ref()?;
    let form = language.word("public-voice", voice.form.word());
    Some(pieces(vec![paragraph(form), paragraph(&voice.how_to_take_part)]))
}

fn areas(language: &Language, catalogue: &Catalogue, partnership: &Partnership) -> Option<Html> {
    let areas = partnership.areas.iter().filter_map(|at| catalogue.areas.get(at.index()));
    joined(language, &areas.map(|area| area.name.as_str()).collect::<Vec<_>>())
}

/// Who leads it, and how many of its board are from the public.
fn runs(language: &Language, partnership: &Partnership) -> Option<Html> {
    let leads = partnership.professions.iter().filter(|(_, role)| *role == ProfessionRole::Lead);
    let leads: Vec<String> =
        leads.map(|(profession, _)| language.word("profession", profession.word())).collect();
    let leads = (!leads.is_empty())
        .then(|| language.with("compare-led-by", &[("names", &leads.join(&language.text("list-comma")))]));
    let board = partnership.public_voice.as_ref().and_then(|voice| voice.board).map(|board| {
        let all = [board.lay, board.community, board.gp, board.other].map(usize::from).iter().sum();
        language.counts("compare-board", &[("lay", board.lay.into()), ("total", all)])
    });
    let lines: Vec<Html> = [leads, board].into_iter().flatten().map(paragraph).collect();
    (!lines.is_empty()).then(|| pieces(lines))
}

fn checks(language: &Language, catalogue: &Catalogue, partnership: &Partnership) -> Option<Html> {
    let accountability = &partnership.accountability;
    let funder = accountability.funder.and_then(|at| catalogue.funder(at)).map(|funder| funder.name.as_str());
    let regulators = accountability.regulators.iter().map(String::as_str);
    joined(language, &funder.into_iter().chain(regulators).collect::<Vec<_>>())
}

/// The measures of a group, each with how it compares; never a number without its meaning.
fn measures(language: &Language, group: MeasureGroup, measures: &[Measure]) -> Option<Html> {
    let of_group = measures.iter().filter(|measure| measure.group == group);
    let lines: Vec<String> = of_group
        .map(|measure| {
            let not_known = language.text("not-known");
            let value = measure.value.as_ref().unwrap_or(&not_known);
            let rating = language.word("rating", measure.rating.word());
            let compared = [
                ("comparator", measure.comparator.as_str()),
                ("value", measure.comparator_value.as_ref().unwrap_or(&not_known)),
            ];
            let compared = language.with("measure-compared", &compared);
            [&measure.name, ": ", value, ". ", &rating, " ", &compared, " ", &measure.period, "."].concat()
        })
        .collect();
    list(&lines)
}
