//! Who runs it: by profession, by who owns it, and in numbers who sits on its board.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Board, ProfessionRole};
use design::element::pieces;
use yew::prelude::*;

use super::PartProps;
use crate::components::{Fact, capital, facts_known, paragraph, section_heading};
use crate::language::Language;

/// Of a hundred; one profession with more has a majority.
const HALF: u8 = 50;

/// Who runs it.
pub(super) fn people(language: &Language, props: &PartProps) -> Option<Html> {
    let partnership = &props.partnership;
    let of_role = |role: ProfessionRole| {
        let in_role = partnership.professions.iter().filter(|(_, part)| *part == role);
        let names: Vec<String> =
            in_role.map(|(profession, _)| language.word("profession", profession.word())).collect();
        (!names.is_empty()).then(|| capital(&names.join(&language.text("list-comma"))))
    };
    let share = partnership.largest_profession_share;
    let majority = partnership
        .no_profession_majority
        .or(share.map(|share| share <= HALF))
        .map(|none| language.text(if none { "people-no-majority-yes" } else { "people-no-majority-no" }));
    let facts = [
        Fact::text("people-lead", of_role(ProfessionRole::Lead)),
        Fact::text("people-member", of_role(ProfessionRole::Member)),
        Fact::text("people-involved", of_role(ProfessionRole::Involved)),
        Fact::text(
            "people-owned",
            partnership.ownership.map(|model| language.word("ownership", model.word())),
        ),
        Fact::text(
            "people-share",
            share.map(|share| language.counts("people-share-of", &[("share", share.into())])),
        ),
        Fact::text("people-no-majority", majority),
    ];
    let board = partnership.public_voice.as_ref().and_then(|voice| voice.board);
    let facts = facts_known(language, &facts);
    if facts.is_none() && board.is_none() {
        return None;
    }
    let heading = section_heading(3, &language.text("board-heading"));
    let board =
        board.map_or_else(|| paragraph(language.text("board-not-known")), |seats| seated(language, seats));
    Some(pieces(vec![facts.unwrap_or_default(), heading, board]))
}

/// Who sits on the board: the lay share in words, then each kind of member in a number, and their sum.
fn seated(language: &Language, board: Board) -> Html {
    let seats = [
        ("board-lay", board.lay),
        ("board-community", board.community),
        ("board-gp", board.gp),
        ("board-other", board.other),
    ];
    let total: usize = seats.iter().map(|(_, people)| usize::from(*people)).sum();
    let number = |people: usize| Some(language.count("number", people));
    let mut facts: Vec<Fact> =
        seats.iter().map(|(name, people)| Fact::text(name, number((*people).into()))).collect();
    facts.push(Fact::text("board-total", number(total)));
    pieces(vec![
        paragraph(language.counts("board-share", &[("lay", board.lay.into()), ("total", total)])),
        facts_known(language, &facts).unwrap_or_default(),
    ])
}
