use yew::prelude::*;

/// The size of a heading, a question or a table's caption.
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
    /// The class of this size, of four from small to extra large. The classes are written in full, so that a search
    /// finds which styles are in use.
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

/// The properties of a [`heading`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeadingProps {
    /// From 1, the page's title, to 6. A level outside these bounds is read as the nearest within.
    pub level: u8,
    /// Its size; by default the usual size of its level.
    pub size: Option<TextSize>,
    /// Smaller text above, part of the heading: "Partnership" above its name.
    pub caption: Option<Html>,
    /// The element's id.
    pub id: Option<AttrValue>,
    /// Can take the focus without being a stop for the Tab key: a page's title after the page has changed.
    pub focusable: bool,
    /// Its text.
    pub children: Html,
}

/// The heading of a page or of a section.
pub fn heading(props: HeadingProps) -> Html {
    let class = props.size.map_or("nhsuk-heading", TextSize::heading_class);
    let caption_class = props.size.map_or("nhsuk-caption", |size| {
        size.pick(["nhsuk-caption", "nhsuk-caption-m", "nhsuk-caption-l", "nhsuk-caption-xl"])
    });
    let content = html! {
        <>
            if let Some(caption) = props.caption {
                <span class={caption_class}>{ caption }</span>
                { " " }
            }
            { props.children }
        </>
    };
    heading_element(props.level, class.into(), props.id, props.focusable, content)
}

/// A heading's element at a level from 1 to 6; a level outside is read as the nearest within.
#[expect(clippy::ignored_unit_patterns, reason = "html! expands a tag chosen at run time to such a match")]
pub(crate) fn heading_element(
    level: u8,
    class: Classes,
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
    let tabindex = focusable.then_some("-1");
    html! { <@{name} {class} {id} {tabindex}>{ content }</@> }
}
