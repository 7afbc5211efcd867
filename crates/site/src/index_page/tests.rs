//! Given an app with a small first page and a site's settings; then the pages in each folder.

use super::*;
use crate::folder::Files;
use crate::offered::LanguageSettings;

const PAGE: &str = r#"<html lang="{{ site.language }}"{% if site.from_right %} dir="rtl"{% endif %}><base href="{{ site.base }}">
<meta content="{{ site.policy }}"><script src="{{ files['boot/boot.js'] }}"></script>
<meta name="lcp:locale" content="{{ files['locales/' ~ site.language ~ '.ftl'] }}">
<link rel="modulepreload" href="{{ files['app-0123456789abcdef.js'] }}">
<meta name="lcp:mode" content="{{ site.mode }}"><meta name="lcp:kiosk" content="{{ site.kiosk }}">
{% for other in site.languages %}<a href="{{ other.home }}{{ page.path }}" lang="{{ other.language }}">{{ other.name }}</a>{% endfor %}
<a href="{{ site.public }}a-to-z/">{{ page.title or text('shell-title') }}</a><p>boot/boot.js</p>"#;

const BOOT: &[u8] = b"boot";

fn app(page: &str, more: &[(&str, &str)]) -> App {
    let files = [(SHELL, page), ("boot/boot.js", "boot"), ("images/unasked.svg", "<svg/>")];
    let files = files.iter().chain(&[("app-0123456789abcdef.js", "app"), ("locales/en-GB.ftl", "one = 1")]);
    let files: Files =
        files.chain(more).map(|(path, content)| ((*path).to_owned(), content.as_bytes().to_vec())).collect();
    let words = [("en-GB".to_owned(), "shell-title = Choose & see".to_owned())];
    App { files, shell_words: words.into(), ..App::default() }
}

fn with_welsh() -> App {
    let mut app = app(PAGE, &[("locales/cy.ftl", "one = un")]);
    app.shell_words.insert("cy".to_owned(), "shell-language = Cymraeg\nshell-direction = rtl".to_owned());
    app
}

fn laid(mut app: App, background: Option<&Background>) -> Result<Files, InvalidSite> {
    let base = "/choose/".parse().unwrap();
    let (frame_ancestors, settings) = (FrameAncestors::default(), Settings::default());
    let site = SiteFacts {
        base: &base,
        background,
        frame_ancestors: &frame_ancestors,
        settings: &settings,
        host: None,
    };
    FirstPages::new(&app, &Language::all(&app.shell_words, &LanguageSettings::default())?, &site)?
        .lay(&mut app, None)?;
    Ok(app.files)
}

fn text(files: &Files, path: &str) -> String {
    String::from_utf8(files[path].clone()).unwrap()
}

#[test]
fn the_page_stands_under_its_base_and_asks_for_hashed_names() {
    let files = laid(app(PAGE, &[]), None).unwrap();
    let html = text(&files, SHELL);
    let boot = with_hash("boot/boot.js", BOOT);
    for said in [
        "<html lang=\"en-GB\"><base href=\"/choose/\">".to_owned(),
        format!("content=\"{}\"", policy(None)),
        format!("src=\"{boot}\""),
        format!("content=\"{}\"", with_hash("locales/en-GB.ftl", b"one = 1")),
        "href=\"app-0123456789abcdef.js\"".to_owned(),
        "Choose &amp; see</a><p>boot/boot.js</p>".to_owned(),
    ] {
        assert!(html.contains(&said), "{said}: {html}");
    }
    assert_eq!(files[&boot], BOOT);
    assert!(!files.contains_key("boot/boot.js") && files.contains_key("images/unasked.svg"));
    assert_eq!(files[NOT_FOUND], files[SHELL]);
}

#[test]
fn another_language_has_its_own_folder_that_shares_the_files() {
    let files = laid(with_welsh(), None).unwrap();
    let (welsh, own) = (text(&files, "cy/index.html"), text(&files, SHELL));
    assert!(welsh.contains("<html lang=\"cy\" dir=\"rtl\"><base href=\"/choose/cy/\">"), "{welsh}");
    let words = with_hash("locales/cy.ftl", b"one = un");
    for file in [&with_hash("boot/boot.js", BOOT), &words, "app-0123456789abcdef.js"] {
        assert!(welsh.contains(&format!("\"../{file}\"")), "{file}: {welsh}");
    }
    assert!(welsh.contains("<a href=\"../\" lang=\"en-GB\">en-GB</a>"), "{welsh}");
    assert!(welsh.contains("Choose &amp; see"), "what is not translated stays: {welsh}");
    assert!(own.contains("<a href=\"cy/\" lang=\"cy\">Cymraeg</a>") && !own.contains(&words), "{own}");
    assert_eq!(files["cy/404.html"], files["cy/index.html"]);
}

#[test]
fn a_kiosk_and_a_box_in_another_site_have_pages_of_their_own() {
    let files = laid(with_welsh(), None).unwrap();
    let [kiosk, embed, welsh] =
        ["kiosk/index.html", "embed/index.html", "cy/kiosk/index.html"].map(|path| text(&files, path));
    assert!(kiosk.contains("<base href=\"/choose/kiosk/\">") && kiosk.contains("\"../a-to-z/\""), "{kiosk}");
    assert!(welsh.contains("<base href=\"/choose/cy/kiosk/\">"), "{welsh}");
    assert!(welsh.contains("<a href=\"../../kiosk/\" lang=\"en-GB\">"), "{welsh}");
    assert!(
        kiosk.contains(
            r#""lcp:mode" content="kiosk"><meta name="lcp:kiosk" content="distance=600 density=92""#
        )
    );
    assert!(embed.contains(r#""lcp:mode" content="embed"><meta name="lcp:kiosk" content="""#), "{embed}");
    assert!(text(&files, SHELL).contains(r#""lcp:mode" content="""#), "the public's says nothing");
    let boot = with_hash("boot/boot.js", BOOT);
    assert!(kiosk.contains(&format!("\"../{boot}\"")) && welsh.contains(&format!("\"../../{boot}\"")));
}

#[test]
fn a_kiosk_and_a_reception_have_files_of_their_own_that_nobody_else_asks_for() {
    let files =
        laid(app(PAGE, &[("kiosk/boot/boot.js", "kiosk"), ("kiosk/locales/en-GB.ftl", "k = k")]), None)
            .unwrap();
    let own = with_hash("kiosk/boot/boot.js", b"kiosk");
    let words = with_hash("kiosk/locales/en-GB.ftl", b"k = k");
    for path in ["kiosk/index.html", "reception/index.html"] {
        for name in [&own, &words] {
            assert!(text(&files, path).contains(&format!("\"../{name}\"")), "{path}");
        }
    }
    for path in ["index.html", "embed/index.html"] {
        let html = text(&files, path);
        assert!(html.contains(&with_hash("boot/boot.js", BOOT)) && !html.contains("kiosk/"), "{path}");
    }
    assert!(files.contains_key(&own) && !files.contains_key("kiosk/boot/boot.js"));
}

#[test]
fn a_page_that_asks_for_what_is_not_there_is_refused() {
    for wrong in
        ["{{ files['other.js'] }}", "{{ site.other }}", "{{ text('shell-other') }}", "{{ page.about }}", "{{"]
    {
        let refused = laid(app(wrong, &[]), None);
        assert!(matches!(refused, Err(InvalidSite::Template(_))), "{wrong}");
    }
}

#[test]
fn the_part_that_draws_a_file_of_map_data_is_there_where_there_is_such_a_file() {
    let page = "{{ site.map_tiles }}|{{ site.map_credit }}|{% if site.map_is_file %}{{ files['map/background.js'] }}{% endif %}";
    let laid = |tiles: &str| {
        let background = Background { tiles: tiles.parse().unwrap(), credit: "© A & \"B\" <c>".to_owned() };
        laid(app(page, &[("map/background.js", "draw")]), Some(&background)).unwrap()
    };
    let hashed = with_hash("map/background.js", b"draw");
    let files = laid("/maps/england.pmtiles");
    let html = text(&files, SHELL);
    assert_eq!(html, format!("/maps/england.pmtiles|© A &amp; &quot;B&quot; &lt;c&gt;|{hashed}"));
    assert!(files.contains_key(&hashed) && !files.contains_key("map/background.js"));
    let files = laid("/tiles/{z}/{x}/{y}.png");
    assert!(text(&files, SHELL).starts_with("/tiles/{z}/{x}/{y}.png|"));
    assert!(!files.contains_key(&hashed) && !files.contains_key("map/background.js"));
}
