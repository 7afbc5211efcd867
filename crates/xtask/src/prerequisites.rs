//! What only the user can install, with the command that does.

use anyhow::{Result, bail};

use crate::child::answer;

/// The oldest Node that the npm parts run on.
const OLDEST_NODE: u32 = 20;

/// Refuses to start when something is missing, and names all of it at once.
pub(crate) fn check() -> Result<()> {
    let missing = missing(&|program| answer(program, &["--version"]));
    if missing.is_empty() { Ok(()) } else { bail!("something is missing:\n{}", missing.join("\n")) }
}

fn missing(version: &dyn Fn(&str) -> Option<String>) -> Vec<String> {
    let mut missing = Vec::new();
    let node = "install it with `nvm install 20`, or from https://nodejs.org/";
    match version("node") {
        None => missing.push(format!("- Node {OLDEST_NODE} or later: {node}")),
        Some(found) if major(&found) < OLDEST_NODE => {
            missing.push(format!("- Node {OLDEST_NODE} or later, and this is {found}: {node}"));
        }
        Some(_) => (),
    }
    for (program, advice) in [
        ("npm", "it comes with Node; on Debian install it with `apt-get install npm`"),
        ("git", "install it with `apt-get install git`, or from https://git-scm.com/"),
        (
            "rustup",
            "install it with `curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh`, or from https://rustup.rs/",
        ),
    ] {
        if version(program).is_none() {
            missing.push(format!("- {program}: {advice}"));
        }
    }
    missing
}

/// 20 of "v20.20.2".
fn major(version: &str) -> u32 {
    let digits = version.trim_start_matches('v');
    digits.split('.').next().and_then(|major| major.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_that_is_missing_or_too_old_is_named_with_its_cure() {
        assert_eq!(missing(&|_| Some("v20.1.0".to_owned())), Vec::<String>::new());
        let nothing_there = missing(&|_| None).join("\n");
        for cure in ["nvm install 20", "npm", "git-scm.com", "sh.rustup.rs"] {
            assert!(nothing_there.contains(cure), "{cure} in {nothing_there}");
        }
        let old = missing(&|program| Some(if program == "node" { "v18.2.0" } else { "1.0" }.to_owned()));
        assert_eq!(old.len(), 1);
        assert!(old[0].contains("this is v18.2.0"), "{old:?}");
    }
}
