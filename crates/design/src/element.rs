//! Elements, and the classes that they get while running.
//!
//! Non-generic on purpose: every element that the macro spells out is code that a phone downloads.

use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VTag};

/// An element with attributes, each left out where its value is `None`, and what it holds.
#[inline(never)]
pub fn element<const N: usize>(
    name: &'static str,
    keys: &'static [&'static str; N],
    values: [Option<AttrValue>; N],
    content: Html,
) -> Html {
    build(name, keys, values.into(), content)
}

/// An element with a class and nothing else: `p` with `nhsuk-body-s`. An empty class is left out.
#[inline(never)]
pub fn classed(name: &'static str, class: &'static str, content: Html) -> Html {
    let class = (!class.is_empty()).then_some(AttrValue::Static(class));
    build(name, &["class"], Box::new([class]), content)
}

/// A piece of text.
#[inline(never)]
pub fn words(words: impl Into<AttrValue>) -> Html {
    Html::VText(yew::virtual_dom::VText::new(words))
}

/// Several pieces, one after another.
#[inline(never)]
pub fn pieces(pieces: Vec<Html>) -> Html {
    Html::VList(std::rc::Rc::new(yew::virtual_dom::VList::with_children(pieces, None)))
}

#[inline(never)]
fn build(
    name: &'static str,
    keys: &'static [&'static str],
    values: Box<[Option<AttrValue>]>,
    content: Html,
) -> Html {
    let mut element = VTag::new(name);
    let values = values.into_iter().map(|value| value.map(AttributeOrProperty::Attribute)).collect();
    element.set_attributes(Attributes::Dynamic { keys, values });
    if let Some(children) = element.children_mut() {
        *children = content;
    }
    element.into()
}
