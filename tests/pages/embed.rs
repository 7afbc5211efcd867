//! The explorer embedded in a page of another site, whole or limited to a scope.

use lcp_explorer::shell::Capabilities;

use crate::example::{after_typing, changed, session};
use crate::render::{html, html_in, lines};

const SCOPED: [&str; 3] = [
    "/results#scope=funder:wenmarsh-pct",
    "/results#scope=partnership:harbour",
    "/results#scope=practice:samphire-road",
];

#[test]
fn an_embed_has_no_header_and_links_to_the_same_page_of_the_full_site() {
    let page =
        html_in(Capabilities::EMBED, &session(), "/results#scope=funder:wenmarsh-pct&service=diabetes");
    assert!(!page.contains("<header"), "{page}");
    assert!(page.contains("href=\"../results#service=diabetes\""), "{page}");
    assert!(
        page.contains("href=\"./#scope=funder%3Awenmarsh-pct\""),
        "the link to the start keeps the scope"
    );
    let own = html(&session(), "/results#service=diabetes");
    assert!(own.contains("<header") && !own.contains("href=\"../"), "{own}");
}

#[test]
fn an_embedded_place_form_has_nothing_around_it() {
    let page = html_in(Capabilities::EMBED, &session(), "/place");
    for gone in ["<header", "<footer", "help-contact"] {
        assert!(!page.contains(gone), "{gone}");
    }
    insta::assert_snapshot!(lines(&page));
}

#[test]
fn an_embed_does_not_offer_to_keep_the_shortlist() {
    let address = "/results#q=curlew";
    let mut session = session();
    let toggle = |id: &str| {
        use lcp_explorer::app_state::Action;
        use lcp_explorer::shortlist::{ShortlistEntry, ShortlistMessage};
        Action::Shortlist(ShortlistMessage::Toggle(ShortlistEntry::Practice(id.to_owned())))
    };
    session = session.after(toggle("curlew-wharf"));
    let kept = "on this device";
    assert!(html(&session, address).contains(kept));
    let page = html_in(Capabilities::EMBED, &session, address);
    assert!(!page.contains(kept) && page.contains("Forget my shortlist"), "{page}");
}

#[test]
fn the_completeness_of_the_list_is_stated_for_the_scope() {
    let completeness: Vec<String> = SCOPED
        .iter()
        .map(|address| {
            let page = lines(&html(&session(), address));
            page.lines().find(|line| line.starts_with("Only ")).unwrap_or_default().to_owned()
        })
        .collect();
    insta::assert_snapshot!(completeness.join("\n"));
}

#[test]
fn surgeries_outside_the_scope_are_in_neither_the_list_nor_the_counts() {
    let part = lines(&html(&session(), "/results#scope=partnership:long-reach&shown=60"));
    assert!(!part.contains("Harbour Health Partnership"), "{part}");
    let start = lines(&html(&session(), "/#scope=partnership:harbour"));
    assert!(start.contains("Only Harbour Health Partnership is shown here: 12 GP surgeries"), "{start}");
}

#[test]
fn staying_is_a_choice_in_every_scope() {
    let session = after_typing(session(), "WM1 1AA");
    for address in SCOPED {
        assert!(lines(&html(&session, address)).contains("Stay with"), "{address}");
    }
}

#[test]
fn an_unknown_scope_is_reported_and_nothing_of_others_is_shown() {
    for (scope, id) in [("funder:nowhere", "nowhere"), ("county:wenmarsh", "county:wenmarsh"), ("", "?")] {
        for path in [
            "/",
            "/results",
            "/compare",
            "/partnership/harbour",
            "/staying/wenmarsh-pct",
            "/surgery/samphire-road",
        ] {
            let page = lines(&html(&after_typing(session(), "WM1 1AA"), &format!("{path}#scope={scope}")));
            assert!(page.contains("We do not know this organisation"), "{path}: {page}");
            assert!(page.contains(&format!("made to show “{id}”")), "{path}: {page}");
            for other in ["Harbour", "Samphire", "Oyster", "You can join"] {
                assert!(!page.contains(other), "{path} shows {other}: {page}");
            }
        }
    }
}

#[test]
fn a_scope_and_a_filter_of_a_merged_organisation_are_those_of_the_new_one() {
    let session = changed(|catalogue| {
        let wenmarsh = catalogue.funders.iter_mut().find(|funder| funder.id.as_str() == "wenmarsh-pct");
        wenmarsh.expect("it is in the example").replaces = vec!["wenmouth-pct".into(), "marsh-pct".into()];
    });
    let page = |address: &str| lines(&html(&session, address));
    assert_eq!(
        page("/results#scope=funder:marsh-pct").replace("marsh-pct", ""),
        page("/results#scope=funder:wenmarsh-pct").replace("wenmarsh-pct", "")
    );
    assert_eq!(page("/results#funder=wenmouth-pct"), page("/results#funder=wenmarsh-pct"));
}
