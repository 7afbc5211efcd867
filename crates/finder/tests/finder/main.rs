//! What the finder promises, from outside.

#![expect(clippy::expect_used, reason = "a test that cannot make its records has failed")]

mod choices;
mod laws;
mod nearest;
mod numbers;
mod open;
mod oracle;
mod order;
mod records;
mod scope;
mod synthetic;
mod words;

/// A place as a device gives it.
fn place(lat: f64, lon: f64) -> catalogue::Place {
    catalogue::Place { position: records::point(lat, lon), precision: catalogue::Precision::Device }
}
