//! The sentences that the public reads, told from every value that can stand behind them.

#[cfg(test)]
mod example;
#[cfg(test)]
mod house_style;
#[cfg(test)]
mod joining;
#[cfg(test)]
mod places;
#[cfg(test)]
mod reasons;
#[cfg(test)]
#[path = "../../../enrolment/tests/joining/world.rs"]
#[expect(dead_code, reason = "the joining rules' own tests use the rest of the world")]
mod world;

/// The texts of British English, as the app loads them: every file, one after the other.
#[cfg(test)]
fn texts() -> String {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/locales/en-GB");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    files.iter().map(|file| std::fs::read_to_string(file).unwrap() + "\n").collect()
}

/// British English, speaking of partnerships and funders as the example does.
#[cfg(test)]
fn locale() -> i18n::Locale {
    i18n::Locale::new("en-GB", &texts()).unwrap().with_terms(&about())
}

#[cfg(test)]
fn about() -> catalogue::About {
    let words = |short: &str, one: &str, many: &str| catalogue::TermForms {
        short: short.into(),
        one: one.into(),
        many: many.into(),
    };
    catalogue::About {
        partnership: words("LCP", "local clinical partnership", "local clinical partnerships"),
        funder: words("PCT", "primary care trust", "primary care trusts"),
        ..world::world(Vec::new()).about
    }
}
