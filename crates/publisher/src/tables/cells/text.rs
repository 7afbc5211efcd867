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
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let host = rest.and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or_default();
        let in_host = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b':');
        let named = host.contains('.') && !host.starts_with('.') && host.bytes().all(in_host);
        if !named
            || text.contains(|character: char| character.is_whitespace() || "<>\"\\".contains(character))
        {
            let help = match text.split_once(':') {
                Some((scheme, _)) if !scheme.contains('.') && !scheme.starts_with("http") => {
                    format!("only web pages are allowed here, not {scheme}: addresses")
                }
                _ if text.starts_with("www.") => format!("write https://{text}"),
                _ => "write the whole address, such as https://www.example.org/join".to_owned(),
            };
            return Err(InvalidCell::new(
                "a web address starts with https:// and a host, and has no spaces",
                help,
            ));
        }
        Ok(Self(text.to_owned()))
    }

    fn format(&self, text: &mut String) {
        text.push_str(&self.0);
    }
}
