//! What the finder promises, from outside.

#![expect(clippy::expect_used, reason = "a test that cannot make its records has failed")]

mod choices;
mod nearest;
mod numbers;
mod open;
mod order;
mod properties;
mod published;
mod records;
mod reference;
mod scope;
mod synthetic;
mod words;

/// A place as a device gives it.
fn place(lat: f64, lon: f64) -> catalogue::Place {
    catalogue::Place { position: records::point(lat, lon), precision: catalogue::Precision::Device }
}
