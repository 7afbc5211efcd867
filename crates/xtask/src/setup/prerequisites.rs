//! What only the user can install, with the command that does.

use std::process::Command;

use anyhow::{Result, bail};

use crate::command::capture;

/// Refuses to start when something is missing, and names all of it at once.
pub(crate) fn check() -> Result<()> {
    let missing = missing(&|program| capture(Command::new(program).arg("--version")));
    if missing.is_empty() { Ok(()) } else { bail!("something is missing:\n{}", missing.join("\n")) }
}

/// Each program with its oldest major version and the way to get it.
const NEEDED: [(&str, u32, &str); 4] = [
    ("node", 20, "install Node 20 or later with `nvm install 20`, or from https://nodejs.org/"),
    ("npm", 0, "it comes with Node; on Debian install it with `apt-get install npm`"),
    ("git", 0, "install it with `apt-get install git`, or from https://git-scm.com/"),
    ("rustup", 0, "install it with `curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh`"),
];

fn missing(version: &dyn Fn(&str) -> Option<String>) -> Vec<String> {
    let line = |(program, oldest, advice): (&str, u32, &str)| match version(program) {
        None => Some(format!("- {program} is absent: {advice}")),
        Some(found) if major(&found) < oldest => {
            Some(format!("- {program} is {found}, which is too old: {advice}"))
        }
        Some(_) => None,
    };
    NEEDED.into_iter().filter_map(line).collect()
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
        assert!(old[0].contains("node is v18.2.0"), "{old:?}");
    }
}
