//! The paths that a Rust source names, read from its text: enough to judge who imports whom inside `src/`.

/// The paths that a source names after a start such as `crate::`, written out in full: `use crate::{data, pages::map}`
/// gives `data` and `pages::map`.
pub(crate) fn paths_after(source: &str, start: &str) -> Vec<String> {
    let text = without_comments_and_strings(source);
    let mut paths = Vec::new();
    for (at, _) in text.match_indices(start) {
        let before = text[..at].chars().next_back();
        if before.is_none_or(|letter| !is_name(letter) && letter != ':') {
            expand("", &text[at + start.len()..], &mut paths);
        }
    }
    paths
}

/// Whether a source names a crate in a path.
pub(crate) fn names_crate(source: &str, name: &str) -> bool {
    !paths_after(source, &format!("{name}::")).is_empty()
        || without_comments_and_strings(source).contains(&format!("use {name};"))
}

/// Reads one tree of a `use`, or one path, and writes out its branches.
fn expand(prefix: &str, tree: &str, paths: &mut Vec<String>) {
    let tree = tree.trim_start();
    let Some(inner) = tree.strip_prefix('{') else {
        let end = tree.find(|letter: char| !is_name(letter) && letter != ':').unwrap_or(tree.len());
        let path = &tree[..end];
        if let Some(before) = path.strip_suffix("::") {
            expand(&format!("{prefix}{before}::"), &tree[end..], paths);
        } else if !path.is_empty() {
            paths.push(format!("{prefix}{path}"));
        } else if !prefix.is_empty() {
            paths.push(prefix.trim_end_matches(':').to_owned());
        }
        return;
    };
    let mut depth = 0_u32;
    let mut from = 0;
    for (at, letter) in inner.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth > 0 => depth -= 1,
            ',' | '}' if depth == 0 => {
                let branch = inner[from..at].trim();
                if !branch.is_empty() {
                    expand(prefix, branch, paths);
                }
                if letter == '}' {
                    return;
                }
                from = at + 1;
            }
            _ => (),
        }
    }
}

fn is_name(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// The source with its comments and the insides of its strings left out.
fn without_comments_and_strings(source: &str) -> String {
    let mut text = String::with_capacity(source.len());
    for line in source.lines() {
        let mut inside = false;
        let mut letters = line.chars().peekable();
        while let Some(letter) = letters.next() {
            match letter {
                '\\' if inside => {
                    letters.next();
                }
                '"' => inside = !inside,
                '/' if !inside && letters.peek() == Some(&'/') => break,
                letter if !inside => text.push(letter),
                _ => (),
            }
        }
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_branch_of_a_use_is_written_out() {
        let source = "use crate::{data::{self, Loading}, pages::map as other,\n route::Route};\nuse crate::app;\n\
                      fn f() { crate::browser::focus::set(); my_crate::x(); }";
        assert_eq!(
            paths_after(source, "crate::"),
            ["data::self", "data::Loading", "pages::map", "route::Route", "app", "browser::focus::set"]
        );
    }

    #[test]
    fn comments_and_strings_name_nothing() {
        let source = "// crate::browser\n/// [`crate::data`]\nlet text = \"crate::pages // \\\" crate::shell\"; // crate::x";
        assert_eq!(paths_after(source, "crate::"), Vec::<String>::new());
        assert!(!names_crate("// web_sys::window()", "web_sys"));
        assert!(names_crate("use web_sys::{Window, Document};", "web_sys"));
        assert!(names_crate("use gloo;", "gloo") && !names_crate("use gloomy::x;", "gloo"));
    }
}
