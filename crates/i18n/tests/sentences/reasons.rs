//! Every reason as the public reads it.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Decision, FunderIdx, ListStatus, OutOfArea, PartnershipIdx, PolicyPoint};
use enrolment::{
    AreaFinding, ContractStage, LegalBasis, Reason, ReasonKind, Staleness, Undecided, WhichPlace,
};
use i18n::joining::{reason_paragraphs, reason_sentence, source_sentence};

use crate::example::{example, read_through, reason};
use crate::locale;
use crate::world::{day, policy as decided, with};

fn every_area_finding() -> Vec<AreaFinding> {
    vec![
        AreaFinding::Inside,
        AreaFinding::Outside,
        AreaFinding::InOuterArea,
        AreaFinding::OnTheLine,
        AreaFinding::PartlyInside { outward: "HG5".into() },
        AreaFinding::NotSure { outward: Some("HG5".into()) },
        AreaFinding::NotSure { outward: None },
        AreaFinding::NotPublished,
        AreaFinding::NoFixedAddress,
        AreaFinding::NotAsked,
    ]
}

/// Every reason there is. A new one does not compile in [`named`]: it needs a place here and a sentence.
fn every_reason() -> Vec<ReasonKind> {
    let (on, partnership) = (day("2010-06-01"), PartnershipIdx(0));
    let mut all = vec![
        ReasonKind::StatusUnknownOrStale(Staleness::NoRecord),
        ReasonKind::StatusUnknownOrStale(Staleness::StatusNotKnown),
        ReasonKind::StatusUnknownOrStale(Staleness::NeverChecked),
        ReasonKind::StatusUnknownOrStale(Staleness::CheckedLongAgo { on: day("2009-12-01") }),
        ReasonKind::StatusUnknownOrStale(Staleness::CheckedTooLongAgo { on: day("2009-01-01") }),
        ReasonKind::NotYetOpen { opens: on, to: ListStatus::Open },
        ReasonKind::ListClosedFormally {
            from: None,
            until: Some(day("2010-06-30")),
            opens: Some(day("2010-07-01")),
            row: 0,
        },
        ReasonKind::ListClosedFormally { from: None, until: None, opens: None, row: 9 },
        ReasonKind::ListLimited { since: None, row: 0 },
        ReasonKind::ListLimited { since: None, row: 9 },
        ReasonKind::SecondMembershipNotOffered { by_funder: false },
        ReasonKind::SecondMembershipNotOffered { by_funder: true },
        ReasonKind::SecondMembershipUndecided(Undecided::Practice),
        ReasonKind::SecondMembershipUndecided(Undecided::Funder(Some(FunderIdx(0)))),
        ReasonKind::SecondMembershipUndecided(Undecided::Funder(None)),
        ReasonKind::SecondMembershipUndecided(Undecided::NotKnown),
        ReasonKind::SecondMembershipPilot,
        ReasonKind::SecondMembershipAsDescribed,
        ReasonKind::SwitchingClosed,
        ReasonKind::SwitchingAsDescribed,
        ReasonKind::AcrossTheBorder { lives_with: Some(FunderIdx(0)) },
        ReasonKind::AcrossTheBorder { lives_with: None },
        ReasonKind::AlreadyRegistered,
        ReasonKind::MayStayInOuterArea,
        ReasonKind::NoFixedAddressNeeded,
        ReasonKind::FamilyWhileClosed,
        ReasonKind::AreaNotChecked,
        ReasonKind::BorderNotChecked { rough_place: true },
        ReasonKind::BorderNotChecked { rough_place: false },
        ReasonKind::PracticeMoves { from: partnership, to: PartnershipIdx(1), on },
        ReasonKind::PracticeJoins { partnership, on },
        ReasonKind::PracticeLeaves { partnership, last_day: day("2010-05-31") },
    ];
    all.extend(ListStatus::ALL.iter().map(|&to| ReasonKind::ListChanges { to, on }));
    for on in [Some(on), Some(day("2010-03-01")), None] {
        let stages =
            [ContractStage::Forming(on), ContractStage::Closing(on), ContractStage::Pilot(on)].into_iter();
        let stages = stages.chain(on.map(ContractStage::Ends));
        all.extend(stages.map(|stage| ReasonKind::PartnershipStage { partnership, stage }));
    }
    for found in every_area_finding() {
        all.push(ReasonKind::OutsidePracticeArea(found.clone()));
        all.push(ReasonKind::OutOfAreaCaseByCase(found.clone()));
        all.push(ReasonKind::OutOfAreaWithoutHomeVisits(found));
    }
    all
}

/// The reason's name in the list to read through. No wildcard: see [`every_reason`].
fn named(kind: &ReasonKind) -> &'static str {
    match kind {
        ReasonKind::StatusUnknownOrStale(_)
        | ReasonKind::NotYetOpen { .. }
        | ReasonKind::ListClosedFormally { .. }
        | ReasonKind::ListLimited { .. }
        | ReasonKind::OutsidePracticeArea(_)
        | ReasonKind::OutOfAreaCaseByCase(_)
        | ReasonKind::OutOfAreaWithoutHomeVisits(_)
        | ReasonKind::SecondMembershipNotOffered { .. }
        | ReasonKind::SecondMembershipUndecided(_)
        | ReasonKind::SecondMembershipPilot
        | ReasonKind::SecondMembershipAsDescribed
        | ReasonKind::AcrossTheBorder { .. }
        | ReasonKind::AlreadyRegistered
        | ReasonKind::MayStayInOuterArea
        | ReasonKind::NoFixedAddressNeeded
        | ReasonKind::FamilyWhileClosed
        | ReasonKind::AreaNotChecked
        | ReasonKind::BorderNotChecked { .. }
        | ReasonKind::PracticeMoves { .. }
        | ReasonKind::PartnershipStage { .. }
        | ReasonKind::SwitchingClosed
        | ReasonKind::SwitchingAsDescribed
        | ReasonKind::ListChanges { .. }
        | ReasonKind::PracticeJoins { .. }
        | ReasonKind::PracticeLeaves { .. } => kind.word(),
    }
}

#[test]
fn every_reason_has_its_sentence() {
    let (locale, catalogue) = (locale(), example());
    let mut lines = Vec::new();
    for kind in every_reason() {
        for place in [WhichPlace::Home, WhichPlace::Second] {
            let said = reason_sentence(&locale, &catalogue, &reason(kind.clone(), place));
            let line = (named(&kind).to_owned(), said);
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
    }
    let takes_nobody_knows = with(|here| here.out_of_area = OutOfArea::Unknown);
    let outside = reason(ReasonKind::OutsidePracticeArea(AreaFinding::Outside), WhichPlace::Home);
    lines.push((
        "outside, takes nobody knows whom".into(),
        reason_sentence(&locale, &takes_nobody_knows, &outside),
    ));
    let not_in_force = Reason { legal_basis: LegalBasis::NotInForce, ..outside };
    lines.push(("not in force".into(), reason_sentence(&locale, &catalogue, &not_in_force)));
    let described = Reason {
        legal_basis: LegalBasis::Policy { funder: FunderIdx(0), row: 0 },
        ..reason(ReasonKind::SecondMembershipAsDescribed, WhichPlace::Second)
    };
    lines.push(("with the funder's own words".into(), reason_sentence(&locale, &catalogue, &described)));
    insta::assert_snapshot!(read_through(&lines));
}

#[test]
fn on_a_page_a_reason_stands_in_paragraphs_of_three_sentences_at_most() {
    let (locale, catalogue) = (locale(), example());
    for kind in every_reason() {
        let reason = Reason { legal_basis: LegalBasis::NotInForce, ..reason(kind, WhichPlace::Home) };
        let paragraphs = reason_paragraphs(&locale, &catalogue, &reason);
        assert_eq!(paragraphs.join(" "), reason_sentence(&locale, &catalogue, &reason), "nothing is lost");
        for paragraph in paragraphs {
            assert!(paragraph.matches(". ").count() < 3, "{paragraph}");
        }
    }
}

#[test]
fn the_border_between_two_funders_has_its_sentence_decided_and_undecided() {
    let (locale, mut catalogue) = (locale(), example());
    let mut lines = Vec::new();
    for &decision in Decision::ALL {
        catalogue.funders[0].policies =
            vec![decided(PolicyPoint::CrossBorder, decision, "(Their own words.)")];
        let across = Reason {
            legal_basis: LegalBasis::Policy { funder: FunderIdx(0), row: 0 },
            ..reason(ReasonKind::AcrossTheBorder { lives_with: Some(FunderIdx(0)) }, WhichPlace::Home)
        };
        lines.push((decision.word().into(), reason_sentence(&locale, &catalogue, &across)));
    }
    insta::assert_snapshot!(read_through(&lines));
}

#[test]
fn every_reason_says_where_it_comes_from() {
    let (locale, catalogue) = (locale(), example());
    let from_record = reason(ReasonKind::AreaNotChecked, WhichPlace::Home);
    let from_rule =
        Reason { legal_basis: LegalBasis::Rule { funder: FunderIdx(0), row: 0 }, ..from_record.clone() };
    let mut never_checked = Reason { data_date: None, ..from_record.clone() };
    never_checked.practice = catalogue::PracticeIdx(7);
    let lines = [("record", from_record), ("rule and record", from_rule), ("nothing known", never_checked)]
        .map(|(name, reason)| (name.to_owned(), source_sentence(&locale, &catalogue, &reason)));
    insta::assert_snapshot!(read_through(&lines), @r"
    record                             | The information comes from: Register of GP surgeries. Checked on 3 March 2010.
    rule and record                    | The rule comes from: GP contract rules 2004. The information comes from: Register of GP surgeries. Checked on 3 March 2010.
    nothing known                      | We do not know when this was checked.
    ");
}
