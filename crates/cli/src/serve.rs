//! `lcp serve`: shows a site on this machine.

use std::io::Write as _;
use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;

use crate::ending::Ending;

/// Show a site on this machine
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  lcp serve out/site --port 8080")]
pub(crate) struct Arguments {
    /// The folder that `lcp site` wrote
    site: PathBuf,
    /// The port; 0 takes any free one
    #[arg(long, value_name = "N", default_value_t = 8080)]
    port: u16,
    /// The network address; with the usual one only this machine sees the site
    #[arg(long, value_name = "IP", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    address: IpAddr,
}

/// Runs the subcommand.
pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<Ending> {
    site::serve::serve(&arguments.site, arguments.address, arguments.port, |address| {
        // The address is a courtesy: the site is shown also when nobody reads this.
        let _ = writeln!(std::io::stdout(), "{address}  (stop with Ctrl-C)");
    })?;
    Ok(Ending::Done)
}
