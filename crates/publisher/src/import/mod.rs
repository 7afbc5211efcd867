//! Imports: published sources turned into the tables that an analyst could have written.
