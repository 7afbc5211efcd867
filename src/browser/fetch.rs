//! Files of this site, as bytes.

use js_sys::Uint8Array;
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestCache, RequestInit, Response};

/// How old an answer may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Freshness {
    /// The server is asked whether it changed: for a name that stays while its content changes.
    Asked,
    /// Any copy will do: for a name that holds its content's hash.
    Any,
}

/// Why a file did not arrive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FetchError {
    /// The server says that there is none.
    Missing,
    /// No answer came, or it broke off.
    Unreachable,
}

/// The bytes of a file, named relative to the document's base.
///
/// # Errors
/// [`FetchError`] when the server has none, or no whole answer came.
pub async fn bytes(path: &str, freshness: Freshness) -> Result<Vec<u8>, FetchError> {
    let options = RequestInit::new();
    options.set_cache(match freshness {
        Freshness::Asked => RequestCache::NoCache,
        Freshness::Any => RequestCache::Default,
    });
    let window = web_sys::window().ok_or(FetchError::Unreachable)?;
    let answer = JsFuture::from(window.fetch_with_str_and_init(path, &options)).await;
    let response: Response =
        answer.map_err(|_| FetchError::Unreachable)?.dyn_into().map_err(|_| FetchError::Unreachable)?;
    if !response.ok() {
        return Err(FetchError::Missing);
    }
    let content = response.array_buffer().map_err(|_| FetchError::Unreachable)?;
    let content = JsFuture::from(content).await.map_err(|_| FetchError::Unreachable)?;
    Ok(Uint8Array::new(&content).to_vec())
}
