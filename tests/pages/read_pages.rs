//! The pages of a random world, read as text, and where on them each answer stands.

use std::cell::RefCell;
use std::collections::BTreeMap;

use catalogue::{Date, PartnershipIdx, PracticeIdx};
use enrolment::{Answer, PartnershipAnswer, Person, Statement, answer, partnership_answer};
use i18n::Locale;
use lcp_explorer::app_state::{Action, AppState};
use lcp_explorer::data::Dataset;
use lcp_explorer::shell::Capabilities;
use lcp_explorer::shortlist::{ShortlistEntry, ShortlistMessage};
use lcp_explorer::user_context::{SurgeryMessage, UserContext, UserLocation};

use crate::laws::SEED;
use crate::render::{html, html_in, lines};
use crate::worlds::{Numbers, World};

/// A page as people read it.
pub(crate) struct Page {
    pub(crate) name: String,
    pub(crate) html: String,
    /// Its lines, without what is folded away.
    pub(crate) open: String,
}

impl Page {
    pub(crate) fn read(name: &str, html: String) -> Self {
        Self { name: name.to_owned(), open: lines(&without_folded(&html)), html }
    }

    /// The lines below the heading that has a text, to the next heading.
    pub(crate) fn below(&self, heading: &str) -> Option<String> {
        let mut all =
            self.open.lines().skip_while(|line| !(line.starts_with("##") && line.contains(heading)));
        all.next()?;
        Some(all.take_while(|line| !line.starts_with('#')).collect::<Vec<_>>().join("\n"))
    }
}

/// The HTML without the disclosures.
pub(crate) fn without_folded(html: &str) -> String {
    let mut open = String::new();
    let mut depth = 0;
    for part in html.split_inclusive('>') {
        if part.contains("<details") {
            open.push_str(part.split("<details").next().unwrap_or_default());
            depth += 1;
        } else if part.ends_with("</details>") {
            depth -= 1;
        } else if depth == 0 {
            open.push_str(part);
        }
    }
    open
}

/// A world with every page of it.
pub(crate) struct Read<'a> {
    pub(crate) number: u64,
    pub(crate) world: &'a World,
    pub(crate) locale: &'a Locale,
    pub(crate) pages: Vec<Page>,
    pub(crate) practice: PracticeIdx,
    pub(crate) partnership: PartnershipIdx,
    pub(crate) failures: &'a RefCell<Failures>,
}

/// Of each law that is broken how often it is, and the first example.
pub(crate) type Failures = BTreeMap<String, (usize, String)>;

impl<'a> Read<'a> {
    pub(crate) fn new(
        number: u64,
        world: &'a World,
        rng: &mut Numbers,
        failures: &'a RefCell<Failures>,
    ) -> Self {
        let catalogue = &world.dataset.catalogue;
        let index = |bound: usize, rng: &mut Numbers| u32::try_from(rng.below(bound)).unwrap();
        let practice = PracticeIdx(index(catalogue.practices.len(), rng));
        let partnership = PartnershipIdx(index(catalogue.partnerships.len(), rng));
        let ids =
            (&catalogue.practices[practice.index()].id, &catalogue.partnerships[partnership.index()].id);
        let tab =
            [ShortlistEntry::Practice(ids.0.to_string()), ShortlistEntry::Partnership(ids.1.to_string())]
                .into_iter()
                .fold(world.tab.clone(), |tab, entry| {
                    tab.after(Action::Shortlist(ShortlistMessage::Toggle(entry)))
                });
        let at_desk = [SurgeryMessage::Choose(ids.0.to_string()), SurgeryMessage::Confirm];
        let desk = at_desk
            .into_iter()
            .fold(AppState { user: UserContext::default(), ..world.tab.clone() }, |tab, message| {
                tab.after(Action::Surgery(message))
            });
        let page = |name: &str, address: &str| Page::read(name, html(&tab, address));
        let pages = vec![
            page("results", "/results#shown=20"),
            page("partnership", &format!("/partnership/{}", ids.1)),
            page("surgery", &format!("/surgery/{}", ids.0)),
            page("compare", &format!("/compare#compare={}&rows=all", ids.1)),
            page("leaflet", "/leaflet"),
            Page::read("reception", html_in(Capabilities::RECEPTION, &desk, "/")),
        ];
        let locale = world.tab.locale.as_ref().unwrap();
        Self { number, world, locale, pages, practice, partnership, failures }
    }

    pub(crate) fn page(&self, name: &str) -> &Page {
        self.pages.iter().find(|page| page.name == name).unwrap()
    }

    pub(crate) fn today(&self) -> Date {
        self.world.dataset.today
    }

    pub(crate) fn person(&self) -> Person<'_> {
        person(&self.world.tab, &self.world.dataset)
    }

    pub(crate) fn answer(&self, at: PracticeIdx) -> Answer {
        answer(&self.world.dataset.catalogue, at, &self.person())
    }

    pub(crate) fn partnership_answer(&self, at: PartnershipIdx) -> PartnershipAnswer {
        partnership_answer(&self.world.dataset.catalogue, at, &self.person())
    }

    pub(crate) fn practice_name(&self, at: PracticeIdx) -> &str {
        &self.world.dataset.catalogue.practices[at.index()].name
    }

    pub(crate) fn partnership_name(&self) -> &str {
        &self.world.dataset.catalogue.partnerships[self.partnership.index()].name
    }

    pub(crate) fn practices(&self) -> impl Iterator<Item = PracticeIdx> {
        (0_u32..).map(PracticeIdx).take(self.world.dataset.catalogue.practices.len())
    }

    /// Where a surgery's answer stands: its card, its page and its part of the leaflet.
    pub(crate) fn places_of(&self, at: PracticeIdx) -> Vec<(&str, String)> {
        let name = self.practice_name(at);
        let mut places =
            vec![("results", self.page("results").below(&format!("] {name}")).unwrap_or_default())];
        if at == self.practice {
            let answers = blocks(&self.page("surgery").open).into_iter();
            let answers: String = answers.filter(|block| !headings(block).is_empty()).collect();
            places.push(("surgery", answers));
            places.push(("leaflet", self.page("leaflet").below(name).unwrap_or_default()));
        }
        places
    }

    /// The page of the partnership without the list of its surgeries, which each have an answer of their own.
    pub(crate) fn partnership_page(&self) -> String {
        let lines = self.page("partnership").open.lines();
        lines.filter(|line| !line.starts_with("- [surgery/")).collect::<Vec<_>>().join("\n")
    }

    /// Notes that a law is broken on a page; the first example of each page and law is kept.
    pub(crate) fn fail(&self, law: &str, what: &str, text: &str) {
        let person = self.person();
        let example = format!(
            "world {} of seed {SEED}: {what}\nhome {:?}, second {:?}, no fixed address {}, with {:?}\n{text}",
            self.number,
            self.world.home,
            person.second_place.map(|place| &place.precision),
            person.no_fixed_address,
            person.current_practice.map(|at| self.practice_name(at)),
        );
        self.failures.borrow_mut().entry(law.to_owned()).or_insert((0, example)).0 += 1;
    }
}

pub(crate) fn person<'a>(tab: &'a AppState, dataset: &'a Dataset) -> Person<'a> {
    let user = &tab.user;
    Person {
        home: user.location.as_ref().and_then(UserLocation::place),
        second_place: user.second.as_ref().and_then(UserLocation::place),
        current_practice: user.surgery.id().and_then(|id| dataset.catalogue.practice_by_id(id)),
        no_fixed_address: user.location == Some(UserLocation::NoFixedAddress),
        today: dataset.today,
    }
}

/// The statements of an answer, one for each place.
pub(crate) fn statements(answer: &Answer, today: Date) -> Vec<Statement<'_>> {
    let second = answer.second_place.iter().map(|second| second.statement(today));
    std::iter::once(answer.statement(today)).chain(second).collect()
}

/// The headings of every answer, with how good they are.
pub(crate) const HEADINGS: [(&str, u8); 9] = [
    ("You are registered here", 0),
    ("You are in it, through your GP surgery", 0),
    ("You can join", 0),
    ("You can join, with limits", 1),
    ("You can join, but no home visits", 1),
    ("It depends on where you live", 2),
    ("It depends on your full postcode", 2),
    ("Ask first", 2),
    ("You cannot join now", 3),
];

/// The headings of answers among some lines.
pub(crate) fn headings(text: &str) -> Vec<&str> {
    text.lines().filter(|line| HEADINGS.iter().any(|(heading, _)| heading == line)).collect()
}

/// The parts of a page that are about one thing: from a heading to the next, and of two places each.
pub(crate) fn blocks(text: &str) -> Vec<String> {
    let mut blocks = vec![String::new()];
    for line in text.lines() {
        if line.starts_with('#') || line == "From home" || line == "From your second place" {
            blocks.push(String::new());
        }
        let block = blocks.last_mut().unwrap();
        block.push_str(line);
        block.push('\n');
    }
    blocks
}

/// The lines of a cell of the comparison.
pub(crate) fn column(text: &str, name: &str, row: &str) -> String {
    let rest = text.split(&format!("{row}\n")).nth(1).unwrap_or_default();
    let cell = rest.split(&format!("{name}\n")).nth(1).unwrap_or_default();
    cell.split("What you may want to know").next().unwrap_or_default().to_owned()
}

/// What a row of the comparison begins with.
const ROW: &str = "What you may want to know";

/// The columns of the comparison, each with all its cells: two funders may have decided differently.
pub(crate) fn columns(text: &str) -> Vec<String> {
    let table = text.split(&format!("{ROW}\n")).nth(1).unwrap_or_default();
    let names: Vec<&str> = table.lines().take_while(|line| !line.starts_with(ROW)).collect();
    let mut columns = vec![String::new(); names.len()];
    let mut at = None;
    for line in table.lines() {
        let begins = names.iter().position(|name| *name == line);
        at = if line.starts_with(ROW) { None } else { begins.or(at) };
        if let Some(at) = at {
            columns[at].push_str(line);
            columns[at].push('\n');
        }
    }
    columns
}
