//! The options of a fixture, and which of them have been read.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use serde_json::Value;
use yew::{AttrValue, Html};

/// A value inside a fixture's options; keeps a note of every key that is asked for.
#[derive(Clone)]
pub(crate) struct Options {
    value: Value,
    path: String,
    read: Rc<RefCell<BTreeSet<String>>>,
}

impl Options {
    pub(crate) fn new(value: Value) -> Self {
        Self { value, path: String::new(), read: Rc::default() }
    }

    pub(crate) fn get(&self, key: &str) -> Option<Self> {
        let path = format!("{}/{key}", self.path);
        self.read.borrow_mut().insert(path.clone());
        let value = self.value.get(key)?.clone();
        (!value.is_null()).then(|| Self { value, path, read: Rc::clone(&self.read) })
    }

    pub(crate) fn text(&self, key: &str) -> Option<AttrValue> {
        let value = self.get(key)?.value;
        value.as_str().map(|text| text.to_owned().into())
    }

    /// As [`text`](Self::text), without counting as read: to see first whether we have what it asks for.
    pub(crate) fn peek(&self, key: &str) -> Option<String> {
        self.value.get(key)?.as_str().map(str::to_owned)
    }

    /// As [`flag`](Self::flag), without counting as read.
    pub(crate) fn peek_flag(&self, key: &str) -> Option<bool> {
        self.value.get(key)?.as_bool()
    }

    pub(crate) fn texts(&self, key: &str) -> Vec<AttrValue> {
        self.get(key)
            .and_then(|list| list.value.as_array().cloned())
            .unwrap_or_default()
            .iter()
            .filter_map(|item| item.as_str().map(|text| text.to_owned().into()))
            .collect()
    }

    pub(crate) fn number(&self, key: &str) -> Option<u8> {
        self.get(key)?.value.as_u64().and_then(|number| u8::try_from(number).ok())
    }

    pub(crate) fn flag(&self, key: &str) -> Option<bool> {
        self.get(key)?.value.as_bool()
    }

    /// Upstream leaves out an item that is `false`.
    pub(crate) fn items(&self, key: &str) -> Vec<Self> {
        self.get(key).map_or_else(Vec::new, |list| list.list())
    }

    /// The items of what is itself a list.
    pub(crate) fn list(&self) -> Vec<Self> {
        let items = self.value.as_array().cloned().unwrap_or_default();
        let path = format!("{}[]", self.path);
        self.read.borrow_mut().insert(path.clone());
        items
            .into_iter()
            .filter(|item| *item != Value::Bool(false))
            .map(|value| Self { value, path: path.clone(), read: Rc::clone(&self.read) })
            .collect()
    }

    /// What upstream writes as words, as words inside `text`, or as markup inside `html`.
    pub(crate) fn words(&self, key: &str) -> Option<Html> {
        self.get(key)?.as_words()
    }

    /// As [`words`](Self::words), of this very value.
    pub(crate) fn as_words(&self) -> Option<Html> {
        match self.value.as_str() {
            Some(text) => Some(Html::from(text)),
            None => self.content(),
        }
    }

    /// As [`words`](Self::words), where our component takes no markup.
    pub(crate) fn plain(&self, key: &str) -> Option<AttrValue> {
        let inner = self.get(key)?;
        match inner.value.as_str() {
            Some(text) => Some(text.to_owned().into()),
            None => inner.text("text"),
        }
    }

    /// What a component holds: a block, markup or words.
    pub(crate) fn content(&self) -> Option<Html> {
        let markup = self.text("callBlock").or_else(|| self.text("html"));
        markup.map(Html::from_html_unchecked).or_else(|| self.text("text").map(Html::from))
    }

    /// The paths of all values that were not asked for, such as `/items[]/attributes`.
    pub(crate) fn unread(&self) -> BTreeSet<String> {
        let mut leaves = BTreeSet::new();
        collect(&self.value, String::new(), &mut leaves);
        let read = self.read.borrow();
        leaves.retain(|leaf| !read.contains(leaf));
        leaves
    }
}

fn collect(value: &Value, path: String, leaves: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                collect(value, format!("{path}/{key}"), leaves);
            }
        }
        Value::Array(list) if list.iter().any(|item| item.is_object() || item.is_array()) => {
            for item in list {
                collect(item, format!("{path}[]"), leaves);
            }
        }
        Value::Bool(false) if path.ends_with("[]") => {}
        _ => {
            leaves.insert(path);
        }
    }
}
