//! The configuration of Apache: for a `<Directory>`, or as the folder's own `.htaccess`.

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
        .map(|(name, value)| format!("Header always set {name} \"{value}\"\n"))
        .collect();
    let headers = headers.concat();
    let types: Vec<String> =
        KINDS.iter().map(|kind| format!("AddType \"{}\" .{}\n", kind.says, kind.ending)).collect();
    let types = types.concat();
    let (copies, all) = (endings(|kind| kind.compressible), endings(|_| true));
    let fallbacks: Vec<String> = hosting
        .folders
        .iter()
        .map(|folder| {
            let from = escaped(folder);
            format!(
                "RewriteCond %{{REQUEST_FILENAME}} !-f\nRewriteRule \"^{from}(?!.*[.]({all})$)\" \"{folder}{NOT_FOUND}\" [L]\n"
            )
        })
        .collect();
    let fallbacks = fallbacks.concat();
    let missing: Vec<String> = hosting
        .folders
        .iter()
        .rev()
        .filter(|folder| !folder.is_empty())
        .map(|folder| {
            let path = escaped(&[base, folder].concat());
            format!("<If \"%{{REQUEST_URI}} =~ m#^{path}#\">\n    ErrorDocument 404 {base}{folder}{NOT_FOUND}\n</If>\n")
        })
        .collect();
    let missing = missing.concat();
    let (apis, cross_origin) = (apis(hosting), cross_origin(hosting));
    let pages = hosting.moved.pages.iter().map(|(from, to)| {
        let from = escaped(from.trim_end_matches('/'));
        format!("RewriteRule \"^{from}/?$\" \"{base}{to}\" [R=301,L]\n")
    });
    let folders = hosting.moved.folders.iter().map(|(from, to)| {
        let from = escaped(from.trim_end_matches('/'));
        format!("RewriteRule \"^{from}(/.*)?$\" \"{base}{}$1\" [R=301,L]\n", to.trim_end_matches('/'))
    });
    let moved: Vec<String> = pages.chain(folders).collect();
    let moved = moved.concat();
    format!(
        r#"# Made by `lcp site`; made anew with every site. For Apache 2.4 with mod_rewrite, mod_headers and mod_mime: include it in
# the `<Directory>` of this folder, which has to be shown at {base}, or copy it to `.htaccess` in this folder.
Options -Indexes -MultiViews
DirectoryIndex index.html
DirectorySlash Off
FileETag MTime Size
AddDefaultCharset Off
ErrorDocument 404 {base}{NOT_FOUND}
{missing}
{types}RemoveType .br .gz
RemoveLanguage .br
AddEncoding br .br
AddEncoding gzip .gz

{headers}Header always set Cache-Control "{ASK_AGAIN}"
<FilesMatch "^{HASHED}">
    Header always set Cache-Control "{KEEP}"
</FilesMatch>
{cross_origin}<FilesMatch "[.]({copies})([.](br|gz))?$">
    Header always set Vary "accept-encoding"
</FilesMatch>

RewriteEngine On
RewriteOptions AllowNoSlash
RewriteBase "{base}"
{slash}RewriteCond %{{REQUEST_METHOD}} !^(GET|HEAD)$
RewriteRule ^ - [R=405,L]
# Hidden files, and this one.
RewriteRule "(^|/)[._]" - [R=404,L]
{moved}# The copies: nobody asks for them by name.
RewriteCond %{{ENV:REDIRECT_STATUS}} ^$
RewriteRule "[.](br|gz)$" - [R=404,L]
{apis}# A prerendered page.
RewriteCond %{{REQUEST_FILENAME}} -d
RewriteCond %{{REQUEST_FILENAME}}/index.html -f
RewriteRule "^(.+?)/?$" "$1/index.html" [L]
RewriteRule "^$" "index.html" [L]
# The copies, for browsers that take them.
RewriteCond %{{HTTP:Accept-Encoding}} "(^|[ ,])br *(;|,|$)"
RewriteCond %{{HTTP:Accept-Encoding}} "!(^|[ ,])br *; *q=0([.]0*)? *(,|$)"
RewriteCond %{{REQUEST_FILENAME}}.br -f
RewriteRule "^(.+[.]({copies}))$" "$1.br" [L,E=no-gzip:1]
RewriteCond %{{HTTP:Accept-Encoding}} "(^|[ ,])gzip *(;|,|$)"
RewriteCond %{{HTTP:Accept-Encoding}} "!(^|[ ,])gzip *; *q=0([.]0*)? *(,|$)"
RewriteCond %{{REQUEST_FILENAME}}.gz -f
RewriteRule "^(.+[.]({copies}))$" "$1.gz" [L,E=no-gzip:1]
# A page that the app draws.
{fallbacks}"#,
        slash = slash(base),
    )
}

/// The address without its last slash leads to the one with it.
fn slash(base: &str) -> String {
    let stem = base.trim_end_matches('/');
    if stem.is_empty() {
        return String::new();
    }
    format!("RewriteCond %{{REQUEST_URI}} \"={stem}\"\nRewriteRule ^ \"{base}\" [R=308,L]\n")
}

/// How the addresses of a directory API lead to its files.
fn apis(hosting: &Hosting<'_>) -> String {
    let lists = Hosting::api_lists();
    let apis: Vec<String> = hosting
        .apis
        .iter()
        .map(|folder| {
            let from = escaped(folder.trim_end_matches('/'));
            format!(
                "# The directory API: its lists, their pages, and single records.\nRewriteCond %{{QUERY_STRING}} \"(^|&)page=([2-9]|[1-9][0-9]+)(&|$)\"\nRewriteRule \"^({from}/({lists}))/?$\" \"$1/page/%2.json\" [L]\nRewriteRule \"^({from}/({lists}))/?$\" \"$1.json\" [L]\nRewriteRule \"^({from}/({lists})/[0-9a-f-]{{36}})$\" \"$1.json\" [L]\nRewriteRule \"^{from}/?$\" \"{folder}index.json\" [L]\n"
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
            let path = escaped(&[base, folder].concat());
            format!("Header always set Access-Control-Allow-Origin \"*\" \"expr=%{{REQUEST_URI}} =~ m#^{path}#\"\n")
        })
        .collect();
    lines.concat()
}
