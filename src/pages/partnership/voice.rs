//! How local people have a say in it, and how it answers to them.

use catalogue::vocabulary::Vocabulary as _;
use yew::prelude::*;

use super::PartProps;
use crate::components::{Fact, facts_known};
use crate::language::Language;

/// How to take part first: that is what a person can act on.
pub(super) fn voice(language: &Language, props: &PartProps) -> Option<Html> {
    let partnership = &props.partnership;
    let voice = partnership.public_voice.as_ref();
    facts_known(
        language,
        &[
            Fact::text("voice-how", voice.map(|voice| voice.how_to_take_part.clone())),
            Fact::text("voice-form", voice.map(|voice| language.word("public-voice", voice.form.word()))),
            Fact::text("voice-answers", partnership.accountability.to_population.clone()),
        ],
    )
}
