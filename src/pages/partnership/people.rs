//! Who runs it, and how local people have a say.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Board, ProfessionRole, PublicVoice};
use design::element::pieces;
use yew::prelude::*;

use super::PartProps;
use crate::components::{Fact, fact_list, paragraph, section, section_heading};
use crate::language::Language;

/// Who runs it and how to have a say.
pub(super) fn people(language: &Language, props: &PartProps) -> Html {
    let partnership = &props.partnership;
    let of_role = |role: ProfessionRole| {
        let in_role = partnership.professions.iter().filter(|(_, part)| *part == role);
        let names: Vec<String> =
            in_role.map(|(profession, _)| language.word("profession", profession.word())).collect();
        (!names.is_empty()).then(|| names.join(", "))
    };
    let ownership = partnership.ownership.map(|model| language.word("ownership", model.word()));
    let facts = vec![
        Fact::text("people-lead", of_role(ProfessionRole::Lead)),
        Fact::text("people-member", of_role(ProfessionRole::Member)),
        Fact::text("people-involved", of_role(ProfessionRole::Involved)),
        Fact::text("people-owned", ownership),
        Fact::yes_or_no("people-no-majority", partnership.no_profession_majority, language),
    ];
    section(vec![
        section_heading(2, &language.text("people-heading")),
        fact_list(language, &facts),
        section_heading(2, &language.text("voice-heading")),
        voice(language, partnership.public_voice.as_ref()),
    ])
}

fn voice(language: &Language, voice: Option<&PublicVoice>) -> Html {
    let Some(voice) = voice else { return paragraph(language.text("voice-not-known")) };
    let mut parts =
        vec![paragraph(language.word("public-voice", voice.form.word())), paragraph(&voice.how_to_take_part)];
    parts.extend(voice.board.map(|board| paragraph(board_line(language, board))));
    pieces(parts)
}

/// Who sits on the board, in numbers that add up.
fn board_line(language: &Language, board: Board) -> String {
    let total = usize::from(board.lay)
        + usize::from(board.community)
        + usize::from(board.gp)
        + usize::from(board.other);
    let values = [
        ("total", total),
        ("lay", board.lay.into()),
        ("community", board.community.into()),
        ("gp", board.gp.into()),
        ("other", board.other.into()),
    ];
    language.counts("voice-board", &values)
}
