//! The rights on which every choice rests: V47.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Date, FunderId, RightId};

use super::check_context::CheckContext;
use super::rule::rules;
use crate::problem::{Problem, Problems, Span};
use crate::tables::rows::RightRow;

rules! {
    CORE "V47" Warning
        requirement "With every funder people may choose a surgery, join whatever their health, stay with the funder and have the reasons for a refusal in writing, today and without an end."
        rationale "These rights make open enrolment open; where one is not stated, the pages fall silent about it."
        help "add the right to rights.csv, with a blank funder where every funder grants it";
}

const FILE: &str = "rights.csv";

/// The rights that must not end.
const CORE_RIGHTS: [RightId; 4] = [
    RightId::ChoosePractice,
    RightId::JoinWhateverYourHealth,
    RightId::StayWithFunder,
    RightId::WrittenReasons,
];

/// Why a right cannot be counted on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Gap {
    /// It is not in force today.
    Today,
    /// It ends, and nothing follows.
    After { until: Date, line: u32 },
}

pub(super) fn check(context: &CheckContext<'_>, problems: &mut Problems) {
    // A register says nothing of what people may count on.
    if context.is_register() {
        return;
    }
    for right in CORE_RIGHTS {
        let gaps = context.tables.funders.rows.iter().filter_map(|funder| {
            let gap = gap(context, right, &funder.id)?;
            Some((gap, funder.name.as_str()))
        });
        let gaps: Vec<(Gap, &str)> = gaps.collect();
        let Some(&(first, name)) = gaps.first() else { continue };
        let others = match gaps.len() {
            1 => String::new(),
            2 => " and another funder".to_owned(),
            several => format!(" and {} other funders", several - 1),
        };
        let problem = match first {
            Gap::Today => {
                let what = format!("{} is not stated as a right today with {name}{others}", right.word());
                Problem::new(&CORE, Span::file(FILE), what)
            }
            Gap::After { until, line } => {
                let what = format!(
                    "with {name}{others} the right {} ends on {until}, and nothing follows",
                    right.word()
                );
                let help = "leave until blank, or add the row that follows";
                Problem::new(&CORE, Span::cell(FILE, line, "until"), what).help(help)
            }
        };
        problems.note(problem);
    }
}

/// Since when, if ever, a right cannot be counted on with a funder.
fn gap(context: &CheckContext<'_>, right: RightId, funder: &FunderId) -> Option<Gap> {
    let applies = |row: &RightRow| row.right == right && row.funder.as_ref().is_none_or(|of| of == funder);
    let rows = || context.tables.rights.iter().filter(|(row, _)| applies(row));
    let mut day = context.today;
    let mut last = None;
    // Each row takes the day on beyond its end, so that there are as many steps as rows at most.
    for _ in 0..=context.tables.rights.rows.len() {
        let holds = |row: &RightRow| {
            row.from.is_none_or(|from| from <= day) && row.until.is_none_or(|until| until >= day)
        };
        let Some((row, line)) = rows()
            .filter(|(row, _)| holds(row))
            .max_by_key(|(row, _)| row.until.unwrap_or(Date::from_days(i32::MAX)))
        else {
            return Some(last.unwrap_or(Gap::Today));
        };
        let until = row.until?;
        last = Some(Gap::After { until, line });
        day = until.next_day();
    }
    None
}
