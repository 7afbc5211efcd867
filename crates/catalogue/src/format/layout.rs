//! Attributes that choose how a field is encoded in columns, for `#[serde(with = "...")]`.
//!
//! Each module passes its value to the serializer inside a newtype whose name is the module's marker. The columns
//! recognise the marker; any other format, such as JSON, sees the value alone.
//!
//! | attribute | for | encodes the value as |
//! |---|---|---|
//! | `prefix_delta` | a text | the part that differs from the previous text of the same field |
//! | `id_prefix_delta` | an id | the part that differs from the previous id of any field |
//! | `interned` | an optional text that many records share | the distance to its previous occurrence, or in full |
//! | `index` | a reference to another record | the integer itself |

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Visitor};

macro_rules! layout {
    ($(#[doc = $about:literal])+ $name:ident) => {
        $(#[doc = $about])+
        pub(crate) mod $name {
            use serde::{Deserialize, Deserializer, Serialize, Serializer};

            /// The name of the newtype that tells the columns of this encoding.
            pub(in crate::format) const MARKER: &str = concat!("$columns::", stringify!($name));

            /// Serializes a value inside the marker.
            ///
            /// # Errors
            /// The serializer's own.
            pub(crate) fn serialize<T, S>(value: &T, serializer: S) -> Result<S::Ok, S::Error>
            where
                T: Serialize + ?Sized,
                S: Serializer,
            {
                serializer.serialize_newtype_struct(MARKER, value)
            }

            /// Deserializes a value from inside the marker.
            ///
            /// # Errors
            /// The deserializer's own.
            pub(crate) fn deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
            where
                T: Deserialize<'de>,
                D: Deserializer<'de>,
            {
                deserializer.deserialize_newtype_struct(MARKER, super::Inside::new())
            }
        }
    };
}

layout! {
    /// Encodes a text as the part that differs from the previous text of the same field.
    prefix_delta
}
layout! {
    /// Encodes an id as the part that differs from the previous id of any field.
    id_prefix_delta
}
layout! {
    /// Encodes a reference to another record as the integer itself.
    index
}

/// Encodes an optional text that many records share, such as a town, as the distance to its previous occurrence in the
/// field, or in full.
pub(crate) mod interned {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    /// The name of the newtype that tells the columns of this encoding.
    pub(in crate::format) const MARKER: &str = "$columns::interned";

    /// A text inside the marker.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub(in crate::format) struct Interned<T>(pub(in crate::format) T);

    impl<T: Serialize> Serialize for Interned<T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_newtype_struct(MARKER, &self.0)
        }
    }

    impl<'de, T: Deserialize<'de>> Deserialize<'de> for Interned<T> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserializer.deserialize_newtype_struct(MARKER, super::Inside::new()).map(Self)
        }
    }

    /// Serializes the text.
    #[expect(clippy::ref_option, reason = "serde passes a field by reference")]
    pub(crate) fn serialize<S: Serializer>(text: &Option<String>, serializer: S) -> Result<S::Ok, S::Error> {
        text.as_deref().map(Interned).serialize(serializer)
    }

    /// Deserializes the text.
    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<String>, D::Error> {
        Ok(Option::<Interned<String>>::deserialize(deserializer)?.map(|text| text.0))
    }
}

/// Visits the value inside a marker.
struct Inside<T>(PhantomData<T>);

impl<T> Inside<T> {
    fn new() -> Self {
        Self(PhantomData)
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for Inside<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the value of a field")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::deserialize(deserializer)
    }
}
