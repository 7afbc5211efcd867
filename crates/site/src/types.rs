//! What each kind of file is told to be, and whether copies of it are worth their room. One table for the server on this
//! machine and for the configurations of other servers.

/// A kind of file in a site.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Kind {
    /// How its name ends, without the dot.
    pub(crate) ending: &'static str,
    /// What a browser is told: it believes that alone, since every answer says `nosniff`.
    pub(crate) says: &'static str,
    /// Whether compressing it helps; pictures and fonts are compressed already.
    pub(crate) compressible: bool,
}

/// A name whose ending is not in the table.
const OTHER: Kind = Kind { ending: "", says: "application/octet-stream", compressible: false };

const fn text(ending: &'static str, says: &'static str) -> Kind {
    Kind { ending, says, compressible: true }
}

const fn packed(ending: &'static str, says: &'static str) -> Kind {
    Kind { ending, says, compressible: false }
}

/// Every kind that a site has, and the few that a publisher may add to the app's pictures.
pub(crate) const KINDS: [Kind; 19] = [
    text("html", "text/html; charset=utf-8"),
    text("js", "text/javascript"),
    text("css", "text/css"),
    text("wasm", "application/wasm"),
    text("json", "application/json"),
    text("geojson", "application/geo+json"),
    text("webmanifest", "application/manifest+json"),
    text("ftl", "text/plain; charset=utf-8"),
    text("txt", "text/plain; charset=utf-8"),
    text("csv", "text/csv; charset=utf-8"),
    text("xml", "application/xml"),
    text("svg", "image/svg+xml"),
    text("lcp", "application/octet-stream"),
    packed("zip", "application/zip"),
    packed("png", "image/png"),
    packed("jpg", "image/jpeg"),
    packed("webp", "image/webp"),
    packed("ico", "image/x-icon"),
    packed("woff2", "font/woff2"),
];

/// The kind of a file, by its name.
pub(crate) fn kind_of(path: &str) -> &'static Kind {
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    KINDS.iter().find(|kind| kind.ending == ending).unwrap_or(&OTHER)
}

/// The endings of the kinds of which `is` holds, for a regular expression: `html|js|css`.
pub(crate) fn endings(is: impl Fn(&Kind) -> bool) -> String {
    KINDS.iter().filter(|kind| is(kind)).map(|kind| kind.ending).collect::<Vec<_>>().join("|")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_tells_the_kind_and_what_is_unknown_runs_nowhere() {
        assert_eq!(kind_of("release/catalogue-0123456789abcdef.lcp").says, "application/octet-stream");
        assert!(kind_of("a/index.html").compressible && !kind_of("a.png").compressible);
        for unknown in ["LICENCE", "a.htm", "a.HTML", ""] {
            assert_eq!(kind_of(unknown), &OTHER, "{unknown}");
        }
    }
}
