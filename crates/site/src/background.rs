//! What the map is drawn on: pictures from a host that the site's configuration names, a file of map data, or nothing.

use std::fmt;
use std::str::FromStr;

/// Where the pictures of a map's background are: `https://tiles.example.nhs.uk/{z}/{x}/{y}.png`, or a path on the site's
/// own host; or one file of map data there, `/maps/england.pmtiles`, of which browsers ask parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tiles(String);

/// Why a text does not say where pictures are.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{0:?} cannot be where a map's pictures are: write an address that begins with https://, or a path on the site's \
     own host that begins with /, with {{z}}, {{x}} and {{y}} once each, such as \
     https://tiles.example.nhs.uk/{{z}}/{{x}}/{{y}}.png; or the path of one file of map data on the site's own host, \
     such as /maps/england.pmtiles"
)]
pub struct InvalidTiles(String);

/// A map's background.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Background {
    /// Where the pictures are.
    pub tiles: Tiles,
    /// Whom to thank for them, as their licence asks: shown below the map.
    pub credit: String,
}

impl Background {
    /// The host that a browser has to be allowed to ask for the pictures; `None` for the site's own.
    pub(crate) fn origin(&self) -> Option<&str> {
        self.tiles.origin()
    }
}

impl Tiles {
    /// Whether it is one file of map data, in the format `PMTiles`, rather than a picture for each part of the map.
    pub(crate) fn is_one_file(&self) -> bool {
        self.0.ends_with(ONE_FILE)
    }

    /// The host that a browser has to be allowed to ask: `https://tiles.example.nhs.uk`; `None` for the site's own.
    pub(crate) fn origin(&self) -> Option<&str> {
        let host = self.0.strip_prefix(HTTPS)?;
        let end = host.find('/')?;
        self.0.get(..HTTPS.len() + end)
    }
}

const HTTPS: &str = "https://";

/// How the name of a file of map data ends.
const ONE_FILE: &str = ".pmtiles";

impl fmt::Display for Tiles {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Tiles {
    type Err = InvalidTiles;

    fn from_str(text: &str) -> Result<Self, InvalidTiles> {
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/:{}@".contains(&byte);
        let (host, path) = match text.strip_prefix(HTTPS) {
            Some(rest) => rest.split_once('/').unwrap_or((rest, "")),
            None => ("", text.strip_prefix('/').unwrap_or_default()),
        };
        // A host alone goes into the security policy: nothing there may be read as anything else.
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-.:".contains(&byte);
        let sound = text.bytes().all(allowed)
            && !path.starts_with('/')
            && host.bytes().all(plain)
            && (!host.is_empty() || !text.starts_with(HTTPS))
            && if text.ends_with(ONE_FILE) {
                host.is_empty() && !path.is_empty() && !path.contains(['{', '}'])
            } else {
                ["{z}", "{x}", "{y}"].iter().all(|part| path.matches(part).count() == 1)
            };
        if sound { Ok(Self(text.to_owned())) } else { Err(InvalidTiles(text.to_owned())) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_come_from_one_named_host_or_from_the_sites_own() {
        let elsewhere: Tiles = "https://tiles.example.nhs.uk:8443/osm/{z}/{x}/{y}@2x.png".parse().unwrap();
        assert_eq!(elsewhere.origin(), Some("https://tiles.example.nhs.uk:8443"));
        let own: Tiles = "/tiles/{z}/{x}/{y}.png".parse().unwrap();
        assert_eq!(own.origin(), None);
    }

    #[test]
    fn one_file_of_map_data_is_on_the_sites_own_host() {
        let file: Tiles = "/maps/england.pmtiles".parse().unwrap();
        assert!(file.is_one_file() && file.origin().is_none());
        for wrong in [
            "https://maps.example.org/england.pmtiles",
            "/maps/{z}.pmtiles",
            "england.pmtiles",
            "//a/b.pmtiles",
        ] {
            assert_eq!(wrong.parse::<Tiles>(), Err(InvalidTiles(wrong.to_owned())), "{wrong}");
        }
    }

    #[test]
    fn what_could_let_anything_else_in_is_refused() {
        for wrong in [
            "",
            "https://",
            "https:///{z}/{x}/{y}.png",
            "https://tiles.example.org",
            "https://tiles.example.org/{z}/{x}.png",
            "https://tiles.example.org/{z}/{x}/{y}/{y}.png",
            "http://tiles.example.org/{z}/{x}/{y}.png",
            "https://{s}.tiles.example.org/{z}/{x}/{y}.png",
            "https://*.example.org/{z}/{x}/{y}.png",
            "https://tiles.example.org; script-src */{z}/{x}/{y}.png",
            "https://tiles.example.org/{z}/{x}/{y}.png\" onerror=\"x",
            "//tiles.example.org/{z}/{x}/{y}.png",
            "javascript:alert(1)/{z}/{x}/{y}",
            "tiles/{z}/{x}/{y}.png",
        ] {
            assert_eq!(wrong.parse::<Tiles>(), Err(InvalidTiles(wrong.to_owned())), "{wrong}");
        }
    }
}
