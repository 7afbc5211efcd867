//! How a site answers: tower-http's `ServeDir` serves the files, and the layers around it add what a site knows beyond
//! them. Why: `docs/decisions/0017-serving.md`.

use std::path::PathBuf;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::handler::Handler as _;
use axum::http::{HeaderValue, StatusCode, Uri, header};
use axum::middleware::{Next, from_fn, from_fn_with_state, map_request};
use axum::response::{IntoResponse, Response};
use axum::routing::any;
use percent_encoding::percent_decode_str;
use tower_http::services::ServeDir;
use tower_http::services::fs::DefaultServeDirFallback;
use tower_http::set_header::response::SetMultipleResponseHeadersLayer;

use super::api;
use super::disk::Disk;
use super::served_site::ServedSite;
use crate::app::{NOT_FOUND, SHELL};
use crate::headers::{ASK_AGAIN, KEEP};
use crate::names::is_hashed;
use crate::redirects::Moves;
use crate::types::kind_of;

/// Answers every request to a site.
pub(crate) fn router(site: ServedSite) -> Router {
    let files = ServeDir::with_backend(&site.folder, Disk)
        .precompressed_br()
        .precompressed_gzip()
        .redirect_to_trailing_slash(false)
        .ignore_multi_range_requests(true);
    let app_pages = Arc::new(AppPages { folder: site.folder, files: files.clone() });
    let served = Router::new()
        .fallback_service(files.fallback(app_page.with_state(Arc::clone(&app_pages))))
        .layer(map_request(only_parts_that_fit))
        .layer(from_fn_with_state(app_pages, described))
        .layer(from_fn(api::answered));
    let base = site.base.as_str();
    let routed = match base.trim_end_matches('/') {
        "" => served,
        stem => {
            let to_base = (StatusCode::PERMANENT_REDIRECT, [(header::LOCATION, base.to_owned())]);
            Router::new()
                .route(stem, any(async || to_base))
                .nest_service(base, served)
                .fallback(async || nothing())
        }
    };
    let headers = site.headers.into_iter().map(Into::into).collect();
    routed
        .layer(from_fn_with_state(Arc::new(site.moves), moved))
        .layer(SetMultipleResponseHeadersLayer::overriding(headers))
}

fn nothing() -> Response {
    (StatusCode::NOT_FOUND, "There is no such file here.\n").into_response()
}

/// Sends on whoever asks for an address that was moved.
async fn moved(State(moves): State<Arc<Moves>>, request: Request, next: Next) -> Response {
    match moves.to(request.uri().path()) {
        Some(to) => (StatusCode::MOVED_PERMANENTLY, [(header::LOCATION, to)]).into_response(),
        None => next.run(request).await,
    }
}

/// Keeps what is not for the public, and says of each file what it is, how long it may be kept, and whether it has
/// compressed copies. One table of kinds serves the configurations of other servers too.
async fn described(State(pages): State<Arc<AppPages>>, request: Request, next: Next) -> Response {
    let path = public_path(request.uri().path());
    let mut response = match &path {
        Some(_) => next.run(request).await,
        None => pages.not_found("/", request).await,
    };
    let is_there = response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED;
    let guessed = response.headers().get(header::CONTENT_TYPE);
    let is_html = guessed.map(|guessed| guessed.as_bytes().starts_with(b"text/html"));
    // What is not there has the page that says so; other refusals are a line of text.
    if !is_there && (response.status() != StatusCode::NOT_FOUND || is_html != Some(true)) {
        return response;
    }
    let path = path.filter(|_| is_there).unwrap_or_default();
    // A page stands at the address of its folder, and of anything that only the app can show.
    let is_page = is_html.unwrap_or_else(|| !names_file(&path));
    let is_guessed = is_html.is_some();
    let headers = response.headers_mut();
    let file = if is_page && kind_of(&path).ending != "html" { SHELL } else { &path };
    let kind = kind_of(file);
    if is_guessed {
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind.says));
    }
    if kind.compressible {
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    } else {
        headers.remove(header::VARY);
    }
    let age = if is_hashed(file) { KEEP } else { ASK_AGAIN };
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(age));
    response
}

/// A path as it was meant; `None` when it could lead out of the folder or names anything hidden: no part of it starts
/// with a dot or an underscore. No file of a site has any of the refused characters in its name.
fn public_path(path: &str) -> Option<String> {
    let decoded = percent_decode_str(path.strip_prefix('/')?).decode_utf8().ok()?;
    let inner = decoded.strip_suffix('/').unwrap_or(&decoded);
    let is_public = decoded.is_empty()
        || (!inner.contains(['\\', '\0', ':', '%'])
            && inner.split('/').all(|part| !part.is_empty() && !part.starts_with(['.', '_'])));
    is_public.then(|| decoded.into_owned())
}

/// Whether an address that is no file names one all the same, by an ending that files of a site have. Any other is an
/// address of the app: the ids of records have dots too, and sentences end with one.
fn names_file(path: &str) -> bool {
    !kind_of(path.rsplit('/').next().unwrap_or_default()).ending.is_empty()
}

/// Asks for parts of a file only where they fit what the browser has: never of a compressed copy, and the whole file
/// when the browser does not know whether its part is of the present one.
async fn only_parts_that_fit(mut request: Request) -> Request {
    let headers = request.headers_mut();
    if headers.remove(header::IF_RANGE).is_some() {
        headers.remove(header::RANGE);
    }
    if headers.contains_key(header::RANGE) {
        headers.remove(header::ACCEPT_ENCODING);
    }
    request
}

/// Where the pages of the app are.
struct AppPages {
    folder: PathBuf,
    files: ServeDir<DefaultServeDirFallback, Disk>,
}

/// What is no file is an address of the app (`/partnership/nidd`): the page of the nearest folder that has one opens
/// there, or says itself that there is no such page.
async fn app_page(State(pages): State<Arc<AppPages>>, request: Request) -> Response {
    let path = request.uri().path().to_owned();
    if names_file(&path) {
        pages.not_found(&path, request).await
    } else {
        pages.nearest(&path, request).await
    }
}

impl AppPages {
    /// The page of the nearest folder to a path that has one.
    async fn nearest(&self, path: &str, mut request: Request) -> Response {
        let folders = path.rmatch_indices('/').filter_map(|(at, _)| path.get(..=at));
        let mut pages = folders.map(|folder| [folder, NOT_FOUND].concat());
        let is_there = |page: &String| self.folder.join(page.trim_start_matches('/')).is_file();
        let page = pages.find(is_there).unwrap_or_else(|| ["/", SHELL].concat());
        let Ok(uri) = Uri::try_from(page) else { return nothing() };
        *request.uri_mut() = uri;
        match self.files.clone().try_call(request).await {
            Ok(page) => page.map(Body::new),
            Err(_) => nothing(),
        }
    }

    /// The same page for what is not there, which a browser neither has already nor keeps: a person who followed a damaged
    /// link reads what to do.
    async fn not_found(&self, path: &str, mut request: Request) -> Response {
        for condition in [header::IF_NONE_MATCH, header::IF_MODIFIED_SINCE, header::RANGE] {
            request.headers_mut().remove(condition);
        }
        let mut response = self.nearest(path, request).await;
        if response.status().is_success() {
            *response.status_mut() = StatusCode::NOT_FOUND;
            response.headers_mut().remove(header::ETAG);
            response.headers_mut().remove(header::LAST_MODIFIED);
        }
        response
    }
}
