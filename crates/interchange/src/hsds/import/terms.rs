//! Terms of our taxonomies as services and features.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Tables;
use super::json::text;

const SERVICE: &str = "lcp:services/";
const FEATURE: &str = "lcp:features.";

pub(super) fn terms(terms: &[Value], tables: &mut Tables) {
    let services = terms.iter().filter(|term| text(term, "code").starts_with(SERVICE));
    let ids: BTreeMap<&str, &str> =
        services.clone().map(|term| (text(term, "id"), &text(term, "code")[SERVICE.len()..])).collect();
    for term in services {
        let (name, synonyms) = (text(term, "name"), text(term, "description"));
        let cells = [
            ("id", ids.get(text(term, "id")).copied().unwrap_or_default().to_owned()),
            ("name", name.to_owned()),
            ("synonyms", if synonyms == name { "" } else { synonyms }.to_owned()),
            ("parent", ids.get(text(term, "parent_id")).copied().unwrap_or_default().to_owned()),
        ];
        tables.push("services", &cells);
    }
    for term in terms {
        let code = text(term, "code").strip_prefix(FEATURE);
        if let Some((group, id)) = code.and_then(|code| code.split_once('/')) {
            let cells =
                [("group", group.to_owned()), ("id", id.to_owned()), ("name", text(term, "name").to_owned())];
            tables.push("features", &cells);
        }
    }
}
