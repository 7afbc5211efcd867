//! What the other subcommands need on this machine: tools are installed when they are missing; what only the user can
//! install is named.

pub(crate) mod chromium;
pub(crate) mod engines;
pub(crate) mod packages;
mod prerequisites;
mod tools;

use anyhow::Result;

pub(crate) use self::prerequisites::check;
pub(crate) use self::tools::{WASM, cargo_deny, cargo_tools, geckodriver, npm_parts, wasm_target};

/// Makes everything ready.
pub(crate) fn everything() -> Result<()> {
    check()?;
    wasm_target()?;
    cargo_tools()?;
    npm_parts()
}
