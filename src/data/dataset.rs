//! The dataset: its manifest, its catalogue, its postcodes, each checked against what was published.

use std::rc::Rc;

use catalogue::format::{self, InvalidManifest, MANIFEST_FILE, Manifest};
use catalogue::{Age, Catalogue, Date, OLD_AFTER_DAYS, PracticeIdx, ReleaseChanges};

use super::load_error::{LoadError, LoadErrorKind};

/// Something of the dataset on its way.
#[derive(Debug, Default, PartialEq)]
pub enum RemoteData<T> {
    /// It has not all arrived.
    #[default]
    Loading,
    /// It can be used.
    Ready(Rc<T>),
    /// It cannot be used.
    Failed(Rc<LoadError>),
}

impl<T> Clone for RemoteData<T> {
    fn clone(&self) -> Self {
        match self {
            Self::Loading => Self::Loading,
            Self::Ready(whole) => Self::Ready(Rc::clone(whole)),
            Self::Failed(failure) => Self::Failed(Rc::clone(failure)),
        }
    }
}

impl<T> From<Result<T, LoadError>> for RemoteData<T> {
    fn from(result: Result<T, LoadError>) -> Self {
        match result {
            Ok(whole) => Self::Ready(Rc::new(whole)),
            Err(failure) => Self::Failed(Rc::new(failure)),
        }
    }
}

/// A dataset that arrived whole, ready to search.
#[derive(Debug)]
pub struct Dataset {
    /// What the release holds, and its id.
    pub manifest: Manifest,
    /// The records.
    pub catalogue: Rc<Catalogue>,
    /// What makes searching quick.
    pub finder: finder::SearchIndex,
    /// The postcodes, where the release has any.
    pub postcodes: Option<gazetteer::PostcodeIndex>,
    /// The day of the visit.
    pub today: Date,
    /// After how many days the site takes its information for old.
    pub old_after_days: u16,
}

/// Two datasets are the same when their bytes were, and the day is.
impl PartialEq for Dataset {
    fn eq(&self, other: &Self) -> bool {
        self.manifest.id == other.manifest.id && self.today == other.today
    }
}

impl Dataset {
    /// Takes the bytes of a release, or refuses them all.
    ///
    /// # Errors
    /// A [`LoadError`] that names the file, what is wrong with it, and whom to call.
    pub fn open(
        manifest: Manifest,
        catalogue: &[u8],
        postcodes: Option<&[u8]>,
        today: Date,
    ) -> Result<Self, LoadError> {
        let contact = manifest.contact.clone();
        let name = manifest.catalogue.clone();
        verify(&manifest, &name, catalogue)?;
        let catalogue =
            format::decode(catalogue).map_err(|invalid| LoadError::of_file(&name, &invalid, &contact))?;
        if !manifest.repeats(&catalogue) {
            return Err(LoadError::of_manifest(MANIFEST_FILE, &InvalidManifest::Id));
        }
        let postcodes = match (&manifest.postcodes, postcodes) {
            (None, _) => None,
            (Some(name), None) => return Err(absent(name, &contact)),
            (Some(name), Some(bytes)) => {
                verify(&manifest, name, bytes)?;
                let index = gazetteer::PostcodeIndex::decode(bytes);
                Some(index.map_err(|invalid| LoadError::of_file(name, &invalid, &contact))?)
            }
        };
        let today = catalogue.about.day_to_answer_for(today);
        let finder = finder::SearchIndex::build(&catalogue, today);
        let old_after_days = OLD_AFTER_DAYS;
        Ok(Self { manifest, catalogue: Rc::new(catalogue), finder, postcodes, today, old_after_days })
    }

    /// How old the information is on the day of the visit.
    #[must_use]
    pub fn age(&self) -> Age {
        self.catalogue.about.age_on(self.today, self.old_after_days)
    }

    /// The details of a practice, from the bytes of [`details_file`].
    ///
    /// # Errors
    /// A [`LoadError`] when the bytes are not the published ones, or hold no such practice.
    pub fn details(&self, at: PracticeIdx, bytes: &[u8]) -> Result<catalogue::PracticeDetails, LoadError> {
        let contact = &self.manifest.contact;
        let (name, within) = details_place(&self.catalogue, at).ok_or_else(|| absent("details", contact))?;
        verify(&self.manifest, name, bytes)?;
        let mut all =
            format::decode_details(bytes).map_err(|invalid| LoadError::of_file(name, &invalid, contact))?;
        if within < all.len() { Ok(all.swap_remove(within)) } else { Err(absent(name, contact)) }
    }

    /// What changed since the release before, from the bytes of the file that the manifest names.
    ///
    /// # Errors
    /// A [`LoadError`] when the release names no such file, or the bytes are not the published ones.
    pub fn changes(&self, bytes: &[u8]) -> Result<ReleaseChanges, LoadError> {
        let contact = &self.manifest.contact;
        let name = self.manifest.changes.as_deref().ok_or_else(|| absent("changes", contact))?;
        verify(&self.manifest, name, bytes)?;
        let text = String::from_utf8_lossy(bytes);
        ReleaseChanges::parse(&text).map_err(|invalid| LoadError::of_file(name, &invalid, contact))
    }
}

/// Reads a manifest.
///
/// # Errors
/// A [`LoadError`] without a contact: there is nothing to take one from.
pub fn open_manifest(file: &str, bytes: &[u8]) -> Result<Manifest, LoadError> {
    let text = String::from_utf8_lossy(bytes);
    Manifest::parse(&text).map_err(|invalid| LoadError::of_manifest(file, &invalid))
}

/// Whether bytes are of the file that has this name: the name of a built file ends in the first digits of its hash, as
/// `locales/en-GB-0123456789abcdef.ftl`. A file without such a name may have any.
#[must_use]
pub fn is_named(name: &str, bytes: &[u8]) -> bool {
    const DIGITS: usize = 16;
    let hash = name.rsplit_once('.').and_then(|(stem, _)| stem.rsplit_once('-'));
    hash.is_none_or(|(_, hash)| hash.len() != DIGITS || hash == format::digest(bytes).short())
}

/// The file with the details of a practice, relative to the manifest; `None` when the release has none.
#[must_use]
pub fn details_file(catalogue: &Catalogue, at: PracticeIdx) -> Option<&str> {
    details_place(catalogue, at).map(|(name, _)| name)
}

fn details_place(catalogue: &Catalogue, at: PracticeIdx) -> Option<(&str, usize)> {
    let per_file = catalogue.details.per_file as usize;
    let file = at.index().checked_div(per_file)?;
    let name = catalogue.details.files.get(file)?;
    Some((name, at.index() % per_file))
}

fn verify(manifest: &Manifest, name: &str, bytes: &[u8]) -> Result<(), LoadError> {
    manifest.verify(name, bytes).map_err(|altered| LoadError::of_altered(name, &altered, &manifest.contact))
}

fn absent(name: &str, contact: &str) -> LoadError {
    let detail = format!("{name} is not there");
    LoadError {
        kind: LoadErrorKind::Missing,
        file: name.to_owned(),
        detail,
        contact: Some(contact.to_owned()),
    }
}
