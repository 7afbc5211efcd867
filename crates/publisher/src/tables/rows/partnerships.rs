//! `partnerships.csv`: partnerships.

use catalogue::{
    AreaId, BudgetManager, BudgetScope, Date, FunderId, GeneralPracticeMoney, IntegrationStage, LegalForm,
    Origin, Ownership, PartnershipId, PopulationBasis, Profession, PublicVoiceForm, Role, ServicesScope,
    ShareOf, Stage,
};

use crate::tables::cells::{Slug, WebAddress};
use crate::tables::definition::table;
use crate::tables::schema::ColumnRole;

table! {
    /// A partnership: surgeries and specialists as one organisation with a budget for a population.
    pub struct PartnershipRow is "partnerships", needed true, key ["id"] {
        /// The id, stable across releases; the ODS code where there is one.
        id: PartnershipId, ColumnRole::OwnId, "harbour", needed id;
        /// The name as shown.
        name: String, ColumnRole::Name, "Harbour Local Clinical Partnership", needed name;
        /// What it is.
        summary: Option<String>, ColumnRole::Plain { most_words: 40 }, "Nine surgeries and their specialists, working as one team.";
        /// Where it stands.
        stage: Option<Stage>, ColumnRole::Fact, "live";
        /// Since when it stands there.
        stage_since: Option<Date>, ColumnRole::Fact, "2010-04-01";
        /// Which of the founding paper's six models it follows, 1 to 6.
        model: Option<u8>, ColumnRole::Fact, "3";
        /// What it grew out of.
        origin: Option<Origin>, ColumnRole::Fact, "pbc_consortium";
        /// The number of the pilot that it grew out of.
        pilot_id: Option<String>, ColumnRole::Name, "ICO-07";
        /// The foundation trust that takes part in it.
        foundation_trust: Option<String>, ColumnRole::Name, "Wenmouth Hospitals NHS Foundation Trust";
        /// Conditions or ages for which care is joined up across organisations.
        joined_up_care: Vec<String>, ColumnRole::Plain { most_words: 0 }, "diabetes | care of older people";
        /// How far the organisations have become one.
        integration_stage: Option<IntegrationStage>, ColumnRole::Fact, "virtual";
        /// What kind of organisation it is in law.
        legal_form: Option<LegalForm>, ColumnRole::Fact, "cic";
        /// Who owns it.
        ownership_model: Option<Ownership>, ColumnRole::Fact, "mutual";
        /// Whether no money may be paid out to owners.
        not_for_profit: Option<bool>, ColumnRole::Fact, "yes";
        /// What happens to money left over.
        surplus_use: Option<String>, ColumnRole::Plain { most_words: 0 }, "Money left over pays for care near home.";
        /// How its population is counted.
        population_basis: Option<PopulationBasis>, ColumnRole::Fact, "registered";
        /// How many people it covers.
        population_covered: Option<u32>, ColumnRole::Fact, "118000";
        /// The areas that it serves; not a boundary for joining.
        areas: Vec<AreaId>, ColumnRole::Refers("areas"), "harbour-ward";
        /// Whether it provides care, buys it, or both.
        role: Option<Role>, ColumnRole::Fact, "provider_and_commissioner";
        /// How much of primary and community care it covers.
        services_scope: Option<ServicesScope>, ColumnRole::Fact, "most";
        /// Whether specialists give advice near people's homes.
        specialist_advice: Option<bool>, ColumnRole::Fact, "yes";
        /// Whether tests are done near people's homes.
        diagnostics: Option<bool>, ColumnRole::Fact, "yes";
        /// Whether the budget is actual money rather than a notional sum.
        budget_real: Option<bool>, ColumnRole::Fact, "yes";
        /// Whether it is a set amount for each person.
        budget_capitated: Option<bool>, ColumnRole::Fact, "yes";
        /// Whether there is more for people with greater health needs.
        budget_risk_adjusted: Option<bool>, ColumnRole::Fact, "yes";
        /// What the budget covers.
        budget_scope: Option<BudgetScope>, ColumnRole::Fact, "hchs";
        /// Where the money for general practice stands.
        budget_general_practice: Option<GeneralPracticeMoney>, ColumnRole::Fact, "ring_fenced";
        /// Whether savings are capped.
        budget_savings_cap: Option<bool>, ColumnRole::Fact, "no";
        /// Who manages the budget.
        budget_manager: Option<BudgetManager>, ColumnRole::Fact, "lcp";
        /// Whether no one profession has a majority.
        no_profession_majority: Option<bool>, ColumnRole::Fact, "yes";
        /// The largest share that one profession has, in per cent.
        largest_profession_share: Option<u8>, ColumnRole::Fact, "45";
        /// Which profession that is; needed where it has a majority.
        largest_profession: Option<Profession>, ColumnRole::Fact, "gp";
        /// What the share is a share of; needed where it is a majority.
        share_of: Option<ShareOf>, ColumnRole::Fact, "owners";
        /// The funder with which it has a contract.
        funder: Option<FunderId>, ColumnRole::Refers("funders"), "wenmarsh";
        /// The first day of its contract.
        contract_from: Option<Date>, ColumnRole::Fact, "2010-04-01";
        /// The last day of its contract.
        contract_until: Option<Date>, ColumnRole::Fact, "2013-03-31";
        /// The regulators that check it.
        regulators: Vec<String>, ColumnRole::Name, "Care Quality Commission";
        /// How it answers to local people.
        to_population: Option<String>, ColumnRole::Plain { most_words: 0 }, "It reports to a public meeting twice a year.";
        /// That a foundation trust's part in it leaves people a choice.
        choice_statement: Option<String>, ColumnRole::Plain { most_words: 0 }, "You can still choose any hospital.";
        /// How local people have a say.
        public_voice: Option<PublicVoiceForm>, ColumnRole::Fact, "public_membership";
        /// How to take part.
        how_to_take_part: Option<String>, ColumnRole::Plain { most_words: 0 }, "Call the partnership and ask to become a member.";
        /// How many members of the public sit on the board.
        board_lay: Option<u16>, ColumnRole::Fact, "7";
        /// How many sit on the board for community services.
        board_community: Option<u16>, ColumnRole::Fact, "2";
        /// How many GPs sit on the board.
        board_gp: Option<u16>, ColumnRole::Fact, "3";
        /// How many others sit on the board.
        board_other: Option<u16>, ColumnRole::Fact, "1";
        /// The health results that it takes responsibility for.
        outcomes: Vec<String>, ColumnRole::Plain { most_words: 0 }, "Fewer people admitted in a crisis";
        /// What changes for a person who joins.
        what_changes: Vec<String>, ColumnRole::Plain { most_words: 0 }, "More clinics are near your home.";
        /// What does not change.
        what_stays: Vec<String>, ColumnRole::Plain { most_words: 0 }, "You keep your GP surgery.";
        /// The organisation or desk that answers, never a person.
        contact_name: Option<String>, ColumnRole::Name, "Patient advice desk";
        /// The telephone number as printed.
        phone: Option<String>, ColumnRole::Telephone, "01632 960 123";
        /// The textphone or relay number.
        textphone: Option<String>, ColumnRole::Telephone, "18001 01632 960 123";
        /// The organisation's address for mail, never a person's.
        email: Option<String>, ColumnRole::Mail, "advice@example.org";
        /// The web page.
        website: Option<WebAddress>, ColumnRole::Fact, "https://www.example.org";
        /// Where to go in person.
        address: Option<String>, ColumnRole::Name, "1 High Street, Wenmouth";
        /// The ids of the partnerships that this one follows on from.
        replaces: Vec<Slug>, ColumnRole::Fact, "old-id";
        /// The day when the record was last checked.
        checked_on: Option<Date>, ColumnRole::Fact, "2010-03-31";
        /// Where the record comes from.
        source: Option<String>, ColumnRole::Name, "Return of 31 March 2010";
    }
}
