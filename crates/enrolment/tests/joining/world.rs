//! A small invented world: one funder, one partnership, and practices that a test shapes.

use catalogue::{
    About, Area, AreaId, AreaIdx, Catalogue, Contact, Date, Decision, DetailFiles, Funder, FunderId,
    FunderIdx, JoiningRule, JoiningRuleId, ListPeriod, ListStatus, OutOfArea, Partnership, PartnershipId,
    Period, Place, Policy, PolicyPoint, Polygon, Position, Practice, PracticeId, PracticeIdx, Precision,
    Right, RightId, Ring, SecondMembership, Shape,
};
use enrolment::{Answer, Person, answer};

pub(crate) const HERE: PracticeIdx = PracticeIdx(0);

pub(crate) fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

pub(crate) fn today() -> Date {
    day("2010-03-31")
}

pub(crate) fn days_ago(days: i32) -> Date {
    Date::from_days(today().days() - days)
}

pub(crate) fn from(text: &str) -> Period {
    Period { from: Some(day(text)), until: None }
}

pub(crate) fn until(text: &str) -> Period {
    Period { from: None, until: Some(day(text)) }
}

pub(crate) fn between(first: &str, last: &str) -> Period {
    Period { from: Some(day(first)), until: Some(day(last)) }
}

pub(crate) fn list(status: ListStatus, period: Period) -> ListPeriod {
    ListPeriod { status, period, reason: None, approved_by: None }
}

/// A square of a hundredth of a degree with its lower left corner at a point in hundred-thousandths.
pub(crate) fn square(lat: i32, lon: i32) -> Ring {
    [(0, 0), (0, 1_000), (1_000, 1_000), (1_000, 0)]
        .map(|(up, right)| Position { lat_e5: lat + up, lon_e5: lon + right })
        .to_vec()
}

pub(crate) fn area(id: &str, shape: Shape) -> Area {
    Area { id: AreaId::parse(id).unwrap(), name: id.to_owned(), shape }
}

/// The practice's area, drawn; its outer area; its area as a list of sectors.
pub(crate) const DRAWN: AreaIdx = AreaIdx(0);
pub(crate) const OUTER: AreaIdx = AreaIdx(1);
pub(crate) const LISTED: AreaIdx = AreaIdx(2);

/// The areas of two funders that are neighbours: the practice's areas are in the first, [`outside`] in the second.
pub(crate) const WENMARSH: AreaIdx = AreaIdx(3);
pub(crate) const TARROW: AreaIdx = AreaIdx(4);

pub(crate) fn areas() -> Vec<Area> {
    let whole = |outer| Polygon { outer, holes: Vec::new() };
    let band = |south: i32, north: i32| {
        let corner = |lat_e5, lon_e5| Position { lat_e5, lon_e5 };
        let outer = vec![
            corner(south, -160_000),
            corner(south, -140_000),
            corner(north, -140_000),
            corner(north, -160_000),
        ];
        Shape::Polygons(vec![whole(outer)])
    };
    vec![
        area("drawn", Shape::Polygons(vec![whole(square(5_400_000, -150_000))])),
        area(
            "outer",
            Shape::Polygons(vec![whole(square(5_400_000, -150_000)), whole(square(5_401_000, -150_000))]),
        ),
        area("listed", Shape::Sectors(vec!["HG5 0".into(), "HG5 8".into()])),
        area("wenmarsh", band(5_399_500, 5_402_500)),
        area("tarrow", band(5_402_500, 5_420_000)),
    ]
}

/// A practice with an open list, an area, a record checked 10 days ago, and nothing given away to outsiders.
pub(crate) fn practice(id: &str) -> Practice {
    Practice {
        id: PracticeId::parse(id).unwrap(),
        name: id.to_owned(),
        other_names: Vec::new(),
        funder: Some(FunderIdx(0)),
        membership_known: true,
        memberships: Vec::new(),
        sites: Vec::new(),
        list: vec![list(ListStatus::Open, Period::default())],
        area: Some(DRAWN),
        outer_area: Some(OUTER),
        out_of_area: OutOfArea::No,
        instead_of_home_visits: Some("Call the out-of-hours team.".into()),
        second_membership: SecondMembership::Yes,
        contract: None,
        has: Vec::new(),
        has_not: Vec::new(),
        offers: Vec::new(),
        changes: Vec::new(),
        replaces: Vec::new(),
        checked_on: Some(days_ago(10)),
        source: Some(0),
    }
}

pub(crate) fn joining_rule(rule: JoiningRuleId, period: Period) -> JoiningRule {
    let source_url = Some("https://rules.example".to_owned());
    JoiningRule { rule, period, source: "GP contract rules 2004".into(), source_url }
}

pub(crate) fn right(right: RightId, period: Period) -> Right {
    Right { right, period, within_days: None, source: "NHS Constitution".into(), source_url: None }
}

pub(crate) fn policy(point: PolicyPoint, decision: Decision, answer: &str) -> Policy {
    let source = "PCT choice policy".to_owned();
    Policy { point, decision, answer: answer.to_owned(), period: Period::default(), source }
}

pub(crate) fn funder(id: &str) -> Funder {
    Funder {
        id: FunderId::parse(id).unwrap(),
        name: "Wenmarsh PCT".into(),
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
        contact: Contact { name: "Wenmarsh PCT advice line".into(), ..Contact::default() },
        policies: vec![policy(PolicyPoint::DualMembership, Decision::Yes, "")],
        joining_rules: Vec::new(),
        rights: vec![right(RightId::NoFixedAddress, Period::default())],
        replaces: Vec::new(),
        checked_on: None,
        source: None,
    }
}

pub(crate) fn partnership(id: &str) -> Partnership {
    Partnership {
        id: PartnershipId::parse(id).unwrap(),
        name: id.to_owned(),
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

pub(crate) fn world(practices: Vec<Practice>) -> Catalogue {
    Catalogue {
        about: About {
            title: "An example".into(),
            covers: "Wenmarsh".into(),
            synthetic: true,
            as_of: today(),
            partnership: catalogue::TermForms::default(),
            funder: catalogue::TermForms::default(),
            publisher: Contact { name: "Wenmarsh information desk".into(), ..Contact::default() },
            emergency: "Call 999".into(),
            urgent: None,
            licence: "OGL".into(),
            licence_url: None,
            attributions: Vec::new(),
        },
        sources: vec!["Register of GP surgeries".into()],
        features: Vec::new(),
        services: Vec::new(),
        areas: areas(),
        funders: vec![funder("wenmarsh")],
        partnerships: vec![partnership("harbour"), partnership("moor")],
        practices,
        details: DetailFiles::default(),
        tombstones: Vec::new(),
        glossary: Vec::new(),
        examples: Vec::new(),
    }
}

/// A world of two funders with areas: `HERE` is with the first, and takes people from anywhere.
pub(crate) fn neighbours(shape: impl FnOnce(&mut Practice)) -> Catalogue {
    let mut world = with(|here| {
        here.out_of_area = OutOfArea::YesWithHomeVisits;
        shape(here);
    });
    world.funders[0].area = Some(WENMARSH);
    let mut tarrow = funder("tarrow");
    tarrow.area = Some(TARROW);
    tarrow.contact.name = "Tarrow PCT advice line".into();
    world.funders.push(tarrow);
    world
}

/// A world with the one practice `HERE`, shaped by a test.
pub(crate) fn with(shape: impl FnOnce(&mut Practice)) -> Catalogue {
    let mut here = practice("here");
    shape(&mut here);
    world(vec![here])
}

fn device(lat_e5: i32, lon_e5: i32) -> Place {
    Place { position: Position { lat_e5, lon_e5 }, precision: Precision::Device }
}

pub(crate) fn inside() -> Place {
    device(5_400_500, -149_500)
}

pub(crate) fn outside() -> Place {
    device(5_410_000, -149_500)
}

/// In no funder's area.
pub(crate) fn nowhere() -> Place {
    device(5_430_000, -149_500)
}

/// On the border between the two funders.
pub(crate) fn on_the_border() -> Place {
    device(5_402_500, -149_500)
}

pub(crate) fn in_outer_area() -> Place {
    device(5_401_500, -149_500)
}

pub(crate) fn on_the_line() -> Place {
    device(5_400_500, -150_000)
}

pub(crate) fn postcode(postcode: &str) -> Place {
    Place { position: inside().position, precision: Precision::Postcode(postcode.into()) }
}

pub(crate) fn outward(outward: &str) -> Place {
    Place { position: inside().position, precision: Precision::Outward(outward.into()) }
}

/// Somebody who said nothing but the day.
pub(crate) fn nobody() -> Person<'static> {
    Person { home: None, second_place: None, current_practice: None, no_fixed_address: false, today: today() }
}

/// A person who is registered with another practice than those of the world.
pub(crate) fn elsewhere() -> Person<'static> {
    Person { current_practice: Some(PracticeIdx(9)), ..nobody() }
}

/// What a person with a home is told about the practice `HERE`.
pub(crate) fn from_home(catalogue: &Catalogue, home: &Place) -> Answer {
    answer(catalogue, HERE, &Person { home: Some(home), ..nobody() })
}
