//! What is read beside an answer, as JSON: its limits and the dated changes of the coming year.

use catalogue::Catalogue;
use catalogue::vocabulary::Vocabulary as _;
use enrolment::{Change, ChangeKind, Limit, Statement};
use serde::Serialize;

/// The limits and the changes of an answer, beside its other keys.
#[derive(Serialize)]
pub(crate) struct StatementJson<'a> {
    limits: Vec<LimitJson>,
    changes: Vec<ChangeJson<'a>>,
}

#[derive(Serialize)]
struct LimitJson {
    limit: &'static str,
    date: Option<String>,
}

#[derive(Serialize)]
struct ChangeJson<'a> {
    change: &'static str,
    on: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    list: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<&'a str>,
}

impl<'a> StatementJson<'a> {
    pub(crate) fn new(catalogue: &'a Catalogue, statement: &Statement<'_>) -> Self {
        Self {
            limits: statement.limits.iter().copied().map(limit).collect(),
            changes: statement.changes.iter().map(|found| change(catalogue, *found)).collect(),
        }
    }
}

fn limit(limit: Limit) -> LimitJson {
    LimitJson { limit: limit.word(), date: limit.day().map(|day| day.to_string()) }
}

/// A change, with the partnership that it is from and the one that it is to.
fn change(catalogue: &Catalogue, change: Change) -> ChangeJson<'_> {
    let (list, from, to) = match change.kind {
        ChangeKind::List(status) => (Some(status.word()), None, None),
        ChangeKind::Joins(to) | ChangeKind::PartnershipStarts(to) => (None, None, Some(to)),
        ChangeKind::Leaves(from) | ChangeKind::PartnershipEnds(from) => (None, Some(from), None),
        ChangeKind::Moves { from, to } => (None, Some(from), Some(to)),
    };
    let id = |at| Some(catalogue.partnership(at)?.id.as_str());
    ChangeJson {
        change: change.kind.word(),
        on: change.on.to_string(),
        list,
        from: from.and_then(id),
        to: to.and_then(id),
    }
}
