//! The app starts here.
fn main() {}
