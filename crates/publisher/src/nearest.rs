//! The word that somebody probably meant.

/// The candidate nearest to a text, when one is near enough to be a slip of the pen: `open` for `opne`.
///
/// A third of the letters may differ. Capitals, spaces and hyphens make no difference.
#[must_use]
pub fn nearest<'a>(text: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let written = text.trim().to_ascii_lowercase().replace([' ', '-'], "_");
    if written.is_empty() || written.len() > 80 {
        return None;
    }
    // A third of the letters may differ; beyond that a guess misleads more than it helps.
    let most = written.chars().count().div_ceil(3);
    candidates
        .map(|candidate| {
            let plain = candidate.to_ascii_lowercase().replace([' ', '-'], "_");
            (strsim::osa_distance(&written, &plain), candidate)
        })
        .filter(|&(distance, _)| distance <= most)
        .min()
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_finds_the_word_and_another_word_finds_none() {
        let words = || ["open", "open_limited", "closed_formal", "unknown"].into_iter();
        assert_eq!(nearest("opne", words()), Some("open"));
        assert_eq!(nearest("Closed formally", words()), Some("closed_formal"));
        assert_eq!(nearest("shut", words()), None);
        assert_eq!(nearest("", words()), None);
    }
}
