//! Given what people type; then the surgery, partnership or service that they mean.

use catalogue::{Catalogue, Delivery, PracticeIdx};
use finder::{Constraint, Field, Order, Query, Results, SearchIndex, search};

use crate::place;
use crate::records::{day, empty, member, offer, partnership, point, practice, service, site};

/// Names, in the order of their ids.
const NAMES: [&str; 10] = [
    "Beechwood Surgery",
    "St Mary's Medical Centre",
    "Mill Lane & Priory Surgery",
    "Stow-on-the-Wold Practice",
    "Café Court Health Centre",
    "Skinner's Lane Surgery",
    "The Surgery",
    "Dr O'Toole and Partners",
    "Knaresborough House",
    "High Street Surgery",
];

fn county() -> Catalogue {
    let mut county = empty();
    county.services = vec![
        service("podiatry", "Foot problems", &["podiatry", "chiropody", "foot doctor"]),
        service("skin", "Skin problems", &["dermatology", "rash clinic"]),
    ];
    county.partnerships = vec![partnership("harbour", "Harbour Health Partnership")];
    county.practices = (0_u32..)
        .zip(NAMES)
        .map(|(at, name)| practice(&format!("A8100{at}"), name, point(53.0, 0.1 * f64::from(at))))
        .collect();
    county.practices[0].other_names = vec!["Dr Patel".into()];
    county.practices[2] = member(county.practices[2].clone(), 0);
    county.practices[3].offers = vec![offer(0, Delivery::Made)];
    county.partnerships[0].offers = vec![offer(1, Delivery::Bought)];
    let mut branch = site("A81004001", point(53.5, 0.4));
    branch.name = Some("Lantern Yard".into());
    branch.town = Some("Wenmouth".into());
    branch.postcode = "WM7 3QX".into();
    county.practices[4].sites.push(branch);
    county
}

fn ask(text: &str) -> Results {
    let county = county();
    let today = day("2010-04-01");
    search(&county, &SearchIndex::build(&county, today), &Query::on(today).with_text(text))
}

/// The positions of what was found, in order.
fn found(text: &str) -> Vec<u32> {
    ask(text).practices.iter().map(|found| found.at.0).collect()
}

#[test]
fn a_name_is_found_however_it_is_written() {
    let ways = [
        ("beechwood", 0),
        ("BEECHWOOD SURGERY", 0),
        ("beech wood", 0),
        ("beech-wood practice", 0),
        ("dr patel", 0),
        ("st marys", 1),
        ("Saint Mary’s", 1),
        ("st mary", 1),
        ("st. mary's surgery", 1),
        ("saint mary medical centre", 1),
        ("mill lane and priory", 2),
        ("milllane", 2),
        ("priory & mill lane", 2),
        ("stow on the wold", 3),
        ("stow on the wol", 3),
        ("cafe court", 4),
        ("cafè court", 4),
        ("skinners lane", 5),
        ("o toole", 7),
        ("otoole", 7),
        ("o’toole", 7),
        ("knaresborough", 8),
        ("high st", 9),
        ("high street surg", 9),
    ];
    for (text, at) in ways {
        assert_eq!(found(text), [at], "{text}");
    }
}

#[test]
fn a_word_still_being_typed_is_found_by_its_beginning() {
    assert_eq!(found("bee"), [0]);
    assert_eq!(found("knar"), [8]);
    assert_eq!(found("knar house"), [8], "any word, where nothing is found otherwise");
}

#[test]
fn one_edit_in_a_short_word_and_two_in_a_long_one_still_match() {
    for text in ["prioy", "proiry", "prriory", "prioty"] {
        assert_eq!(found(text), [2], "{text}");
    }
    assert_eq!(found("knarsborogh"), [8]);
    assert_eq!(found("knraesb"), [8], "an edit in a word that is still being typed");
    assert_eq!(found("mil"), [2], "the beginning of a word");
    assert_eq!(found("mxl"), Vec::<u32>::new(), "nothing is forgiven below four letters");
}

#[test]
fn a_service_is_found_by_each_of_its_names() {
    for text in ["foot", "podiatry", "chiropody clinic", "foot doctor", "podaitry"] {
        assert_eq!(found(text), [3], "{text}");
    }
    for text in ["dermatology", "rash clinic", "rash"] {
        assert_eq!(found(text), [2], "{text}: what its partnership offers");
    }
    let skin = ask("skin");
    let positions: Vec<u32> = skin.practices.iter().map(|found| found.at.0).collect();
    assert_eq!(positions, [2, 5], "the service before the lane that only begins so");
}

#[test]
fn towns_postcodes_codes_branches_and_partnerships_are_found() {
    assert_eq!(found("wenmouth"), [4]);
    assert_eq!(found("WM7 3QX"), [4]);
    assert_eq!(found("WM7"), [4]);
    assert_eq!(found("lantern yard"), [4]);
    assert_eq!(found("a81007"), [7]);
    assert_eq!(found("A81004001"), [4]);
    assert_eq!(found("a81017"), Vec::<u32>::new(), "a code with another digit is another code");
    assert_eq!(found("harbour lcp"), [2]);
    assert_eq!(ask("harbour").partnerships.len(), 1);
}

#[test]
fn stop_words_do_not_filter() {
    for text in ["surgery", "the medical practice", "Dr", "doctor near my health centre"] {
        assert_eq!(ask(text).total, NAMES.len(), "{text}");
    }
    assert_eq!(found("beechwood medical centre"), [0], "what it is called beside its name does not matter");
}

#[test]
fn a_name_goes_before_distance_and_distance_decides_the_rest() {
    let mut county = county();
    county.practices[9].sites[0].town = Some("Beechwood".into());
    county.practices[8].name = "Beechwood House".into();
    let today = day("2010-04-01");
    let index = SearchIndex::build(&county, today);
    let query = Query::on(today).with_text("beechwood").from_home(place(53.0, 0.9));
    let results = search(&county, &index, &query);
    let positions: Vec<u32> = results.practices.iter().map(|found| found.at.0).collect();
    assert_eq!(positions, [8, 0, 9], "the two names, the nearer first; then the town next door");
    assert!(results.names_first && results.order == Order::Nearest);
    let nearest = search(&county, &index, &Query { order: Some(Order::Nearest), ..query });
    let positions: Vec<u32> = nearest.practices.iter().map(|found| found.at.0).collect();
    assert_eq!(positions, [9, 8, 0], "unless the person asked for the nearest first");
}

#[test]
fn a_whole_name_goes_before_a_part_of_one() {
    let mut county = empty();
    let at = point(53.0, 0.0);
    county.practices = vec![practice("a", "Albion Court Surgery", at), practice("b", "Albion Surgery", at)];
    let today = day("2010-04-01");
    let results =
        search(&county, &SearchIndex::build(&county, today), &Query::on(today).with_text("albion surgery"));
    assert_eq!(results.practices[0].at, PracticeIdx(1));
    assert_eq!(results.order, Order::Words);
}

#[test]
fn the_letters_that_were_found_are_marked() {
    let marked = |text: &str| -> Vec<(Field, String)> {
        let county = county();
        let first = ask(text).practices.into_iter().next().expect("a result");
        let record = county.practice(first.at).expect("a practice").clone();
        first
            .highlights
            .into_iter()
            .map(|mark| {
                let shown = match mark.field {
                    Field::Name => record.name.clone(),
                    Field::Town(at) => record.sites[at].town.clone().unwrap_or_default(),
                    Field::Postcode(at) => record.sites[at].postcode.clone(),
                    Field::Service(at) => county.service(at).expect("a service").name.clone(),
                    _ => String::new(),
                };
                let letters: Vec<&str> = mark.spans.into_iter().map(|span| &shown[span]).collect();
                (mark.field, letters.join("|"))
            })
            .collect()
    };
    assert_eq!(marked("mar"), [(Field::Name, "Mar".into())]);
    assert_eq!(marked("st marys"), [(Field::Name, "St|Mary's".into())]);
    assert_eq!(marked("caf"), [(Field::Name, "Caf".into())]);
    assert_eq!(marked("cafe"), [(Field::Name, "Café".into())]);
    assert_eq!(marked("knarsborogh"), [(Field::Name, "Knaresborough".into())]);
    assert_eq!(marked("milllane"), [(Field::Name, "Mill Lane".into())]);
    assert_eq!(marked("wenmouth"), [(Field::Town(1), "Wenmouth".into())]);
    assert_eq!(marked("WM7"), [(Field::Postcode(1), "WM7 3QX".into())]);
    assert_eq!(marked("foot"), [(Field::Service(catalogue::ServiceIdx(0)), "Foot".into())]);
    assert_eq!(marked("podiatry"), [(Field::Service(catalogue::ServiceIdx(0)), String::new())]);
}

#[test]
fn text_of_any_kind_gets_an_answer_and_a_way_out() {
    let hostile = [
        "x".repeat(10_000),
        "zebra ".repeat(5_000),
        "😀😀😀".into(),
        "مرحبا بالعالم".into(),
        "(.*)+[^a]{1,9}$".into(),
        "\u{0}\u{202e}\u{feff}".into(),
        "zzzz qqqq".into(),
    ];
    for text in hostile {
        let results = ask(&text);
        let shown: String = text.chars().take(20).collect();
        if results.total == 0 {
            assert_eq!(results.relaxations.len(), 1, "{shown}");
            assert_eq!(
                (&results.relaxations[0].constraint, results.relaxations[0].count),
                (&Constraint::Words, NAMES.len()),
                "{shown}"
            );
        } else {
            assert_eq!(results.total, NAMES.len(), "{shown}: nothing in it to look for");
        }
    }
    assert!(ask(&"zebra ".repeat(5_000)).words_cut);
    assert!(!ask("beech wood").words_cut);
}
