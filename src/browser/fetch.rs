//! Files of this site, as bytes.

use gloo::net::http::Request;
use web_sys::{AbortController, RequestCache};

/// How old a response may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Freshness {
    /// The browser asks the server whether the file changed: for a name that stays while its content changes.
    Revalidated,
    /// Any copy will do: for a name that holds its content's hash.
    Any,
}

/// Why a file did not arrive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FetchError {
    /// The server says that there is no such file.
    Missing,
    /// No response came, or it broke off.
    Unreachable,
}

/// Fetches a file, named relative to the document's base. Dropping the future cancels the request.
///
/// # Errors
/// [`FetchError`] when the server has no such file, or no complete response came.
pub async fn fetch_bytes(path: &str, freshness: Freshness) -> Result<Vec<u8>, FetchError> {
    let cache = match freshness {
        Freshness::Revalidated => RequestCache::NoCache,
        Freshness::Any => RequestCache::Default,
    };
    let abort = AbortOnDrop(AbortController::new().ok());
    let signal = abort.0.as_ref().map(AbortController::signal);
    let request = Request::get(path).cache(cache).abort_signal(signal.as_ref());
    let response = request.send().await.map_err(|_| FetchError::Unreachable)?;
    if !response.ok() {
        return Err(FetchError::Missing);
    }
    response.binary().await.map_err(|_| FetchError::Unreachable)
}

/// Aborts a request that nobody waits for any more. After the response has arrived, this does nothing.
struct AbortOnDrop(Option<AbortController>);

impl Drop for AbortOnDrop {
    fn drop(&mut self) {
        if let Some(controller) = &self.0 {
            controller.abort();
        }
    }
}
