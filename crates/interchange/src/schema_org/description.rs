//! The dataset itself, and where a page stands.

use catalogue::Catalogue;
use serde_json::{Value, json};

use super::{Thing, reached};

/// Where a page stands: the pages above it and itself, each with its name and its address.
#[must_use]
pub fn breadcrumb(pages: &[(&str, &str)]) -> Value {
    let item = |(position, (name, address)): (usize, &(&str, &str))| json!({ "@type": "ListItem", "position": position + 1, "name": name, "item": address });
    let items: Vec<Value> = pages.iter().enumerate().map(item).collect();
    json!({ "@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": items })
}

/// A file in which the dataset can be had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Distribution {
    /// What it is: `HSDS 3.0`.
    pub name: String,
    /// Its media type: `application/zip`.
    pub media_type: String,
    /// Its address.
    pub address: String,
    /// How many bytes it has.
    pub bytes: u64,
}

/// The dataset itself, so that searches for datasets find it.
#[must_use]
pub fn dataset_description(catalogue: &Catalogue, distributions: &[Distribution]) -> Value {
    let about = &catalogue.about;
    let publisher = reached(Thing::new("Organization"), &about.publisher)
        .with("name", Some(about.publisher.name.as_str()));
    let distributions = distributions.iter().map(|file| {
        json!({
            "@type": "DataDownload",
            "name": file.name,
            "encodingFormat": file.media_type,
            "contentUrl": file.address,
            "contentSize": file.bytes.to_string(),
        })
    });
    let coverage =
        Thing::new("Place").with("name", Some(about.covers.as_str())).with("geo", extent(catalogue));
    // A dataset without an address for its licence names it.
    let licence = about.licence_url.as_ref().unwrap_or(&about.licence);
    Thing::new("Dataset")
        .with("name", Some(about.title.as_str()))
        .with("description", Some(description(catalogue)))
        .with("license", Some(licence.as_str()))
        .with("temporalCoverage", Some(about.as_of.to_string()))
        .with("spatialCoverage", Some(Value::Object(coverage.0)))
        .with("creator", Some(Value::Object(publisher.0.clone())))
        .with("publisher", Some(Value::Object(publisher.0)))
        .with("isAccessibleForFree", Some(true))
        .with_all("distribution", distributions.collect())
        .whole()
}

/// What the dataset holds, in a sentence: searches for datasets ask for 50 characters at least.
fn description(catalogue: &Catalogue) -> String {
    let about = &catalogue.about;
    let invented = if about.synthetic { " The records are invented." } else { "" };
    format!(
        "{} {}, {} GP surgeries and {} {} in {}, on {}: what each offers, and who can join.{invented}",
        catalogue.partnerships.len(),
        about.partnership.many,
        catalogue.practices.len(),
        catalogue.funders.len(),
        about.funder.many,
        about.covers,
        about.as_of,
    )
}

/// The box around all sites.
fn extent(catalogue: &Catalogue) -> Option<Value> {
    let positions = || catalogue.practices.iter().flat_map(|one| &one.sites).map(|site| site.position);
    let (south, north) = (positions().map(|at| at.lat_e5).min()?, positions().map(|at| at.lat_e5).max()?);
    let (west, east) = (positions().map(|at| at.lon_e5).min()?, positions().map(|at| at.lon_e5).max()?);
    let degrees = |e5: i32| f64::from(e5) / 1e5;
    let corners = format!("{} {} {} {}", degrees(south), degrees(west), degrees(north), degrees(east));
    Some(json!({ "@type": "GeoShape", "box": corners }))
}
