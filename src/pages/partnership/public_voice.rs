//! How local people have a say in the partnership, and how it answers to them.

use catalogue::vocabulary::Vocabulary as _;
use yew::prelude::*;

use super::PartnershipSectionProps;
use crate::components::{Fact, facts_known};
use i18n::Locale;

/// How to take part comes first, because a person can act on it. `None` when nothing is known.
pub(super) fn public_voice(locale: &Locale, props: &PartnershipSectionProps) -> Option<Html> {
    let partnership = &props.partnership;
    let voice = partnership.public_voice.as_ref();
    facts_known(
        locale,
        &[
            Fact::text("voice-how", voice.map(|voice| voice.how_to_take_part.clone())),
            Fact::text("voice-form", voice.map(|voice| locale.word("public-voice", voice.form.word()))),
            Fact::text("voice-answers", partnership.accountability.to_population.clone()),
        ],
    )
}
