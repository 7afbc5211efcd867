//! A tab in which everything has arrived, for one language, on one thread: what the app draws its pages from.

use std::cmp::Ordering;
use std::rc::Rc;

use catalogue::format::{self, Manifest};
use catalogue::{Moment, Narrative, PracticeDetails, PracticeIdx};
use i18n::Locale;
use icu_collator::Collator;
use icu_collator::options::CollatorOptions;
use lcp_explorer::address::{ParsedAddress, ViewState};
use lcp_explorer::app_state::{Action, AppState};
use lcp_explorer::data::{Dataset, LoadError, RemoteData};
use lcp_explorer::intent::OnIntent;
use lcp_explorer::root::{RootProps, root};
use lcp_explorer::route::Route;
use lcp_explorer::shell::Capabilities;
use yew::prelude::*;

use super::site_language::SiteLanguage;
use crate::folder::Files;
use crate::invalid::InvalidSite;

/// Midday: no page says what is open at that minute.
const MIDDAY: u16 = 12 * 60;

/// The dataset of a release, as of the release's own day.
pub(super) fn dataset(manifest: &Manifest, files: &Files) -> Result<Rc<Dataset>, InvalidSite> {
    let bytes = |name: &str| files.get(name).map(Vec::as_slice);
    let catalogue = bytes(&manifest.catalogue).unwrap_or_default();
    let postcodes = manifest.postcodes.as_deref().and_then(bytes);
    let dataset = Dataset::open(manifest.clone(), catalogue, postcodes, manifest.as_of);
    dataset.map(Rc::new).map_err(|failure| unreadable(&failure))
}

/// The records in a language; the dataset's own where they are the same.
pub(super) fn dataset_in(
    language: &SiteLanguage,
    own: &Rc<Dataset>,
    files: &Files,
) -> Result<Rc<Dataset>, InvalidSite> {
    match &language.translated {
        // No page needs the postcodes.
        Some(translated) => dataset(&Manifest { postcodes: None, ..translated.manifest.clone() }, files),
        None => Ok(Rc::clone(own)),
    }
}

/// The details of every practice, in the order of the practices.
pub(super) fn details(dataset: &Dataset, files: &Files) -> Result<Vec<PracticeDetails>, InvalidSite> {
    let mut all = Vec::with_capacity(dataset.catalogue.practices.len());
    for name in &dataset.catalogue.details.files {
        let bytes = files.get(name).ok_or_else(|| InvalidSite::Missing(name.clone()))?;
        let path = name.clone();
        all.extend(format::decode_details(bytes).map_err(|problem| InvalidSite::Records { path, problem })?);
    }
    Ok(all)
}

/// Compares names by the rules of a language, as browsers do; by their letters' codes in one that Unicode does not know.
fn in_order(language: &str, one: &str, two: &str) -> Ordering {
    let collator = language.parse().ok().and_then(|language: icu_locale_core::Locale| {
        Collator::try_new(language.into(), CollatorOptions::default()).ok()
    });
    collator.map_or_else(|| one.cmp(two), |collator| collator.compare(one, two))
}

fn unreadable(failure: &LoadError) -> InvalidSite {
    InvalidSite::Drawn([&failure.file, ": ", &failure.detail].concat())
}

/// What the pages of one language are drawn from.
pub(super) struct RenderContext {
    pub(super) dataset: Rc<Dataset>,
    locale: Locale,
    session: AppState,
}

impl RenderContext {
    /// A context with the messages of a language.
    pub(super) fn new(
        dataset: &Rc<Dataset>,
        files: &Files,
        language: &SiteLanguage,
    ) -> Result<Self, InvalidSite> {
        let locale = Locale::new(&language.tag, &language.texts)
            .map_err(|_| InvalidSite::Texts(language.name.clone()))?
            .ordering_by(in_order);
        let locale = locale.with_terms(&dataset.catalogue.about);
        let mut session = AppState::default()
            .after(Action::Messages(locale.clone()))
            .after(Action::MoreMessages(Ok(String::new())))
            .after(Action::Dataset(RemoteData::Ready(Rc::clone(dataset))));
        if let Some(bytes) = dataset.manifest.changes.as_ref().and_then(|name| files.get(name)) {
            session = session.after(Action::Changes(dataset.changes(bytes).into()));
        }
        let narrative = files.iter().find(|(name, _)| name.starts_with("narrative-"));
        if let Some((name, bytes)) = narrative {
            let text = String::from_utf8_lossy(bytes);
            let path = name.clone();
            let mut read =
                Narrative::parse(&text).map_err(|problem| InvalidSite::Records { path, problem })?;
            if let Some(translated) = &language.translated {
                translated.texts.narrative(&mut read);
            }
            session = session.after(Action::Narrative(Rc::new(read)));
        }
        Ok(Self { dataset: Rc::clone(dataset), locale, session })
    }

    /// The messages of the language with the dataset's terms.
    pub(super) fn locale(&self) -> &Locale {
        &self.locale
    }

    /// All that a person sees of a page; of a surgery with its details.
    pub(super) fn screen(
        &self,
        route: &Route,
        details: Option<(PracticeIdx, &PracticeDetails)>,
        capabilities: Capabilities,
    ) -> Html {
        let session = match details {
            Some((at, details)) => {
                let details = RemoteData::Ready(Rc::new(details.clone()));
                self.session.clone().after(Action::Details(at, details))
            }
            None => self.session.clone(),
        };
        root(&RootProps {
            app_state: session,
            address: ParsedAddress { state: ViewState::at(route.clone()), ignored: Vec::new() },
            now: Moment { date: self.dataset.manifest.as_of, minute: MIDDAY },
            capabilities,
            on: OnIntent::noop(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_in_the_order_of_their_language() {
        let sorted = |language: &str, mut names: Vec<&'static str>| {
            names.sort_by(|one, two| in_order(language, one, two));
            names.join(" ")
        };
        assert_eq!(
            sorted("pl", vec!["Łóżko", "Zęby", "Lek", "Ćma", "Cera", "Dom"]),
            "Cera Ćma Dom Lek Łóżko Zęby"
        );
        // In Welsh, ch and ll are letters of their own.
        assert_eq!(
            sorted("cy", vec!["Llygaid", "Lwc", "Chwaer", "Cwch", "Dant"]),
            "Cwch Chwaer Dant Lwc Llygaid"
        );
        assert_eq!(sorted("en-GB", vec!["b", "A", "\u{2068}a\u{2069}b", "C"]), "A \u{2068}a\u{2069}b b C");
        assert_eq!(sorted("qaa", vec!["b", "a"]), "a b");
    }
}
