//! Words against the dataset: which practices and partnerships a person means.
//!
//! Every word has to be found somewhere in a practice's record: its names, towns, postcodes and ids, its
//! partnership's name, its services. The last word may still be being typed. A slip is forgiven where a word is
//! found nowhere as it was typed, and for every word where the words together find nothing.

use catalogue::Catalogue;

use crate::bits::Bits;
use crate::index::Index;
use crate::slips::slips_allowed;
use crate::terms::{Place, Terms, TermsDraft};
use crate::tokens::{Token, is_no_evidence, may_become_no_evidence, tokens};

/// Characters of a text that are read; nobody's surgery has a longer name.
const LONGEST_TEXT: usize = 200;

/// Words of a text that are used.
const MOST_WORDS: usize = 12;

/// The dataset's words.
#[derive(Debug, Clone)]
pub(crate) struct TextIndex {
    /// Words of names, towns and services: slips are forgiven here.
    words: Terms,
    /// Postcodes and ids: found whole or by their beginning only.
    codes: Terms,
    /// For each practice's and site's whole name a number that the same name typed gives again.
    names: Vec<(u32, u64)>,
}

/// What a person typed, ready to be looked for.
#[derive(Debug, Clone, Default)]
pub(crate) struct Words {
    /// The words that are evidence.
    pub(crate) wanted: Vec<Token>,
    /// Whether the last of them may still be being typed.
    pub(crate) last_is_beginning: bool,
    /// Whether the text went on.
    pub(crate) cut: bool,
    whole_name: u64,
}

/// What the words found.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    /// The practices with every word.
    pub(crate) practices: Bits,
    /// Those of them whose names hold every word.
    pub(crate) by_name: Bits,
    /// Those of them whose whole name was typed.
    pub(crate) by_whole_name: Bits,
    /// The partnerships whose names hold every word.
    pub(crate) partnerships: Bits,
    /// Whether words with slips were looked for as well.
    pub(crate) with_slips: bool,
}

/// What one word found.
struct FoundWord {
    practices: Bits,
    names: Bits,
    partnerships: Bits,
    services: Bits,
}

impl Words {
    /// The words of a text.
    pub(crate) fn read(text: &str) -> Self {
        let end = text.char_indices().nth(LONGEST_TEXT).map(|(at, _)| at);
        let read = &text[..end.unwrap_or(text.len())];
        let mut wanted = tokens(read);
        let whole_name = whole_name(&wanted);
        let ends_in_word = read.chars().next_back().is_some_and(char::is_alphanumeric);
        let last = wanted.last().map(|token| token.span.clone());
        wanted.retain(|token| !is_no_evidence(&token.word));
        let cut = end.is_some() || wanted.len() > MOST_WORDS;
        wanted.truncate(MOST_WORDS);
        let last_is_beginning = ends_in_word && wanted.last().map(|token| &token.span) == last.as_ref();
        // "beech surg": on the way to "surgery", which every surgery is.
        let is_on_the_way = |token: &Token| may_become_no_evidence(&token.word);
        if last_is_beginning && wanted.len() > 1 && wanted.last().is_some_and(is_on_the_way) {
            wanted.pop();
            return Self { wanted, last_is_beginning: false, cut, whole_name };
        }
        Self { wanted, last_is_beginning, cut, whole_name }
    }

    /// Whether there is no evidence in them at all.
    pub(crate) fn is_empty(&self) -> bool {
        self.wanted.is_empty()
    }
}

impl TextIndex {
    pub(crate) fn build(catalogue: &Catalogue) -> Self {
        let mut words = TermsDraft::default();
        let mut codes = TermsDraft::default();
        let mut names = Vec::new();
        for (at, service) in (0_u32..).zip(&catalogue.services) {
            for name in std::iter::once(&service.name).chain(&service.synonyms) {
                add_words(&mut words, &tokens(name), Place::Service(at));
            }
        }
        for (at, partnership) in (0_u32..).zip(&catalogue.partnerships) {
            add_words(&mut words, &tokens(&partnership.name), Place::Partnership(at));
            codes.add(&code(partnership.id.as_str()), Place::Partnership(at));
        }
        for (at, practice) in (0_u32..).zip(&catalogue.practices) {
            let site_names = practice.sites.iter().filter_map(|site| site.name.as_ref());
            for name in std::iter::once(&practice.name).chain(&practice.other_names).chain(site_names) {
                let tokens = tokens(name);
                add_words(&mut words, &tokens, Place::PracticeName(at));
                names.push((at, whole_name(&tokens)));
            }
            codes.add(&code(practice.id.as_str()), Place::Practice(at));
            for site in &practice.sites {
                if let Some(town) = &site.town {
                    add_words(&mut words, &tokens(town), Place::Practice(at));
                }
                codes.add(&code(site.id.as_str()), Place::Practice(at));
                codes.add(&code(&site.postcode), Place::Practice(at));
                if let Some(outward) = site.postcode.split(' ').next() {
                    codes.add(&code(outward), Place::Practice(at));
                }
            }
        }
        Self { words: words.finish(), codes: codes.finish(), names }
    }

    /// Looks for words; `None` when there is nothing to look for.
    pub(crate) fn find(&self, words: &Words, index: &Index) -> Option<Found> {
        if words.is_empty() {
            return None;
        }
        let strict = self.find_all(words, index, false);
        if !strict.practices.is_empty() || !strict.partnerships.is_empty() {
            return Some(strict);
        }
        Some(self.find_all(words, index, true))
    }

    fn find_all(&self, words: &Words, index: &Index, with_slips: bool) -> Found {
        let last = words.wanted.len().saturating_sub(1);
        let mut alone = Vec::new();
        for (at, token) in words.wanted.iter().enumerate() {
            let is_beginning = (at == last && words.last_is_beginning) || with_slips;
            alone.push(self.find_word(token, is_beginning, with_slips, index));
        }
        // "beech wood" is "Beechwood" as well, and so is "beech-wood".
        let joined: Vec<Option<FoundWord>> = words
            .wanted
            .windows(2)
            .enumerate()
            .map(|(at, pair)| {
                let word = pair.iter().map(|token| token.word.as_str()).collect();
                let token = Token { word, also: Vec::new(), span: 0..0 };
                let is_beginning = at + 1 == last && words.last_is_beginning;
                let found = self.find_exactly(&token, is_beginning, index);
                (!found.practices.is_empty() || !found.partnerships.is_empty()).then_some(found)
            })
            .collect();
        let every = |set: fn(&FoundWord) -> &Bits, all: Bits| {
            alone.iter().enumerate().fold(all, |mut left, (at, found)| {
                let before = at.checked_sub(1).and_then(|before| joined.get(before));
                let neighbours = [before, joined.get(at)];
                let mut here = set(found).clone();
                neighbours.into_iter().flatten().flatten().for_each(|pair| here.add(set(pair)));
                left.keep(&here);
                left
            })
        };
        let practices = every(|found| &found.practices, index.everybody());
        let by_name = every(|found| &found.names, practices.clone());
        let partnerships = every(|found| &found.partnerships, Bits::all(index.members.len()));
        let mut by_whole_name = Bits::none(index.practices());
        let same_name = self.names.iter().filter(|(_, name)| *name == words.whole_name);
        same_name.for_each(|&(at, _)| by_whole_name.insert(at as usize));
        by_whole_name.keep(&practices);
        Found { practices, by_name, by_whole_name, partnerships, with_slips }
    }

    /// A word as typed; failing that, or where asked for, words within its slips.
    fn find_word(&self, token: &Token, is_beginning: bool, with_slips: bool, index: &Index) -> FoundWord {
        let mut found = self.find_exactly(token, is_beginning, index);
        let slips = slips_allowed(&token.word);
        let found_nothing = found.practices.is_empty() && found.partnerships.is_empty();
        if slips == 0 || !(with_slips || found_nothing) {
            return found;
        }
        let mut near = self.words.near(&token.word, slips, false);
        if near.is_empty() && is_beginning {
            near = self.words.near(&token.word, slips, true);
        }
        for term in near {
            found.add(self.words.places(term..term + 1), true);
        }
        found.spread(index);
        found
    }

    /// A word as typed, or words that begin with it.
    fn find_exactly(&self, token: &Token, is_beginning: bool, index: &Index) -> FoundWord {
        let mut found = FoundWord {
            practices: Bits::none(index.practices()),
            names: Bits::none(index.practices()),
            partnerships: Bits::none(index.members.len()),
            services: Bits::none(index.facets.services()),
        };
        let word = token.word.as_str();
        let whole = self.words.exactly(word);
        // "skin" is the service, rather than the beginning of Skinner's Lane.
        let names_a_service =
            self.words.places(whole.clone()).iter().any(|place| matches!(place, Place::Service(_)));
        found.add(self.words.places(whole), true);
        if is_beginning {
            found.add(self.words.places(self.words.beginning(word)), !names_a_service);
            found.add(self.codes.places(self.codes.beginning(word)), true);
        } else {
            found.add(self.codes.places(self.codes.exactly(word)), true);
        }
        found.spread(index);
        found
    }
}

impl FoundWord {
    /// Adds the places of a word.
    fn add(&mut self, places: &[Place], as_names: bool) {
        for &place in places {
            match place {
                Place::PracticeName(at) => {
                    self.practices.insert(at as usize);
                    if as_names {
                        self.names.insert(at as usize);
                    }
                }
                Place::Practice(at) => self.practices.insert(at as usize),
                Place::Partnership(at) => self.partnerships.insert(at as usize),
                Place::Service(at) => self.services.insert(at as usize),
            }
        }
    }

    /// Adds the practices of the partnerships and services: a practice has what its partnership is called and what
    /// it offers.
    fn spread(&mut self, index: &Index) {
        if !self.partnerships.is_empty() {
            for (practice, partnership) in index.partnership_of.iter().enumerate() {
                if partnership.is_some_and(|at| self.partnerships.contains(at.index())) {
                    self.practices.insert(practice);
                }
            }
        }
        for service in self.services.iter() {
            self.practices.add(index.facets.having(service));
        }
    }
}

/// Notes words, their other spellings, and each two neighbours as one word: `Mill Lane` is also `milllane`.
fn add_words(draft: &mut TermsDraft, tokens: &[Token], place: Place) {
    for token in tokens.iter().filter(|token| !is_no_evidence(&token.word)) {
        draft.add(&token.word, place);
        token.also.iter().for_each(|word| draft.add(word, place));
    }
    for pair in tokens.windows(2) {
        if let [first, second] = pair
            && !is_no_evidence(&first.word)
            && !is_no_evidence(&second.word)
        {
            draft.add(&[first.word.as_str(), second.word.as_str()].concat(), place);
        }
    }
}

/// A postcode or an id as it is looked for: letters and digits only.
fn code(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect()
}

/// A number for a whole name: of its words that are evidence, or of all where none is (`The Surgery`).
///
/// FNV-1a with 64 bits; two names that share it by accident would only stand first together.
fn whole_name(tokens: &[Token]) -> u64 {
    let has_evidence = tokens.iter().any(|token| !is_no_evidence(&token.word));
    let counted = tokens.iter().filter(|token| !has_evidence || !is_no_evidence(&token.word));
    counted
        .flat_map(|token| token.word.bytes().chain([b' ']))
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
