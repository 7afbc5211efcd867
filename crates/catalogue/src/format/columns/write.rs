//! Writing a value into columns.

use serde::ser::{
    Impossible, Serialize, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant, Serializer,
};

use super::{END, ESCAPE, Mismatch, TWISTED, is_id, is_reference, varint};

/// The bytes of a value.
///
/// # Errors
/// [`Mismatch::Unsupported`] when a type uses maps, fractions or texts of bytes; the dataset's types use none.
pub(in super::super) fn to_bytes<T: Serialize>(value: &T) -> Result<Vec<u8>, Mismatch> {
    let mut tree = Tree { nodes: vec![Node::default()], text_is_id: false, number_is_reference: false };
    value.serialize(Place { tree: &mut tree, node: 0 })?;
    let mut bytes = Vec::new();
    tree.lay_out(0, &mut bytes);
    Ok(bytes)
}

/// One field of one type: its stream, and what it needs to know of the value before.
#[derive(Default)]
struct Node {
    stream: Vec<u8>,
    number_before: i64,
    id_before: String,
    children: Vec<usize>,
}

struct Tree {
    nodes: Vec<Node>,
    /// Whether the text that comes next is the inside of an id.
    text_is_id: bool,
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
    fn lay_out(&self, node: usize, bytes: &mut Vec<u8>) {
        let node = &self.nodes[node];
        varint::push(bytes, node.stream.len() as u64);
        bytes.extend_from_slice(&node.stream);
        varint::push(bytes, node.children.len() as u64);
        for &child in &node.children {
            self.lay_out(child, bytes);
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
        let node = &mut self.tree.nodes[self.node];
        varint::push(&mut node.stream, varint::fold(number.wrapping_sub(node.number_before)));
        node.number_before = number;
    }

    /// A text ends in a line feed, so that a compressor sees words and lines as in any prose.
    fn text(&mut self, text: &str) {
        let stream = &mut self.tree.nodes[self.node].stream;
        for byte in text.bytes() {
            match byte {
                END | ESCAPE => stream.extend_from_slice(&[ESCAPE, byte ^ TWISTED]),
                _ => stream.push(byte),
            }
        }
        stream.push(END);
    }

    /// An id: how many bytes it shares with the one before, and the rest.
    fn id(&mut self, text: &str) {
        let before = std::mem::replace(&mut self.tree.nodes[self.node].id_before, text.to_owned());
        let alike = before.char_indices().zip(text.chars()).take_while(|((_, a), b)| a == b);
        let shared: usize = alike.map(|((_, letter), _)| letter.len_utf8()).sum();
        self.plain(shared as u64);
        self.child(0).text(text.get(shared..).unwrap_or_default());
    }
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
        if std::mem::take(&mut self.tree.text_is_id) {
            self.id(value);
        } else {
            self.text(value);
        }
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
        self.tree.text_is_id = is_id(name);
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
