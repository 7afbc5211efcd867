//! A language of the site, with all that its pages are rendered from.

use crate::dataset_texts::TranslatedRelease;
use crate::index_page::FirstPage;

/// A language of the site.
pub(crate) struct SiteLanguage {
    /// The name of its folder of texts: `cy`, `en-easy`.
    pub(crate) name: String,
    /// Its tag, as `lang` has it.
    pub(crate) tag: String,
    /// All its texts, as Fluent.
    pub(crate) texts: String,
    /// The records in it, where they are others than the dataset's own.
    pub(crate) translated: Option<TranslatedRelease>,
    /// Its first page, whose folder is the language's.
    pub(crate) first_page: FirstPage,
}
