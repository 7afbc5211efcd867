//! The answer as text for somebody at a terminal.

use std::fmt::Write as _;

use enrolment::Statement;
use finder::{Constraint, Order, PartnershipFound, PracticeFound};
use i18n::format_straight_line_distance;
use i18n::joining::{
    answer_heading, next_step_sentence, old_record_sentence, own_surgery_joins_sentence, partnership_heading,
    partnership_sentence, reason_sentence, stage_sentence, stay_heading,
};

use super::Answer;
use super::later::later;

/// The text of an answer.
pub(super) fn text(asked: &Answer<'_>) -> String {
    let mut text = String::new();
    write(asked, &mut text);
    text
}

fn write(asked: &Answer<'_>, text: &mut String) {
    let (catalogue, locale, results) = (&asked.release.catalogue, asked.locale, &asked.results);
    let mut line = |words: String| {
        text.push_str(words.trim_end());
        text.push('\n');
    };
    line(format!("{} (release {})", catalogue.about.title, asked.release.manifest.id.short()));
    if let Some(place) = &asked.place {
        line(match place.name() {
            Some(name) => format!("From {name}"),
            None => place.sentence.clone(),
        });
    }
    let probably = match results.stay {
        Some(stay) if !stay.certain => " (probably: it is the nearest surgery's)",
        _ => "",
    };
    line(format!("\n{}{probably}", stay_heading(locale, catalogue, results.stay.map(|stay| stay.funder))));
    let funder = results.stay.and_then(|stay| catalogue.funder(stay.funder));
    if let Some(old) =
        funder.and_then(|funder| old_record_sentence(locale, funder.checked_on, asked.query.today))
    {
        line(format!("  {old}"));
    }
    line(format!("\nPartnerships: {} of {}", results.partnerships.len(), results.partnerships_total));
    for found in &results.partnerships {
        line(partnership(asked, found));
    }
    line(format!("\nSurgeries, {}: {} of {}", order(results.order), results.practices.len(), results.total));
    for found in &results.practices {
        line(practice(asked, found));
    }
    for offer in later(asked) {
        line(offer.text);
    }
    for way in &results.relaxations {
        let choice = match &way.constraint {
            Constraint::Filter(group, value) => format!("{}={value}", group.word()),
            Constraint::Words => "the words".to_owned(),
            Constraint::Everything => "every choice and the words".to_owned(),
        };
        line(format!("Without {choice} there are {}.", way.count));
    }
}

fn order(order: Order) -> &'static str {
    match order {
        Order::Nearest => "nearest first",
        Order::NearestToSecond => "nearest to the second place first",
        Order::NearestToEither => "nearest to either place first",
        Order::Name => "by name",
        Order::Words => "by how well the words fit",
    }
}

fn partnership(asked: &Answer<'_>, found: &PartnershipFound) -> String {
    let name = asked.release.catalogue.partnership(found.at).map_or("", |record| record.name.as_str());
    let far = found
        .nearest_metres
        .map(|metres| format!(", {}", format_straight_line_distance(asked.locale, metres)));
    let (catalogue, locale) = (&asked.release.catalogue, asked.locale);
    let said = [
        partnership_heading(locale, found.joining).map(|heading| format!("{heading}.")),
        own_surgery_joins_sentence(locale, found.joining),
        Some(partnership_sentence(locale, found.joining)).filter(|sentence| !sentence.is_empty()),
        stage_sentence(locale, catalogue, found.at, asked.query.today),
        catalogue
            .partnership(found.at)
            .and_then(|record| old_record_sentence(locale, record.checked_on, asked.query.today)),
    ];
    let said: Vec<String> = said.into_iter().flatten().collect();
    format!("  {name}{}. {}", far.unwrap_or_default(), said.join(" "))
}

fn practice(asked: &Answer<'_>, found: &PracticeFound) -> String {
    let (catalogue, locale) = (&asked.release.catalogue, asked.locale);
    let Some(record) = catalogue.practice(found.at) else { return String::new() };
    let postcode = record.sites.get(found.site).map_or("", |site| site.postcode.as_str());
    let far = found.metres.map(|metres| format!(", {}", format_straight_line_distance(locale, metres)));
    let partnership = found.partnership.and_then(|at| catalogue.partnership(at));
    let with = partnership.map(|partnership| format!(", with {}", partnership.name));
    let mut text = format!(
        "  {} ({}), {postcode}{}{}\n",
        record.name,
        record.id,
        far.unwrap_or_default(),
        with.unwrap_or_default()
    );
    let today = asked.query.today;
    let mut say = |statement: &Statement<'_>, from: &str| {
        let _ = writeln!(text, "    {from}{}", answer_heading(locale, statement));
        for reason in statement.reasons {
            let _ = writeln!(text, "    - {}", reason_sentence(locale, catalogue, reason));
        }
        let _ = writeln!(text, "    {}", next_step_sentence(locale, catalogue, statement.next_step));
    };
    match &found.answer.second_place {
        None => say(&found.answer.statement(today), ""),
        Some(second) => {
            say(&found.answer.statement(today), &format!("{}: ", locale.text("joining-from-home")));
            say(&second.statement(today), &format!("{}: ", locale.text("joining-from-second")));
        }
    }
    text
}
