//! What happens in the life of a county, one thing at a time.

use catalogue::format::{decode, encode};
use catalogue::{
    Catalogue, Date, Delivery, FunderIdx, ListPeriod, ListStatus, Membership, Partnership, PartnershipId,
    PartnershipIdx, Period, Tombstone,
};
use publisher::diff::{ReleaseSummary, ReleaseView, diff, json, sentence, text};

use super::{EXAMPLE, changes, example};

/// The sentences about what a change to the example does.
fn told(change: impl FnOnce(&mut Catalogue)) -> Vec<String> {
    let (old, mut new) = (example(), example());
    change(&mut new);
    changes(&old, &new).iter().map(|change| sentence(change, &new.about)).collect()
}

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// A surgery of the example that belongs to no partnership.
fn on_its_own(catalogue: &Catalogue) -> usize {
    catalogue.practices.iter().position(|practice| practice.memberships.is_empty()).unwrap()
}

fn at(catalogue: &Catalogue, id: &str) -> usize {
    catalogue.practice_by_id(id).unwrap().index()
}

#[test]
fn nothing_changed_is_said_in_so_many_words() {
    let (catalogue, details) = &*EXAMPLE;
    let view = ReleaseView { catalogue, details };
    assert_eq!(diff(view, view), []);
    let side = ReleaseSummary {
        release: "0123456789abcdef01".into(),
        title: "An example".into(),
        as_of: day("2010-03-31"),
    };
    insta::assert_snapshot!(text(&side, &side, &[], &catalogue.about), @r"
    An example
    From the release of 2010-03-31 (0123456789abcdef) to that of 2010-03-31 (0123456789abcdef)

    Nothing changed.
    ");
}

#[test]
fn a_surgery_joins_leaves_and_says_that_it_will() {
    let joined = told(|new| {
        let (at, harbour) = (on_its_own(new), new.partnership_by_id("harbour").unwrap());
        let period = Period { from: Some(day("2010-02-01")), until: None };
        new.practices[at].memberships.push(Membership { partnership: harbour, period });
    });
    assert!(joined[0].contains(" joined Harbour Health Partnership (harbour) on 2010-02-01."), "{joined:?}");

    let left = told(|new| {
        let at = at(new, "samphire-road");
        new.practices[at].memberships[0].period.until = Some(day("2010-03-01"));
    });
    assert_eq!(
        left,
        [
            "Samphire Road Surgery (samphire-road) left Harbour Health Partnership (harbour): its last day was 2010-03-01."
        ]
    );

    let announced = told(|new| {
        let at = at(new, "samphire-road");
        new.practices[at].memberships[0].period.until = Some(day("2010-09-30"));
    });
    assert_eq!(
        announced,
        [
            "Samphire Road Surgery (samphire-road) will leave Harbour Health Partnership (harbour): its last day is 2010-09-30."
        ]
    );
}

#[test]
fn a_list_closes_now_and_another_will() {
    let closed = ListPeriod {
        status: ListStatus::ClosedFormally,
        period: Period { from: None, until: Some(day("2010-08-31")) },
        reason: Some("Two doctors have left.".into()),
        approved_by: None,
    };
    let now = told(|new| {
        let at = at(new, "samphire-road");
        new.practices[at].list = vec![closed.clone()];
    });
    assert_eq!(
        now,
        [
            "The list of Samphire Road Surgery (samphire-road) is closed until 2010-08-31; before, it is open. Why: Two doctors have left."
        ]
    );
    let later = told(|new| {
        let at = at(new, "samphire-road");
        let from = Some(day("2010-06-01"));
        new.practices[at]
            .list
            .push(ListPeriod { period: Period { from, ..closed.period }, ..closed.clone() });
    });
    assert_eq!(
        later,
        ["From 2010-06-01 until 2010-08-31, the list of Samphire Road Surgery (samphire-road) is closed."]
    );
}

#[test]
fn a_service_stops_moves_and_comes_about_otherwise() {
    let harbour = |new: &mut Catalogue| new.partnership_by_id("harbour").unwrap().index();
    let stopped = told(|new| {
        let at = harbour(new);
        let service = new.partnerships[at].offers[0].service;
        new.partnerships[at].offers.retain(|offer| offer.service != service);
    });
    assert_eq!(stopped.len(), 1);
    assert!(stopped[0].starts_with("Harbour Health Partnership (harbour) does not offer "), "{stopped:?}");

    let moved = told(|new| {
        let at = harbour(new);
        new.partnerships[at].offers[0].at_sites = vec![catalogue::SiteId::parse("brinegate").unwrap()];
        new.partnerships[at].offers[0].delivery = Delivery::ByFunder;
    });
    assert!(moved.iter().any(|told| told.ends_with(" to brinegate.")), "{moved:?}");
    assert!(moved.iter().any(|told| told.contains("arranged by the PCT; before, ")), "{moved:?}");
}

#[test]
fn a_surgery_that_is_gone_leads_to_what_became_of_it() {
    let merged = told(|new| {
        let gone = at(new, "samphire-road");
        new.practices.remove(gone);
        let heir = at(new, "curlew-wharf");
        new.practices[heir].replaces.push("samphire-road".into());
        new.tombstones.push(Tombstone {
            id: "samphire-road".into(),
            what_happened: "Samphire Road Surgery moved into Curlew Wharf.".into(),
            replaced_by: Some("curlew-wharf".into()),
        });
    });
    assert_eq!(
        merged[0],
        "GP surgery Samphire Road Surgery (samphire-road) is gone. Samphire Road Surgery moved into Curlew Wharf. \
         What follows on from it: Curlew Wharf Medical Centre (curlew-wharf)."
    );
    let lost = told(|new| {
        let gone = at(new, "samphire-road");
        new.practices.remove(gone);
    });
    assert!(lost[0].ends_with("The newer release does not say what became of it."), "{lost:?}");
}

/// The tombstone that a merger leaves.
fn became(gone: &str, heir: &str) -> Tombstone {
    let what_happened = format!("It became part of {heir}.");
    Tombstone { id: gone.into(), what_happened, replaced_by: Some(heir.into()) }
}

/// What is said of a merger, once the merged dataset has been written and read again.
fn told_after_reading(change: impl FnOnce(&mut Catalogue)) -> Vec<String> {
    told(|new| {
        change(new);
        *new = decode(&encode(new).unwrap()).unwrap();
    })
}

#[test]
fn a_funder_that_merged_leads_to_its_heir_and_takes_its_surgeries_along() {
    let merged = told_after_reading(|new| {
        let last = new.funders.len() - 1;
        let (gone, to) = (new.funders.remove(last), Some(FunderIdx(0)));
        let heir = &mut new.funders[0];
        heir.replaces.push(gone.id.to_string());
        new.tombstones.push(became(gone.id.as_str(), heir.id.as_str()));
        let gone = Some(FunderIdx(u32::try_from(last).unwrap()));
        new.practices.iter_mut().filter(|each| each.funder == gone).for_each(|each| each.funder = to);
        let partnerships = new.partnerships.iter_mut().map(|each| &mut each.accountability);
        partnerships.filter(|each| each.funder == gone).for_each(|each| each.funder = to);
    });
    let (heir, gone) = (&example().funders[0], example().funders.pop().unwrap());
    let heir = format!("{} ({})", heir.name, heir.id);
    assert!(
        merged[0].contains(&format!("{} ({}) is gone. It became part of", gone.name, gone.id)),
        "{merged:?}"
    );
    assert!(merged[0].ends_with(&format!("What follows on from it: {heir}.")), "{merged:?}");
    assert!(merged.iter().any(|told| told.contains(&heir) && told.contains("replaces")), "{merged:?}");
}

#[test]
fn a_partnership_that_merged_leads_to_its_heir_and_takes_its_members_along() {
    let merged = told_after_reading(|new| {
        let last = new.partnerships.len() - 1;
        let gone = new.partnerships.remove(last);
        let heir = &mut new.partnerships[0];
        heir.replaces.push(gone.id.to_string());
        new.tombstones.push(became(gone.id.as_str(), heir.id.as_str()));
        let gone = PartnershipIdx(u32::try_from(last).unwrap());
        let memberships = new.practices.iter_mut().flat_map(|practice| &mut practice.memberships);
        memberships
            .filter(|each| each.partnership == gone)
            .for_each(|each| each.partnership = PartnershipIdx(0));
    });
    let (heir, gone) = (&example().partnerships[0], example().partnerships.pop().unwrap());
    let told = format!("{} ({}) is gone. It became part of {}.", gone.name, gone.id, heir.id);
    assert!(merged[0].contains(&told), "{merged:?}");
    assert!(
        merged[0].ends_with(&format!("What follows on from it: {} ({}).", heir.name, heir.id)),
        "{merged:?}"
    );
    let joined = merged.iter().filter(|told| told.contains(&format!(" joined {} ", heir.name))).count();
    let at = example().partnership_by_id(gone.id.as_str());
    let members =
        example().practices.iter().filter(|each| each.partnership_on(day("2010-03-31")) == at).count();
    assert_eq!(joined, members, "{merged:?}");
}

#[test]
fn tombstones_that_name_each_other_in_a_circle_end() {
    let circle = told(|new| {
        let gone = at(new, "samphire-road");
        new.practices.remove(gone);
        let tombstone = |id: &str, next: &str| Tombstone {
            id: id.into(),
            what_happened: "It closed.".into(),
            replaced_by: Some(next.into()),
        };
        new.tombstones.extend([tombstone("samphire-road", "dock"), tombstone("dock", "samphire-road")]);
    });
    assert_eq!(circle[0], "GP surgery Samphire Road Surgery (samphire-road) is gone. It closed.");
}

#[test]
fn a_partnership_that_shifts_every_position_is_the_only_change() {
    let told = told(|new| {
        let mut first: Partnership = new.partnerships[0].clone();
        first.id = PartnershipId::parse("aaa").unwrap();
        first.name = "Aardwick Partnership".into();
        new.partnerships.insert(0, first);
        for membership in new.practices.iter_mut().flat_map(|practice| &mut practice.memberships) {
            membership.partnership = PartnershipIdx(membership.partnership.0 + 1);
        }
    });
    assert_eq!(told, ["LCP Aardwick Partnership (aaa) is new."]);
}

#[test]
fn another_dataset_is_pointed_out() {
    let told = told(|new| new.about.title = "Partnerships in Elsewhere".into());
    assert_eq!(told.len(), 1);
    assert!(told[0].starts_with("These may not be releases of one dataset"), "{told:?}");
}

#[test]
fn details_that_differ_are_told_where_they_are_given() {
    let (catalogue, details) = &*EXAMPLE;
    let mut otherwise = details.clone();
    otherwise[3].contact.phone = Some("01632 960 999".into());
    let changes = diff(ReleaseView { catalogue, details }, ReleaseView { catalogue, details: &otherwise });
    let told: Vec<String> = changes.iter().map(|change| sentence(change, &catalogue.about)).collect();
    let practice = &catalogue.practices[3];
    assert_eq!(told, [format!("{} ({}): details changed.", practice.name, practice.id)]);
}

#[test]
fn the_shape_for_programs_is_the_published_one() {
    let (old, mut new) = (example(), example());
    let samphire = at(&new, "samphire-road");
    new.practices[samphire].memberships[0].period.until = Some(day("2010-03-01"));
    let side = |release: &str| ReleaseSummary {
        release: release.into(),
        title: "An example".into(),
        as_of: day("2010-03-31"),
    };
    insta::assert_snapshot!(json(&side("01ab"), &side("23cd"), &changes(&old, &new)), @r#"
    {
      "format": 1,
      "old": {
        "release": "01ab",
        "title": "An example",
        "as_of": "2010-03-31"
      },
      "new": {
        "release": "23cd",
        "title": "An example",
        "as_of": "2010-03-31"
      },
      "changes": [
        {
          "change": "left",
          "practice": {
            "kind": "practice",
            "id": "samphire-road",
            "name": "Samphire Road Surgery"
          },
          "partnership": {
            "kind": "partnership",
            "id": "harbour",
            "name": "Harbour Health Partnership"
          },
          "until": "2010-03-01"
        }
      ]
    }
    "#);
}
