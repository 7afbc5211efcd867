//! Words, and addresses of web pages.

use crate::tables::cell::{Cell, InvalidCell, one};
use crate::tables::schema::{CellType, Shape};

impl Cell for String {
    const SHAPE: Shape = one(CellType::Text);

    fn parse(text: &str) -> Result<Self, InvalidCell> {
        if text.is_empty() {
            return Err(InvalidCell::new("the cell is blank, and may not be", "fill it in"));
        }
        Ok(text.to_owned())
    }

    fn format(&self, text: &mut String) {
        text.push_str(self);
    }
}

/// The address of a web page: `https://` or `http://` and a host.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct WebAddress(String);

impl WebAddress {
    /// The address as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Cell for WebAddress {
    const SHAPE: Shape = one(CellType::WebAddress);

    fn parse(text: &str) -> Result<Self, InvalidCell> {
        // Schemes have no case.
        let parts = text.split_once("://").map(|(scheme, rest)| (scheme.to_ascii_lowercase(), rest));
        let parts = parts.filter(|(scheme, _)| matches!(scheme.as_str(), "https" | "http"));
        let host =
            parts.as_ref().and_then(|(_, rest)| rest.split(['/', '?', '#']).next()).unwrap_or_default();
        let in_host = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b':');
        let named = host.contains('.') && !host.starts_with('.') && host.bytes().all(in_host);
        let address = parts.as_ref().filter(|_| named).map(|(scheme, rest)| format!("{scheme}://{rest}"));
        let Some(address) = address.filter(|_| {
            !text.contains(|character: char| character.is_whitespace() || "<>\"\\".contains(character))
        }) else {
            let help = match text.split_once(':') {
                Some((scheme, _)) if !scheme.contains('.') && !is_http(scheme) => {
                    format!("only web pages are allowed here, not {scheme}: addresses")
                }
                _ if text.starts_with("www.") => format!("write https://{text}"),
                _ => "write the whole address, such as https://www.example.org/join".to_owned(),
            };
            return Err(InvalidCell::new(
                "a web address starts with https:// and a host, and has no spaces",
                help,
            ));
        };
        Ok(Self(address))
    }

    fn format(&self, text: &mut String) {
        text.push_str(&self.0);
    }
}

/// Whether a scheme is that of a web page, perhaps with letters left out or added.
fn is_http(scheme: &str) -> bool {
    scheme.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("http"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn schemes_have_no_case() {
        for (text, address) in [
            ("Https://www.example.org/Join", "https://www.example.org/Join"),
            ("HTTP://example.org", "http://example.org"),
            ("https://example.org/?q=A", "https://example.org/?q=A"),
        ] {
            assert_eq!(WebAddress::parse(text).unwrap().as_str(), address);
        }
    }

    #[test]
    fn what_is_no_web_page_is_refused_with_what_to_write() {
        for (text, help) in [
            ("JavaScript:alert(1)", "only web pages are allowed here, not JavaScript: addresses"),
            ("www.example.org", "write https://www.example.org"),
            ("https://", "write the whole address, such as https://www.example.org/join"),
            ("https://a b.example.org", "write the whole address, such as https://www.example.org/join"),
        ] {
            assert_eq!(WebAddress::parse(text).unwrap_err().help, help, "{text}");
        }
    }
}
