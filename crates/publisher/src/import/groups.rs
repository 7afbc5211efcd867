//! Which practice belongs to which group and which funder, from either of the two sources that say it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use catalogue::{Date, FunderId, PartnershipId, PracticeId};

use super::proper_case::proper_case;
use super::records::{
    comma_separated, comma_separated_without_header, has_columns, header, is_practice_code,
};
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
    /// What its funders are.
    pub(super) funder_kind: FunderKind,
}

/// What the funders of a source are, by the file's own words.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum FunderKind {
    /// Clinical commissioning groups, until June 2022.
    #[default]
    ClinicalCommissioningGroup,
    /// The parts of integrated care boards in the place of the groups, from July 2022.
    SubIcbLocation,
    /// Integrated care boards.
    IntegratedCareBoard,
}

impl FunderKind {
    /// The kind by the names of the columns, or without a header by the names of the funders.
    fn from_columns(first_row: &[String], lines: &[Line]) -> Self {
        let spoken_of =
            |word: &str| first_row.iter().any(|name| name.to_uppercase().replace('_', " ").contains(word));
        if spoken_of("SUB ICB") {
            Self::SubIcbLocation
        } else if spoken_of("PARENT ICB") || spoken_of("ICB ODS CODE") || spoken_of("ICB CODE") {
            Self::IntegratedCareBoard
        } else if lines.iter().any(|line| line.funder_name.to_uppercase().contains(" ICB - ")) {
            Self::SubIcbLocation
        } else {
            Self::ClinicalCommissioningGroup
        }
    }

    /// The short word, the word for one and the word for several.
    pub(super) fn words(self) -> [&'static str; 3] {
        match self {
            Self::ClinicalCommissioningGroup => {
                ["CCG", "clinical commissioning group", "clinical commissioning groups"]
            }
            Self::SubIcbLocation => ["sub-ICB", "sub-ICB location", "sub-ICB locations"],
            Self::IntegratedCareBoard => ["ICB", "integrated care board", "integrated care boards"],
        }
    }
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
    let first_row = header(file, EXPECTED)?;
    let (has_partners, without_header) =
        (has_columns(&first_row, &CORE_PARTNERS[..1]), is_core_partner(&first_row));
    let (source, lines) = if has_partners || without_header {
        ("NHS ODS, primary care networks", core_partners(file, has_partners, report)?)
    } else {
        ("NHS geographies mapping", mapping(file)?)
    };
    let funder_kind = FunderKind::from_columns(&first_row, &lines);
    let vintage = SourceVintage::from_file_name(source, file);
    let mut groups = Groups { source: vintage.name, date: vintage.date, funder_kind, ..Groups::default() };
    let mut seen = BTreeSet::new();
    for line in lines {
        let membership = match groups.add(&line, report) {
            Ok(membership) => membership,
            Err(what) => {
                report.drop_line("a code in it is none, or is missing", line.number, &what);
                continue;
            }
        };
        if membership.as_ref().is_some_and(|membership| !seen.insert(membership.key())) {
            report.drop_kept("the same membership came before", 1);
        } else {
            groups.memberships.extend(membership);
        }
    }
    report.check_share_kept()?;
    if groups.names.is_empty() {
        return Err(ImportError::Empty { file: file.to_owned(), expected: EXPECTED });
    }
    Ok(groups)
}

const MAPPING: [&str; 6] = [
    "PRACTICE_CODE",
    "PRACTICE_NAME",
    "CCG_ODS_CODE|SUB_ICB_LOCATION_ODS_CODE|SUB_ICB_LOCATION_CODE|SUB_ICB_LOC_ODS_CODE|ICB_ODS_CODE|ICB_CODE",
    "CCG_NAME|SUB_ICB_LOCATION_NAME|SUB_ICB_LOC_NAME|ICB_NAME",
    "PCN_ODS_CODE|PCN_CODE",
    "PCN_NAME",
];

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

/// The columns by any of their names: sub-ICB locations took the place of clinical commissioning groups in July 2022.
const CORE_PARTNERS: [&str; 8] = [
    "Partner Organisation Code|Partner Code",
    "Partner Name|Partner Organisation Name",
    "Practice Parent CCG Code|Practice Parent Sub ICB Loc Code|Practice Parent Sub ICB Location Code|Practice Parent Sub ICB Code|Practice Parent ICB Code",
    "Practice Parent CCG Name|Practice Parent Sub ICB Loc Name|Practice Parent Sub ICB Location Name|Practice Parent Sub ICB Name|Practice Parent ICB Name",
    "PCN Code",
    "PCN Name",
    "Practice to PCN Relationship Start Date|Relationship Start Date|Start Date",
    "Practice to PCN Relationship End Date|Relationship End Date|End Date",
];

/// Where the same columns are in a file without a header, counted from 0.
const CORE_PARTNER_PLACES: [usize; 8] = [0, 1, 2, 3, 4, 5, 8, 9];

/// Whether a first row is a record of core partners, in a file without a header.
fn is_core_partner(first_row: &[String]) -> bool {
    let has_group = first_row.get(4).is_some_and(|group| group.starts_with('U') && group.len() == 6);
    first_row.len() > 9 && has_group && is_practice_code(&first_row[0])
}

fn core_partners(
    file: &Path,
    with_header: bool,
    report: &mut SourceReport,
) -> Result<Vec<Line>, ImportError> {
    let records = if with_header {
        comma_separated(file, EXPECTED, CORE_PARTNERS)?
    } else {
        comma_separated_without_header(file, EXPECTED, CORE_PARTNER_PLACES)?
    };
    let mut lines = Vec::new();
    for record in records {
        let [practice, practice_name, funder, funder_name, group, group_name, from, until] = record.cells;
        let number = record.line;
        let (from, until) = match (compact_date(&from), compact_date(&until)) {
            (Ok(from), Ok(until)) => (from, until),
            (Err(what), _) | (_, Err(what)) => {
                report.drop_line("its dates are not eight digits, year first", number, &what);
                continue;
            }
        };
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
    ///
    /// # Errors
    /// What is wrong with a code; nothing of the line is then taken.
    fn add(&mut self, line: &Line, report: &mut SourceReport) -> Result<Option<PublishedMembership>, String> {
        let invalid = |what: &str, code: &str, error: catalogue::InvalidId| {
            if code.is_empty() {
                format!("the code of the {what} is blank")
            } else {
                format!("{code:?} is no code of a {what}: {error}")
            }
        };
        let practice =
            PracticeId::parse(&line.practice).map_err(|error| invalid("practice", &line.practice, error))?;
        let funder = FunderId::parse(&line.funder).map_err(|error| invalid("funder", &line.funder, error))?;
        let group = (line.group != UNALLOCATED)
            .then(|| PartnershipId::parse(&line.group).map_err(|error| invalid("group", &line.group, error)))
            .transpose()?;
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
        let Some(group) = group else {
            self.unallocated.push(practice);
            return Ok(None);
        };
        self.names.entry(group.clone()).or_insert_with(|| proper_case(&line.group_name));
        if !ended {
            self.funders_of.entry(group.clone()).or_default().insert(funder);
        }
        Ok(Some(PublishedMembership { practice, group, from: line.from, until: line.until }))
    }
}
