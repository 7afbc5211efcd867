//! The web address of the host that shows a site.

use std::fmt;
use std::str::FromStr;

/// The web address of the host that shows a site, without a path: `https://choose.example.nhs.uk`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HostAddress(String);

/// Why a text is no such address.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{0:?} cannot be the address of a host: write https:// or http:// and its name, without a path, such as \
     https://choose.example.nhs.uk; the path goes into --base-path"
)]
pub struct InvalidHostAddress(String);

impl fmt::Display for HostAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for HostAddress {
    type Err = InvalidHostAddress;

    fn from_str(text: &str) -> Result<Self, InvalidHostAddress> {
        let trimmed = text.strip_suffix('/').unwrap_or(text);
        let host = trimmed.strip_prefix("https://").or_else(|| trimmed.strip_prefix("http://"));
        let (name, port) = host.map(|host| host.split_once(':').unwrap_or((host, "443"))).unwrap_or_default();
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-.".contains(&byte);
        let sound = name.bytes().all(plain)
            && name.starts_with(|first: char| first.is_ascii_alphanumeric())
            && port.parse::<u16>().is_ok_and(|port| port > 0);
        if sound { Ok(Self(trimmed.to_owned())) } else { Err(InvalidHostAddress(text.to_owned())) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_has_a_name_and_perhaps_a_port_and_no_path() {
        for (text, address) in [
            ("https://choose.example.nhs.uk", "https://choose.example.nhs.uk"),
            ("https://choose.example.nhs.uk/", "https://choose.example.nhs.uk"),
            ("http://localhost:8080", "http://localhost:8080"),
        ] {
            assert_eq!(text.parse::<HostAddress>().map(|found| found.to_string()), Ok(address.to_owned()));
        }
        for wrong in [
            "",
            "choose.example.nhs.uk",
            "https://",
            "https:///",
            "https://-",
            "ftp://example.org",
            "https://example.org/choose",
            "https://example.org?x",
            "https://user@example.org",
            "https://example.org:0",
            "https://example.org:99999",
            "https://<script>",
        ] {
            assert_eq!(wrong.parse::<HostAddress>(), Err(InvalidHostAddress(wrong.to_owned())), "{wrong}");
        }
    }
}
