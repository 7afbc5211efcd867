//! The download of all tables, on the page about the information.

use std::path::Path;
use std::rc::Rc;

use lcp_explorer::app_state::{Action, AppState};
use lcp_explorer::data::RemoteData;
use publisher::compile::CompiledRelease;
use publisher::problem::Problems;
use publisher::validate;

use crate::example::{locale, more_messages, open};
use crate::render::html;

#[test]
fn all_tables_can_be_downloaded_as_one_file_and_the_link_states_its_size() {
    let tables = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/example");
    let tables = validate::read_and_check(&tables, None, &mut Problems::default());
    let release = CompiledRelease::from_tables(&tables).unwrap().with_download(&tables).unwrap();
    let dataset = open(&release.manifest, &release);
    let session = AppState::default()
        .after(Action::Messages(locale()))
        .after(Action::Dataset(RemoteData::Ready(Rc::new(dataset))))
        .after(more_messages());
    let html = html(&session, "/about");
    let (name, file) = release.files.iter().find(|(name, _)| name.starts_with("tables-")).unwrap();
    assert!(html.contains(&format!("href=\"release/{name}\"")), "{html}");
    let words = format!("Download all the information, as tables ({} kB)", file.len().div_ceil(1000));
    assert!(html.contains(&words), "{words} in {html}");
    assert!(html.contains("Open Government Licence v3.0"));
}
