//! Where the words stand in a result, for marking their letters.

use std::ops::Range;

use catalogue::order::sort_few;
use catalogue::{Catalogue, Partnership, Practice, ServiceAt};

use crate::folding::{fold, is_silent};
use crate::slips::{is_near, slips_allowed};
use crate::text::Words;
use crate::tokens::{Token, tokens};
use crate::{Field, Mark};

/// The fields of a practice in which the words stand: its name always first, services only for words that stand
/// nowhere else.
pub(crate) fn marks(
    catalogue: &Catalogue,
    practice: &Practice,
    partnership: Option<&Partnership>,
    words: &Words,
    with_slips: bool,
) -> Vec<Mark> {
    let mut finding = Marker { words, with_slips, seen: vec![false; words.wanted.len()], marks: Vec::new() };
    finding.text(Field::Name, &practice.name);
    for (at, name) in practice.other_names.iter().enumerate() {
        finding.text(Field::OtherName(at), name);
    }
    for (at, site) in practice.sites.iter().enumerate() {
        if let Some(name) = &site.name {
            finding.text(Field::SiteName(at), name);
        }
        if let Some(town) = &site.town {
            finding.text(Field::Town(at), town);
        }
        finding.code(Field::Postcode(at), &site.postcode);
        finding.code(Field::Id, site.id.as_str());
    }
    finding.code(Field::Id, practice.id.as_str());
    if let Some(partnership) = partnership {
        finding.text(Field::Partnership, &partnership.name);
        finding.code(Field::Partnership, partnership.id.as_str());
    }
    if finding.seen.iter().all(|&seen| seen) {
        return finding.marks;
    }
    let of_partnership = partnership.map_or([].as_slice(), |found| found.offers.as_slice());
    let mut services: Vec<ServiceAt> =
        practice.offers.iter().chain(of_partnership).map(|offer| offer.service).collect();
    sort_few(&mut services, |one, two| one < two);
    services.dedup();
    for at in services {
        if let Some(service) = catalogue.service(at) {
            let count_before = finding.marks.len();
            finding.text(Field::Service(at), &service.name);
            if finding.marks.len() == count_before
                && service.synonyms.iter().any(|other| finding.has_word(other))
            {
                finding.marks.push(Mark { field: Field::Service(at), spans: Vec::new() });
            }
        }
    }
    finding.marks
}

struct Marker<'a> {
    words: &'a Words,
    with_slips: bool,
    /// Which of the words have been found.
    seen: Vec<bool>,
    marks: Vec<Mark>,
}

impl Marker<'_> {
    /// Marks the words in a text.
    fn text(&mut self, field: Field, text: &str) {
        let tokens = tokens(text);
        let mut spans: Vec<Range<usize>> = Vec::new();
        for wanted in 0..self.words.wanted.len() {
            for token in &tokens {
                if let Some(span) = self.span(wanted, token, text) {
                    self.seen[wanted] = true;
                    spans.push(span);
                }
            }
        }
        self.joined(&tokens, &mut spans);
        if !spans.is_empty() {
            self.marks.push(Mark { field, spans: apart(spans) });
        }
    }

    /// Two words typed apart that the text writes as one, and the other way round.
    fn joined(&mut self, tokens: &[Token], spans: &mut Vec<Range<usize>>) {
        for (at, pair) in self.words.wanted.windows(2).enumerate() {
            let together = format!("{}{}", pair[0].word, pair[1].word);
            for token in tokens.iter().filter(|token| token.word == together) {
                spans.push(token.span.clone());
                self.seen[at] = true;
                self.seen[at + 1] = true;
            }
        }
        for pair in tokens.windows(2) {
            let together = format!("{}{}", pair[0].word, pair[1].word);
            let found = self.words.wanted.iter().position(|wanted| wanted.word == together);
            if let Some(at) = found {
                spans.push(pair[0].span.start..pair[1].span.end);
                self.seen[at] = true;
            }
        }
    }

    /// Marks a postcode or an id that the words name; its letters are marked whole.
    fn code(&mut self, field: Field, text: &str) {
        let plain = |text: &str| -> String {
            text.chars()
                .filter(char::is_ascii_alphanumeric)
                .map(|letter| letter.to_ascii_lowercase())
                .collect()
        };
        let whole = plain(text);
        let outward = plain(text.split(' ').next().unwrap_or_default());
        let mut found = false;
        for (at, wanted) in self.words.wanted.iter().enumerate() {
            let fits = whole == wanted.word
                || outward == wanted.word
                || (self.is_beginning(at) && whole.starts_with(wanted.word.as_str()));
            if fits {
                self.seen[at] = true;
                found = true;
            }
        }
        if found && !self.marks.iter().any(|mark| mark.field == field) {
            self.marks.push(Mark { field, spans: std::iter::once(0..text.len()).collect() });
        }
    }

    /// Whether a text has any of the words not yet found.
    fn has_word(&self, text: &str) -> bool {
        let tokens = tokens(text);
        let missing = (0..self.words.wanted.len()).filter(|&wanted| !self.seen[wanted]);
        missing.into_iter().any(|wanted| tokens.iter().any(|token| self.span(wanted, token, text).is_some()))
    }

    fn is_beginning(&self, wanted: usize) -> bool {
        self.with_slips || (self.words.last_is_beginning && wanted + 1 == self.words.wanted.len())
    }

    /// The bytes of a token that a word covers: all of them, or its beginning while the word is being typed.
    fn span(&self, wanted: usize, token: &Token, text: &str) -> Option<Range<usize>> {
        let word = self.words.wanted.get(wanted)?.word.as_str();
        if token.word == word || token.also.iter().any(|other| other == word) {
            return Some(token.span.clone());
        }
        let is_beginning = self.is_beginning(wanted);
        if is_beginning && token.word.starts_with(word) {
            return Some(beginning(text, &token.span, word.len()));
        }
        if is_beginning && token.also.iter().any(|other| other.starts_with(word)) {
            return Some(token.span.clone());
        }
        let slips = slips_allowed(word);
        let typed: Vec<char> = word.chars().collect();
        (slips > 0 && is_near(&typed, &token.word, slips, is_beginning)).then(|| token.span.clone())
    }
}

/// The part of a stretch of text that spells the first so many bytes of its folded form.
fn beginning(text: &str, span: &Range<usize>, folded: usize) -> Range<usize> {
    let mut spelled = 0;
    for (at, character) in text[span.clone()].char_indices() {
        if spelled >= folded {
            return span.start..span.start + at;
        }
        if !is_silent(character) {
            fold(character, |letter| spelled += letter.len_utf8());
        }
    }
    span.clone()
}

/// Stretches in order, those that touch or overlap made one.
fn apart(mut spans: Vec<Range<usize>>) -> Vec<Range<usize>> {
    sort_few(&mut spans, |one, two| (one.start, one.end) < (two.start, two.end));
    let mut merged: Vec<Range<usize>> = Vec::new();
    for span in spans {
        match merged.last_mut() {
            Some(last) if span.start <= last.end => last.end = last.end.max(span.end),
            _ => merged.push(span),
        }
    }
    merged
}
