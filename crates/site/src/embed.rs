//! The explorer within pages of other sites: the script that they take, and what the page in their frames has to know.
//!
//! The app's `embed/embed.js` goes to the top of the site, with the names of the site's languages in it. The first page
//! of the embed variant asks for the script that speaks to the page around it, and lists the sites that may do so.

use crate::app::App;
use crate::invalid::InvalidSite;
use crate::languages::Language;

/// The script of a page that shows the explorer, as the app has it.
const TEMPLATE: &str = "embed/embed.js";

/// The same in the site. Its name has no hash: it stands in pages that nobody changes when the site is made anew.
pub(crate) const SCRIPT: &str = "embed.js";

/// What the languages take the place of.
const EMPTY_LIST: &str = "const LANGUAGES = [];";

/// Lays the script out, with the site's languages, their folders and their titles. An app without the script stays
/// without.
pub(crate) fn fit_embed(app: &mut App, languages: &[Language]) -> Result<(), InvalidSite> {
    let Some(script) = app.files.remove(TEMPLATE) else { return Ok(()) };
    let mut list: Vec<_> = languages
        .iter()
        .map(|language| (&language.name, &language.folder, language.text("shell-title").unwrap_or_default()))
        .collect();
    // The site's own language first: it has no folder.
    list.sort_by_key(|(_, folder, _)| *folder);
    let list = serde_json::to_string(&list).unwrap_or_default();
    let script = String::from_utf8_lossy(&script);
    let found = script.matches(EMPTY_LIST).count();
    if found != 1 {
        return Err(InvalidSite::Script { what: "`const LANGUAGES = [];` in embed.js", found });
    }
    let script = script.replace(EMPTY_LIST, &format!("const LANGUAGES = {list};"));
    app.files.insert(SCRIPT.to_owned(), script.into_bytes());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::folder::Files;
    use crate::offered::LanguageSettings;

    fn app(script: &str) -> App {
        App { files: Files::from([(TEMPLATE.to_owned(), script.into())]), ..App::default() }
    }

    fn languages() -> Vec<Language> {
        let words = [("en-GB", "shell-title = Choose"), ("cy", "shell-title = \"Dewis\"")];
        Language::all(
            &words.map(|(name, ftl)| (name.to_owned(), ftl.to_owned())).into(),
            &LanguageSettings::default(),
        )
        .unwrap()
    }

    #[test]
    fn the_script_knows_the_languages_of_the_site_and_its_own_first() {
        let mut app = app("const LANGUAGES = [];\ngo(LANGUAGES);");
        fit_embed(&mut app, &languages()).unwrap();
        assert_eq!(
            String::from_utf8(app.files["embed.js"].clone()).unwrap(),
            r#"const LANGUAGES = [["en-GB","","Choose"],["cy","cy/","\"Dewis\""]];
go(LANGUAGES);"#
        );
        assert!(!app.files.contains_key(TEMPLATE));
    }

    #[test]
    fn a_script_that_has_no_place_for_the_languages_is_refused_and_an_app_without_one_stays_without() {
        let refused = fit_embed(&mut app("const NAMES = [];"), &languages());
        assert!(matches!(refused, Err(InvalidSite::Script { found: 0, .. })), "{refused:?}");
        let mut none = App::default();
        fit_embed(&mut none, &languages()).unwrap();
        assert!(none.files.is_empty());
    }
}
