//! What FHIR, schema.org, the wide table and GeoJSON take of our tables.

use super::OF_THE_DAY;

/// What a format takes of each table: a column, and whether only a part of it.
pub(super) type Taken = &'static [(&'static str, &'static [&'static str], Option<&'static str>)];

const FIRST_SITE: &str = "the first site's alone";

pub(super) const FHIR: Taken = &[
    (
        "funders",
        &[
            "id",
            "name",
            "phone",
            "textphone",
            "email",
            "website",
            "address",
            "what_staying_means",
            "contact_name",
            "checked_on",
        ],
        None,
    ),
    (
        "partnerships",
        &[
            "id",
            "name",
            "summary",
            "legal_form",
            "stage",
            "phone",
            "textphone",
            "email",
            "website",
            "address",
            "contact_name",
            "checked_on",
        ],
        None,
    ),
    (
        "practices",
        &[
            "id",
            "name",
            "other_names",
            "phone",
            "website",
            "how_to_join",
            "out_of_area",
            "instead_of_home_visits",
            "checked_on",
        ],
        None,
    ),
    ("memberships", &["practice", "partnership", "from", "until"], None),
    ("lists", &["practice", "status", "from", "until", "reason"], Some(OF_THE_DAY)),
    (
        "rights",
        &["funder", "right", "from", "until"],
        Some("whether close family can join while a list is closed"),
    ),
    ("practices", &["funder"], Some("whose rights are in force")),
    ("offers", &["since", "until"], Some(OF_THE_DAY)),
    ("sites", &["main"], Some("the main site comes first")),
    ("sites", &["id", "practice", "name", "address", "town", "postcode", "lat", "lon", "phone"], None),
    (
        "hours",
        &["site", "kind", "weekday", "opens", "closes"],
        Some("those of the reception, or else when people are seen; a closed day is one without hours"),
    ),
    ("alterations", &["site", "kind", "date", "opens", "closes", "reason"], None),
    ("features", &["group", "id", "name"], Some("languages alone")),
    (
        "practice_features",
        &["practice", "group", "feature", "has"],
        Some("the languages that a practice has"),
    ),
    ("services", &["id", "name"], None),
    (
        "offers",
        &[
            "id",
            "funder",
            "partnership",
            "practice",
            "service",
            "delivery",
            "target_group",
            "referral",
            "hours",
            "sites",
            "checked_on",
        ],
        None,
    ),
    (
        "changes",
        &["funder", "partnership", "practice", "service", "effective", "why", "what_to_do_now"],
        Some("those of a service that its organisation offers"),
    ),
    ("about", &["fact", "value"], Some("the day of the dataset")),
];

pub(super) const JSON_LD: Taken = &[
    ("about", &["fact", "value"], Some("title, place, day, publisher and licence")),
    ("funders", &["id", "name", "area", "what_staying_means", "phone", "email", "website", "address"], None),
    ("partnerships", &["id", "name", "summary", "areas", "phone", "email", "website", "address"], None),
    ("practices", &["id", "name", "other_names", "phone", "website"], None),
    ("practices", &["membership_known", "checked_on"], Some("whether something is known, and how old it is")),
    ("memberships", &["practice", "partnership", "from", "until"], Some(OF_THE_DAY)),
    ("lists", &["practice", "status", "from", "until"], Some(OF_THE_DAY)),
    ("areas", &["id", "name"], None),
    ("sites", &["practice", "main", "name", "address", "town", "postcode", "lat", "lon", "phone"], None),
    (
        "hours",
        &["site", "kind", "weekday", "opens", "closes"],
        Some("those of the reception, or else when people are seen"),
    ),
    ("alterations", &["site", "kind", "date", "opens", "closes"], Some("the days to come")),
    ("features", &["group", "id", "name"], Some("languages alone")),
    (
        "practice_features",
        &["practice", "group", "feature", "has"],
        Some("the languages that a practice has"),
    ),
    ("services", &["id", "name"], None),
    ("offers", &["funder", "partnership", "practice", "service", "since", "until"], Some(OF_THE_DAY)),
];

pub(super) const CSV: Taken = &[
    (
        "practices",
        &[
            "id",
            "name",
            "other_names",
            "funder",
            "out_of_area",
            "second_membership",
            "list_size",
            "phone",
            "website",
            "how_to_join",
            "checked_on",
            "source",
        ],
        None,
    ),
    ("funders", &["id", "name"], Some("those of practices")),
    ("partnerships", &["id", "name"], Some("those of practices")),
    ("memberships", &["practice", "partnership", "from", "until"], Some(OF_THE_DAY)),
    ("lists", &["practice", "status", "from", "until", "reason"], Some(OF_THE_DAY)),
    ("sites", &["address", "town", "lat", "lon"], Some(FIRST_SITE)),
    ("sites", &["practice", "main", "postcode"], None),
    ("hours", &["site", "kind", "weekday", "opens", "closes"], Some("the reception hours of the first site")),
    ("features", &["group", "id", "name"], Some("those that a practice has")),
    ("practice_features", &["practice", "group", "feature", "has"], Some("those that a practice has")),
    ("services", &["id", "name"], Some("those of practices")),
    (
        "offers",
        &["practice", "service", "since", "until"],
        Some("what practices offer on the day of the dataset"),
    ),
];

pub(super) const GEO_JSON: Taken = &[
    ("sites", &["main"], Some("the main site comes first")),
    ("sites", &["id", "practice", "name", "town", "postcode", "lat", "lon"], None),
    ("practices", &["id", "name"], None),
    ("partnerships", &["id", "name"], Some("those of practices")),
    ("memberships", &["practice", "partnership", "from", "until"], Some(OF_THE_DAY)),
    ("lists", &["practice", "status", "from", "until"], Some(OF_THE_DAY)),
    ("areas", &["id", "name", "sectors", "polygon"], None),
];
