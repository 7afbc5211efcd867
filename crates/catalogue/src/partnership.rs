//! A partnership: practices and specialists as one organisation with a budget for a population.
//!
//! Every field is a fact that the publisher states, or absent when the source does not say it.

use serde::{Deserialize, Serialize};

use crate::vocabulary::vocabulary;
use crate::{AreaIdx, Contact, Date, FunderIdx, Measure, Offer, PartnershipId, Period, ServiceChange};

vocabulary! {
    /// Where a partnership stands.
    pub enum Stage as "stage" {
        /// It is being set up.
        Forming = "forming",
        /// It is being tried out.
        Pilot = "pilot",
        /// It works with a contract and a budget.
        Live = "live",
        /// It is coming to an end.
        Closing = "closing",
    }
}

vocabulary! {
    /// What a partnership grew out of.
    pub enum Origin as "origin" {
        /// A practice-based commissioning consortium.
        PbcConsortium = "pbc_consortium",
        /// A personal medical services organisation.
        Pms = "pms",
        /// An alternative provider medical services organisation.
        Apms = "apms",
        /// An integrated care organisation pilot.
        IcoPilot = "ico_pilot",
        /// A foundation trust's own service line.
        FtServiceLine = "ft_service_line",
        /// An association of doctors.
        MedicalAssociation = "medical_association",
        /// Something else.
        Other = "other",
    }
}

vocabulary! {
    /// How far the organisations have become one.
    pub enum IntegrationStage as "integration stage" {
        /// They work together by agreement.
        Virtual = "virtual",
        /// One service or specialty has been joined.
        ServiceOrSpecialty = "service_or_specialty",
        /// A whole department has been joined.
        Department = "department",
        /// They are one organisation.
        Merged = "merged",
    }
}

vocabulary! {
    /// What kind of organisation it is in law.
    pub enum LegalForm as "legal form" {
        /// A company limited by guarantee.
        CompanyLimitedByGuarantee = "company_limited_by_guarantee",
        /// A partnership of several professions, within one contract.
        MultiProfessionalPartnership = "multi_professional_partnership",
        /// A network of practices that hands its budget to a social enterprise.
        NetworkWithSocialEnterprise = "network_with_social_enterprise",
        /// A community interest company.
        Cic = "cic",
        /// A limited liability partnership.
        Llp = "llp",
        /// An NHS foundation trust.
        FoundationTrust = "foundation_trust",
        /// A consortium under a personal medical services contract.
        ConsortiumPms = "consortium_pms",
        /// An industrial and provident society.
        IndustrialProvidentSociety = "industrial_provident_society",
        /// A charity.
        Charity = "charity",
        /// Another form.
        Other = "other",
    }
}

vocabulary! {
    /// Who owns it.
    pub enum Ownership as "ownership model" {
        /// The doctors, nurses and other professionals who work in it.
        ClinicianOwned = "clinician_owned",
        /// Its members together.
        Mutual = "mutual",
        /// All who work in it.
        EmployeeOwned = "employee_owned",
        /// Independent professionals who share an organisation.
        Chambers = "chambers",
        /// Members from the public.
        MemberOwned = "member_owned",
    }
}

vocabulary! {
    /// How its population is counted.
    pub enum PopulationBasis as "population basis" {
        /// Everybody who lives in its area.
        Geographic = "geographic",
        /// Everybody registered with its practices.
        Registered = "registered",
    }
}

vocabulary! {
    /// Whether it provides care, buys it, or both.
    pub enum Role as "role" {
        /// It provides care.
        Provider = "provider",
        /// It provides care and plans and pays for care from others.
        ProviderAndCommissioner = "provider_and_commissioner",
        /// It plans and pays for care from others.
        Commissioner = "commissioner",
    }
}

vocabulary! {
    /// How much of primary and community care it covers.
    pub enum ServicesScope as "scope of services" {
        /// Some of it.
        Some = "some",
        /// Most of it.
        Most = "most",
        /// All of it.
        All = "all",
    }
}

vocabulary! {
    /// What the budget covers.
    pub enum BudgetScope as "budget scope" {
        /// Hospital and community health services.
        Hchs = "hchs",
        /// All care, general practice included.
        Global = "global",
    }
}

vocabulary! {
    /// Where the money for general practice stands.
    pub enum GeneralPracticeMoney as "general practice money" {
        /// Kept apart, for each practice.
        RingFenced = "ring_fenced",
        /// Part of the budget.
        Included = "included",
    }
}

vocabulary! {
    /// Who manages the budget.
    pub enum BudgetManager as "budget manager" {
        /// The partnership.
        Partnership = "lcp",
        /// One of its practices.
        LeadPractice = "lead_practice",
        /// Another organisation.
        ThirdParty = "third_party",
        /// The funder.
        Funder = "pct",
    }
}

/// The money that a partnership is responsible for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Budget {
    /// Whether it is actual money rather than a notional sum.
    pub real: Option<bool>,
    /// Whether it is a set amount for each person.
    pub capitated: Option<bool>,
    /// Whether there is more for people with greater health needs.
    pub risk_adjusted: Option<bool>,
    /// What it covers.
    pub scope: Option<BudgetScope>,
    /// Where general practice money stands.
    pub general_practice: Option<GeneralPracticeMoney>,
    /// Whether savings are capped.
    pub savings_cap: Option<bool>,
    /// Who manages it.
    pub manager: Option<BudgetManager>,
}

vocabulary! {
    /// Who works in, or runs, a partnership.
    pub enum Profession as "profession" {
        /// GPs.
        Gp = "gp",
        /// Hospital specialists.
        HospitalSpecialist = "hospital_specialist",
        /// Nurses in GP surgeries.
        PracticeNurse = "practice_nurse",
        /// Nurses in the community.
        CommunityNurse = "community_nurse",
        /// Pharmacists.
        Pharmacist = "pharmacist",
        /// Physiotherapists, podiatrists, dietitians and other allied health professionals.
        AlliedHealthProfessional = "allied_health_professional",
        /// Social care workers.
        SocialCare = "social_care",
        /// Managers.
        Manager = "manager",
    }
}

vocabulary! {
    /// The part that a profession takes.
    pub enum ProfessionRole as "profession role" {
        /// It leads.
        Lead = "lead",
        /// It is a member.
        Member = "member",
        /// It is involved.
        Involved = "involved",
    }
}

vocabulary! {
    /// What the share of a profession is a share of.
    pub enum ShareOf as "share" {
        /// The votes.
        Votes = "votes",
        /// The owners.
        Owners = "owners",
        /// The members of the board.
        Board = "board",
    }
}

vocabulary! {
    /// How specialists are engaged.
    pub enum Engagement as "engagement" {
        /// Under contract for sessions.
        Contracted = "contracted",
        /// Employed by the partnership.
        Employed = "employed",
        /// Partners in it.
        Partner = "partner",
        /// Through a chambers of specialists.
        Chambers = "chambers",
        /// Through a contract with a foundation trust.
        FtContract = "ft_contract",
    }
}

/// Specialists of one specialty who work with a partnership.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SpecialistLine {
    /// The specialty in plain words: `skin`, `diabetes`.
    pub specialty: String,
    /// How they are engaged.
    pub engagement: Engagement,
    /// The organisation that they come from.
    pub from_organisation: Option<String>,
    /// The hospitals where they can admit people.
    pub admitting_hospitals: Vec<String>,
}

vocabulary! {
    /// How local people have a say.
    pub enum PublicVoiceForm as "public voice" {
        /// Local people can become members.
        PublicMembership = "public_membership",
        /// A board with an elected lay majority.
        ElectedLayMajorityBoard = "elected_lay_majority_board",
        /// A council of patients or the public.
        PatientsCouncil = "patients_council",
        /// A group that advises.
        AdvisoryGroup = "advisory_group",
        /// Consultation on plans.
        Consultation = "consultation",
    }
}

/// How many of each kind sit on the board.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Board {
    /// Members of the public.
    pub lay: u16,
    /// From community services.
    pub community: u16,
    /// GPs.
    pub gp: u16,
    /// Others.
    pub other: u16,
}

/// How local people have a say in a partnership.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicVoice {
    /// The form that it takes.
    pub form: PublicVoiceForm,
    /// How to take part, in plain words.
    pub how_to_take_part: String,
    /// Who sits on the board, where there is one.
    pub board: Option<Board>,
}

/// Who a partnership answers to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Accountability {
    /// The funder with which it has a contract.
    pub funder: Option<FunderIdx>,
    /// When the contract runs; `None` when the source does not say that there is one.
    pub contract: Option<Period>,
    /// The regulators that check it.
    pub regulators: Vec<String>,
    /// How it answers to local people, in plain words.
    pub to_population: Option<String>,
    /// That a foundation trust's part in it leaves people a choice, in plain words.
    pub choice_statement: Option<String>,
}

/// The fewest people that a partnership at work covers: small enough to be local, large enough to carry the risk of the
/// budget (the paper of 2009, its definition of local clinical partnerships).
pub const FLOOR_PEOPLE: u32 = 100_000;

/// A partnership.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Partnership {
    /// Its id, stable across releases.
    pub id: PartnershipId,
    /// Its name as shown.
    pub name: String,
    /// What it is, in at most 40 plain words.
    pub summary: Option<String>,
    /// Where it stands.
    pub stage: Option<Stage>,
    /// Since when.
    pub stage_since: Option<Date>,
    /// Which of the paper's six models it follows, 1 to 6.
    pub model: Option<u8>,
    /// What it grew out of.
    pub origin: Option<Origin>,
    /// The number of the pilot that it grew out of, for an integrated care organisation.
    pub pilot_id: Option<String>,
    /// The foundation trust that takes part in it.
    pub foundation_trust: Option<String>,
    /// Conditions or age groups for which care has been joined up across organisations, in plain words.
    pub joined_up_care: Vec<String>,
    /// How far the organisations have become one.
    pub integration: Option<IntegrationStage>,
    /// What kind of organisation it is in law.
    pub legal_form: Option<LegalForm>,
    /// Who owns it.
    pub ownership: Option<Ownership>,
    /// Whether no money may be paid out to owners.
    pub not_for_profit: Option<bool>,
    /// What happens to money left over, in plain words.
    pub surplus_use: Option<String>,
    /// How its population is counted.
    pub population_basis: Option<PopulationBasis>,
    /// How many people it covers.
    pub population: Option<u32>,
    /// The areas that it serves. Not a boundary for joining.
    pub areas: Vec<AreaIdx>,
    /// Whether it provides care, buys it, or both.
    pub role: Option<Role>,
    /// How much of primary and community care it covers.
    pub services_scope: Option<ServicesScope>,
    /// Whether specialists give advice near people's homes.
    pub specialist_advice: Option<bool>,
    /// Whether tests are done near people's homes.
    pub diagnostics: Option<bool>,
    /// The money that it is responsible for.
    pub budget: Option<Budget>,
    /// Who works in it, and in what part.
    pub professions: Vec<(Profession, ProfessionRole)>,
    /// Whether no one profession has a majority.
    pub no_profession_majority: Option<bool>,
    /// The largest share that one profession has, in per cent.
    pub largest_profession_share: Option<u8>,
    /// Which profession that is.
    pub largest_profession: Option<Profession>,
    /// What the share is a share of.
    pub share_of: Option<ShareOf>,
    /// The specialists who work with it.
    pub specialists: Vec<SpecialistLine>,
    /// Who it answers to.
    pub accountability: Accountability,
    /// How local people have a say.
    pub public_voice: Option<PublicVoice>,
    /// The health results that it takes responsibility for, in plain words.
    pub outcomes: Vec<String>,
    /// What changes for a person who joins, in plain words.
    pub what_changes: Vec<String>,
    /// What does not change, in plain words.
    pub what_stays: Vec<String>,
    /// How well it is doing, in three groups.
    pub measures: Vec<Measure>,
    /// What it offers.
    pub offers: Vec<Offer>,
    /// What is changing.
    pub changes: Vec<ServiceChange>,
    /// Whom to ask.
    pub contact: Contact,
    /// The ids of the partnerships that this one follows on from.
    pub replaces: Vec<String>,
    /// When the record was last checked.
    pub checked_on: Option<Date>,
    /// Where the record comes from.
    #[serde(with = "crate::format::layout::interned")]
    pub source: Option<String>,
}
