//! The section of figures in a document, replaced where it stands.

/// A document with a section in place of the one of the same heading, or at its end.
pub(super) fn with_section(document: &str, section: &str) -> String {
    let heading = section.lines().next().unwrap_or_default();
    let section = section.trim_end();
    let mut kept = String::new();
    let mut within = false;
    let mut placed = false;
    for line in document.lines() {
        if line == heading {
            (within, placed) = (true, true);
            kept.extend([section, "\n"]);
            continue;
        }
        if within && line.starts_with("## ") {
            within = false;
            kept.push('\n');
        }
        if !within {
            kept.extend([line, "\n"]);
        }
    }
    if !placed {
        kept.extend(["\n", section, "\n"]);
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_takes_the_place_of_the_one_before_it() {
        let document = "# Figures\n\n## Search\n\nold\n\n## Size\n\nsmall\n";
        let expected = "# Figures\n\n## Search\n\nnew\n\n## Size\n\nsmall\n";
        assert_eq!(with_section(document, "## Search\n\nnew\n"), expected);
        assert_eq!(with_section(expected, "## Search\n\nnew\n"), expected);
        assert_eq!(with_section("# Figures\n", "## Search\n\nnew\n"), "# Figures\n\n## Search\n\nnew\n");
    }
}
