//! Language that shuts people out: V07, V08 and V38.
//!
//! Joining itself cannot be restricted but by the closed list of rules; what is left is free text. Steps of joining are
//! read strictly; texts that invite, such as a summary, are read for the same and may name whom care is for. Text about
//! services is not read here.

use super::check_context::CheckContext;
use super::exclusion_sentence::{Finding, Reading, finding};
use super::rule::rules;
use super::text_cells::{TextCell, each_text};
use crate::phrases::{normalize, split_sentences, split_words};
use crate::problem::{Problem, Problems, Rule};
use crate::tables::ColumnRole;

rules! {
    EXCLUSION "V07" Error
        requirement "No text about joining, staying or what a partnership is shuts people out by health, age, papers, cost or any other forbidden ground, and no step of joining asks about health; other texts that sound so are warned about."
        rationale "The deal has no exclusions of vulnerable groups; an audit of surgeries' pages found three in four asking for papers that nobody has to show."
        help "remove the condition: whoever lives in the area, or is taken from outside it, may join";
    PAPERS "V08" Error
        requirement "No paper is needed to join; papers may be said to help."
        rationale "People without papers, or without a home, have the same right to a surgery."
        help "say that it helps, not that it is needed, or remove it";
    TIERS "V38" Error
        requirement "All members of a partnership are members alike: there are no basic and extra memberships."
        rationale "Extra services for some members select the healthy by the back door."
        help "offer the service to all members";
}

/// Texts by which people judge whether a choice is for them: table and column.
const INVITATIONS: [(&str, &str); 7] = [
    ("partnerships", "summary"),
    ("partnerships", "what_changes"),
    ("partnerships", "what_stays"),
    ("partnerships", "choice_statement"),
    ("partnerships", "surplus_use"),
    ("funders", "what_staying_means"),
    ("policies", "answer"),
];

pub(super) fn check(context: &CheckContext<'_>, problems: &mut Problems) {
    each_text(context.tables, &mut |text: TextCell<'_>| {
        let invites = INVITATIONS.contains(&(text.schema.name, text.column.name));
        let reading = match text.column.role {
            ColumnRole::Joining if text.column.name == "helpful_documents" => Reading::HelpfulDocuments,
            ColumnRole::Joining if text.column.name == "after_joining" => Reading::Afterwards,
            ColumnRole::Joining => Reading::Steps,
            _ if invites => Reading::Invitation,
            ColumnRole::Plain { .. } if !is_about_a_service(&text) => Reading::Other,
            _ => return,
        };
        let lowered = normalize(text.content);
        for sentence in split_sentences(&lowered) {
            let words = split_words(sentence);
            let Some(found) = finding(&words, reading) else { continue };
            // A funder's answer on children may name their age.
            if text.schema.name == "policies" && found == Finding::Age {
                continue;
            }
            let (rule, blocks): (&'static Rule, bool) = match (found, reading) {
                (Finding::Tier, _) => (&TIERS, true),
                (Finding::PaperNeeded, _) | (Finding::Papers, Reading::HelpfulDocuments) => (&PAPERS, true),
                (_, Reading::Other) if !found.is_clear() => continue,
                (_, Reading::Other) => (&EXCLUSION, false),
                _ => (&EXCLUSION, true),
            };
            let problem = Problem::new(rule, text.span(), format!("{}: {sentence:?}", found.what()))
                .value(text.content);
            problems.note(if blocks { problem } else { problem.warning() });
        }
    });
}

/// Whether a text says whom a service is for, what people have, or what was so in the past; there a group may be named.
fn is_about_a_service(text: &TextCell<'_>) -> bool {
    matches!(
        text.schema.name,
        "offers" | "changes" | "measures" | "glossary" | "tombstones" | "policies" | "examples" | "narrative"
    )
}
