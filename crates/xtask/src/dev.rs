//! `cargo xtask dev`: the example's site, rebuilt whenever something that it is made of changes.

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, SystemTime};

use anyhow::{Result, bail};

use crate::app::{self, App};
use crate::site_server::{SiteServer, check_port, serve_command};
use crate::steps::say;
use crate::workspace::{Dataset, EXAMPLE_TABLES};
use crate::{lcp, setup};

const SERVED: Dataset = Dataset { folder: "out/dev" };

/// How often the app's folder is looked at: soon enough for a person, seldom enough for a laptop's battery.
const PAUSE: Duration = Duration::from_millis(300);

/// Runs the subcommand until Ctrl-C.
pub(crate) fn run(port: u16) -> Result<()> {
    check_port(port)?;
    setup::everything()?;
    app::styles_and_map()?;
    app::build(App::Dev)?;
    assemble()?;
    let server = SiteServer::run(&mut serve_command(Command::new(lcp::program()), &SERVED.site(), port))?;
    // Trunk watches the sources, and builds the app once more as it starts.
    let mut trunk = Watch(app::trunk("watch", App::Dev)?.stdin(Stdio::null()).spawn()?);
    let mut built = built_at();
    say(&format!("{}  (watching; stop with Ctrl-C)", server.address));
    loop {
        thread::sleep(PAUSE);
        if let Some(status) = trunk.0.try_wait()? {
            bail!("`trunk watch` ended: {status}");
        }
        if built_at() != built {
            built = built_at();
            match assemble() {
                Ok(()) => say(&format!("{}  (renewed)", server.address)),
                Err(error) => say(&format!("error: {error:#}")),
            }
        }
    }
}

/// Makes the site of the app that Trunk has built. Where the styles have changed, Trunk sees it and builds again.
fn assemble() -> Result<()> {
    app::styles_and_map()?;
    app::add_kiosk(App::Dev)?;
    lcp::build()?;
    lcp::publish(Path::new(EXAMPLE_TABLES), SERVED)?;
    lcp::site(App::Dev.folder(), SERVED, &["--no-copies"])
}

/// When Trunk last finished a build, if it has.
fn built_at() -> Option<SystemTime> {
    fs::metadata(App::Dev.folder().join("index.html")).and_then(|page| page.modified()).ok()
}

/// Trunk, which ends with this value.
struct Watch(Child);

impl Drop for Watch {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
