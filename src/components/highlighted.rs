//! A text with the letters highlighted that matched the search.

use finder::{Field, Highlight};
use yew::prelude::*;

/// The text of a field with the letters highlighted that matched; plain where none did.
pub fn highlighted(text: &str, highlights: &[Highlight], field: Field) -> Html {
    let Some(highlight) = highlights.iter().find(|highlight| highlight.field == field) else {
        return html! { { text } };
    };
    let mut end = 0;
    // A span that does not fit the text highlights nothing, rather than break the page.
    let spans = highlight.spans.iter().filter_map(|span| {
        let (before, matched) = (text.get(end..span.start)?, text.get(span.clone())?);
        end = span.end;
        Some((before, matched))
    });
    let spans: Vec<(&str, &str)> = spans.collect();
    html! {
        <>
            for (before, matched) in spans {
                { before }
                <mark class="lcp-mark">{ matched }</mark>
            }
            { text.get(end..).unwrap_or_default() }
        </>
    }
}
