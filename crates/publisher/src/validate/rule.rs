//! How a family writes its rules down.

/// Defines rules: `NAME "V01" severity asks "..." because "..." mend "...";`, and the list of them.
macro_rules! rules {
    ($($name:ident $id:literal $severity:ident asks $asks:literal because $reason:literal mend $mend:literal;)+) => {
        $(static $name: $crate::problem::Rule = $crate::problem::Rule {
            id: $id,
            severity: $crate::problem::Severity::$severity,
            asks: $asks,
            reason: $reason,
            mend: $mend,
        };)+

        pub(super) const RULES: &[&$crate::problem::Rule] = &[$(&$name,)+];
    };
}
pub(super) use rules;
