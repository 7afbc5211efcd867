//! `about.csv` to [`About`].

use catalogue::{About, Contact, Date, TermForms};

use super::error::CompileError;
use crate::tables::cells::AboutFact;
use crate::tables::rows::AboutRow;
use crate::tables::{Cell, Table};

/// What the dataset says of itself.
pub(super) fn about(table: &Table<AboutRow>) -> Result<About, CompileError> {
    let facts = Facts(table);
    Ok(About {
        title: facts.needed(AboutFact::Title)?,
        covers: facts.needed(AboutFact::Covers)?,
        synthetic: facts.value(AboutFact::Synthetic)?,
        as_of: facts.value::<Date>(AboutFact::AsOf)?,
        partnership: TermForms {
            short: facts.needed(AboutFact::PartnershipShort)?,
            one: facts.needed(AboutFact::PartnershipOne)?,
            many: facts.needed(AboutFact::PartnershipMany)?,
        },
        funder: TermForms {
            short: facts.needed(AboutFact::FunderShort)?,
            one: facts.needed(AboutFact::FunderOne)?,
            many: facts.needed(AboutFact::FunderMany)?,
        },
        publisher: Contact {
            name: facts.needed(AboutFact::PublisherName)?,
            phone: facts.text(AboutFact::PublisherPhone),
            textphone: facts.text(AboutFact::PublisherTextphone),
            email: facts.text(AboutFact::PublisherEmail),
            website: facts.text(AboutFact::PublisherWebsite),
            address: facts.text(AboutFact::PublisherAddress),
        },
        emergency: facts.needed(AboutFact::Emergency)?,
        urgent: facts.text(AboutFact::Urgent),
        licence: facts.needed(AboutFact::Licence)?,
        licence_url: facts.text(AboutFact::LicenceUrl),
        attributions: facts.attributions(),
    })
}

struct Facts<'t>(&'t Table<AboutRow>);

impl Facts<'_> {
    fn text(&self, fact: AboutFact) -> Option<String> {
        self.0.rows.iter().find(|row| row.fact == fact).map(|row| row.value.clone())
    }

    fn needed(&self, fact: AboutFact) -> Result<String, CompileError> {
        self.text(fact).ok_or(CompileError::FactMissing(fact))
    }

    fn value<T: Cell>(&self, fact: AboutFact) -> Result<T, CompileError> {
        T::parse(&self.needed(fact)?).map_err(|_| CompileError::FactMissing(fact))
    }

    fn attributions(&self) -> Vec<String> {
        let rows = self.0.rows.iter().filter(|row| row.fact == AboutFact::Attribution);
        let mut credits: Vec<String> = rows.map(|row| row.value.clone()).collect();
        credits.sort_unstable();
        credits
    }
}
