//! How local people have a say in a partnership or with a funder, and how it answers to them.

use catalogue::PublicVoice;
use catalogue::vocabulary::Vocabulary as _;
use yew::prelude::*;

use super::{Fact, facts_known};
use i18n::Locale;

/// How to take part comes first, because a person can act on it. `None` when nothing is known.
#[must_use]
pub fn public_voice(
    locale: &Locale,
    voice: Option<&PublicVoice>,
    to_population: Option<&str>,
) -> Option<Html> {
    facts_known(
        locale,
        &[
            Fact::text("voice-how", voice.map(|voice| voice.how_to_take_part.clone())),
            Fact::text("voice-form", voice.map(|voice| locale.word("public-voice", voice.form.word()))),
            Fact::text("voice-answers", to_population.map(str::to_owned)),
        ],
    )
}
