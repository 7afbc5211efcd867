//! HTML from templates: what is put in is escaped, and a value that is missing is an error. Why minijinja:
//! `docs/decisions/0018-templates.md`.

use html_escape::encode_double_quoted_attribute;
use minijinja::syntax::SyntaxConfig;
use minijinja::{Environment, Error, ErrorKind, Output, State, UndefinedBehavior, Value};

use crate::invalid::InvalidSite;

/// What a template is called in messages; its ending says that it is HTML.
const NAME: &str = "page.html";

/// A page with places for values.
#[derive(Debug)]
pub(crate) struct Template(Environment<'static>);

impl Template {
    /// Reads a template.
    pub(crate) fn new(source: &str) -> Result<Self, InvalidSite> {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_formatter(write_escaped);
        environment.set_syntax(SyntaxConfig::builder().keep_trailing_newline(true).build()?);
        environment.add_template_owned(NAME, source.to_owned())?;
        Ok(Self(environment))
    }

    /// The page with its values.
    pub(crate) fn render(&self, values: Value) -> Result<String, InvalidSite> {
        Ok(self.0.get_template(NAME)?.render(values)?)
    }
}

/// Writes a value as it stands in text and in an attribute. minijinja's own way writes each slash of an address as
/// `&#x2f;`, and the word `none` for nothing.
fn write_escaped(out: &mut Output<'_>, _: &mut State<'_, '_>, value: &Value) -> Result<(), Error> {
    if value.is_undefined() || value.is_none() {
        return Err(Error::new(ErrorKind::UndefinedError, "a value is missing"));
    }
    let text = value.to_string();
    let written = if value.is_safe() { text.into() } else { encode_double_quoted_attribute(&text) };
    Ok(out.write_str(&written)?)
}

#[cfg(test)]
mod tests {
    use minijinja::context;

    use super::*;

    fn rendered(source: &str, values: Value) -> Result<String, String> {
        Template::new(source).and_then(|template| template.render(values)).map_err(|error| error.to_string())
    }

    #[test]
    fn a_value_is_never_markup_unless_the_template_says_so() {
        let values = context! { text => "<a href=\"/b/\"> & 'c'" };
        assert_eq!(
            rendered("{{ text }}\n", values.clone()).unwrap(),
            "&lt;a href=&quot;/b/&quot;&gt; &amp; 'c'\n"
        );
        assert_eq!(rendered("{{ text|safe }}", values).unwrap(), "<a href=\"/b/\"> & 'c'");
    }

    #[test]
    fn what_is_missing_is_named_with_its_line() {
        let values = || context! { none => None::<u8>, files => context! { a => "b" } };
        for source in ["{{ other }}", "{{ files['other'] }}", "{{ none }}", "{% if other %}{% endif %}", "{{"]
        {
            let refused = rendered(&["one\n", source].concat(), values()).unwrap_err();
            assert!(refused.contains("page.html:2") && refused.contains("build the app again"), "{refused}");
        }
        assert_eq!(rendered("{{ files['a'] }}{% if none %}x{% endif %}", values()).unwrap(), "b");
    }
}
