//! The parts of a result that match the query, to highlight.

use catalogue::sort::sort_by;
use std::ops::Range;

use catalogue::{Catalogue, Partnership, Practice, ServiceIdx};

use crate::edit_distance::{FuzzyTerm, letter_mask};
use crate::folding::{fold, is_ignorable};
use crate::query_terms::QueryTerms;
use crate::tokens::{TokenRef, each_word};
use crate::{Field, Highlight};

/// Finds the highlights of one result after another.
pub(crate) struct Highlighter<'a> {
    catalogue: &'a Catalogue,
    terms: Vec<Term<'a>>,
    /// Each pair of neighbours as one word.
    pairs: Vec<String>,
    highlights: Vec<Highlight>,
    buffer: String,
    before: String,
}

/// A term of the query.
struct Term<'a> {
    word: &'a str,
    /// Whether it may be the beginning of a word.
    is_prefix: bool,
    fuzzy: FuzzyTerm<'a>,
    /// Whether it was found in the current result.
    seen: bool,
}

impl<'a> Highlighter<'a> {
    pub(crate) fn new(catalogue: &'a Catalogue, query: &'a QueryTerms, fuzzy: bool) -> Self {
        let terms = query.terms.iter().enumerate().map(|(at, token)| {
            let is_prefix = fuzzy || query.is_prefix(at);
            Term { word: &token.word, is_prefix, fuzzy: FuzzyTerm::new(&token.word, is_prefix), seen: false }
        });
        let pair = |pair: &[crate::tokens::Token]| pair.iter().map(|token| token.word.as_str()).collect();
        Self {
            catalogue,
            terms: terms.collect(),
            pairs: query.terms.windows(2).map(pair).collect(),
            highlights: Vec::new(),
            buffer: String::new(),
            before: String::new(),
        }
    }

    /// The fields of a practice that match: its name first, services only for terms that match nothing else.
    pub(crate) fn highlights(
        &mut self,
        practice: &Practice,
        partnership: Option<&Partnership>,
    ) -> Vec<Highlight> {
        self.terms.iter_mut().for_each(|term| term.seen = false);
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
        if !self.terms.iter().all(|term| term.seen) {
            let of_partnership = partnership.map_or([].as_slice(), |found| found.offers.as_slice());
            let mut services: Vec<ServiceIdx> =
                practice.offers.iter().chain(of_partnership).map(|offer| offer.service).collect();
            sort_by(&mut services, Ord::cmp);
            services.dedup();
            for service in services {
                self.service(service);
            }
        }
        std::mem::take(&mut self.highlights)
    }

    /// Highlights the terms in a service's name; where only a synonym matches, the whole service.
    fn service(&mut self, at: ServiceIdx) {
        let catalogue = self.catalogue;
        let Some(service) = catalogue.service(at) else { return };
        let count_before = self.highlights.len();
        self.text(Field::Service(at), &service.name);
        if self.highlights.len() == count_before
            && service.synonyms.iter().any(|other| self.has_missing(other))
        {
            self.highlights.push(Highlight { field: Field::Service(at), spans: Vec::new() });
        }
    }

    /// Highlights the terms in a text.
    fn text(&mut self, field: Field, text: &str) {
        let mut spans: Vec<Range<usize>> = Vec::new();
        let Self { terms, pairs, buffer, before, .. } = self;
        let mut start_before = 0;
        before.clear();
        each_word(text, buffer, &mut |token| {
            for term in terms.iter_mut() {
                if let Some(span) = term.span(token, text) {
                    term.seen = true;
                    spans.push(span);
                }
            }
            // Two terms that are one word in the text, and one term that is two words there.
            for at in (0..pairs.len()).filter(|&at| pairs[at] == token.word) {
                spans.push(token.span());
                terms[at].seen = true;
                terms[at + 1].seen = true;
            }
            let is_joined = |term: &&mut Term<'_>| {
                let rest = term.word.strip_prefix(before.as_str()).filter(|_| !before.is_empty());
                rest.is_some_and(|rest| {
                    rest == token.word || (!rest.is_empty() && term.begins(rest, token.word))
                })
            };
            if let Some(term) = terms.iter_mut().find(is_joined) {
                term.seen = true;
                spans.push(start_before..token.span().end);
            }
            before.clear();
            before.push_str(token.word);
            start_before = token.span().start;
        });
        if !spans.is_empty() {
            self.highlights.push(Highlight { field, spans: merged(spans) });
        }
    }

    /// Highlights a postcode or an id as a whole where a term matches it.
    fn code(&mut self, field: Field, text: &str) {
        let mut found = false;
        for (at, term) in self.terms.iter_mut().enumerate() {
            let pair = at.checked_sub(1).and_then(|before| self.pairs.get(before));
            let is_whole = |word: &str| rest_of_code(text, word).is_some_and(|rest| rest.trim().is_empty());
            let fits = rest_of_code(text, term.word)
                .is_some_and(|rest| term.is_prefix || rest.is_empty() || rest.starts_with(' '));
            if fits || pair.is_some_and(|pair| is_whole(pair)) {
                term.seen = true;
                found = true;
            }
        }
        if found && !self.highlights.iter().any(|highlight| highlight.field == field) {
            self.highlights.push(Highlight { field, spans: std::iter::once(0..text.len()).collect() });
        }
    }

    /// Whether a text matches a term that was not found yet.
    fn has_missing(&mut self, text: &str) -> bool {
        let Self { terms, buffer, .. } = self;
        let mut has = false;
        each_word(text, buffer, &mut |token| {
            has = has || terms.iter().any(|term| !term.seen && term.span(token, text).is_some());
        });
        has
    }
}

impl Term<'_> {
    /// The bytes of a word that the term matches: all of them, or its beginning.
    fn span(&self, token: TokenRef<'_>, text: &str) -> Option<Range<usize>> {
        if token.word == self.word || token.variants().any(|other| other == self.word) {
            return Some(token.span());
        }
        if self.begins(self.word, token.word) {
            return Some(beginning(text, &token.span(), self.word.len()));
        }
        let begins_another = token.variants().any(|other| self.begins(self.word, other));
        let fuzzy = &self.fuzzy;
        let is_near =
            || fuzzy.max_edits() > 0 && fuzzy.may_match(letter_mask(token.word)) && fuzzy.matches(token.word);
        (begins_another || is_near()).then(|| token.span())
    }

    /// Whether it may be a beginning and `typed` begins a word.
    fn begins(&self, typed: &str, word: &str) -> bool {
        self.is_prefix && word.starts_with(typed)
    }
}

/// The rest of a code after the letters and digits of a word; `None` where it does not begin with them.
fn rest_of_code<'a>(code: &'a str, word: &str) -> Option<&'a str> {
    let mut term = word.bytes();
    let mut rest = code.bytes();
    let mut length = 0;
    let mut next = term.next();
    while let Some(letter) = next {
        let byte = rest.next()?;
        length += 1;
        if byte.is_ascii_alphanumeric() {
            if byte.to_ascii_lowercase() != letter {
                return None;
            }
            next = term.next();
        }
    }
    code.get(length..)
}

/// The part of a span whose folded form has a number of bytes.
fn beginning(text: &str, span: &Range<usize>, folded: usize) -> Range<usize> {
    let mut spelled = 0;
    for (at, character) in text[span.clone()].char_indices() {
        if spelled >= folded {
            return span.start..span.start + at;
        }
        if !is_ignorable(character) {
            fold(character, |letter| spelled += letter.len_utf8());
        }
    }
    span.clone()
}

/// Spans in order; those that touch or overlap are merged.
fn merged(mut spans: Vec<Range<usize>>) -> Vec<Range<usize>> {
    sort_by(&mut spans, |one, two| (one.start, one.end).cmp(&(two.start, two.end)));
    let mut result: Vec<Range<usize>> = Vec::new();
    for span in spans {
        match result.last_mut() {
            Some(last) if span.start <= last.end => last.end = last.end.max(span.end),
            _ => result.push(span),
        }
    }
    result
}
