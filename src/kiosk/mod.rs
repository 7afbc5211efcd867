//! The kiosk in a waiting room, around the pages: its own controls, and the end of every visit.
//!
//! Promise: nobody leaves the app, and nobody finds anything of the person before. The decisions are made and tested
//! here; what a browser does for them is in `browser::shared` and `browser::read_aloud`. What the pages leave out on a
//! kiosk follows from the [`crate::shell::Capabilities`]. Start with [`Kiosk`].

mod control_bar;
mod external_links;
mod idle;
mod idle_warning;
mod layout;
mod qr;
mod qr_handoff;
mod reading;
mod settings;
mod type_size;

pub use external_links::without_external_links;
pub use layout::{Kiosk, KioskProps};
pub use settings::Settings;
