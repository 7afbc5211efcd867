//! `lcp ask`: the engine of the page, for analysts and for tests.

mod json;
mod later;
mod plain;

use std::path::PathBuf;

use catalogue::Date;
use finder::{Filters, Group, Query, SearchIndex, parse_query, search};
use i18n::Locale;

use crate::exit_status::ExitStatus;
use crate::messages::locale_of;
use crate::release::PublishedRelease;
use crate::resolved_place::ResolvedPlace;
use crate::surgery;
use crate::today::today;

/// Ask a release what a person would see: who is near, what they offer, whether one can join.
///
/// The answer is the page's: the same engine gives both. docs/ask.md describes the JSON.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Example:\n  lcp ask release --near \"WM1 1AA\" --service podiatry --today 2010-03-31 --json"
)]
pub(crate) struct Arguments {
    /// The folder that `lcp publish` wrote.
    release: PathBuf,
    /// Where the person lives: a postcode (HG5 0JL), its first half (HG5) or a town.
    #[arg(long, value_name = "PLACE")]
    near: Option<String>,
    /// Somewhere else where they spend the day.
    #[arg(long, value_name = "PLACE")]
    second: Option<String>,
    /// The GP surgery that they are registered with now.
    #[arg(long, value_name = "ID")]
    current: Option<String>,
    /// They have no fixed address.
    #[arg(long)]
    no_fixed_address: bool,
    /// Words to look for. Without --near, a postcode among them is the place.
    #[arg(long, value_name = "WORDS", default_value = "", hide_default_value = true)]
    text: String,
    /// A service that the surgery or its partnership has; may be given several times, any will do.
    #[arg(long, value_name = "ID")]
    service: Vec<String>,
    /// A language spoken there; may be given several times, any will do.
    #[arg(long, value_name = "ID")]
    language: Vec<String>,
    /// Something that makes getting in and around possible; may be given several times, all are needed.
    #[arg(long, value_name = "ID")]
    access: Vec<String>,
    /// Any other choice: `delivery=made`, `joining=can_join`, `partnership=ID`, `open=evening` ...
    #[arg(long, value_name = "GROUP=VALUE", value_parser = parse_filter)]
    filter: Vec<(Group, String)>,
    /// The day of the question, as 2010-03-31. When not given: today, or an example dataset's own day.
    #[arg(long, value_name = "DATE", value_parser = Date::parse)]
    today: Option<Date>,
    /// How many surgeries, and how many partnerships, to list at most.
    #[arg(long, value_name = "N", default_value_t = 20)]
    limit: usize,
    /// Print JSON instead of text.
    #[arg(long)]
    json: bool,
}

/// Reads `group=value`.
fn parse_filter(text: &str) -> Result<(Group, String), String> {
    let groups = Group::ALL.map(Group::word).join(", ");
    let (group, value) = text.split_once('=').ok_or_else(|| {
        format!("write a group, `=` and a value, such as open=evening; the groups are {groups}")
    })?;
    let group = Group::from_word(group)
        .ok_or_else(|| format!("there is no group {group:?}; the groups are {groups}"))?;
    Ok((group, value.to_owned()))
}

/// Everything that an answer is printed from.
struct Answer<'a> {
    release: &'a PublishedRelease,
    locale: &'a Locale,
    place: Option<ResolvedPlace>,
    second_place: Option<ResolvedPlace>,
    query: Query,
    index: &'a SearchIndex,
    results: finder::Results,
}

/// Runs the subcommand.
pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitStatus> {
    let release = match PublishedRelease::open(&arguments.release) {
        Ok(release) => release,
        Err(unusable) => return unusable.refuse(),
    };
    let locale = locale_of(&release)?;
    let current = arguments.current.as_deref().map(|id| surgery::find(&release.catalogue, id)).transpose()?;
    let near = |typed: &Option<String>| {
        typed.as_deref().map(|typed| ResolvedPlace::resolve(typed, &release, &locale)).transpose()
    };
    let (mut place, second_place) = match (near(&arguments.near), near(&arguments.second)) {
        (Ok(place), Ok(second)) => (place, second),
        (Err(unusable), _) | (_, Err(unusable)) => return unusable.refuse(),
    };
    let mut text = arguments.text.clone();
    let mut words_beside = String::new();
    if place.is_none() {
        let parsed = parse_query(&text);
        if !parsed.place_text.is_empty() {
            match ResolvedPlace::resolve(&parsed.place_text, &release, &locale) {
                // "A81" may be a place as well as the beginning of a code: what is no place here is words.
                Ok(found) if found.place().is_some() => {
                    place = Some(found);
                    words_beside = parsed.words;
                    text.clone_from(&words_beside);
                }
                Ok(_) => {}
                Err(unusable) => return unusable.refuse(),
            }
        }
    }
    let query = Query {
        home: place.as_ref().and_then(ResolvedPlace::place).cloned(),
        second_place: second_place.as_ref().and_then(ResolvedPlace::place).cloned(),
        current_practice: current.map(|(at, _)| at),
        no_fixed_address: arguments.no_fixed_address,
        text,
        filters: filters(arguments),
        limit: arguments.limit,
        ..Query::on(arguments.today.unwrap_or_else(|| release.catalogue.about.day_to_answer_for(today(None))))
    };
    let index = SearchIndex::build(&release.catalogue, query.today);
    let mut query = query;
    let mut results = search(&release.catalogue, &index, &query);
    let mut warnings = Vec::new();
    // What stands beside a postcode ("gp near", "UK") never empties the list.
    if !words_beside.is_empty() && results.total == 0 && results.partnerships_total == 0 {
        query.text.clear();
        results = search(&release.catalogue, &index, &query);
        warnings.push(format!("the words {words_beside:?} beside the place match nothing and are left out"));
    }
    let answer =
        Answer { release: &release, locale: &locale, place, second_place, query, index: &index, results };
    warn(&answer, warnings);
    let printed = if arguments.json { json::text(&answer)? } else { plain::text(&answer) };
    crate::print::answer(&printed)
}

fn filters(arguments: &Arguments) -> Filters {
    let named = [
        (Group::Service, &arguments.service),
        (Group::Language, &arguments.language),
        (Group::Access, &arguments.access),
    ];
    let named = named.into_iter().flat_map(|(group, values)| values.iter().map(move |value| (group, value)));
    let any = arguments.filter.iter().map(|(group, value)| (*group, value));
    named.chain(any).map(|(group, value)| (group, value.as_str())).collect()
}

/// Says on the error output what a reader of the answer should know; the answer itself is the same.
fn warn(answer: &Answer<'_>, mut warnings: Vec<String>) {
    for place in [&answer.place, &answer.second_place].into_iter().flatten() {
        warnings.extend(place.warning());
    }
    if answer.place.as_ref().is_some_and(|place| place.place().is_none()) && answer.query.home.is_none() {
        warnings.push("surgeries are not listed by distance from it".to_owned());
    }
    for (group, value) in &answer.results.ignored {
        warnings.push(format!("the release has no {} {value:?}: the choice has no effect", group.word()));
    }
    if answer.results.words_cut {
        warnings.push("the words are too many: only the first are looked for".to_owned());
    }
    crate::print::warnings(warnings);
}
