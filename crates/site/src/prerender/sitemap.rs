//! The list of a site's pages for search engines, as sitemaps.org has it.
//!
//! Such a list holds whole addresses, so there is none unless the publisher says which host shows the site.

use catalogue::Date;

use crate::address::HostAddress;
use crate::base_path::BasePath;

/// The most pages that one list may hold.
const MOST: usize = 50_000;

/// The list of some pages (`surgery/mill-lane/`), as files by their names; where one list would be too long, several
/// and a list of these.
pub(crate) fn sitemaps(
    pages: &[String],
    host: &HostAddress,
    base: &BasePath,
    changed: Date,
) -> Vec<(String, String)> {
    let list = |kind: &str, item: &str, paths: &[String]| {
        let lines = paths.iter().map(|path| {
            format!("<{item}><loc>{host}{base}{path}</loc><lastmod>{changed}</lastmod></{item}>\n")
        });
        let opening = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
        let lines: String = lines.collect();
        format!("{opening}<{kind} xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{lines}</{kind}>\n")
    };
    let whole = |name: &str| name.to_owned();
    if pages.len() <= MOST {
        return vec![(whole("sitemap.xml"), list("urlset", "url", pages))];
    }
    let parts = pages.chunks(MOST).enumerate();
    let mut files: Vec<(String, String)> =
        parts.map(|(at, part)| (format!("sitemap-{}.xml", at + 1), list("urlset", "url", part))).collect();
    let names: Vec<String> = files.iter().map(|(name, _)| name.clone()).collect();
    files.push((whole("sitemap.xml"), list("sitemapindex", "sitemap", &names)));
    files
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(pages: &[String]) -> Vec<(String, String)> {
        let host = "https://choose.example.nhs.uk".parse().unwrap();
        sitemaps(pages, &host, &"/x/".parse().unwrap(), Date::parse("2010-03-31").unwrap())
    }

    #[test]
    fn every_page_is_listed_by_its_whole_address_and_the_day_of_the_release() {
        let [(name, text)] = of(&[String::new(), "surgery/a/".to_owned()]).try_into().unwrap();
        assert_eq!(name, "sitemap.xml");
        assert!(
            text.contains(
                "<url><loc>https://choose.example.nhs.uk/x/</loc><lastmod>2010-03-31</lastmod></url>"
            )
        );
        assert!(text.contains("<loc>https://choose.example.nhs.uk/x/surgery/a/</loc>"), "{text}");
    }

    #[test]
    fn a_list_that_would_be_too_long_is_cut_and_led_to() {
        let pages: Vec<String> = (0..=MOST).map(|at| format!("surgery/{at}/")).collect();
        let files = of(&pages);
        let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"]);
        assert_eq!(files[1].1.matches("<loc>").count(), 1);
        assert!(files[2].1.contains("<sitemap><loc>https://choose.example.nhs.uk/x/sitemap-2.xml</loc>"));
    }
}
