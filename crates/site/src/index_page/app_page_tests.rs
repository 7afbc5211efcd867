//! Given the app's own first page; then what it says in each variant, and around what is prerendered.

use super::*;
use crate::folder::Files;
use crate::kiosk::{KioskSettings, Word};
use crate::offered::LanguageSettings;
use crate::page::Help;

const PAGE: &str = include_str!("../../../../index.html");
const WORDS: &str = concat!(
    include_str!("../../../../assets/locales/en-GB/shell.ftl"),
    "\n",
    include_str!("../../../../assets/locales/en-GB/language.ftl")
);

const FILES: [&str; 15] = [
    "app.css",
    "app.rtl.css",
    "boot/boot.js",
    "boot/handover.js",
    "boot/icon.svg",
    "boot/offline.js",
    "boot/old_browser.js",
    "boot/recovery.js",
    "embed/frame.js",
    "lcp-explorer.js",
    "lcp-explorer_bg.wasm",
    "locales/en-GB-more.ftl",
    "locales/en-GB.ftl",
    "map/map.js",
    "theme.css",
];

fn pages(without: &str) -> FirstPages {
    pages_of_kiosk(without, None)
}

fn pages_of_kiosk(without: &str, language: Option<Word>) -> FirstPages {
    let files = FILES.iter().filter(|path| **path != without);
    let mut files: Files = files.map(|path| ((*path).to_owned(), Vec::new())).collect();
    files.insert(SHELL.to_owned(), PAGE.into());
    let words = [
        ("cy", "shell-language = Cymraeg\nlanguage-offer = Darllenwch\nlanguage-not-reviewed = Neb eto\n"),
        ("en-easy", "shell-language = Easy read\nlanguage-tag = en-GB\nlanguage-reviewed-by = Somebody\n"),
        ("en-GB", WORDS),
        ("ur", "shell-language = اردو\nshell-direction = rtl\n"),
    ];
    let shell_words = words.map(|(name, ftl)| (name.to_owned(), ftl.to_owned())).into();
    for name in ["cy", "en-easy", "ur"] {
        files.insert(format!("locales/{name}.ftl"), Vec::new());
        files.insert(format!("locales/{name}-more.ftl"), Vec::new());
    }
    let app = App { files, shell_words, ..App::default() };
    let frame_ancestors = "'self' https://www.example.nhs.uk".parse().unwrap();
    let site = SiteFacts {
        base: &BasePath::default(),
        background: None,
        frame_ancestors: &frame_ancestors,
        settings: &Settings {
            kiosk: KioskSettings { language, ..KioskSettings::default() },
            ..Settings::default()
        },
        host: Some(&"https://choose.example.nhs.uk".parse().unwrap()),
    };
    FirstPages::new(&app, &Language::all(&app.shell_words, &LanguageSettings::default()).unwrap(), &site)
        .unwrap()
}

fn page(pages: &FirstPages, folder: &str, page: &Page<'_>) -> String {
    pages.of_folder(folder).unwrap().render(page).unwrap()
}

#[test]
fn the_page_in_a_frame_is_told_who_may_speak_to_it_and_the_others_are_not() {
    let all = pages("");
    let frame = with_hash("embed/frame.js", b"");
    let list = "<meta name=\"lcp:ancestors\" content=\"'self' https://www.example.nhs.uk\">";
    for (folder, up) in [("embed/", "../"), ("cy/embed/", "../../")] {
        let html = page(&all, folder, &Page::WAITING);
        let told = format!("{list}<script type=\"module\" src=\"{up}{frame}\"></script>");
        assert!(html.contains(&told) && !html.contains("<header"), "the page around has a header: {html}");
    }
    for folder in ["", "kiosk/"] {
        let html = page(&all, folder, &Page::WAITING);
        assert!(
            !html.contains("ancestors") && !html.contains(&frame) && html.contains("<header"),
            "{folder}"
        );
    }
    let html = page(&pages("embed/frame.js"), "embed/", &Page::WAITING);
    assert!(!html.contains("ancestors"), "an app without the script stays without");
}

#[test]
fn the_theme_comes_after_the_styles_where_there_is_one() {
    let [styles, theme] = ["app.css", "theme.css"].map(|path| with_hash(path, b""));
    let html = page(&pages(""), "", &Page::WAITING);
    assert!(html.find(&styles).unwrap() < html.find(&theme).unwrap());
    assert!(!page(&pages("theme.css"), "", &Page::WAITING).contains(&theme));
}

const PRERENDERED: Page<'_> = Page {
    path: "surgery/a&b/",
    here: "surgery/a&b/",
    title: Some("A & B <i>"),
    description: Some("\"A\""),
    content: Some("<main id=\"maincontent\">Prerendered</main>"),
    data: Some("{\"name\":\"A\"}"),
    ..Page::WAITING
};

#[test]
fn a_page_stands_where_the_first_page_waits_with_its_own_title_and_data() {
    let html = page(&pages(""), "", &PRERENDERED);
    for said in [
        "<title>A &amp; B &lt;i&gt;</title>",
        "<meta name=\"description\" content=\"&quot;A&quot;\">",
        "<script type=\"application/ld+json\">{\"name\":\"A\"}</script>\n  </head>",
        "href=\"surgery/a&amp;b/#maincontent\"",
        "<a href=\"cy/surgery/a&amp;b/\" data-home=\"cy/\" data-language=\"cy\" data-offer=\"Darllenwch\" lang=\"cy\" dir=\"ltr\" hreflang=\"cy\">Cymraeg</a>",
        "<div id=\"shell\"><main id=\"maincontent\">Prerendered</main></div>",
        "<div id=\"app\" hidden>",
    ] {
        assert!(html.contains(said), "{said}: {html}");
    }
    assert!(!html.contains("Loading") && html.contains(&with_hash("boot/boot.js", b"")));
}

#[test]
fn every_page_names_each_language_in_its_own_words_and_direction_and_its_own_without_a_link() {
    let all = pages("");
    for (folder, own) in [("", "en-GB"), ("cy/", "cy"), ("ur/kiosk/", "ur"), ("en-easy/", "en-easy")] {
        let html = page(&all, folder, &Page::WAITING);
        let list = html.split_once("<nav class=\"lcp-languages").unwrap().1.split_once("</ul>").unwrap().0;
        assert_eq!(list.matches("data-language=").count(), 4, "{list}");
        assert!(list.contains("lang=\"ur\" dir=\"rtl\""), "{list}");
        assert_eq!(list.matches("<a ").count(), 3, "{list}");
        assert!(list.contains(&format!("data-language=\"{own}\" aria-current=\"true\"")), "{list}");
    }
    assert!(page(&all, "ur/", &Page::WAITING).starts_with("<!DOCTYPE html>\n<html lang=\"ur\" dir=\"rtl\">"));
    assert!(page(&all, "en-easy/", &Page::WAITING).contains("<html lang=\"en-GB\">"));
}

#[test]
fn until_a_speaker_has_read_a_language_its_pages_say_so_and_lead_to_the_same_page_in_english() {
    let all = pages("");
    let html = page(&all, "cy/", &PRERENDERED);
    let said = "<p class=\"lcp-unreviewed\">Neb eto <a href=\"../surgery/a&amp;b/\" data-home=\"../\"";
    assert!(html.contains(said), "{html}");
    for reviewed in ["", "en-easy/"] {
        assert!(!page(&all, reviewed, &PRERENDERED).contains("lcp-unreviewed"), "{reviewed}");
    }
}

#[test]
fn search_engines_are_told_of_one_page_in_each_language() {
    let all = pages("");
    for folder in ["", "cy/", "en-easy/"] {
        let html = page(&all, folder, &PRERENDERED);
        let link = |tag: &str, below: &str| {
            format!(
                "<link rel=\"alternate\" hreflang=\"{tag}\" href=\"https://choose.example.nhs.uk/{below}surgery/a&amp;b/\">"
            )
        };
        for (tag, below) in [("en-GB", ""), ("cy", "cy/"), ("ur", "ur/")] {
            assert!(html.contains(&link(tag, below)), "{html}");
        }
        assert_eq!(html.matches("rel=\"alternate\"").count(), 3, "{html}");
        assert!(
            !page(&all, folder, &Page::WAITING).contains("rel=\"alternate\""),
            "it has no address of its own"
        );
    }
}

#[test]
fn a_kiosk_knows_the_language_in_which_it_begins_with_the_next_person() {
    let first = |pages: &FirstPages, folder: &str| {
        let html = page(pages, folder, &Page::WAITING);
        html.split_once("name=\"lcp:first\" content=\"")
            .map(|(_, rest)| rest.split_once('"').unwrap().0.to_owned())
    };
    let english = pages("");
    assert_eq!(first(&english, "cy/kiosk/").as_deref(), Some("../../kiosk/"));
    assert_eq!(first(&english, "kiosk/").as_deref(), Some("../kiosk/"));
    assert_eq!(first(&english, "cy/"), None);
    let welsh = pages_of_kiosk("", Some("cy".to_owned().try_into().unwrap()));
    assert_eq!(first(&welsh, "ur/kiosk/").as_deref(), Some("../../cy/kiosk/"));
}

#[test]
fn a_page_that_waits_has_the_help_of_its_dataset() {
    let about = Help { title: "Wenmarsh", emergency: "Call <999>", urgent: Some("Or 111") };
    let html = page(&pages(""), "", &Page { about: Some(about), ..Page::WAITING });
    assert!(html.contains("<strong id=\"boot-emergency\">Call &lt;999&gt;</strong> Or 111</p>"), "{html}");
    // Also where the program does not start, or may not run: a number of today is wrong in a dataset of 2010.
    assert_eq!(html.matches("<p>Call &lt;999&gt; Or 111</p>").count(), 2, "{html}");
    assert!(!html.contains("tel:"), "{html}");
    assert!(html.contains("href=\".\">Wenmarsh</a>"), "{html}");
    assert!(html.contains("Loading") && !html.contains("ld+json"), "{html}");
}

#[test]
fn a_page_without_the_program_has_nothing_of_it() {
    let html = page(&pages(""), "", &Page { program: false, data: None, ..PRERENDERED });
    for gone in ["<script", "preload", "lcp:", "boot-failed", "id=\"app\"", "Loading"] {
        assert!(!html.contains(gone), "{gone}: {html}");
    }
    let styles = with_hash("app.css", b"");
    for kept in [
        styles.as_str(),
        "lcp-languages",
        "<div id=\"shell\"><main",
        "<base href=\"/\">",
        "</body>\n</html>\n",
    ] {
        assert!(html.contains(kept), "{kept}: {html}");
    }
    assert_eq!(html.matches("<div").count(), html.matches("</div>").count());
}
