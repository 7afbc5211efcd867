//! Every page, drawn natively with the example dataset: what a person sees, and what no page may ever do.

#[cfg(test)]
#[path = "pages/aged.rs"]
mod aged;
#[cfg(test)]
#[path = "pages/attacks.rs"]
mod attacks;
#[cfg(test)]
#[path = "pages/boxes.rs"]
mod boxes;
#[cfg(test)]
#[path = "pages/changes.rs"]
mod changes;
#[cfg(test)]
#[path = "pages/compare.rs"]
mod compare;
#[cfg(test)]
#[path = "pages/downloads.rs"]
mod downloads;
#[cfg(test)]
#[path = "pages/drawn.rs"]
mod drawn;
#[cfg(test)]
#[path = "pages/example.rs"]
mod example;
#[cfg(test)]
#[path = "pages/kiosk.rs"]
mod kiosk;
#[cfg(test)]
#[path = "pages/laws.rs"]
mod laws;
#[cfg(test)]
#[path = "pages/places.rs"]
mod places;
#[cfg(test)]
#[path = "pages/records.rs"]
mod records;
#[cfg(test)]
#[path = "pages/refused.rs"]
mod refused;
#[cfg(test)]
#[path = "pages/results.rs"]
mod results;
#[cfg(test)]
#[path = "pages/seen.rs"]
mod seen;
#[cfg(test)]
#[path = "pages/way.rs"]
mod way;
