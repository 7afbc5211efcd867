//! What a dataset must say of itself.

use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Date, PhoneNumber};

use super::CheckContext;
use super::addresses::{MAIL_HELP, NO_MAIL_ADDRESS, is_mail_address, phone_help};
use crate::problem::{Problem, Problems, Rule, Severity, Span};
use crate::tables::cells::{AboutFact, WebAddress};
use crate::tables::{Cell, InvalidCell};

static FACTS: Rule = Rule {
    id: "T11",
    severity: Severity::Error,
    requirement: "The dataset says what it is called, what it covers, its words, its publisher, its licence and what to do in an emergency, each once.",
    rationale: "A person must be able to tell whose information this is, how old it is, and where to turn.",
    help: "add the fact to about.csv",
};

static SYNTHETIC: Rule = Rule {
    id: "V37",
    severity: Severity::Error,
    requirement: "The dataset says whether its records are invented.",
    rationale: "An example taken for the truth could send somebody to a surgery that is not there.",
    help: "add a row synthetic,yes or synthetic,no to about.csv",
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

pub(super) fn check(context: &CheckContext<'_>, problems: &mut Problems) {
    let table = &context.tables.about;
    if !table.present {
        return;
    }
    for (row, line) in table.iter() {
        let invalid = match row.fact {
            AboutFact::Synthetic => bool::parse(&row.value).err(),
            AboutFact::AsOf => <Date as Cell>::parse(&row.value).err(),
            AboutFact::LicenceUrl | AboutFact::PublisherWebsite => WebAddress::parse(&row.value).err(),
            AboutFact::PublisherEmail => {
                (!is_mail_address(&row.value)).then(|| InvalidCell::new(NO_MAIL_ADDRESS, MAIL_HELP))
            }
            AboutFact::PublisherPhone | AboutFact::PublisherTextphone => {
                PhoneNumber::parse(&row.value).err().and_then(|invalid| {
                    let (help, is_error) = phone_help(&invalid);
                    is_error.then(|| InvalidCell::new(invalid.to_string(), help))
                })
            }
            _ => None,
        };
        if let Some(invalid) = invalid {
            let span = Span::cell(FILE, line, "value");
            problems.note(Problem::new(&FACTS, span, invalid.what).value(&row.value).help(invalid.help));
        }
    }
    for &fact in AboutFact::ALL {
        let lines: Vec<u32> =
            table.iter().filter(|(row, _)| row.fact == fact).map(|(_, line)| line).collect();
        match lines[..] {
            [] if fact == AboutFact::Synthetic => {
                let what = "the dataset does not say whether its records are invented";
                problems.note(Problem::new(&SYNTHETIC, Span::file(FILE), what));
            }
            [] if NEEDED.contains(&fact) => {
                let what = format!("the dataset does not state {}", fact.word());
                let help = format!("add a row {},... to about.csv: {}", fact.word(), fact.meaning());
                problems.note(Problem::new(&FACTS, Span::file(FILE), what).help(help));
            }
            [first, second, ..] if fact != AboutFact::Attribution => {
                let what = format!("{} is stated twice, on line {first} too", fact.word());
                let problem = Problem::new(&FACTS, Span::line(FILE, second), what);
                problems.note(problem.help("keep the row that is right"));
            }
            _ => {}
        }
    }
}
