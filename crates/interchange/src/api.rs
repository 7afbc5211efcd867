//! A directory API without a server: the responses of an HSDS API as files.
//!
//! `/services?page=2` is `services/page/2.json`, `/services/{id}` is `services/{id}.json`, and `/` is `index.json`: a host
//! that rewrites addresses answers as an API does, and every other host has the files under their own names. Searches need
//! a program, and there are none.

use serde_json::{Map, Value, json};

use crate::hsds::Hsds;

/// The folder of the API in a site.
pub const API_FOLDER: &str = "api/";

/// How many objects a page has.
pub const PAGE_SIZE: usize = 100;

/// The lists of the API.
pub const API_LISTS: [&str; 4] = ["organizations", "services", "taxonomies", "taxonomy_terms"];

/// Makes the files of an API at an address that ends in a slash, and hands each to `take`: its path below the address, and
/// its bytes.
///
/// # Errors
/// The first of `take`; no file follows it.
pub fn api_files<E>(
    hsds: &Hsds,
    address: &str,
    take: &mut impl FnMut(&str, &[u8]) -> Result<(), E>,
) -> Result<(), E> {
    let mut write = |path: &str, value: &Value| take(path, format!("{value}\n").as_bytes());
    write(
        "index.json",
        &json!({
            "version": "3.0",
            "profile": format!("{address}profile.json"),
            "openapi_url": format!("{address}openapi.json"),
        }),
    )?;
    write("openapi.json", &openapi(address))?;
    write("profile.json", &profile(&hsds.dataset))?;
    for (name, list) in hsds.lists() {
        let pages = list.len().div_ceil(PAGE_SIZE).max(1);
        for number in 1..=pages {
            let contents: Vec<&Value> = list.iter().skip((number - 1) * PAGE_SIZE).take(PAGE_SIZE).collect();
            let page = page(number, pages, list.len(), &contents);
            write(
                &if number == 1 { format!("{name}.json") } else { format!("{name}/page/{number}.json") },
                &page,
            )?;
        }
        for object in list {
            let id = object.get("id").and_then(Value::as_str).unwrap_or_default();
            write(&format!("{name}/{id}.json"), object)?;
        }
    }
    Ok(())
}

fn page(number: usize, pages: usize, all: usize, contents: &[&Value]) -> Value {
    json!({
        "total_items": all,
        "total_pages": pages,
        "page_number": number,
        "size": contents.len(),
        "first_page": number == 1,
        "last_page": number == pages,
        "empty": contents.is_empty(),
        "contents": contents,
    })
}

/// What the LCP profile adds to the objects of HSDS, as JSON Merge Patches, and what the dataset says of itself.
fn profile(dataset: &Value) -> Value {
    let texts = |names: &[&str]| {
        let properties = names.iter().map(|&name| (name.to_owned(), json!({ "type": "string" })));
        let mut properties: Map<String, Value> = properties.collect();
        properties.insert("id".to_owned(), json!({ "type": "string", "format": "uuid" }));
        json!({ "type": "object", "properties": properties })
    };
    let list = |items: &Value| json!({ "type": "array", "items": items });
    let columns = |table: &str| -> Value {
        let table = publisher::tables::ALL.iter().find(|one| one.name == table);
        let names: Vec<&str> =
            table.into_iter().flat_map(|table| table.columns.iter().map(|column| column.name)).collect();
        texts(&names)
    };
    let mut rule = texts(&["out_of_area", "instead_of_home_visits", "second_membership", "after_joining"]);
    rule["properties"]["helpful_documents"] = list(&json!({ "type": "string" }));
    for table in ["lists", "policies", "joining_rules", "rights"] {
        rule["properties"][table] = list(&columns(table));
    }
    let mut change = columns("changes");
    change["properties"]["code"] = json!({ "type": "string" });
    json!({
        "title": "LCP profile of HSDS 3.0",
        "service": { "properties": { "enrolment_rule": rule } },
        "organization": { "properties": {
            "service_changes": list(&change),
            "specialists": list(&columns("specialists")),
            "measures": list(&columns("measures")),
        } },
        "dataset": dataset,
    })
}

/// The description of the API.
fn openapi(address: &str) -> Value {
    let mut paths = Map::new();
    let answer = |schema: &Value| json!({ "200": { "description": "Found.", "content": { "application/json": { "schema": schema } } } });
    let object = json!({ "type": "object" });
    paths.insert(
        "/".to_owned(),
        json!({ "get": { "summary": "About this API", "responses": answer(&object) } }),
    );
    for list in API_LISTS {
        let page = json!({
            "name": "page", "in": "query", "required": false,
            "description": "The number of the page, from 1.", "schema": { "type": "integer", "minimum": 1 },
        });
        let whole = json!({ "allOf": [{ "$ref": "#/components/schemas/Page" }, {
            "type": "object", "properties": { "contents": { "type": "array", "items": { "type": "object" } } },
        }] });
        paths.insert(
            format!("/{list}"),
            json!({ "get": { "summary": format!("A page of {list}"), "parameters": [page], "responses": answer(&whole) } }),
        );
        let id = json!({ "name": "id", "in": "path", "required": true, "schema": { "type": "string", "format": "uuid" } });
        let mut answers = answer(&object);
        answers["404"] = json!({ "description": "There is none with that id." });
        paths.insert(
            format!("/{list}/{{id}}"),
            json!({ "get": { "summary": format!("One of {list}"), "parameters": [id], "responses": answers } }),
        );
    }
    json!({
        "openapi": "3.1.0",
        "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
        "info": {
            "title": "Directory of partnerships and GP surgeries",
            "description": "HSDS 3.0 with the LCP profile, as files. A page has 100 objects; there is no search.",
            "version": "3.0",
        },
        "servers": [{ "url": address.trim_end_matches('/') }],
        "paths": paths,
        "components": { "schemas": { "Page": {
            "type": "object",
            "required": ["total_items", "total_pages", "page_number", "size", "first_page", "last_page", "empty"],
            "properties": {
                "total_items": { "type": "integer" }, "total_pages": { "type": "integer" },
                "page_number": { "type": "integer" }, "size": { "type": "integer" },
                "first_page": { "type": "boolean" }, "last_page": { "type": "boolean" },
                "empty": { "type": "boolean" },
            },
        } } },
    })
}
