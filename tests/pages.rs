//! Every page, rendered natively with the example dataset: what a person sees, and what no page may ever do.

#[cfg(test)]
#[path = "pages/attacks.rs"]
mod attacks;
#[cfg(test)]
#[path = "pages/changes.rs"]
mod changes;
#[cfg(test)]
#[path = "pages/compare.rs"]
mod compare;
#[cfg(test)]
#[path = "pages/contradictions.rs"]
mod contradictions;
#[cfg(test)]
#[path = "pages/damaged_links.rs"]
mod damaged_links;
#[cfg(test)]
#[path = "pages/downloads.rs"]
mod downloads;
#[cfg(test)]
#[path = "pages/embed.rs"]
mod embed;
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
#[path = "pages/matters.rs"]
mod matters;
#[cfg(test)]
#[path = "pages/messages.rs"]
mod messages;
#[cfg(test)]
#[path = "pages/places.rs"]
mod places;
#[cfg(test)]
#[path = "pages/properties.rs"]
mod properties;
#[cfg(test)]
#[path = "pages/read_pages.rs"]
mod read_pages;
#[cfg(test)]
#[path = "pages/records.rs"]
mod records;
#[cfg(test)]
#[path = "pages/refused.rs"]
mod refused;
#[cfg(test)]
#[path = "pages/render.rs"]
mod render;
#[cfg(test)]
#[path = "pages/results.rs"]
mod results;
#[cfg(test)]
#[path = "pages/snapshots.rs"]
mod snapshots;
#[cfg(test)]
#[path = "pages/staleness.rs"]
mod staleness;
#[cfg(test)]
#[path = "pages/wizard.rs"]
mod wizard;
#[cfg(test)]
#[path = "pages/worlds.rs"]
mod worlds;
