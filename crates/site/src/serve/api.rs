//! The addresses of the directory API: its lists, their pages and single records are files under other names. Programs of
//! other sites may read them.

use axum::extract::Request;
use axum::http::{HeaderValue, StatusCode, Uri, header};
use axum::middleware::Next;
use axum::response::Response;
use interchange::api::{API_FOLDER, API_LISTS};

/// Answers from the file that an address of the API means.
pub(super) async fn answered(mut request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let Some(below) = below_api(path) else { return next.run(request).await };
    let before = &path[..path.len() - below.len()];
    if let Some(file) = file_of(below, request.uri().query())
        && let Ok(uri) = [before.trim_end_matches('/'), "/", &file].concat().parse::<Uri>()
    {
        *request.uri_mut() = uri;
    }
    let mut response = next.run(request).await;
    // What is not there is a page of the site, which is for nobody else.
    if response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED {
        response.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    }
    response
}

/// What an address names below the folder of an API, which stands at the top of a site or of one of its parts.
fn below_api(path: &str) -> Option<&str> {
    let folder = API_FOLDER.trim_end_matches('/');
    let below = |path: &str| -> Option<usize> {
        let rest = path.strip_prefix('/')?.strip_prefix(folder)?;
        (rest.is_empty() || rest.starts_with('/')).then(|| rest.trim_start_matches('/').len())
    };
    let part = path.get(1..).and_then(|path| path.find('/')).and_then(|slash| path.get(slash + 1..));
    let length = below(path).or_else(|| below(part?))?;
    path.get(path.len() - length..)
}

/// The file for an address; `None` when it is one already.
fn file_of(below: &str, query: Option<&str>) -> Option<String> {
    let below = below.trim_end_matches('/');
    if below.is_empty() {
        return Some("index.json".to_owned());
    }
    if API_LISTS.contains(&below) {
        let mut pages = query.unwrap_or_default().split('&').filter_map(|pair| pair.strip_prefix("page="));
        let page = pages.next().filter(|page| is_later_page(page));
        return Some(
            page.map_or_else(|| format!("{below}.json"), |page| format!("{below}/page/{page}.json")),
        );
    }
    let (list, id) = below.split_once('/')?;
    let is_id = id.len() == 36 && id.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f' | b'-'));
    (API_LISTS.contains(&list) && is_id).then(|| format!("{below}.json"))
}

/// Whether a text is the number of a page after the first.
fn is_later_page(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit()) && !text.starts_with('0') && !matches!(text, "" | "1")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_the_api_means_a_file() {
        let id = "ac148810-d857-441c-9679-408f346de14b";
        for (path, query, file) in [
            ("/api", None, Some("index.json".to_owned())),
            ("/north/api/", None, Some("index.json".to_owned())),
            ("/api/services", None, Some("services.json".to_owned())),
            ("/api/services/", Some("page=1"), Some("services.json".to_owned())),
            ("/api/services", Some("full=true&page=12"), Some("services/page/12.json".to_owned())),
            ("/api/services", Some("page=../../x"), Some("services.json".to_owned())),
            (&format!("/api/services/{id}"), None, Some(format!("services/{id}.json"))),
            ("/api/services.json", None, None),
            ("/api/services/none", None, None),
        ] {
            assert_eq!(file_of(below_api(path).unwrap(), query), file, "{path}");
        }
        for other in ["/", "/apiary/", "/surgery/api", "/a/b/api/"] {
            assert_eq!(below_api(other).filter(|_| !other.starts_with("/surgery")), None, "{other}");
        }
    }
}
