//! The explanation as text, to read out at a desk or to put in a file.

use std::fmt::Write as _;

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{FunderIdx, Period, PolicyPoint};
use enrolment::{PolicyAnswer, SurgeryAnswer, policies};
use i18n::joining::{
    current_surgery_sentence, day_sentence, policy_question, policy_sentence, right_sentence, stay_heading,
    stay_sentence, surgery_answer, surgery_question, working,
};

use super::Explained;
use crate::resolved_place::ResolvedPlace;

/// The text of an explanation.
pub(super) fn text(explained: &Explained<'_>) -> String {
    let mut text = String::new();
    for (heading, lines) in sections(explained) {
        if !text.is_empty() {
            text.push('\n');
        }
        // Writing to a text does not fail.
        let _ = writeln!(text, "{heading}");
        for line in lines {
            let _ = writeln!(text, "  {line}");
        }
    }
    text
}

/// The headings, each with its lines.
fn sections(explained: &Explained<'_>) -> Vec<(String, Vec<String>)> {
    let Explained { release, locale, record, person, .. } = explained;
    let catalogue = &release.catalogue;
    let from =
        [("title", catalogue.about.title.as_str().into()), ("release", release.manifest.id.short().into())];
    let mut sections = vec![
        (
            format!("{} ({})", record.name, record.id),
            vec![day_sentence(locale, person), locale.format("explain-from", &from)],
        ),
        (locale.text("explain-asked-heading"), asked(explained)),
    ];
    for explanation in &explained.explanations {
        let mut lines = working(locale, catalogue, explanation).into_iter();
        sections.push((lines.next().unwrap_or_default(), lines.collect()));
    }
    sections.push((locale.text("explain-join-heading"), how_to_join(explained)));
    if let Some(lines) = now(explained) {
        sections.push((locale.text("explain-now-heading"), lines));
    }
    let with = explained.staying.funder;
    let mut stay = vec![stay_heading(locale, catalogue, with)];
    let name =
        |at: Option<FunderIdx>| at.and_then(|at| catalogue.funder(at)).map(|funder| funder.name.as_str());
    if !explained.staying_is_certain {
        stay.extend(name(with).map(|name| locale.with("stay-probably", &[("name", name)])));
    }
    stay.push(stay_sentence(locale, catalogue, with));
    let keeps = explained.staying.keeps_practice;
    stay.extend(keeps.map(|answer| policy_sentence(locale, PolicyPoint::KeepSurgeryAndStay, answer)));
    sections.push((locale.text("explain-stay-heading"), stay));
    sections.push((locale.text("rights-list-heading"), rights(explained)));
    let decided_by = name(record.funder).map_or_else(String::new, |name| format!(": {name}"));
    sections.push((locale.text("rights-decided-heading") + &decided_by, decisions(explained)));
    sections
}

/// What the person said, as far as it counts.
fn asked(explained: &Explained<'_>) -> Vec<String> {
    let Explained { locale, person, .. } = explained;
    let place = |asked: &ResolvedPlace, whole: &str, part: &str| match asked.name() {
        Some(name) => {
            let key = if asked.only_outward() { part } else { whole };
            locale.format(key, &[("place", name.into())])
        }
        None => asked.sentence.clone(),
    };
    let home = match explained.home {
        Some(home) => place(home, "explain-home", "explain-home-near"),
        None if person.no_fixed_address => locale.text("explain-no-fixed-address"),
        None => locale.text("explain-no-home"),
    };
    let no_fixed_address = explained.home.is_some() && person.no_fixed_address;
    let current = person.current_practice.and_then(|at| explained.release.catalogue.practice(at));
    [
        Some(home),
        no_fixed_address.then(|| locale.text("explain-no-fixed-address")),
        explained.second.map(|second| place(second, "explain-second", "explain-second-near")),
        current.map(|found| locale.format("explain-current", &[("name", found.name.as_str().into())])),
        Some(locale.text("explain-nothing-else")),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The rights in force with the surgery's funder, each with the row that says so.
fn rights(explained: &Explained<'_>) -> Vec<String> {
    let locale = explained.locale;
    let mut lines = Vec::new();
    for right in explained.rights() {
        lines.push(right_sentence(locale, right));
        let row = format!("rights.csv {} from until: {}", right.right.word(), period(right.period));
        let source = locale.format("source-rule", &[("source", right.source.as_str().into())]);
        lines.push(format!("   {row}"));
        lines.push(format!("   {source}"));
        lines.extend(right.source_url.as_ref().map(|url| format!("   {url}")));
    }
    if lines.is_empty() {
        lines.push(locale.text("rights-not-known"));
    }
    lines
}

/// The surgery's own steps, its number, what comes after, and the papers that help but are never needed.
fn how_to_join(explained: &Explained<'_>) -> Vec<String> {
    let Explained { locale, details, .. } = explained;
    let mut lines: Vec<String> =
        (1_u8..).zip(&details.how_to_join).map(|(number, step)| format!("{number}. {step}")).collect();
    if lines.is_empty() {
        lines.push(locale.text("next-contact"));
    }
    lines.extend(details.contact.phone.iter().map(|phone| format!("{} {phone}", locale.text("next-phone"))));
    lines.push(details.after_joining.clone().unwrap_or_else(|| locale.text("next-afterwards-not-known")));
    if !details.helpful_documents.is_empty() {
        lines.push(locale.text("explain-helpful-documents"));
        lines.extend(details.helpful_documents.iter().map(|paper| format!("   {paper}")));
    }
    lines
}

/// Where the surgery stands with which they are registered, and what that means for them.
fn now(explained: &Explained<'_>) -> Option<Vec<String>> {
    let Explained { release, locale, current, .. } = explained;
    let (catalogue, current) = (&release.catalogue, current.as_ref()?);
    let mut lines = vec![current_surgery_sentence(locale, catalogue, &current.surgery)];
    let rows = current.record.memberships.iter().map(|membership| {
        let partnership = catalogue.partnership(membership.partnership).map_or("", |found| found.id.as_str());
        let period = period(membership.period);
        format!("   memberships.csv {} partnership from until: {partnership} {period}", current.record.id)
    });
    lines.extend(rows);
    for (number, &(question, answer)) in (1_u8..).zip(&current.surgery.asked) {
        lines.push(format!("{number}. {}", surgery_question(locale, catalogue, question)));
        let said = surgery_answer(locale, catalogue, question, answer);
        lines.extend(said.into_iter().map(|said| format!("   {said}")));
        if let SurgeryAnswer::Decision { point, answer } = answer {
            lines.extend(decision_rows(explained, current.record.funder, point, answer));
        }
    }
    Some(lines)
}

/// The eight points that a funder decides: what it decided, or that it has not and whom to ask.
fn decisions(explained: &Explained<'_>) -> Vec<String> {
    let Explained { release, locale, record, person, .. } = explained;
    let mut lines = Vec::new();
    for (number, (point, answer)) in (1_u8..).zip(policies(&release.catalogue, record.funder, person.today)) {
        lines.push(format!("{number}. {}", policy_question(locale, point)));
        lines.push(format!("   {}", policy_sentence(locale, point, answer)));
        lines.extend(decision_rows(explained, record.funder, point, answer));
    }
    lines
}

/// The row that a decision stands in, and its source.
fn decision_rows(
    explained: &Explained<'_>,
    funder: Option<FunderIdx>,
    point: PolicyPoint,
    answer: PolicyAnswer<'_>,
) -> Vec<String> {
    let Explained { release, locale, .. } = explained;
    let funder = funder.and_then(|at| release.catalogue.funder(at)).map_or("", |funder| funder.id.as_str());
    let row = answer.row();
    let says = row.map_or_else(
        || locale.text("working-blank"),
        |row| format!("{} {}", row.decision.word(), period(row.period)),
    );
    let mut lines = vec![format!("   policies.csv {funder} {}: {says}", point.word())];
    lines.extend(row.map(|row| {
        let source = locale.format("source-rule", &[("source", row.source.as_str().into())]);
        format!("   {source}")
    }));
    lines
}

/// A period as the steps write it, with a dash for an open end.
fn period(period: Period) -> String {
    let end = |day: Option<catalogue::Date>| day.map_or_else(|| "-".to_owned(), |day| day.to_string());
    format!("{} {}", end(period.from), end(period.until))
}
