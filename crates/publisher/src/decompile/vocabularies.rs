//! The records that others refer to and that belong to nobody: services, features, areas, terms, ids that are no more.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Catalogue, Shape};

use super::{Sheets, list, text};
use crate::tables::Cell as _;
use crate::tables::cells::Outline;

pub(super) fn vocabularies(catalogue: &Catalogue, sheets: &mut Sheets) {
    for feature in &catalogue.features {
        let group = feature.group.word().to_owned();
        sheets.push(
            "features",
            &[("group", group), ("id", feature.id.clone()), ("name", feature.name.clone())],
        );
    }
    for service in &catalogue.services {
        let parent = service.parent.and_then(|at| catalogue.service(at));
        let cells = [
            ("id", service.id.to_string()),
            ("name", service.name.clone()),
            ("synonyms", list(&service.synonyms)),
            ("parent", text(parent.map(|parent| &parent.id))),
        ];
        sheets.push("services", &cells);
    }
    for area in &catalogue.areas {
        let mut cells = vec![("id", area.id.to_string()), ("name", area.name.clone())];
        cells.push(match &area.shape {
            Shape::Sectors(sectors) => ("sectors", list(sectors)),
            Shape::Polygons(polygons) => {
                let mut outline = String::new();
                Outline(polygons.clone()).format(&mut outline);
                ("polygon", outline)
            }
        });
        sheets.push("areas", &cells);
    }
    for entry in &catalogue.glossary {
        sheets.push("glossary", &[("term", entry.term.clone()), ("meaning", entry.meaning.clone())]);
    }
    for gone in &catalogue.tombstones {
        let cells = [
            ("id", gone.id.clone()),
            ("what_happened", gone.what_happened.clone()),
            ("replaced_by", text(gone.replaced_by.as_ref())),
        ];
        sheets.push("tombstones", &cells);
    }
    for example in &catalogue.examples {
        for fact in &example.facts {
            let cells = [
                ("organisation", example.organisation.clone()),
                ("fact", fact.fact.word().to_owned()),
                ("value", fact.value.clone()),
                ("source", fact.source.clone()),
                ("note", text(fact.note.as_ref())),
            ];
            sheets.push("examples", &cells);
        }
    }
}
