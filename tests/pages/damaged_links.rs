//! Links that were damaged on their way to a person: by the full stop of a sentence, by capitals, by a dash.

use catalogue::{PracticeId, Tombstone};

use crate::example::{changed, session};
use crate::render::{html, lines};

const SAMPHIRE_ROAD: &str = "# GP surgery Samphire Road Surgery";

fn page(address: &str) -> String {
    lines(&html(&session(), address))
}

#[test]
fn a_damaged_link_opens_the_record_that_it_was_of() {
    for path in [
        "surgery/samphire-road.",
        "surgery/samphire-road)",
        "surgery/samphire-road,",
        "surgery/samphire-road).",
        "surgery/samphire-road%29",
        "surgery/samphire-road/",
        "surgery/samphire-road/.",
        "surgery/samphire-road%2F",
        "surgery/samphire-road%20",
        "surgery/samphire-road%",
        "surgery/samphire-road/index.html",
        "Surgery/Samphire-Road",
        "SURGERY/SAMPHIRE-ROAD",
        "surgery/%22samphire-road%22",
        "surgery/%E2%80%9Csamphire-road%E2%80%9D",
        "%22surgery/samphire-road%22",
        "surgery/samphire%E2%80%93road",
        "surgery/samphire%C2%ADroad",
        "surgery/samphire%20road",
        "surgery/samphire_road",
        "surgery/samphire-road%23",
        "surgery/samphire-road%23service=diabetes",
    ] {
        let shown = page(&format!("/{path}"));
        assert!(shown.contains(SAMPHIRE_ROAD), "{path}: {shown}");
    }
    assert!(
        page("/partnership/Harbour>").contains("Harbour Health Partnership"),
        "{}",
        page("/partnership/Harbour>")
    );
}

#[test]
fn choices_behind_an_escaped_sign_are_read() {
    let meant = page("/results#service=diabetes&language=polish");
    for damaged in [
        "/results%23service=diabetes&language=polish",
        "/results%23service%3Ddiabetes%26language%3Dpolish",
        "/Results%23service=diabetes&language=polish",
    ] {
        assert_eq!(page(damaged), meant, "{damaged}");
    }
    assert_ne!(meant, page("/results"));
}

#[test]
fn a_link_that_fits_no_record_or_several_names_the_nearest() {
    let none = page("/surgery/samphire-rode");
    assert!(none.starts_with("# Page not found"), "{none}");
    assert!(none.contains("[surgery/samphire-road] Samphire Road Surgery"), "{none}");
    let two = changed(|catalogue| {
        let at = catalogue.practice_by_id("samphire-road").unwrap();
        let mut other = catalogue.practices[at.index()].clone();
        other.id = PracticeId::parse("samphire.road").unwrap();
        catalogue.practices.insert(at.index() + 1, other);
    });
    let several = lines(&html(&two, "/surgery/samphireroad"));
    assert!(several.starts_with("# Page not found"), "{several}");
    for own in ["samphire-road", "samphire.road"] {
        let shown = lines(&html(&two, &format!("/surgery/{own}")));
        assert!(shown.contains(SAMPHIRE_ROAD), "its own id is no damage: {shown}");
    }
}

#[test]
fn a_record_that_is_gone_is_told_by_its_own_id_and_by_a_damaged_one() {
    let gone = changed(|catalogue| {
        catalogue.tombstones.push(Tombstone {
            id: "samphire".to_owned(),
            what_happened: "It moved to Samphire Road.".to_owned(),
            replaced_by: None,
        });
    });
    for path in ["/surgery/samphire", "/surgery/Samphire."] {
        let shown = lines(&html(&gone, path));
        assert!(shown.contains("It moved to Samphire Road."), "{path}: {shown}");
    }
}
