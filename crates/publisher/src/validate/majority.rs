//! Whose majority it is, and of what, against the board: V43.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Profession, ProfessionRole, ShareOf};

use super::check_context::CheckContext;
use super::rule::rules;
use crate::problem::{Problem, Problems, Span};
use crate::tables::rows::PartnershipRow;

rules! {
    NAMED "V43" Error
        requirement "A majority of one profession names the profession and what is counted, and agrees with the members of the board, with professions.csv and with no_profession_majority."
        rationale "A majority of nobody in particular, beside a board without one, tells people nothing about who decides."
        help "state largest_profession and share_of, or correct the numbers";
}

const FILE: &str = "partnerships.csv";

/// A share above this, in per cent, is a majority.
const HALF: u8 = 50;

pub(super) fn check(context: &CheckContext<'_>, problems: &mut Problems) {
    for (row, line) in context.tables.partnerships.iter() {
        let mut refuse = |column: &str, what: String| {
            problems.note(Problem::new(
                &NAMED,
                Span::cell(FILE, line, column),
                format!("{} {what}", row.name),
            ));
        };
        share(row, &mut refuse);
        board(row, &mut refuse);
        listed(context, row, &mut refuse);
    }
}

/// The share itself: what it is of, and whether it is a majority.
fn share(row: &PartnershipRow, refuse: &mut impl FnMut(&str, String)) {
    let share = row.largest_profession_share;
    let is_majority = share.is_some_and(|share| share > HALF);
    match (share, row.no_profession_majority) {
        (Some(share), _) if share > 100 => {
            refuse("largest_profession_share", format!("gives one profession {share} in 100"));
        }
        (Some(share), Some(false)) if share <= HALF => {
            let what = format!("says that a profession has a majority, and the largest has {share} in 100");
            refuse("largest_profession_share", what);
        }
        _ => {}
    }
    // That a majority is denied and stated is V14's.
    let claimed =
        row.no_profession_majority == Some(false) || (is_majority && row.no_profession_majority.is_none());
    if claimed && row.largest_profession.is_none() {
        let column = if share.is_some() { "largest_profession_share" } else { "no_profession_majority" };
        refuse(column, "has one profession with a majority, and does not say which".to_owned());
    }
    if claimed && share.is_some() && row.share_of.is_none() {
        let what =
            "has one profession with a majority, and does not say whether of votes, owners or the board";
        refuse("largest_profession_share", what.to_owned());
    }
}

/// The share against the members of the board.
fn board(row: &PartnershipRow, refuse: &mut impl FnMut(&str, String)) {
    let seats = [row.board_lay, row.board_community, row.board_gp, row.board_other];
    let all: u32 = seats.iter().flatten().copied().map(u32::from).sum();
    let [_, community, gps, other] = seats.map(|seats| u32::from(seats.unwrap_or(0)));
    if all == 0 {
        return;
    }
    if row.no_profession_majority == Some(true) && gps * 2 > all {
        let what =
            format!("says that no profession has a majority, and GPs are {gps} of the {all} on its board");
        refuse("board_gp", what);
    }
    let Some((share, profession)) = row.largest_profession_share.zip(row.largest_profession) else { return };
    if row.share_of != Some(ShareOf::Board) {
        return;
    }
    // The board's seats tell GPs from others, and no more.
    let (most, exact) = match profession {
        Profession::Gp => (gps, true),
        _ => (community + other, false),
    };
    let share = u32::from(share);
    let above = share * all > most * 100 + all;
    let below = exact && share * all + all < most * 100;
    if above || below {
        let what = format!(
            "says that {} are {share} in 100 of its board, and they are {}{most} of {all}",
            profession.word(),
            if exact { "" } else { "at most " },
        );
        refuse("largest_profession_share", what);
    }
}

/// The profession against those that take part.
fn listed(context: &CheckContext<'_>, row: &PartnershipRow, refuse: &mut impl FnMut(&str, String)) {
    let Some(profession) = row.largest_profession else { return };
    let tables = context.tables;
    let mut own = tables.professions.rows.iter().filter(|listed| listed.partnership == row.id).peekable();
    let specialists = profession == Profession::HospitalSpecialist
        && tables.specialists.rows.iter().any(|line| line.partnership.as_ref() == Some(&row.id));
    let takes_part = |role: ProfessionRole| matches!(role, ProfessionRole::Lead | ProfessionRole::Member);
    if own.peek().is_some()
        && !specialists
        && !own.any(|listed| listed.profession == profession && takes_part(listed.role))
    {
        let word = profession.word();
        let what = format!(
            "has {word} as its largest profession, and professions.csv has them neither as lead nor as member"
        );
        refuse("largest_profession", what);
    }
}
