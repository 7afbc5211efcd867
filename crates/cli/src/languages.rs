//! `lcp languages`: for translators.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use translating::{Finding, LanguageFiles, Severity};

use crate::bundled;
use crate::exit_status::ExitStatus;
use crate::print;

/// The name of the folder that others are compared with.
const ENGLISH: &str = "en-GB";

/// Where the app inside this program has it.
const BUNDLED: &str = "locales/en-GB/";

/// Check the texts of a language, and exchange them with translators.
///
/// A language is a folder of Fluent files. docs/languages.md says how one is added.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Example:\n  lcp languages check assets/locales\n  lcp languages export assets/locales/cy --out cy.po\n  lcp languages import cy.po --into assets/locales/cy"
)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    task: Task,
    /// The folder of the English texts [default: en-GB beside the language, or the one inside this program].
    #[arg(long, value_name = "DIR", global = true)]
    english: Option<PathBuf>,
}

#[derive(Debug, clap::Subcommand)]
enum Task {
    /// Say what is missing, too much or wrong, and how to mend it. Ends with 1 where something is.
    Check {
        /// The folder of a language, or one with a folder for each.
        folder: PathBuf,
    },
    /// Write a language as gettext PO, which the programs of translators read.
    Export {
        /// The folder of the language; a new one for a language that nobody has begun.
        folder: PathBuf,
        /// The file to write.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Write the folder of a language from the gettext PO that a translator gave back.
    Import {
        /// The PO file.
        file: PathBuf,
        /// The folder of the language; its files are replaced.
        #[arg(long, value_name = "DIR")]
        into: PathBuf,
    },
}

/// Runs the subcommand.
pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitStatus> {
    let english = |beside: &Path| english(arguments.english.as_deref(), beside);
    match &arguments.task {
        Task::Check { folder } => check(folder, &english),
        Task::Export { folder, out } => {
            let po = translating::export(&english(folder)?, &there(folder)?)?;
            fs::write(out, &po).with_context(|| out.display().to_string())?;
            print::answer(&format!("{}: {} entries\n", out.display(), po.matches("\nmsgctxt ").count()))
        }
        Task::Import { file, into } => {
            let po = fs::read_to_string(file).with_context(|| file.display().to_string())?;
            let english = english(into)?;
            let files = match translating::import(&english, &there(into)?, &po) {
                Ok(files) => files,
                Err(error) => {
                    print::answer(&format!("error: {}: {error}\n", file.display()))?;
                    return Ok(ExitStatus::DataHasErrors);
                }
            };
            fs::create_dir_all(into).with_context(|| into.display().to_string())?;
            for (name, text) in &files {
                let path = into.join(name);
                fs::write(&path, text).with_context(|| path.display().to_string())?;
            }
            check(into, &|_| Ok(english.clone()))
        }
    }
}

/// The English texts: those that are named, those beside a language or in the folder of all, or those of the app inside
/// this program.
fn english(named: Option<&Path>, beside: &Path) -> anyhow::Result<LanguageFiles> {
    let full = std::path::absolute(beside).context("the current folder cannot be read")?;
    let candidates = [Some(beside.join(ENGLISH)), full.parent().map(|parent| parent.join(ENGLISH))];
    let found = candidates.into_iter().flatten().find(|folder| folder.is_dir());
    if let Some(folder) = named.map(Path::to_owned).or(found) {
        return Ok(LanguageFiles::read(&folder)?);
    }
    let texts: BTreeMap<String, String> = bundled::files()
        .into_iter()
        .filter_map(|(path, text)| {
            let name = path.strip_prefix(BUNDLED)?;
            Some((name.to_owned(), String::from_utf8_lossy(text).into_owned()))
        })
        .collect();
    if texts.is_empty() {
        bail!("the English texts are not beside {}: name their folder with --english", beside.display());
    }
    Ok(LanguageFiles::of(ENGLISH, &texts))
}

/// The files of a language as far as they are there.
fn there(folder: &Path) -> anyhow::Result<LanguageFiles> {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let nothing = LanguageFiles::of(&name, &BTreeMap::new());
    match LanguageFiles::read(folder) {
        Ok(files) => Ok(files),
        Err(translating::ReadError::Empty(_)) => Ok(nothing),
        Err(_) if !folder.exists() => Ok(nothing),
        Err(error) => Err(error.into()),
    }
}

fn check(
    folder: &Path,
    english: &dyn Fn(&Path) -> anyhow::Result<LanguageFiles>,
) -> anyhow::Result<ExitStatus> {
    let original = english(folder)?;
    let mut text = String::new();
    let mut errors = 0;
    for folder in languages_in(folder)? {
        let language = LanguageFiles::read(&folder)?;
        let findings = translating::check(&original, &language);
        let count =
            |severity| findings.iter().filter(|finding: &&Finding| finding.severity == severity).count();
        errors += count(Severity::Error);
        for finding in &findings {
            // Writing to a String cannot fail.
            let _ = writeln!(text, "{}: {finding}", language.name);
        }
        let reviewed = language.find("language-reviewed-by").is_some() || language.name == ENGLISH;
        let _ = writeln!(
            text,
            "{}: {} of {} messages, {} errors, {} warnings{}",
            language.name,
            original.entries.iter().filter(|entry| language.find(&entry.key).is_some()).count(),
            original.entries.len(),
            count(Severity::Error),
            count(Severity::Warning),
            if reviewed { "" } else { "; no speaker has read it yet (language-reviewed-by)" }
        );
    }
    print::answer(&text)?;
    Ok(if errors == 0 { ExitStatus::Done } else { ExitStatus::DataHasErrors })
}

/// The folder itself where it is that of a language, or those in it.
fn languages_in(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let has_texts = |folder: &Path| {
        let entries = fs::read_dir(folder).ok();
        entries
            .into_iter()
            .flatten()
            .flatten()
            .any(|entry| entry.path().extension().is_some_and(|it| it == "ftl"))
    };
    if has_texts(folder) {
        return Ok(vec![folder.to_owned()]);
    }
    let entries = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    let mut folders: Vec<PathBuf> =
        entries.flatten().map(|entry| entry.path()).filter(|path| has_texts(path)).collect();
    folders.sort();
    if folders.is_empty() {
        bail!(
            "{} has no language: name a folder with .ftl files, or one with such folders",
            folder.display()
        );
    }
    Ok(folders)
}
