//! The site shown on this machine, as a good host would show it.
//!
//! Compressed copies go to those who accept them; hashed names may be kept for ever, the rest is asked for anew and
//! answered with a few bytes when unchanged. Addresses that lead out of the folder or to hidden files are refused.
//! It speaks plain HTTP/1.1 and is meant for trying a site, or to stand behind a host's own reverse proxy.
//! Files are tower-http's work; `router` has what a site asks beyond them.

mod api;
mod disk;
mod router;
mod served_site;

use std::future::IntoFuture as _;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::path::Path;
use std::time::Duration;

use axum::Router;
use axum::serve::ListenerExt as _;

use crate::invalid::InvalidSite;
use served_site::ServedSite;

/// How long answers under way may take once the server was told to stop.
const LAST_ANSWERS: Duration = Duration::from_secs(3);

/// Why a site cannot be shown.
#[derive(Debug, thiserror::Error)]
pub enum CannotServe {
    /// The folder is no site.
    #[error(transparent)]
    Site(#[from] InvalidSite),
    /// Another program has the port.
    #[error("port {0} is taken by another program: choose another with --port, such as --port {next}", next = .0.saturating_add(1))]
    PortTaken(u16),
    /// The system does not let this user have the port.
    #[error(
        "port {0} needs more rights than you have: choose one above 1023 with --port, such as --port 8080"
    )]
    PortForbidden(u16),
    /// The network cannot be used.
    #[error("the network cannot be used: {0}")]
    Network(#[from] io::Error),
}

/// Shows a site until the program is told to stop (Ctrl-C, or SIGTERM). `on_ready` hears the address of the start
/// page; port 0 takes any free one.
///
/// # Errors
/// [`CannotServe`] when the folder is no site or the port cannot be had.
pub fn serve(
    folder: &Path,
    address: IpAddr,
    port: u16,
    on_ready: impl FnOnce(String),
) -> Result<(), CannotServe> {
    let site = ServedSite::open(folder)?;
    let bound = std::net::TcpListener::bind(SocketAddr::new(address, port));
    let listener = bound.map_err(|error| match error.kind() {
        io::ErrorKind::AddrInUse => CannotServe::PortTaken(port),
        io::ErrorKind::PermissionDenied => CannotServe::PortForbidden(port),
        _ => CannotServe::Network(error),
    })?;
    listener.set_nonblocking(true)?;
    on_ready(format!("http://{}{}", listener.local_addr()?, site.base));
    let runtime = tokio::runtime::Runtime::new()?;
    Ok(runtime.block_on(answer(listener, router::router(site)))?)
}

/// Answers until the program is told to stop, and a little longer to those who wait.
async fn answer(listener: std::net::TcpListener, router: Router) -> io::Result<()> {
    // An answer goes out at once, rather than waiting for more to go with it.
    let listener = tokio::net::TcpListener::from_std(listener)?.tap_io(|connection| {
        let _ = connection.set_nodelay(true); // a connection that is gone already
    });
    let (stop, told_to_stop) = tokio::sync::oneshot::channel();
    let server = axum::serve(listener, router).with_graceful_shutdown(async {
        stop_signal().await;
        let _ = stop.send(()); // nobody waits for it once the server has ended
    });
    tokio::select! {
        ended = server.into_future() => ended,
        // A browser may hold a connection open that never asks anything.
        () = async { let _ = told_to_stop.await; tokio::time::sleep(LAST_ANSWERS).await } => Ok(()),
    }
}

/// Resolves when the program is told to stop.
async fn stop_signal() {
    let interrupted = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await; // no such signal here: nothing to wait for
        }
    };
    #[cfg(unix)]
    let terminated = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending::<()>().await,
        }
    };
    #[cfg(not(unix))]
    let terminated = std::future::pending::<()>();
    tokio::select! { () = interrupted => (), () = terminated => () }
}

#[cfg(test)]
mod tests;
