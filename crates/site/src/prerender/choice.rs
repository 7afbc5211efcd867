//! The start page of a site with several releases: each by its title, in the order of the alphabet.

use super::template::{Page, Template, text};
use crate::languages::Language;

/// Where the first page's own content begins and ends.
const MAIN: (&str, &str) = ("<main class=\"nhsuk-main-wrapper\">", "</main>");

/// The page, from the first page of one of the parts; `choices` are titles with the folders that they lead to.
pub(crate) fn choice_page(template: &Template, language: &Language, choices: &[(&str, &str)]) -> String {
    let word = |key: &str| text(language.word(key).unwrap_or_default());
    let around = template.waiting_content();
    let (before, rest) = around.split_once(MAIN.0).unwrap_or((around, ""));
    let after = rest.split_once(MAIN.1).map_or("", |(_, after)| after);
    let item = |(title, folder): &(&str, &str)| {
        ["<li><a href=\"../", folder, "/\">", &text(title), "</a></li>"].concat()
    };
    let items = choices.iter().map(item).collect::<Vec<_>>().concat();
    let heading = word("shell-choose");
    let content = format!(
        "{before}<main class=\"nhsuk-main-wrapper\" id=\"maincontent\"><h1>{heading}</h1><p>{}</p>\
         <ul class=\"nhsuk-list nhsuk-list--border\">{items}</ul></main>{after}",
        word("shell-choose-lede")
    );
    // The page stands above the folder whose files it uses.
    let content = content.replace("href=\"./\"", "href=\"../\"");
    let title = language.word("shell-choose").unwrap_or_default();
    template.plain_page(&Page { path: "../", title, description: None, content: &content, data: None })
}
