//! The letters that the words were found in, marked in the text that is shown.

use design::element::{classed, pieces, words};
use finder::{Field, Highlight};
use yew::prelude::*;

/// A field's text with the letters marked that were found in it; plain where nothing was.
pub fn marked(text: &str, marks: &[Highlight], field: Field) -> Html {
    let Some(mark) = marks.iter().find(|mark| mark.field == field) else { return words(text.to_owned()) };
    let mut parts = Vec::new();
    let mut done = 0;
    for span in &mark.spans {
        // A stretch that does not fit the text marks nothing, rather than break the page.
        if let (Some(before), Some(found)) = (text.get(done..span.start), text.get(span.clone())) {
            parts.push(words(before.to_owned()));
            parts.push(classed("mark", "lcp-mark", words(found.to_owned())));
            done = span.end;
        }
    }
    parts.push(words(text.get(done..).unwrap_or_default().to_owned()));
    pieces(parts)
}
