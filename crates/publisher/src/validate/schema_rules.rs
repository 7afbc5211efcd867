//! Rules that the form of the tables keeps: what they forbid has no column and no word to be written in.

use super::check_context::CheckContext;
use super::rule::rules;
use crate::problem::Problems;

rules! {
    VOCABULARY "V06" Error
        requirement "Joining rests on the rules of a closed list; there is no word for any other. A word that is not in the list is refused as T05."
        rationale "The whole population may join, with no exclusion of vulnerable groups or costly patients."
        help "use a rule of the list, or leave the row out";
    MEMBERSHIP "V19" Error
        requirement "A service may be for a group of people; a membership may not. memberships.csv has no column for it, and an unknown column is refused as T03."
        rationale "A clinic for diabetes is care; a partnership for the healthy is selection."
        help "state the group in the offer's target_group";
    WHOLE "V34" Error
        requirement "A table is the file whose hash datapackage.json states, where it states one; otherwise that is refused as T12. The release's own files are hashed when it is published."
        rationale "What people read must be what the publisher wrote."
        help "describe the tables anew, or bring back the file";
    NO_RANKING "V35" Error
        requirement "No table has a column by which a record could be moved up or marked out for money; an unknown column is refused as T03."
        rationale "Comparison sites that sold places in their lists lost what they were for."
        help "remove the column";
}

/// Nothing is left to check: a table that breaks one of these cannot be read.
pub(super) fn check(_checked: &CheckContext<'_>, _problems: &mut Problems) {}
