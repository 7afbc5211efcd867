//! Who runs the partnership: the professions, the owners, and the members of the board in numbers.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Board, Partnership, ProfessionRole};
use yew::prelude::*;

use super::PartnershipSectionProps;
use crate::components::{Fact, capital, facts_known, section_heading};
use i18n::Locale;

/// A profession with a larger share than this, in per cent, has a majority.
const MAJORITY_ABOVE_PERCENT: u8 = 50;

/// The professions and the board; `None` when nothing is known of either.
pub(super) fn governance(locale: &Locale, props: &PartnershipSectionProps<'_>) -> Option<Html> {
    let partnership = props.partnership;
    let board = partnership.public_voice.as_ref().and_then(|voice| voice.board);
    let facts = facts_known(locale, &profession_facts(locale, partnership));
    if facts.is_none() && board.is_none() {
        return None;
    }
    Some(html! {
        <>
            { facts }
            { section_heading(3, &locale.text("board-heading")) }
            if let Some(board) = board {
                { board_facts(locale, board) }
            } else {
                <p>{ locale.text("board-not-known") }</p>
            }
        </>
    })
}

/// The professions by role, who owns the partnership, and whether a profession has a majority.
fn profession_facts(locale: &Locale, partnership: &Partnership) -> [Fact; 6] {
    let in_role = |role: ProfessionRole| {
        let in_role = partnership.professions.iter().filter(|(_, each)| *each == role);
        let names: Vec<String> =
            in_role.map(|(profession, _)| locale.word("profession", profession.word())).collect();
        (!names.is_empty()).then(|| capital(&names.join(&locale.text("list-comma"))))
    };
    let owned = partnership.ownership.map(|model| locale.word("ownership", model.word()));
    let share = partnership.largest_profession_share;
    let no_majority = partnership.no_profession_majority;
    let no_majority = no_majority.or(share.map(|share| share <= MAJORITY_ABOVE_PERCENT));
    let no_majority = no_majority
        .map(|none| locale.text(if none { "people-no-majority-yes" } else { "people-no-majority-no" }));
    let share = share.map(|share| {
        let profession = partnership.largest_profession;
        let profession = profession.map(|profession| capital(&locale.word("profession", profession.word())));
        let profession = profession.unwrap_or_else(|| locale.text("people-share-nobody"));
        let values = [("profession", &*profession), ("share", &*share.to_string())];
        match partnership.share_of {
            Some(of) => locale.with(&format!("people-share-of-{}", of.word()), &values),
            None => locale.with("people-share-of", &values),
        }
    });
    [
        Fact::text("people-lead", in_role(ProfessionRole::Lead)),
        Fact::text("people-member", in_role(ProfessionRole::Member)),
        Fact::text("people-involved", in_role(ProfessionRole::Involved)),
        Fact::text("people-owned", owned),
        Fact::text("people-share", share),
        Fact::text("people-no-majority", no_majority),
    ]
}

/// The members of the board: the share of lay members in a sentence, then the number of each kind and the total.
fn board_facts(locale: &Locale, board: Board) -> Html {
    let total: usize = [board.lay, board.community, board.gp, board.other].map(usize::from).iter().sum();
    let number = |key: &'static str, people: usize| Fact::text(key, Some(locale.count("number", people)));
    let facts = [
        number("board-lay", board.lay.into()),
        number("board-community", board.community.into()),
        number("board-gp", board.gp.into()),
        number("board-other", board.other.into()),
        number("board-total", total),
    ];
    html! {
        <>
            <p>{ locale.counts("board-share", &[("lay", board.lay.into()), ("total", total)]) }</p>
            { facts_known(locale, &facts) }
        </>
    }
}
