//! The published dataset: its types, its vocabularies and its file format.
//!
//! This crate owns the format: the publisher writes with it and the app reads with it, so that they cannot
//! differ. The same records give the same bytes. Truncated, altered or hostile bytes are refused with a reason.
//! The crate does not know tables (see [`publisher`]), joining rules (see [`enrolment`]), a browser or a clock.
//!
//! Start with [`Catalogue`], then [`format`].
//!
//! [`publisher`]: ../publisher/index.html
//! [`enrolment`]: ../enrolment/index.html

mod about;
mod area;
pub mod base37;
mod catalogue;
mod changes;
mod consistency;
mod date;
mod details;
mod example;
pub mod format;
mod funder;
mod hours;
mod id;
pub mod inward_code;
mod measure;
mod moment;
mod narrative;
mod partnership;
mod place;
mod policy;
mod position;
mod practice;
mod service;
pub mod sort;
mod successors;
mod telephone;
pub mod vocabulary;

pub use about::{About, Age, Contact, OLD_AFTER_DAYS, TermForms};
pub use area::{Area, Polygon, Ring, Shape};
pub use catalogue::{Catalogue, GlossaryTerm, Tombstone};
pub use changes::{RecordKind, ReleaseChange, ReleaseChanges, WhatChanged};
pub use date::{Date, InvalidDate, Period};
pub use details::{DetailFiles, PracticeDetails, SiteDetails};
pub use example::{ExampleFact, HistoricalExample, HistoricalFact};
pub use funder::Funder;
pub use hours::{Alteration, Hours, HoursKind, OpenState, Opening};
pub use id::{
    AreaId, AreaIdx, ChangeId, ChangeIdx, FunderId, FunderIdx, InvalidId, LONGEST_ID, OfferId, OfferIdx,
    PartnershipId, PartnershipIdx, PracticeId, PracticeIdx, ServiceId, ServiceIdx, SiteId, SiteIdx, check_id,
};
pub use measure::{Direction, Measure, MeasureGroup, Rating};
pub use moment::Moment;
pub use narrative::{Narrative, NarrativeSection, Statement};
pub use partnership::{
    Accountability, Board, Budget, BudgetManager, BudgetScope, Engagement, FLOOR_PEOPLE,
    GeneralPracticeMoney, IntegrationStage, LegalForm, Origin, Ownership, Partnership, PopulationBasis,
    Profession, ProfessionRole, PublicVoice, PublicVoiceForm, Role, ServicesScope, ShareOf, SpecialistLine,
    Stage,
};
pub use place::{Place, Precision};
pub use policy::{Decision, JoiningRule, JoiningRuleId, Policy, PolicyPoint, Right, RightId};
pub use position::{InvalidPosition, Position};
pub use practice::{
    Contract, Feature, FeatureGroup, FeatureIdx, ListPeriod, ListStatus, Membership, OutOfArea, Practice,
    SecondMembership, Site,
};
pub use service::{ChangeKind, ChangeReason, Delivery, Offer, Referral, Service, ServiceChange};
pub use successors::RecordToday;
pub use telephone::{InvalidPhoneNumber, PhoneNumber};
