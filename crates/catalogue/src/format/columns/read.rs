//! Reading a value out of columns.
//!
//! A fault is noted, not returned: from then on every number is nothing, every text and list is empty, and the value
//! that comes of it is thrown away at the end. With a way out at each of some hundred fields, this reader would be the
//! largest part of the app; the leaves are functions of their own for the same reason.

use serde::de::IntoDeserializer as _;
use serde::de::value::U32Deserializer;
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, SeqAccess, VariantAccess, Visitor,
};

use super::{
    END, ESCAPE, FIRST_WORD, LONGEST_REPEATED, MOST_KEPT, Mismatch, SECOND, TWISTED, Writing, is_reference,
    varint, words,
};

/// How deep a tree may be: the dataset's types are eight deep, and a hostile file must not exhaust the stack.
const DEEPEST: usize = 48;

/// The value in some bytes of a layout, [`SECOND`] or today's.
///
/// # Errors
/// [`Mismatch::Shape`] when the bytes are not exactly what a value of this type was written as.
pub(in super::super) fn from_bytes<T: DeserializeOwned>(
    mut bytes: &[u8],
    layout: u16,
) -> Result<T, Mismatch> {
    let words = if layout == SECOND { None } else { Some(words::take(&mut bytes).ok_or(Mismatch::Shape)?) };
    let mut tree = Tree {
        nodes: Vec::new(),
        words,
        is_faulty: false,
        writing: Writing::Line,
        number_is_reference: false,
    };
    let root = tree.read(&mut bytes, 0).ok_or(Mismatch::Shape)?;
    let value = T::deserialize(Place { tree: &mut tree, node: root }).map_err(|_| Mismatch::Shape)?;
    let all_used = bytes.is_empty() && tree.nodes.iter().all(|node| node.stream.is_empty());
    if all_used && !tree.is_faulty { Ok(value) } else { Err(Mismatch::Shape) }
}

/// What a type itself refuses, such as an id with a space: there is no value to go on with.
#[derive(Debug, thiserror::Error)]
#[error("the type has no such value")]
struct Refused;

impl serde::de::Error for Refused {
    fn custom<T: std::fmt::Display>(_: T) -> Self {
        Self
    }
}

/// One field of one type: what is left of its stream, and what it needs to know of the value before.
struct Node<'b> {
    stream: &'b [u8],
    number_before: i64,
    /// What differences are counted in; 0 while it has not been read.
    unit: i64,
    before: String,
    /// The texts met, the last first.
    often: Vec<String>,
    children: Vec<usize>,
}

struct Tree<'b> {
    nodes: Vec<Node<'b>>,
    /// The words that single bytes stand for; `None` in the second layout, which has none.
    words: Option<Vec<&'b [u8]>>,
    /// Whether the bytes are known not to hold the value.
    is_faulty: bool,
    /// How the text that comes next is written.
    writing: Writing,
    /// Whether the number that comes next is the inside of a reference.
    number_is_reference: bool,
}

impl<'b> Tree<'b> {
    /// Reads a node and its children; `None` when the bytes end early or go too deep.
    fn read(&mut self, bytes: &mut &'b [u8], depth: usize) -> Option<usize> {
        let length = usize::try_from(varint::take(bytes)?).ok()?;
        let (stream, rest) = bytes.split_at_checked(length)?;
        *bytes = rest;
        let count = usize::try_from(varint::take(bytes)?).ok()?;
        // A child takes two bytes at least.
        if depth > DEEPEST || count > bytes.len() / 2 {
            return None;
        }
        let node = self.nodes.len();
        self.nodes.push(Node {
            stream,
            number_before: 0,
            unit: i64::from(self.words.is_none()),
            before: String::new(),
            often: Vec::new(),
            children: Vec::new(),
        });
        for _ in 0..count {
            let child = self.read(bytes, depth + 1)?;
            self.nodes[node].children.push(child);
        }
        Some(node)
    }

    /// Takes something from what is left of a node's stream; `None` is a fault.
    fn take<T: Default>(&mut self, node: usize, taken: impl FnOnce(&mut Node<'b>) -> Option<T>) -> T {
        let taken = self.nodes.get_mut(node).filter(|_| !self.is_faulty).and_then(taken);
        self.or_fault(taken)
    }

    fn or_fault<T: Default>(&mut self, value: Option<T>) -> T {
        self.is_faulty |= value.is_none();
        value.unwrap_or_default()
    }

    #[inline(never)]
    fn child(&mut self, node: usize, at: usize) -> usize {
        self.take(node, |node| node.children.get(at).copied())
    }

    #[inline(never)]
    fn plain(&mut self, node: usize) -> u64 {
        self.take(node, |node| varint::take(&mut node.stream))
    }

    #[inline(never)]
    fn length(&mut self, node: usize) -> usize {
        let length = usize::try_from(self.plain(node)).ok();
        self.or_fault(length)
    }

    /// Whether something is there: 0 is no, 1 is yes.
    #[inline(never)]
    fn yes_or_no(&mut self, node: usize) -> bool {
        let yes_or_no = match self.plain(node) {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        };
        self.or_fault(yes_or_no)
    }

    #[inline(never)]
    fn number(&mut self, node: usize) -> i64 {
        if std::mem::take(&mut self.number_is_reference) {
            return self.plain(node).cast_signed();
        }
        self.take(node, |node| {
            if node.unit == 0 {
                node.unit = varint::take(&mut node.stream)?.cast_signed();
            }
            let folded = varint::take(&mut node.stream)?;
            let difference = varint::unfold(folded).wrapping_mul(node.unit);
            node.number_before = node.number_before.wrapping_add(difference);
            Some(node.number_before)
        })
    }

    #[inline(never)]
    fn text(&mut self, node: usize) -> String {
        match (std::mem::take(&mut self.writing), self.words.is_some()) {
            (Writing::Line, _) | (Writing::Often, false) => self.line(node),
            (Writing::Id, true) => self.differing(node, 0),
            (Writing::Near, _) | (Writing::Id, false) => self.differing(node, node),
            (Writing::Often, true) => self.met_again(node),
        }
    }

    #[inline(never)]
    fn line(&mut self, node: usize) -> String {
        let node = self.nodes.get_mut(node).filter(|_| !self.is_faulty);
        let line = node.and_then(|node| line(&mut node.stream, self.words.as_deref()));
        self.or_fault(line)
    }

    /// A text that begins as the one before does, which a node keeps.
    fn differing(&mut self, node: usize, keeper: usize) -> String {
        let shared = self.length(node);
        let rest = self.child(node, 0);
        let rest = self.line(rest);
        self.take(keeper, |keeper| {
            let before = &mut keeper.before;
            (shared <= LONGEST_REPEATED && before.is_char_boundary(shared)).then(|| {
                before.truncate(shared);
                before.push_str(&rest);
                before.clone()
            })
        })
    }

    /// A text that may have been met before in the field: 0 is one that was not.
    fn met_again(&mut self, node: usize) -> String {
        let met = self.length(node);
        if met > 0 {
            return self.take(node, |node| {
                let since = node.often.get_mut(..met)?;
                since.rotate_right(1);
                since.first().cloned()
            });
        }
        let text = self.child(node, 0);
        let text = self.line(text);
        if text.len() <= LONGEST_REPEATED {
            self.take(node, |node| {
                node.often.truncate(MOST_KEPT - 1);
                node.often.insert(0, text.clone());
                Some(())
            });
        }
        text
    }
}

/// Takes the text of a line, in which bytes stand for words, and what would have ended it is twisted.
fn line(stream: &mut &[u8], words: Option<&[&[u8]]>) -> Option<String> {
    let end = stream.iter().position(|&byte| byte == END)?;
    let (line, rest) = stream.split_at_checked(end)?;
    *stream = rest.get(1..)?;
    let mut bytes = Vec::with_capacity(line.len() * 2);
    let mut rest = line.iter();
    while let Some(&byte) = rest.next() {
        match (byte, words) {
            (ESCAPE, _) => bytes.push(rest.next()? ^ TWISTED),
            (FIRST_WORD.., Some(words)) => {
                bytes.extend_from_slice(words.get(usize::from(byte - FIRST_WORD))?);
            }
            _ => bytes.push(byte),
        }
    }
    String::from_utf8(bytes).ok()
}

/// Where in the tree a value comes from.
struct Place<'a, 'b> {
    tree: &'a mut Tree<'b>,
    node: usize,
}

impl<'b> Place<'_, 'b> {
    fn child(&mut self, at: usize) -> Place<'_, 'b> {
        let node = self.tree.child(self.node, at);
        Place { tree: self.tree, node }
    }

    fn whole<N: TryFrom<i64> + Default>(&mut self) -> N {
        let number = self.tree.number(self.node);
        self.tree.or_fault(N::try_from(number).ok())
    }
}

macro_rules! whole_numbers {
    ($($method:ident $visit:ident,)+) => {
        $(fn $method<V: Visitor<'b>>(mut self, visitor: V) -> Result<V::Value, Refused> {
            visitor.$visit(self.whole())
        })+
    };
}

macro_rules! refused {
    ($($method:ident)+) => {
        $(fn $method<V: Visitor<'b>>(self, _: V) -> Result<V::Value, Refused> {
            Err(Refused)
        })+
    };
}

impl<'b> Deserializer<'b> for Place<'_, 'b> {
    type Error = Refused;

    whole_numbers! {
        deserialize_i8 visit_i8, deserialize_i16 visit_i16, deserialize_i32 visit_i32, deserialize_i64 visit_i64,
        deserialize_u8 visit_u8, deserialize_u16 visit_u16, deserialize_u32 visit_u32,
    }

    refused! { deserialize_any deserialize_f32 deserialize_f64 deserialize_bytes deserialize_byte_buf deserialize_map
    deserialize_ignored_any }

    fn deserialize_bool<V: Visitor<'b>>(self, visitor: V) -> Result<V::Value, Refused> {
        visitor.visit_bool(self.tree.yes_or_no(self.node))
    }

    fn deserialize_u64<V: Visitor<'b>>(self, visitor: V) -> Result<V::Value, Refused> {
        visitor.visit_u64(self.tree.number(self.node).cast_unsigned())
    }

    fn deserialize_char<V: Visitor<'b>>(mut self, visitor: V) -> Result<V::Value, Refused> {
        let letter = char::from_u32(self.whole());
        visitor.visit_char(self.tree.or_fault(letter))
    }

    fn deserialize_str<V: Visitor<'b>>(self, visitor: V) -> Result<V::Value, Refused> {
        visitor.visit_string(self.tree.text(self.node))
    }

    fn deserialize_string<V: Visitor<'b>>(self, visitor: V) -> Result<V::Value, Refused> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'b>>(mut self, visitor: V) -> Result<V::Value, Refused> {
        if self.tree.yes_or_no(self.node) { visitor.visit_some(self.child(0)) } else { visitor.visit_none() }
    }

    fn deserialize_unit<V: Visitor<'b>>(self, visitor: V) -> Result<V::Value, Refused> {
        visitor.visit_unit()
    }

    fn deserialize_unit_struct<V: Visitor<'b>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Refused> {
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'b>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Refused> {
        self.tree.writing = Writing::of(name);
        self.tree.number_is_reference = is_reference(name);
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'b>>(self, visitor: V) -> Result<V::Value, Refused> {
        let left = self.tree.length(self.node);
        visitor.visit_seq(Elements { place: self, left })
    }

    fn deserialize_tuple<V: Visitor<'b>>(self, _: usize, visitor: V) -> Result<V::Value, Refused> {
        visitor.visit_seq(Fields { place: self, next: 0 })
    }

    fn deserialize_tuple_struct<V: Visitor<'b>>(
        self,
        _: &'static str,
        length: usize,
        visitor: V,
    ) -> Result<V::Value, Refused> {
        self.deserialize_tuple(length, visitor)
    }

    fn deserialize_struct<V: Visitor<'b>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refused> {
        self.deserialize_tuple(fields.len(), visitor)
    }

    fn deserialize_enum<V: Visitor<'b>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refused> {
        let index = self.tree.length(self.node);
        visitor.visit_enum(Variant { place: self, index })
    }

    fn deserialize_identifier<V: Visitor<'b>>(self, visitor: V) -> Result<V::Value, Refused> {
        self.deserialize_u32(visitor)
    }

    fn is_human_readable(&self) -> bool {
        false
    }
}

/// The elements of one list, all from one child.
struct Elements<'a, 'b> {
    place: Place<'a, 'b>,
    left: usize,
}

impl<'b> SeqAccess<'b> for Elements<'_, 'b> {
    type Error = Refused;

    fn next_element_seed<T: DeserializeSeed<'b>>(&mut self, seed: T) -> Result<Option<T::Value>, Refused> {
        // After a fault, so that a false length makes no list of nothings.
        if self.left == 0 || self.place.tree.is_faulty {
            return Ok(None);
        }
        self.left -= 1;
        seed.deserialize(self.place.child(0)).map(Some)
    }

    /// What is reserved for is bounded by serde itself; a false length runs out of bytes long before it fills it.
    fn size_hint(&self) -> Option<usize> {
        Some(self.left)
    }
}

/// The fields of one value, each from its own child. A type asks for as many as it has.
struct Fields<'a, 'b> {
    place: Place<'a, 'b>,
    next: usize,
}

impl<'b> SeqAccess<'b> for Fields<'_, 'b> {
    type Error = Refused;

    fn next_element_seed<T: DeserializeSeed<'b>>(&mut self, seed: T) -> Result<Option<T::Value>, Refused> {
        let at = self.next;
        self.next += 1;
        seed.deserialize(self.place.child(at)).map(Some)
    }
}

/// One variant of an enum, whose content is in that variant's own child.
struct Variant<'a, 'b> {
    place: Place<'a, 'b>,
    index: usize,
}

impl<'b> EnumAccess<'b> for Variant<'_, 'b> {
    type Error = Refused;
    type Variant = Self;

    fn variant_seed<T: DeserializeSeed<'b>>(self, seed: T) -> Result<(T::Value, Self), Refused> {
        let index: U32Deserializer<Refused> =
            u32::try_from(self.index).map_err(|_| Refused)?.into_deserializer();
        Ok((seed.deserialize(index)?, self))
    }
}

impl<'b> VariantAccess<'b> for Variant<'_, 'b> {
    type Error = Refused;

    fn unit_variant(self) -> Result<(), Refused> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'b>>(mut self, seed: T) -> Result<T::Value, Refused> {
        seed.deserialize(self.place.child(self.index))
    }

    fn tuple_variant<V: Visitor<'b>>(mut self, length: usize, visitor: V) -> Result<V::Value, Refused> {
        self.place.child(self.index).deserialize_tuple(length, visitor)
    }

    fn struct_variant<V: Visitor<'b>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refused> {
        self.tuple_variant(fields.len(), visitor)
    }
}
