//! Addresses of web pages as they were published, with the scheme that many lack.

use super::records::tidy;
use crate::tables::Cell;
use crate::tables::cells::WebAddress;

/// The web address that a text is; `None` when it is none, or of a kind that a page may not link to.
///
/// A scheme in capitals is made small. A bare host (`www.example.nhs.uk/join`) gets `https://`.
pub(super) fn website(text: &str) -> Option<WebAddress> {
    let text = tidy(text);
    let address = match text.split_once("://") {
        Some((scheme, rest)) => format!("{}://{rest}", scheme.to_ascii_lowercase()),
        None if starts_with_a_host(&text) => format!("https://{text}"),
        None => return None,
    };
    WebAddress::parse(&address).ok()
}

/// Whether a text starts with a host as people write it: two names with a dot at least, the last of letters.
fn starts_with_a_host(text: &str) -> bool {
    let host = text.split(['/', '?', '#']).next().unwrap_or_default();
    let mut names = host.rsplit('.');
    let ending = names.next().unwrap_or_default();
    let is_name = |name: &str| {
        !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let (mut count, mut fine) = (0, true);
    for name in names {
        count += 1;
        fine &= is_name(name);
    }
    fine && count > 0 && ending.len() >= 2 && ending.bytes().all(|byte| byte.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::{WebAddress, website};

    #[test]
    fn only_web_pages_are_kept() {
        for (given, wanted) in [
            ("https://www.example.nhs.uk/join", Some("https://www.example.nhs.uk/join")),
            ("http://www.example.nhs.uk", Some("http://www.example.nhs.uk")),
            ("Http://www.example.nhs.uk", Some("http://www.example.nhs.uk")),
            (" www.example.nhs.uk/a?b=c ", Some("https://www.example.nhs.uk/a?b=c")),
            ("example.co.uk", Some("https://example.co.uk")),
            ("practice", None),
            ("desk@example.nhs.uk", None),
            ("www.example.nhs.uk and www.example.org", None),
            ("javascript:alert(1)", None),
            ("javascript://example.org/%0aalert(1)", None),
            ("ftp://example.org", None),
            ("01632.960123", None),
            ("http://", None),
            ("", None),
        ] {
            let found = website(given);
            assert_eq!(found.as_ref().map(WebAddress::as_str), wanted, "{given:?}");
        }
    }
}
