//! `lcp serve`: shows a site on this machine.

use std::io::Write as _;
use std::net::{IpAddr, Ipv4Addr};
use std::path::{Path, PathBuf};

use anyhow::bail;

use crate::exit_status::ExitStatus;

/// The folder of a site's first page for a touch screen in a waiting room.
const KIOSK: &str = "kiosk/";

/// Show a site on this machine
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  lcp serve out/site --port 8080\n  lcp serve out/site --kiosk")]
pub(crate) struct Arguments {
    /// The folder that `lcp site` wrote
    site: PathBuf,
    /// The port; 0 takes any free one
    #[arg(long, value_name = "N", default_value_t = 8080)]
    port: u16,
    /// The network address; with the usual one only this machine sees the site
    #[arg(long, value_name = "IP", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    address: IpAddr,
    /// For the touch screen of a waiting room: to this machine alone, with the address of its first page
    #[arg(long, conflicts_with = "address")]
    kiosk: bool,
}

/// Runs the subcommand.
pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitStatus> {
    let first = if arguments.kiosk { kiosk(&arguments.site)? } else { "" };
    site::serve::serve(&arguments.site, arguments.address, arguments.port, |address| {
        // The address is a courtesy: the site is shown also when nobody reads this.
        let _ = writeln!(std::io::stdout(), "{address}{first}  (stop with Ctrl-C)");
    })?;
    Ok(ExitStatus::Done)
}

/// The folder of the kiosk's first page, where the site has one.
fn kiosk(site: &Path) -> anyhow::Result<&'static str> {
    if !site.join(KIOSK).join("index.html").is_file() {
        bail!(
            "{} has no page for a kiosk: make the site again with `lcp site` of this version",
            site.display()
        );
    }
    Ok(KIOSK)
}
