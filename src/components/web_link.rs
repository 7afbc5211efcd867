//! A link to a page of another site.

use yew::prelude::*;

/// A link to a web page. An address that does not begin with `https://` or `http://` gives no link, so that no release can
/// run a script.
pub fn web_link(address: &str, named: Html) -> Html {
    if !["https://", "http://"].iter().any(|start| address.starts_with(start)) {
        return named;
    }
    html! { <a href={address.to_owned()} rel="noreferrer">{ named }</a> }
}
