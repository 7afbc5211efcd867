//! Which practice belongs to which group and which funder, from either of the two sources that say it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use catalogue::{Date, FunderId, PartnershipId, PracticeId};

use super::proper_case::proper_case;
use super::records::{comma_separated, header};
use super::source_vintage::SourceVintage;
use super::{ImportError, SourceReport};

/// What the file should hold, as messages say it.
const EXPECTED: &str = "the NHS geographies mapping, or the ODS list of primary care networks' core partners";

/// The code by which the mapping says that a practice belongs to no network.
const UNALLOCATED: &str = "U";

/// A practice's time in a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PublishedMembership {
    /// The practice.
    pub(super) practice: PracticeId,
    /// The group.
    pub(super) group: PartnershipId,
    /// The first day, where the source says it.
    pub(super) from: Option<Date>,
    /// The last day, where the source says it.
    pub(super) until: Option<Date>,
}

impl PublishedMembership {
    /// What tells it from every other.
    fn key(&self) -> (PracticeId, PartnershipId, Option<Date>) {
        (self.practice.clone(), self.group.clone(), self.from)
    }
}

/// What a practice is called in the source, and who funds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PublishedMember {
    /// Its name in proper case.
    pub(super) name: String,
    /// Its funder, where the source names one that still exists.
    pub(super) funder: Option<FunderId>,
}

/// The groups of a country.
#[derive(Debug, Default)]
pub(super) struct Groups {
    /// The groups' names.
    pub(super) names: BTreeMap<PartnershipId, String>,
    /// The funders with which each group's practices are.
    pub(super) funders_of: BTreeMap<PartnershipId, BTreeSet<FunderId>>,
    /// The funders' names.
    pub(super) funders: BTreeMap<FunderId, String>,
    /// The practices that the source knows, those that are in no group among them.
    pub(super) practices: BTreeMap<PracticeId, PublishedMember>,
    /// Who belongs where.
    pub(super) memberships: Vec<PublishedMembership>,
    /// Practices that the source puts in no group.
    pub(super) unallocated: Vec<PracticeId>,
    /// The source.
    pub(super) source: String,
    /// The date of the source, where its name tells.
    pub(super) date: Option<Date>,
}

/// One record of either source.
struct Line {
    number: usize,
    practice: String,
    practice_name: String,
    funder: String,
    funder_name: String,
    group: String,
    group_name: String,
    from: Option<Date>,
    until: Option<Date>,
}

/// Reads the groups from whichever source the file is.
pub(super) fn read_groups(file: &Path, report: &mut SourceReport) -> Result<Groups, ImportError> {
    let partners = header(file, EXPECTED)?.iter().any(|name| name.eq_ignore_ascii_case(CORE_PARTNERS[0]));
    let (source, lines) = if partners {
        ("NHS ODS, primary care networks", core_partners(file)?)
    } else {
        ("NHS geographies mapping", mapping(file)?)
    };
    let vintage = SourceVintage::from_file_name(source, file);
    let mut groups = Groups { source: vintage.name, date: vintage.date, ..Groups::default() };
    let mut seen = BTreeSet::new();
    for line in lines {
        let membership = groups.add(file, &line, report)?;
        if membership.as_ref().is_some_and(|membership| !seen.insert(membership.key())) {
            report.drop_kept("the same membership came before", 1);
        } else {
            groups.memberships.extend(membership);
        }
    }
    if groups.names.is_empty() {
        return Err(ImportError::Empty { file: file.to_owned(), expected: EXPECTED });
    }
    Ok(groups)
}

const MAPPING: [&str; 6] =
    ["PRACTICE_CODE", "PRACTICE_NAME", "CCG_ODS_CODE", "CCG_NAME", "PCN_ODS_CODE", "PCN_NAME"];

fn mapping(file: &Path) -> Result<Vec<Line>, ImportError> {
    let records = comma_separated(file, EXPECTED, MAPPING)?;
    let line = |record: super::records::Record<6>| {
        let [practice, practice_name, funder, funder_name, group, group_name] = record.cells;
        // The mapping starts each word with a capital and goes on in small letters, whatever the word: "Gp At
        // Hand". What it began from is the name in capitals.
        let practice_name = practice_name.to_uppercase();
        Line {
            number: record.line,
            practice,
            practice_name,
            funder,
            funder_name,
            group,
            group_name,
            from: None,
            until: None,
        }
    };
    Ok(records.into_iter().map(line).collect())
}

const CORE_PARTNERS: [&str; 8] = [
    "Partner Organisation Code",
    "Partner Name",
    "Practice Parent CCG Code",
    "Practice Parent CCG Name",
    "PCN Code",
    "PCN Name",
    "Practice to PCN Relationship Start Date",
    "Practice to PCN Relationship End Date",
];

fn core_partners(file: &Path) -> Result<Vec<Line>, ImportError> {
    let mut lines = Vec::new();
    for record in comma_separated(file, EXPECTED, CORE_PARTNERS)? {
        let [practice, practice_name, funder, funder_name, group, group_name, from, until] = record.cells;
        let number = record.line;
        let day = |cell: &str| {
            compact_date(cell).map_err(|what| ImportError::Line {
                file: file.to_owned(),
                line: number,
                what,
                help: "Dates in this list are eight digits, year first, as in 20191001",
            })
        };
        let (from, until) = (day(&from)?, day(&until)?);
        lines.push(Line {
            number,
            practice,
            practice_name,
            funder,
            funder_name,
            group,
            group_name,
            from,
            until,
        });
    }
    Ok(lines)
}

/// A date of eight digits; `None` for a blank cell.
fn compact_date(cell: &str) -> Result<Option<Date>, String> {
    if cell.is_empty() {
        return Ok(None);
    }
    let wrong = || format!("{cell:?} is not a date");
    let part = |range| cell.get(range).ok_or_else(wrong);
    if cell.len() != 8 {
        return Err(wrong());
    }
    let written = format!("{}-{}-{}", part(0..4)?, part(4..6)?, part(6..8)?);
    Date::parse(&written).map(Some).map_err(|_| wrong())
}

impl Groups {
    /// Takes a line in; the membership that it states, if it states one.
    fn add(
        &mut self,
        file: &Path,
        line: &Line,
        report: &mut SourceReport,
    ) -> Result<Option<PublishedMembership>, ImportError> {
        let number = line.number;
        let invalid = |what: &str, code: &str, error: catalogue::InvalidId| ImportError::Line {
            file: file.to_owned(),
            line: number,
            what: format!("{code:?} is no code of a {what}: {error}"),
            help: "Download the file again",
        };
        let practice =
            PracticeId::parse(&line.practice).map_err(|error| invalid("practice", &line.practice, error))?;
        let funder = FunderId::parse(&line.funder).map_err(|error| invalid("funder", &line.funder, error))?;
        let ended = line.until.is_some();
        // A funder named only where a membership has ended may have ended as well.
        if !ended {
            self.funders.entry(funder.clone()).or_insert_with(|| proper_case(&line.funder_name));
        }
        let name = proper_case(&line.practice_name);
        let member = self.practices.entry(practice.clone()).or_insert(PublishedMember { name, funder: None });
        if !ended {
            member.funder = Some(funder.clone());
        }
        report.keep(1);
        if line.group == UNALLOCATED {
            self.unallocated.push(practice);
            return Ok(None);
        }
        let group =
            PartnershipId::parse(&line.group).map_err(|error| invalid("group", &line.group, error))?;
        self.names.entry(group.clone()).or_insert_with(|| proper_case(&line.group_name));
        if !ended {
            self.funders_of.entry(group.clone()).or_default().insert(funder);
        }
        Ok(Some(PublishedMembership { practice, group, from: line.from, until: line.until }))
    }
}
