//! What a browser, a proxy and an intruder get.

use std::fs;

use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode};
use tower::ServiceExt as _;

use super::*;

const HASHED: &str = "app-0123456789abcdef.js";

fn site() -> tempfile::TempDir {
    let site = tempfile::tempdir().unwrap();
    for (name, content) in [
        ("index.html", "<base href=\"/choose/\"><h1>Start</h1>"),
        ("_headers", "/choose/*\n  X-Content-Type-Options: nosniff\n"),
        (HASHED, "0123456789"),
        ("app-0123456789abcdef.js.br", "brotli"),
        ("app-0123456789abcdef.js.gz", "gzip"),
        ("plain.png", "picture"),
    ] {
        fs::write(site.path().join(name), content).unwrap();
    }
    site
}

async fn ask(
    site: &tempfile::TempDir,
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
) -> (StatusCode, HeaderMap, String) {
    let mut request = Request::builder().method(method).uri(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let app = router::router(ServedSite::open(site.path()).unwrap());
    let response = app.oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    let (status, headers) = (response.status(), response.headers().clone());
    let body = to_bytes(response.into_body(), 1 << 20).await.unwrap();
    (status, headers, String::from_utf8(body.to_vec()).unwrap())
}

#[tokio::test]
async fn a_compressed_copy_goes_to_those_who_accept_it() {
    let site = site();
    let path = format!("/choose/{HASHED}");
    for (accepted, encoding, expected) in [
        ("gzip, br", Some("br"), "brotli"),
        ("gzip", Some("gzip"), "gzip"),
        ("br;q=0, gzip", Some("gzip"), "gzip"),
        ("identity", None, "0123456789"),
    ] {
        let (status, headers, body) = ask(&site, "GET", &path, &[("accept-encoding", accepted)]).await;
        assert_eq!((status, body.as_str()), (StatusCode::OK, expected), "{accepted}");
        assert_eq!(headers.get("content-encoding").map(|value| value.to_str().unwrap()), encoding);
        assert_eq!(headers["vary"], "accept-encoding");
        assert_eq!(headers["content-type"], "text/javascript");
    }
}

#[tokio::test]
async fn hashed_names_are_kept_and_the_rest_is_asked_for_anew() {
    let site = site();
    let (_, headers, _) = ask(&site, "GET", &format!("/choose/{HASHED}"), &[]).await;
    assert_eq!(headers["cache-control"], "public, max-age=31536000, immutable");
    let (status, headers, body) = ask(&site, "GET", "/choose/", &[]).await;
    assert_eq!((status, body.as_str()), (StatusCode::OK, "<base href=\"/choose/\"><h1>Start</h1>"));
    assert_eq!(headers["cache-control"], "no-cache");
    assert_eq!(headers["content-type"], "text/html; charset=utf-8");
    let tag = headers["etag"].to_str().unwrap();
    let (status, headers, body) = ask(&site, "GET", "/choose/", &[("if-none-match", tag)]).await;
    assert_eq!((status, body.as_str()), (StatusCode::NOT_MODIFIED, ""));
    assert_eq!(headers["etag"], tag);
    fs::write(site.path().join("index.html"), "<base href=\"/choose/\"><h1>Other</h1>").unwrap();
    let (status, ..) = ask(&site, "GET", "/choose/", &[("if-none-match", tag)]).await;
    assert_eq!(status, StatusCode::OK, "a changed file of the same length is sent");
}

#[tokio::test]
async fn parts_and_heads_of_files_are_answered() {
    let site = site();
    let path = format!("/choose/{HASHED}");
    let (status, headers, body) = ask(&site, "GET", &path, &[("range", "bytes=2-4")]).await;
    assert_eq!((status, body.as_str()), (StatusCode::PARTIAL_CONTENT, "234"));
    assert_eq!(headers["content-range"], "bytes 2-4/10");
    let (status, ..) = ask(&site, "GET", &path, &[("range", "bytes=90-")]).await;
    assert_eq!(status, StatusCode::RANGE_NOT_SATISFIABLE);
    let (status, _, body) =
        ask(&site, "GET", &path, &[("range", "bytes=2-4"), ("if-range", "\"old\"")]).await;
    assert_eq!((status, body.as_str()), (StatusCode::OK, "0123456789"));
    for (accepted, length) in [("identity", "10"), ("br", "6")] {
        let (status, headers, body) = ask(&site, "HEAD", &path, &[("accept-encoding", accepted)]).await;
        assert_eq!((status, body.as_str()), (StatusCode::OK, ""));
        assert_eq!(headers["content-length"], length);
    }
    let (_, headers, body) =
        ask(&site, "GET", &path, &[("range", "bytes=2-4"), ("accept-encoding", "br")]).await;
    assert_eq!((body.as_str(), headers.get("content-encoding")), ("234", None), "a part is never of a copy");
}

#[tokio::test]
async fn a_browser_that_knows_only_the_date_is_told_whether_the_file_is_newer() {
    let site = site();
    let (_, headers, _) = ask(&site, "GET", "/choose/plain.png", &[]).await;
    let date = headers["last-modified"].to_str().unwrap();
    let (status, headers, body) =
        ask(&site, "GET", "/choose/plain.png", &[("if-modified-since", date)]).await;
    assert_eq!((status, body.as_str()), (StatusCode::NOT_MODIFIED, ""));
    assert_eq!(headers["cache-control"], "no-cache");
    for older in ["Mon, 01 Mar 2010 09:00:00 GMT", "yesterday"] {
        let (status, ..) = ask(&site, "GET", "/choose/plain.png", &[("if-modified-since", older)]).await;
        assert_eq!(status, StatusCode::OK, "{older}");
    }
    let with_both = [("if-modified-since", date), ("if-none-match", "\"other\"")];
    let (status, ..) = ask(&site, "GET", "/choose/plain.png", &with_both).await;
    assert_eq!(status, StatusCode::OK, "the tag is the better judge");
}

#[tokio::test]
async fn a_long_file_is_sent_whole_and_in_parts() {
    let site = site();
    let long: String = ('a'..='z').cycle().take(200_000).collect();
    fs::write(site.path().join("long.png"), &long).unwrap();
    let (status, headers, body) = ask(&site, "GET", "/choose/long.png", &[]).await;
    assert_eq!((status, headers["content-length"].to_str().unwrap()), (StatusCode::OK, "200000"));
    assert!(body == long && headers.contains_key("etag") && headers["cache-control"] == "no-cache");
    for (asked, part) in
        [("bytes=199998-", &long[199_998..]), ("bytes=65530-131080", &long[65_530..=131_080])]
    {
        let (status, _, body) = ask(&site, "GET", "/choose/long.png", &[("range", asked)]).await;
        assert!(status == StatusCode::PARTIAL_CONTENT && body == part, "{asked}");
    }
    let (status, _, body) = ask(&site, "GET", "/choose/long.png", &[("range", "bytes=0-1,3-4")]).await;
    assert!(status == StatusCode::OK && body == long, "several parts at once are no part");
}

/// A site under a path, with languages and variants.
fn site_with_pages(base: &str) -> tempfile::TempDir {
    let site = tempfile::tempdir().unwrap();
    let files = [
        "index.html",
        "app.js",
        "rights/index.html",
        "cy/index.html",
        "cy/404.html",
        "cy/kiosk/404.html",
        "0123456789abcdef/index.html",
        "a.practice/index.html",
        "LICENCE",
        ".secret",
        "_nginx.conf",
    ];
    for path in files {
        let place = site.path().join(path);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(place, path).unwrap();
    }
    fs::write(site.path().join("_headers"), format!("{base}*\n  X-Content-Type-Options: nosniff\n")).unwrap();
    site
}

#[tokio::test]
async fn files_and_pages_are_found_under_the_base_path() {
    for base in ["/", "/choose/"] {
        let site = site_with_pages(base);
        for (path, file) in [
            ("", "index.html"),
            ("app.js", "app.js"),
            ("app%2ejs", "app.js"),
            ("rights", "rights/index.html"),
            ("rights/", "rights/index.html"),
            ("partnership/nidd", "index.html"), // a page of the app
            ("cy/partnership/nidd", "cy/404.html"),
            ("cy/kiosk/results", "cy/kiosk/404.html"),
            ("cy/other/results", "cy/404.html"),
            ("cy/kiosk/", "cy/kiosk/404.html"), // a folder without a page
            ("app.js/", "index.html"),
        ] {
            let (status, _, body) = ask(&site, "GET", &format!("{base}{path}"), &[]).await;
            assert_eq!((status, body.as_str()), (StatusCode::OK, file), "{base}{path}");
        }
    }
    let site = site_with_pages("/choose/");
    let (status, headers, _) = ask(&site, "GET", "/choose", &[]).await;
    assert_eq!(
        (status, &headers["location"]),
        (StatusCode::PERMANENT_REDIRECT, &"/choose/".parse().unwrap())
    );
}

#[tokio::test]
async fn a_path_is_a_page_unless_it_ends_as_files_do() {
    let site = site_with_pages("/");
    for (path, page) in [
        ("/surgery/st.osyps", "index.html"),
        ("/surgery/mill-lane.", "index.html"),
        ("/surgery/mill-lane.),", "index.html"),
        ("/surgery/mill-lane%29", "index.html"),
        ("/surgery/%22mill-lane%22", "index.html"),
        ("/cy/surgery/dr.evans", "cy/404.html"),
        ("/a.practice", "a.practice/index.html"),
    ] {
        let (status, headers, body) = ask(&site, "GET", path, &[]).await;
        assert_eq!((status, body.as_str()), (StatusCode::OK, page), "{path}");
        assert_eq!(headers["content-type"], "text/html; charset=utf-8", "{path}");
    }
}

#[tokio::test]
async fn a_person_reads_the_sites_own_page_where_nothing_is() {
    let site = site_with_pages("/");
    fs::write(site.path().join("404.html"), "404.html").unwrap();
    for (path, page) in [
        ("/other.js", "404.html"),
        ("/surgery/mill-lane.html", "404.html"),
        ("/cy/other-0123456789abcdef.html", "cy/404.html"),
        ("/surgery//mill-lane", "404.html"),
        ("/cy/../%2e%2e/Cargo.toml", "404.html"),
        ("/%zz", "404.html"),
    ] {
        let (_, there, _) = ask(&site, "GET", "/404.html", &[]).await;
        let known = [("if-none-match", there["etag"].to_str().unwrap()), ("range", "bytes=0-1")];
        let (status, headers, body) = ask(&site, "GET", path, &known).await;
        assert_eq!((status, body.as_str()), (StatusCode::NOT_FOUND, page), "{path}");
        assert_eq!(headers["content-type"], "text/html; charset=utf-8", "{path}");
        assert_eq!(headers["cache-control"], "no-cache", "{path}");
        assert!(!headers.contains_key("etag") && !headers.contains_key("last-modified"), "{path}");
    }
}

#[tokio::test]
async fn what_a_file_is_does_not_depend_on_how_its_address_is_written() {
    let site = site_with_pages("/");
    let html = "text/html; charset=utf-8";
    for (path, says, vary) in [
        ("/rights", html, true),
        ("/partnership/nidd", html, true),
        ("/a.practice", html, true),
        ("/0123456789abcdef", html, true),
        ("/app%2ejs", "text/javascript", true),
        ("/LICENCE", "application/octet-stream", false),
    ] {
        let (status, headers, _) = ask(&site, "GET", path, &[]).await;
        assert_eq!((status, headers["content-type"].to_str().unwrap()), (StatusCode::OK, says), "{path}");
        assert_eq!(headers["cache-control"], "no-cache", "{path}: the name of a folder is no hash");
        assert_eq!(headers.contains_key("vary"), vary, "{path}");
        let tag = headers["etag"].to_str().unwrap().to_owned();
        let (status, headers, _) = ask(&site, "GET", path, &[("if-none-match", &tag)]).await;
        assert_eq!(
            (status, &headers["cache-control"]),
            (StatusCode::NOT_MODIFIED, &"no-cache".parse().unwrap())
        );
    }
}

#[tokio::test]
async fn hidden_files_and_ways_out_are_refused() {
    let site = site_with_pages("/");
    for path in [
        "/.secret",
        "/%2esecret",
        "/_headers",
        "/%5fnginx.conf",
        "/../Cargo.toml",
        "/%2e%2e/Cargo.toml",
        "/..%2fCargo.toml",
        "/a/../app.js",
        "//app.js",
        "/a//b",
        "/..\\x",
        "/C:/x",
        "/%00",
        "/%",
        "/%zz",
        "/%ff",
        "/./app.js",
    ] {
        let (status, ..) = ask(&site, "GET", path, &[]).await;
        assert_eq!(status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn every_answer_carries_the_sites_headers() {
    let site = site();
    for (method, path, expected) in [
        ("GET", "/choose/plain.png", StatusCode::OK),
        ("GET", "/choose/partnership/nidd", StatusCode::OK),
        ("GET", "/choose", StatusCode::PERMANENT_REDIRECT),
        ("GET", "/elsewhere", StatusCode::NOT_FOUND),
        ("GET", "/choose/missing.js", StatusCode::NOT_FOUND),
        ("GET", "/choose/_headers", StatusCode::NOT_FOUND),
        ("GET", "/choose/%2e%2e/Cargo.toml", StatusCode::NOT_FOUND),
        ("POST", "/choose/", StatusCode::METHOD_NOT_ALLOWED),
    ] {
        let (status, headers, _) = ask(&site, method, path, &[]).await;
        assert_eq!(status, expected, "{method} {path}");
        assert_eq!(headers["x-content-type-options"], "nosniff", "{method} {path}");
    }
}

#[tokio::test]
async fn an_address_that_was_moved_leads_on() {
    let site = site();
    fs::write(site.path().join("_redirects"), "/choose/surgery/old/ /choose/surgery/new/ 301\n").unwrap();
    let (status, headers, _) = ask(&site, "GET", "/choose/surgery/old", &[]).await;
    assert_eq!(status, StatusCode::MOVED_PERMANENTLY);
    assert_eq!(headers["location"], "/choose/surgery/new/");
    assert_eq!(headers["x-content-type-options"], "nosniff");
}

#[test]
fn a_folder_that_is_no_site_and_a_port_that_is_taken_are_named() {
    let folder = tempfile::tempdir().unwrap();
    let local = IpAddr::from([127, 0, 0, 1]);
    let refused = serve(folder.path(), local, 0, |_| ()).unwrap_err().to_string();
    assert!(refused.contains("is not a site") && refused.contains("lcp site"), "{refused}");
    let other = std::net::TcpListener::bind((local, 0)).unwrap();
    let port = other.local_addr().unwrap().port();
    let refused = serve(site().path(), local, port, |_| ()).unwrap_err().to_string();
    assert!(refused.contains(&format!("port {port} is taken")) && refused.contains("--port"), "{refused}");
}
