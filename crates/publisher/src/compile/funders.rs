//! Funders, with what they decided and the rules and rights in force with them.

use std::collections::BTreeMap;

use catalogue::{Contact, Funder, FunderId, JoiningRule, Period, Policy, PublicVoice, Right};

use super::in_order;
use super::owned::{AllOwned, Owned, Owner};
use super::positions::Positions;
use crate::tables::Tables;
use crate::tables::cells::{Slug, WebAddress};
use crate::tables::rows::FunderRow;

/// The funders, sorted by id.
pub(super) fn funders(tables: &Tables, positions: &Positions<'_>, owned: &mut AllOwned) -> Vec<Funder> {
    let decisions = Decisions::new(tables);
    let rows = in_order(&tables.funders).into_iter();
    rows.map(|row| funder(row, positions, &decisions, owned.take(&Owner::Funder(row.id.clone())))).collect()
}

fn funder(row: &FunderRow, positions: &Positions<'_>, decisions: &Decisions, owned: Owned) -> Funder {
    let Owned { offers, changes, specialists, measures } = owned;
    let own = |id: &FunderId| Some(id) == Some(&row.id);
    let joining_rules = decisions.joining_rules.iter().filter(|(id, _)| id.as_ref().is_none_or(own));
    let rights = decisions.rights.iter().filter(|(id, _)| id.as_ref().is_none_or(own));
    Funder {
        id: row.id.clone(),
        name: row.name.clone(),
        area: row.area.as_ref().and_then(|area| positions.area(area)),
        population: row.population,
        what_staying_means: row.what_staying_means.clone(),
        who_runs_it: row.who_runs_it.clone(),
        regulators: row.regulators.clone(),
        to_population: row.to_population.clone(),
        public_voice: public_voice(row),
        specialists,
        measures,
        offers,
        changes,
        what_changes: row.what_changes.clone(),
        what_stays: row.what_stays.clone(),
        contact: Contact {
            name: row.contact_name.clone().unwrap_or_else(|| row.name.clone()),
            phone: row.phone.clone(),
            textphone: row.textphone.clone(),
            email: row.email.clone(),
            website: web(row.website.as_ref()),
            address: row.address.clone(),
        },
        policies: decisions.policies.get(&row.id).cloned().unwrap_or_default(),
        joining_rules: joining_rules.map(|(_, rule)| rule.clone()).collect(),
        rights: rights.map(|(_, right)| right.clone()).collect(),
        replaces: ids(&row.replaces),
        checked_on: row.checked_on,
        source: row.source.clone(),
    }
}

/// How people have a say; the form alone would leave them without a way to take part.
fn public_voice(row: &FunderRow) -> Option<PublicVoice> {
    let how_to_take_part = row.how_to_take_part.clone()?;
    Some(PublicVoice { form: row.public_voice?, how_to_take_part, board: None })
}

/// The text of a web address.
pub(super) fn web(address: Option<&WebAddress>) -> Option<String> {
    address.map(|address| address.as_str().to_owned())
}

/// Ids as texts, in order.
pub(super) fn ids(slugs: &[Slug]) -> Vec<String> {
    let mut ids: Vec<String> = slugs.iter().map(|slug| slug.as_str().to_owned()).collect();
    ids.sort_unstable();
    ids
}

/// What applies to funders: to one, or without a funder to all.
struct Decisions {
    policies: BTreeMap<FunderId, Vec<Policy>>,
    joining_rules: Vec<(Option<FunderId>, JoiningRule)>,
    rights: Vec<(Option<FunderId>, Right)>,
}

impl Decisions {
    fn new(tables: &Tables) -> Self {
        let mut policies: BTreeMap<FunderId, Vec<Policy>> = BTreeMap::new();
        for row in in_order(&tables.policies) {
            policies.entry(row.funder.clone()).or_default().push(Policy {
                point: row.point,
                decision: row.decision,
                answer: row.answer.clone().unwrap_or_default(),
                period: Period { from: row.from, until: row.until },
                source: row.source.clone(),
            });
        }
        let joining_rules = in_order(&tables.joining_rules).into_iter().map(|row| {
            let rule = JoiningRule {
                rule: row.rule,
                period: Period { from: row.from, until: row.until },
                source: row.source.clone(),
                source_url: web(row.source_url.as_ref()),
            };
            (row.funder.clone(), rule)
        });
        let rights = in_order(&tables.rights).into_iter().map(|row| {
            let right = Right {
                right: row.right,
                period: Period { from: row.from, until: row.until },
                within_days: row.within_days,
                source: row.source.clone(),
                source_url: web(row.source_url.as_ref()),
            };
            (row.funder.clone(), right)
        });
        Self { policies, joining_rules: joining_rules.collect(), rights: rights.collect() }
    }
}
