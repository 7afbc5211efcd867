//! The screen of a waiting room, around the pages: its own controls, and the end of every visit.
//!
//! Promise: nobody gets out of it, and nobody finds anything of the person before. What is decided here without a
//! browser is tested here; what a browser has to do for it is in `browser::shared` and `browser::read_aloud`. What the
//! pages themselves leave out follows from the [`crate::shell::Capabilities`]. Start with [`Kiosk`].

mod bar;
mod idle;
mod qr;
mod reading;
mod screen;
mod settings;
mod still_there;
mod take_away;
mod type_size;
mod ways_out;

pub use screen::{Kiosk, KioskProps};
pub use settings::Settings;
pub use ways_out::closed;
