//! The path under which a host shows the site.

use std::fmt;
use std::str::FromStr;

/// The path under which a host shows the site; it starts and ends with a slash: `/` or `/choose/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BasePath(String);

/// Why a text is not a base path.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{0:?} cannot be a base path: it must start and end with a slash, with letters, digits, `-`, `_`, `.` and `~` \
     between, such as /choose/"
)]
pub struct InvalidBasePath(String);

impl BasePath {
    /// The path as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Default for BasePath {
    /// The top of a host.
    fn default() -> Self {
        Self("/".to_owned())
    }
}

impl fmt::Display for BasePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for BasePath {
    type Err = InvalidBasePath;

    fn from_str(text: &str) -> Result<Self, InvalidBasePath> {
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte);
        let inner = if text == "/" {
            Some("")
        } else {
            text.strip_prefix('/').and_then(|rest| rest.strip_suffix('/')).filter(|inner| !inner.is_empty())
        };
        let sound = inner.is_some_and(|inner| {
            inner.is_empty()
                || inner
                    .split('/')
                    .all(|part| !part.is_empty() && !part.starts_with('.') && part.bytes().all(allowed))
        });
        if sound { Ok(Self(text.to_owned())) } else { Err(InvalidBasePath(text.to_owned())) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_path_starts_and_ends_with_a_slash_and_leads_nowhere_else() {
        for sound in ["/", "/x/", "/nhs/choose-care/"] {
            assert_eq!(sound.parse::<BasePath>().map(|path| path.to_string()), Ok(sound.to_owned()));
        }
        for wrong in ["", "x", "/x", "x/", "//", "/x//y/", "/../", "/.x/", "/a b/", "/\"/", "/é/"] {
            assert_eq!(wrong.parse::<BasePath>(), Err(InvalidBasePath(wrong.to_owned())), "{wrong}");
        }
    }
}
