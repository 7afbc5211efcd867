//! Which services NHS Choices lists for which site.
//!
//! Its records are numbered by organisation, and the numbers stay when a practice changes its code. The list of
//! practices of the same year tells which organisation a number was, so that a record whose number is gone can
//! still be found by its code, and one whose number now means another practice is not misread.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::nhs_choices::{PRACTICE_CODE, PublishedSite};
use super::records::not_sign_separated;
use super::service_names::{NamedService, named_service};
use super::{ImportError, SourceReport};

/// What the file should hold, as messages say it.
const EXPECTED: &str = "the NHS Choices list of services of GP practices, its cells separated by \u{ac}";

/// A service listed at a site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ListedService {
    /// The code of the site.
    pub(super) site: String,
    /// What is listed.
    pub(super) named: NamedService,
}

/// Reads the services of sites that are known.
pub(super) fn read_services(
    file: &Path,
    sites: &[PublishedSite],
    then: Option<&[PublishedSite]>,
    report: &mut SourceReport,
) -> Result<Vec<ListedService>, ImportError> {
    let known = Organisations::new(sites, then);
    let mut listed = Vec::new();
    let mut seen = BTreeSet::new();
    for record in not_sign_separated(file, EXPECTED, ["OrganisationID", "ServiceName"])? {
        let [organisation, service] = record.cells;
        if !seen.insert((organisation.clone(), service.clone())) {
            report.leave_out("the same record came before", 1);
            continue;
        }
        let site = match known.site(&organisation) {
            Ok(site) => site.to_owned(),
            Err(reason) => {
                report.leave_out(reason, 1);
                continue;
            }
        };
        let Some(named) = named_service(&service) else {
            report.drop("it names no service");
            continue;
        };
        report.keep(1);
        listed.push(ListedService { site, named });
    }
    Ok(listed)
}

/// Organisations by their numbers, now and then.
struct Organisations<'s> {
    now: BTreeMap<&'s str, &'s PublishedSite>,
    codes: BTreeSet<&'s str>,
    then: Option<BTreeMap<&'s str, &'s PublishedSite>>,
    /// How many records had a code then: several did, where branches had their practice's.
    shared: BTreeMap<&'s str, usize>,
}

impl<'s> Organisations<'s> {
    fn new(sites: &'s [PublishedSite], then: Option<&'s [PublishedSite]>) -> Self {
        fn numbered(sites: &[PublishedSite]) -> BTreeMap<&str, &PublishedSite> {
            let known = sites.iter().filter(|site| !site.organisation.is_empty());
            known.map(|site| (site.organisation.as_str(), site)).collect()
        }
        let mut shared = BTreeMap::new();
        for site in then.unwrap_or_default() {
            *shared.entry(site.code.as_str()).or_default() += 1;
        }
        let codes = sites.iter().map(|site| site.code.as_str()).collect();
        Self { now: numbered(sites), codes, then: then.map(numbered), shared }
    }

    /// The code of the site that a number means, or why none is certain.
    fn site(&self, organisation: &str) -> Result<&'s str, &'static str> {
        let now = self.now.get(organisation);
        let Some(then) = &self.then else {
            return now
                .map(|site| site.code.as_str())
                .ok_or("its organisation is not among the practice sites");
        };
        let Some(then) = then.get(organisation) else {
            return Err("its organisation is not among the service sites");
        };
        match now {
            Some(now) if is_same(then, now) => Ok(&now.code),
            Some(_) => Err("its organisation has another code, name and postcode since"),
            None if self.shared.get(then.code.as_str()) == Some(&1) => {
                let code = self.codes.get(then.code.as_str()).copied();
                code.ok_or("its organisation is not among the practice sites")
            }
            None => Err("its organisation is gone, and several had its code"),
        }
    }
}

/// Whether two records of one number are one site: the practice's code, the postcode or the name agrees.
fn is_same(then: &PublishedSite, now: &PublishedSite) -> bool {
    let practice = |site: &PublishedSite| site.code.get(..PRACTICE_CODE).map(str::to_owned);
    practice(then) == practice(now)
        || (!then.postcode.is_empty() && then.postcode == now.postcode)
        || then.name.eq_ignore_ascii_case(&now.name)
}
