//! What a dataset must say of itself.

use catalogue::Date;
use catalogue::vocabulary::Vocabulary as _;

use super::Checked;
use crate::problem::{Problem, Problems, Rule, Severity, Spot};
use crate::tables::Cell;
use crate::tables::cells::{AboutFact, WebAddress};

static FACTS: Rule = Rule {
    id: "T11",
    severity: Severity::Error,
    asks: "The dataset says what it is called, what it covers, its words, its publisher, its licence and what to do in an emergency, each once.",
    reason: "A person must be able to tell whose information this is, how old it is, and where to turn.",
    mend: "add the fact to about.csv",
};

static SYNTHETIC: Rule = Rule {
    id: "V37",
    severity: Severity::Error,
    asks: "The dataset says whether its records are invented.",
    reason: "An example taken for the truth could send somebody to a surgery that is not there.",
    mend: "add a row synthetic,yes or synthetic,no to about.csv",
};

pub(super) const RULES: &[&Rule] = &[&FACTS, &SYNTHETIC];

/// The facts that every dataset states.
const NEEDED: &[AboutFact] = &[
    AboutFact::Title,
    AboutFact::Covers,
    AboutFact::AsOf,
    AboutFact::PartnershipShort,
    AboutFact::PartnershipOne,
    AboutFact::PartnershipMany,
    AboutFact::FunderShort,
    AboutFact::FunderOne,
    AboutFact::FunderMany,
    AboutFact::PublisherName,
    AboutFact::Emergency,
    AboutFact::Licence,
];

const FILE: &str = "about.csv";

pub(super) fn check(checked: &Checked<'_>, problems: &mut Problems) {
    let sheet = &checked.tables.about;
    if !sheet.present {
        return;
    }
    for (row, line) in sheet.iter() {
        let invalid = match row.fact {
            AboutFact::Synthetic => bool::parse(&row.value).err(),
            AboutFact::AsOf => <Date as Cell>::parse(&row.value).err(),
            AboutFact::LicenceUrl | AboutFact::PublisherWebsite => WebAddress::parse(&row.value).err(),
            _ => None,
        };
        if let Some(invalid) = invalid {
            let spot = Spot::cell(FILE, line, "value");
            problems.note(Problem::new(&FACTS, spot, invalid.what).value(&row.value).mend(invalid.mend));
        }
    }
    for &fact in AboutFact::ALL {
        let lines: Vec<u32> =
            sheet.iter().filter(|(row, _)| row.fact == fact).map(|(_, line)| line).collect();
        match lines[..] {
            [] if fact == AboutFact::Synthetic => {
                let what = "the dataset does not say whether its records are invented";
                problems.note(Problem::new(&SYNTHETIC, Spot::file(FILE), what));
            }
            [] if NEEDED.contains(&fact) => {
                let what = format!("the dataset does not state {}", fact.word());
                let mend = format!("add a row {},... to about.csv: {}", fact.word(), fact.meaning());
                problems.note(Problem::new(&FACTS, Spot::file(FILE), what).mend(mend));
            }
            [first, second, ..] if fact != AboutFact::Attribution => {
                let what = format!("{} is stated twice, on line {first} too", fact.word());
                let problem = Problem::new(&FACTS, Spot::line(FILE, second), what);
                problems.note(problem.mend("keep the row that is right"));
            }
            _ => {}
        }
    }
}
