//! Every reason as a sentence, with its values.

use catalogue::{Catalogue, Date, FunderIdx, ListStatus, OutOfArea, PartnershipIdx, PolicyPoint, Practice};
use enrolment::{
    AreaFinding, LegalBasis, NextStep, PolicyAnswer, Reason, ReasonKind, Staleness, Statement, Undecided,
    WhichPlace, policy,
};

use super::current::moves_sentence;
use super::decided::what_follows;
use super::partnership::contract_stage_sentence;
use super::policy_sentence;
use crate::{Locale, format_date};

/// A reason, all of it on one line, for a text file or a terminal.
#[must_use]
pub fn reason_sentence(locale: &Locale, catalogue: &Catalogue, reason: &Reason) -> String {
    said(locale, catalogue, reason).join(" ")
}

/// How many sentences a paragraph has at most.
const MOST_SENTENCES: usize = 3;

/// A reason in paragraphs of at most three sentences, for a page. What an organisation says in its own words stays
/// together, however long it is.
#[must_use]
pub fn reason_paragraphs(locale: &Locale, catalogue: &Catalogue, reason: &Reason) -> Vec<String> {
    let mut paragraphs: Vec<(String, usize)> = Vec::new();
    for said in said(locale, catalogue, reason) {
        let sentences = said.matches(". ").count() + 1;
        match paragraphs.last_mut() {
            Some((text, count)) if *count + sentences <= MOST_SENTENCES => {
                text.push(' ');
                text.push_str(&said);
                *count += sentences;
            }
            _ => paragraphs.push((said, sentences)),
        }
    }
    paragraphs.into_iter().map(|(text, _)| text).collect()
}

/// What is read beside an answer, a line each: what is limited or changes, and when. The day on which a list opens is left
/// to a next step that names it.
#[must_use]
pub fn beside_sentences(locale: &Locale, catalogue: &Catalogue, statement: &Statement<'_>) -> Vec<String> {
    let waits = matches!(statement.next_step, NextStep::WaitOrAskTheFunder { .. });
    sentences_beside(locale, catalogue, statement, waits)
}

/// The same with the day on which a list opens, for a card that does not show the next step.
#[must_use]
pub fn card_sentences(locale: &Locale, catalogue: &Catalogue, statement: &Statement<'_>) -> Vec<String> {
    sentences_beside(locale, catalogue, statement, false)
}

fn sentences_beside(
    locale: &Locale,
    catalogue: &Catalogue,
    statement: &Statement<'_>,
    without_opening: bool,
) -> Vec<String> {
    let line = |reason: &Reason| {
        // The area comes first there, and what does not come with the answer second.
        let at = match &reason.kind {
            ReasonKind::NotYetOpen { .. } if without_opening => return None,
            ReasonKind::OutOfAreaWithoutHomeVisits(_) => 1,
            _ => 0,
        };
        Says { locale, catalogue, reason }.kind().into_iter().nth(at)
    };
    statement.beside.iter().copied().filter_map(line).collect()
}

fn said(locale: &Locale, catalogue: &Catalogue, reason: &Reason) -> Vec<String> {
    let says = Says { locale, catalogue, reason };
    let mut sentences = says.kind();
    if reason.legal_basis == LegalBasis::NotInForce {
        sentences.push(locale.text("reason-rule-not-in-force"));
    }
    sentences
}

/// Where a reason comes from: the rule's source, the record's source and the day that it was checked.
#[must_use]
pub fn source_sentence(locale: &Locale, catalogue: &Catalogue, reason: &Reason) -> String {
    let mut sentences = Vec::new();
    if let Some(source) = reason.source(catalogue) {
        sentences.push(locale.format("source-rule", &[("source", source.into())]));
    }
    if let Some(source) = reason.record_source(catalogue) {
        sentences.push(locale.format("source-record", &[("source", source.into())]));
    }
    sentences.push(match reason.data_date {
        Some(day) => locale.format("source-checked-on", &[("date", format_date(locale, day).into())]),
        None => locale.text("source-never-checked"),
    });
    sentences.join(" ")
}

struct Says<'a> {
    locale: &'a Locale,
    catalogue: &'a Catalogue,
    reason: &'a Reason,
}

impl Says<'_> {
    fn kind(&self) -> Vec<String> {
        match &self.reason.kind {
            ReasonKind::StatusUnknownOrStale(why) => vec![self.unfresh(*why)],
            ReasonKind::NotYetOpen { opens, .. } => vec![self.on("reason-not-yet-open", *opens)],
            ReasonKind::ListClosedFormally { until, row, .. } => self.closed(*until, *row),
            ReasonKind::ListLimited { row, .. } => {
                let why = self.list_row(*row).and_then(|list| list.reason.as_deref());
                [Some(self.text("reason-list-limited")), self.they_say(why)].into_iter().flatten().collect()
            }
            ReasonKind::OutsidePracticeArea(found) => self.outside(found),
            ReasonKind::OutOfAreaCaseByCase(found) => {
                vec![self.area(found), self.text("reason-out-of-area-case-by-case")]
            }
            ReasonKind::OutOfAreaWithoutHomeVisits(found) => self.without_home_visits(found),
            ReasonKind::SecondMembershipNotOffered { by_funder: false } => {
                vec![self.text("reason-second-not-offered")]
            }
            ReasonKind::SecondMembershipNotOffered { by_funder: true } => {
                self.decided("reason-second-not-offered-by-funder", PolicyPoint::DualMembership)
            }
            ReasonKind::SecondMembershipUndecided(Undecided::Practice) => {
                vec![self.text("reason-second-undecided")]
            }
            ReasonKind::SecondMembershipUndecided(Undecided::NotKnown) => {
                vec![self.text("reason-second-not-known")]
            }
            ReasonKind::SecondMembershipUndecided(Undecided::Funder(funder)) => {
                self.second_undecided_by(*funder)
            }
            ReasonKind::SecondMembershipPilot => {
                self.decided("reason-second-pilot", PolicyPoint::DualMembership)
            }
            ReasonKind::SecondMembershipAsDescribed => {
                self.decided("reason-second-as-described", PolicyPoint::DualMembership)
            }
            ReasonKind::SwitchingClosed => self.decided("reason-switching-closed", PolicyPoint::Switching),
            ReasonKind::SwitchingAsDescribed => {
                self.decided("reason-switching-as-described", PolicyPoint::Switching)
            }
            ReasonKind::AcrossTheBorder { lives_with } => self.across_the_border(*lives_with),
            ReasonKind::AlreadyRegistered => vec![self.text("reason-already-registered")],
            ReasonKind::MayStayInOuterArea => vec![self.text("reason-may-stay-in-outer-area")],
            ReasonKind::NoFixedAddressNeeded => vec![self.text("reason-no-fixed-address-needed")],
            ReasonKind::FamilyWhileClosed => vec![self.text("reason-family-while-closed")],
            ReasonKind::AreaNotChecked => vec![self.text("reason-area-not-checked")],
            ReasonKind::BorderNotChecked { rough_place } => {
                let rough = if *rough_place { "yes" } else { "no" };
                vec![self.locale.with("reason-border-not-checked", &[("rough", rough)])]
            }
            ReasonKind::ListChanges { to, on } => vec![self.on(list_change(*to), *on)],
            ReasonKind::PracticeJoins { partnership, on } => {
                vec![self.partnership("reason-practice-joins", *partnership, *on)]
            }
            ReasonKind::PracticeLeaves { partnership, last_day } => {
                let now = self.practice().and_then(|practice| practice.partnership_on(self.reason.asked_on));
                let is_in_it = now == Some(*partnership);
                let key = if is_in_it { "reason-practice-leaves" } else { "reason-practice-leaves-later" };
                vec![self.partnership(key, *partnership, *last_day)]
            }
            ReasonKind::PracticeMoves { from, to, on } => {
                vec![moves_sentence(self.locale, self.catalogue, "reason-practice-moves", (*from, *to, *on))]
            }
            ReasonKind::PartnershipStage { partnership, stage } => {
                let of = (*partnership, *stage);
                vec![contract_stage_sentence(self.locale, self.catalogue, of, self.reason.asked_on)]
            }
        }
    }

    fn text(&self, key: &str) -> String {
        self.locale.text(key)
    }

    fn on(&self, key: &str, day: Date) -> String {
        self.locale.format(key, &[("date", format_date(self.locale, day).into())])
    }

    fn partnership(&self, key: &str, at: PartnershipIdx, day: Date) -> String {
        let name = self.catalogue.partnership(at).map_or("", |found| found.name.as_str());
        let day = format_date(self.locale, day);
        self.locale.format(key, &[("name", name.into()), ("date", day.into())])
    }

    fn practice(&self) -> Option<&Practice> {
        self.catalogue.practice(self.reason.practice)
    }

    fn list_row(&self, row: usize) -> Option<&catalogue::ListPeriod> {
        self.practice()?.list.get(row)
    }

    /// The practice's own words, as its own words.
    fn they_say(&self, why: Option<&str>) -> Option<String> {
        Some(self.locale.format("reason-they-say", &[("why", why?.into())]))
    }

    fn unfresh(&self, why: Staleness) -> String {
        match why {
            Staleness::NoRecord => self.text("reason-no-record"),
            Staleness::StatusNotKnown => self.text("reason-status-not-known"),
            Staleness::NeverChecked => self.text("reason-never-checked"),
            Staleness::CheckedLongAgo { on } => self.on("reason-checked-long-ago", on),
            Staleness::CheckedTooLongAgo { on } => self.on("reason-checked-too-long-ago", on),
        }
    }

    fn closed(&self, until: Option<Date>, row: usize) -> Vec<String> {
        let mut sentences = vec![match until {
            Some(day) => self.on("reason-list-closed-until", day.next_day()),
            None => self.text("reason-list-closed"),
        }];
        let list = self.list_row(row);
        if let Some(who) = list.and_then(|list| list.approved_by.as_deref()) {
            sentences.push(self.locale.format("reason-closing-agreed", &[("who", who.into())]));
        }
        sentences.extend(self.they_say(list.and_then(|list| list.reason.as_deref())));
        sentences
    }

    /// How the place lies to the area.
    fn area(&self, found: &AreaFinding) -> String {
        let key = match found {
            AreaFinding::Inside => "area-inside",
            AreaFinding::Outside => "area-outside",
            AreaFinding::InOuterArea => "area-in-outer-area",
            AreaFinding::OnTheLine => "area-on-the-line",
            AreaFinding::PartlyInside { .. } => "area-partly-inside",
            AreaFinding::NotSure { outward: Some(_) } => "area-not-sure-outward",
            AreaFinding::NotSure { outward: None } => "area-not-sure",
            AreaFinding::NotPublished => "area-not-published",
            AreaFinding::NoFixedAddress => "area-no-fixed-address",
            AreaFinding::NotAsked => "reason-area-not-checked",
        };
        let outward = match found {
            AreaFinding::PartlyInside { outward } | AreaFinding::NotSure { outward: Some(outward) } => {
                outward
            }
            _ => "",
        };
        self.locale.format(key, &[("place", self.which_place().into()), ("outward", outward.into())])
    }

    fn outside(&self, found: &AreaFinding) -> Vec<String> {
        let mut sentences = vec![self.area(found)];
        let certain = matches!(found, AreaFinding::Outside | AreaFinding::InOuterArea);
        if certain {
            let takes = self.practice().map(|practice| practice.out_of_area);
            let unknown = takes.is_none_or(|takes| takes == OutOfArea::Unknown);
            sentences.push(self.text(if unknown {
                "reason-out-of-area-not-known"
            } else {
                "reason-outside-area"
            }));
        }
        sentences
    }

    fn without_home_visits(&self, found: &AreaFinding) -> Vec<String> {
        let certain = matches!(found, AreaFinding::Outside | AreaFinding::InOuterArea);
        let visits = if certain { "reason-no-home-visits" } else { "reason-no-home-visits-if-outside" };
        let instead = self.practice().and_then(|practice| practice.instead_of_home_visits.clone());
        [Some(self.area(found)), Some(self.text(visits)), instead].into_iter().flatten().collect()
    }

    /// Whom the place is with and whom the practice, then what is decided on that, or whom to ask.
    fn across_the_border(&self, lives_with: Option<FunderIdx>) -> Vec<String> {
        let name = |at: Option<FunderIdx>| {
            at.and_then(|at| self.catalogue.funder(at)).map_or("", |funder| funder.name.as_str())
        };
        let practice_funder = self.practice().and_then(|practice| practice.funder);
        let key = if lives_with.is_some() { "reason-across-border" } else { "reason-outside-border" };
        let values = [
            ("place", self.which_place().into()),
            ("lives-with", name(lives_with).into()),
            ("surgery-with", name(practice_funder).into()),
        ];
        let answer = self.answer_of(lives_with.or(practice_funder), PolicyPoint::CrossBorder);
        vec![self.locale.format(key, &values), policy_sentence(self.locale, PolicyPoint::CrossBorder, answer)]
    }

    /// What a funder decided on a point, on the day of the question.
    fn answer_of(&self, funder: Option<FunderIdx>, point: PolicyPoint) -> PolicyAnswer<'_> {
        policy(self.catalogue, funder, point, self.reason.asked_on)
    }

    fn which_place(&self) -> &'static str {
        match self.reason.place {
            WhichPlace::Home => "home",
            WhichPlace::Second => "second",
        }
    }

    /// That it is not decided on a second practice, or that it is from a later day, or was until an earlier one.
    fn second_undecided_by(&self, funder: Option<FunderIdx>) -> Vec<String> {
        let point = PolicyPoint::DualMembership;
        match self.answer_of(funder, point) {
            PolicyAnswer::NotDecided { says, pilot_ended: None, .. } => {
                let said = self.by_funder("reason-second-undecided-by-funder", funder);
                let answer = says.map(|policy| policy.answer.clone()).filter(|answer| !answer.is_empty());
                std::iter::once(said).chain(answer).collect()
            }
            answer => vec![policy_sentence(self.locale, point, answer)],
        }
    }

    /// A sentence about a decision, with the funder's own words where it has any, and what follows it.
    fn decided(&self, key: &str, point: PolicyPoint) -> Vec<String> {
        let LegalBasis::Policy { funder, .. } = self.reason.legal_basis else {
            return vec![self.by_funder(key, None)];
        };
        let answer = self.answer_of(Some(funder), point);
        let own_words = answer.row().map(|policy| policy.answer.clone()).filter(|words| !words.is_empty());
        let mut sentences = vec![self.by_funder(key, Some(funder))];
        sentences.extend(own_words);
        sentences.extend(what_follows(self.locale, point, answer));
        sentences
    }

    /// A sentence with the name of a funder, where it is known.
    fn by_funder(&self, key: &str, funder: Option<FunderIdx>) -> String {
        let found = funder.and_then(|at| self.catalogue.funder(at));
        let name = found.map_or_else(|| self.text("the-funder"), |funder| funder.name.clone());
        self.locale.format(key, &[("name", name.into())])
    }
}

/// The key of the sentence about a list that changes.
fn list_change(to: ListStatus) -> &'static str {
    match to {
        ListStatus::Open => "reason-list-opens",
        ListStatus::OpenLimited => "reason-list-becomes-limited",
        ListStatus::ClosedFormally => "reason-list-closes",
        ListStatus::Unknown => "reason-list-not-known-after",
    }
}
