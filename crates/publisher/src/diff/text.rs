//! The changes in sentences, for the person who keeps the tables.
//!
//! What a page shows to the public comes from the locale files; it is made from the values, not from this.

use std::fmt::Write as _;

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{About, ChangeKind, Date, Delivery, ListStatus, RecordKind};

use super::change::{Change, Notice, RecordRef};
use super::json::ReleaseSummary;

/// The headings, in the order in which the text has them.
const HEADINGS: [&str; 6] = [NEW_AND_GONE, MEMBERS, LISTS, SERVICES, PLACES, OTHER];
const NEW_AND_GONE: &str = "New and gone";
const MEMBERS: &str = "Who is with whom";
const LISTS: &str = "Who takes new people";
const SERVICES: &str = "Services";
const PLACES: &str = "Places and hours";
const OTHER: &str = "Other facts";

/// The heading under which a change is; none for what is said at the top.
fn heading(change: &Change) -> Option<&'static str> {
    match change {
        Change::OtherDataset { .. } => None,
        Change::Appeared { .. } | Change::Gone { .. } => Some(NEW_AND_GONE),
        Change::Joined { .. } | Change::Left { .. } | Change::WillJoin { .. } | Change::WillLeave { .. } => {
            Some(MEMBERS)
        }
        Change::List { .. } | Change::ListWillChange { .. } => Some(LISTS),
        Change::ServiceStarted { .. }
        | Change::ServiceStopped { .. }
        | Change::ServiceMoved { .. }
        | Change::Delivery { .. }
        | Change::Announcement { .. } => Some(SERVICES),
        Change::SiteOpened { .. } | Change::SiteClosed { .. } | Change::Hours { .. } => Some(PLACES),
        Change::Facts { .. } | Change::Dataset { .. } | Change::Checked { .. } => Some(OTHER),
    }
}

/// The changes as text, under headings. `about` is what the newer release says of itself: it has the words.
#[must_use]
pub fn text(old: &ReleaseSummary, new: &ReleaseSummary, changes: &[Change], about: &About) -> String {
    // Writing to a String cannot fail.
    let mut text = String::new();
    let _ = writeln!(text, "{}", new.title);
    let _ = writeln!(
        text,
        "From the release of {} ({}) to that of {} ({})",
        old.as_of,
        short(&old.release),
        new.as_of,
        short(&new.release)
    );
    list(&mut text, changes, None, about);
    if changes.is_empty() {
        text.push_str("\nNothing changed.\n");
    }
    for heading in HEADINGS {
        list(&mut text, changes, Some(heading), about);
    }
    text
}

/// Adds the changes under a heading, with the heading when there are any.
fn list(text: &mut String, changes: &[Change], under: Option<&'static str>, about: &About) {
    let mut of = changes.iter().filter(|change| heading(change) == under).peekable();
    if let (Some(under), Some(_)) = (under, of.peek()) {
        let _ = writeln!(text, "\n{under}");
    }
    for change in of {
        let bullet = if under.is_some() { "- " } else { "" };
        let _ = writeln!(text, "{bullet}{}", sentence(change, about));
    }
}

/// The first digits of a release id, enough to tell two apart.
fn short(release: &str) -> &str {
    release.get(..16).unwrap_or(release)
}

/// One change as a sentence or two.
#[must_use]
pub fn sentence(change: &Change, about: &About) -> String {
    match change {
        Change::OtherDataset { old, new } => {
            format!(
                "These may not be releases of one dataset: the older is called {old:?} and the newer {new:?}."
            )
        }
        Change::Appeared { record, replaces } if replaces.is_empty() => {
            format!("{} {} is new.", kind(record.kind, about), label(record))
        }
        Change::Appeared { record, replaces } => {
            format!(
                "{} {} is new. It follows on from {}.",
                kind(record.kind, about),
                label(record),
                and(replaces)
            )
        }
        Change::Gone { record, what_happened, replaced_by } => {
            gone(record, what_happened.as_deref(), replaced_by, about)
        }
        Change::Joined { practice, partnership, from } => {
            format!("{} joined {}{}.", label(practice), label(partnership), dated(" on", *from))
        }
        Change::Left { practice, partnership, until } => {
            format!("{} left {}{}.", label(practice), label(partnership), dated(": its last day was", *until))
        }
        Change::WillJoin { practice, partnership, from } => {
            format!("{} will join {} on {from}.", label(practice), label(partnership))
        }
        Change::WillLeave { practice, partnership, until } => {
            format!("{} will leave {}: its last day is {until}.", label(practice), label(partnership))
        }
        Change::List { practice, old, new, until, reason } => {
            let reason = reason.as_ref().map(|reason| format!(" Why: {reason}")).unwrap_or_default();
            format!(
                "The list of {} {}{}; before, it {}.{reason}",
                label(practice),
                status(*new),
                dated(" until", *until),
                status(*old)
            )
        }
        Change::ListWillChange { practice, new, from, until } => {
            format!(
                "From {from}{}, the list of {} {}.",
                dated(" until", *until),
                label(practice),
                status(*new)
            )
        }
        Change::ServiceStarted { owner, service } => {
            format!("{} now offers {}.", label(owner), label(service))
        }
        Change::ServiceStopped { owner, service } => {
            format!("{} does not offer {} any more.", label(owner), label(service))
        }
        Change::ServiceMoved { owner, service, old, new } => {
            format!("{} at {} moved from {} to {}.", label(service), label(owner), sites(old), sites(new))
        }
        Change::Delivery { owner, service, old, new } => {
            let how = |deliveries| how(deliveries, about);
            format!("{} at {}: {}; before, {}.", label(service), label(owner), how(new), how(old))
        }
        Change::Announcement { notice, owner, id, service, kind, effective } => {
            let what =
                format!("{} at {} {} on {effective} ({id})", label(service), label(owner), happens(*kind));
            match notice {
                Notice::New => format!("Announced: {what}."),
                Notice::Altered => format!("Announced otherwise than before: {what}."),
                Notice::NoLongerListed => format!("Not announced any more: {what}."),
            }
        }
        Change::SiteOpened { practice, site, postcode } => {
            format!("{} is now also at {postcode} ({site}).", label(practice))
        }
        Change::SiteClosed { practice, site, postcode } => {
            format!("{} is no longer at {postcode} ({site}).", label(practice))
        }
        Change::Hours { practice, site, kinds, days } => {
            let kinds = kinds.iter().map(|kind| format!("{} hours", kind.word()));
            let days = days.iter().map(|day| format!("the hours on {day}"));
            format!(
                "At {} ({site}), {} changed.",
                label(practice),
                and(&kinds.chain(days).collect::<Vec<_>>())
            )
        }
        Change::Facts { record, facts } => format!("{}: {} changed.", label(record), named(facts)),
        Change::Dataset { facts } => format!("Of the dataset itself: {} changed.", named(facts)),
        Change::Checked { kind: of, count } => match count {
            1 => format!("{}: 1 record was checked again.", kind(*of, about)),
            several => format!("{}: {several} records were checked again.", kind(*of, about)),
        },
    }
}

/// A record by its name and id; by the id alone where the two are the same.
fn label(record: &RecordRef) -> String {
    if record.name == record.id { record.id.clone() } else { format!("{} ({})", record.name, record.id) }
}

/// The word for a kind of record, as the dataset says it.
fn kind(kind: RecordKind, about: &About) -> &str {
    match kind {
        RecordKind::Funder => &about.funder.short,
        RecordKind::Partnership => &about.partnership.short,
        RecordKind::Practice => "GP surgery",
        RecordKind::Service => "Service",
        RecordKind::Area => "Area",
    }
}

fn gone(record: &RecordRef, what_happened: Option<&str>, replaced_by: &[RecordRef], about: &About) -> String {
    let mut text = format!("{} {} is gone.", kind(record.kind, about), label(record));
    if let Some(what) = what_happened {
        let _ = write!(text, " {what}");
    }
    if !replaced_by.is_empty() {
        let heirs: Vec<String> = replaced_by.iter().map(label).collect();
        let _ = write!(text, " What follows on from it: {}.", and(&heirs));
    } else if what_happened.is_none() {
        text.push_str(" The newer release does not say what became of it.");
    }
    text
}

fn dated(words: &str, day: Option<Date>) -> String {
    day.map(|day| format!("{words} {day}")).unwrap_or_default()
}

fn status(status: ListStatus) -> &'static str {
    match status {
        ListStatus::Open => "is open",
        ListStatus::OpenLimited => "is limited",
        ListStatus::ClosedFormally => "is closed",
        ListStatus::Unknown => "is not known to be open or closed",
    }
}

fn happens(kind: ChangeKind) -> &'static str {
    match kind {
        ChangeKind::Moved => "moves",
        ChangeKind::Stopped => "stops",
        ChangeKind::Started => "starts",
        ChangeKind::Merged => "joins another service",
        ChangeKind::HoursChanged => "has other hours",
    }
}

fn sites(sites: &[String]) -> String {
    if sites.is_empty() { "no stated place".to_owned() } else { and(sites) }
}

fn how(deliveries: &[Delivery], about: &About) -> String {
    let funder = &about.funder.short;
    let words = deliveries.iter().map(|delivery| match delivery {
        Delivery::Made => "provided by itself".to_owned(),
        Delivery::Bought => "arranged from others".to_owned(),
        Delivery::ByOtherPartnership => format!("provided by another {}", about.partnership.short),
        Delivery::ByFunder => format!("arranged by the {funder}"),
        Delivery::BlockedBack => format!("handed back to the {funder}"),
        Delivery::NotKnown => "provided in a way that is not stated".to_owned(),
    });
    and(&words.collect::<Vec<_>>())
}

/// The names of facts as words: `list_size` as `list size`.
fn named(facts: &[&str]) -> String {
    and(&facts.iter().map(|fact| fact.replace('_', " ")).collect::<Vec<_>>())
}

/// Words in a row: `a`, `a and b`, `a, b and c`.
fn and<T: AsRef<str>>(words: &[T]) -> String {
    match words {
        [] => String::new(),
        [only] => only.as_ref().to_owned(),
        [first @ .., last] => {
            let first: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
            format!("{} and {}", first.join(", "), last.as_ref())
        }
    }
}
