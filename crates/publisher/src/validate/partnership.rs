//! What a partnership at work is: V09, V10, V11, V12, V13, V14 and V18.

use std::collections::BTreeMap;

use catalogue::{LegalForm, Period, Profession, PublicVoiceForm};

use super::check_context::CheckContext;
use super::rule::rules;
use crate::problem::{Problem, Problems, Rule, Span};
use crate::tables::rows::PartnershipRow;

rules! {
    BUDGET "V09" Error
        requirement "A partnership at work has a budget that is real, a set amount for each person, and more for people with greater needs."
        rationale "Without more money for greater needs, somebody in poor health would be a loss to the partnership."
        help "state yes in the budget's columns, or set the stage to forming or pilot";
    CONTRACT "V10" Error
        requirement "A partnership at work has a contract with a funder, in force on the day."
        rationale "The deal makes it answer to its funder for care and money."
        help "state the funder and the contract's days, or set the stage to what it is";
    SEVERAL "V11" Error
        requirement "A partnership at work has GPs and specialists, and somebody who is not a doctor."
        rationale "It is several professions as one team; the paper warns of an overly medical focus."
        help "add the professions to professions.csv and the specialists to specialists.csv";
    VOICE "V12" Error
        requirement "A partnership at work says how local people have a say and how to take part; a foundation trust has public members."
        rationale "Accountability to local people is asked of every form, not of foundation trusts alone."
        help "state public_voice and how_to_take_part";
    LAY "V13" Error
        requirement "A board said to have an elected lay majority has more members of the public than all others."
        rationale "A majority that is none would mislead about who decides."
        help "correct the numbers of the board, or public_voice";
    SHARE "V14" Error
        requirement "Where no profession is said to have a majority, the largest share is at most 50 in 100."
        rationale "The claim must be true to be worth anything."
        help "correct largest_profession_share, or no_profession_majority";
    STATEMENT "V18" Error
        requirement "A partnership in which a foundation trust takes part says that people can still choose another hospital."
        rationale "A hospital that owns its own front door must not close the others."
        help "write choice_statement";
}

const FILE: &str = "partnerships.csv";

pub(super) fn check(context: &CheckContext<'_>, problems: &mut Problems) {
    let mut refuse = |rule: &'static Rule, line: u32, column: &str, what: String| {
        problems.note(Problem::new(rule, Span::cell(FILE, line, column), what));
    };
    for (row, line) in context.live() {
        for (column, _) in budget(row).into_iter().filter(|(_, said)| *said != Some(true)) {
            refuse(&BUDGET, line, column, format!("{} is at work, and {column} is not yes", row.name));
        }
        contract(context, row, line, &mut refuse);
        if row.public_voice.is_none() {
            refuse(
                &VOICE,
                line,
                "public_voice",
                format!("{} does not say how local people have a say", row.name),
            );
        }
    }
    for (row, line) in context.tables.partnerships.iter() {
        voice(row, line, &mut refuse);
        let share = row.largest_profession_share.filter(|_| row.no_profession_majority == Some(true));
        if let Some(share) = share.filter(|&share| share > 50) {
            let what =
                format!("{} says that no profession has a majority, and one has {share} in 100", row.name);
            refuse(&SHARE, line, "largest_profession_share", what);
        }
        let trust = row.foundation_trust.is_some() || row.legal_form == Some(LegalForm::FoundationTrust);
        if trust && row.choice_statement.is_none() {
            let what = format!(
                "a foundation trust takes part in {}, and it does not say that people can choose",
                row.name
            );
            refuse(&STATEMENT, line, "choice_statement", what);
        }
    }
    professions(context, problems);
}

fn budget(row: &PartnershipRow) -> [(&'static str, Option<bool>); 3] {
    [
        ("budget_real", row.budget_real),
        ("budget_capitated", row.budget_capitated),
        ("budget_risk_adjusted", row.budget_risk_adjusted),
    ]
}

fn contract(
    context: &CheckContext<'_>,
    row: &PartnershipRow,
    line: u32,
    refuse: &mut impl FnMut(&'static Rule, u32, &str, String),
) {
    if row.funder.is_none() {
        refuse(&CONTRACT, line, "funder", format!("{} is at work, and names no funder", row.name));
    }
    if row.contract_from.is_none() {
        refuse(&CONTRACT, line, "contract_from", format!("{} is at work, and states no contract", row.name));
    } else if !(Period { from: row.contract_from, until: row.contract_until }).contains(context.today) {
        let what = format!("the contract of {} is not in force on {}", row.name, context.today);
        refuse(&CONTRACT, line, "contract_until", what);
    }
}

fn voice(row: &PartnershipRow, line: u32, refuse: &mut impl FnMut(&'static Rule, u32, &str, String)) {
    let Some(form) = row.public_voice else { return };
    if row.how_to_take_part.is_none() {
        refuse(&VOICE, line, "how_to_take_part", format!("{} does not say how to take part", row.name));
    }
    if row.legal_form == Some(LegalForm::FoundationTrust) && form != PublicVoiceForm::PublicMembership {
        let what = format!("{} is a foundation trust, and has no public members", row.name);
        refuse(&VOICE, line, "public_voice", what);
    }
    if form == PublicVoiceForm::ElectedLayMajorityBoard {
        let seats = [row.board_lay, row.board_community, row.board_gp, row.board_other];
        let all: u32 = seats.iter().flatten().copied().map(u32::from).sum();
        let lay = u32::from(row.board_lay.unwrap_or(0));
        if lay * 2 <= all || all == 0 {
            let what =
                format!("the board of {} has {lay} members of the public among {all}: no majority", row.name);
            refuse(&LAY, line, "board_lay", what);
        }
    }
}

fn professions(context: &CheckContext<'_>, problems: &mut Problems) {
    let tables = context.tables;
    let mut professions: BTreeMap<&str, Vec<Profession>> = BTreeMap::new();
    for row in &tables.professions.rows {
        professions.entry(row.partnership.as_str()).or_default().push(row.profession);
    }
    for row in &tables.specialists.rows {
        if let Some(partnership) = &row.partnership {
            professions.entry(partnership.as_str()).or_default().push(Profession::HospitalSpecialist);
        }
    }
    for (row, line) in context.live() {
        let has = professions.get(row.id.as_str()).map(Vec::as_slice).unwrap_or_default();
        let medical = [Profession::Gp, Profession::HospitalSpecialist, Profession::Manager];
        let requirements = [
            (has.contains(&Profession::Gp), "no GPs", true),
            (has.contains(&Profession::HospitalSpecialist), "no specialists", true),
            (has.iter().any(|profession| !medical.contains(profession)), "nobody who is not a doctor", false),
        ];
        for (_, what, blocks) in requirements.into_iter().filter(|(met, ..)| !met) {
            let problem = Problem::new(
                &SEVERAL,
                Span::cell(FILE, line, "id"),
                format!("{} is at work, and lists {what}", row.name),
            );
            problems.note(if blocks { problem } else { problem.warning() });
        }
    }
}
