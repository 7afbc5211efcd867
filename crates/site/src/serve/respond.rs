//! How a file answers: with its type, its compressed copy, its age and the site's headers.

use std::path::Path;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Request, State as Shared};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use tower_http::services::ServeFile;

use super::encoding::Encoding;
use super::file_cache::{CachedFile, State};
use super::resolve_path::{Found, find};
use super::served_site::ServedSite;
use crate::headers::{ASK_AGAIN, KEEP};
use crate::names::is_hashed;
use crate::types::{Kind, kind_of};

/// Answers any request.
pub(crate) async fn answer(Shared(site): Shared<Arc<ServedSite>>, request: Request) -> Response {
    let mut response = match *request.method() {
        Method::GET | Method::HEAD => match site.moves().to(request.uri().path()) {
            Some(to) => (StatusCode::MOVED_PERMANENTLY, [(header::LOCATION, to)]).into_response(),
            None => found(&site, request).await,
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

async fn found(site: &ServedSite, request: Request) -> Response {
    let has = |path: &str| site.memory().has(&site.folder().join(path));
    match find(&has, site.base(), request.uri().path()) {
        Found::File(path) => file(site, &path, request).await,
        Found::Elsewhere(address) => {
            (StatusCode::PERMANENT_REDIRECT, [(header::LOCATION, address)]).into_response()
        }
        Found::Nothing => nothing(),
    }
}

fn nothing() -> Response {
    (StatusCode::NOT_FOUND, "There is no such file here.\n").into_response()
}

/// A file: a whole one from memory, a part of one or a very long one from the disk.
async fn file(site: &ServedSite, path: &str, request: Request) -> Response {
    let kind = kind_of(path);
    let asked = request.headers();
    // A part of a file whose state the browser does not know for certain is no answer: the whole file always is.
    let is_part = asked.contains_key(header::RANGE) && !asked.contains_key(header::IF_RANGE);
    let mut response = if is_part {
        streamed(&site.folder().join(path), kind, request).await
    } else {
        match copy_or_file(site, path, kind, asked).await {
            Some((kept, encoding)) => whole(&kept, encoding, kind, &request),
            None => streamed(&site.folder().join(path), kind, request).await,
        }
    };
    if response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED {
        let headers = response.headers_mut();
        if kind.compressible {
            headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        }
        let age = if is_hashed(path) { KEEP } else { ASK_AGAIN };
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(age));
    }
    response
}

/// The best copy that the browser takes, or the file itself.
async fn copy_or_file(
    site: &ServedSite,
    path: &str,
    kind: &Kind,
    asked: &HeaderMap,
) -> Option<(Arc<CachedFile>, Option<Encoding>)> {
    let accepted =
        Encoding::ALL.into_iter().filter(|encoding| kind.compressible && encoding.is_accepted(asked));
    for encoding in accepted {
        let place = site.folder().join([path, encoding.ending()].concat());
        if let Some(kept) = site.memory().file(&place, encoding.ending()).await {
            return Some((kept, Some(encoding)));
        }
    }
    let kept = site.memory().file(&site.folder().join(path), "").await?;
    Some((kept, None))
}

/// The whole of a file, or the short answer that it is as the browser has it.
fn whole(kept: &CachedFile, encoding: Option<Encoding>, kind: &Kind, request: &Request) -> Response {
    let mut response = if is_known(&kept.state, &kept.tag, request.headers()) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let is_head = request.method() == Method::HEAD;
        let mut response =
            Response::new(if is_head { Body::empty() } else { Body::from(kept.content.clone()) });
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind.says));
        headers.insert(header::CONTENT_LENGTH, HeaderValue::from(kept.content.len()));
        headers.insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
        if let Some(encoding) = encoding {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding.name()));
        }
        response
    };
    let headers = response.headers_mut();
    headers.insert(header::ETAG, kept.tag.clone());
    headers.insert(header::LAST_MODIFIED, kept.date.clone());
    response
}

/// A file read from the disk as it is sent, or the part of it that was asked for. It is never a compressed copy: parts
/// of those would fit nothing that the browser has.
async fn streamed(place: &Path, kind: &Kind, mut request: Request) -> Response {
    let tag = State::of(place).and_then(|state| state.tag(""));
    if request.headers().contains_key(header::IF_RANGE) {
        request.headers_mut().remove(header::RANGE);
    }
    let served = kind.says.parse().map(|says| ServeFile::new_with_mime(place, &says));
    let Ok(mut served) = served else { return nothing() };
    let Ok(found) = served.try_call(request).await else { return nothing() };
    let mut response = found.map(Body::new);
    if let Some(tag) = tag {
        response.headers_mut().insert(header::ETAG, tag);
    }
    response
}

/// Whether the browser has this state: by its tag, or by its date where it names no tag.
fn is_known(state: &State, tag: &HeaderValue, asked: &HeaderMap) -> bool {
    match asked.get(header::IF_NONE_MATCH) {
        Some(known) => names_tag(known, tag),
        None => asked.get(header::IF_MODIFIED_SINCE).is_some_and(|date| !state.is_after(date)),
    }
}

/// Whether `If-None-Match` names a tag.
fn names_tag(known: &HeaderValue, tag: &HeaderValue) -> bool {
    let (Ok(known), Ok(tag)) = (known.to_str(), tag.to_str()) else { return false };
    known.split(',').map(str::trim).any(|one| one == "*" || one.strip_prefix("W/").unwrap_or(one) == tag)
}
