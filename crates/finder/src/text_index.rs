//! The text index of a dataset: the words and codes of every record.

use catalogue::Catalogue;

use crate::codes::Codes;
use crate::inverted_index::{InvertedIndex, InvertedIndexBuilder, Posting};
use crate::query_terms::NameHash;
use crate::tokens::each_word;

/// The words and codes of a dataset.
#[derive(Debug, Clone)]
pub(crate) struct TextIndex {
    /// Words of names, towns and services, which misspelled terms match as well.
    pub(crate) words: InvertedIndex,
    /// Postcodes and ids, which match as a whole or by their beginning only.
    pub(crate) codes: Codes,
    /// The hash of each practice's and site's whole name.
    names: Vec<u64>,
    /// Where each practice's names begin; one more at the end.
    name_starts: Vec<u32>,
}

impl TextIndex {
    pub(crate) fn build(catalogue: &Catalogue) -> Self {
        let mut builder = TextIndexBuilder::default();
        for (at, service) in (0_u32..).zip(&catalogue.services) {
            for name in std::iter::once(&service.name).chain(&service.synonyms) {
                builder.words(name, Posting::Service(at));
            }
        }
        for (at, partnership) in (0_u32..).zip(&catalogue.partnerships) {
            builder.words(&partnership.name, Posting::Partnership(at));
            builder.code(partnership.id.as_str(), Posting::Partnership(at));
        }
        let (mut names, mut name_starts) = (Vec::new(), Vec::new());
        for (at, practice) in (0_u32..).zip(&catalogue.practices) {
            name_starts.push(u32::try_from(names.len()).unwrap_or(u32::MAX));
            let site_names = practice.sites.iter().filter_map(|site| site.name.as_ref());
            for name in std::iter::once(&practice.name).chain(&practice.other_names).chain(site_names) {
                names.push(builder.words(name, Posting::PracticeName(at)).number());
            }
            builder.code(practice.id.as_str(), Posting::Practice(at));
            // Languages, access and information are found by their names, as services are.
            for feature in practice.has.iter().filter_map(|at| catalogue.features.get(at.index())) {
                builder.words(&feature.name, Posting::Practice(at));
            }
            for site in &practice.sites {
                if let Some(town) = &site.town {
                    builder.words(town, Posting::Practice(at));
                }
                if site.id.as_str() != practice.id.as_str() {
                    builder.code(site.id.as_str(), Posting::Practice(at));
                }
                builder.code(&site.postcode, Posting::Practice(at));
                if let Some(outward) = site.postcode.split(' ').next() {
                    builder.code(outward, Posting::Practice(at));
                }
            }
        }
        name_starts.push(u32::try_from(names.len()).unwrap_or(u32::MAX));
        builder.codes.finish();
        Self { words: builder.words.finish(), codes: builder.codes, names, name_starts }
    }

    /// Whether any record has this word, or one that begins with it.
    pub(crate) fn knows(&self, word: &str) -> bool {
        let stands = !self.words.postings(self.words.with_prefix(word)).is_empty();
        stands || !self.codes.find(word, true).is_empty()
    }

    /// Whether a practice or one of its sites has a whole name with this hash.
    pub(crate) fn has_name(&self, practice: usize, name: u64) -> bool {
        let range = self.name_starts[practice] as usize..self.name_starts[practice + 1] as usize;
        self.names[range].contains(&name)
    }
}

/// Gathers the words and codes of a dataset.
#[derive(Debug, Default)]
struct TextIndexBuilder {
    words: InvertedIndexBuilder,
    codes: Codes,
    buffer: String,
    code: String,
}

impl TextIndexBuilder {
    /// Adds the words of a text and their variants.
    fn words(&mut self, text: &str, posting: Posting) -> NameHash {
        let mut whole = NameHash::default();
        each_word(text, &mut self.buffer, &mut |token| {
            let (hash, is_content_word) = self.words.add(token.word, posting);
            whole.add(hash, is_content_word);
            for word in token.variants() {
                self.words.add(word, posting);
            }
        });
        whole
    }

    /// Adds a postcode or an id as it is searched for: letters and digits only.
    fn code(&mut self, text: &str, posting: Posting) {
        self.code.clear();
        let letters = text.bytes().filter(u8::is_ascii_alphanumeric);
        self.code.extend(letters.map(|letter| char::from(letter.to_ascii_lowercase())));
        if !self.codes.add(&self.code, posting) {
            self.words.add(&self.code, posting);
        }
    }
}
