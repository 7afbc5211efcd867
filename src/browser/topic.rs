//! The page of a topic, as elements. The browser makes them from the file itself: the policy of the site lets no text become
//! elements in any other way, and a file that is parsed so runs no script.

use js_sys::Promise;
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Node, XmlHttpRequest, XmlHttpRequestResponseType};

use super::fetch::FetchError;

/// Fetches a file with one element, named relative to the document's base.
///
/// # Errors
/// [`FetchError`] when the server has no such file, or no complete response came.
pub(super) async fn fetch_topic(path: &str) -> Result<Node, FetchError> {
    let request = XmlHttpRequest::new().map_err(|_| FetchError::Unreachable)?;
    request.open("GET", path).map_err(|_| FetchError::Unreachable)?;
    request.set_response_type(XmlHttpRequestResponseType::Document);
    // Its name does not say that it is HTML: hosts redirect such names.
    request.override_mime_type("text/html; charset=utf-8").map_err(|_| FetchError::Unreachable)?;
    let ended = Promise::new(&mut |resolve, _| request.set_onloadend(Some(&resolve)));
    request.send().map_err(|_| FetchError::Unreachable)?;
    JsFuture::from(ended).await.map_err(|_| FetchError::Unreachable)?;
    let document = request.response().ok().and_then(|response| response.dyn_into::<Document>().ok());
    match (request.status(), document.and_then(|document| document.body()?.first_element_child())) {
        (Ok(200), Some(element)) => Ok(element.into()),
        (Ok(0) | Err(_), _) => Err(FetchError::Unreachable),
        _ => Err(FetchError::Missing),
    }
}
