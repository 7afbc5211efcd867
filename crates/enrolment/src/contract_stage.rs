//! What the stage of a partnership and the days of its contract mean for those who come to it or belong to it.

use catalogue::{Catalogue, Date, PartnershipIdx, Period, Stage};

/// What there is to say of a partnership's stage. A day may be over: nobody has looked at the record since.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ContractStage {
    /// It is being set up: the first day of its contract, where that is known.
    Forming(Option<Date>),
    /// It is closing: the last day of its contract, where that is known.
    Closing(Option<Date>),
    /// It is being tried out: the last day of its contract, where that is known.
    Pilot(Option<Date>),
    /// Its contract ends within a year, or is over: the last day.
    Ends(Date),
}

impl ContractStage {
    /// The stage of a partnership on a day; `None` for one at work whose contract goes on for more than a year, or has no
    /// last day.
    #[must_use]
    pub fn of(catalogue: &Catalogue, partnership: PartnershipIdx, today: Date) -> Option<Self> {
        let found = catalogue.partnership(partnership)?;
        let Period { from: starts, until: ends } = found.accountability.contract.unwrap_or_default();
        match found.stage {
            Some(Stage::Closing) => Some(Self::Closing(ends)),
            Some(Stage::Forming) => Some(Self::Forming(starts)),
            _ if starts.is_some_and(|starts| today < starts) => Some(Self::Forming(starts)),
            Some(Stage::Pilot) => Some(Self::Pilot(ends)),
            Some(Stage::Live) | None => ends.filter(|&ends| ends <= today.a_year_later()).map(Self::Ends),
        }
    }

    /// A word for it: `partnership_forming`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Forming(_) => "partnership_forming",
            Self::Closing(_) => "partnership_closing",
            Self::Pilot(_) => "partnership_pilot",
            Self::Ends(_) => "partnership_contract_ends",
        }
    }

    /// Its day, where that is known: the first one of a partnership that is being set up, the last one of any other.
    #[must_use]
    pub fn day(self) -> Option<Date> {
        match self {
            Self::Forming(day) | Self::Closing(day) | Self::Pilot(day) => day,
            Self::Ends(day) => Some(day),
        }
    }
}
