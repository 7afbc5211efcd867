//! What a host tells a browser with every file: the security policy, and how long a file may be kept.
//!
//! The policy is written into the site as a `_headers` file, which several static hosts read, and [`serve`] reads
//! the same file: what is tried on this machine is what the public gets.
//!
//! [`serve`]: crate::serve

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;

use crate::api_folder::api_folder_of;
use crate::base_path::BasePath;
use crate::invalid::InvalidSite;
use crate::names::is_hashed;

/// The file that holds the policy.
pub(crate) const HEADERS_FILE: &str = "_headers";

/// A year, the longest that browsers keep a file; its name changes when it does.
pub(crate) const KEEP: &str = "public, max-age=31536000, immutable";

/// Kept, but asked for anew each time; an unchanged file answers with a few bytes.
pub(crate) const ASK_AGAIN: &str = "no-cache";

/// Which sites may show this one in a frame: `'self'`, `'none'`, or a list of origins.
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize)]
#[serde(try_from = "String")]
pub struct FrameAncestors(String);

/// Why a text does not say which sites may show this one in a frame.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{0:?} cannot be a list of sites: write 'self', 'none', or origins with a space between, such as \
     \"'self' https://www.example.nhs.uk\""
)]
pub struct InvalidFrameAncestors(String);

impl Default for FrameAncestors {
    /// The site itself alone.
    fn default() -> Self {
        Self("'self'".to_owned())
    }
}

impl fmt::Display for FrameAncestors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for FrameAncestors {
    type Error = InvalidFrameAncestors;

    fn try_from(text: String) -> Result<Self, InvalidFrameAncestors> {
        text.parse()
    }
}

impl FromStr for FrameAncestors {
    type Err = InvalidFrameAncestors;

    fn from_str(text: &str) -> Result<Self, InvalidFrameAncestors> {
        let words: Vec<&str> = text.split_whitespace().collect();
        let origin = |word: &str| {
            let host = word.strip_prefix("https://").or_else(|| word.strip_prefix("http://"));
            host.is_some_and(|host| {
                !host.is_empty()
                    && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-.:*[]".contains(&byte))
            })
        };
        let sound = match words.as_slice() {
            ["'none'"] => true,
            words => !words.is_empty() && words.iter().all(|&word| word == "'self'" || origin(word)),
        };
        if sound { Ok(Self(words.join(" "))) } else { Err(InvalidFrameAncestors(text.to_owned())) }
    }
}

/// The one name under which a script may say that an address is that of a script: the service worker's.
const TRUSTED: &str = "lcp-worker";

/// What a page may do, as it says itself too, for hosts that send no headers. Nothing comes from elsewhere, nothing is
/// sent elsewhere, only the program itself may run, and no text can become markup. Pictures may come from one other
/// host, where the configuration names it for the map.
pub(crate) fn policy(pictures: Option<&str>) -> String {
    let pictures = pictures.map(|origin| format!(" {origin}")).unwrap_or_default();
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:{pictures}; \
         connect-src 'self'; font-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'self'; \
         form-action 'self'; require-trusted-types-for 'script'; trusted-types {TRUSTED}"
    )
}

/// What a page of this site never asks a device for. Where it is, a person may let it say.
const NEVER_ASKED: &str = "accelerometer=(), camera=(), display-capture=(), geolocation=(self), gyroscope=(), \
                           magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()";

/// The headers of every file of a site. Who may frame it, only a header can say.
pub(crate) fn for_every_file(
    frame_ancestors: &FrameAncestors,
    pictures: Option<&str>,
) -> Vec<(&'static str, String)> {
    vec![
        ("Content-Security-Policy", format!("{}; frame-ancestors {frame_ancestors}", policy(pictures))),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("Referrer-Policy", "no-referrer".to_owned()),
        ("Permissions-Policy", NEVER_ASKED.to_owned()),
        // A page that opened this one, or that this one opens, has no hold on it. Frames are not meant by this.
        ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
    ]
}

/// The text of `_headers` for a site's files.
pub(crate) fn headers_text<'f>(
    files: impl Iterator<Item = &'f String>,
    base: &BasePath,
    headers: &[(&'static str, String)],
) -> String {
    let files: Vec<&String> = files.collect();
    let apis: Vec<String> = files
        .iter()
        .filter_map(|path| api_folder_of(path))
        // Any other site may read the directory.
        .map(|folder| format!("{base}{folder}*\n  Access-Control-Allow-Origin: *\n"))
        .collect();
    // Hosts that read this file have browsers ask anew for what it gives no `Cache-Control`.
    let all: Vec<String> = headers.iter().map(|(name, value)| format!("  {name}: {value}\n")).collect();
    let all = all.concat();
    let kept: Vec<String> = kept_for_ever(files.into_iter())
        .iter()
        .map(|path| format!("{base}{path}\n  Cache-Control: {KEEP}\n"))
        .collect();
    format!("{base}*\n{all}{}{}", kept.concat(), apis.concat())
}

/// The hashed files: a folder with nothing else in it as one line, other files one by one, since hosts limit the
/// number of lines.
fn kept_for_ever<'f>(files: impl Iterator<Item = &'f String>) -> BTreeSet<String> {
    let mut folders: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for path in files {
        let folder = path.rfind('/').map_or("", |slash| &path[..=slash]);
        folders.entry(folder).or_default().push(path);
    }
    let mut patterns = BTreeSet::new();
    for (folder, paths) in folders {
        if !folder.is_empty() && paths.iter().all(|path| is_hashed(path)) {
            patterns.insert(format!("{folder}*"));
        } else {
            patterns.extend(paths.into_iter().filter(|path| is_hashed(path)).map(str::to_owned));
        }
    }
    patterns
}

/// What `_headers` says of every file, in its first block: under which path they are, and their headers.
pub(crate) fn read_headers(text: &str) -> Result<(BasePath, Vec<(String, String)>), InvalidSite> {
    let invalid = |line: usize, text: &str| InvalidSite::Headers { line: line + 1, text: text.to_owned() };
    let mut base = BasePath::default();
    let mut headers = Vec::new();
    for (number, line) in text.lines().enumerate() {
        if number == 0 {
            base = line
                .strip_suffix('*')
                .and_then(|base| base.parse().ok())
                .ok_or_else(|| invalid(number, line))?;
        } else if line.starts_with(' ') {
            let (name, value) = line.trim().split_once(": ").ok_or_else(|| invalid(number, line))?;
            headers.push((name.to_owned(), value.to_owned()));
        } else {
            break;
        }
    }
    if headers.is_empty() { Err(invalid(0, "")) } else { Ok((base, headers)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::folder::Files;

    fn text(frame_ancestors: &FrameAncestors, pictures: Option<&str>) -> String {
        headers_text(Files::new().keys(), &BasePath::default(), &for_every_file(frame_ancestors, pictures))
    }

    #[test]
    fn the_policy_is_read_as_it_was_written() {
        let frames: FrameAncestors = "'self' https://www.example.nhs.uk".parse().unwrap();
        let (base, headers) = read_headers(&text(&frames, None)).unwrap();
        assert_eq!((base.as_str(), headers.len()), ("/", 5));
        let (said_by_header, said_by_page) = (&headers[0].1, policy(None));
        let frames = said_by_header.strip_prefix(&said_by_page).unwrap();
        assert_eq!(frames, "; frame-ancestors 'self' https://www.example.nhs.uk");
        assert!(!said_by_page.contains("unsafe-inline") && !said_by_page.contains("'unsafe-eval'"));
        assert!(!said_by_page.contains('"'), "it stands in an attribute");
    }

    #[test]
    fn pictures_come_from_the_site_alone_unless_a_host_is_named_for_the_map() {
        let policy = |pictures| text(&FrameAncestors::default(), pictures);
        assert!(policy(None).contains("; img-src 'self' data:; "));
        let named = policy(Some("https://tiles.example.nhs.uk"));
        assert!(named.contains("; img-src 'self' data: https://tiles.example.nhs.uk; "), "{named}");
        assert_eq!(named.matches("tiles.example").count(), 1, "nothing but pictures");
    }

    #[test]
    fn hashed_files_are_kept_for_ever_folder_by_folder() {
        let hashed = "0123456789abcdef";
        let files: Files = [
            "index.html".to_owned(),
            format!("app-{hashed}.js"),
            format!("release/catalogue-{hashed}.lcp"),
            "release/release.json".to_owned(),
            format!("release/details/0-{hashed}.lcp"),
            format!("release/details/1-{hashed}.lcp"),
        ]
        .into_iter()
        .map(|path| (path, Vec::new()))
        .collect();
        let patterns: Vec<String> = kept_for_ever(files.keys()).into_iter().collect();
        assert_eq!(
            patterns,
            [
                format!("app-{hashed}.js"),
                format!("release/catalogue-{hashed}.lcp"),
                "release/details/*".to_owned()
            ]
        );
    }

    #[test]
    fn frames_are_allowed_to_named_origins_only() {
        for wrong in ["", "self", "'none' 'self'", "https://", "https://a/;script-src *", "example.org", "*"]
        {
            assert_eq!(wrong.parse::<FrameAncestors>(), Err(InvalidFrameAncestors(wrong.into())), "{wrong}");
        }
        assert_eq!("'none'".parse::<FrameAncestors>().unwrap().to_string(), "'none'");
    }

    #[test]
    fn a_file_of_headers_that_is_cut_or_altered_is_refused() {
        for wrong in ["", "index.html\n  A: b", "/{a}/*\n  A: b", "/*\n", "/*\n  no colon"] {
            assert!(matches!(read_headers(wrong), Err(InvalidSite::Headers { .. })), "{wrong:?}");
        }
    }
}
