//! Records with nothing in them but what a test says.

use catalogue::{
    About, Catalogue, Contact, Date, DetailFiles, Funder, FunderId, FunderIdx, Hours, Membership, OutOfArea,
    Partnership, PartnershipId, PartnershipIdx, Period, Position, Practice, PracticeId, SecondMembership,
    Service, ServiceId, Site, SiteId, TermForms,
};

pub(crate) fn day(text: &str) -> Date {
    Date::parse(text).expect("a date")
}

pub(crate) fn point(lat: f64, lon: f64) -> Position {
    Position::from_degrees(lat, lon).expect("a point")
}

/// A dataset with nothing in it.
pub(crate) fn empty() -> Catalogue {
    let words = |short: &str| TermForms { short: short.into(), one: short.into(), many: short.into() };
    Catalogue {
        about: About {
            title: "An example".into(),
            covers: "Nowhere".into(),
            synthetic: true,
            as_of: day("2010-03-31"),
            partnership: words("LCP"),
            funder: words("PCT"),
            publisher: Contact::default(),
            emergency: "Call 999".into(),
            urgent: None,
            licence: "OGL".into(),
            licence_url: None,
            attributions: Vec::new(),
        },
        sources: Vec::new(),
        features: Vec::new(),
        services: Vec::new(),
        areas: Vec::new(),
        funders: Vec::new(),
        partnerships: Vec::new(),
        practices: Vec::new(),
        details: DetailFiles::default(),
        tombstones: Vec::new(),
        glossary: Vec::new(),
        examples: Vec::new(),
    }
}

pub(crate) fn site(id: &str, position: Position) -> Site {
    Site {
        id: SiteId::parse(id).expect("an id"),
        name: None,
        postcode: "WM1 1AA".into(),
        town: None,
        position,
        hours: Hours::default(),
    }
}

pub(crate) fn practice(id: &str, name: &str, position: Position) -> Practice {
    Practice {
        id: PracticeId::parse(id).expect("an id"),
        name: name.into(),
        other_names: Vec::new(),
        funder: None,
        membership_known: true,
        memberships: Vec::new(),
        sites: vec![site(id, position)],
        list: Vec::new(),
        area: None,
        outer_area: None,
        out_of_area: OutOfArea::Unknown,
        instead_of_home_visits: None,
        second_membership: SecondMembership::Unknown,
        contract: None,
        has: Vec::new(),
        has_not: Vec::new(),
        offers: Vec::new(),
        changes: Vec::new(),
        replaces: Vec::new(),
        checked_on: None,
        source: None,
    }
}

pub(crate) fn member(practice: Practice, partnership: u32) -> Practice {
    let membership = Membership { partnership: PartnershipIdx(partnership), period: Period::default() };
    Practice { memberships: vec![membership], ..practice }
}

pub(crate) fn funded(practice: Practice, funder: u32) -> Practice {
    Practice { funder: Some(FunderIdx(funder)), ..practice }
}

pub(crate) fn partnership(id: &str, name: &str) -> Partnership {
    Partnership {
        id: PartnershipId::parse(id).expect("an id"),
        name: name.into(),
        summary: None,
        stage: None,
        stage_since: None,
        model: None,
        origin: None,
        pilot_id: None,
        foundation_trust: None,
        joined_up_care: Vec::new(),
        integration: None,
        legal_form: None,
        ownership: None,
        not_for_profit: None,
        surplus_use: None,
        population_basis: None,
        population: None,
        areas: Vec::new(),
        role: None,
        services_scope: None,
        specialist_advice: None,
        diagnostics: None,
        budget: None,
        professions: Vec::new(),
        no_profession_majority: None,
        largest_profession_share: None,
        largest_profession: None,
        share_of: None,
        specialists: Vec::new(),
        accountability: catalogue::Accountability::default(),
        public_voice: None,
        outcomes: Vec::new(),
        what_changes: Vec::new(),
        what_stays: Vec::new(),
        measures: Vec::new(),
        offers: Vec::new(),
        changes: Vec::new(),
        contact: Contact::default(),
        replaces: Vec::new(),
        checked_on: None,
        source: None,
    }
}

pub(crate) fn funder(id: &str, name: &str) -> Funder {
    Funder {
        id: FunderId::parse(id).expect("an id"),
        name: name.into(),
        area: None,
        population: None,
        what_staying_means: None,
        who_runs_it: None,
        regulators: Vec::new(),
        to_population: None,
        public_voice: None,
        specialists: Vec::new(),
        measures: Vec::new(),
        offers: Vec::new(),
        changes: Vec::new(),
        what_changes: Vec::new(),
        what_stays: Vec::new(),
        contact: Contact::default(),
        policies: Vec::new(),
        joining_rules: Vec::new(),
        rights: Vec::new(),
        replaces: Vec::new(),
        checked_on: None,
        source: None,
    }
}

pub(crate) fn service(id: &str, name: &str, synonyms: &[&str]) -> Service {
    Service {
        id: ServiceId::parse(id).expect("an id"),
        name: name.into(),
        synonyms: synonyms.iter().map(|&word| word.to_owned()).collect(),
        parent: None,
    }
}

pub(crate) fn offer(service: u32, delivery: catalogue::Delivery) -> catalogue::Offer {
    catalogue::Offer {
        id: None,
        service: catalogue::ServiceIdx(service),
        delivery,
        provided_by: None,
        alternatives: Vec::new(),
        no_alternative_reason: None,
        referral: None,
        target_group: None,
        minimum_age: None,
        maximum_age: None,
        hours: None,
        since: None,
        until: None,
        at_sites: Vec::new(),
        checked_on: None,
        source: None,
    }
}
