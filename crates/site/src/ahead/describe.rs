//! What a page is about, in a sentence or two: what lists of findings on the web show below its title.

use catalogue::{Partnership, Practice};

use super::scene::Scene;

/// Of a partnership: its own summary, where it has one.
pub(super) fn partnership(scene: &Scene, partnership: &Partnership) -> String {
    let usual = || scene.language().with("ahead-describe-partnership", &[("name", &partnership.name)]);
    partnership.summary.clone().unwrap_or_else(usual)
}

/// Of a surgery: where it is, and what is known of it here.
pub(super) fn practice(scene: &Scene, practice: &Practice) -> String {
    let place = practice.sites.first().map(|site| site.town.as_deref().unwrap_or(&site.postcode));
    let words = [("name", practice.name.as_str()), ("place", place.unwrap_or_default())];
    let key = if place.is_some() { "ahead-describe-surgery" } else { "ahead-describe-surgery-nowhere" };
    scene.language().with(key, &words)
}
