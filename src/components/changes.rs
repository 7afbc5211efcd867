//! What is changing in the services, by date, with every fact that people ask for.

use design::element::words;
use design::{CardProps, TextSize, card};
use std::rc::Rc;

use catalogue::order::sort_few;
use catalogue::vocabulary::Vocabulary as _;
use catalogue::{Catalogue, ServiceChange};
use yew::prelude::*;

use super::{Fact, fact_list};
use crate::language::{Language, word_key};

/// What [`changes`] is told.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangesProps {
    /// The records.
    pub catalogue: Rc<Catalogue>,
    /// The changes.
    pub changes: Vec<ServiceChange>,
}

/// The changes, the earliest first.
pub fn changes(language: &Language, props: &ChangesProps) -> Html {
    let mut changes: Vec<&ServiceChange> = props.changes.iter().collect();
    sort_few(&mut changes, |one, two| one.effective < two.effective);
    html! {
        <>
            for change in changes {
                <key={change.id.as_str()}>{ entry(language, &props.catalogue, change) }</>
            }
        </>
    }
}

fn entry(language: &Language, catalogue: &Catalogue, change: &ServiceChange) -> Html {
    card(CardProps {
        heading: words(heading(language, catalogue, change)),
        heading_level: 3,
        heading_size: Some(TextSize::S),
        href: None,
        children: fact_list(language, &facts(language, change)),
    })
}

fn heading(language: &Language, catalogue: &Catalogue, change: &ServiceChange) -> String {
    let service = catalogue.service(change.service).map_or("", |service| service.name.as_str());
    let values = [("service", service), ("date", &language.date(change.effective))];
    language.with(&word_key("change", change.kind.word()), &values)
}

fn facts(language: &Language, change: &ServiceChange) -> Vec<Fact> {
    let money = language.text(if change.money_was_a_factor { "change-money-yes" } else { "change-money-no" });
    let mut facts = Vec::new();
    facts.extend(change.from.clone().map(|from| Fact::text("change-from", Some(from))));
    facts.extend(change.to.clone().map(|to| Fact::text("change-to", Some(to))));
    facts.push(Fact::text("change-why", Some(change.why.clone())));
    facts.push(Fact::text("change-money", Some(money)));
    facts.push(Fact::text("change-decided-by", Some(change.decided_by.clone())));
    facts.push(Fact::text("change-people-asked", Some(change.people_asked.clone())));
    facts.push(Fact::text("change-do-now", Some(change.what_to_do_now.clone())));
    facts.extend(
        change.no_replacement_reason.clone().map(|why| Fact::text("change-no-replacement", Some(why))),
    );
    facts
}
