//! A site shown by `lcp serve`, until Ctrl-C or until a test is over.

use std::io::{BufRead as _, BufReader, ErrorKind, Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use anyhow::{Context as _, Result, bail};

use crate::lcp;

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
    let mut lcp = serve_command(Command::new(lcp::program()), site, port);
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

/// A server of a site that ends with this value.
#[derive(Debug)]
pub(crate) struct SiteServer {
    child: Child,
    /// The address of the start page.
    pub(crate) address: String,
}

impl SiteServer {
    /// Serves a site on a free port.
    pub(crate) fn start(site: &Path) -> Result<Self> {
        Self::run(&mut serve_command(Command::new(lcp::program()), site, 0))
    }

    /// Starts a program that serves a site, and waits until it prints the address.
    pub(crate) fn run(command: &mut Command) -> Result<Self> {
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn()?;
        let mut line = String::new();
        if let Some(out) = child.stdout.take() {
            BufReader::new(out).read_line(&mut line)?;
        }
        if let Some(address) = line.split_whitespace().next().filter(|word| word.starts_with("http://")) {
            return Ok(Self { child, address: address.to_owned() });
        }
        let status = child.wait()?;
        bail!("no server started, and its reason is above ({status}); it printed {line:?}")
    }

    /// A page of the site, as text; an error where the answer is none that a browser would show.
    pub(crate) fn page(&self, path: &str) -> Result<String> {
        let host = self.address.trim_start_matches("http://").trim_end_matches('/');
        let mut connection = TcpStream::connect(host)?;
        write!(connection, "GET /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")?;
        let mut answer = Vec::new();
        connection.read_to_end(&mut answer)?;
        let answer = String::from_utf8_lossy(&answer).into_owned();
        if answer.starts_with("HTTP/1.1 200 ") { Ok(answer) } else { bail!("/{path} is not there: {answer}") }
    }

    /// Tells the server to stop as a person would, and expects it to end well.
    pub(crate) fn stop(mut self) -> Result<()> {
        let told = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status();
        if !told.is_ok_and(|status| status.success()) {
            self.child.kill()?;
        }
        let status = self.child.wait()?;
        if status.success() { Ok(()) } else { bail!("it did not stop gracefully: {status}") }
    }
}

impl Drop for SiteServer {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to end.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// `lcp serve`, by a command that runs `lcp`.
pub(crate) fn serve_command(mut lcp: Command, site: &Path, port: u16) -> Command {
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
