//! The dataset's own texts in the languages of a site.
//!
//! A release has a file of translations for each language that it knows: `texts-cy-….txt`. The records are laid out once
//! more for each language of the site, with what is translated in it, so that a visitor downloads their language alone and
//! the program knows nothing of it. What nobody has translated stays in the dataset's language, between the signs of
//! Unicode that keep its direction to itself; by these signs it is then marked with `lang`.

use std::collections::BTreeMap;

use catalogue::format::{EncodeError, FileEntry, Manifest, decode_details, digest, encode, encode_details};
use catalogue::{
    About, Catalogue, Funder, Measure, Narrative, Offer, Partnership, Practice, PracticeDetails,
    ServiceChange, SpecialistLine, TermForms,
};

use crate::invalid::InvalidSite;
use crate::offered::OWN;
use crate::release::{Release, catalogue_of};

/// Around a text in the dataset's language (FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE).
const START: char = '\u{2068}';
const END: char = '\u{2069}';

/// The names of the details in a release begin so.
const DETAILS: &str = "details/";

/// The dataset's words in a language.
#[derive(Debug, Clone, Default)]
pub(crate) struct Texts {
    translated: BTreeMap<String, String>,
    /// Whether what is not translated is in another language than the page.
    marks: bool,
}

/// The records of a release in a language.
#[derive(Debug, Clone)]
pub(crate) struct TranslatedRelease {
    /// The name of its manifest: `release-cy.json`.
    pub(crate) name: String,
    /// Its manifest.
    pub(crate) manifest: Manifest,
    /// What the dataset says of itself.
    pub(crate) about: About,
    /// Its words.
    pub(crate) texts: Texts,
}

/// Lays the records of a release out in a language, given the name of its folder and its tag, beside those that are there; `None` where they would be the same.
pub(crate) fn translate(
    release: &mut Release,
    language: &str,
    tag: &str,
) -> Result<Option<TranslatedRelease>, InvalidSite> {
    let prefix = ["texts-", language, "-"].concat();
    let file = release.files.iter().find(|(name, _)| {
        let hash = name.strip_prefix(&prefix).and_then(|rest| rest.strip_suffix(".txt"));
        hash.is_some_and(|hash| !hash.contains('-'))
    });
    let translated = file.map(|(_, bytes)| parse(&String::from_utf8_lossy(bytes))).unwrap_or_default();
    let texts = Texts { translated, marks: of_language(tag) != of_language(OWN) };
    if !texts.marks && texts.translated.is_empty() {
        return Ok(None);
    }
    let mut catalogue = catalogue_of(release)?;
    let mut manifest = release.manifest.clone();
    for file in &mut catalogue.details.files {
        let bytes = release.files.get(file).cloned().unwrap_or_default();
        let mut details =
            decode_details(&bytes).map_err(|problem| InvalidSite::Records { path: file.clone(), problem })?;
        let others = details.iter_mut().filter_map(|details| texts.details(details).then_some(())).count();
        if others > 0 {
            let bytes = encode_details(&details).map_err(cannot_encode)?;
            let name = format!("{DETAILS}{}-{}.lcp", language, digest(&bytes).short());
            let old = std::mem::replace(file, name.clone());
            lay(release, &mut manifest, &old, name, bytes);
        }
    }
    texts.catalogue(&mut catalogue);
    let bytes = encode(&catalogue).map_err(cannot_encode)?;
    let name = format!("catalogue-{}-{}.lcp", language, digest(&bytes).short());
    let old = std::mem::replace(&mut manifest.catalogue, name.clone());
    lay(release, &mut manifest, &old, name, bytes);
    manifest.title.clone_from(&catalogue.about.title);
    manifest.id = Manifest::id_of(&manifest.files);
    let name = format!("release-{language}.json");
    release.files.insert(name.clone(), manifest.to_json().map_err(cannot_encode)?.into_bytes());
    Ok(Some(TranslatedRelease { name, manifest, about: catalogue.about, texts }))
}

/// Lays a file into a release, in place of one that a manifest names.
fn lay(release: &mut Release, manifest: &mut Manifest, old: &str, name: String, bytes: Vec<u8>) {
    manifest.files.remove(old);
    let entry = FileEntry { bytes: bytes.len() as u64, sha256: digest(&bytes) };
    manifest.files.insert(name.clone(), entry);
    release.files.insert(name, bytes);
}

#[expect(clippy::needless_pass_by_value, reason = "the error of a result")]
fn cannot_encode(error: EncodeError) -> InvalidSite {
    InvalidSite::Drawn(error.to_string())
}

fn of_language(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

/// The texts of a file: on each line the dataset's words, a tab, and those of the language.
fn parse(text: &str) -> BTreeMap<String, String> {
    let pairs = text.lines().filter_map(|line| line.split_once('\t'));
    pairs.map(|(source, text)| (source.to_owned(), text.to_owned())).collect()
}

impl Texts {
    /// Puts a text into the language; says whether it is another one then.
    fn put(&self, text: &mut String) -> bool {
        if let Some(translated) = self.translated.get(text.as_str()) {
            text.clone_from(translated);
            return true;
        }
        let is_marked = self.marks && text.contains(char::is_alphabetic);
        if is_marked {
            *text = format!("{START}{text}{END}");
        }
        is_marked
    }

    fn all<'a>(&self, texts: impl IntoIterator<Item = &'a mut String>) -> bool {
        texts.into_iter().filter_map(|text| self.put(text).then_some(())).count() > 0
    }

    /// A word within sentences: where it is not translated it cannot be told from them.
    fn word(&self, word: &mut String) {
        if let Some(translated) = self.translated.get(word.as_str()) {
            word.clone_from(translated);
        }
    }

    fn terms(&self, terms: &mut TermForms) {
        for word in [&mut terms.short, &mut terms.one, &mut terms.many] {
            self.word(word);
        }
    }

    fn catalogue(&self, catalogue: &mut Catalogue) {
        let about = &mut catalogue.about;
        self.terms(&mut about.partnership);
        self.terms(&mut about.funder);
        // A title and a name of places stand within sentences too.
        self.word(&mut about.title);
        self.word(&mut about.covers);
        self.all([&mut about.emergency].into_iter().chain(&mut about.urgent));
        self.all(catalogue.features.iter_mut().map(|feature| &mut feature.name));
        self.all(catalogue.services.iter_mut().map(|service| &mut service.name));
        self.all(catalogue.tombstones.iter_mut().map(|gone| &mut gone.what_happened));
        self.all(catalogue.glossary.iter_mut().flat_map(|term| [&mut term.term, &mut term.meaning]));
        self.all(
            catalogue.examples.iter_mut().flat_map(|example| &mut example.facts).map(|fact| &mut fact.value),
        );
        catalogue.funders.iter_mut().for_each(|funder| self.funder(funder));
        catalogue.partnerships.iter_mut().for_each(|partnership| self.partnership(partnership));
        catalogue.practices.iter_mut().for_each(|practice| self.practice(practice));
    }

    fn funder(&self, funder: &mut Funder) {
        self.all(
            [&mut funder.what_staying_means, &mut funder.who_runs_it, &mut funder.to_population]
                .into_iter()
                .flatten(),
        );
        self.all(funder.what_changes.iter_mut().chain(&mut funder.what_stays));
        self.all(funder.public_voice.iter_mut().map(|voice| &mut voice.how_to_take_part));
        self.all(funder.policies.iter_mut().map(|policy| &mut policy.answer));
        self.specialists(&mut funder.specialists);
        self.measures(&mut funder.measures);
        self.offers(&mut funder.offers);
        self.changes(&mut funder.changes);
    }

    fn partnership(&self, partnership: &mut Partnership) {
        let accountability = &mut partnership.accountability;
        self.all(
            [&mut accountability.to_population, &mut accountability.choice_statement].into_iter().flatten(),
        );
        self.all([&mut partnership.summary, &mut partnership.surplus_use].into_iter().flatten());
        let lists = [&mut partnership.outcomes, &mut partnership.what_changes, &mut partnership.what_stays];
        self.all(lists.into_iter().flatten());
        self.all(partnership.public_voice.iter_mut().map(|voice| &mut voice.how_to_take_part));
        self.specialists(&mut partnership.specialists);
        self.measures(&mut partnership.measures);
        self.offers(&mut partnership.offers);
        self.changes(&mut partnership.changes);
    }

    fn practice(&self, practice: &mut Practice) {
        self.all(&mut practice.instead_of_home_visits);
        self.all(practice.list.iter_mut().filter_map(|period| period.reason.as_mut()));
        let alterations = practice.sites.iter_mut().flat_map(|site| &mut site.hours.alterations);
        self.all(alterations.filter_map(|alteration| alteration.reason.as_mut()));
        self.offers(&mut practice.offers);
        self.changes(&mut practice.changes);
    }

    fn specialists(&self, lines: &mut [SpecialistLine]) {
        for line in lines {
            self.word(&mut line.specialty);
        }
    }

    fn measures(&self, measures: &mut [Measure]) {
        for measure in measures {
            self.all([&mut measure.name, &mut measure.comparator, &mut measure.period, &mut measure.meaning]);
            self.all([&mut measure.value, &mut measure.comparator_value].into_iter().flatten());
        }
    }

    fn offers(&self, offers: &mut [Offer]) {
        for offer in offers {
            self.all(&mut offer.alternatives);
            self.all(
                [&mut offer.no_alternative_reason, &mut offer.target_group, &mut offer.hours]
                    .into_iter()
                    .flatten(),
            );
        }
    }

    fn changes(&self, changes: &mut [ServiceChange]) {
        for change in changes {
            self.all([&mut change.why, &mut change.people_asked, &mut change.what_to_do_now]);
            self.all(&mut change.no_replacement_reason);
        }
    }

    /// The details of a practice; whether anything is another text then.
    fn details(&self, details: &mut PracticeDetails) -> bool {
        let lists = self.all(details.how_to_join.iter_mut().chain(&mut details.helpful_documents));
        self.all(&mut details.after_joining) || lists
    }

    /// What the founding paper says.
    pub(crate) fn narrative(&self, narrative: &mut Narrative) {
        for said in &mut narrative.statements {
            self.put(&mut said.text);
            self.all(
                [&mut said.heading, &mut said.before, &mut said.professionals, &mut said.funder]
                    .into_iter()
                    .flatten(),
            );
        }
    }
}

/// Marks the elements of a page whose whole text nobody has translated, and says on the page that there are such. In the
/// head there are no elements, and the signs go.
pub(crate) fn mark(html: &str) -> String {
    let (head, body) = html.split_once("</head>").unwrap_or(("", html));
    let mut marked = head.replace([START, END], "");
    if !head.is_empty() {
        marked.push_str("</head>");
    }
    let before = marked.len();
    let mut rest = body;
    while let Some((tag, after)) = rest.split_once('>') {
        let text = after.split('<').next().unwrap_or_default();
        let is_whole =
            |text: &str| text.starts_with(START) && text.ends_with(END) && text.matches(START).count() == 1;
        let is_opened =
            tag.rsplit('<').next().is_some_and(|name| !name.starts_with('/') && !name.ends_with('/'));
        let closes = after.get(text.len()..).is_some_and(|after| after.starts_with("</"));
        marked.push_str(tag);
        if is_whole(text.trim()) && is_opened && closes && !tag.contains(" lang=\"") {
            marked.push_str(&[" lang=\"", OWN, "\" data-untranslated=\"\""].concat());
        }
        marked.push('>');
        rest = after;
    }
    marked.push_str(rest);
    if marked.get(before..).is_some_and(|body| body.contains(START)) {
        marked = marked.replacen("id=\"boot-untranslated\" hidden", "id=\"boot-untranslated\"", 1);
    }
    marked
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(marks: bool) -> Texts {
        Texts { translated: parse("Skin\tCroen\nYou stay.\tRydych yn aros.\n"), marks }
    }

    fn put(text: &str, marks: bool) -> String {
        let mut text = text.to_owned();
        texts(marks).put(&mut text);
        text
    }

    #[test]
    fn what_is_translated_is_shown_and_the_rest_keeps_its_language_and_its_direction() {
        assert_eq!(put("Skin", true), "Croen");
        assert_eq!(put("Eyes", true), "\u{2068}Eyes\u{2069}");
        assert_eq!(put("Eyes", false), "Eyes", "an edition of the same language");
        assert_eq!(put("84", true), "84", "a number is no language");
        assert_eq!(put("", true), "");
    }

    #[test]
    fn an_element_of_words_that_nobody_translated_is_marked_and_the_page_says_so() {
        let page = "<head><title>\u{2068}A\u{2069} – B</title></head><body><p id=\"boot-untranslated\" hidden>x</p><li class=\"a\">\u{2068}Eyes\u{2069}</li><p>Croen: \u{2068}Eyes\u{2069}</p><b>\u{2068}a\u{2069}, \u{2068}b\u{2069}</b></body>";
        assert_eq!(
            mark(page),
            "<head><title>A – B</title></head><body><p id=\"boot-untranslated\">x</p><li class=\"a\" lang=\"en-GB\" data-untranslated=\"\">\u{2068}Eyes\u{2069}</li><p>Croen: \u{2068}Eyes\u{2069}</p><b>\u{2068}a\u{2069}, \u{2068}b\u{2069}</b></body>"
        );
        let whole = "<head></head><p id=\"boot-untranslated\" hidden>x</p><p>Croen</p>";
        assert_eq!(mark(whole), whole);
        assert_eq!(
            mark("<p>\u{2068}Eyes\u{2069}</p>"),
            "<p lang=\"en-GB\" data-untranslated=\"\">\u{2068}Eyes\u{2069}</p>"
        );
    }
}
