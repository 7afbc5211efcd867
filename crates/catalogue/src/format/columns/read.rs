//! Reading a value out of columns.

use serde::de::IntoDeserializer as _;
use std::borrow::Cow;

use serde::de::value::U32Deserializer;
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, SeqAccess, VariantAccess, Visitor,
};

use super::{END, ESCAPE, Mismatch, TWISTED, is_id, is_reference, varint};

/// How deep a tree may be: the dataset's types are eight deep, and a hostile file must not exhaust the stack.
const DEEPEST: usize = 48;

/// The value in some bytes.
///
/// # Errors
/// [`Mismatch::Shape`] when the bytes are not exactly what a value of this type was written as.
pub(in super::super) fn from_bytes<T: DeserializeOwned>(mut bytes: &[u8]) -> Result<T, Mismatch> {
    let mut tree = Tree { nodes: Vec::new(), text_is_id: false, number_is_reference: false };
    let root = tree.read(&mut bytes, 0).ok_or(Mismatch::Shape)?;
    let value = T::deserialize(Place { tree: &mut tree, node: root })?;
    let all_used = bytes.is_empty() && tree.nodes.iter().all(|node| node.stream.is_empty());
    if all_used { Ok(value) } else { Err(Mismatch::Shape) }
}

/// One field of one type: what is left of its stream, and what it needs to know of the value before.
struct Node<'b> {
    stream: &'b [u8],
    number_before: i64,
    id_before: String,
    children: Vec<usize>,
}

struct Tree<'b> {
    nodes: Vec<Node<'b>>,
    text_is_id: bool,
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
        self.nodes.push(Node { stream, number_before: 0, id_before: String::new(), children: Vec::new() });
        for _ in 0..count {
            let child = self.read(bytes, depth + 1)?;
            self.nodes[node].children.push(child);
        }
        Some(node)
    }
}

/// Where in the tree a value comes from.
struct Place<'a, 'b> {
    tree: &'a mut Tree<'b>,
    node: usize,
}

impl<'b> Place<'_, 'b> {
    fn child(&mut self, at: usize) -> Result<Place<'_, 'b>, Mismatch> {
        let node = *self.tree.nodes[self.node].children.get(at).ok_or(Mismatch::Shape)?;
        Ok(Place { tree: self.tree, node })
    }

    fn plain(&mut self) -> Result<u64, Mismatch> {
        varint::take(&mut self.tree.nodes[self.node].stream).ok_or(Mismatch::Shape)
    }

    fn length(&mut self) -> Result<usize, Mismatch> {
        usize::try_from(self.plain()?).map_err(|_| Mismatch::Shape)
    }

    fn number(&mut self) -> Result<i64, Mismatch> {
        if std::mem::take(&mut self.tree.number_is_reference) {
            return Ok(self.plain()?.cast_signed());
        }
        let node = &mut self.tree.nodes[self.node];
        let folded = varint::take(&mut node.stream).ok_or(Mismatch::Shape)?;
        node.number_before = node.number_before.wrapping_add(varint::unfold(folded));
        Ok(node.number_before)
    }

    fn text(&mut self) -> Result<Cow<'b, str>, Mismatch> {
        let stream = &mut self.tree.nodes[self.node].stream;
        let end = stream.iter().position(|&byte| byte == END).ok_or(Mismatch::Shape)?;
        let (line, rest) = (&stream[..end], &stream[end + 1..]);
        *stream = rest;
        let text = std::str::from_utf8(line).map_err(|_| Mismatch::Shape)?;
        if line.contains(&ESCAPE) { unescaped(line).map(Cow::Owned) } else { Ok(Cow::Borrowed(text)) }
    }

    fn id(&mut self) -> Result<String, Mismatch> {
        let shared = self.length()?;
        let rest = self.child(0)?.text()?;
        let before = &mut self.tree.nodes[self.node].id_before;
        if !before.is_char_boundary(shared) {
            return Err(Mismatch::Shape);
        }
        before.truncate(shared);
        before.push_str(&rest);
        Ok(before.clone())
    }

    fn whole<N: TryFrom<i64>>(&mut self) -> Result<N, Mismatch> {
        N::try_from(self.number()?).map_err(|_| Mismatch::Shape)
    }
}

/// The text that a line stands for, where it holds what would have ended it.
fn unescaped(line: &[u8]) -> Result<String, Mismatch> {
    let mut bytes = Vec::with_capacity(line.len());
    let mut rest = line.iter();
    while let Some(&byte) = rest.next() {
        bytes.push(if byte == ESCAPE { rest.next().ok_or(Mismatch::Shape)? ^ TWISTED } else { byte });
    }
    String::from_utf8(bytes).map_err(|_| Mismatch::Shape)
}

macro_rules! whole_numbers {
    ($($method:ident $visit:ident,)+) => {
        $(fn $method<V: Visitor<'b>>(mut self, visitor: V) -> Result<V::Value, Mismatch> {
            visitor.$visit(self.whole()?)
        })+
    };
}

macro_rules! refused {
    ($($method:ident)+) => {
        $(fn $method<V: Visitor<'b>>(self, _: V) -> Result<V::Value, Mismatch> {
            Err(Mismatch::Unsupported(stringify!($method).to_owned()))
        })+
    };
}

impl<'b> Deserializer<'b> for Place<'_, 'b> {
    type Error = Mismatch;

    whole_numbers! {
        deserialize_i8 visit_i8, deserialize_i16 visit_i16, deserialize_i32 visit_i32, deserialize_i64 visit_i64,
        deserialize_u8 visit_u8, deserialize_u16 visit_u16, deserialize_u32 visit_u32,
    }

    refused! { deserialize_any deserialize_f32 deserialize_f64 deserialize_bytes deserialize_byte_buf deserialize_map
    deserialize_ignored_any }

    fn deserialize_bool<V: Visitor<'b>>(mut self, visitor: V) -> Result<V::Value, Mismatch> {
        match self.plain()? {
            0 => visitor.visit_bool(false),
            1 => visitor.visit_bool(true),
            _ => Err(Mismatch::Shape),
        }
    }

    fn deserialize_u64<V: Visitor<'b>>(mut self, visitor: V) -> Result<V::Value, Mismatch> {
        visitor.visit_u64(self.number()?.cast_unsigned())
    }

    fn deserialize_char<V: Visitor<'b>>(mut self, visitor: V) -> Result<V::Value, Mismatch> {
        visitor.visit_char(char::from_u32(self.whole()?).ok_or(Mismatch::Shape)?)
    }

    fn deserialize_str<V: Visitor<'b>>(mut self, visitor: V) -> Result<V::Value, Mismatch> {
        if std::mem::take(&mut self.tree.text_is_id) {
            return visitor.visit_string(self.id()?);
        }
        match self.text()? {
            Cow::Borrowed(text) => visitor.visit_str(text),
            Cow::Owned(text) => visitor.visit_string(text),
        }
    }

    fn deserialize_string<V: Visitor<'b>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'b>>(mut self, visitor: V) -> Result<V::Value, Mismatch> {
        match self.plain()? {
            0 => visitor.visit_none(),
            1 => visitor.visit_some(self.child(0)?),
            _ => Err(Mismatch::Shape),
        }
    }

    fn deserialize_unit<V: Visitor<'b>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        visitor.visit_unit()
    }

    fn deserialize_unit_struct<V: Visitor<'b>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Mismatch> {
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'b>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Mismatch> {
        self.tree.text_is_id = is_id(name);
        self.tree.number_is_reference = is_reference(name);
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'b>>(mut self, visitor: V) -> Result<V::Value, Mismatch> {
        let left = self.length()?;
        visitor.visit_seq(Elements { place: self, left })
    }

    fn deserialize_tuple<V: Visitor<'b>>(self, length: usize, visitor: V) -> Result<V::Value, Mismatch> {
        visitor.visit_seq(Fields { place: self, next: 0, length })
    }

    fn deserialize_tuple_struct<V: Visitor<'b>>(
        self,
        _: &'static str,
        length: usize,
        visitor: V,
    ) -> Result<V::Value, Mismatch> {
        self.deserialize_tuple(length, visitor)
    }

    fn deserialize_struct<V: Visitor<'b>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Mismatch> {
        self.deserialize_tuple(fields.len(), visitor)
    }

    fn deserialize_enum<V: Visitor<'b>>(
        mut self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Mismatch> {
        let index = self.length()?;
        if index >= variants.len() {
            return Err(Mismatch::Shape);
        }
        visitor.visit_enum(Variant { place: self, index })
    }

    fn deserialize_identifier<V: Visitor<'b>>(self, visitor: V) -> Result<V::Value, Mismatch> {
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
    type Error = Mismatch;

    fn next_element_seed<T: DeserializeSeed<'b>>(&mut self, seed: T) -> Result<Option<T::Value>, Mismatch> {
        if self.left == 0 {
            return Ok(None);
        }
        self.left -= 1;
        seed.deserialize(self.place.child(0)?).map(Some)
    }

    /// What is reserved for is bounded by serde itself; a false length runs out of bytes long before it fills it.
    fn size_hint(&self) -> Option<usize> {
        Some(self.left)
    }
}

/// The fields of one value, each from its own child.
struct Fields<'a, 'b> {
    place: Place<'a, 'b>,
    next: usize,
    length: usize,
}

impl<'b> SeqAccess<'b> for Fields<'_, 'b> {
    type Error = Mismatch;

    fn next_element_seed<T: DeserializeSeed<'b>>(&mut self, seed: T) -> Result<Option<T::Value>, Mismatch> {
        if self.next == self.length {
            return Ok(None);
        }
        let at = self.next;
        self.next += 1;
        seed.deserialize(self.place.child(at)?).map(Some)
    }
}

/// One variant of an enum, whose content is in that variant's own child.
struct Variant<'a, 'b> {
    place: Place<'a, 'b>,
    index: usize,
}

impl<'b> EnumAccess<'b> for Variant<'_, 'b> {
    type Error = Mismatch;
    type Variant = Self;

    fn variant_seed<T: DeserializeSeed<'b>>(self, seed: T) -> Result<(T::Value, Self), Mismatch> {
        let index: U32Deserializer<Mismatch> =
            u32::try_from(self.index).map_err(|_| Mismatch::Shape)?.into_deserializer();
        Ok((seed.deserialize(index)?, self))
    }
}

impl<'b> VariantAccess<'b> for Variant<'_, 'b> {
    type Error = Mismatch;

    fn unit_variant(self) -> Result<(), Mismatch> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'b>>(mut self, seed: T) -> Result<T::Value, Mismatch> {
        seed.deserialize(self.place.child(self.index)?)
    }

    fn tuple_variant<V: Visitor<'b>>(mut self, length: usize, visitor: V) -> Result<V::Value, Mismatch> {
        self.place.child(self.index)?.deserialize_tuple(length, visitor)
    }

    fn struct_variant<V: Visitor<'b>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Mismatch> {
        self.tuple_variant(fields.len(), visitor)
    }
}
