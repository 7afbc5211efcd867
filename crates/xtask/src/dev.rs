//! `cargo xtask dev`: the example's site, made anew whenever something that it is made of changes.

use std::path::Path;
use std::thread;
use std::time::Duration;

use anyhow::Result;

use crate::arguments::Arguments;
use crate::lcp::Speed;
use crate::serving::{Serving, check_port};
use crate::stamp::Stamp;
use crate::steps::{Steps, say};
use crate::workspace::Made;
use crate::{app, example, lcp, tools};

const MADE: Made = Made { folder: "out/dev" };
const APP: &str = "out/dev/app";

/// Everything that a person edits.
const WATCHED: [&str; 7] =
    ["src", "crates", "assets", "index.html", "Trunk.toml", "Cargo.toml", "package-lock.json"];

/// How often the folders are looked at: soon enough for a person, seldom enough for a laptop's battery.
const PAUSE: Duration = Duration::from_millis(700);

/// Runs the subcommand until Ctrl-C.
pub(crate) fn run(arguments: &mut Arguments) -> Result<()> {
    let port = arguments.port()?;
    arguments.end()?;
    check_port(port)?;
    let mut steps = Steps::new(tools::STEPS + app::STEPS + 3);
    tools::ready(&mut steps)?;
    state()?.press()?;
    make(&mut steps)?;
    let serving = Serving::start(&MADE.site(), port, Speed::Dev)?;
    loop {
        say(&format!("{}  (watching; stop with Ctrl-C)", serving.address));
        while state()?.is_fresh() {
            thread::sleep(PAUSE);
        }
        state()?.press()?;
        if let Err(error) = make(&mut Steps::new(app::STEPS + 3)) {
            say(&format!("error: {error:#}"));
        }
    }
}

fn make(steps: &mut Steps) -> Result<()> {
    lcp::build(steps, Speed::Dev)?;
    lcp::publish(steps, Speed::Dev, Path::new(example::TABLES), MADE)?;
    app::build(steps, Speed::Dev, Path::new(APP))?;
    lcp::site(steps, Speed::Dev, Path::new(APP), MADE)
}

/// The state of what is watched; fresh while nothing has changed since it was last pressed.
fn state() -> Result<Stamp> {
    Stamp::new("watched", &WATCHED.map(Path::new), &[])
}
