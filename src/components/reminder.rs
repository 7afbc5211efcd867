//! A reminder of a dated change: an iCalendar file (RFC 5545) that the browser makes from a link. It has the day and what
//! happens on it, and nothing of where the person lives.

use catalogue::Date;
use yew::prelude::*;

use crate::escape::escape;
use i18n::Locale;

/// The longest line of a file, in bytes without its end (RFC 5545, 3.1).
const LONGEST_LINE: usize = 75;

/// The link. `what` happens on the day, in a sentence: `Your GP surgery leaves Harbour Health Partnership.`
pub fn reminder(locale: &Locale, what: &str, day: Date, today: Date) -> Html {
    // The program of a waiting room's screen, which nobody takes a file from, has no code for it.
    if cfg!(all(feature = "kiosk", target_arch = "wasm32")) {
        return Html::default();
    }
    let href =
        ["data:text/calendar;charset=utf-8,", &escape(&calendar(what, day, today)).replace('+', "%20")]
            .concat();
    html! {
        <p class="lcp-no-print">
            <a {href} download={format!("{day}.ics")}>
                { locale.text("reminder-add") }
                <span class="nhsuk-u-visually-hidden">{ ": " }{ what.to_owned() }</span>
            </a>
        </p>
    }
}

/// A calendar with one event that takes a whole day.
fn calendar(what: &str, day: Date, today: Date) -> String {
    let digits = |date: Date| date.to_string().replace('-', "");
    let lines = [
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//lcp-explorer//reminder//EN".to_owned(),
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}-{}@lcp-explorer", digits(day), what.len()),
        format!("DTSTAMP:{}T000000Z", digits(today)),
        format!("DTSTART;VALUE=DATE:{}", digits(day)),
        ["SUMMARY:", &text_value(what)].concat(),
        "END:VEVENT".to_owned(),
        "END:VCALENDAR".to_owned(),
    ];
    lines.iter().map(|line| folded(line) + "\r\n").collect()
}

/// A text as the value of a property (RFC 5545, 3.3.11).
fn text_value(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => value.extend(['\\', letter]),
            '\n' => value.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => value.push(letter),
        }
    }
    value
}

/// A line cut into lines that are short enough; each but the first begins with a space (RFC 5545, 3.1).
fn folded(line: &str) -> String {
    let mut folded = String::with_capacity(line.len());
    let mut length = 0;
    for letter in line.chars() {
        if length + letter.len_utf8() > LONGEST_LINE {
            folded.push_str("\r\n ");
            length = 1;
        }
        folded.push(letter);
        length += letter.len_utf8();
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn a_calendar_has_the_day_and_what_happens() {
        let made = calendar("Your surgery leaves; ask, or stay.", day("2010-06-01"), day("2010-03-31"));
        assert!(made.contains("\r\nDTSTART;VALUE=DATE:20100601\r\n"));
        assert!(made.contains("\r\nDTSTAMP:20100331T000000Z\r\n"));
        assert!(made.contains("\r\nSUMMARY:Your surgery leaves\\; ask\\, or stay.\r\n"));
        assert!(made.starts_with("BEGIN:VCALENDAR\r\n") && made.ends_with("\r\nEND:VCALENDAR\r\n"));
    }

    #[test]
    fn no_line_is_too_long_and_unfolding_gives_the_line_back() {
        for text in
            ["x".repeat(500), "ł".repeat(200), "😀".repeat(60), "a\nEND:VEVENT\nBEGIN:VEVENT".to_owned()]
        {
            let made = calendar(&text, day("2010-06-01"), day("2010-03-31"));
            assert!(made.lines().all(|line| line.len() <= LONGEST_LINE), "{made}");
            let unfolded = made.replace("\r\n ", "");
            assert!(unfolded.contains(&["SUMMARY:", &text.replace('\n', "\\n"), "\r\n"].concat()));
            assert_eq!(unfolded.matches("\r\nEND:VEVENT\r\n").count(), 1, "what a text says ends no event");
        }
    }
}
