//! A site for the journeys in pages of other sites: the invented county, with a list of those sites and looks of its own.

use std::process::Command;

use anyhow::Result;

use crate::child::succeed;
use crate::lcp::Speed;
use crate::steps::Steps;
use crate::workspace::{APP, Made};

/// The site.
pub(crate) const EMBEDDED: Made = Made { folder: "out/embedding" };

/// Its settings.
const SETTINGS: &str = "tests/e2e/embed/site.toml";

/// The steps of [`make`].
pub(crate) const STEPS: usize = 1;

/// Makes the site of the example's release.
pub(crate) fn make(steps: &mut Steps) -> Result<()> {
    let site = EMBEDDED.site();
    steps.step(&format!("site {}", site.display()), false, |progress| {
        let mut command = Command::new(Speed::Release.lcp());
        command.arg("site").arg(Made::EXAMPLE.release()).arg("--out").arg(&site);
        command.args(["--app", APP, "--settings", SETTINGS, "--no-copies", "--no-pages"]);
        succeed(&mut command, progress).map(drop)
    })
}
