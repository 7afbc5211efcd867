//! Words of closed lists, with the nearest one suggested for a slip of the pen.

use catalogue::vocabulary::{Vocabulary, vocabulary};
use catalogue::{
    BudgetManager, BudgetScope, ChangeKind, ChangeReason, Contract, Decision, Delivery, Direction,
    Engagement, ExampleFact, FeatureGroup, GeneralPracticeMoney, HoursKind, IntegrationStage, JoiningRuleId,
    LegalForm, ListStatus, MeasureGroup, NarrativeSection, Origin, OutOfArea, Ownership, PolicyPoint,
    PopulationBasis, Profession, ProfessionRole, PublicVoiceForm, Rating, Referral, RightId, Role,
    SecondMembership, ServicesScope, ShareOf, Stage,
};
use gazetteer::Nation;

use crate::nearest::nearest;
use crate::tables::cell::{Cell, InvalidCell, one};
use crate::tables::schema::{CellType, Shape};

vocabulary! {
    /// What a dataset says of itself.
    pub enum AboutFact as "fact" {
        /// What the dataset is called.
        Title = "title",
        /// The place that it covers, as it reads in a sentence.
        Covers = "covers",
        /// Whether the records are invented: yes or no.
        Synthetic = "synthetic",
        /// The day that the tables describe.
        AsOf = "as_of",
        /// The short word for a partnership: LCP.
        PartnershipShort = "partnership_short",
        /// The words for one partnership.
        PartnershipOne = "partnership_one",
        /// The words for several partnerships.
        PartnershipMany = "partnership_many",
        /// The short word for a funder: PCT.
        FunderShort = "funder_short",
        /// The words for one funder.
        FunderOne = "funder_one",
        /// The words for several funders.
        FunderMany = "funder_many",
        /// Who publishes the dataset and answers questions about it.
        PublisherName = "publisher_name",
        /// The publisher's telephone number.
        PublisherPhone = "publisher_phone",
        /// The publisher's textphone or relay number.
        PublisherTextphone = "publisher_textphone",
        /// The publisher's address for mail.
        PublisherEmail = "publisher_email",
        /// The publisher's web page.
        PublisherWebsite = "publisher_website",
        /// Where to find the publisher in person.
        PublisherAddress = "publisher_address",
        /// What to do in an emergency, in this place and time.
        Emergency = "emergency",
        /// What to do for urgent help that is no emergency.
        Urgent = "urgent",
        /// The licence, named as its owner names it.
        Licence = "licence",
        /// Where the licence can be read.
        LicenceUrl = "licence_url",
        /// A credit that a source's licence asks for; may come several times.
        Attribution = "attribution",
    }
}

vocabulary! {
    /// The days of the week.
    pub enum Weekday as "weekday" {
        /// Monday.
        Monday = "monday",
        /// Tuesday.
        Tuesday = "tuesday",
        /// Wednesday.
        Wednesday = "wednesday",
        /// Thursday.
        Thursday = "thursday",
        /// Friday.
        Friday = "friday",
        /// Saturday.
        Saturday = "saturday",
        /// Sunday.
        Sunday = "sunday",
    }
}

/// The words of a list with their meanings.
pub(crate) fn values_of<V: Vocabulary>() -> Vec<(&'static str, &'static str)> {
    V::ALL.iter().map(|value| (value.word(), value.meaning())).collect()
}

/// Why a text is no word of a list.
fn refuse<V: Vocabulary>(text: &str) -> InvalidCell {
    let words: Vec<&str> = V::ALL.iter().map(|value| value.word()).collect();
    let what = if text.is_empty() {
        format!("the cell is blank, and needs a {}", V::NAME)
    } else {
        format!("{text:?} is not a {}", V::NAME)
    };
    let allowed = words.join(", ");
    let help = match nearest(text, words.iter().copied()) {
        Some(near) => format!("did you mean {near}? The words allowed are {allowed}"),
        None => format!("write one of {allowed}"),
    };
    InvalidCell::new(what, help)
}

macro_rules! word_cells {
    ($($list:ty),+ $(,)?) => {$(
        impl Cell for $list {
            const SHAPE: Shape =
                one(CellType::Enum { list: <$list as Vocabulary>::NAME, words: values_of::<$list> });

            fn parse(text: &str) -> Result<Self, InvalidCell> {
                Self::from_word(text).ok_or_else(|| refuse::<Self>(text))
            }

            fn format(&self, text: &mut String) {
                text.push_str(self.word());
            }
        }
    )+};
}
word_cells!(
    AboutFact,
    BudgetManager,
    BudgetScope,
    ChangeKind,
    ChangeReason,
    Contract,
    Decision,
    Delivery,
    Direction,
    Engagement,
    ExampleFact,
    FeatureGroup,
    GeneralPracticeMoney,
    HoursKind,
    IntegrationStage,
    JoiningRuleId,
    LegalForm,
    ListStatus,
    MeasureGroup,
    NarrativeSection,
    Nation,
    Origin,
    OutOfArea,
    Ownership,
    PolicyPoint,
    PopulationBasis,
    Profession,
    ProfessionRole,
    PublicVoiceForm,
    Rating,
    Referral,
    RightId,
    Role,
    SecondMembership,
    ServicesScope,
    ShareOf,
    Stage,
    Weekday,
);
