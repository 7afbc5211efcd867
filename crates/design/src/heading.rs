use yew::prelude::*;

use crate::element::{classed, element, pieces, words};

/// How large a heading, a question or a table's title is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextSize {
    /// Small: 19 px on a desk, 16 px on a phone.
    S,
    /// Medium: 26 px on a desk, 22 px on a phone.
    M,
    /// Large: 36 px on a desk, 27 px on a phone.
    L,
    /// Extra large: 48 px on a desk, 32 px on a phone.
    Xl,
}

impl TextSize {
    /// The one of four classes, from small to extra large, that is written for this size. They are written
    /// whole, so that the styles in use can be told from the others.
    pub(crate) const fn pick(self, classes: [&'static str; 4]) -> &'static str {
        let [small, medium, large, extra_large] = classes;
        match self {
            Self::S => small,
            Self::M => medium,
            Self::L => large,
            Self::Xl => extra_large,
        }
    }

    /// The class of a heading of this size.
    pub(crate) const fn heading_class(self) -> &'static str {
        self.pick(["nhsuk-heading-s", "nhsuk-heading-m", "nhsuk-heading-l", "nhsuk-heading-xl"])
    }
}

/// What [`heading`] is told.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeadingProps {
    /// From 1, the page's title, to 6. What is outside is read as the nearest inside.
    pub level: u8,
    /// How large it is set; by itself as large as its level is by custom.
    pub size: Option<TextSize>,
    /// Smaller words above, part of the heading: "Partnership" above its name.
    pub caption: Option<Html>,
    /// The element's id.
    pub id: Option<AttrValue>,
    /// May take the focus without being a stop for the Tab key: a page's title after a change of page.
    pub focusable: bool,
    /// The words.
    pub children: Html,
}

/// A heading of a page or of a part of it.
pub fn heading(props: HeadingProps) -> Html {
    let class = props.size.map_or("nhsuk-heading", TextSize::heading_class);
    let content = match props.caption {
        Some(caption) => {
            let class = props.size.map_or("nhsuk-caption", |size| {
                size.pick(["nhsuk-caption", "nhsuk-caption-m", "nhsuk-caption-l", "nhsuk-caption-xl"])
            });
            pieces(vec![classed("span", class, caption), words(" "), props.children])
        }
        None => props.children,
    };
    heading_element(props.level, class.into(), props.id, props.focusable, content)
}

/// A heading's element at a level from 1 to 6; a level outside is read as the nearest inside.
pub(crate) fn heading_element(
    level: u8,
    class: AttrValue,
    id: Option<AttrValue>,
    focusable: bool,
    content: Html,
) -> Html {
    let name = match level {
        0 | 1 => "h1",
        2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        _ => "h6",
    };
    let tabindex = focusable.then_some(AttrValue::Static("-1"));
    element(name, &["class", "id", "tabindex"], [Some(class), id, tabindex], content)
}
