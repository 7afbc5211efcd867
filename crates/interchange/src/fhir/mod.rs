//! One FHIR R4 collection Bundle in the shape of Plan-Net (Da Vinci PDEX), with identifiers of the United Kingdom.
//!
//! It claims no profile: Plan-Net asks for US Core, and UK Core asks for more than a directory knows. The project's tests
//! validate it against FHIR R4 itself.

mod locations;
mod organizations;
mod services;

use serde_json::{Value, json};

use crate::ids::uuid;
use crate::records::Dataset;

/// The release as a Bundle.
pub(crate) fn bundle(dataset: &Dataset<'_>) -> Value {
    let mut resources = organizations::organizations(dataset);
    resources.extend(organizations::affiliations(dataset));
    resources.extend(locations::locations(dataset));
    resources.extend(services::services(dataset));
    let entries = resources.into_iter().map(|resource| {
        let id = resource.get("id").and_then(Value::as_str).unwrap_or_default();
        json!({ "fullUrl": format!("urn:uuid:{id}"), "resource": resource })
    });
    json!({
        "resourceType": "Bundle",
        "id": uuid("bundle", &dataset.catalogue.about.title),
        "type": "collection",
        "timestamp": instant(&dataset.catalogue.about.as_of.to_string()),
        "entry": entries.collect::<Vec<_>>(),
    })
}

/// A day as an instant.
fn instant(day: &str) -> String {
    format!("{day}T00:00:00Z")
}

/// A reference to a resource of the bundle.
fn reference(kind: &str, id: &str) -> Value {
    json!({ "reference": format!("urn:uuid:{}", uuid(kind, id)) })
}

/// A concept that has words alone.
fn concept(text: &str) -> Value {
    json!({ "text": text })
}

/// A concept of one of our own lists.
fn coded(list: &str, code: &str, display: &str) -> Value {
    json!({ "coding": [{ "system": format!("urn:lcp:{list}"), "code": code, "display": display }], "text": display })
}
