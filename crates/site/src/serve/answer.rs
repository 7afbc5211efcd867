//! How a file answers: with its type, its compressed copy, its age and the site's headers.

use std::path::Path;
use std::sync::Arc;
use std::time::UNIX_EPOCH;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use tower_http::services::ServeFile;

use super::find::{Found, find};
use super::visit::Visited;
use crate::compress::is_compressible;
use crate::headers::{ASK_AGAIN, KEEP};
use crate::names::is_hashed;

/// Answers any request.
pub(crate) async fn answer(State(site): State<Arc<Visited>>, request: Request) -> Response {
    let mut response = match *request.method() {
        Method::GET | Method::HEAD => match find(site.folder(), site.base(), request.uri().path()) {
            Found::File(path) => file(site.folder(), &path, request).await,
            Found::Elsewhere(address) => {
                (StatusCode::PERMANENT_REDIRECT, [(header::LOCATION, address)]).into_response()
            }
            Found::Nothing => (StatusCode::NOT_FOUND, "There is no such file here.\n").into_response(),
        },
        _ => (
            StatusCode::METHOD_NOT_ALLOWED,
            [(header::ALLOW, "GET, HEAD")],
            "This site is only for reading.\n",
        )
            .into_response(),
    };
    let headers = response.headers_mut();
    for (name, value) in site.headers() {
        headers.entry(name).or_insert_with(|| value.clone());
    }
    response
}

async fn file(folder: &Path, path: &str, mut request: Request) -> Response {
    let asked = request.headers_mut();
    let known = asked.get(header::IF_NONE_MATCH).cloned();
    if known.is_some() {
        asked.remove(header::IF_MODIFIED_SINCE); // the tag is the better judge
    }
    if asked.contains_key(header::IF_RANGE) {
        asked.remove(header::RANGE); // the whole file is always a right answer
    }
    let place = folder.join(path);
    let tag = tag(&place).await;
    let Ok(found) = served(&place, path).try_call(request).await else {
        return (StatusCode::NOT_FOUND, "There is no such file here.\n").into_response();
    };
    let mut response = found.map(Body::new);
    let headers = response.headers_mut();
    if is_compressible(path) {
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    }
    let age = if is_hashed(path) { KEEP } else { ASK_AGAIN };
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(age));
    if let Some(tag) = tag.and_then(|tag| full_tag(&tag, headers)) {
        let same = known.as_ref().is_some_and(|known| names_tag(known, &tag));
        headers.insert(header::ETAG, tag);
        if same && response.status().is_success() {
            return unchanged(response.headers());
        }
    }
    response
}

/// The file with its compressed copies and a type that browsers trust under `nosniff`.
fn served(place: &Path, path: &str) -> ServeFile {
    let file = match path.rsplit('.').next() {
        Some("html") => typed(place, "text/html; charset=utf-8"),
        Some("ftl" | "txt") => typed(place, "text/plain; charset=utf-8"),
        Some("lcp") => typed(place, "application/octet-stream"),
        _ => ServeFile::new(place),
    };
    if is_compressible(path) { file.precompressed_br().precompressed_gzip() } else { file }
}

fn typed(place: &Path, name: &str) -> ServeFile {
    name.parse().map_or_else(|_| ServeFile::new(place), |kind| ServeFile::new_with_mime(place, &kind))
}

/// What tells one state of a file from the next: when it was written, to the nanosecond, and its length.
async fn tag(place: &Path) -> Option<String> {
    let facts = tokio::fs::metadata(place).await.ok()?;
    let written = facts.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    Some(format!("{:x}-{:x}", written.as_nanos(), facts.len()))
}

/// Each compressed copy has a tag of its own, since its bytes differ.
fn full_tag(tag: &str, headers: &HeaderMap) -> Option<HeaderValue> {
    let encoding = headers.get(header::CONTENT_ENCODING).and_then(|value| value.to_str().ok());
    let text = encoding.map_or_else(|| format!("\"{tag}\""), |encoding| format!("\"{tag}-{encoding}\""));
    HeaderValue::from_str(&text).ok()
}

/// Whether `If-None-Match` names a tag.
fn names_tag(known: &HeaderValue, tag: &HeaderValue) -> bool {
    let (Ok(known), Ok(tag)) = (known.to_str(), tag.to_str()) else { return false };
    known.split(',').map(str::trim).any(|one| one == "*" || one.strip_prefix("W/").unwrap_or(one) == tag)
}

/// The short answer that the file is as the browser has it.
fn unchanged(headers: &HeaderMap) -> Response {
    let mut response = StatusCode::NOT_MODIFIED.into_response();
    for name in [header::ETAG, header::CACHE_CONTROL, header::VARY] {
        if let Some(value) = headers.get(&name) {
            response.headers_mut().insert(name, value.clone());
        }
    }
    response
}
