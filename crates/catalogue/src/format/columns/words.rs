//! A dictionary of the most common words of all texts; one byte stands for each.
//!
//! `Surgery`, `Medical`, `Centre` and `Practice` make up a third of all names of GP surgeries. A word is the text between
//! two spaces, with the space before it.

use std::collections::BTreeMap;

use super::{END, ESCAPE, FIRST_WORD, LONGEST_REPEATED};
use crate::format::varint;

/// The maximum number of words: one for each byte from [`FIRST_WORD`] on.
const MAX_WORDS: usize = 0x100 - FIRST_WORD as usize;

/// The words in some texts that save the most bytes when one byte stands for each; ties in alphabetical order.
pub(super) fn most_common<'t>(texts: impl Iterator<Item = &'t [u8]>) -> Vec<&'t [u8]> {
    let mut counts: BTreeMap<&[u8], usize> = BTreeMap::new();
    for word in texts.flat_map(words).filter(|word| is_replaceable(word)) {
        *counts.entry(word).or_default() += 1;
    }
    // The word itself is written once, with its length.
    let gain = |word: &[u8], count: usize| (count * (word.len() - 1)).saturating_sub(word.len() + 1);
    let mut gains: Vec<(usize, &[u8])> = counts
        .into_iter()
        .map(|(word, count)| (gain(word, count), word))
        .filter(|&(gain, _)| gain > 0)
        .collect();
    gains.sort_by(|(one, _), (two, _)| two.cmp(one));
    gains.into_iter().take(MAX_WORDS).map(|(_, word)| word).collect()
}

/// Appends some lines with a byte in place of each common word.
pub(super) fn replace(lines: &[u8], common: &[&[u8]], bytes: &mut Vec<u8>) {
    let byte_of: BTreeMap<&[u8], u8> = common.iter().copied().zip(FIRST_WORD..=u8::MAX).collect();
    for part in words(lines) {
        match byte_of.get(part) {
            Some(&byte) => bytes.push(byte),
            None => bytes.extend_from_slice(part),
        }
    }
}

/// Splits lines before each space, and before and after each end, without losing a byte.
fn words(lines: &[u8]) -> impl Iterator<Item = &[u8]> {
    lines.chunk_by(|&before, &after| after != b' ' && after != END && before != END)
}

/// Whether one byte may stand for a word: long enough to save bytes, short enough to be safe, and without an escape.
fn is_replaceable(word: &[u8]) -> bool {
    (3..=LONGEST_REPEATED).contains(&word.len()) && !word.contains(&ESCAPE)
}

/// Appends the dictionary.
pub(super) fn push(bytes: &mut Vec<u8>, common: &[&[u8]]) {
    varint::push(bytes, common.len() as u64);
    for word in common {
        varint::push(bytes, word.len() as u64);
    }
    bytes.extend(common.concat());
}

/// Takes the dictionary from the front of some bytes; `None` when it is malformed.
pub(super) fn take<'b>(bytes: &mut &'b [u8]) -> Option<Vec<&'b [u8]>> {
    let count = usize::try_from(varint::take(bytes)?).ok().filter(|&count| count <= MAX_WORDS)?;
    let mut lengths = Vec::with_capacity(count);
    for _ in 0..count {
        lengths
            .push(usize::try_from(varint::take(bytes)?).ok().filter(|&length| length <= LONGEST_REPEATED)?);
    }
    let mut words = Vec::with_capacity(count);
    for length in lengths {
        let (word, rest) = bytes.split_at_checked(length)?;
        *bytes = rest;
        words.push(word);
    }
    Some(words)
}
