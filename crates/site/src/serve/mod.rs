//! The site shown on this machine, as a good host would show it.
//!
//! Compressed copies go to those who accept them; hashed names may be kept for ever, the rest is asked for anew and
//! answered with a few bytes when unchanged. Addresses that lead out of the folder or to hidden files are refused.
//! It speaks plain HTTP/1.1 and is meant for trying a site, or to stand behind a host's own front door.
//! [`find`] decides which file answers an address, `answer` how; `memory` keeps what was read.

mod answer;
mod encoding;
mod find;
mod memory;
mod visit;

use std::future::IntoFuture as _;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::serve::ListenerExt as _;

use crate::invalid::InvalidSite;
use visit::Visited;

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
    let visited = Arc::new(Visited::open(folder)?);
    let base = visited.base().to_owned();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let bound = tokio::net::TcpListener::bind(SocketAddr::new(address, port)).await;
        let listener = bound.map_err(|error| match error.kind() {
            io::ErrorKind::AddrInUse => CannotServe::PortTaken(port),
            io::ErrorKind::PermissionDenied => CannotServe::PortForbidden(port),
            _ => CannotServe::Network(error),
        })?;
        on_ready(format!("http://{}{base}", listener.local_addr()?));
        let told_to_stop = Arc::new(tokio::sync::Notify::new());
        // An answer goes out at once, rather than waiting for more to go with it.
        let listener = listener.tap_io(|connection| {
            let _ = connection.set_nodelay(true); // a connection that is gone already
        });
        let server = axum::serve(listener, router(visited)).with_graceful_shutdown({
            let told_to_stop = Arc::clone(&told_to_stop);
            async move {
                stop_signal().await;
                told_to_stop.notify_one();
            }
        });
        tokio::select! {
            ended = server.into_future() => ended?,
            // A browser may hold a connection open that never asks anything.
            () = async { told_to_stop.notified().await; tokio::time::sleep(LAST_ANSWERS).await } => (),
        }
        Ok(())
    })
}

/// Everything the server answers.
pub(crate) fn router(visited: Arc<Visited>) -> Router {
    Router::new().fallback(answer::answer).with_state(visited)
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
