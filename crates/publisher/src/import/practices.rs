//! Practices and their sites as rows, from the sites that have a place.

use std::collections::BTreeMap;

use catalogue::{PracticeId, SiteId};

use super::SourceReport;
use super::groups::Groups;
use super::nhs_choices::PublishedSite;
use super::placing::PlacedSite;
use super::rounding::rounded;
use super::succession::{KnownBy, Succession};
use super::telephone::telephone;
use super::website::website;
use crate::tables::cells::{Latitude, Longitude};
use crate::tables::rows::{PracticeRow, SiteRow};

/// The rows made of the practice list.
#[derive(Debug, Default)]
pub(super) struct Practices {
    /// The practices, in the order of their ids.
    pub(super) practices: Vec<PracticeRow>,
    /// Their sites, each practice's main one first.
    pub(super) sites: Vec<SiteRow>,
}

/// What is known of every practice besides its sites.
pub(super) struct Known<'k> {
    /// Groups and funders.
    pub(super) groups: &'k Groups,
    /// List sizes by practice code.
    pub(super) list_sizes: &'k BTreeMap<String, u32>,
}

/// Makes the rows. A branch whose practice has no site of its own gives the practice its name.
pub(super) fn rows(placed: &[PlacedSite], known: &Known<'_>, report: &mut SourceReport) -> Practices {
    let succession = Succession::new(placed, known.groups);
    let mut by_practice: BTreeMap<PracticeId, Vec<&PlacedSite>> = BTreeMap::new();
    for site in placed {
        match PracticeId::parse(site.site.practice()) {
            Ok(practice) => by_practice.entry(practice).or_default().push(site),
            Err(_) => report.drop_kept("its code is no id", 1),
        }
    }
    let mut rows = Practices::default();
    for (id, mut sites) in by_practice {
        sites.sort_by(|a, b| {
            a.site.code.len().cmp(&b.site.code.len()).then_with(|| a.site.code.cmp(&b.site.code))
        });
        let Some(main) = sites.first() else { continue };
        if !main.site.is_main() {
            report.note("branches kept although their practice has no site with a place", sites.len());
        }
        let practice = practice(&id, &main.site, known, &succession, report);
        rows.sites.extend(
            sites.iter().enumerate().filter_map(|(place, site)| self::site(site, place == 0, &practice)),
        );
        rows.practices.push(practice);
    }
    rows
}

fn practice(
    id: &PracticeId,
    main: &PublishedSite,
    known: &Known<'_>,
    succession: &Succession<'_>,
    report: &mut SourceReport,
) -> PracticeRow {
    let member = known.groups.practices.get(id);
    let mut row = PracticeRow::new(id.clone(), main.name.clone());
    row.other_names = member
        .map(|member| member.name.clone())
        .filter(|name| !says_no_more(name, &main.name))
        .into_iter()
        .collect();
    row.membership_known = Some(member.is_some());
    row.list_size = known.list_sizes.get(id.as_str()).copied();
    row.checked_on = main.vintage.date;
    row.source = Some(main.vintage.name.clone());
    match succession.funder(id, &main.parent) {
        Some((funder, known_by)) => {
            row.funder = Some(funder);
            report.note(
                "practices whose funder is known by succession: the funder that the practice list names is gone, and its other practices are all with this one",
                usize::from(known_by == KnownBy::Succession),
            );
            report.note(
                "practices whose funder the practice list names, and the groups do not",
                usize::from(known_by == KnownBy::Parent),
            );
        }
        None => report.note("practices whose funder is not known", 1),
    }
    report.note("practices whose group is not known", usize::from(member.is_none()));
    row.phone = telephone(&main.phone);
    report.note(
        "telephone numbers left out: not a number of the United Kingdom",
        left_out(&main.phone, row.phone.is_some()),
    );
    row.website = website(&main.website);
    report.note(
        "web addresses left out: not an address of a web page",
        left_out(&main.website, row.website.is_some()),
    );
    row
}

/// 1 when something was published and nothing was kept of it.
fn left_out(published: &str, kept: bool) -> usize {
    usize::from(!published.is_empty() && !kept)
}

/// Whether a name has no word that the name shown lacks: whoever looks for `The Garth` finds `The Garth Surgery`.
fn says_no_more(name: &str, shown: &str) -> bool {
    let letters = |name: &str| -> String { words(name).concat() };
    let shown_words = words(shown);
    letters(name) == letters(shown) || words(name).iter().all(|word| shown_words.contains(word))
}

/// The words of a name without capitals and signs.
fn words(name: &str) -> Vec<String> {
    let name = name.to_lowercase().replace('&', " and ").replace(['\'', '’'], "");
    name.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

fn site(placed: &PlacedSite, main: bool, practice: &PracticeRow) -> Option<SiteRow> {
    let published = &placed.site;
    let id = SiteId::parse(&published.code).ok()?;
    let position = rounded(placed.position);
    let (lat, lon) = (Latitude::from_e5(position.lat_e5)?, Longitude::from_e5(position.lon_e5)?);
    let mut row = SiteRow::new(id, practice.id.clone(), placed.postcode, lat, lon);
    row.main = Some(main);
    row.name = Some(published.name.clone()).filter(|name| *name != practice.name);
    row.address.clone_from(&published.address);
    row.town.clone_from(&published.town);
    row.phone = telephone(&published.phone).filter(|phone| Some(phone) != practice.phone.as_ref());
    Some(row)
}

#[cfg(test)]
mod tests {
    use super::says_no_more;

    #[test]
    fn a_name_that_says_no_more_than_the_name_shown_is_not_kept() {
        for (name, shown, no_more) in [
            ("The Garth", "The Garth Surgery", true),
            ("ST MARYS SURGERY", "St Mary’s Surgery", true),
            ("Wen and Fen Practice", "The Wen & Fen Group Practice", true),
            ("Grange-Park Surgery", "Grangepark Surgery", true),
            ("Newlands Medical Centre", "Newlands Medical Practice", false),
            ("Dr Wend and Partners", "Hill House", false),
        ] {
            assert_eq!(says_no_more(name, shown), no_more, "{name}, {shown}");
        }
    }
}
