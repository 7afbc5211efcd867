//! The configuration of nginx: a part of a `server { ... }`, for nginx as it is distributed, with no module added.

use std::collections::BTreeMap;

use super::{HASHED, Hosting, escaped};
use crate::app::NOT_FOUND;
use crate::headers::{ASK_AGAIN, KEEP};
use crate::types::{KINDS, endings};

/// The text of the file.
pub(super) fn text(hosting: &Hosting<'_>) -> String {
    let base = hosting.base.as_str();
    let headers: Vec<String> = hosting
        .headers
        .iter()
        .map(|(name, value)| format!("    add_header {name} \"{value}\" always;\n"))
        .collect();
    let headers = headers.concat();
    let types: Vec<String> =
        KINDS.iter().map(|kind| format!("        \"{}\" {};\n", kind.says, kind.ending)).collect();
    let types = types.concat();
    let (copies, others) = (endings(|kind| kind.compressible), endings(|kind| !kind.compressible));
    let fallbacks: Vec<String> = hosting
        .folders
        .iter()
        .map(|folder| {
            let (path, page) = (escaped(&[base, folder].concat()), [base, folder, NOT_FOUND].concat());
            format!("        rewrite ^{path} {page} last;\n")
        })
        .collect();
    let fallbacks = fallbacks.concat();
    let missing: Vec<String> = hosting
        .folders
        .iter()
        .rev()
        .map(|folder| {
            let path = escaped(&[base, folder].concat());
            format!("if ($uri ~ \"^{path}\") {{ set $lcp_missing {base}{folder}{NOT_FOUND}; }}\n")
        })
        .collect();
    let missing = missing.concat();
    let (apis, cross_origin) = (apis(hosting), cross_origin(hosting));
    let pages = hosting.moved.pages.iter().map(|(from, to)| {
        let from = escaped(&[base, from.trim_end_matches('/')].concat());
        format!("        rewrite ^{from}/?$ {base}{to} permanent;\n")
    });
    let folders = hosting.moved.folders.iter().map(|(from, to)| {
        let from = escaped(&[base, from.trim_end_matches('/')].concat());
        format!("        rewrite ^{from}(/.*)?$ {base}{}$1 permanent;\n", to.trim_end_matches('/'))
    });
    let moved: Vec<String> = pages.chain(folders).collect();
    let moved = moved.concat();
    format!(
        r#"# Made by `lcp site`; made anew with every site. Include it in a `server {{ ... }}` of nginx, where the address {base}
# has to lead to this folder: with `root /srv/www`, this folder is /srv/www{base}.
{redirect}set $lcp_age "{ASK_AGAIN}";
if ($uri ~ "/{HASHED}") {{ set $lcp_age "{KEEP}"; }}
set $lcp_vary "";
set $lcp_encoding "";
set $lcp_brotli "";
if ($http_accept_encoding ~* "(^|[ ,])br *(;|,|$)") {{ set $lcp_brotli "br"; }}
if ($http_accept_encoding ~* "(^|[ ,])br *; *q=0([.]0*)? *(,|$)") {{ set $lcp_brotli ""; }}
if ($request_method !~ "^(GET|HEAD)$") {{ set $lcp_brotli ""; }}
set $lcp_cors "";
{cross_origin}{missing}location ^~ {base} {{
{headers}    add_header Cache-Control $lcp_age always;
    add_header Vary $lcp_vary always;
    add_header Content-Encoding $lcp_encoding always;
    add_header Access-Control-Allow-Origin $lcp_cors always;
    absolute_redirect off;
    etag on;
    error_page 404 $lcp_missing;
    gzip off;
    types {{
{types}    }}
    default_type application/octet-stream;

    # Hidden files, and this one.
    location ~ "/[._]" {{ return 404; }}

{apis}    # The copies that browsers which take brotli are sent; nobody asks for them by name.
{brotli}    location ~ "[.](br|gz)$" {{ return 404; }}

    location ~ "[.]({copies})$" {{
        set $lcp_vary "accept-encoding";
        if (-f $request_filename.br) {{ set $lcp_brotli "$lcp_brotli is there"; }}
        if ($lcp_brotli = "br is there") {{ rewrite ^(.*)$ $1.br last; }}
        gzip_static on;
    }}

    location ~ "[.]({others})$" {{ }}

    # A page, prerendered or drawn by the app, unless there is such a file.
    location ~ "/" {{
{moved}        if (-f $request_filename/index.html) {{ rewrite "^(.*?)/?$" $1/index.html last; }}
        if (-f $request_filename) {{ break; }}
{fallbacks}    }}
}}
"#,
        redirect = redirect(base),
        brotli = brotli(),
    )
}

/// The address without its last slash leads to the one with it.
fn redirect(base: &str) -> String {
    let stem = base.trim_end_matches('/');
    if stem.is_empty() {
        return String::new();
    }
    format!("location = {stem} {{ absolute_redirect off; return 308 {base}; }}\n")
}

/// A copy is of the kind that the file is, which nginx cannot tell from `.js.br`.
fn brotli() -> String {
    let mut endings: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for kind in KINDS.iter().filter(|kind| kind.compressible) {
        endings.entry(kind.says).or_default().push(kind.ending);
    }
    endings
        .iter()
        .map(|(says, endings)| {
            format!(
                "    location ~ \"[.]({})[.]br$\" {{ internal; set $lcp_encoding br; types {{ }} default_type \"{says}\"; }}\n",
                endings.join("|")
            )
        })
        .collect::<Vec<_>>()
        .concat()
}

/// How the addresses of a directory API lead to its files.
fn apis(hosting: &Hosting<'_>) -> String {
    let base = hosting.base.as_str();
    let lists = Hosting::api_lists();
    let apis: Vec<String> = hosting
        .apis
        .iter()
        .map(|folder| {
            let path = escaped([base, folder].concat().trim_end_matches('/'));
            format!(
                "    # The directory API: its lists, their pages, and single records.\n    location ~ \"^{path}/({lists})/?$\" {{\n        if ($arg_page ~ \"^([2-9]|[1-9][0-9]+)$\") {{ rewrite \"^(.*?)/?$\" $1/page/$arg_page.json last; }}\n        rewrite \"^(.*?)/?$\" $1.json last;\n    }}\n    location ~ \"^{path}/({lists})/[0-9a-f-]{{36}}$\" {{ rewrite ^(.*)$ $1.json last; }}\n    location ~ \"^{path}/?$\" {{ rewrite ^ {base}{folder}index.json last; }}\n\n"
            )
        })
        .collect();
    apis.concat()
}

/// Who else may read a directory API: everybody.
fn cross_origin(hosting: &Hosting<'_>) -> String {
    let base = hosting.base.as_str();
    let lines: Vec<String> = hosting
        .apis
        .iter()
        .map(|folder| {
            let path = escaped([base, folder].concat().trim_end_matches('/'));
            format!("if ($uri ~ \"^{path}(/|$)\") {{ set $lcp_cors \"*\"; }}\n")
        })
        .collect();
    lines.concat()
}
