//! When a source was published, as far as the name of its file tells: `nhs-choices-gp-2019-05.csv` is of May 2019.

use std::path::Path;

use catalogue::Date;

/// A source as published at one time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SourceVintage {
    /// The first day that the name allows: never later than the data.
    pub(super) date: Option<Date>,
    /// The source and its date as a record names them: `NHS Choices, GP practices (2019-05)`.
    pub(super) name: String,
}

impl SourceVintage {
    /// The source that a file holds, with the date in its name.
    pub(super) fn from_file_name(source: &str, file: &Path) -> Self {
        let stem = file.file_stem().unwrap_or_default().to_string_lossy();
        let parts: Vec<&str> = stem.split(|character: char| !character.is_ascii_alphanumeric()).collect();
        let found = parts.iter().enumerate().find_map(|(place, part)| Some((place, year(part)?)));
        let Some((place, year)) = found else {
            return Self { date: None, name: source.to_owned() };
        };
        let month = parts.get(place + 1).and_then(|part| month(part));
        let day = month.and(parts.get(place + 2)).and_then(|part| two_digits(part));
        let date = Date::from_calendar(year, month.unwrap_or(1), day.unwrap_or(1))
            .or_else(|| Date::from_calendar(year, month.unwrap_or(1), 1));
        let written = if month.is_some() { format!("{year}-{}", parts[place + 1]) } else { year.to_string() };
        Self { date, name: format!("{source} ({written})") }
    }
}

/// A year between 1990 and 2099.
fn year(part: &str) -> Option<i32> {
    (part.len() == 4).then(|| part.parse().ok())?.filter(|year| (1990..2100).contains(year))
}

/// A month of two digits, or the first month of a quarter: `q2` is April.
fn month(part: &str) -> Option<u8> {
    match part.strip_prefix('q') {
        Some(quarter) => quarter
            .parse()
            .ok()
            .filter(|quarter| (1..=4).contains(quarter))
            .map(|quarter: u8| quarter * 3 - 2),
        None => two_digits(part).filter(|month| (1..=12).contains(month)),
    }
}

fn two_digits(part: &str) -> Option<u8> {
    (part.len() == 2).then(|| part.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_date_of_a_source_is_read_from_the_name_of_a_file() {
        for (file, date, name) in [
            ("a/nhs-choices-gp-2019-05.csv", Some("2019-05-01"), "Source (2019-05)"),
            ("MAPPING_NHS_GEOGRAPHIES_2021.csv", Some("2021-01-01"), "Source (2021)"),
            ("list-size-2015-q2.csv", Some("2015-04-01"), "Source (2015-q2)"),
            ("qof-2020-21-prevalence.csv", Some("2020-01-01"), "Source (2020)"),
            ("practices-2019-05-17.csv", Some("2019-05-17"), "Source (2019-05)"),
            ("practices-2019-02-30.csv", Some("2019-02-01"), "Source (2019-02)"),
            ("ccg2013-212.topo.json", None, "Source"),
            ("practices.csv", None, "Source"),
        ] {
            let vintage = SourceVintage::from_file_name("Source", Path::new(file));
            assert_eq!(vintage.date.map(|date| date.to_string()).as_deref(), date, "{file}");
            assert_eq!(vintage.name, name, "{file}");
        }
    }
}
