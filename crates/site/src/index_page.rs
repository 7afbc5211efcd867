//! The first page, fitted to its site: where it stands, and the names of the files it asks for.

use crate::app::{App, NOT_FOUND, SHELL};
use crate::background::Background;
use crate::base_path::BasePath;
use crate::headers::policy;
use crate::invalid::InvalidSite;
use crate::languages::{Language, STYLES_FROM_RIGHT};
use crate::names::{is_hashed, with_hash};
use crate::offline::WORKER;
use crate::settings::Settings;
use crate::variant::{OWN_FILES, Variant};

/// The part of the map that draws a file of map data.
const MAP_FILE_PART: &str = "map/background.js";

/// Fits the app's first page: sets its base, gives each file that it asks for a name with a hash, and lays the same
/// page as `404.html`, so that a bookmarked page opens on hosts that know no rewriting. Every further language and every
/// variant has such pages in a folder of its own.
pub(crate) fn render_index(
    app: &mut App,
    base: &BasePath,
    background: Option<&Background>,
    settings: &Settings,
) -> Result<(), InvalidSite> {
    let shell = app.files.remove(SHELL).unwrap_or_default();
    let mut shell = with_policy(&String::from_utf8_lossy(&shell), background)?;
    if let Some(Background { tiles, credit }) = background {
        shell = set_content(&shell, "lcp:map-tiles", &tiles.to_string())?;
        shell = set_content(&shell, "lcp:map-credit", credit)?;
        if tiles.is_one_file() {
            shell = set_content(&shell, "lcp:map-background", MAP_FILE_PART)?;
        }
    }
    if let Some(days) = settings.offline.old_after_days {
        shell = set_content(&shell, "lcp:old-after", &days.to_string())?;
    }
    let mut pages = pages(&shell, base, app, settings)?;
    let unhashed: Vec<String> = app.files.keys().filter(|path| !is_hashed(path)).cloned().collect();
    for path in unhashed {
        let Some(content) = app.files.get(&path) else { continue };
        let new_name = with_hash(&path, content);
        let mut is_asked_for = false;
        for (folder, html) in &mut pages {
            if let Some(renamed) =
                rename_in(html, &path, &[&relative_root(folder), new_name.as_str()].concat())
            {
                *html = renamed;
                is_asked_for = true;
            }
        }
        if is_asked_for && let Some(content) = app.files.remove(&path) {
            app.files.insert(new_name, content);
        }
    }
    // Asked for by a language that is written from right to left, and else by nobody.
    for folder in ["", OWN_FILES] {
        app.files.remove(&[folder, STYLES_FROM_RIGHT].concat());
    }
    // The same where the map's background is no file of map data.
    app.files.remove(MAP_FILE_PART);
    for (folder, html) in pages {
        for name in [NOT_FOUND, SHELL] {
            app.files.insert([&folder, name].concat(), html.clone().into_bytes());
        }
    }
    Ok(())
}

/// The first page in each language and variant, by its folder: none for the public, in the language that the app has.
fn pages(
    shell: &str,
    base: &BasePath,
    app: &App,
    settings: &Settings,
) -> Result<Vec<(String, String)>, InvalidSite> {
    let words = &app.shell_words;
    let own = Language::of_page(shell).unwrap_or_default();
    let folder = |name: &str| if name == own { String::new() } else { [name, "/"].concat() };
    let mut languages: Vec<(String, Language)> =
        words.iter().map(|(name, ftl)| (folder(name), Language::new(name, ftl))).collect();
    if !words.contains_key(own) {
        languages.push((String::new(), Language::new(own, "")));
    }
    let mut pages = Vec::new();
    for variant in Variant::ALL {
        let shell = set_variant(shell, variant, settings)?;
        for (of_language, language) in &languages {
            let folder = [of_language, variant.folder()].concat();
            let up = relative_root(&folder);
            let others: Vec<(&Language, String)> = languages
                .iter()
                .filter(|(_, other)| other != language)
                .map(|(other, named)| (named, [&up, other.as_str(), variant.folder()].concat()))
                .collect();
            let mut html =
                language.speak(&set_base(&shell, &[base.as_str(), &folder].concat())?, own, &others);
            if variant.has_own_files() {
                html = with_own_files(html, app);
            }
            if !folder.is_empty() {
                // What has a hash already, the release and the worker lie beside the folder.
                html = html
                    .replace("\"./", &format!("\"{up}"))
                    .replace("\"release/", &format!("\"{up}release/"))
                    .replace(&format!("\"{WORKER}\""), &format!("\"{up}{WORKER}\""));
            }
            if variant != Variant::Public {
                // The prerendered pages are the public's.
                html = html.replace("\"a-to-z/", "\"../a-to-z/");
            }
            pages.push((folder, html));
        }
    }
    Ok(pages)
}

/// The way from a folder of the site to its top: `../../` from `cy/kiosk/`.
pub(crate) fn relative_root(folder: &str) -> String {
    "../".repeat(folder.matches('/').count())
}

/// The first page with what the app has to know of its variant.
fn set_variant(shell: &str, variant: Variant, settings: &Settings) -> Result<String, InvalidSite> {
    match variant {
        Variant::Public => Ok(shell.to_owned()),
        Variant::Kiosk | Variant::Reception => set_content(
            &set_content(shell, "lcp:mode", variant.mode())?,
            "lcp:kiosk",
            &settings.kiosk.to_line(),
        ),
        Variant::Embed => set_content(shell, "lcp:mode", variant.mode()),
    }
}

/// The first page with a variant's own files in place of those of the same names that the public has.
fn with_own_files(html: String, app: &App) -> String {
    let own = app.files.keys().filter_map(|path| path.strip_prefix(OWN_FILES));
    own.fold(html, |html, name| {
        let html = html.replace(&format!("\"./{name}\""), &format!("\"./{OWN_FILES}{name}\""));
        html.replace(&format!("\"{name}\""), &format!("\"{OWN_FILES}{name}\""))
    })
}

/// Says the security policy in the page itself, before anything that the page asks for.
fn with_policy(html: &str, background: Option<&Background>) -> Result<String, InvalidSite> {
    let (_, end) = base_range(html)?;
    let end = html[end..].find('>').map_or(html.len(), |more| end + more + 1);
    let policy = policy(background.and_then(|background| background.tiles.origin()));
    let meta = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
    Ok([&html[..end], &meta, &html[end..]].concat())
}

/// Fills an empty `<meta name=... content="">`, which tells the app something of its site.
fn set_content(html: &str, name: &str, content: &str) -> Result<String, InvalidSite> {
    let empty = format!("<meta name=\"{name}\" content=\"\">");
    let found = html.matches(&empty).count();
    if found != 1 {
        return Err(InvalidSite::Shell { what: "<meta name=\"lcp:...\" content=\"\"> of each kind", found });
    }
    let written = content.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;");
    Ok(html.replace(&empty, &format!("<meta name=\"{name}\" content=\"{written}\">")))
}

/// Replaces the address in `<base href="...">`.
fn set_base(html: &str, base: &str) -> Result<String, InvalidSite> {
    let (start, end) = base_range(html)?;
    Ok(format!("{}{base}{}", &html[..start], &html[end..]))
}

/// The base path that a page was fitted to.
#[cfg(test)]
pub(crate) fn base_of(html: &str) -> Result<&str, InvalidSite> {
    let (start, end) = base_range(html)?;
    Ok(&html[start..end])
}

/// Where the address in `<base href="...">` starts and ends.
fn base_range(html: &str) -> Result<(usize, usize), InvalidSite> {
    const OPENING: &str = "<base href=\"";
    let found = html.matches(OPENING).count();
    let missing = InvalidSite::Shell { what: "<base href=\"...\">", found };
    if found != 1 {
        return Err(missing);
    }
    let Some(start) = html.find(OPENING).map(|at| at + OPENING.len()) else { return Err(missing) };
    let Some(length) = html[start..].find('"') else { return Err(missing) };
    Ok((start, start + length))
}

/// Replaces a path wherever it is the whole value of an attribute; `None` when it is nowhere.
fn rename_in(html: &str, path: &str, new_name: &str) -> Option<String> {
    let mut changed = html.to_owned();
    for up in ["", "./", "../", "../../"] {
        let value = format!("\"{up}{path}\"");
        changed = changed.replace(&value, &format!("\"{new_name}\""));
    }
    (changed != html).then_some(changed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::folder::Files;

    const PAGE: &str = r#"<!doctype html><base href="/"><script type="module" src="./boot/boot.js"></script>
<meta name="lcp:locale" content="locales/en-GB.ftl"><link rel="modulepreload" href="./app-0123456789abcdef.js">
<meta name="lcp:mode" content=""><meta name="lcp:kiosk" content="">
<p>boot/boot.js</p>"#;

    fn app() -> App {
        let files = Files::from([
            (SHELL.to_owned(), PAGE.as_bytes().to_vec()),
            ("boot/boot.js".to_owned(), b"boot".to_vec()),
            ("locales/en-GB.ftl".to_owned(), b"one = 1".to_vec()),
            ("app-0123456789abcdef.js".to_owned(), b"app".to_vec()),
            ("images/unasked.svg".to_owned(), b"<svg/>".to_vec()),
        ]);
        App { files, ..App::default() }
    }

    #[test]
    fn the_page_stands_under_its_base_and_asks_for_hashed_names() {
        let mut app = app();
        render_index(&mut app, &"/choose/".parse().unwrap(), None, &Settings::default()).unwrap();
        let files = app.files;
        let html = String::from_utf8(files[SHELL].clone()).unwrap();
        assert_eq!(base_of(&html).unwrap(), "/choose/");
        let boot = with_hash("boot/boot.js", b"boot");
        assert!(html.contains(&format!("src=\"{boot}\"")), "{html}");
        assert!(
            html.contains(&format!("content=\"{}\"", with_hash("locales/en-GB.ftl", b"one = 1"))),
            "{html}"
        );
        assert!(html.contains("<p>boot/boot.js</p>"), "text is left alone: {html}");
        let policy = policy(None);
        let said = format!(
            r#"<base href="/choose/"><meta http-equiv="Content-Security-Policy" content="{policy}">"#
        );
        assert!(html.contains(&said), "{html}");
        assert_eq!(files[&boot], b"boot");
        assert!(!files.contains_key("boot/boot.js") && files.contains_key("images/unasked.svg"));
        assert_eq!(files[NOT_FOUND], files[SHELL]);
    }

    #[test]
    fn another_language_has_its_own_folder_that_shares_the_files() {
        let mut app = app();
        app.files.insert("locales/cy.ftl".to_owned(), b"one = un".to_vec());
        let page = format!("<html lang=\"en-GB\">{PAGE}");
        app.files.insert(SHELL.to_owned(), page.into_bytes());
        app.shell_words.insert("cy".to_owned(), "shell-language = Cymraeg".to_owned());
        render_index(&mut app, &"/choose/".parse().unwrap(), None, &Settings::default()).unwrap();
        let html = String::from_utf8(app.files["cy/index.html"].clone()).unwrap();
        assert_eq!(base_of(&html).unwrap(), "/choose/cy/");
        let [boot, words] = [("boot/boot.js", "boot"), ("locales/cy.ftl", "one = un")]
            .map(|(path, content)| format!("\"../{}\"", with_hash(path, content.as_bytes())));
        assert!(html.contains(&boot) && html.contains(&words), "{html}");
        assert!(html.contains("\"../app-0123456789abcdef.js\""), "{html}");
        assert_eq!(app.files["cy/404.html"], app.files["cy/index.html"]);
        let own = String::from_utf8(app.files[SHELL].clone()).unwrap();
        assert!(own.contains(&with_hash("locales/en-GB.ftl", b"one = 1")), "{own}");
    }

    #[test]
    fn a_kiosk_and_a_box_in_another_site_have_pages_of_their_own() {
        let mut app = app();
        app.files.insert("locales/cy.ftl".to_owned(), b"one = un".to_vec());
        app.files.insert(SHELL.to_owned(), format!("<html lang=\"en-GB\">{PAGE}").into_bytes());
        app.shell_words.insert("cy".to_owned(), "shell-language = Cymraeg".to_owned());
        render_index(&mut app, &"/choose/".parse().unwrap(), None, &Settings::default()).unwrap();
        let page = |path: &str| String::from_utf8(app.files[path].clone()).unwrap();
        let (kiosk, embed, welsh) =
            (page("kiosk/index.html"), page("embed/index.html"), page("cy/kiosk/index.html"));
        assert_eq!(base_of(&kiosk).unwrap(), "/choose/kiosk/");
        assert_eq!(base_of(&welsh).unwrap(), "/choose/cy/kiosk/");
        assert!(kiosk.contains(r#"name="lcp:mode" content="kiosk""#), "{kiosk}");
        assert!(kiosk.contains(r#"name="lcp:kiosk" content="distance=600 density=92""#), "{kiosk}");
        assert!(
            embed.contains(r#"name="lcp:mode" content="embed""#)
                && embed.contains(r#""lcp:kiosk" content="""#)
        );
        assert!(page(SHELL).contains(r#"name="lcp:mode" content="""#), "the public's says nothing");
        let boot = with_hash("boot/boot.js", b"boot");
        assert!(
            kiosk.contains(&format!("\"../{boot}\"")) && welsh.contains(&format!("\"../../{boot}\"")),
            "{welsh}"
        );
    }

    #[test]
    fn a_kiosk_and_a_reception_have_files_of_their_own_that_nobody_else_asks_for() {
        let mut app = app();
        for (path, content) in
            [("app.js", "all"), ("kiosk/app.js", "kiosk"), ("kiosk/locales/en-GB.ftl", "k = k")]
        {
            app.files.insert(path.to_owned(), content.as_bytes().to_vec());
        }
        let page = format!("<html lang=\"en-GB\">{PAGE}<meta name=\"lcp:program\" content=\"./app.js\">");
        app.files.insert(SHELL.to_owned(), page.into_bytes());
        render_index(&mut app, &"/choose/".parse().unwrap(), None, &Settings::default()).unwrap();
        let page = |path: &str| String::from_utf8(app.files[path].clone()).unwrap();
        let (own, words) =
            (with_hash("kiosk/app.js", b"kiosk"), with_hash("kiosk/locales/en-GB.ftl", b"k = k"));
        for path in ["kiosk/index.html", "reception/index.html"] {
            let html = page(path);
            for name in [&own, &words] {
                assert!(html.contains(&format!("\"../{name}\"")), "{path}: {html}");
            }
        }
        for path in ["index.html", "embed/index.html"] {
            assert!(
                page(path).contains(&with_hash("app.js", b"all")) && !page(path).contains("kiosk/"),
                "{path}"
            );
        }
        assert!(app.files.contains_key(&own) && !app.files.contains_key("kiosk/app.js"));
    }

    #[test]
    fn a_page_without_a_base_or_with_two_is_refused() {
        for page in ["<html>", "<base href=\"/\"><base href=\"/\">", "<base href=\"/"] {
            let files = Files::from([(SHELL.to_owned(), page.as_bytes().to_vec())]);
            let mut app = App { files, ..App::default() };
            let refused = render_index(&mut app, &BasePath::default(), None, &Settings::default());
            assert!(matches!(refused, Err(InvalidSite::Shell { .. })), "{page}");
        }
    }

    #[test]
    fn the_part_that_draws_a_file_of_map_data_is_there_where_there_is_such_a_file() {
        let page = r#"<base href="/"><meta name="lcp:map-background" content=""><meta name="lcp:map-tiles" content=""><meta name="lcp:map-credit" content=""><meta name="lcp:mode" content=""><meta name="lcp:kiosk" content="">"#;
        let fitted = |tiles: &str| {
            let files = [(SHELL.to_owned(), page.into()), (MAP_FILE_PART.to_owned(), b"draw".to_vec())];
            let mut app = App { files: files.into(), ..App::default() };
            let background = Background { tiles: tiles.parse().unwrap(), credit: "© A".to_owned() };
            render_index(&mut app, &BasePath::default(), Some(&background), &Settings::default()).unwrap();
            app.files
        };
        let hashed = with_hash(MAP_FILE_PART, b"draw");
        let files = fitted("/maps/england.pmtiles");
        assert!(String::from_utf8_lossy(&files[SHELL]).contains(&format!("content=\"{hashed}\"")));
        assert!(files.contains_key(&hashed) && !files.contains_key(MAP_FILE_PART));
        let files = fitted("/tiles/{z}/{x}/{y}.png");
        assert!(!files.contains_key(&hashed) && !files.contains_key(MAP_FILE_PART));
    }

    #[test]
    fn the_page_tells_the_app_what_its_map_is_drawn_on() {
        let page = r#"<base href="/"><meta name="lcp:map-tiles" content=""><meta name="lcp:map-credit" content=""><meta name="lcp:mode" content=""><meta name="lcp:kiosk" content="">"#;
        let tiles = "https://tiles.example.nhs.uk/{z}/{x}/{y}.png".parse().unwrap();
        let background = Background { tiles, credit: "© A & \"B\" <c>".to_owned() };
        let mut app = App { files: [(SHELL.to_owned(), page.into())].into(), ..App::default() };
        render_index(&mut app, &BasePath::default(), Some(&background), &Settings::default()).unwrap();
        let html = String::from_utf8(app.files[SHELL].clone()).unwrap();
        assert!(
            html.contains(r#"name="lcp:map-tiles" content="https://tiles.example.nhs.uk/{z}/{x}/{y}.png""#)
        );
        assert!(html.contains(r#"content="© A &amp; &quot;B&quot; &lt;c>""#), "{html}");
        let mut none =
            App { files: [(SHELL.to_owned(), b"<base href=\"/\">".to_vec())].into(), ..App::default() };
        let refused = render_index(&mut none, &BasePath::default(), Some(&background), &Settings::default());
        assert!(matches!(refused, Err(InvalidSite::Shell { found: 0, .. })), "{refused:?}");
    }
}
