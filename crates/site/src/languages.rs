//! The first page in each language: its own words, its direction, and the links to the other languages.
//!
//! A language is a folder of the site: `cy/` shows the site in Welsh, so that a link to it can be shared, and nobody's
//! choice of language has to be kept. The first page's own language needs no folder.

use std::collections::BTreeMap;

/// Marks an element of the first page whose text a locale file has: `<h1 data-words="shell-failed">`.
const MARK: &str = " data-words=\"";

/// Where the links to the other languages go.
const LINKS: &str = "<!-- languages -->";

/// The styles for a language that is written from left to right, and those for the others.
const STYLES: &str = "app.css";
pub(crate) const STYLES_FROM_RIGHT: &str = "app.rtl.css";

/// The words of the first page in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Language {
    /// Its name, as `lang` has it: `cy`.
    name: String,
    /// Its texts by their keys.
    words: BTreeMap<String, String>,
}

impl Language {
    /// A language with the text of its `shell.ftl`: one message a line, without anything put in.
    pub(crate) fn new(name: &str, shell_ftl: &str) -> Self {
        let message = |line: &str| {
            let (key, text) = line.split_once('=')?;
            (!line.starts_with(['#', ' '])).then(|| (key.trim().to_owned(), text.trim().to_owned()))
        };
        Self { name: name.to_owned(), words: shell_ftl.lines().filter_map(message).collect() }
    }

    /// The language that a first page is written in: `<html lang="en-GB">`.
    pub(crate) fn of_page(html: &str) -> Option<&str> {
        html.split_once("<html lang=\"")?.1.split('"').next()
    }

    /// One of its texts.
    pub(crate) fn word(&self, key: &str) -> Option<&str> {
        self.words.get(key).map(String::as_str)
    }

    /// Whether it is written from right to left.
    pub(crate) fn is_from_right(&self) -> bool {
        self.words.get("shell-direction").is_some_and(|direction| direction == "rtl")
    }

    /// The first page in this language, with links to the `others`. `own` is the name of the language that the page
    /// was written in: its texts stay where this language has none.
    pub(crate) fn speak(&self, html: &str, own: &str, others: &[(&Self, String)]) -> String {
        let direction = if self.is_from_right() { "\" dir=\"rtl\"" } else { "\"" };
        let opening = ["<html lang=\"", &self.name, direction].concat();
        let mut html = html.replacen(&["<html lang=\"", own, "\""].concat(), &opening, 1);
        let locale = |language: &str| ["\"locales/", language].concat();
        html = html.replace(&locale(own), &locale(&self.name));
        if self.is_from_right() {
            html = html.replace(STYLES, STYLES_FROM_RIGHT);
        }
        self.fill(&html).replace(LINKS, &self.links(others))
    }

    /// Puts the texts into the elements that are marked, and takes the marks away.
    fn fill(&self, html: &str) -> String {
        let mut parts = html.split(MARK);
        let mut filled = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let Some((key, rest)) = part.split_once('"') else { continue };
            let text = self.words.get(key).map(|text| escaped(text));
            // A `<meta>` has its text in `content`, any other element between its tags.
            let (start, end) = match rest.split_once('>') {
                Some((tag, _)) if tag.contains(" content=\"") => (" content=\"", "\""),
                _ => (">", "<"),
            };
            match (text, rest.split_once(start)) {
                (Some(text), Some((before, after))) => {
                    let kept = after.find(end).and_then(|at| after.get(at..)).unwrap_or_default();
                    filled.extend([before, start, &text, kept]);
                }
                _ => filled.push_str(rest),
            }
        }
        filled
    }

    fn links(&self, others: &[(&Self, String)]) -> String {
        if others.is_empty() {
            return String::new();
        }
        let item = |(language, href): &(&Self, String)| {
            let name = language.words.get("shell-language").unwrap_or(&language.name);
            let lang = &language.name;
            // The home stays as it is when the link is changed to lead to another page in the language.
            format!(
                "<li><a href=\"{href}\" data-home=\"{href}\" lang=\"{lang}\" hreflang=\"{lang}\">{}</a></li>",
                escaped(name)
            )
        };
        let label = self.words.get("shell-languages").map(|text| escaped(text)).unwrap_or_default();
        let items: String = others.iter().map(item).collect();
        format!(
            "<nav class=\"lcp-languages nhsuk-width-container\" aria-label=\"{label}\"><ul>{items}</ul></nav>"
        )
    }
}

/// A text as it stands in HTML.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<!doctype html><html lang=\"en-GB\"><meta name=\"description\" \
                        data-words=\"shell-about\" content=\"About\"><link href=\"app.css\"><meta \
                        content=\"locales/en-GB.ftl\"><h1 data-words=\"shell-failed\">Sorry</h1><!-- languages -->";

    fn english() -> Language {
        Language::new("en-GB", "shell-language = English\nshell-failed = Sorry\n")
    }

    fn hebrew() -> Language {
        Language::new(
            "he",
            "# For translators\nshell-language = עברית\nshell-direction = rtl\nshell-failed = <סליחה>\n",
        )
    }

    #[test]
    fn a_page_in_its_own_language_has_no_marks_and_no_links_to_itself() {
        let page = english().speak(PAGE, "en-GB", &[]);
        assert_eq!(
            page,
            "<!doctype html><html lang=\"en-GB\"><meta name=\"description\" content=\"About\"><link \
             href=\"app.css\"><meta content=\"locales/en-GB.ftl\"><h1>Sorry</h1>"
        );
    }

    #[test]
    fn a_page_in_another_language_has_its_words_its_direction_and_its_files() {
        let page = hebrew().speak(PAGE, "en-GB", &[(&english(), "../".to_owned())]);
        assert!(page.contains("<html lang=\"he\" dir=\"rtl\">"), "{page}");
        assert!(page.contains("content=\"About\""), "what is not translated stays: {page}");
        assert!(page.contains("href=\"app.rtl.css\"") && page.contains("locales/he.ftl"), "{page}");
        assert!(page.contains("<h1>&lt;סליחה&gt;</h1>"), "a text is never markup: {page}");
        assert!(
            page.contains("<a href=\"../\" data-home=\"../\" lang=\"en-GB\" hreflang=\"en-GB\">English</a>"),
            "{page}"
        );
    }

    #[test]
    fn the_first_page_says_in_its_own_words_what_its_locale_file_says() {
        let assets = concat!(env!("CARGO_MANIFEST_DIR"), "/../../");
        let read = |path: &str| std::fs::read_to_string(format!("{assets}{path}")).unwrap();
        let page = read("index.html");
        let filled = Language::new("en-GB", &read("assets/locales/en-GB/shell.ftl")).fill(&page);
        let unmarked: String = page
            .split(MARK)
            .enumerate()
            .map(|(at, part)| if at == 0 { part } else { part.split_once('"').unwrap().1 })
            .collect();
        assert_eq!(filled, unmarked);
        assert!(page.matches(MARK).count() > 10);
    }
}
