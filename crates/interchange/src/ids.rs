//! Identifiers for other standards: UUIDs of version 5, made of ours.
//!
//! The same id gives the same UUID in every edition, so that whoever keeps a copy can update it. Two publishers that use
//! one id for two things share a UUID; ODS codes, which are unique in the country, cannot meet that way.

use uuid::Uuid;

/// The namespace of all our identifiers: the UUID of version 5 of `lcp-choice-explorer` among names of domains.
fn namespace() -> Uuid {
    Uuid::new_v5(&Uuid::NAMESPACE_DNS, b"lcp-choice-explorer")
}

/// The UUID of a record: its kind, such as `practice`, and its id.
pub(crate) fn uuid(kind: &str, id: &str) -> String {
    Uuid::new_v5(&namespace(), format!("{kind}/{id}").as_bytes()).to_string()
}

/// Whether an id is a code of the NHS Organisation Data Service; the records of an invented dataset have none.
pub(crate) fn is_ods_code(id: &str, synthetic: bool) -> bool {
    let is_code_sign = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
    !synthetic && (3..=9).contains(&id.len()) && id.bytes().all(is_code_sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The UUID was worked out with Python: `uuid5(uuid5(NAMESPACE_DNS, "lcp-choice-explorer"), "practice/A81001")`.
    #[test]
    fn an_id_gives_the_same_uuid_in_every_edition() {
        assert_eq!(uuid("practice", "A81001"), "c3cebe53-ab4d-582e-884c-d71dbd509dee");
        assert_ne!(uuid("site", "A81001"), uuid("practice", "A81001"));
    }

    #[test]
    fn a_code_of_the_nhs_is_told_from_a_word() {
        assert!(is_ods_code("A81001", false) && is_ods_code("00C", false));
        assert!(!is_ods_code("mill-lane", false) && !is_ods_code("A81001", true));
    }
}
