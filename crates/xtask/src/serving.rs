//! A site shown by `lcp serve`, until Ctrl-C or until a test is over.

use std::io::{BufRead as _, BufReader, ErrorKind};
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use anyhow::{Context as _, Result, bail};

use crate::lcp::Speed;

/// Refuses a taken port before minutes of building rather than after; port 0 takes any free one.
pub(crate) fn check_port(port: u16) -> Result<()> {
    match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        Err(error) if error.kind() == ErrorKind::AddrInUse => {
            bail!(
                "port {port} is taken by another program: choose another with --port N, or 0 for any free one"
            )
        }
        _ => Ok(()), // what else is wrong with it, `lcp serve` says
    }
}

/// Gives this process over to `lcp serve`: the address is printed, Ctrl-C stops it gracefully, and a taken port is
/// its error.
pub(crate) fn hand_over(site: &Path, port: u16) -> Result<()> {
    let mut lcp = command(site, port, Speed::Release);
    #[cfg(unix)]
    {
        let error = std::os::unix::process::CommandExt::exec(&mut lcp);
        Err(error).context("`lcp serve` cannot be started")
    }
    #[cfg(not(unix))]
    {
        let status = lcp.status().context("`lcp serve` cannot be started")?;
        if status.success() { Ok(()) } else { bail!("`lcp serve` failed") }
    }
}

/// A server that ends with this value.
#[derive(Debug)]
pub(crate) struct Serving {
    child: Child,
    /// The address of the start page.
    pub(crate) address: String,
}

impl Serving {
    /// Starts a server and waits until it answers; port 0 takes a free one.
    pub(crate) fn start(site: &Path, port: u16, speed: Speed) -> Result<Self> {
        Self::of(Command::new(speed.lcp()), site, port)
    }

    /// The same with a command that runs `lcp` with the arguments that come after it.
    pub(crate) fn of(lcp: Command, site: &Path, port: u16) -> Result<Self> {
        let mut child = arguments(lcp, site, port)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .context("`lcp serve` cannot be started")?;
        let mut line = String::new();
        if let Some(out) = child.stdout.take() {
            BufReader::new(out).read_line(&mut line)?;
        }
        let Some(address) = line.split_whitespace().next().map(str::to_owned) else {
            child.wait()?;
            bail!("`lcp serve` did not start: its reason is above");
        };
        Ok(Self { child, address })
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to end.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn command(site: &Path, port: u16, speed: Speed) -> Command {
    arguments(Command::new(speed.lcp()), site, port)
}

fn arguments(mut lcp: Command, site: &Path, port: u16) -> Command {
    lcp.arg("serve").arg(site).args(["--port", &port.to_string()]);
    lcp
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_is_refused_with_the_way_out() {
        let other = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = other.local_addr().unwrap().port();
        let refused = check_port(port).unwrap_err().to_string();
        assert!(
            refused.contains(&format!("port {port} is taken")) && refused.contains("--port"),
            "{refused}"
        );
        assert!(check_port(0).is_ok());
    }
}
