//! Serializes a value into columns.

use serde::ser::{
    Impossible, Serialize, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant, Serializer,
};

use super::{
    ColumnError, END, ESCAPE, ESCAPE_XOR, Encoding, FIRST_WORD, LONGEST_REPEATED, MOST_INTERNED, words,
};
use crate::format::varint;

/// The bytes of a value.
///
/// # Errors
/// [`ColumnError::Unsupported`] when a type uses maps, floating-point numbers or byte strings.
pub(in super::super) fn to_bytes<T: Serialize>(value: &T) -> Result<Vec<u8>, ColumnError> {
    let mut tree = Tree { nodes: vec![Node::default()] };
    value.serialize(NodeSerializer { tree: &mut tree, node: 0, encoding: Encoding::Plain })?;
    let common = words::most_common(tree.nodes.iter().map(|node| node.lines.as_slice()));
    let mut bytes = Vec::new();
    words::push(&mut bytes, &common);
    tree.append(0, &common, &mut bytes);
    Ok(bytes)
}

/// One field of one type. Only one of the first three parts is ever filled.
#[derive(Default)]
struct Node {
    /// Integers as they are, and the differing parts of ids and codes.
    stream: Vec<u8>,
    /// Integers to be written as differences.
    numbers: Vec<i64>,
    /// Texts, in which common words are still to be replaced.
    lines: Vec<u8>,
    /// The previous text.
    previous: String,
    /// The texts that occurred, the latest first.
    interned: Vec<String>,
    children: Vec<usize>,
}

impl Node {
    /// The bytes of the field.
    fn bytes(&self, common: &[&[u8]]) -> Vec<u8> {
        let mut bytes = self.stream.clone();
        words::replace(&self.lines, common, &mut bytes);
        let previous = std::iter::once(&0).chain(&self.numbers);
        let differences =
            || previous.clone().zip(&self.numbers).map(|(previous, number)| number.wrapping_sub(*previous));
        if !self.numbers.is_empty() {
            // Positions rounded to ten metres are all multiples of ten: the unit says so once for all.
            let unit = differences().map(i64::unsigned_abs).fold(0, greatest_common_divisor);
            let unit = i64::try_from(unit).unwrap_or(1).max(1);
            varint::push(&mut bytes, unit.unsigned_abs());
            differences().for_each(|difference| varint::push(&mut bytes, varint::zigzag(difference / unit)));
        }
        bytes
    }
}

/// The greatest common divisor; that of 0 and a number is the number.
fn greatest_common_divisor(mut one: u64, mut two: u64) -> u64 {
    while two != 0 {
        (one, two) = (two, one % two);
    }
    one
}

struct Tree {
    nodes: Vec<Node>,
}

impl Tree {
    /// The child with an index, created on first use.
    fn child(&mut self, node: usize, at: usize) -> usize {
        while self.nodes[node].children.len() <= at {
            self.nodes.push(Node::default());
            let made = self.nodes.len() - 1;
            self.nodes[node].children.push(made);
        }
        self.nodes[node].children[at]
    }

    /// Appends a node, then its children: length of the stream, the stream, number of children, each child.
    fn append(&self, node: usize, common: &[&[u8]], bytes: &mut Vec<u8>) {
        let node = &self.nodes[node];
        let stream = node.bytes(common);
        varint::push(bytes, stream.len() as u64);
        bytes.extend_from_slice(&stream);
        varint::push(bytes, node.children.len() as u64);
        for &child in &node.children {
            self.append(child, common, bytes);
        }
    }
}

/// Serializes a value into one node of the tree.
struct NodeSerializer<'a> {
    tree: &'a mut Tree,
    node: usize,
    encoding: Encoding,
}

impl NodeSerializer<'_> {
    fn child(&mut self, index: usize) -> NodeSerializer<'_> {
        let node = self.tree.child(self.node, index);
        NodeSerializer { tree: self.tree, node, encoding: Encoding::Plain }
    }

    fn varint(&mut self, number: u64) {
        varint::push(&mut self.tree.nodes[self.node].stream, number);
    }

    fn integer(&mut self, number: i64) {
        match self.encoding {
            Encoding::Index => self.varint(number.cast_unsigned()),
            _ => self.tree.nodes[self.node].numbers.push(number),
        }
    }

    fn text(&mut self, text: &str) {
        match self.encoding {
            Encoding::Plain | Encoding::Index => push_line(&mut self.tree.nodes[self.node].lines, text),
            Encoding::IdPrefixDelta => self.prefix_delta(text, 0),
            Encoding::PrefixDelta => self.prefix_delta(text, self.node),
            Encoding::Interned => self.interned(text),
        }
    }

    /// How many bytes a text shares with the previous one, which the node `previous_in` keeps, and the rest.
    fn prefix_delta(&mut self, text: &str, previous_in: usize) {
        let previous = std::mem::replace(&mut self.tree.nodes[previous_in].previous, text.to_owned());
        let alike = previous.char_indices().zip(text.chars()).take_while(|((_, a), b)| a == b);
        let ends = alike.map(|((at, letter), _)| at + letter.len_utf8());
        let shared = ends.take_while(|&end| end <= LONGEST_REPEATED).last().unwrap_or_default();
        self.varint(shared as u64);
        let rest = self.tree.child(self.node, 0);
        push_line(&mut self.tree.nodes[rest].stream, text.get(shared..).unwrap_or_default());
    }

    /// How many texts of the field occurred since this one did, itself included; or 0 and the text.
    fn interned(&mut self, text: &str) {
        let interned = &mut self.tree.nodes[self.node].interned;
        if let Some(at) = interned.iter().position(|earlier| earlier == text) {
            interned[..=at].rotate_right(1);
            return self.varint(at as u64 + 1);
        }
        if text.len() <= LONGEST_REPEATED {
            interned.truncate(MOST_INTERNED - 1);
            interned.insert(0, text.to_owned());
        }
        self.varint(0);
        self.child(0).text(text);
    }
}

/// Appends a text and a line feed, so that a compressor sees words and lines as in any prose. Bytes with a meaning of
/// their own in a line are escaped.
fn push_line(lines: &mut Vec<u8>, text: &str) {
    for byte in text.bytes() {
        match byte {
            END | ESCAPE | FIRST_WORD.. => lines.extend_from_slice(&[ESCAPE, byte ^ ESCAPE_XOR]),
            _ => lines.push(byte),
        }
    }
    lines.push(END);
}

/// The fields or elements of one value, each into its own child.
struct Fields<'a> {
    parent: NodeSerializer<'a>,
    next: usize,
}

impl Fields<'_> {
    fn field<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), ColumnError> {
        let at = self.next;
        self.next += 1;
        value.serialize(self.parent.child(at))
    }
}

impl<'a> NodeSerializer<'a> {
    fn fields(self) -> Fields<'a> {
        Fields { parent: self, next: 0 }
    }

    /// Writes the variant's index and returns the variant's own child.
    fn variant(mut self, index: u32) -> NodeSerializer<'a> {
        self.varint(u64::from(index));
        let node = self.tree.child(self.node, index as usize);
        NodeSerializer { tree: self.tree, node, encoding: Encoding::Plain }
    }
}

fn unsupported<T>(what: &str) -> Result<T, ColumnError> {
    Err(ColumnError::Unsupported(what.to_owned()))
}

macro_rules! integers {
    ($($method:ident $kind:ty,)+) => {
        $(fn $method(mut self, value: $kind) -> Result<(), ColumnError> {
            self.integer(i64::from(value));
            Ok(())
        })+
    };
}

impl<'a> Serializer for NodeSerializer<'a> {
    type Ok = ();
    type Error = ColumnError;
    type SerializeSeq = Fields<'a>;
    type SerializeTuple = Fields<'a>;
    type SerializeTupleStruct = Fields<'a>;
    type SerializeTupleVariant = Fields<'a>;
    type SerializeMap = Impossible<(), ColumnError>;
    type SerializeStruct = Fields<'a>;
    type SerializeStructVariant = Fields<'a>;

    integers! {
        serialize_i8 i8, serialize_i16 i16, serialize_i32 i32, serialize_i64 i64,
        serialize_u8 u8, serialize_u16 u16, serialize_u32 u32,
    }

    fn serialize_bool(mut self, value: bool) -> Result<(), ColumnError> {
        self.varint(u64::from(value));
        Ok(())
    }

    fn serialize_u64(mut self, value: u64) -> Result<(), ColumnError> {
        self.integer(value.cast_signed());
        Ok(())
    }

    fn serialize_f32(self, _: f32) -> Result<(), ColumnError> {
        unsupported("a floating-point number")
    }

    fn serialize_f64(self, _: f64) -> Result<(), ColumnError> {
        unsupported("a floating-point number")
    }

    fn serialize_char(mut self, value: char) -> Result<(), ColumnError> {
        self.integer(i64::from(u32::from(value)));
        Ok(())
    }

    fn serialize_str(mut self, value: &str) -> Result<(), ColumnError> {
        self.text(value);
        Ok(())
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<(), ColumnError> {
        unsupported("bytes")
    }

    fn serialize_none(mut self) -> Result<(), ColumnError> {
        self.varint(0);
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(mut self, value: &T) -> Result<(), ColumnError> {
        self.varint(1);
        value.serialize(self.child(0))
    }

    fn serialize_unit(self) -> Result<(), ColumnError> {
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), ColumnError> {
        Ok(())
    }

    fn serialize_unit_variant(
        mut self,
        _: &'static str,
        index: u32,
        _: &'static str,
    ) -> Result<(), ColumnError> {
        self.varint(u64::from(index));
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        value: &T,
    ) -> Result<(), ColumnError> {
        let encoding = Encoding::of_marker(name).unwrap_or(self.encoding);
        value.serialize(NodeSerializer { encoding, ..self })
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        index: u32,
        _: &'static str,
        value: &T,
    ) -> Result<(), ColumnError> {
        value.serialize(self.variant(index))
    }

    fn serialize_seq(mut self, length: Option<usize>) -> Result<Fields<'a>, ColumnError> {
        let Some(length) = length else { return unsupported("a list of unknown length") };
        self.varint(length as u64);
        Ok(self.fields())
    }

    fn serialize_tuple(self, _: usize) -> Result<Fields<'a>, ColumnError> {
        Ok(self.fields())
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Fields<'a>, ColumnError> {
        Ok(self.fields())
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        index: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Fields<'a>, ColumnError> {
        Ok(self.variant(index).fields())
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, ColumnError> {
        unsupported("a map")
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Fields<'a>, ColumnError> {
        Ok(self.fields())
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        index: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Fields<'a>, ColumnError> {
        Ok(self.variant(index).fields())
    }

    fn is_human_readable(&self) -> bool {
        false
    }
}

impl SerializeSeq for Fields<'_> {
    type Ok = ();
    type Error = ColumnError;

    /// The elements of all lists in this field share one child.
    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), ColumnError> {
        value.serialize(self.parent.child(0))
    }

    fn end(self) -> Result<(), ColumnError> {
        Ok(())
    }
}

macro_rules! each_field_in_its_own_child {
    ($($kind:ident $method:ident ($($name:ident)?),)+) => {
        $(impl $kind for Fields<'_> {
            type Ok = ();
            type Error = ColumnError;

            fn $method<T: Serialize + ?Sized>(&mut self, $($name: &'static str,)? value: &T) -> Result<(), ColumnError> {
                self.field(value)
            }

            fn end(self) -> Result<(), ColumnError> {
                Ok(())
            }
        })+
    };
}

each_field_in_its_own_child! {
    SerializeTuple serialize_element (),
    SerializeTupleStruct serialize_field (),
    SerializeTupleVariant serialize_field (),
    SerializeStruct serialize_field (_name),
    SerializeStructVariant serialize_field (_name),
}
