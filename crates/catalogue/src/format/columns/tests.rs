use proptest::prelude::*;
use serde::{Deserialize, Serialize};

use super::{ColumnError, LONGEST_REPEATED, from_bytes, to_bytes};
use crate::format::layout::interned::Interned;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct ShopId(#[serde(with = "crate::format::layout::id_prefix_delta")] String);

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct ShopIdx(#[serde(with = "crate::format::layout::index")] u32);

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Street(#[serde(with = "crate::format::layout::prefix_delta")] String);

type Town = Interned<String>;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
enum Offer {
    Nothing,
    Bread(u16),
    Both(String, bool),
    Named { weight: i32, label: Option<String> },
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Shop {
    id: ShopId,
    street: Street,
    town: Option<Town>,
    at: (i32, i32),
    offers: Vec<Offer>,
    note: Option<String>,
    next: ShopIdx,
}

fn offer() -> impl Strategy<Value = Offer> {
    prop_oneof![
        Just(Offer::Nothing),
        any::<u16>().prop_map(Offer::Bread),
        (".{0,8}", any::<bool>()).prop_map(|(text, yes)| Offer::Both(text, yes)),
        (any::<i32>(), proptest::option::of(".{0,8}"))
            .prop_map(|(weight, label)| Offer::Named { weight, label }),
    ]
}

fn shop() -> impl Strategy<Value = Shop> {
    let offers = proptest::collection::vec(offer(), 0..4);
    let town = proptest::option::of(prop_oneof!["[ab]{0,2}", ".{0,40}"]);
    let names = ("(?s).{0,6}", "[ab]{0,4}", town);
    let note = proptest::option::of("[\\n\\x01\\x11\u{80}é a-c]{0,9}( on the corner){0,3}");
    (names, any::<(i32, i32)>(), offers, note, any::<u32>()).prop_map(
        |((id, street, town), at, offers, note, next)| Shop {
            id: ShopId(id),
            street: Street(street),
            town: town.map(Interned),
            at,
            offers,
            note,
            next: ShopIdx(next),
        },
    )
}

proptest! {
    #[test]
    fn a_value_is_decoded_as_it_was_encoded(shops in proptest::collection::vec(shop(), 0..20)) {
        let bytes = to_bytes(&shops).unwrap();
        prop_assert_eq!(from_bytes::<Vec<Shop>>(&bytes), Ok(shops));
    }

    #[test]
    fn arbitrary_bytes_are_decoded_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = from_bytes::<Vec<Shop>>(&bytes);
    }

    #[test]
    fn truncated_bytes_are_refused(shops in proptest::collection::vec(shop(), 1..6), cut in 1usize..40) {
        let bytes = to_bytes(&shops).unwrap();
        let kept = bytes.len().saturating_sub(cut);
        prop_assert_eq!(from_bytes::<Vec<Shop>>(&bytes[..kept]), Err(ColumnError::Malformed));
    }

    #[test]
    fn one_altered_byte_never_panics(
        shops in proptest::collection::vec(shop(), 1..6), at in any::<prop::sample::Index>(), byte in any::<u8>(),
    ) {
        let mut bytes = to_bytes(&shops).unwrap();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        let _ = from_bytes::<Vec<Shop>>(&bytes);
    }
}

#[test]
fn a_tree_too_deep_and_a_length_too_large_are_refused() {
    let deep: Vec<u8> = [0u8, 1].repeat(100_000);
    assert_eq!(from_bytes::<Vec<Shop>>(&deep), Err(ColumnError::Malformed));
    let mut huge = vec![10];
    huge.extend([0xff; 9]);
    huge.extend([0x01, 0]);
    assert_eq!(from_bytes::<Vec<Shop>>(&huge), Err(ColumnError::Malformed));
}

#[test]
fn bytes_left_over_are_refused() {
    let mut bytes = to_bytes(&vec![1u16, 2, 3]).unwrap();
    bytes.push(0);
    assert_eq!(from_bytes::<Vec<u16>>(&bytes), Err(ColumnError::Malformed));
}

#[test]
fn similar_ids_and_numbers_take_few_bytes() {
    let ids: Vec<ShopId> = (0..1000).map(|number| ShopId(format!("A{:05}", 81_000 + number))).collect();
    assert!(to_bytes(&ids).unwrap().len() < 4 * 1000);
    let numbers: Vec<i32> = (0..1000).map(|number| 5_400_000 + number).collect();
    assert!(to_bytes(&numbers).unwrap().len() < 1100);
}

#[test]
fn numbers_that_share_a_unit_are_counted_in_it() {
    let metres: Vec<i32> = (0..1000).map(|number| 5_400_000 + number * 10).collect();
    assert!(to_bytes(&metres).unwrap().len() < 1100);
    let ends = vec![i64::MIN, i64::MAX, 0, i64::MIN];
    assert_eq!(from_bytes(&to_bytes(&ends).unwrap()), Ok(ends));
}

#[test]
fn an_id_shares_its_prefix_with_the_previous_id_of_any_field() {
    let pairs: Vec<(ShopId, ShopId)> =
        (0..1000).map(|at| (ShopId(format!("SHOP-{at}")), ShopId(format!("SHOP-{at}-A")))).collect();
    let bytes = to_bytes(&pairs).unwrap();
    assert!(bytes.len() < 9 * 1000, "{}", bytes.len());
    assert_eq!(from_bytes(&bytes), Ok(pairs));
}

#[test]
fn common_words_and_interned_texts_take_a_byte() {
    let names: Vec<String> = (0..1000).map(|at| format!("{at} Medical Centre")).collect();
    assert!(to_bytes(&names).unwrap().len() < 7 * 1000);
    let towns: Vec<Town> =
        (0..1000).map(|at| Interned(["Wenmarsh", "Harrow Hill", "Wen"][at % 3].into())).collect();
    assert!(to_bytes(&towns).unwrap().len() < 1100);
    // More towns than are kept, so that the first is written in full again.
    let many: Vec<Town> = (0..300).chain(0..300).map(|at| Interned(format!("Town {at}"))).collect();
    assert_eq!(from_bytes(&to_bytes(&many).unwrap()), Ok(many));
}

/// A small file must not decode to a large dataset.
#[test]
fn long_texts_are_never_repeated_by_one_byte() {
    let long = |letter: &str| letter.repeat(LONGEST_REPEATED + 1);
    let words: Vec<String> = (0..200).map(|_| long("w")).collect();
    let towns: Vec<Town> = words.iter().cloned().map(Interned).collect();
    let ids: Vec<ShopId> = words.iter().cloned().map(ShopId).collect();
    assert!(to_bytes(&words).unwrap().len() > 200 * LONGEST_REPEATED);
    assert!(to_bytes(&towns).unwrap().len() > 200 * LONGEST_REPEATED);
    assert!(to_bytes(&ids).unwrap().len() >= 200 * 3);
    assert_eq!(from_bytes(&to_bytes(&ids).unwrap()), Ok(ids));
}

#[test]
fn a_floating_point_number_has_no_layout() {
    assert!(matches!(to_bytes(&1.5f64), Err(ColumnError::Unsupported(_))));
}
