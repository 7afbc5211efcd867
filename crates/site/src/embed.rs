//! The explorer within pages of other sites: the script that they take, and what the page in their frames has to know.
//!
//! The app's `embed/embed.js` goes to the top of the site, with the names of the site's languages in it. The first page
//! of the embed variant gets the script that speaks to the page around it, and the list of the sites that may do so.

use crate::app::{App, NOT_FOUND, SHELL};
use crate::headers::FrameAncestors;
use crate::index_page::relative_root;
use crate::invalid::InvalidSite;
use crate::languages::{Language, escaped};
use crate::names::with_hash;
use crate::variant::Variant;

/// The script of a page that shows the explorer, as the app has it.
const TEMPLATE: &str = "embed/embed.js";

/// The same in the site. Its name has no hash: it stands in pages that nobody changes when the site is made anew.
pub(crate) const SCRIPT: &str = "embed.js";

/// What the languages take the place of.
const EMPTY_LIST: &str = "const LANGUAGES = [];";

/// The script of the page within the frame.
const FRAME: &str = "embed/frame.js";

/// Lays the script out, and tells the pages of the embed variant who may speak to them. An app without the script stays
/// without.
pub(crate) fn fit_embed(app: &mut App, frame_ancestors: &FrameAncestors) -> Result<(), InvalidSite> {
    let (Some(script), Some(frame)) = (app.files.remove(TEMPLATE), app.files.remove(FRAME)) else {
        return Ok(());
    };
    let frame_name = with_hash(FRAME, &frame);
    app.files.insert(frame_name.clone(), frame);
    let variant = Variant::Embed.folder();
    let first_page = [variant, SHELL].concat();
    let folders: Vec<String> =
        app.files.keys().filter_map(|path| path.strip_suffix(&first_page)).map(str::to_owned).collect();
    let mut languages = Vec::new();
    for folder in folders {
        for name in [SHELL, NOT_FOUND] {
            let path = [&folder, variant, name].concat();
            let Some(html) = app.files.get_mut(&path) else { continue };
            let page = String::from_utf8_lossy(html).into_owned();
            if name == SHELL {
                let language = Language::of_page(&page).unwrap_or_default();
                let words = app.shell_words.get(language).map(String::as_str).unwrap_or_default();
                let title = Language::new(language, words).word("shell-title").unwrap_or_default().to_owned();
                languages.push((language.to_owned(), folder.clone(), title));
            }
            let way = [&relative_root(&[&folder, variant].concat()), frame_name.as_str()].concat();
            *html = with_frame(&page, &way, frame_ancestors)?.into_bytes();
        }
    }
    // The site's own language first: it has no folder.
    languages.sort_by(|(_, one, _), (_, two, _)| one.cmp(two));
    let list = serde_json::to_string(&languages).unwrap_or_default();
    let script = String::from_utf8_lossy(&script);
    let found = script.matches(EMPTY_LIST).count();
    if found != 1 {
        return Err(InvalidSite::Shell { what: "`const LANGUAGES = [];` in embed.js", found });
    }
    let script = script.replace(EMPTY_LIST, &format!("const LANGUAGES = {list};"));
    app.files.insert(SCRIPT.to_owned(), script.into_bytes());
    Ok(())
}

/// A page with the script that speaks to the page around it, and with the list of those that it listens to. The page
/// around it has a header; the first page's own would go when the program comes.
fn with_frame(html: &str, script: &str, frame_ancestors: &FrameAncestors) -> Result<String, InvalidSite> {
    const END: &str = "</head>";
    let found = html.matches(END).count();
    if found != 1 {
        return Err(InvalidSite::Shell { what: "</head>", found });
    }
    let list = escaped(&frame_ancestors.to_string());
    let told = format!(
        "<meta name=\"lcp:ancestors\" content=\"{list}\"><script type=\"module\" src=\"{script}\"></script>"
    );
    let html = html.replace(END, &[&told, END].concat());
    Ok(match html.split_once("<header").zip(html.split_once("</header>")) {
        Some(((before, _), (_, after))) => [before, after].concat(),
        None => html,
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::folder::Files;

    const PAGE: &str = "<html lang=\"en-GB\"><head><title>Choose</title></head><header>Choose</header><main>";

    fn app(script: &str) -> App {
        let welsh = PAGE.replace("en-GB", "cy");
        let files = Files::from([
            (TEMPLATE.to_owned(), script.into()),
            (FRAME.to_owned(), b"frame".to_vec()),
            ("index.html".to_owned(), PAGE.into()),
            ("embed/index.html".to_owned(), PAGE.into()),
            ("embed/404.html".to_owned(), PAGE.into()),
            ("cy/embed/index.html".to_owned(), welsh.into()),
        ]);
        let words = [("en-GB", "shell-title = Choose"), ("cy", "shell-title = \"Dewis\"")];
        let shell_words: BTreeMap<_, _> = words.map(|(name, ftl)| (name.to_owned(), ftl.to_owned())).into();
        App { files, shell_words, ..App::default() }
    }

    fn text(app: &App, path: &str) -> String {
        String::from_utf8(app.files[path].clone()).unwrap()
    }

    #[test]
    fn the_script_knows_the_languages_of_the_site_and_its_own_first() {
        let mut app = app("const LANGUAGES = [];\ngo(LANGUAGES);");
        fit_embed(&mut app, &FrameAncestors::default()).unwrap();
        assert_eq!(
            text(&app, "embed.js"),
            r#"const LANGUAGES = [["en-GB","","Choose"],["cy","cy/","\"Dewis\""]];
go(LANGUAGES);"#
        );
        assert!(!app.files.contains_key(TEMPLATE) && !app.files.contains_key(FRAME));
    }

    #[test]
    fn the_page_in_a_frame_is_told_who_may_speak_to_it_and_the_others_are_not() {
        let mut app = app("const LANGUAGES = [];");
        fit_embed(&mut app, &"'self' https://www.example.nhs.uk".parse().unwrap()).unwrap();
        let script = with_hash(FRAME, b"frame");
        for (path, up) in
            [("embed/index.html", "../"), ("embed/404.html", "../"), ("cy/embed/index.html", "../../")]
        {
            let page = text(&app, path);
            let list = "<meta name=\"lcp:ancestors\" content=\"'self' https://www.example.nhs.uk\">";
            assert!(page.contains(list), "{page}");
            assert!(page.ends_with(&format!("src=\"{up}{script}\"></script></head><main>")), "{page}");
        }
        assert_eq!(text(&app, "index.html"), PAGE);
    }

    #[test]
    fn a_script_that_has_no_place_for_the_languages_is_refused_and_an_app_without_one_stays_without() {
        let refused = fit_embed(&mut app("const NAMES = [];"), &FrameAncestors::default());
        assert!(matches!(refused, Err(InvalidSite::Shell { found: 0, .. })), "{refused:?}");
        let mut none = App::default();
        fit_embed(&mut none, &FrameAncestors::default()).unwrap();
        assert!(none.files.is_empty());
    }
}
