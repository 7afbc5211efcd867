//! Every page, drawn natively with the example dataset: what a person sees, and what no page may ever do.

#[path = "pages/drawn.rs"]
mod drawn;
#[path = "pages/example.rs"]
mod example;
#[path = "pages/laws.rs"]
mod laws;
#[path = "pages/places.rs"]
mod places;
#[path = "pages/refused.rs"]
mod refused;
#[path = "pages/seen.rs"]
mod seen;
