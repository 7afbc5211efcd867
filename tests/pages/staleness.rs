//! Old information, and a device whose clock is wrong: every page says so above its content.

use std::rc::Rc;

use catalogue::Date;
use lcp_explorer::app_state::{Action, AppState};
use lcp_explorer::data::{Dataset, RemoteData};

use crate::example::{locale, open, release};
use crate::render::{html, part};

/// What stands above the start page of a dataset that is no example, by the device's clock.
fn above(clock: &str, old_after_days: Option<u16>) -> String {
    let release = release();
    let mut dataset = open(&release.manifest, &release);
    Rc::make_mut(&mut dataset.catalogue).about.synthetic = false;
    let today = Date::parse(clock).unwrap();
    let old_after_days = old_after_days.unwrap_or(dataset.old_after_days);
    let dataset = Dataset { today, old_after_days, ..dataset };
    let app_state = AppState::default()
        .after(Action::Messages(locale()))
        .after(Action::Dataset(RemoteData::Ready(Rc::new(dataset))));
    let html = html(&app_state, "/");
    part(&html, "lcp-emergency\"", "<main").to_owned()
}

#[test]
fn information_of_the_last_quarter_needs_no_warning() {
    let above = above("2010-06-29", None);
    assert!(!above.contains("lcp-example"), "{above}");
}

#[test]
fn older_information_may_be_out_of_date_and_the_page_says_to_call_first() {
    let words = "This information may be out of date. Call before you go.";
    assert!(above("2010-06-30", None).contains(words));
    assert!(above("2010-04-30", Some(28)).contains(words), "a site may be stricter");
}

#[test]
fn a_clock_that_stands_before_the_information_is_wrong() {
    let above = above("1970-01-01", None);
    assert!(above.contains("The clock of this device looks wrong"), "{above}");
    assert!(!above.contains("out of date"), "nobody can tell: {above}");
}
