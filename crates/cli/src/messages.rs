//! The texts for the public inside this program: answers say what the page says, word for word.

use anyhow::Context as _;
use i18n::Locale;

use crate::release::PublishedRelease;

/// Every file of British English, one after the other.
const TEXTS: &str = concat!(
    include_str!("../../../assets/locales/en-GB/explain.ftl"),
    "\n",
    include_str!("../../../assets/locales/en-GB/joining.ftl"),
    "\n",
    include_str!("../../../assets/locales/en-GB/pages.ftl"),
    "\n",
    include_str!("../../../assets/locales/en-GB/places.ftl"),
    "\n",
    include_str!("../../../assets/locales/en-GB/results.ftl"),
    "\n",
    include_str!("../../../assets/locales/en-GB/topics.ftl"),
);

/// The texts, speaking of partnerships and funders as the release does.
pub(crate) fn locale_of(release: &PublishedRelease) -> anyhow::Result<Locale> {
    let locale = Locale::new("en-GB", TEXTS)
        .context("the texts inside this program cannot be read: please report it")?;
    Ok(locale.with_terms(&release.catalogue.about))
}
