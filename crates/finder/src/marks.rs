//! Where the words stand in a result, for marking their letters.

use std::ops::Range;

use catalogue::order::sort_few;
use catalogue::{Catalogue, Partnership, Practice, ServiceIdx};

use crate::folding::{fold, is_silent};
use crate::slips::{Slipped, letters};
use crate::tokens::{TokenRef, each_word};
use crate::words::Words;
use crate::{Field, Highlight};

/// Finds the words in one result after another.
pub(crate) struct Highlighter<'a> {
    catalogue: &'a Catalogue,
    wanted: Vec<Wanted<'a>>,
    /// Each two neighbours as one word.
    pairs: Vec<String>,
    marks: Vec<Highlight>,
    buffer: String,
    before: String,
}

/// A word that is looked for.
struct Wanted<'a> {
    word: &'a str,
    /// Whether it may still be being typed.
    is_beginning: bool,
    slipped: Slipped<'a>,
    /// Whether it has been found in the result.
    seen: bool,
}

impl<'a> Highlighter<'a> {
    pub(crate) fn new(catalogue: &'a Catalogue, words: &'a Words, with_slips: bool) -> Self {
        let wanted = words.wanted.iter().enumerate().map(|(at, token)| {
            let is_beginning = with_slips || words.is_beginning(at);
            Wanted {
                word: &token.word,
                is_beginning,
                slipped: Slipped::of(&token.word, is_beginning),
                seen: false,
            }
        });
        let pair = |pair: &[crate::tokens::Token]| pair.iter().map(|token| token.word.as_str()).collect();
        Self {
            catalogue,
            wanted: wanted.collect(),
            pairs: words.wanted.windows(2).map(pair).collect(),
            marks: Vec::new(),
            buffer: String::new(),
            before: String::new(),
        }
    }

    /// The fields of a practice in which the words stand: its name always first, services only for words that stand
    /// nowhere else.
    pub(crate) fn marks(&mut self, practice: &Practice, partnership: Option<&Partnership>) -> Vec<Highlight> {
        self.wanted.iter_mut().for_each(|wanted| wanted.seen = false);
        self.text(Field::Name, &practice.name);
        for (at, name) in practice.other_names.iter().enumerate() {
            self.text(Field::OtherName(at), name);
        }
        for (at, site) in practice.sites.iter().enumerate() {
            if let Some(name) = &site.name {
                self.text(Field::SiteName(at), name);
            }
            if let Some(town) = &site.town {
                self.text(Field::Town(at), town);
            }
            self.code(Field::Postcode(at), &site.postcode);
            self.code(Field::Id, site.id.as_str());
        }
        self.code(Field::Id, practice.id.as_str());
        if let Some(partnership) = partnership {
            self.text(Field::Partnership, &partnership.name);
            self.code(Field::Partnership, partnership.id.as_str());
        }
        if !self.wanted.iter().all(|wanted| wanted.seen) {
            let of_partnership = partnership.map_or([].as_slice(), |found| found.offers.as_slice());
            let mut services: Vec<ServiceIdx> =
                practice.offers.iter().chain(of_partnership).map(|offer| offer.service).collect();
            sort_few(&mut services, |one, two| one < two);
            services.dedup();
            for service in services {
                self.service(service);
            }
        }
        std::mem::take(&mut self.marks)
    }

    /// Marks the words in a service's name; where only another word for it has them, the whole service.
    fn service(&mut self, at: ServiceIdx) {
        let catalogue = self.catalogue;
        let Some(service) = catalogue.service(at) else { return };
        let count_before = self.marks.len();
        self.text(Field::Service(at), &service.name);
        if self.marks.len() == count_before && service.synonyms.iter().any(|other| self.has_missing(other)) {
            self.marks.push(Highlight { field: Field::Service(at), spans: Vec::new() });
        }
    }

    /// Marks the words in a text.
    fn text(&mut self, field: Field, text: &str) {
        let mut spans: Vec<Range<usize>> = Vec::new();
        let Self { wanted, pairs, buffer, before, .. } = self;
        let mut start_before = 0;
        before.clear();
        each_word(text, buffer, &mut |met| {
            for wanted in wanted.iter_mut() {
                if let Some(span) = wanted.span(met, text) {
                    wanted.seen = true;
                    spans.push(span);
                }
            }
            // Two words typed apart that the text writes as one, and the other way round.
            for at in (0..pairs.len()).filter(|&at| pairs[at] == met.word) {
                spans.push(met.span());
                wanted[at].seen = true;
                wanted[at + 1].seen = true;
            }
            let together = |wanted: &&mut Wanted<'_>| {
                let rest = wanted.word.strip_prefix(before.as_str()).filter(|_| !before.is_empty());
                rest.is_some_and(|rest| {
                    rest == met.word || (!rest.is_empty() && wanted.begins(rest, met.word))
                })
            };
            if let Some(wanted) = wanted.iter_mut().find(together) {
                wanted.seen = true;
                spans.push(start_before..met.span().end);
            }
            before.clear();
            before.push_str(met.word);
            start_before = met.span().start;
        });
        if !spans.is_empty() {
            self.marks.push(Highlight { field, spans: apart(spans) });
        }
    }

    /// Marks a postcode or an id that the words name; its letters are marked whole.
    fn code(&mut self, field: Field, text: &str) {
        let mut found = false;
        for (at, wanted) in self.wanted.iter_mut().enumerate() {
            let pair = at.checked_sub(1).and_then(|before| self.pairs.get(before));
            let is_whole = |word: &str| rest_of_code(text, word).is_some_and(|rest| rest.trim().is_empty());
            let fits = rest_of_code(text, wanted.word)
                .is_some_and(|rest| wanted.is_beginning || rest.is_empty() || rest.starts_with(' '));
            if fits || pair.is_some_and(|pair| is_whole(pair)) {
                wanted.seen = true;
                found = true;
            }
        }
        if found && !self.marks.iter().any(|mark| mark.field == field) {
            self.marks.push(Highlight { field, spans: std::iter::once(0..text.len()).collect() });
        }
    }

    /// Whether a text has any of the words not yet found.
    fn has_missing(&mut self, text: &str) -> bool {
        let Self { wanted, buffer, .. } = self;
        let mut has = false;
        each_word(text, buffer, &mut |met| {
            has = has || wanted.iter().any(|wanted| !wanted.seen && wanted.span(met, text).is_some());
        });
        has
    }
}

impl Wanted<'_> {
    /// The bytes of a word in a text that it covers: all of them, or its beginning while it is being typed.
    fn span(&self, met: TokenRef<'_>, text: &str) -> Option<Range<usize>> {
        if met.word == self.word || met.also().any(|other| other == self.word) {
            return Some(met.span());
        }
        if self.begins(self.word, met.word) {
            return Some(beginning(text, &met.span(), self.word.len()));
        }
        let begins_another = met.also().any(|other| self.begins(self.word, other));
        let slipped = &self.slipped;
        let is_near = || slipped.slips() > 0 && slipped.may_be(letters(met.word)) && slipped.is(met.word);
        (begins_another || is_near()).then(|| met.span())
    }

    /// Whether it may still be being typed and what is typed of it begins a word.
    fn begins(&self, typed: &str, word: &str) -> bool {
        self.is_beginning && word.starts_with(typed)
    }
}

/// What of a code is left after the letters and digits of a word; `None` where it does not begin so.
fn rest_of_code<'a>(code: &'a str, word: &str) -> Option<&'a str> {
    let mut wanted = word.bytes();
    let mut rest = code.bytes();
    let mut length = 0;
    let mut next = wanted.next();
    while let Some(letter) = next {
        let byte = rest.next()?;
        length += 1;
        if byte.is_ascii_alphanumeric() {
            if byte.to_ascii_lowercase() != letter {
                return None;
            }
            next = wanted.next();
        }
    }
    code.get(length..)
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
