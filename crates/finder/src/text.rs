//! Words against the dataset: which practices and partnerships a person means.
//!
//! Every word has to be found somewhere in a practice's record: its names, towns, postcodes and ids, its
//! partnership's name, its services. The last word may still be being typed. A slip is forgiven where a word is
//! found nowhere as it was typed, and for every word where the words together find nothing.

use catalogue::Catalogue;

use crate::bits::Bits;
use crate::codes::Codes;
use crate::found::{Matches, TermMatches};
use crate::index::Index;
use crate::slips::Slipped;
use crate::terms::{Place, Terms, TermsDraft};
use crate::tokens::each_word;
use crate::words::{WholeName, Words};

/// The dataset's words.
#[derive(Debug, Clone)]
pub(crate) struct TextIndex {
    /// Words of names, towns and services: slips are forgiven here.
    words: Terms,
    /// Postcodes and ids: found whole or by their beginning only.
    codes: Codes,
    /// For each practice's and site's whole name a number that the same name typed gives again.
    names: Vec<u64>,
    /// Where each practice's names begin; one more at the end.
    name_starts: Vec<u32>,
}

impl TextIndex {
    pub(crate) fn build(catalogue: &Catalogue) -> Self {
        let mut draft = Draft::default();
        for (at, service) in (0_u32..).zip(&catalogue.services) {
            for name in std::iter::once(&service.name).chain(&service.synonyms) {
                draft.words(name, Place::Service(at));
            }
        }
        for (at, partnership) in (0_u32..).zip(&catalogue.partnerships) {
            draft.words(&partnership.name, Place::Partnership(at));
            draft.code(partnership.id.as_str(), Place::Partnership(at));
        }
        let (mut names, mut name_starts) = (Vec::new(), Vec::new());
        for (at, practice) in (0_u32..).zip(&catalogue.practices) {
            name_starts.push(u32::try_from(names.len()).unwrap_or(u32::MAX));
            let site_names = practice.sites.iter().filter_map(|site| site.name.as_ref());
            for name in std::iter::once(&practice.name).chain(&practice.other_names).chain(site_names) {
                names.push(draft.words(name, Place::PracticeName(at)).number());
            }
            draft.code(practice.id.as_str(), Place::Practice(at));
            for site in &practice.sites {
                if let Some(town) = &site.town {
                    draft.words(town, Place::Practice(at));
                }
                if site.id.as_str() != practice.id.as_str() {
                    draft.code(site.id.as_str(), Place::Practice(at));
                }
                draft.code(&site.postcode, Place::Practice(at));
                if let Some(outward) = site.postcode.split(' ').next() {
                    draft.code(outward, Place::Practice(at));
                }
            }
        }
        name_starts.push(u32::try_from(names.len()).unwrap_or(u32::MAX));
        draft.codes.finish();
        Self { words: draft.words.finish(), codes: draft.codes, names, name_starts }
    }

    /// Whether a word, or one that begins so, stands anywhere.
    pub(crate) fn knows(&self, word: &str) -> bool {
        let stands = !self.words.places(self.words.beginning(word)).is_empty();
        stands || !self.codes.find(word, true).is_empty()
    }

    /// Looks for words; `None` when there is nothing to look for.
    pub(crate) fn find(&self, words: &Words, index: &Index) -> Option<Matches> {
        if words.is_empty() {
            return None;
        }
        let strict = self.find_all(words, index, false);
        let nothing = strict.practices.is_empty() && strict.partnerships.is_empty();
        Some(if nothing { self.find_all(words, index, true) } else { strict })
    }

    fn find_all(&self, words: &Words, index: &Index, with_slips: bool) -> Matches {
        let mut all = TermMatches::everything(index);
        let mut joined_before = None;
        for (at, token) in words.wanted.iter().enumerate() {
            let is_beginning = words.is_beginning(at) || with_slips;
            let mut here = self.find_word(&token.word, is_beginning, with_slips, index);
            // "beech wood" is "Beechwood" as well, and so is "beech-wood": the word and its neighbour as one.
            let joined = words.wanted.get(at + 1).and_then(|next| {
                let one = [token.word.as_str(), next.word.as_str()].concat();
                let found = self.find_exactly(&one, words.is_beginning(at + 1), index);
                (!found.is_empty()).then_some(found)
            });
            for found in [&joined_before, &joined].into_iter().flatten() {
                here.add_all(found);
            }
            joined_before = joined;
            all.keep(&here);
        }
        let mut by_name = all.names;
        by_name.keep(&all.practices);
        let mut by_whole_name = Bits::none(index.practices());
        for practice in by_name.iter().filter(|&practice| self.has_name(practice, words.whole_name)) {
            by_whole_name.insert(practice);
        }
        Matches {
            practices: all.practices,
            by_name,
            by_whole_name,
            partnerships: all.partnerships,
            with_slips,
        }
    }

    /// Whether a practice or one of its sites has a whole name.
    fn has_name(&self, practice: usize, name: u64) -> bool {
        let range = self.name_starts[practice] as usize..self.name_starts[practice + 1] as usize;
        self.names[range].contains(&name)
    }

    /// A word as typed; failing that, as two words; failing that, or where asked for, with its slips.
    fn find_word(&self, word: &str, is_beginning: bool, with_slips: bool, index: &Index) -> TermMatches {
        let mut found = self.find_exactly(word, is_beginning, index);
        if found.is_empty() {
            found = self.find_apart(word, is_beginning, index);
        }
        let typed = Slipped::of(word, false);
        if typed.slips() == 0 || !(with_slips || found.is_empty()) {
            return found;
        }
        let mut near = self.words.near(&typed);
        if near.is_empty() && is_beginning {
            near = self.words.near(&Slipped::of(word, true));
        }
        for term in near {
            found.add(self.words.places(term..term + 1), true, index);
        }
        found
    }

    /// A word as typed, or words that begin with it.
    fn find_exactly(&self, word: &str, is_beginning: bool, index: &Index) -> TermMatches {
        let mut found = TermMatches::nothing(index);
        let whole = self.words.places(self.words.exactly(word));
        // "skin" is the service, rather than the beginning of Skinner's Lane.
        let names_a_service = whole.iter().any(|place| matches!(place, Place::Service(_)));
        found.add(whole, true, index);
        if is_beginning {
            found.add(self.words.places(self.words.beginning(word)), !names_a_service, index);
        }
        for &(_, place) in self.codes.find(word, is_beginning) {
            found.add(&[place], true, index);
        }
        found
    }

    /// A word as two that somebody wrote as one: "milllane" is Mill Lane.
    fn find_apart(&self, word: &str, is_beginning: bool, index: &Index) -> TermMatches {
        let mut found = TermMatches::nothing(index);
        for (at, _) in word.char_indices().skip(2) {
            let (first, second) = word.split_at(at);
            let first = self.words.exactly(first);
            if first.is_empty() || second.len() < 2 {
                continue;
            }
            let is_beginning = is_beginning && second.len() > 2;
            let second = if is_beginning { self.words.beginning(second) } else { self.words.exactly(second) };
            if second.is_empty() {
                continue;
            }
            let [mut both, mut other] = [TermMatches::nothing(index), TermMatches::nothing(index)];
            both.add(self.words.places(first), true, index);
            other.add(self.words.places(second), true, index);
            both.keep(&other);
            found.add_all(&both);
        }
        found
    }
}

/// The words being gathered.
#[derive(Debug, Default)]
struct Draft {
    words: TermsDraft,
    codes: Codes,
    buffer: String,
    code: String,
}

impl Draft {
    /// Notes the words of a text and their other spellings.
    fn words(&mut self, text: &str, place: Place) -> WholeName {
        let mut whole = WholeName::default();
        each_word(text, &mut self.buffer, &mut |met| {
            let (hash, is_evidence) = self.words.add(met.word, place);
            whole.add(hash, is_evidence);
            for word in met.also() {
                self.words.add(word, place);
            }
        });
        whole
    }

    /// Notes a postcode or an id as it is looked for: letters and digits only.
    fn code(&mut self, text: &str, place: Place) {
        self.code.clear();
        let letters = text.bytes().filter(u8::is_ascii_alphanumeric);
        self.code.extend(letters.map(|letter| char::from(letter.to_ascii_lowercase())));
        if !self.codes.add(&self.code, place) {
            self.words.add(&self.code, place);
        }
    }
}
