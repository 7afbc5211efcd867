//! Properties that hold on every page.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::rc::Rc;

use catalogue::Contact;
use lcp_explorer::app_state::{Action, AppState};
use lcp_explorer::data::{LoadError, LoadErrorKind, RemoteData};

use crate::example::{after_typing, locale, more_messages, open, release, session};
use crate::render::html;

const PAGES: [&str; 18] = [
    "/",
    "/your-surgery",
    "/where",
    "/what-matters",
    "/what-matters#open=evening",
    "/results",
    "/results#q=curlew",
    "/results#q=zzzz",
    "/results#service=diabetes&language=polish&access=step_free&shown=60",
    "/partnership/harbour",
    "/partnership/tollgate",
    "/staying/upper-tarrow-pct",
    "/surgery/curlew-wharf",
    "/surgery/brinegate",
    "/rights",
    "/about",
    "/compare#compare=harbour,three-rivers,long-reach&rows=all",
    "/nothing-here",
];

/// The pages whose texts load first.
const FIRST: [&str; 7] = [
    "/",
    "/your-surgery",
    "/where",
    "/what-matters",
    "/results",
    "/results#q=curlew&service=diabetes&language=polish&colour=blue",
    "/nothing-here",
];

fn each_page(check: impl Fn(&str, &str)) {
    let app_states: [AppState; 3] =
        [session(), after_typing(session(), "WM1 1AA"), after_typing(session(), "EH1 JS")];
    for app_state in &app_states {
        for address in PAGES {
            check(address, &html(app_state, address));
        }
    }
}

/// A key that a page shows in place of its text: `stage-live` of `[stage-live]`.
fn bare_key(html: &str) -> Option<&str> {
    let mut inside = html.split('[').skip(1).map(|text| text.split(']').next().unwrap_or_default());
    let is_key =
        |text: &&str| !text.is_empty() && text.chars().all(|each| each.is_ascii_lowercase() || each == '-');
    inside.find(is_key)
}

#[test]
fn every_text_is_in_the_locale_files() {
    each_page(|address, html| {
        assert_eq!(bare_key(html), None, "{address}");
        assert!(!html.contains("{$") && !html.contains("{ $"), "{address}");
    });
}

/// The keys that the code asks for by name: `locale.text("start-now")`.
fn asked_for(code: &str) -> Vec<String> {
    const ASK: [&str; 7] =
        [".text(", ".format(", ".with(", ".count(", ".counts(", ".named_count(", ".named_counts("];
    let code = code.split("#[cfg(test)]").next().unwrap_or_default();
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    let code: String = lines.collect::<Vec<_>>().join("\n");
    let after = |ask: &&str| code.match_indices(*ask).map(|(at, _)| at + ask.len()).collect::<Vec<_>>();
    let literals = ASK.iter().flat_map(after).filter_map(|at| code[at..].trim_start().strip_prefix('"'));
    literals.filter_map(|rest| rest.split('"').next().map(str::to_owned)).collect()
}

/// The code of a folder and those below it.
pub(crate) fn code_below(folder: &Path) -> Vec<String> {
    let mut code = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            code.extend(code_below(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") && !path.ends_with("tests.rs") {
            code.push(fs::read_to_string(&path).unwrap());
        }
    }
    code
}

#[test]
fn every_text_that_the_code_asks_for_is_in_the_locale_files() {
    let words = fs::read_dir("assets/locales/en-GB").unwrap();
    let words: String = words.map(|file| fs::read_to_string(file.unwrap().path()).unwrap() + "\n").collect();
    let there: BTreeSet<&str> =
        words.lines().filter_map(|line| line.split_once(" =").map(|(key, _)| key)).collect();
    let asked: BTreeSet<String> = ["src", "crates/i18n/src"]
        .iter()
        .flat_map(|folder| code_below(Path::new(folder)))
        .flat_map(|code| asked_for(&code))
        .collect();
    assert!(asked.len() > 300, "{} keys were found", asked.len());
    let missing: Vec<&String> = asked.iter().filter(|key| !there.contains(key.as_str())).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// The example with nothing known of its partnerships but their names, and nobody to ask.
fn bare() -> AppState {
    let release = release();
    let mut dataset = open(&release.manifest, &release);
    let catalogue = Rc::make_mut(&mut dataset.catalogue);
    for partnership in &mut catalogue.partnerships {
        partnership.public_voice = None;
        partnership.summary = None;
        partnership.stage = None;
        partnership.population = None;
    }
    let name = catalogue.about.publisher.name.clone();
    catalogue.about.publisher = Contact { name, ..Contact::default() };
    session().after(Action::Dataset(RemoteData::Ready(dataset.into())))
}

#[test]
fn what_is_not_known_is_said_in_words() {
    let bare = bare();
    for address in PAGES {
        let page = html(&bare, address);
        assert_eq!(bare_key(&page), None, "{address}");
        assert!(page.contains("We have no helpline. Ask a GP surgery."), "{address}");
        for offer in ["can help you choose", "Tell us.", "ask us"] {
            assert!(!page.contains(offer), "{address}: {offer}");
        }
    }
    assert!(html(&bare, "/results").contains("We do not know how local people have a say."));
}

#[test]
fn every_page_has_one_main_heading_and_no_level_is_skipped() {
    each_page(|address, html| {
        assert_eq!(html.matches("<h1").count(), 1, "{address}");
        let mut last = 1;
        let main = html.split("<main").nth(1).unwrap_or_default();
        for level in
            main.match_indices("<h").filter_map(|(at, _)| main[at + 2..].chars().next()?.to_digit(10))
        {
            // The error summary stands above the heading of the page, as the design system has it.
            assert!(level <= last + 1 || level == 1, "{address}: h{level} after h{last}");
            last = level;
        }
    });
}

#[test]
fn the_example_says_so_and_help_is_in_the_same_place_on_every_page() {
    each_page(|address, html| {
        let find = |text: &str| html.find(text).unwrap_or_else(|| panic!("{text:?} is on {address}"));
        assert!(
            find("Call 999") < find("This is an example.") && find("This is an example.") < find("<main")
        );
        assert!(find("</main>") < find("Talk to somebody") && find("Talk to somebody") < find("<footer"));
        // A record's page has the number above too, to report a mistake with.
        let last = |text: &str| html.rfind(text).unwrap_or_else(|| panic!("{text:?} is on {address}"));
        assert!(last("01632 960 100") > find("Talk to somebody") && last("Release ") > find("<footer"));
    });
}

#[test]
fn no_link_holds_the_place() {
    each_page(|address, html| {
        for href in html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            let plain = href.replace(['+', ' '], "").replace("%20", "").to_uppercase();
            assert!(!plain.contains("WM11AA") && !plain.contains("EH1"), "{address}: {href}");
        }
    });
}

#[test]
fn links_stay_below_the_base_of_the_site() {
    each_page(|address, html| {
        for href in html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            assert!(!href.starts_with('/'), "{address}: {href}");
        }
    });
}

#[test]
fn nothing_is_recommended_and_no_banned_word_is_said() {
    let banned = [
        "recommend",
        "clinician",
        "commission",
        "enrol",
        "stakeholder",
        "pathway",
        "provider",
        "utilisation",
        "out-of-area",
        "capitated",
        "decommission",
        "the elderly",
    ];
    each_page(|address, html| {
        let seen: String =
            html.split('<').map(|part| part.split_once('>').map_or("", |(_, text)| text)).collect();
        // The names of laws and papers are quoted as they are.
        let seen = seen.replace("Practice-Based Commissioning", "").replace("Care Quality Commission", "");
        let seen = seen.replace("Audit Commission", "").to_lowercase();
        for word in banned {
            assert!(!seen.contains(word), "{address}: {word}");
        }
    });
}

#[test]
fn staying_is_a_card_like_any_other_and_no_filter_removes_it() {
    let app_state = after_typing(session(), "WM1 1AA");
    for address in
        ["/results", "/results#language=polish", "/results#q=curlew&service=diabetes", "/results#q=zzzz"]
    {
        let html = html(&app_state, address);
        assert!(html.contains("Stay with Wenmarsh PCT"), "{address}");
        let card =
            html.split("Stay with Wenmarsh PCT").next().and_then(|before| before.rsplit("<div").nth(1));
        assert!(card.is_some_and(|card| card.contains("nhsuk-card")), "{address}");
    }
}

#[test]
fn nothing_is_ticked_that_the_person_did_not_tick() {
    let html = html(&session(), "/results");
    assert!(html.contains("type=\"checkbox\""));
    assert!(!html.contains("checked=") && !html.contains(" checked>"));
}

#[test]
fn the_count_is_announced_politely_and_is_true() {
    let html = html(&after_typing(session(), "WM1 1AA"), "/results");
    assert!(html.contains("Showing 5 of 70 GP surgeries, and 5 local clinical partnerships"));
    assert!(html.contains("role=\"status\""));
}

/// On a slow network either may come first, and the page must say the same.
#[test]
fn the_words_and_the_dataset_may_arrive_in_either_order() {
    let usual = session();
    let arrived = usual.dataset.clone();
    let other_way_round = AppState { details: usual.details.clone(), ..AppState::default() }
        .after(Action::Dataset(arrived))
        .after(more_messages())
        .after(Action::Messages(locale()));
    for typed in ["CF10 1AA", "WM1 9ZZ", "WM1 1AA"] {
        let one = after_typing(usual.clone(), typed);
        let other = after_typing(other_way_round.clone(), typed);
        for address in ["/", "/results", "/partnership/harbour", "/rights"] {
            assert_eq!(html(&one, address), html(&other, address), "{typed} at {address}");
        }
    }
}

#[test]
fn what_a_first_answer_needs_is_said_before_the_rest_of_the_words_is_there() {
    let whole = session();
    let first = AppState { details: whole.details.clone(), ..AppState::default() }
        .after(Action::Messages(locale()))
        .after(Action::Dataset(whole.dataset.clone()));
    for typed in ["", "WM1 1AA", "EH1 JS", "TD15"] {
        let (first, whole) = (after_typing(first.clone(), typed), after_typing(whole.clone(), typed));
        for address in FIRST {
            assert_eq!(html(&first, address), html(&whole, address), "{typed} at {address}");
        }
    }
    assert!(html(&first, "/rights").contains("Loading the information."));
}

#[test]
fn a_page_whose_words_never_arrive_says_so() {
    let failure = LoadError {
        kind: LoadErrorKind::Unreachable,
        file: "locales/en-GB-more.ftl".to_owned(),
        detail: "locales/en-GB-more.ftl could not be reached".to_owned(),
        contact: None,
    };
    let app_state = session().after(Action::MoreMessages(Err(failure)));
    let page = html(&app_state, "/rights");
    assert!(page.contains("locales/en-GB-more.ftl could not be reached") && page.contains("<h1"));
    assert!(html(&app_state, "/results").contains("Showing"), "the results do not need them");
}
