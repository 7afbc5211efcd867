//! What a person sees only when they open a practice's page: fetched then, a few hundred practices to a file.

use serde::{Deserialize, Serialize};

use crate::Contact;

/// The details of one site.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SiteDetails {
    /// The lines of its address, without town and postcode.
    pub address: Vec<String>,
    /// Its telephone number, where it differs from the practice's.
    pub phone: Option<String>,
}

/// The details of one practice.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PracticeDetails {
    /// How to reach it.
    pub contact: Contact,
    /// How many people are registered.
    pub list_size: Option<u32>,
    /// The steps to join, in order, in plain words.
    pub how_to_join: Vec<String>,
    /// What happens after asking to join, and how long it takes.
    pub after_joining: Option<String>,
    /// Papers that help but are never needed.
    pub helpful_documents: Vec<String>,
    /// One for each of the practice's sites, in the same order.
    pub sites: Vec<SiteDetails>,
}

/// Where the details are: the practices `n * per_file ..` are in file `n`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DetailFiles {
    /// How many practices one file holds; at least 1 when there are files.
    pub per_file: u32,
    /// The names of the files, each ending in its content's hash.
    pub files: Vec<String>,
}
