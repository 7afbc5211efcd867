//! What is checked, and what many rules ask of it.

use std::collections::BTreeMap;

use catalogue::{Date, ListStatus, Period, PolicyPoint, PracticeId, Stage};

use crate::tables::cells::AboutFact;
use crate::tables::rows::{ListRow, MembershipRow, PartnershipRow, PolicyRow};
use crate::tables::{Cell, Tables};

/// The tables, and the day that it is.
#[derive(Debug, Clone, Copy)]
pub struct CheckContext<'t> {
    /// The tables.
    pub tables: &'t Tables,
    /// The day of the check.
    pub today: Date,
}

impl<'t> CheckContext<'t> {
    /// Tables to be checked for a day; without one, for the day that they describe.
    #[must_use]
    pub fn new(tables: &'t Tables, day: Option<Date>) -> Self {
        // Without a day the tables have an error already, and no dated rule can add to it.
        let today = day.or_else(|| as_of(tables)).unwrap_or(Date::from_days(0));
        Self { tables, today }
    }

    /// The day that the tables describe, where they say it.
    pub(super) fn as_of(&self) -> Option<Date> {
        as_of(self.tables)
    }

    /// Whether the tables are a register of names and places: they have partnerships, and say of none where it stands.
    /// Such tables come from public lists, and what those do not say nobody can add.
    pub(super) fn is_register(&self) -> bool {
        let partnerships = &self.tables.partnerships.rows;
        !partnerships.is_empty() && partnerships.iter().all(|row| row.stage.is_none())
    }

    /// The partnerships that work with a contract and a budget, with their lines.
    pub(super) fn live(&self) -> impl Iterator<Item = (&'t PartnershipRow, u32)> {
        self.tables.partnerships.iter().filter(|(row, _)| row.stage == Some(Stage::Live))
    }

    /// The memberships in force.
    pub(super) fn members(&self) -> impl Iterator<Item = (&'t MembershipRow, u32)> {
        let today = self.today;
        self.tables
            .memberships
            .iter()
            .filter(move |(row, _)| Period { from: row.from, until: row.until }.contains(today))
    }

    /// The state of each practice's list, where one is stated.
    pub(super) fn lists(&self) -> BTreeMap<&'t PracticeId, ListStatus> {
        let in_force = |row: &&ListRow| Period { from: row.from, until: row.until }.contains(self.today);
        self.tables.lists.rows.iter().filter(in_force).map(|row| (&row.practice, row.status)).collect()
    }

    /// What each funder has decided on a point, where anything is in force.
    pub(super) fn policies(&self, point: PolicyPoint) -> BTreeMap<&'t str, &'t PolicyRow> {
        let in_force = |row: &&PolicyRow| {
            row.point == point && Period { from: row.from, until: row.until }.contains(self.today)
        };
        self.tables.policies.rows.iter().filter(in_force).map(|row| (row.funder.as_str(), row)).collect()
    }
}

/// The day that tables describe, where they say it.
fn as_of(tables: &Tables) -> Option<Date> {
    let row = tables.about.rows.iter().find(|row| row.fact == AboutFact::AsOf)?;
    <Date as Cell>::parse(&row.value).ok()
}
