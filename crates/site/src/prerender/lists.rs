//! Everything from A to Z: surgeries, places, services and partnerships, for those who cannot search.
//!
//! A list that a person could not read through is cut by the first letter. Order is by name and nothing else.

use std::collections::BTreeMap;

use catalogue::{Catalogue, Funder, FunderIdx, Offer, Practice, Site};
use i18n::{Locale, joining};
use lcp_explorer::components::capital;
use lcp_explorer::route::Route;

use super::accessibility::accessibility;
use super::joining::joining as how_joining_works;
use super::listing::{Entry, Listing, Section};
use super::plan::folder_of;
use super::render_context::RenderContext;
use crate::reading_folders::{ACCESSIBILITY, JOINING, LISTS};

/// Where the list of the site's files is.
const FILES: &str = "a-to-z/files/";

/// The lists that are cut by the first letter: the key of each one's name, and its folder.
pub(super) const SURGERIES: (&str, &str) = ("prerender-surgeries", "a-to-z/surgeries/");
const PLACES: (&str, &str) = ("prerender-places", "a-to-z/places/");
pub(super) const PARTNERSHIPS: (&str, &str) = ("prerender-partnerships", "a-to-z/partnerships/");

/// The list that has a page for each service.
const SERVICES: (&str, &str) = ("prerender-services", "a-to-z/services/");

/// Every page of a list in one language; `files` are those of the site, for those who copy it, and `up` leads from the
/// language's folder to them.
pub(super) fn lists(context: &RenderContext, files: &[String], up: &str) -> Vec<Listing> {
    let catalogue = &context.dataset.catalogue;
    let mut pages =
        vec![hub(context), how_joining_works(context), accessibility(context), copying(context, files, up)];
    pages.extend(by_letter(context, SURGERIES, surgeries(context, catalogue)));
    pages.extend(by_letter(context, PLACES, places(context, catalogue)));
    pages.extend(by_letter(context, PARTNERSHIPS, partnerships(context, catalogue)));
    pages.extend(services(context, catalogue));
    pages
}

/// The lists, as links: also on every page that is read without the program.
pub(super) fn ways(context: &RenderContext) -> Vec<Entry> {
    let mut ways: Vec<Entry> = [SURGERIES, PARTNERSHIPS, PLACES, SERVICES]
        .iter()
        .map(|(key, folder)| Entry::plain(&capital(&context.locale().text(key)), folder))
        .collect();
    for (key, folder) in [("prerender-joining", JOINING), ("accessibility-heading", ACCESSIBILITY)] {
        ways.push(Entry::plain(&context.locale().text(key), folder));
    }
    ways
}

fn hub(context: &RenderContext) -> Listing {
    let text = |key: &str| context.locale().text(key);
    let mut entries = ways(context);
    entries.push(Entry::plain(&text("prerender-files"), FILES));
    Listing {
        path: LISTS.to_owned(),
        heading: text("prerender-hub"),
        lede: vec![text("prerender-hub-lede"), text("prerender-without-program")],
        sections: vec![Section { entries, ..Section::default() }],
        ..Listing::default()
    }
}

fn copying(context: &RenderContext, files: &[String], up: &str) -> Listing {
    let text = |key: &str| context.locale().text(key);
    Listing {
        path: FILES.to_owned(),
        heading: text("prerender-files"),
        lede: vec![text("prerender-files-lede")],
        sections: vec![Section {
            entries: files.iter().map(|file| Entry::plain(file, &[up, file].concat())).collect(),
            ..Section::default()
        }],
        ..Listing::default()
    }
}

/// A name, the heading that it stands under, and its entry.
type Listed = (String, Option<String>, Entry);

fn surgeries(context: &RenderContext, catalogue: &Catalogue) -> Vec<Listed> {
    let mut all = Vec::new();
    for practice in &catalogue.practices {
        let entry = surgery(context, practice, practice.sites.first());
        for other in &practice.other_names {
            all.push((other.clone(), None, Entry { name: other.clone(), ..entry.clone() }));
        }
        all.push((practice.name.clone(), None, entry));
    }
    all
}

/// A surgery, told from others by one of its premises.
fn surgery(context: &RenderContext, practice: &Practice, site: Option<&Site>) -> Entry {
    let route = Route::Practice { id: practice.id.to_string() };
    let place = site.map(|site| {
        let parts = [site.town.as_deref(), Some(site.postcode.as_str())];
        parts.into_iter().flatten().collect::<Vec<_>>().join(&context.locale().text("list-comma"))
    });
    Entry { name: practice.name.clone(), href: folder_of(&route), about: place.unwrap_or_default() }
}

/// Each of the premises under its town; where the town is not known, under the first part of its postcode.
fn places(context: &RenderContext, catalogue: &Catalogue) -> Vec<Listed> {
    let mut all = Vec::new();
    for practice in &catalogue.practices {
        for site in &practice.sites {
            let outward = site.postcode.split(' ').next().unwrap_or_default();
            let town = site.town.clone().unwrap_or_else(|| outward.to_owned());
            let entry = surgery(context, practice, Some(site));
            all.push((town.clone(), Some(town), Entry { about: site.postcode.clone(), ..entry }));
        }
    }
    all
}

fn partnerships(context: &RenderContext, catalogue: &Catalogue) -> Vec<Listed> {
    let today = context.dataset.today;
    let mut members = vec![0; catalogue.partnerships.len()];
    for at in catalogue.practices.iter().filter_map(|practice| practice.partnership_on(today)) {
        if let Some(count) = members.get_mut(at.index()) {
            *count += 1;
        }
    }
    let entry = |(partnership, count): (&catalogue::Partnership, usize)| {
        let href = folder_of(&Route::Partnership { id: partnership.id.to_string() });
        let about = context.locale().count("prerender-members", count);
        (partnership.name.clone(), None, Entry { name: partnership.name.clone(), href, about })
    };
    let mut all: Vec<Listed> = catalogue.partnerships.iter().zip(members).map(entry).collect();
    // Staying is a choice like the others, and stands under the name of who pays.
    all.extend(
        (0_u32..)
            .zip(&catalogue.funders)
            .map(|(at, funder)| (funder.name.clone(), None, staying(context, FunderIdx(at), funder))),
    );
    all
}

/// Staying with a funder.
fn staying(context: &RenderContext, at: FunderIdx, funder: &Funder) -> Entry {
    let name = joining::stay_heading(context.locale(), &context.dataset.catalogue, Some(at));
    Entry::plain(&name, &folder_of(&Route::Staying { id: funder.id.to_string() }))
}

/// What stands under a letter: by headings, where there are any; each with its entries in order.
type Letter = BTreeMap<(String, Option<String>), Vec<Entry>>;

/// A list cut by the first letter of what it is in the order of, and the page that leads to each letter.
fn by_letter(context: &RenderContext, (key, folder): (&str, &str), listed: Vec<Listed>) -> Vec<Listing> {
    let locale = context.locale();
    let name = capital(&locale.text(key));
    let mut letters: BTreeMap<String, Letter> = BTreeMap::new();
    for (by, heading, entry) in listed {
        let under = heading.as_deref().unwrap_or_default().to_lowercase();
        letters.entry(letter_of(&by)).or_default().entry((under, heading)).or_default().push(entry);
    }
    let called = |letter: &str| match letter {
        OTHER => locale.text("prerender-other"),
        letter => letter.to_uppercase(),
    };
    let links: Vec<(&String, Entry)> = letters
        .keys()
        .map(|letter| (letter, Entry::plain(&called(letter), &[folder, letter, "/"].concat())))
        .collect();
    let beside = |here: Option<&String>| {
        let entry = |(letter, entry): &(&String, Entry)| match here {
            Some(here) if here == *letter => Entry { href: String::new(), ..entry.clone() },
            _ => entry.clone(),
        };
        (locale.text("prerender-letters"), links.iter().map(entry).collect())
    };
    let mut pages = vec![Listing {
        path: folder.to_owned(),
        heading: name.clone(),
        lede: vec![locale.text("prerender-choose-letter")],
        beside: beside(None),
        ..Listing::default()
    }];
    for (letter, content) in &letters {
        let sections = content.iter().map(|((_, heading), entries)| {
            let mut entries = entries.clone();
            in_order(locale, &mut entries);
            Section { heading: heading.clone(), entries, ..Section::default() }
        });
        pages.push(Listing {
            path: [folder, letter, "/"].concat(),
            heading: locale.with("prerender-letter", &[("list", &name), ("letter", &called(letter))]),
            beside: beside(Some(letter)),
            sections: sections.collect(),
            ..Listing::default()
        });
    }
    pages
}

/// The folder of names that start with no letter of A to Z.
const OTHER: &str = "other";

fn letter_of(name: &str) -> String {
    let first = name.chars().find(|each| each.is_alphanumeric());
    first
        .filter(char::is_ascii_alphabetic)
        .map_or_else(|| OTHER.to_owned(), |first| first.to_ascii_lowercase().to_string())
}

fn in_order(locale: &Locale, entries: &mut Vec<Entry>) {
    entries.sort_by(|one, two| {
        let by_name = locale.compare(&one.name, &two.name);
        by_name.then_with(|| (&one.about, &one.href).cmp(&(&two.about, &two.href)))
    });
    entries.dedup();
}

/// A page a service, with everybody who offers it, and the page that leads to them.
fn services(context: &RenderContext, catalogue: &Catalogue) -> Vec<Listing> {
    let locale = context.locale();
    let (key, folder) = SERVICES;
    let page = |at: usize| {
        let service = catalogue.services.get(at)?;
        let offered = |offers: &[Offer]| {
            let ours =
                |offer: &&Offer| offer.service.index() == at && offer.is_there_on(context.dataset.today);
            offers.iter().any(|offer| ours(&offer))
        };
        let partnerships = catalogue.partnerships.iter().filter(|each| offered(&each.offers)).map(|each| {
            Entry::plain(&each.name, &folder_of(&Route::Partnership { id: each.id.to_string() }))
        });
        let funders = (0_u32..).zip(&catalogue.funders).filter(|(_, each)| offered(&each.offers));
        let funders = funders.map(|(at, each)| staying(context, FunderIdx(at), each));
        let surgeries = catalogue.practices.iter().filter(|each| offered(&each.offers));
        let surgeries = surgeries.map(|each| surgery(context, each, each.sites.first()));
        let all = [
            (capital(&locale.text("prerender-partnerships-heading")), partnerships.chain(funders).collect()),
            (locale.text("prerender-surgeries-heading"), surgeries.collect()),
        ];
        let section = |(heading, mut entries): (String, Vec<Entry>)| {
            in_order(locale, &mut entries);
            (!entries.is_empty()).then(|| Section { heading: Some(heading), entries, ..Section::default() })
        };
        let sections: Vec<Section> = all.into_iter().filter_map(section).collect();
        let lede = if sections.is_empty() { "prerender-service-nobody" } else { "prerender-service-lede" };
        Some(Listing {
            path: [folder, service.id.as_str(), "/"].concat(),
            heading: service.name.clone(),
            lede: vec![locale.text(lede)],
            beside: (String::new(), vec![Entry::plain(&locale.text(key), folder)]),
            sections,
        })
    };
    let pages: Vec<Listing> = (0..catalogue.services.len()).filter_map(page).collect();
    let mut entries: Vec<Entry> = catalogue
        .services
        .iter()
        .zip(&pages)
        .map(|(service, page)| {
            let about = service.synonyms.join(&locale.text("list-comma"));
            Entry { name: service.name.clone(), href: page.path.clone(), about }
        })
        .collect();
    in_order(locale, &mut entries);
    let hub = Listing {
        path: folder.to_owned(),
        heading: locale.text(key),
        sections: vec![Section { entries, ..Section::default() }],
        ..Listing::default()
    };
    std::iter::once(hub).chain(pages).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stands_under_its_first_letter_and_what_has_none_stands_together() {
        let cases = [
            ("Beech House", "b"),
            ("the Old School", "t"),
            ("\"Quay\"", "q"),
            ("1st Step", OTHER),
            ("Éire", OTHER),
            ("", OTHER),
        ];
        for (name, letter) in cases {
            assert_eq!(letter_of(name), letter, "{name}");
        }
    }
}
