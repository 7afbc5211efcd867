//! `cargo xtask serve`: the example dataset, from a fresh clone to an address.

use std::panic::resume_unwind;
use std::path::Path;
use std::thread;

use anyhow::Result;

use crate::app::{self, App};
use crate::workspace::{Dataset, EXAMPLE_TABLES};
use crate::{lcp, setup, site_server};

const SERVED: Dataset = Dataset { folder: "out/serve" };

/// Runs the subcommand.
pub(crate) fn run(port: u16) -> Result<()> {
    site_server::check_port(port)?;
    make(App::Whole, SERVED, &[])?;
    site_server::hand_over(&SERVED.site(), port)
}

/// Makes the site of the example in English, as the tests have it.
pub(crate) fn make_example() -> Result<()> {
    make(App::Public, Dataset::EXAMPLE, &["--settings", Dataset::ENGLISH])
}

/// Makes the site of the example in every language, of the app that is built.
pub(crate) fn make_languages() -> Result<()> {
    lcp::publish(Path::new(EXAMPLE_TABLES), Dataset::LANGUAGES)?;
    lcp::site(App::Public.folder(), Dataset::LANGUAGES, &[])
}

/// Makes the example's site with an app and options, and everything that this needs. What does not wait for each other runs at
/// once: compiling leaves cores idle while it links, and downloads leave them all.
pub(crate) fn make(app: App, dataset: Dataset, options: &[&str]) -> Result<()> {
    setup::check()?;
    setup::wasm_target()?;
    thread::scope(|scope| {
        let parallel: [fn(App) -> Result<()>; 3] = [
            |_| setup::cargo_tools(),
            |_| setup::npm_parts().and_then(|()| app::styles_and_map()),
            app::compile,
        ];
        let parallel = parallel.map(|work| scope.spawn(move || work(app)));
        let published = lcp::build().and_then(|()| lcp::publish(Path::new(EXAMPLE_TABLES), dataset));
        let finished = parallel.map(|work| work.join().unwrap_or_else(|panic| resume_unwind(panic)));
        finished.into_iter().chain([published]).collect::<Result<()>>()
    })?;
    app::build(app)?;
    lcp::site(app.folder(), dataset, options)
}
