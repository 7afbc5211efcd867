//! Deserializes a value from columns.
//!
//! A malformed stream sets a flag instead of returning an error: from then on every number is 0, every text and list is
//! empty, and the caller discards the value at the end. An early return at each of some hundred fields would make this
//! the largest part of the app; the functions for numbers and texts are not inlined for the same reason.

use serde::de::IntoDeserializer as _;
use serde::de::value::U32Deserializer;
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, SeqAccess, VariantAccess, Visitor,
};

use super::{
    ColumnError, END, ESCAPE, ESCAPE_XOR, Encoding, FIRST_WORD, LONGEST_REPEATED, MOST_INTERNED, words,
};
use crate::format::varint;

/// The maximum depth of the tree: the dataset's types are eight deep, and a hostile file must not exhaust the stack.
const MAX_DEPTH: usize = 48;

/// The value in some bytes.
///
/// # Errors
/// [`ColumnError::Malformed`] when the bytes are not exactly what a value of this type was written as.
pub(in super::super) fn from_bytes<T: DeserializeOwned>(mut bytes: &[u8]) -> Result<T, ColumnError> {
    let words = words::take(&mut bytes).ok_or(ColumnError::Malformed)?;
    let mut tree = Tree { nodes: Vec::new(), words, is_malformed: false };
    let node = tree.parse(&mut bytes, 0).ok_or(ColumnError::Malformed)?;
    let root = NodeDeserializer { tree: &mut tree, node, encoding: Encoding::Plain };
    let value = T::deserialize(root).map_err(|_| ColumnError::Malformed)?;
    let all_used = bytes.is_empty() && tree.nodes.iter().all(|node| node.stream.is_empty());
    if all_used && !tree.is_malformed { Ok(value) } else { Err(ColumnError::Malformed) }
}

/// A type refuses the value, such as an enum without such a variant. Only this ends deserializing at once.
#[derive(Debug, thiserror::Error)]
#[error("the type has no such value")]
struct NoSuchValue;

impl serde::de::Error for NoSuchValue {
    fn custom<T: std::fmt::Display>(_: T) -> Self {
        Self
    }
}

/// One field of one type: the rest of its stream, and what it has to know of the previous values.
struct Node<'b> {
    stream: &'b [u8],
    previous_number: i64,
    /// The unit of the differences; 0 until it has been read.
    unit: i64,
    previous_text: String,
    /// The texts that occurred, the latest first.
    interned: Vec<String>,
    children: Vec<usize>,
}

struct Tree<'b> {
    nodes: Vec<Node<'b>>,
    /// The words that single bytes stand for.
    words: Vec<&'b [u8]>,
    /// Whether the bytes are known not to hold the value.
    is_malformed: bool,
}

impl<'b> Tree<'b> {
    /// Parses a node and its children; `None` when the bytes end early or the tree is too deep.
    fn parse(&mut self, bytes: &mut &'b [u8], depth: usize) -> Option<usize> {
        let length = usize::try_from(varint::take(bytes)?).ok()?;
        let (stream, rest) = bytes.split_at_checked(length)?;
        *bytes = rest;
        let count = usize::try_from(varint::take(bytes)?).ok()?;
        // A child takes at least two bytes.
        if depth > MAX_DEPTH || count > bytes.len() / 2 {
            return None;
        }
        let node = self.nodes.len();
        self.nodes.push(Node {
            stream,
            previous_number: 0,
            unit: 0,
            previous_text: String::new(),
            interned: Vec::new(),
            children: Vec::new(),
        });
        for _ in 0..count {
            let child = self.parse(bytes, depth + 1)?;
            self.nodes[node].children.push(child);
        }
        Some(node)
    }

    /// Takes a value from a node; `None` marks the tree as malformed.
    fn take<T: Default>(&mut self, node: usize, taken: impl FnOnce(&mut Node<'b>) -> Option<T>) -> T {
        let taken = self.nodes.get_mut(node).filter(|_| !self.is_malformed).and_then(taken);
        self.or_malformed(taken)
    }

    fn or_malformed<T: Default>(&mut self, value: Option<T>) -> T {
        self.is_malformed |= value.is_none();
        value.unwrap_or_default()
    }

    #[inline(never)]
    fn child(&mut self, node: usize, index: usize) -> usize {
        self.take(node, |node| node.children.get(index).copied())
    }

    #[inline(never)]
    fn varint(&mut self, node: usize) -> u64 {
        self.take(node, |node| varint::take(&mut node.stream))
    }

    #[inline(never)]
    fn length(&mut self, node: usize) -> usize {
        let length = usize::try_from(self.varint(node)).ok();
        self.or_malformed(length)
    }

    /// A boolean: 0 is false, 1 is true.
    #[inline(never)]
    fn boolean(&mut self, node: usize) -> bool {
        let boolean = match self.varint(node) {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        };
        self.or_malformed(boolean)
    }

    #[inline(never)]
    fn integer(&mut self, node: usize, encoding: Encoding) -> i64 {
        if encoding == Encoding::Index {
            return self.varint(node).cast_signed();
        }
        self.take(node, |node| {
            if node.unit == 0 {
                node.unit = varint::take(&mut node.stream)?.cast_signed();
            }
            let steps = varint::unzigzag(varint::take(&mut node.stream)?);
            node.previous_number = node.previous_number.wrapping_add(steps.wrapping_mul(node.unit));
            Some(node.previous_number)
        })
    }

    #[inline(never)]
    fn text(&mut self, node: usize, encoding: Encoding) -> String {
        match encoding {
            Encoding::Plain | Encoding::Index => self.line(node),
            Encoding::IdPrefixDelta => self.prefix_delta(node, 0),
            Encoding::PrefixDelta => self.prefix_delta(node, node),
            Encoding::Interned => self.interned(node),
        }
    }

    #[inline(never)]
    fn line(&mut self, node: usize) -> String {
        let node = self.nodes.get_mut(node).filter(|_| !self.is_malformed);
        let line = node.and_then(|node| line(&mut node.stream, &self.words));
        self.or_malformed(line)
    }

    /// A text that begins as the previous one does, which the node `previous_in` keeps.
    fn prefix_delta(&mut self, node: usize, previous_in: usize) -> String {
        let shared = self.length(node);
        let rest = self.child(node, 0);
        let rest = self.line(rest);
        self.take(previous_in, |node| {
            let previous = &mut node.previous_text;
            (shared <= LONGEST_REPEATED && previous.is_char_boundary(shared)).then(|| {
                previous.truncate(shared);
                previous.push_str(&rest);
                previous.clone()
            })
        })
    }

    /// A text that may have occurred before in the field; 0 stands for one that did not.
    fn interned(&mut self, node: usize) -> String {
        let distance = self.length(node);
        if distance > 0 {
            return self.take(node, |node| {
                let latest = node.interned.get_mut(..distance)?;
                latest.rotate_right(1);
                latest.first().cloned()
            });
        }
        let text = self.child(node, 0);
        let text = self.line(text);
        if text.len() <= LONGEST_REPEATED {
            self.take(node, |node| {
                node.interned.truncate(MOST_INTERNED - 1);
                node.interned.insert(0, text.clone());
                Some(())
            });
        }
        text
    }
}

/// Takes the text of a line, in which bytes stand for words and others are escaped.
fn line(stream: &mut &[u8], words: &[&[u8]]) -> Option<String> {
    let end = stream.iter().position(|&byte| byte == END)?;
    let (line, rest) = stream.split_at_checked(end)?;
    *stream = rest.get(1..)?;
    let mut bytes = Vec::with_capacity(line.len() * 2);
    let mut rest = line.iter();
    while let Some(&byte) = rest.next() {
        match byte {
            ESCAPE => bytes.push(rest.next()? ^ ESCAPE_XOR),
            FIRST_WORD.. => bytes.extend_from_slice(words.get(usize::from(byte - FIRST_WORD))?),
            _ => bytes.push(byte),
        }
    }
    String::from_utf8(bytes).ok()
}

/// Deserializes a value from one node of the tree.
struct NodeDeserializer<'a, 'b> {
    tree: &'a mut Tree<'b>,
    node: usize,
    encoding: Encoding,
}

impl<'b> NodeDeserializer<'_, 'b> {
    fn child(&mut self, index: usize) -> NodeDeserializer<'_, 'b> {
        let node = self.tree.child(self.node, index);
        NodeDeserializer { tree: self.tree, node, encoding: Encoding::Plain }
    }

    fn integer<N: TryFrom<i64> + Default>(&mut self) -> N {
        let number = self.tree.integer(self.node, self.encoding);
        self.tree.or_malformed(N::try_from(number).ok())
    }
}

macro_rules! integers {
    ($($method:ident $visit:ident,)+) => {
        $(fn $method<V: Visitor<'b>>(mut self, visitor: V) -> Result<V::Value, NoSuchValue> {
            visitor.$visit(self.integer())
        })+
    };
}

macro_rules! refused {
    ($($method:ident)+) => {
        $(fn $method<V: Visitor<'b>>(self, _: V) -> Result<V::Value, NoSuchValue> {
            Err(NoSuchValue)
        })+
    };
}

impl<'b> Deserializer<'b> for NodeDeserializer<'_, 'b> {
    type Error = NoSuchValue;

    integers! {
        deserialize_i8 visit_i8, deserialize_i16 visit_i16, deserialize_i32 visit_i32, deserialize_i64 visit_i64,
        deserialize_u8 visit_u8, deserialize_u16 visit_u16, deserialize_u32 visit_u32,
    }

    refused! { deserialize_any deserialize_f32 deserialize_f64 deserialize_bytes deserialize_byte_buf deserialize_map
    deserialize_ignored_any }

    fn deserialize_bool<V: Visitor<'b>>(self, visitor: V) -> Result<V::Value, NoSuchValue> {
        visitor.visit_bool(self.tree.boolean(self.node))
    }

    fn deserialize_u64<V: Visitor<'b>>(self, visitor: V) -> Result<V::Value, NoSuchValue> {
        visitor.visit_u64(self.tree.integer(self.node, self.encoding).cast_unsigned())
    }

    fn deserialize_char<V: Visitor<'b>>(mut self, visitor: V) -> Result<V::Value, NoSuchValue> {
        let letter = char::from_u32(self.integer());
        visitor.visit_char(self.tree.or_malformed(letter))
    }

    fn deserialize_str<V: Visitor<'b>>(self, visitor: V) -> Result<V::Value, NoSuchValue> {
        visitor.visit_string(self.tree.text(self.node, self.encoding))
    }

    fn deserialize_string<V: Visitor<'b>>(self, visitor: V) -> Result<V::Value, NoSuchValue> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'b>>(mut self, visitor: V) -> Result<V::Value, NoSuchValue> {
        if self.tree.boolean(self.node) { visitor.visit_some(self.child(0)) } else { visitor.visit_none() }
    }

    fn deserialize_unit<V: Visitor<'b>>(self, visitor: V) -> Result<V::Value, NoSuchValue> {
        visitor.visit_unit()
    }

    fn deserialize_unit_struct<V: Visitor<'b>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, NoSuchValue> {
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'b>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, NoSuchValue> {
        let encoding = Encoding::of_marker(name).unwrap_or(self.encoding);
        visitor.visit_newtype_struct(NodeDeserializer { encoding, ..self })
    }

    fn deserialize_seq<V: Visitor<'b>>(self, visitor: V) -> Result<V::Value, NoSuchValue> {
        let left = self.tree.length(self.node);
        visitor.visit_seq(Elements { parent: self, left })
    }

    fn deserialize_tuple<V: Visitor<'b>>(self, _: usize, visitor: V) -> Result<V::Value, NoSuchValue> {
        visitor.visit_seq(Fields { parent: self, next: 0 })
    }

    fn deserialize_tuple_struct<V: Visitor<'b>>(
        self,
        _: &'static str,
        length: usize,
        visitor: V,
    ) -> Result<V::Value, NoSuchValue> {
        self.deserialize_tuple(length, visitor)
    }

    fn deserialize_struct<V: Visitor<'b>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, NoSuchValue> {
        self.deserialize_tuple(fields.len(), visitor)
    }

    fn deserialize_enum<V: Visitor<'b>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, NoSuchValue> {
        let index = self.tree.length(self.node);
        visitor.visit_enum(Variant { parent: self, index })
    }

    fn deserialize_identifier<V: Visitor<'b>>(self, visitor: V) -> Result<V::Value, NoSuchValue> {
        self.deserialize_u32(visitor)
    }

    fn is_human_readable(&self) -> bool {
        false
    }
}

/// The elements of one list, all from one child.
struct Elements<'a, 'b> {
    parent: NodeDeserializer<'a, 'b>,
    left: usize,
}

impl<'b> SeqAccess<'b> for Elements<'_, 'b> {
    type Error = NoSuchValue;

    fn next_element_seed<T: DeserializeSeed<'b>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, NoSuchValue> {
        // Stop when malformed, so that a false length makes no list of empty values.
        if self.left == 0 || self.parent.tree.is_malformed {
            return Ok(None);
        }
        self.left -= 1;
        seed.deserialize(self.parent.child(0)).map(Some)
    }

    /// serde bounds what it reserves; a false length runs out of bytes long before the list is full.
    fn size_hint(&self) -> Option<usize> {
        Some(self.left)
    }
}

/// The fields of one value, each from its own child. A type asks for as many as it has fields.
struct Fields<'a, 'b> {
    parent: NodeDeserializer<'a, 'b>,
    next: usize,
}

impl<'b> SeqAccess<'b> for Fields<'_, 'b> {
    type Error = NoSuchValue;

    fn next_element_seed<T: DeserializeSeed<'b>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, NoSuchValue> {
        let at = self.next;
        self.next += 1;
        seed.deserialize(self.parent.child(at)).map(Some)
    }
}

/// One variant of an enum; its content is in the variant's own child.
struct Variant<'a, 'b> {
    parent: NodeDeserializer<'a, 'b>,
    index: usize,
}

impl<'b> EnumAccess<'b> for Variant<'_, 'b> {
    type Error = NoSuchValue;
    type Variant = Self;

    fn variant_seed<T: DeserializeSeed<'b>>(self, seed: T) -> Result<(T::Value, Self), NoSuchValue> {
        let index: U32Deserializer<NoSuchValue> =
            u32::try_from(self.index).map_err(|_| NoSuchValue)?.into_deserializer();
        Ok((seed.deserialize(index)?, self))
    }
}

impl<'b> VariantAccess<'b> for Variant<'_, 'b> {
    type Error = NoSuchValue;

    fn unit_variant(self) -> Result<(), NoSuchValue> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'b>>(mut self, seed: T) -> Result<T::Value, NoSuchValue> {
        seed.deserialize(self.parent.child(self.index))
    }

    fn tuple_variant<V: Visitor<'b>>(mut self, length: usize, visitor: V) -> Result<V::Value, NoSuchValue> {
        self.parent.child(self.index).deserialize_tuple(length, visitor)
    }

    fn struct_variant<V: Visitor<'b>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, NoSuchValue> {
        self.tuple_variant(fields.len(), visitor)
    }
}
