//! Which compressed copy a browser takes.

use axum::http::{HeaderMap, header};

/// A way in which a copy is compressed, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Encoding {
    /// Brotli: `.br`.
    Brotli,
    /// Gzip: `.gz`.
    Gzip,
}

impl Encoding {
    /// Every way, the best first.
    pub(crate) const ALL: [Self; 2] = [Self::Brotli, Self::Gzip];

    /// What the name of the copy has more than the file's.
    pub(crate) const fn ending(self) -> &'static str {
        match self {
            Self::Brotli => ".br",
            Self::Gzip => ".gz",
        }
    }

    /// Its name in `Accept-Encoding` and `Content-Encoding`.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Brotli => "br",
            Self::Gzip => "gzip",
        }
    }

    /// Whether a request takes it: named, or meant by `*`, and not with a weight of nothing.
    pub(crate) fn is_accepted(self, asked: &HeaderMap) -> bool {
        let lines = asked.get_all(header::ACCEPT_ENCODING).iter().filter_map(|line| line.to_str().ok());
        let mut by_star = false;
        for word in lines.flat_map(|line| line.split(',')) {
            let (name, weight) = word.split_once(';').unwrap_or((word, ""));
            let weight = weight.trim().strip_prefix("q=").unwrap_or("1");
            let is_wanted = weight.trim().parse::<f32>().is_ok_and(|weight| weight > 0.0);
            match name.trim() {
                name if name.eq_ignore_ascii_case(self.name()) => return is_wanted,
                "*" => by_star = is_wanted,
                _ => (),
            }
        }
        by_star
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_goes_to_those_who_name_it_and_to_nobody_who_refuses_it() {
        for (asked, brotli, gzip) in [
            ("gzip, deflate, br, zstd", true, true),
            ("gzip;q=1.0, br;q=0", false, true),
            ("BR;q=0.5", true, false),
            ("*", true, true),
            ("*;q=0, gzip", false, true),
            ("br;q=x, x-gzip", false, false),
            ("identity", false, false),
            ("", false, false),
        ] {
            let headers = HeaderMap::from_iter([(header::ACCEPT_ENCODING, asked.parse().unwrap())]);
            let accepted = Encoding::ALL.map(|encoding| encoding.is_accepted(&headers));
            assert_eq!(accepted, [brotli, gzip], "{asked}");
        }
        assert!(!Encoding::Brotli.is_accepted(&HeaderMap::new()));
    }
}
