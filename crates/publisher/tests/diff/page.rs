//! What a page about the changes is made from.

use catalogue::{Date, Membership, Period, RecordKind, ReleaseChanges, WhatChanged};
use publisher::compile::CompiledRelease;
use publisher::diff::{MOST_CHANGES, ReleaseSummary, ReleaseView, page};
use publisher::problem::Problems;
use publisher::validate::read_and_check;

use super::{EXAMPLE, changes, example};

fn side() -> ReleaseSummary {
    let (release, title) = ("0123456789abcdef01".to_owned(), "An example".to_owned());
    ReleaseSummary { release, title, as_of: EXAMPLE.0.about.as_of }
}

/// The page's data after a change to the example, written and read again.
fn page_after(change: impl FnOnce(&mut catalogue::Catalogue)) -> ReleaseChanges {
    let (old, mut new) = (example(), example());
    change(&mut new);
    let page = page(&side(), new.about.as_of, &changes(&old, &new));
    assert_eq!(ReleaseChanges::parse(&page.to_json().unwrap()).as_ref(), Ok(&page));
    page
}

#[test]
fn a_joining_is_one_line_with_the_parts_of_its_sentence() {
    let since = Date::parse("2010-02-01").ok();
    let found = page_after(|new| {
        let at = new.practices.iter().position(|practice| practice.memberships.is_empty()).unwrap();
        let partnership = new.partnership_by_id("harbour").unwrap();
        let period = Period { from: since, until: None };
        new.practices[at].memberships.push(Membership { partnership, period });
    });
    let line = &found.changes[0];
    assert_eq!((line.kind, line.subject), (WhatChanged::Joined, RecordKind::Practice));
    assert_eq!((line.other.as_deref(), line.date), (Some("Harbour Health Partnership"), since));
    assert_eq!((found.changes.len(), found.left_out), (1, 0));
}

#[test]
fn what_does_not_concern_the_public_is_counted() {
    let found = page_after(|new| {
        new.partnerships[0].summary = Some("Several surgeries as one team.".into());
        let day = new.about.as_of.days() + 1;
        new.practices.iter_mut().for_each(|practice| practice.checked_on = Some(Date::from_days(day)));
    });
    let practices = u32::try_from(example().practices.len()).unwrap();
    assert_eq!((found.changes.as_slice(), found.otherwise, found.checked), ([].as_slice(), 1, practices));
}

#[test]
fn a_release_of_a_thousand_changes_gives_a_page_of_a_size_that_a_phone_can_take() {
    let found = page_after(|new| new.practices.iter_mut().for_each(|practice| practice.offers.clear()));
    let all = example().practices.iter().map(|practice| practice.offers.len()).sum::<usize>();
    let (shown, left_out) = (found.changes.len(), usize::try_from(found.left_out).unwrap());
    assert!(shown <= MOST_CHANGES && shown + left_out <= all, "{shown} {left_out} {all}");
    assert!(found.changes.iter().all(|line| line.kind == WhatChanged::ServiceStopped));
}

#[test]
fn a_release_carries_the_changes_and_its_manifest_names_them() {
    let tables = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/example");
    let release =
        || CompiledRelease::from_tables(&read_and_check(&tables, None, &mut Problems::default())).unwrap();
    let mut before = example();
    let gone = before.practices.remove(0);
    let published = |before| {
        let view = ReleaseView { catalogue: before, details: &[] };
        release().with_changes(&side(), view).unwrap()
    };
    let (one, other) = (published(&before), published(&before));
    assert_eq!(one, other);
    let file = one.manifest.changes.as_ref().unwrap();
    one.manifest.verify(file, &one.files[file]).unwrap();
    assert_ne!(one.manifest.id, release().manifest.id);
    let found = ReleaseChanges::parse(std::str::from_utf8(&one.files[file]).unwrap()).unwrap();
    assert_eq!((found.changes[0].kind, &found.changes[0].name), (WhatChanged::Appeared, &gone.name));
}
