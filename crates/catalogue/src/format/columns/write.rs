//! Writing a value into columns.

use serde::ser::{
    Impossible, Serialize, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant, Serializer,
};

use super::{
    END, ESCAPE, FIRST_WORD, LONGEST_REPEATED, MOST_KEPT, Mismatch, TWISTED, Writing, is_reference, varint,
    words,
};

/// The bytes of a value.
///
/// # Errors
/// [`Mismatch::Unsupported`] when a type uses maps, fractions or texts of bytes; the dataset's types use none.
pub(in super::super) fn to_bytes<T: Serialize>(value: &T) -> Result<Vec<u8>, Mismatch> {
    let mut tree = Tree { nodes: vec![Node::default()], writing: Writing::Line, number_is_reference: false };
    value.serialize(Place { tree: &mut tree, node: 0 })?;
    let common = words::commonest(tree.nodes.iter().map(|node| node.lines.as_slice()));
    let mut bytes = Vec::new();
    words::push(&mut bytes, &common);
    tree.lay_out(0, &common, &mut bytes);
    Ok(bytes)
}

/// One field of one type. A field is of one kind: only one of the first three is ever filled.
#[derive(Default)]
struct Node {
    /// Numbers as they are, and what differs of ids and codes.
    stream: Vec<u8>,
    /// Numbers to be written as differences.
    numbers: Vec<i64>,
    /// Texts, in which words are to be replaced.
    lines: Vec<u8>,
    before: String,
    /// The texts met, the last first.
    often: Vec<String>,
    children: Vec<usize>,
}

impl Node {
    /// The bytes of the field.
    fn bytes(&self, common: &[&[u8]]) -> Vec<u8> {
        let mut bytes = self.stream.clone();
        words::replace(&self.lines, common, &mut bytes);
        let before = std::iter::once(&0).chain(&self.numbers);
        let differences =
            || before.clone().zip(&self.numbers).map(|(before, number)| number.wrapping_sub(*before));
        if !self.numbers.is_empty() {
            // Positions rounded to ten metres are all multiples of ten: the unit says so once.
            let unit = differences().map(i64::unsigned_abs).fold(0, largest_common_divisor);
            let unit = i64::try_from(unit).unwrap_or(1).max(1);
            varint::push(&mut bytes, unit.unsigned_abs());
            differences().for_each(|difference| varint::push(&mut bytes, varint::fold(difference / unit)));
        }
        bytes
    }
}

/// The largest number that both are multiples of; every number divides 0.
fn largest_common_divisor(mut one: u64, mut two: u64) -> u64 {
    while two != 0 {
        (one, two) = (two, one % two);
    }
    one
}

struct Tree {
    nodes: Vec<Node>,
    /// How the text that comes next is written.
    writing: Writing,
    /// Whether the number that comes next is the inside of a reference.
    number_is_reference: bool,
}

impl Tree {
    /// The child at a place, made when nobody asked for it before.
    fn child(&mut self, node: usize, at: usize) -> usize {
        while self.nodes[node].children.len() <= at {
            self.nodes.push(Node::default());
            let made = self.nodes.len() - 1;
            self.nodes[node].children.push(made);
        }
        self.nodes[node].children[at]
    }

    /// Writes a node, then its children: length of the stream, the stream, number of children, each child.
    fn lay_out(&self, node: usize, common: &[&[u8]], bytes: &mut Vec<u8>) {
        let node = &self.nodes[node];
        let stream = node.bytes(common);
        varint::push(bytes, stream.len() as u64);
        bytes.extend_from_slice(&stream);
        varint::push(bytes, node.children.len() as u64);
        for &child in &node.children {
            self.lay_out(child, common, bytes);
        }
    }
}

/// Where in the tree a value goes.
struct Place<'a> {
    tree: &'a mut Tree,
    node: usize,
}

impl Place<'_> {
    fn child(&mut self, at: usize) -> Place<'_> {
        let node = self.tree.child(self.node, at);
        Place { tree: self.tree, node }
    }

    fn plain(&mut self, number: u64) {
        varint::push(&mut self.tree.nodes[self.node].stream, number);
    }

    fn number(&mut self, number: i64) {
        if std::mem::take(&mut self.tree.number_is_reference) {
            return self.plain(number.cast_unsigned());
        }
        self.tree.nodes[self.node].numbers.push(number);
    }

    fn text(&mut self, text: &str) {
        match std::mem::take(&mut self.tree.writing) {
            Writing::Line => push_line(&mut self.tree.nodes[self.node].lines, text),
            Writing::Id => self.differing(text, 0),
            Writing::Near => self.differing(text, self.node),
            Writing::Often => self.met_again(text),
        }
    }

    /// How many bytes a text shares with the one before, which a node keeps, and the rest.
    fn differing(&mut self, text: &str, keeper: usize) {
        let before = std::mem::replace(&mut self.tree.nodes[keeper].before, text.to_owned());
        let alike = before.char_indices().zip(text.chars()).take_while(|((_, a), b)| a == b);
        let ends = alike.map(|((at, letter), _)| at + letter.len_utf8());
        let shared = ends.take_while(|&end| end <= LONGEST_REPEATED).last().unwrap_or_default();
        self.plain(shared as u64);
        let rest = self.tree.child(self.node, 0);
        push_line(&mut self.tree.nodes[rest].stream, text.get(shared..).unwrap_or_default());
    }

    /// How many other texts of the field were met since this one was, or 0 and the text.
    fn met_again(&mut self, text: &str) {
        let often = &mut self.tree.nodes[self.node].often;
        if let Some(at) = often.iter().position(|met| met == text) {
            often[..=at].rotate_right(1);
            return self.plain(at as u64 + 1);
        }
        if text.len() <= LONGEST_REPEATED {
            often.truncate(MOST_KEPT - 1);
            often.insert(0, text.to_owned());
        }
        self.plain(0);
        self.child(0).text(text);
    }
}

/// A text ends in a line feed, so that a compressor sees words and lines as in any prose. Bytes that have a meaning in
/// a line are twisted, so that they lose it.
fn push_line(lines: &mut Vec<u8>, text: &str) {
    for byte in text.bytes() {
        match byte {
            END | ESCAPE | FIRST_WORD.. => lines.extend_from_slice(&[ESCAPE, byte ^ TWISTED]),
            _ => lines.push(byte),
        }
    }
    lines.push(END);
}

/// The fields or elements of one value, each into its own child.
struct Fields<'a> {
    place: Place<'a>,
    next: usize,
}

impl Fields<'_> {
    fn field<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Mismatch> {
        let at = self.next;
        self.next += 1;
        value.serialize(self.place.child(at))
    }
}

impl<'a> Place<'a> {
    fn fields(self) -> Fields<'a> {
        Fields { place: self, next: 0 }
    }

    /// Writes which variant, and goes to that variant's own child.
    fn variant(mut self, index: u32) -> Place<'a> {
        self.plain(u64::from(index));
        let node = self.tree.child(self.node, index as usize);
        Place { tree: self.tree, node }
    }
}

fn unsupported<T>(what: &str) -> Result<T, Mismatch> {
    Err(Mismatch::Unsupported(what.to_owned()))
}

macro_rules! whole_numbers {
    ($($method:ident $kind:ty,)+) => {
        $(fn $method(mut self, value: $kind) -> Result<(), Mismatch> {
            self.number(i64::from(value));
            Ok(())
        })+
    };
}

impl<'a> Serializer for Place<'a> {
    type Ok = ();
    type Error = Mismatch;
    type SerializeSeq = Fields<'a>;
    type SerializeTuple = Fields<'a>;
    type SerializeTupleStruct = Fields<'a>;
    type SerializeTupleVariant = Fields<'a>;
    type SerializeMap = Impossible<(), Mismatch>;
    type SerializeStruct = Fields<'a>;
    type SerializeStructVariant = Fields<'a>;

    whole_numbers! {
        serialize_i8 i8, serialize_i16 i16, serialize_i32 i32, serialize_i64 i64,
        serialize_u8 u8, serialize_u16 u16, serialize_u32 u32,
    }

    fn serialize_bool(mut self, value: bool) -> Result<(), Mismatch> {
        self.plain(u64::from(value));
        Ok(())
    }

    fn serialize_u64(mut self, value: u64) -> Result<(), Mismatch> {
        self.number(value.cast_signed());
        Ok(())
    }

    fn serialize_f32(self, _: f32) -> Result<(), Mismatch> {
        unsupported("a fraction")
    }

    fn serialize_f64(self, _: f64) -> Result<(), Mismatch> {
        unsupported("a fraction")
    }

    fn serialize_char(mut self, value: char) -> Result<(), Mismatch> {
        self.number(i64::from(u32::from(value)));
        Ok(())
    }

    fn serialize_str(mut self, value: &str) -> Result<(), Mismatch> {
        self.text(value);
        Ok(())
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<(), Mismatch> {
        unsupported("bytes")
    }

    fn serialize_none(mut self) -> Result<(), Mismatch> {
        self.plain(0);
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(mut self, value: &T) -> Result<(), Mismatch> {
        self.plain(1);
        value.serialize(self.child(0))
    }

    fn serialize_unit(self) -> Result<(), Mismatch> {
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Mismatch> {
        Ok(())
    }

    fn serialize_unit_variant(
        mut self,
        _: &'static str,
        index: u32,
        _: &'static str,
    ) -> Result<(), Mismatch> {
        self.plain(u64::from(index));
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Mismatch> {
        self.tree.writing = Writing::of(name);
        self.tree.number_is_reference = is_reference(name);
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        index: u32,
        _: &'static str,
        value: &T,
    ) -> Result<(), Mismatch> {
        value.serialize(self.variant(index))
    }

    fn serialize_seq(mut self, length: Option<usize>) -> Result<Fields<'a>, Mismatch> {
        let Some(length) = length else { return unsupported("a list whose length is not known") };
        self.plain(length as u64);
        Ok(self.fields())
    }

    fn serialize_tuple(self, _: usize) -> Result<Fields<'a>, Mismatch> {
        Ok(self.fields())
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Fields<'a>, Mismatch> {
        Ok(self.fields())
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        index: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Fields<'a>, Mismatch> {
        Ok(self.variant(index).fields())
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, Mismatch> {
        unsupported("a map")
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Fields<'a>, Mismatch> {
        Ok(self.fields())
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        index: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Fields<'a>, Mismatch> {
        Ok(self.variant(index).fields())
    }

    fn is_human_readable(&self) -> bool {
        false
    }
}

impl SerializeSeq for Fields<'_> {
    type Ok = ();
    type Error = Mismatch;

    /// All elements of all lists in this field share one child.
    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Mismatch> {
        value.serialize(self.place.child(0))
    }

    fn end(self) -> Result<(), Mismatch> {
        Ok(())
    }
}

macro_rules! each_field_in_its_own_child {
    ($($kind:ident $method:ident ($($name:ident)?),)+) => {
        $(impl $kind for Fields<'_> {
            type Ok = ();
            type Error = Mismatch;

            fn $method<T: Serialize + ?Sized>(&mut self, $($name: &'static str,)? value: &T) -> Result<(), Mismatch> {
                self.field(value)
            }

            fn end(self) -> Result<(), Mismatch> {
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
