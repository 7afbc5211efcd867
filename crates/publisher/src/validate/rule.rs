//! How a family writes its rules down.

/// Defines rules: `NAME "V01" severity requirement "..." rationale "..." help "...";`, and the list of them.
macro_rules! rules {
    ($($name:ident $id:literal $severity:ident requirement $requirement:literal rationale $rationale:literal help $help:literal;)+) => {
        $(static $name: $crate::problem::Rule = $crate::problem::Rule {
            id: $id,
            severity: $crate::problem::Severity::$severity,
            requirement: $requirement,
            rationale: $rationale,
            help: $help,
        };)+

        pub(super) const RULES: &[&$crate::problem::Rule] = &[$(&$name,)+];
    };
}
pub(super) use rules;
