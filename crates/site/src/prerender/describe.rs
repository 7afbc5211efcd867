//! What a page is about, in a sentence or two: what lists of findings on the web show below its title.

use catalogue::{FunderIdx, Partnership, Practice};
use i18n::joining;

use super::render_context::RenderContext;

/// Of a partnership: its own summary, where it has one.
pub(super) fn partnership(context: &RenderContext, partnership: &Partnership) -> String {
    let usual = || context.locale().with("prerender-describe-partnership", &[("name", &partnership.name)]);
    partnership.summary.clone().unwrap_or_else(usual)
}

/// Of staying with a funder: what it means, in the funder's words.
pub(super) fn staying(context: &RenderContext, at: FunderIdx) -> String {
    joining::stay_sentence(context.locale(), &context.dataset.catalogue, Some(at))
}

/// Of a surgery: where it is, and what is known of it here.
pub(super) fn practice(context: &RenderContext, practice: &Practice) -> String {
    let place = practice.sites.first().map(|site| site.town.as_deref().unwrap_or(&site.postcode));
    let words = [("name", practice.name.as_str()), ("place", place.unwrap_or_default())];
    let key =
        if place.is_some() { "prerender-describe-surgery" } else { "prerender-describe-surgery-nowhere" };
    context.locale().with(key, &words)
}
