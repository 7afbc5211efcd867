//! What people type into a box for a place, with what each should give: `tests/places/typed.csv`.
//!
//! It is written from what a person would want, not from what the explorer does: a share may be missed, and is printed.

#[cfg(test)]
mod typed {
    use std::path::Path;

    use catalogue::{Catalogue, Date, Place, Precision};
    use gazetteer::{InvalidPlace, PostcodeIndex};
    use places::{PlaceResolution, ResolvedPlace, TownFound};
    use publisher::compile::CompiledRelease;
    use publisher::problem::Problems;
    use publisher::validate;

    /// Of a hundred texts, at least so many give what they should.
    const LEAST_PERCENT: usize = 97;

    /// The fewest texts of the table.
    const FEWEST: usize = 200;

    fn example() -> (Catalogue, PostcodeIndex) {
        let tables = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/example");
        let (mut problems, today) = (Problems::default(), Date::parse("2010-03-31").unwrap());
        let tables = validate::read_and_check(&tables, Some(today), &mut problems);
        let release = CompiledRelease::from_tables(&tables).unwrap();
        let postcodes = &release.files[release.manifest.postcodes.as_ref().unwrap()];
        let records = catalogue::format::decode(&release.files[&release.manifest.catalogue]).unwrap();
        (records, PostcodeIndex::decode(postcodes).unwrap())
    }

    /// What a text gives, in the words of the table.
    fn gives(typed: &str, (records, postcodes): &(Catalogue, PostcodeIndex)) -> String {
        match ResolvedPlace::new(typed, Some(postcodes), Some(records)).resolution {
            PlaceResolution::Code { outcome, .. } => match outcome.place() {
                Some(Place { precision: Precision::Postcode(code) | Precision::Outward(code), .. }) => {
                    code.clone()
                }
                _ => outcome.word().to_owned(),
            },
            PlaceResolution::Town(TownFound::One(position)) => {
                let sites = records.practices.iter().flat_map(|practice| &practice.sites);
                let town = sites.filter_map(|site| site.town.as_deref()).find(|town| {
                    let named = ResolvedPlace::new(town, Some(postcodes), Some(records)).resolution;
                    named == PlaceResolution::Town(TownFound::One(position))
                });
                format!("town {}", town.unwrap_or_default())
            }
            PlaceResolution::Town(TownFound::Several(towns) | TownFound::Similar(towns)) => {
                format!("offered {}", towns.join(" / "))
            }
            PlaceResolution::Invalid(InvalidPlace::Empty) => "empty".to_owned(),
            PlaceResolution::Invalid(InvalidPlace::Ambiguous { .. }) => "ambiguous".to_owned(),
            PlaceResolution::Invalid(_) => "malformed".to_owned(),
            PlaceResolution::Words => "words".to_owned(),
            other => format!("{other:?}"),
        }
    }

    /// The rows of a table of two columns: quoted cells, and `\n`, `\r`, `\t` and `\\` for what they are in Rust.
    fn rows(table: &str) -> Vec<(String, String)> {
        let row = |line: &str| {
            let (typed, gives) = line.rsplit_once(',')?;
            let unquoted = typed.strip_prefix('"').and_then(|cell| cell.strip_suffix('"'));
            let typed = unquoted.map_or(typed.to_owned(), |cell| cell.replace("\"\"", "\""));
            let escapes = [("\\n", "\n"), ("\\r", "\r"), ("\\t", "\t"), ("\\\\", "\\")];
            let typed = escapes.iter().fold(typed, |typed, (written, meant)| typed.replace(written, meant));
            Some((typed, gives.to_owned()))
        };
        table.lines().skip(1).filter_map(row).collect()
    }

    #[test]
    fn nearly_everything_that_people_type_gives_what_it_should() {
        let (example, rows) = (example(), rows(include_str!("places/typed.csv")));
        let missed = rows.iter().filter_map(|(typed, expected)| {
            let given = gives(typed, &example);
            (given != *expected).then(|| format!("{typed:?} gives {given}, and should give {expected}"))
        });
        let missed: Vec<String> = missed.collect();
        println!("{} of {} missed:\n{}", missed.len(), rows.len(), missed.join("\n"));
        assert!(rows.len() >= FEWEST);
        let right = rows.len() - missed.len();
        assert!(
            right * 100 >= rows.len() * LEAST_PERCENT,
            "{} of {} missed:\n{}",
            missed.len(),
            rows.len(),
            missed.join("\n")
        );
    }
}
