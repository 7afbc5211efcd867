//! The pages of partnerships and surgeries: every topic, every source, and in plain words what is not known.

use lcp_explorer::data::RemoteData;

use crate::example::session;
use crate::render::{html, lines, part};

const PARTNERSHIPS: [&str; 5] = ["harbour", "fenside", "three-rivers", "tollgate", "long-reach"];

fn page(address: &str) -> String {
    html(&session(), address)
}

fn partnership(id: &str) -> String {
    page(&format!("/partnership/{id}"))
}

/// The lines of a section, from its heading to the next heading of its level.
fn below<'a>(lines: &'a str, heading: &str) -> &'a str {
    let from = lines.find(&format!("\n## {heading}")).unwrap_or_else(|| panic!("{heading} is a heading"));
    let rest = &lines[from + 4..];
    rest.split("\n## ").next().unwrap_or(rest)
}

#[test]
fn every_topic_is_on_a_partnerships_page_or_listed_as_not_known() {
    let topics = [
        "How to join",
        "Services",
        "What is changing, and why",
        "What changes for you",
        "How to have a say",
        "Who runs it",
        "Who checks it",
        "How it is set up",
        "Who it is for",
        "What happens to money left over",
        "Specialists, and where they see you",
        "How well it is doing",
        "Contact",
    ];
    for id in PARTNERSHIPS {
        let seen = lines(&partnership(id));
        for topic in topics {
            let is_part = seen.contains(&format!("\n## {topic}\n"));
            let small = topic.to_lowercase();
            let mut unknown = seen.lines().filter_map(|line| line.strip_prefix("Not known yet: "));
            let is_unknown =
                unknown.any(|names| names.trim_end_matches('.').split("; ").any(|name| name == small));
            assert!(is_part || is_unknown, "{id}: {topic}");
        }
        assert!(below(&seen, "What changes for you").contains("You can still"), "{id}");
    }
}

/// The foot clinic moves between two surgeries of Harbour: their own pages tell it, and no third one's does.
#[test]
fn a_change_to_a_service_stands_on_the_page_of_every_surgery_that_it_touches() {
    let tells = |id: &str| lines(&page(&format!("/surgery/{id}"))).contains("12 April 2010");
    assert_eq!(["lantern-yard", "brinegate", "curlew-wharf"].map(tells), [true, true, false]);
}

#[test]
fn no_fact_and_no_section_is_empty() {
    let surgeries = ["/surgery/curlew-wharf", "/surgery/brinegate", "/surgery/harebell"].map(String::from);
    let others = ["/rights", "/about", "/words", "/examples-2009"].map(String::from);
    let partnerships = PARTNERSHIPS.map(|id| format!("/partnership/{id}"));
    for address in surgeries.into_iter().chain(others).chain(partnerships) {
        let html = page(&address);
        for empty in [
            "\"></dd>",
            "<dd></dd>",
            "\"></dt>",
            "<dt></dt>",
            "<li></li>",
            "</h2></section>",
            "\"></ul>",
            "\"></dl>",
        ] {
            assert!(!html.contains(empty), "{address}: {empty}");
        }
    }
}

#[test]
fn the_board_is_counted_and_the_counts_add_up() {
    for (id, total) in [("harbour", 12), ("fenside", 15), ("tollgate", 13)] {
        let seen = lines(&partnership(id));
        let board = below(&seen, "Who runs it").split("### Its board").nth(1).unwrap_or_default().to_owned();
        let numbers: Vec<u32> = board.lines().filter_map(|line| line.parse().ok()).collect();
        let (sum, parts) = numbers.split_last().unwrap();
        assert_eq!((parts.iter().sum::<u32>(), *sum), (total, total), "{id}");
        assert!(board.contains("lay member"), "{id}");
    }
}

#[test]
fn measures_are_in_three_groups_each_with_comparison_period_and_source() {
    for id in ["harbour", "fenside", "tollgate"] {
        let seen = lines(&partnership(id));
        let measures = below(&seen, "How well it is doing");
        let groups: Vec<&str> = measures.lines().filter_map(|line| line.strip_prefix("### ")).collect();
        assert_eq!(groups, ["What people say about their care", "Health results", "Money"], "{id}");
        let figures = measures.matches("\n#### ").count();
        assert!(figures >= 3, "{id}");
        let compared =
            ["Better than ", "About the same as ", "Worse than ", "We do not know how it compares"];
        let compared: usize =
            compared.iter().map(|words| measures.matches(&format!("\n{words}")).count()).sum();
        assert_eq!(compared, figures, "{id}");
        assert_eq!(measures.matches("\nWhen: ").count(), figures, "{id}");
        assert!(!measures.contains('★') && !measures.contains(": 0"), "{id}");
    }
}

#[test]
fn every_service_says_who_runs_it_and_where_else_people_can_go() {
    for id in PARTNERSHIPS {
        let html = partnership(id);
        let list = part(&html, "<ul class=\"nhsuk-list lcp-offers\">", "</ul>");
        for item in list.split("<li>").skip(1) {
            let sentences = ["runs this", "arranges this"];
            assert_eq!(
                sentences.iter().filter(|sentence| item.contains(*sentence)).count(),
                1,
                "{id}: {item}"
            );
            if ["runs this.", "runs this, at"].iter().any(|own| item.contains(own)) {
                let elsewhere = ["You can also go to: ", "Other places: ", "We do not know where else"];
                assert!(elsewhere.iter().any(|sentence| item.contains(sentence)), "{id}: {item}");
            }
        }
    }
}

#[test]
fn each_change_answers_every_question_and_the_earliest_is_first() {
    let seen = lines(&partnership("fenside"));
    let changes = below(&seen, "What is changing, and why");
    let dates: Vec<&str> = changes.lines().filter_map(|line| line.strip_prefix("### ")).collect();
    assert_eq!(dates, ["1 March 2010: Urgent care stopped", "4 May 2010: Eye care starts"]);
    assert_eq!(changes.matches("\nWhat to do now: ").count(), 2);
    for asked in [
        "Main reason",
        "Why",
        "Was money a reason?",
        "Who decided",
        "Were people asked?",
        "What takes its place",
    ] {
        assert_eq!(changes.lines().filter(|line| *line == asked).count(), 2, "{asked}");
    }
    assert!(changes.contains("Yes. Money was one of the reasons."));
}

#[test]
fn a_term_is_explained_once_on_every_page_that_uses_it() {
    let session = session();
    let RemoteData::Ready(dataset) = &session.dataset else { panic!("the dataset is there") };
    for address in
        ["/partnership/harbour", "/partnership/tollgate", "/surgery/curlew-wharf", "/rights", "/about"]
    {
        let html = html(&session, address);
        let main = part(&html, "<main", "</main>");
        let (mut used, mut explained) = (0, 0);
        for term in &dataset.catalogue.glossary {
            let meaning = format!("<dt>{}</dt>", term.term.replace('\'', "&#x27;"));
            let name = term.term.split(" (").next().unwrap_or_default();
            // The heading of a section, which stands in the list of contents as well, is answered below it.
            let prose = main.replace(&meaning, "").replace("Can you join?", "");
            // In running text a term begins with a small letter, unless it is a name.
            if prose.contains(&format!(" {}", name.to_lowercase())) {
                used += 1;
                assert_eq!(main.matches(&meaning).count(), 1, "{address}: {name}");
            }
            explained += main.matches(&meaning).count();
        }
        assert!(used > 0 && explained >= used, "{address}");
    }
}

#[test]
fn a_mistake_is_reported_with_the_record_and_the_release_and_without_a_form() {
    let session = session();
    let RemoteData::Ready(dataset) = &session.dataset else { panic!("the dataset is there") };
    let release = dataset.manifest.id.short();
    for (address, record) in [("/partnership/harbour", "harbour"), ("/surgery/curlew-wharf", "curlew-wharf")]
    {
        let html = html(&session, address);
        let main = part(&html, "<main", "</main>");
        let link = format!("mailto:advice@wenmarsh.example?subject=Something%20is%20wrong%3A%20{record}%2C");
        assert!(main.contains(&link) && main.contains(&format!("release%20{release}")), "{address}");
        assert!(main.contains(&format!("Say that it is record {record} in release {release}.")), "{address}");
        assert!(!main.contains("<form"), "{address}");
    }
}

#[test]
fn every_link_in_the_contents_leads_to_a_heading_of_the_page() {
    for address in ["/partnership/harbour", "/surgery/curlew-wharf", "/about", "/examples-2009"] {
        let html = page(address);
        let list = part(&html, "lcp-contents__list", "</ul>");
        let links: Vec<&str> =
            list.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert!(links.len() > 3, "{address}");
        for id in links {
            assert_eq!(html.matches(&format!("id=\"{id}\"")).count(), 1, "{address}: {id}");
        }
    }
}

#[test]
fn the_examples_show_both_figures_where_sources_disagree_and_every_fact_has_a_source() {
    let session = session();
    let RemoteData::Ready(dataset) = &session.dataset else { panic!("the dataset is there") };
    let seen = lines(&html(&session, "/examples-2009"));
    assert!(seen.starts_with("# Examples from 2009, not choices"));
    assert!(seen.contains("657,000") && seen.contains("650,000"));
    let facts: usize = dataset.catalogue.examples.iter().map(|group| group.facts.len()).sum();
    assert!(facts > 20);
    assert_eq!(seen.matches("\nSource: ").count(), facts);
}
