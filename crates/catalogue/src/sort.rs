//! The standard library's stable sort, compiled once for all lists.
//!
//! The standard sort is generic: the compiler makes a copy of several thousand bytes for every type and key. For the
//! app's thirteen lists that was 15,300 bytes of brotli, which every phone downloads. Here one copy sorts indices and
//! calls the comparison of the list.

use std::cmp::Ordering;

/// The indices of `count` items in sorted order. Items that compare equal stay in their order.
///
/// ```
/// let surgeries = ["Wen House", "Alder", "Marsh"];
/// let sorted = catalogue::sort::sorted_indices(3, &mut |one, two| surgeries[one].cmp(surgeries[two]));
/// assert_eq!(sorted, [1, 2, 0]);
/// ```
#[inline(never)]
pub fn sorted_indices(count: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut indices: Vec<usize> = (0..count).collect();
    indices.sort_by(|&one, &two| compare(one, two));
    indices
}

/// Sorts a list. Items that compare equal stay in their order.
///
/// ```
/// let mut years = vec![2012, 2009, 2010];
/// catalogue::sort::sort_by(&mut years, |one, two| one.cmp(two));
/// assert_eq!(years, [2009, 2010, 2012]);
/// ```
pub fn sort_by<T>(list: &mut Vec<T>, mut compare: impl FnMut(&T, &T) -> Ordering) {
    let order = sorted_indices(list.len(), &mut |one, two| compare(&list[one], &list[two]));
    let mut unsorted: Vec<Option<T>> = std::mem::take(list).into_iter().map(Some).collect();
    list.extend(order.into_iter().filter_map(|index| unsorted.get_mut(index)?.take()));
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// Given numbers with repetitions, each with its position.
        #[test]
        fn a_list_is_sorted_as_by_the_standard_library(numbers in proptest::collection::vec(0u8..9, 0..60)) {
            let list: Vec<(u8, usize)> = numbers.into_iter().zip(0..).collect();
            let mut expected = list.clone();
            expected.sort_by_key(|item| item.0);
            let mut sorted = list.clone();
            sort_by(&mut sorted, |one, two| one.0.cmp(&two.0));
            prop_assert_eq!(&sorted, &expected);
            let indices = sorted_indices(list.len(), &mut |one, two| list[one].0.cmp(&list[two].0));
            let ordered: Vec<(u8, usize)> = indices.into_iter().map(|index| list[index]).collect();
            prop_assert_eq!(&ordered, &expected);
        }
    }
}
