//! `lcp ask` about what is not so on the day: services that start later, and records that were checked long ago.

#![expect(clippy::expect_used, reason = "a test that cannot run the command has failed")]

mod published;

use published::{lcp, release};
use serde_json::{Value, json};

fn run(today: &str, arguments: &[&str]) -> String {
    let release = release();
    let start = ["ask", release.to_str().expect("a path"), "--today", today];
    let output = lcp(&[&start[..], arguments].concat());
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

fn ask(today: &str, arguments: &[&str]) -> Value {
    serde_json::from_str(&run(today, &[arguments, &["--json"]].concat())).expect("JSON")
}

/// Fenside's eye care starts on 4 May 2010.
#[test]
fn a_service_that_starts_later_is_told_with_its_day_and_is_not_offered_before() {
    for asked in [["--service", "eyes"], ["--text", "eye care"], ["--text", "optometry"]] {
        let answer = ask("2010-03-31", &asked);
        assert_eq!(answer["total"], 0, "{asked:?}");
        let later = &answer["later"];
        assert_eq!(later.as_array().map(Vec::len), Some(1), "{asked:?}");
        assert_eq!(
            [&later[0]["service"], &later[0]["from"], &later[0]["partnership"], &later[0]["now"]],
            [&json!("eyes"), &json!("2010-05-04"), &json!("fenside"), &json!(false)],
            "{asked:?}"
        );
        let text = run("2010-03-31", &asked);
        let says = "From 4 May 2010: Eye care, with Fenside and Wenmarsh Hospitals Partnership.";
        assert!(text.contains(says), "{text}");
    }
    for today in ["2010-05-04", "2010-06-01"] {
        let answer = ask(today, &["--service", "eyes"]);
        assert_ne!(answer["total"], 0, "{today}");
        assert_eq!(answer["later"], json!([]), "{today}");
    }
}

/// Harbour's foot clinic moves to Brinegate on 12 April 2010. A wider service has what its narrower ones have.
#[test]
fn a_service_that_is_there_and_starts_elsewhere_as_well_says_both() {
    let later = &ask("2010-03-31", &["--service", "podiatry"])["later"][0];
    assert_eq!((&later["from"], &later["now"]), (&json!("2010-04-12"), &json!(true)));
    let wider = ask("2010-03-31", &["--service", "specialist"]);
    assert_eq!(wider["later"][0]["service"], "eyes");
    assert_eq!(ask("2010-03-31", &["--near", "WM1 1AA"])["later"], json!([]), "nothing was asked for");
}

/// Ropemakers leaves Harbour on 31 May 2010.
#[test]
fn who_is_in_a_partnership_through_a_surgery_that_leaves_it_is_told_until_when() {
    let arguments = ["--current", "ropemakers", "--filter", "partnership=harbour"];
    let joining = ask("2010-03-31", &arguments)["partnerships"][0]["joining"].clone();
    assert_eq!((&joining["member"], &joining["own_practice_leaves"]), (&json!(true), &json!("2010-05-31")));
    let says =
        "You are in it, through your GP surgery. Your GP surgery is in it until 31 May 2010. Then it leaves.";
    assert!(run("2010-03-31", &arguments).contains(says));
}

#[test]
fn a_record_of_a_partnership_that_was_checked_too_long_ago_says_so_like_a_surgerys() {
    let partnership =
        |today: &str| ask(today, &["--filter", "partnership=harbour"])["partnerships"][0].clone();
    let fresh = partnership("2010-03-31");
    assert_eq!(fresh["record"]["checked_on"], "2010-03-12");
    assert_eq!(fresh["record"]["text"], "Checked on 12 March 2010.");
    let old = "Checked on 12 March 2010. Call before you go.";
    assert_eq!(partnership("2010-06-11")["record"]["text"], old);
    let too_old = "We last checked this on 12 March 2010. That is more than a year ago, so we cannot rely on it. \
                   Call before you go.";
    assert_eq!(partnership("2011-03-13")["record"]["text"], too_old);
    let text = run("2011-04-01", &["--near", "WM1 1AA"]);
    let harbour = text.lines().find(|line| line.trim_start().starts_with("Harbour ")).expect("Harbour");
    assert!(harbour.ends_with(too_old), "{harbour}");
    let stay = text.lines().skip_while(|line| !line.starts_with("Stay with")).nth(1).unwrap_or_default();
    assert!(stay.contains("so we cannot rely on it"), "{text}");
    assert_eq!(partnership("2010-06-10")["record"]["text"], "Checked on 12 March 2010.");
    assert!(!run("2010-03-31", &["--near", "WM1 1AA"]).contains("rely on it. Call"));
}
