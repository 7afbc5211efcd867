//! A link to a page of another site.

use design::element::element;
use yew::prelude::*;

/// Words that lead to a web page. An address that is none, whatever it says, leaves them mere words: a release made by
/// another program than ours is no way to run a script.
pub fn web_link(address: &str, named: Html) -> Html {
    if !["https://", "http://"].iter().any(|start| address.starts_with(start)) {
        return named;
    }
    let link = [Some(AttrValue::from(address.to_owned())), Some("noreferrer".into())];
    element("a", &["href", "rel"], link, named)
}
