//! JSON objects in which what is not known is absent, not null or blank.

use serde_json::{Map, Value};

/// A JSON object as it is filled in.
#[derive(Debug, Clone, Default)]
pub(crate) struct Object(Map<String, Value>);

impl Object {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Sets a property.
    pub(crate) fn set(mut self, key: &str, value: impl Into<Value>) -> Self {
        self.0.insert(key.to_owned(), value.into());
        self
    }

    /// Sets a property to a text, unless that is blank.
    pub(crate) fn text(self, key: &str, text: &str) -> Self {
        if text.is_empty() { self } else { self.set(key, text) }
    }

    /// Sets a property to a number that a cell holds, unless it is blank.
    pub(crate) fn number(self, key: &str, text: &str) -> Self {
        match text.parse::<u32>() {
            Ok(number) => self.set(key, number),
            Err(_) => self,
        }
    }

    /// Sets a property to a list, unless that is empty.
    pub(crate) fn list(self, key: &str, values: Vec<Value>) -> Self {
        if values.is_empty() { self } else { self.set(key, values) }
    }

    pub(crate) fn build(self) -> Value {
        Value::Object(self.0)
    }
}
