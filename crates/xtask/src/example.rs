//! `cargo xtask serve` and `cargo xtask build`: the example dataset, from a fresh clone to an address.

use std::path::Path;

use anyhow::Result;

use crate::arguments::Arguments;
use crate::lcp::Speed;
use crate::steps::Steps;
use crate::workspace::{APP, Made};
use crate::{app, lcp, serving, tools};

/// The tables of the invented county.
pub(crate) const TABLES: &str = "assets/example";

/// The steps of [`make`].
pub(crate) const STEPS: usize = tools::STEPS + app::STEPS + 3;

/// Makes the example's site.
pub(crate) fn make(steps: &mut Steps) -> Result<()> {
    tools::ready(steps)?;
    lcp::build(steps, Speed::Release)?;
    lcp::publish(steps, Speed::Release, Path::new(TABLES), Made::EXAMPLE)?;
    app::build(steps, Speed::Release, Path::new(APP))?;
    lcp::site(steps, Speed::Release, Path::new(APP), Made::EXAMPLE)
}

/// Runs `serve`.
pub(crate) fn serve(arguments: &mut Arguments) -> Result<()> {
    let port = arguments.port()?;
    arguments.end()?;
    serving::check_port(port)?;
    make(&mut Steps::new(STEPS))?;
    serving::hand_over(&Made::EXAMPLE.site(), port)
}

/// Runs `build`.
pub(crate) fn build(arguments: &Arguments) -> Result<()> {
    arguments.end()?;
    let mut steps = Steps::new(tools::STEPS + app::STEPS);
    tools::ready(&mut steps)?;
    app::build(&mut steps, Speed::Release, Path::new(APP))
}
