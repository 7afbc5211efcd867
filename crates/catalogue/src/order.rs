//! Putting things in order with little code.
//!
//! The standard sort is compiled anew for every type and every key, a few thousand bytes each time, and a phone
//! downloads them all. Here one is compiled for all lists of records, and a simple one serves lists of a few.

use std::cmp::Ordering;

/// The positions of `count` things in an order: which comes first, which second. Of two that compare equal the first
/// stays first.
///
/// ```
/// let surgeries = ["Wen House", "Alder", "Marsh"];
/// let order = catalogue::order::positions(3, &mut |one, two| surgeries[one].cmp(surgeries[two]));
/// assert_eq!(order, [1, 2, 0]);
/// ```
#[inline(never)]
pub fn positions(count: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by(|&one, &two| compare(one, two));
    order
}

/// Puts a few things in order: up to some dozens, since the time grows with the square of their number. Of two of
/// which neither goes before the other, the first stays first.
///
/// ```
/// let mut years = [2012, 2009, 2010];
/// catalogue::order::sort_few(&mut years, |one, two| one < two);
/// assert_eq!(years, [2009, 2010, 2012]);
/// ```
pub fn sort_few<T>(things: &mut [T], goes_before: impl Fn(&T, &T) -> bool) {
    for end in 1..things.len() {
        let mut at = end;
        while at > 0 && goes_before(&things[at], &things[at - 1]) {
            things.swap(at, at - 1);
            at -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// Given numbers with repetitions, each with where it stood.
        #[test]
        fn both_sorts_are_the_standard_one(numbers in proptest::collection::vec(0u8..9, 0..60)) {
            let things: Vec<(u8, usize)> = numbers.into_iter().zip(0..).collect();
            let mut standard = things.clone();
            standard.sort_by_key(|thing| thing.0);
            let mut few = things.clone();
            sort_few(&mut few, |one, two| one.0 < two.0);
            prop_assert_eq!(&few, &standard);
            let order = positions(things.len(), &mut |one, two| things[one].0.cmp(&things[two].0));
            let ordered: Vec<(u8, usize)> = order.into_iter().map(|at| things[at]).collect();
            prop_assert_eq!(&ordered, &standard);
        }
    }
}
