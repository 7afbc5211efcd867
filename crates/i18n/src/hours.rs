//! Opening hours and times of day, in minutes after midnight.

use crate::Locale;

/// The minute at which a day ends.
const MIDNIGHT: u16 = 24 * 60;

/// The periods of a day, from and until a minute: `8am to 1pm, 2pm to 6:30pm`. No period means closed.
#[must_use]
pub fn format_hours(locale: &Locale, periods: &[(u16, u16)]) -> String {
    if periods.is_empty() {
        return locale.text("hours-closed");
    }
    let periods = periods.iter().map(|&(opens, closes)| {
        if (opens, closes) == (0, MIDNIGHT) {
            return locale.text("hours-all-day");
        }
        let (opens, closes) = (format_time(locale, opens), format_time(locale, closes));
        locale.with("hours-stretch", &[("opens", &opens), ("closes", &closes)])
    });
    periods.collect::<Vec<_>>().join(&locale.text("list-comma"))
}

/// A time of day: `8am`, `6:30pm`, `midnight`.
#[must_use]
pub fn format_time(locale: &Locale, minutes: u16) -> String {
    let (hour, minute) = (minutes / 60 % 24, minutes % 60);
    match (hour, minute) {
        (0, 0) => return locale.text("time-midnight"),
        (12, 0) => return locale.text("time-midday"),
        _ => {}
    }
    let key = if hour < 12 { "time-morning" } else { "time-afternoon" };
    let hour = if hour % 12 == 0 { 12 } else { hour % 12 };
    let time = if minute == 0 { hour.to_string() } else { format!("{hour}:{minute:02}") };
    locale.with(key, &[("time", &time)])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn english() -> Locale {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/locales/en-GB");
        let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
        let ftl: String = files.map(|file| std::fs::read_to_string(file).unwrap() + "\n").collect();
        Locale::new("en-GB", &ftl).unwrap()
    }

    #[test]
    fn times_are_written_as_people_write_them() {
        let times = [0, 1, 480, 719, 720, 750, 1_110, 1_440];
        assert_eq!(
            times.map(|minutes| format_time(&english(), minutes)),
            ["midnight", "12:01am", "8am", "11:59am", "midday", "12:30pm", "6:30pm", "midnight"]
        );
    }

    #[test]
    fn hours_list_every_period_of_a_day() {
        let hours = |periods: &[(u16, u16)]| format_hours(&english(), periods);
        assert_eq!(hours(&[(480, 780), (840, 1_110)]), "8am to 1pm, 2pm to 6:30pm");
        assert_eq!(hours(&[]), english().text("hours-closed"));
        assert_eq!(hours(&[(0, 1_440)]), english().text("hours-all-day"));
    }
}
