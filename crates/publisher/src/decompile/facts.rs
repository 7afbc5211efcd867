//! What the dataset says of itself, as rows of `about.csv`.

use catalogue::About;
use catalogue::vocabulary::Vocabulary as _;

use super::{Sheets, yes_no};
use crate::tables::cells::AboutFact;

pub(super) fn about(about: &About, sheets: &mut Sheets) {
    let publisher = &about.publisher;
    let needed = |text: &String| Some(text.clone());
    let mut facts = vec![
        (AboutFact::Title, needed(&about.title)),
        (AboutFact::Covers, needed(&about.covers)),
        (AboutFact::Synthetic, Some(yes_no(Some(about.synthetic)))),
        (AboutFact::AsOf, Some(about.as_of.to_string())),
        (AboutFact::PartnershipShort, needed(&about.partnership.short)),
        (AboutFact::PartnershipOne, needed(&about.partnership.one)),
        (AboutFact::PartnershipMany, needed(&about.partnership.many)),
        (AboutFact::FunderShort, needed(&about.funder.short)),
        (AboutFact::FunderOne, needed(&about.funder.one)),
        (AboutFact::FunderMany, needed(&about.funder.many)),
        (AboutFact::PublisherName, needed(&publisher.name)),
        (AboutFact::PublisherPhone, publisher.phone.clone()),
        (AboutFact::PublisherTextphone, publisher.textphone.clone()),
        (AboutFact::PublisherEmail, publisher.email.clone()),
        (AboutFact::PublisherWebsite, publisher.website.clone()),
        (AboutFact::PublisherAddress, publisher.address.clone()),
        (AboutFact::Emergency, needed(&about.emergency)),
        (AboutFact::Urgent, about.urgent.clone()),
        (AboutFact::Licence, needed(&about.licence)),
        (AboutFact::LicenceUrl, about.licence_url.clone()),
    ];
    facts.extend(about.attributions.iter().map(|credit| (AboutFact::Attribution, Some(credit.clone()))));
    for (fact, value) in facts {
        if let Some(value) = value {
            sheets.push("about", &[("fact", fact.word().to_owned()), ("value", value)]);
        }
    }
}
