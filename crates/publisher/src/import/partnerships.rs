//! Groups as partnerships and their funders, as rows.

use std::collections::{BTreeMap, BTreeSet};

use catalogue::{FunderId, PartnershipId, PracticeId};

use super::SourceReport;
use super::groups::Groups;
use crate::tables::rows::{AreaRow, FunderRow, MembershipRow, PartnershipRow, PracticeRow};

/// The rows made of the source of groups.
#[derive(Debug, Default)]
pub(super) struct PartnershipRows {
    /// The funders.
    pub(super) funders: Vec<FunderRow>,
    /// The partnerships.
    pub(super) groups: Vec<PartnershipRow>,
    /// Who belongs where.
    pub(super) memberships: Vec<MembershipRow>,
}

/// Makes the rows; the report has counted every record of the source as kept.
pub(super) fn rows(
    groups: &Groups,
    practices: &[PracticeRow],
    areas: &BTreeMap<FunderId, AreaRow>,
    report: &mut SourceReport,
) -> PartnershipRows {
    let placed: BTreeSet<&PracticeId> = practices.iter().map(|row| &row.id).collect();
    let memberships = groups.memberships.iter().filter(|membership| placed.contains(&membership.practice));
    let memberships: Vec<MembershipRow> = memberships
        .map(|found| {
            let mut row = MembershipRow::new(found.practice.clone(), found.group.clone());
            (row.from, row.until) = (found.from, found.until);
            row
        })
        .collect();
    let unallocated = groups.unallocated.iter().filter(|practice| placed.contains(practice)).count();
    report.note("practices that the source puts in no group", unallocated);
    let stated = groups.memberships.len() + groups.unallocated.len();
    report.drop_kept("its practice has no site with a place", stated - memberships.len() - unallocated);
    let members: BTreeSet<&PartnershipId> = memberships.iter().map(|row| &row.partnership).collect();
    report.note("groups none of whose practices has a site with a place", groups.names.len() - members.len());
    let partnership = |(id, name): (&PartnershipId, &String)| {
        let mut row = PartnershipRow::new(id.clone(), name.clone());
        row.funder = only_funder(groups, id);
        report.note(
            "groups with practices of several funders, whose own funder is left open",
            usize::from(row.funder.is_none()),
        );
        row.checked_on = groups.date;
        row.source = Some(groups.source.clone());
        row
    };
    let partnerships = groups.names.iter().map(partnership).collect();
    let funder = |(id, name): (&FunderId, &String)| {
        let mut row = FunderRow::new(id.clone(), name.clone());
        row.area = areas.get(id).map(|area| area.id.clone());
        row.checked_on = groups.date;
        row.source = Some(groups.source.clone());
        row
    };
    PartnershipRows {
        funders: groups.funders.iter().map(funder).collect(),
        groups: partnerships,
        memberships,
    }
}

/// The funder of a group whose practices are all with one.
fn only_funder(groups: &Groups, group: &PartnershipId) -> Option<FunderId> {
    let funders = groups.funders_of.get(group)?;
    funders.first().filter(|_| funders.len() == 1).cloned()
}
