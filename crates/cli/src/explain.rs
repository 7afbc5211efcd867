//! `lcp explain`: the decision for one surgery, step by step, for a receptionist or somebody with a complaint.

mod json;
mod plain;

use std::path::PathBuf;

use catalogue::{Date, PracticeDetails, Right};
use enrolment::{CurrentSurgery, Explanation, Person, Staying, current_surgery, explain};
use finder::{Query, SearchIndex, search};
use i18n::Locale;

use crate::exit_status::ExitStatus;
use crate::messages::locale_of;
use crate::release::PublishedRelease;
use crate::resolved_place::ResolvedPlace;
use crate::surgery;
use crate::today::today;

/// Explain whether a person can join one GP surgery, step by step, with the rows that each step came from.
///
/// The answer is the page's: the same rules give both. docs/explain.md describes the JSON.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Example:\n  lcp explain release --practice oyster-steps --near \"WM1 1AA\" --today 2010-03-31"
)]
pub(crate) struct Arguments {
    /// The folder that `lcp publish` wrote.
    release: PathBuf,
    /// The GP surgery that the person wants to join.
    #[arg(long, value_name = "ID")]
    practice: String,
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
    /// The day of the question, as 2010-03-31. When not given: today, or an example dataset's own day.
    #[arg(long, value_name = "DATE", value_parser = Date::parse)]
    today: Option<Date>,
    /// Print JSON instead of text.
    #[arg(long)]
    json: bool,
}

/// Everything that an explanation is printed from.
struct Explained<'a> {
    release: &'a PublishedRelease,
    locale: &'a Locale,
    record: &'a catalogue::Practice,
    details: &'a PracticeDetails,
    home: Option<&'a ResolvedPlace>,
    second: Option<&'a ResolvedPlace>,
    person: Person<'a>,
    explanations: Vec<Explanation>,
    current: Option<Current<'a>>,
    staying: Staying<'a>,
    staying_is_certain: bool,
}

/// The surgery with which the person is registered.
struct Current<'a> {
    record: &'a catalogue::Practice,
    surgery: CurrentSurgery<'a>,
}

impl Explained<'_> {
    /// The rights in force with the surgery's funder on the day.
    fn rights(&self) -> impl Iterator<Item = &Right> {
        let funder = self.record.funder.and_then(|at| self.release.catalogue.funder(at));
        let rights = funder.into_iter().flat_map(|funder| &funder.rights);
        rights.filter(|right| right.period.contains(self.person.today))
    }
}

/// Runs the subcommand.
pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitStatus> {
    let release = match PublishedRelease::open(&arguments.release) {
        Ok(release) => release,
        Err(unusable) => return unusable.refuse(),
    };
    let catalogue = &release.catalogue;
    let (at, record) = surgery::find(catalogue, &arguments.practice)?;
    let current = arguments.current.as_deref().map(|id| surgery::find(catalogue, id)).transpose()?;
    let locale = locale_of(&release)?;
    let place = |typed: &Option<String>| {
        typed.as_deref().map(|typed| ResolvedPlace::resolve(typed, &release, &locale)).transpose()
    };
    let (home, second) = match (place(&arguments.near), place(&arguments.second)) {
        (Ok(home), Ok(second)) => (home, second),
        (Err(unusable), _) | (_, Err(unusable)) => return unusable.refuse(),
    };
    let details = match release.details() {
        Ok(details) => details.into_iter().nth(at.index()).unwrap_or_default(),
        Err(unusable) => return unusable.refuse(),
    };
    crate::print::warnings([&home, &second].into_iter().flatten().filter_map(ResolvedPlace::warning));
    let person = Person {
        home: home.as_ref().and_then(ResolvedPlace::place),
        second_place: second.as_ref().and_then(ResolvedPlace::place),
        current_practice: current.map(|(at, _)| at),
        no_fixed_address: arguments.no_fixed_address,
        today: arguments.today.unwrap_or_else(|| catalogue.about.day_to_answer_for(today(None))),
    };
    // The same search as for the page says with whom they stay.
    let query = Query {
        home: person.home.cloned(),
        current_practice: person.current_practice,
        no_fixed_address: person.no_fixed_address,
        limit: 0,
        ..Query::on(person.today)
    };
    let stay = search(catalogue, &SearchIndex::build(catalogue, person.today), &query).stay;
    let stays_with = stay.map(|stay| stay.funder);
    let explained = Explained {
        release: &release,
        locale: &locale,
        record,
        details: &details,
        home: home.as_ref(),
        second: second.as_ref(),
        person,
        explanations: explain(catalogue, at, &person),
        current: current.and_then(|(at, record)| {
            Some(Current { record, surgery: current_surgery(catalogue, at, person.today)? })
        }),
        staying: Staying::with(catalogue, stays_with, person.current_practice, person.today),
        staying_is_certain: stay.is_none_or(|stay| stay.certain),
    };
    let printed = if arguments.json { json::text(&explained)? } else { plain::text(&explained) };
    crate::print::answer(&printed)
}
