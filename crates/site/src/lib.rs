//! A website of one folder: the app, a release and what a host needs to know of them.
//!
//! [`build_site`] checks a release against its manifest, puts the app beside it, draws the pages that can be read without
//! the program, names by their content the files that the first page asks for, and lays brotli and gzip copies and a
//! security policy next to them. The folder can be put on any static host, under any path. [`serve`] shows the same
//! folder on this machine, with the same headers. It judges no data ([`publisher`] did) and builds no app (Trunk did).
//!
//! Start with [`build_site()`], then [`serve`].
//!
//! [`publisher`]: ../publisher/index.html

mod address;
mod api_folder;
mod app;
mod background;
mod base_path;
mod build;
mod compress;
mod dataset_texts;
mod embed;
mod exports;
mod folder;
mod headers;
mod hosting;
mod index_page;
mod invalid;
mod kiosk;
mod languages;
mod many;
mod names;
mod offered;
mod offline;
mod page;
mod prerender;
mod reading_folders;
mod redirects;
mod release;
pub mod serve;
mod settings;
mod staging_dir;
mod template;
mod theme;
mod types;
mod variant;

pub use address::{HostAddress, InvalidHostAddress};
pub use app::BuiltApp;
pub use background::{Background, InvalidTiles, Tiles};
pub use base_path::{BasePath, InvalidBasePath};
pub use build::{BuildOptions, BuildReport, build_site};
pub use headers::{FrameAncestors, InvalidFrameAncestors};
pub use invalid::InvalidSite;
pub use kiosk::{InvalidKiosk, KioskSettings, WebAddress, Within, Word};
pub use many::{Part, build_many};
pub use offered::LanguageSettings;
pub use offline::OfflineSettings;
pub use settings::{EmbedSettings, Settings};
pub use theme::{Colour, InvalidColour, InvalidTheme, Theme};
