//! The import of England: every source read, joined and written as tables.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use catalogue::{Date, PracticeId};

use super::groups::Groups;
use super::imported_tables::keep_imported;
use super::nhs_choices::PublishedSite;
use super::placing::{self, PlacedSite};
use super::postcodes::Postcodes;
use super::practices::{self, Known, Practices};
use super::records::header;
use super::source_vintage::SourceVintage;
use super::{
    ImportError, ImportReport, SourceReport, about, boundaries, groups, list_sizes, nhs_choices,
    ods_practices, offers, partnerships, postcodes, services,
};
use crate::tables::rows::AreaRow;
use crate::tables::write_table;

/// The name of the report among the tables.
pub const REPORT_FILE: &str = "import-report.json";

/// The list that only fills gaps: where there are none, nothing of it is kept.
const GAP_FILLER: &str = "practices to fill gaps";

/// The files to import, each as its source publishes it.
#[derive(Debug, Clone, Default)]
pub struct EnglandSources {
    /// The NHS Choices list of GP practices; beside it, the ODS list may fill gaps.
    pub practices: Vec<PathBuf>,
    /// The NHS geographies mapping, or the ODS list of networks' core partners.
    pub groups: PathBuf,
    /// The NHS Choices list of services.
    pub services: Option<PathBuf>,
    /// The NHS Choices list of GP practices of the same year as the services.
    pub service_sites: Option<PathBuf>,
    /// Code-Point Open, or a CSV of postcodes with positions.
    pub postcodes: PathBuf,
    /// Boundaries of clinical commissioning groups as `TopoJSON`.
    pub boundaries: Option<PathBuf>,
    /// Numbers of registered patients.
    pub list_sizes: Option<PathBuf>,
    /// The day that the tables describe; when absent, the newest that the names of
    /// the NHS Choices list and of the groups' file tell.
    pub as_of: Option<Date>,
}

/// Imports England into a folder of tables, and writes the report beside them.
///
/// `progress` is told the name of each step as it starts.
///
/// # Errors
/// [`ImportError`] when a source cannot be understood or a table cannot be written. Single records that cannot
/// be used do not stop the import; the report counts them.
pub fn import_england(
    sources: &EnglandSources,
    folder: &Path,
    progress: &mut dyn FnMut(&'static str),
) -> Result<ImportReport, ImportError> {
    must_not_hold_other_tables(folder)?;
    progress("Reading the groups");
    let mut group_report = SourceReport::new("groups", &sources.groups);
    let groups = groups::read_groups(&sources.groups, &mut group_report)?;
    progress("Reading the practices");
    let lists = PracticeLists::read(&sources.practices)?;
    let as_of = sources.as_of.or(lists.date().max(groups.date)).ok_or_else(|| ImportError::Together {
        what: "no name of a file tells the day that the data describes".to_owned(),
        help: "Say it with --as-of and a date such as 2021-04-01",
    })?;
    progress("Reading the postcodes");
    let mut postcode_report = SourceReport::new("postcodes", &sources.postcodes);
    let postcodes = postcodes::read_postcodes(&sources.postcodes, &mut postcode_report)?;
    progress("Reading the other sources");
    let mut report = ImportReport::default();
    let list_sizes = match &sources.list_sizes {
        Some(file) => report.about("list sizes", file, |own| list_sizes::read_list_sizes(file, own))?,
        None => BTreeMap::new(),
    };
    let areas = match &sources.boundaries {
        Some(file) => {
            report.about("boundaries", file, |own| boundaries::read_boundaries(file, &groups.funders, own))?
        }
        None => BTreeMap::new(),
    };
    progress("Joining the sources");
    let choices = lists.choices.clone();
    let (placed, mut practice_reports) = lists.placed(&postcodes, &groups);
    let known = Known { groups: &groups, list_sizes: &list_sizes };
    let mut practices = match practice_reports.first_mut() {
        Some(first) => practices::rows(&placed, &known, first),
        None => Practices::default(),
    };
    let mut offers = match &sources.services {
        Some(file) => {
            let then = match &sources.service_sites {
                Some(then) => Some(report.about("service sites", then, |own| {
                    nhs_choices::read_practice_sites(then, false, own)
                })?),
                None => None,
            };
            let vintage = SourceVintage::from_file_name("NHS Choices, services of GP practices", file);
            report.about("services", file, |own| {
                let listed = services::read_services(file, &choices, then.as_deref(), own)?;
                Ok(offers::rows(&listed, &practices.sites, &vintage, own))
            })?
        }
        None => offers::Offers::default(),
    };
    let mut partnerships = partnerships::rows(&groups, &practices.practices, &areas, &mut group_report);
    // Nobody had checked a record by the day that the tables describe if its source appeared later.
    let by_then = |checked_on: &mut Option<Date>| *checked_on = checked_on.filter(|&day| day <= as_of);
    practices.practices.iter_mut().for_each(|row| by_then(&mut row.checked_on));
    partnerships.funders.iter_mut().for_each(|row| by_then(&mut row.checked_on));
    partnerships.groups.iter_mut().for_each(|row| by_then(&mut row.checked_on));
    offers.offers.iter_mut().for_each(|row| by_then(&mut row.checked_on));
    let mut first = practice_reports;
    first.extend([group_report, postcode_report]);
    first.append(&mut report.sources);
    report.sources = first;
    for source in report.sources.iter().filter(|source| source.source != GAP_FILLER) {
        source.check_share_kept()?;
    }
    progress("Writing the tables");
    fs::create_dir_all(folder).map_err(ImportError::unwritable(folder))?;
    let year = SourceVintage::from_file_name("", &sources.postcodes).date.map(|date| date.calendar().0);
    let areas: Vec<AreaRow> = areas.into_values().collect();
    let counts = [
        ("about", write_table(folder, &about::rows(as_of, year, groups.funder_kind))?),
        ("funders", write_table(folder, &partnerships.funders)?),
        ("partnerships", write_table(folder, &partnerships.groups)?),
        ("practices", write_table(folder, &practices.practices)?),
        ("memberships", write_table(folder, &partnerships.memberships)?),
        ("sites", write_table(folder, &practices.sites)?),
        ("services", write_table(folder, &offers.services)?),
        ("offers", write_table(folder, &offers.offers)?),
        ("areas", write_table(folder, &areas)?),
        ("postcodes", write_table(folder, &postcodes.rows)?),
        ("outward_codes", write_table(folder, &postcodes.outward)?),
    ];
    keep_imported(folder)?;
    report.tables = counts.into_iter().collect();
    report.write(&folder.join(REPORT_FILE))?;
    Ok(report)
}

/// Refuses a folder with tables that no import wrote: they may be somebody's work.
fn must_not_hold_other_tables(folder: &Path) -> Result<(), ImportError> {
    let holds = |file: &str| folder.join(file).exists();
    if holds("about.csv") && !holds(REPORT_FILE) {
        return Err(ImportError::Together {
            what: format!("{} holds tables that were not imported", folder.display()),
            help: "Name another folder with --out; nothing was changed",
        });
    }
    Ok(())
}

/// The lists of practices, by their kind.
struct PracticeLists {
    choices: Vec<PublishedSite>,
    choices_report: SourceReport,
    ods: Vec<PublishedSite>,
    ods_report: Option<SourceReport>,
}

impl PracticeLists {
    fn read(files: &[PathBuf]) -> Result<Self, ImportError> {
        let (mut choices, mut ods) = (None, None);
        for file in files {
            let is_ods = ods_practices::is_ods_list(&header(file, "a list of GP practices")?);
            let list = if is_ods { &mut ods } else { &mut choices };
            if list.replace(file).is_some() {
                return Err(ImportError::Together {
                    what: format!("{} is the second list of its kind", file.display()),
                    help: "Give one NHS Choices list, and at most one ODS list beside it",
                });
            }
        }
        let Some(choices) = choices else {
            return Err(ImportError::Together {
                what: "the NHS Choices list of GP practices is not among the practices, and no other list says where they are".to_owned(),
                help: "Give it with --practices; the ODS list may fill its gaps",
            });
        };
        let mut choices_report = SourceReport::new("practice sites", choices);
        let choices = nhs_choices::read_practice_sites(choices, true, &mut choices_report)?;
        let mut ods_report = ods.map(|file| SourceReport::new(GAP_FILLER, file));
        let ods = match (ods, &mut ods_report) {
            (Some(file), Some(report)) => ods_practices::read_ods_practices(file, report)?,
            _ => Vec::new(),
        };
        Ok(Self { choices, choices_report, ods, ods_report })
    }

    /// The date of the NHS Choices list, where its name tells.
    fn date(&self) -> Option<Date> {
        self.choices.first().and_then(|site| site.vintage.date)
    }

    /// Places the sites; the ODS list adds the practices that the groups name and NHS Choices does not place.
    fn placed(self, postcodes: &Postcodes, groups: &Groups) -> (Vec<PlacedSite>, Vec<SourceReport>) {
        let mut choices_report = self.choices_report;
        let mut placed = placing::place(self.choices, postcodes, &mut choices_report);
        let mut reports = vec![choices_report];
        if let Some(mut report) = self.ods_report {
            let there: BTreeSet<String> = placed.iter().map(|site| site.site.practice().to_owned()).collect();
            let is_gap = |site: &PublishedSite| {
                PracticeId::parse(&site.code).is_ok_and(|id| groups.practices.contains_key(&id))
                    && !there.contains(site.practice())
            };
            let (gaps, others): (Vec<_>, Vec<_>) = self.ods.into_iter().partition(is_gap);
            report.drop_kept("it fills no gap: NHS Choices places it, or no group names it", others.len());
            placed.extend(placing::place(gaps, postcodes, &mut report));
            reports.push(report);
        }
        (placed, reports)
    }
}
