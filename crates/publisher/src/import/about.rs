//! What the imported dataset says of itself.

use catalogue::Date;

use super::groups::FunderKind;
use crate::tables::cells::AboutFact;
use crate::tables::rows::AboutRow;

/// The facts that are the same for every import of England.
const FACTS: [(AboutFact, &str); 12] = [
    (AboutFact::Title, "Primary care networks in England: a demonstration"),
    (AboutFact::Covers, "England"),
    (AboutFact::Synthetic, "no"),
    (AboutFact::PartnershipShort, "PCN"),
    (AboutFact::PartnershipOne, "primary care network"),
    (AboutFact::PartnershipMany, "primary care networks"),
    (AboutFact::PublisherName, "A local demonstration"),
    (AboutFact::Emergency, "Call 999 if life is in danger."),
    (AboutFact::Urgent, "Call NHS 111 if you need help now and it is not an emergency."),
    (AboutFact::Licence, "Open Government Licence v3.0"),
    (AboutFact::LicenceUrl, "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"),
    (
        AboutFact::Attribution,
        "Contains public sector information licensed under the Open Government Licence v3.0.",
    ),
];

/// The rows for an import that describes a day. `postcodes_year` is the year of the postcodes' copyright, and
/// absent when their source does not tell it.
pub(super) fn rows(as_of: Date, postcodes_year: Option<i32>, funders: FunderKind) -> Vec<AboutRow> {
    let mut rows: Vec<AboutRow> =
        FACTS.iter().map(|&(fact, value)| AboutRow::new(fact, value.to_owned())).collect();
    let facts = [AboutFact::FunderShort, AboutFact::FunderOne, AboutFact::FunderMany];
    rows.extend(
        facts.into_iter().zip(funders.words()).map(|(fact, word)| AboutRow::new(fact, word.to_owned())),
    );
    rows.push(AboutRow::new(AboutFact::AsOf, as_of.to_string()));
    let year = postcodes_year.map_or_else(String::new, |year| format!(" {year}"));
    for (contains, owner) in [
        ("OS data", "Crown copyright"),
        ("Royal Mail data", "Royal Mail copyright"),
        ("National Statistics data", "Crown copyright"),
    ] {
        let credit = format!("Contains {contains} © {owner} and database right{year}.");
        rows.push(AboutRow::new(AboutFact::Attribution, credit));
    }
    rows
}
