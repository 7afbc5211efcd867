//! Where the directory API of a site is, by its first file.

use interchange::api::API_FOLDER;

/// The first file of a directory API, by which its folder is known.
pub(crate) const API_INDEX: &str = "index.json";

/// The folder of an API, `api/`, if a path is that of its first file.
pub(crate) fn api_folder_of(path: &str) -> Option<&str> {
    let folder = path.strip_suffix(API_INDEX)?;
    let is_api = folder == API_FOLDER || folder.ends_with(&["/", API_FOLDER].concat());
    is_api.then_some(folder)
}
