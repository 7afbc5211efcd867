//! What holds on the pages of any world, read as text: 300 random worlds, each with somebody who asks.
//!
//! The seed is fixed, so that a failure is found again: it names the world.

use std::cell::RefCell;
use std::fmt::Write as _;

use catalogue::Date;
use enrolment::{ChangeKind, ContractStage, Person, answer};
use i18n::format_date;
use i18n::joining::{answer_heading, partnership_heading};

use crate::contradictions::contradiction;
use crate::read_pages::{HEADINGS, Page, Read, blocks, column, columns, headings, statements};
use crate::render::{html, lines};
use crate::worlds::{Example, Numbers, World};

pub(crate) const SEED: u64 = 20_101_128;
const WORLDS: u64 = 300;

fn nothing_is_left_open_or_empty(read: &Read<'_>) {
    const BROKEN: [&str; 12] = [
        "{$",
        "{ $",
        "undefined",
        "NaN",
        "Some(",
        "\"></dd>",
        "<dd></dd>",
        "<dt></dt>",
        "<li></li>",
        "<p></p>",
        "lcp-compare__cell\"></div>",
        "</h2></section>",
    ];
    for page in &read.pages {
        for broken in BROKEN {
            if page.html.contains(broken) {
                read.fail(&format!("{} has {broken}", page.name), broken, around(&page.html, broken));
            }
        }
        let keys = page.html.split('[').skip(1).map(|text| text.split(']').next().unwrap_or_default());
        let is_key = |text: &&str| {
            !text.is_empty() && text.chars().all(|each| each.is_ascii_lowercase() || each == '-')
        };
        if let Some(key) = keys.into_iter().find(is_key) {
            read.fail(&format!("{} shows a key", page.name), key, &page.open);
        }
    }
}

/// Some of a text around words in it.
fn around<'a>(text: &'a str, words: &str) -> &'a str {
    const FAR: usize = 300;
    let at = text.find(words).unwrap_or_default();
    let start = (at.saturating_sub(FAR)..=at).find(|&at| text.is_char_boundary(at)).unwrap_or_default();
    let end = (at + FAR..text.len()).find(|&at| text.is_char_boundary(at)).unwrap_or(text.len());
    &text[start..end]
}

fn no_two_sentences_contradict(read: &Read<'_>) {
    for page in &read.pages {
        let parts = if page.name == "compare" { columns(&page.open) } else { blocks(&page.open) };
        for block in parts {
            if let Some([one, other]) = contradiction(&block) {
                read.fail(&format!("{} says {one:?} and {other:?}", page.name), "contradiction", &block);
            }
        }
    }
}

fn the_same_answer_stands_everywhere(read: &Read<'_>) {
    let today = read.today();
    for at in read.practices() {
        let answer = read.answer(at);
        let said: Vec<String> = statements(&answer, today)
            .iter()
            .map(|statement| answer_heading(read.locale, statement))
            .collect();
        for (page, text) in read.places_of(at) {
            if headings(&text) != said {
                read.fail(&format!("{page} says another answer of a surgery"), &format!("{said:?}"), &text);
            }
        }
        let listed = read.page("partnership").open.lines().find(|line| {
            line.starts_with("- [surgery/") && line.contains(&format!("] {},", read.practice_name(at)))
        });
        let best = answer_heading(read.locale, &answer.best_statement(today));
        if let Some(line) = listed
            && !line.contains("It joins on")
            && !line.contains(&format!("{best}."))
        {
            read.fail("partnership lists another answer", &best, line);
        }
    }
    let heading = partnership_heading(read.locale, read.partnership_answer(read.partnership));
    let name = read.partnership_name();
    let card = read.page("results").below(&format!("] {name}")).unwrap_or_default();
    let places = [
        ("results", card),
        ("partnership", read.partnership_page()),
        ("leaflet", read.page("leaflet").below(name).unwrap_or_default()),
        ("compare", column(&read.page("compare").open, name, "Can you choose it?")),
    ];
    for (page, text) in places {
        if text.is_empty() && page == "results" {
            continue; // Only the nearest are on the first page of the results.
        }
        let said = headings(&text);
        let joins = "You will be in it, through your GP surgery";
        let fits = match &heading {
            Some(heading) if heading == joins => said.is_empty() && text.contains(joins),
            Some(heading) => said == [heading],
            None => said.is_empty(),
        };
        if !fits {
            read.fail(
                &format!("{page} says another answer of a partnership"),
                &format!("{heading:?}"),
                &text,
            );
        }
    }
}

/// Every date of a statement stands beside its answer: the first day of what is new, or the last of what was.
fn every_date_of_a_statement_is_beside_it(read: &Read<'_>) {
    let today = read.today();
    let says = |text: &str, day: Date| {
        let before = Date::from_days(day.days() - 1);
        [day, before].iter().any(|&day| text.contains(&format_date(read.locale, day)))
    };
    for at in read.practices() {
        let answer = read.answer(at);
        for (page, text) in read.places_of(at) {
            for statement in statements(&answer, today) {
                let dates = statement.changes.iter().map(|change| change.on);
                let limits = statement.limits.iter().filter_map(|limit| limit.day());
                for day in dates.chain(limits) {
                    if !says(&text, day) {
                        read.fail(
                            &format!("{page} lacks a day of a surgery"),
                            &format!("{day} {statement:?}"),
                            &text,
                        );
                    }
                }
            }
        }
    }
    // Anybody's statement of the surgery, for whoever stands at its desk.
    let anybody =
        Person { home: None, second_place: None, current_practice: None, no_fixed_address: false, today };
    let answer = answer(&read.world.dataset.catalogue, read.practice, &anybody);
    let desk = &read.page("reception").open;
    for change in answer.statement(today).changes {
        if !says(desk, change.on) {
            read.fail("reception lacks a day", &format!("{:?} on {}", change.kind, change.on), desk);
        }
    }
    dates_of_the_partnership(read, &says);
}

/// The surgeries that join a partnership or leave it, and its own stage, on its page and its card.
fn dates_of_the_partnership(read: &Read<'_>, says: &dyn Fn(&str, Date) -> bool) {
    let catalogue = &read.world.dataset.catalogue;
    // Its surgeries are folded away there, each with what changes.
    let page = &lines(&read.page("partnership").html);
    for at in read.practices() {
        let answer = read.answer(at);
        for change in answer.statement(read.today()).changes {
            let touches = match change.kind {
                ChangeKind::Joins(to) => to == read.partnership,
                ChangeKind::Leaves(from) => from == read.partnership,
                ChangeKind::Moves { from, to } => from == read.partnership || to == read.partnership,
                _ => false,
            };
            if touches && !says(page, change.on) {
                read.fail("partnership lacks a day of a surgery", &format!("{change:?}"), page);
            }
        }
    }
    own_surgery_leaves(read, says);
    let stage = ContractStage::of(catalogue, read.partnership, read.today());
    if let Some(day) = stage.and_then(ContractStage::day) {
        let name = read.partnership_name();
        for (where_, text) in [
            ("partnership", read.page("partnership").open.clone()),
            ("leaflet", read.page("leaflet").below(name).unwrap_or_default()),
            ("compare", read.page("compare").open.clone()),
        ] {
            if !says(&text, day) {
                read.fail(&format!("{where_} lacks a day of a partnership"), &day.to_string(), &text);
            }
        }
    }
}

/// Until when the person's own surgery is in the partnership, wherever it says that they are in it.
fn own_surgery_leaves(read: &Read<'_>, says: &dyn Fn(&str, Date) -> bool) {
    let Some(last_day) = read.partnership_answer(read.partnership).leaves() else { return };
    let name = read.partnership_name();
    for (page, text) in [
        ("partnership", read.partnership_page()),
        ("leaflet", read.page("leaflet").below(name).unwrap_or_default()),
        ("compare", column(&read.page("compare").open, name, "Can you choose it?")),
    ] {
        if !says(&text, last_day) {
            read.fail(&format!("{page} lacks the last day of the own surgery"), &last_day.to_string(), &text);
        }
    }
}

/// Who is registered with a surgery, or in a partnership, is not invited to join it.
fn who_is_in_it_is_not_invited(read: &Read<'_>) {
    const INVITATIONS: [&str; 6] = [
        "You can join",
        "ask to register",
        "ask if you can join",
        "You join by registering",
        "Choose one of its GP surgeries",
        "You are then in the",
    ];
    let Some(current) = read.person().current_practice else { return };
    let mut texts = read.places_of(current);
    let name = read.partnership_name();
    if read.partnership_answer(read.partnership).is_member() {
        texts.push(("results", read.page("results").below(&format!("] {name}")).unwrap_or_default()));
        texts.push(("partnership", read.partnership_page()));
        texts.push(("leaflet", read.page("leaflet").below(name).unwrap_or_default()));
        texts.push(("compare", column(&read.page("compare").open, name, "Can you choose it?")));
    }
    for (page, text) in texts {
        if let Some(invites) = INVITATIONS.iter().find(|words| text.contains(**words)) {
            read.fail(&format!("{page} invites somebody who is in it"), invites, &text);
        }
    }
}

/// Who keeps no surgery is not told about keeping two.
fn nobody_without_a_surgery_hears_of_a_second_one(read: &Read<'_>) {
    const SECOND: [&str; 5] = [
        "keep another GP surgery",
        "have 2 GP surgeries",
        "Having 2 GP surgeries",
        "only one GP surgery",
        "the one GP surgery that you want",
    ];
    if read.person().current_practice.is_some() {
        return;
    }
    for name in ["results", "compare", "leaflet", "partnership", "reception"] {
        let text = lines(&read.page(name).html);
        if let Some(second) = SECOND.iter().find(|words| text.contains(**words)) {
            read.fail(&format!("{name} tells of a second surgery"), second, &text);
        }
    }
}

/// An outward code for a postcode, or no place for one, never reads better than the postcode.
fn a_rougher_place_is_never_rosier(read: &Read<'_>) {
    let Some((outward, _)) = read.world.home.split_once(' ') else { return };
    let rank = |text: &str| {
        let first = headings(text).first().copied().map(str::to_owned)?;
        HEADINGS.iter().find(|(heading, _)| *heading == first).map(|&(_, rank)| rank)
    };
    for rough in [outward, ""] {
        let page = Page::read("results", html(&read.world.living_at(rough), "/results#shown=20"));
        for at in read.practices().filter(|&at| read.person().current_practice != Some(at)) {
            let heading = format!("] {}", read.practice_name(at));
            let [exact, roughly] =
                [read.page("results"), &page].map(|page| page.below(&heading).as_deref().and_then(rank));
            if let (Some(exact), Some(roughly)) = (exact, roughly)
                && roughly <= 1
                && exact > roughly
            {
                let text = page.below(&heading).unwrap_or_default();
                read.fail("a rougher place reads better", rough, &text);
            }
        }
    }
}

/// What every world is held to.
const LAWS: [fn(&Read<'_>); 7] = [
    nothing_is_left_open_or_empty,
    no_two_sentences_contradict,
    the_same_answer_stands_everywhere,
    every_date_of_a_statement_is_beside_it,
    who_is_in_it_is_not_invited,
    nobody_without_a_surgery_hears_of_a_second_one,
    a_rougher_place_is_never_rosier,
];

fn hold(numbers: std::ops::Range<u64>) {
    let example = Example::read();
    let failures = RefCell::default();
    for number in numbers {
        let mut rng = Numbers::of(SEED, number);
        let world = World::new(&example, &mut rng);
        let read = Read::new(number, &world, &mut rng, &failures);
        for law in LAWS {
            law(&read);
        }
    }
    let mut told = String::new();
    for (law, (count, first)) in failures.into_inner() {
        let _ = writeln!(told, "== {law}, {count} times, first in {first}\n");
    }
    assert!(told.is_empty(), "{told}");
}

#[test]
fn the_laws_hold_on_the_pages_of_half_of_the_worlds() {
    hold(0..WORLDS / 2);
}

#[test]
fn the_laws_hold_on_the_pages_of_the_other_half() {
    hold(WORLDS / 2..WORLDS);
}
