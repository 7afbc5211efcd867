//! The site shown on this machine, as a good host would show it.
//!
//! Compressed copies go to those who accept them; hashed names may be kept for ever, the rest is asked for anew and
//! answered with a few bytes when unchanged. Addresses that lead out of the folder or to hidden files are refused.
//! It speaks plain HTTP/1.1 and is meant for trying a site, or to stand behind a host's own reverse proxy.
//! [`find`] decides which file answers an address, `answer` how; `memory` keeps what was read.

mod encoding;
mod file_cache;
mod resolve_path;
mod respond;
mod served_site;

use std::future::IntoFuture as _;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::num::NonZero;
use std::panic::resume_unwind;
use std::path::Path;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use axum::handler::Handler as _;
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
    let served_site = Arc::new(ServedSite::open(folder)?);
    let bound = std::net::TcpListener::bind(SocketAddr::new(address, port));
    let listener = bound.map_err(|error| match error.kind() {
        io::ErrorKind::AddrInUse => CannotServe::PortTaken(port),
        io::ErrorKind::PermissionDenied => CannotServe::PortForbidden(port),
        _ => CannotServe::Network(error),
    })?;
    listener.set_nonblocking(true)?;
    on_ready(format!("http://{}{}", listener.local_addr()?, served_site.base()));
    let (stop, told_to_stop) = tokio::sync::watch::channel(false);
    // Each thread answers the connections that it took to the end: handing them about costs more than it gains.
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    thread::scope(|scope| {
        let others: Vec<_> = (1..threads)
            .map(|_| {
                let (listener, served_site) = (listener.try_clone()?, Arc::clone(&served_site));
                let told_to_stop = told_to_stop.clone();
                Ok(scope.spawn(move || runtime()?.block_on(answers(listener, served_site, told_to_stop))))
            })
            .collect::<io::Result<_>>()?;
        let ended = runtime()?.block_on(async {
            tokio::spawn(async move {
                stop_signal().await;
                stop.send_replace(true);
            });
            answers(listener, served_site, told_to_stop).await
        });
        for other in others {
            other.join().unwrap_or_else(|fault| resume_unwind(fault))?;
        }
        ended
    })?;
    Ok(())
}

fn runtime() -> io::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()
}

/// Answers on this thread until it is told to stop, and a little longer to those who wait.
async fn answers(
    listener: std::net::TcpListener,
    served_site: Arc<ServedSite>,
    mut told_to_stop: tokio::sync::watch::Receiver<bool>,
) -> io::Result<()> {
    // An answer goes out at once, rather than waiting for more to go with it.
    let listener = tokio::net::TcpListener::from_std(listener)?.tap_io(|connection| {
        let _ = connection.set_nodelay(true); // a connection that is gone already
    });
    let mut told = told_to_stop.clone();
    let server =
        axum::serve(listener, respond::answer.with_state(served_site)).with_graceful_shutdown(async move {
            // Without anybody left to tell it, it stops as well.
            let _ = told.wait_for(|stop| *stop).await;
        });
    tokio::select! {
        ended = server.into_future() => ended,
        // A browser may hold a connection open that never asks anything.
        () = async { let _ = told_to_stop.wait_for(|stop| *stop).await; tokio::time::sleep(LAST_ANSWERS).await } => Ok(()),
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
