//! Given the example's release and the app's first page, what can be read without the program.

#![expect(clippy::unwrap_used, reason = "a test that cannot set its context has failed")]

#[path = "prerender/many.rs"]
mod many;
#[path = "prerender/site_with_pages.rs"]
mod site_with_pages;
#[path = "prerender/structured.rs"]
mod structured;

use std::collections::BTreeSet;

use site_with_pages::{Made, facts, href_of, hrefs, made};

#[test]
fn every_partnership_surgery_and_topic_has_a_page_that_says_what_is_known_of_it() {
    let site = made();
    for partnership in &site.catalogue.partnerships {
        let page = site.page(&format!("partnership/{}/", partnership.id));
        assert!(page.contains(&site_with_pages::escaped(&partnership.name)), "{}", partnership.id);
        assert!(facts(&page) > 0, "{}", partnership.id);
    }
    for (practice, details) in site.catalogue.practices.iter().zip(&site.details) {
        let page = site.page(&format!("surgery/{}/", practice.id));
        assert!(page.contains(&site_with_pages::escaped(&practice.name)), "{}", practice.id);
        let sites =
            practice.sites.iter().map(|premises| &premises.postcode).chain(details.contact.phone.iter());
        for known in sites.chain(details.how_to_join.iter()) {
            assert!(page.contains(&site_with_pages::escaped(known)), "{known} of {}", practice.id);
        }
    }
    for topic in ["", "about/", "rights/", "words/", "examples-2009/"] {
        let page = site.page(topic);
        assert_eq!(
            page.matches("<h1").count(),
            2,
            "{topic}: its own, and the hidden one of a program that fails"
        );
    }
}

#[test]
fn a_prerendered_page_never_says_what_only_the_minute_of_the_visit_can_tell() {
    let site = made();
    let mut times = 0;
    for (path, page) in site.pages().filter(|(_, page)| page.contains("id=\"maincontent\"")) {
        for never in ["Open now", "Closed now", "lcp-waiting\""] {
            assert!(!page.contains(never), "{never} on {path}");
        }
        times += page.matches("The times in a usual week").count();
    }
    assert!(times > 50, "the times themselves are there: {times}");
}

#[test]
fn a_page_that_waits_has_the_name_and_the_help_that_it_will_have() {
    let site = made();
    let about = &site.catalogue.about;
    let welsh = site.page("cy/results/");
    assert!(welsh.contains("<strong id=\"boot-emergency\">Ffoniwch 999 os yw rhywun"), "{welsh}");
    assert!(welsh.contains("href=\".\">Partneriaethau clinigol lleol yn Wenmarsh"), "{welsh}");
    for path in ["results/", "compare/"] {
        let page = site.page(path);
        let emergency = site_with_pages::escaped(&about.emergency);
        assert!(page.contains(&format!("<strong id=\"boot-emergency\">{emergency}</strong>")), "{path}");
        assert!(
            page.contains(&format!("href=\".\">{}</a>", site_with_pages::escaped(&about.title))),
            "{path}"
        );
    }
}

#[test]
fn partnerships_are_explained_with_the_place_of_each_statement_and_the_app_gets_the_same() {
    let site = made();
    let page = site.page("about-partnerships/");
    for said in ["How they differ from what was there before", "Model 3", "Table 2", "Table 3", "Box 1"] {
        assert!(page.contains(said), "{said}");
    }
    let rows = page.matches("<tr").count();
    assert_eq!(rows, 1 + 7, "the seven rows of the comparison, and its head");
    for folder in ["", "cy/", "kiosk/", "cy/kiosk/", "embed/", "reception/"] {
        for topic in ["about", "about-partnerships", "examples-2009", "rights", "words"] {
            let file = site.found(&format!("{folder}{topic}/page.txt")).expect("a file of the topic");
            assert!(file.starts_with("<div") && file.contains("<h1"), "{folder}{topic}: {file}");
        }
    }
    assert!(
        !site.found("kiosk/rights/page.txt").unwrap().contains("href=\"https:"),
        "a way out of the kiosk"
    );
}

#[test]
fn every_link_leads_to_a_page_or_a_file_and_every_part_is_there() {
    let site = made();
    let mut followed = 0;
    for (path, page) in site.pages() {
        for href in hrefs(&page) {
            if href.contains(':') {
                continue;
            }
            let (target, part) = href.split_once('#').unwrap_or((&href, ""));
            // A language has a base of its own.
            let base = if path.starts_with("cy/") { "cy/" } else { "" };
            let target = [base, target].concat().replace("cy/../", "");
            let found = site.found(target.trim_start_matches("./").replace("/./", "/").trim_end_matches('.'));
            assert!(found.is_some(), "{href} on {path}");
            // `#funder=wenmarsh-pct` is a choice that only the program reads.
            let is_there =
                part.is_empty() || part.contains('=') || found.unwrap().contains(&format!("id=\"{part}\""));
            assert!(is_there, "{href} on {path}");
            followed += 1;
        }
    }
    assert!(followed > 1_000, "{followed}");
}

#[test]
fn every_record_can_be_reached_by_links_alone() {
    let site = made();
    let mut reached = BTreeSet::from([String::new()]);
    let mut next = vec![String::new()];
    while let Some(path) = next.pop() {
        for href in hrefs(&site.page(&path)) {
            let target = href.split('#').next().unwrap_or_default().trim_start_matches("./").to_owned();
            let is_page = !href.contains(':')
                && !href.starts_with("..")
                && (target.is_empty() || target.ends_with('/'));
            if is_page && reached.insert(target.clone()) {
                next.push(target);
            }
        }
    }
    let catalogue = &site.catalogue;
    let partnerships = catalogue.partnerships.iter().map(|each| format!("partnership/{}/", each.id));
    let practices = catalogue.practices.iter().map(|each| format!("surgery/{}/", each.id));
    for record in partnerships.chain(practices) {
        assert!(reached.contains(&record), "{record}");
    }
}

#[test]
fn lists_name_each_surgery_under_its_letter_its_places_and_its_services() {
    let site = made();
    let letter = site.page("a-to-z/surgeries/c/");
    assert!(letter.contains(">Curlew Wharf Medical Centre</a>, Gantry Quay, WM2 2PB"), "{letter}");
    assert!(site.page("a-to-z/places/g/").contains(">Curlew Wharf Medical Centre</a>, WM2 2PB"));
    let diabetes = site.page("a-to-z/services/diabetes/");
    assert!(diabetes.contains("partnership/harbour/"), "{diabetes}");
    let joining = site.page("joining/");
    for said in ["The list is closed", "No rule may ask about your health.", "The rule comes from:"] {
        assert!(joining.contains(said), "{said}");
    }
    for (path, page) in
        site.pages().filter(|(path, _)| path.starts_with("a-to-z/") || path.starts_with("joining/"))
    {
        assert!(
            !page.contains("<script") && !page.contains(".wasm\" as"),
            "{path} has nothing of the program"
        );
        assert!(!page.contains("{$") && !page.contains("[prerender-"), "{path} has all its words");
    }
}

#[test]
fn the_accessibility_statement_says_what_is_not_met_whom_to_ask_and_is_led_to_from_every_list() {
    let site = made();
    let statement = site.page("accessibility/");
    for said in ["Guidelines 2.2, level AA", "meets it in part", "0808 800 0082", "28 November 2026"] {
        assert!(statement.contains(said), "{said}");
    }
    assert!(
        statement.contains(&site_with_pages::escaped(&site.catalogue.about.publisher.name)),
        "whom to call"
    );
    for path in ["a-to-z/", "surgery/curlew-wharf/", "about/"] {
        let page = site.page(path);
        assert!(hrefs(&page).iter().any(|href| href == "accessibility/"), "{path}");
    }
}

#[test]
fn two_sites_of_one_release_are_the_same_bytes_pages_included() {
    let (one, two) = (Made::new("/", None), Made::new("/", None));
    assert_eq!(one.files().keys().collect::<Vec<_>>(), two.files().keys().collect::<Vec<_>>());
    assert!(one.files() == two.files());
}

#[test]
fn pages_stand_below_the_path_of_their_host_and_search_engines_are_told_of_them() {
    let site = Made::new("/some/path/", Some("https://choose.example.nhs.uk"));
    let page = site.page("surgery/curlew-wharf/");
    assert!(page.contains("<base href=\"/some/path/\">"), "{page}");
    assert!(hrefs(&page).iter().all(|href| !href.starts_with('/')), "links are relative to the base");
    let map = String::from_utf8(site.files()["sitemap.xml"].clone()).unwrap();
    let address = "<loc>https://choose.example.nhs.uk/some/path/surgery/curlew-wharf/</loc>";
    assert!(
        map.contains(address) && map.contains("<loc>https://choose.example.nhs.uk/some/path/</loc>"),
        "{map}"
    );
    assert!(!map.contains("/results/"), "what waits for the program says nothing by itself");
    assert!(!made().files().contains_key("sitemap.xml"), "without a host there are no whole addresses");
}

#[test]
fn every_language_has_every_page_and_leads_to_the_same_page_in_the_others() {
    let site = made();
    let page = site.page("cy/surgery/curlew-wharf/");
    assert!(page.contains("<html lang=\"cy\">") && page.contains("<base href=\"/cy/\">"), "{page}");
    let own = "href=\"../surgery/curlew-wharf/\" data-home=\"../\"";
    assert!(page.contains(own) && page.contains("hreflang=\"en-GB\""), "{page}");
    let english = site.page("surgery/curlew-wharf/");
    assert_eq!(href_of(&english, "hreflang=\"cy\""), Some("cy/surgery/curlew-wharf/".to_owned()));
    let count = |folder: &str| site.pages().filter(|(path, _)| path.starts_with(folder)).count();
    assert_eq!(count("cy/surgery/"), count("surgery/"));
}

/// Given the example, of which some is translated into Welsh.
#[test]
fn the_datasets_own_texts_are_in_the_language_and_what_nobody_translated_is_marked() {
    let site = made();
    let page = site.page("cy/partnership/harbour/");
    assert!(page.contains("Deuddeg meddygfa o gwmpas harbwr Wenmouth."), "{page}");
    assert!(!page.contains("Twelve GP surgeries"), "{page}");
    // Nobody has translated the outcomes.
    assert!(page.contains(" lang=\"en-GB\" data-untranslated=\"\">\u{2068}Fewer unplanned"), "{page}");
    assert!(page.contains("<p id=\"boot-untranslated\" data-language"), "the page says so: {page}");
    let head = page.split_once("</head>").unwrap().0;
    assert!(!head.contains('\u{2068}'), "{head}");
    let english = site.page("partnership/harbour/");
    assert!(english.contains("Twelve GP surgeries") && !english.contains("untranslated"), "{english}");
    let files = site.files();
    let named = |start: &str| files.keys().filter(|name| name.starts_with(start)).count();
    assert_eq!((named("release/release-cy.json"), named("release/catalogue-cy-")), (1, 1));
    assert!(page.contains("content=\"../release/release-cy.json\""), "{page}");
    let worker = site.found("sw.js").unwrap();
    assert!(
        worker.contains("release/release-cy.json") && worker.contains("release/catalogue-cy-"),
        "kept too"
    );
}

#[test]
fn texts_that_cannot_be_used_make_no_site_and_say_of_which_language() {
    let message = Made::with_texts("one = 1\none = 2\n").unwrap_err().to_string();
    assert!(message.contains("locales/cy/") && message.contains("key twice"), "{message}");
}
