//! `cargo xtask size`: what a browser downloads before the first answer, against `tests/budget.json`.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use crate::arguments::Arguments;
use crate::workspace::Made;

const BUDGET: &str = "tests/budget.json";

/// What one site costs a browser that has nothing of it yet, in bytes as sent with brotli.
#[derive(Debug, Default)]
pub(crate) struct Sizes {
    /// Each file that a first answer needs.
    parts: BTreeMap<String, u64>,
    /// What the budget holds, by its name there.
    held: BTreeMap<&'static str, u64>,
}

impl Sizes {
    fn take(&mut self, site: &Path, name: String) -> Result<()> {
        let bytes = sent(&site.join(&name))?;
        let kind = match ending(&name) {
            "wasm" => Some("wasm"),
            "css" => Some("styles"),
            _ => None,
        };
        // The page names some files twice: to have them early, and to use them.
        if self.parts.insert(name, bytes).is_none() {
            for kind in kind.into_iter().chain(["first_answer"]) {
                *self.held.entry(kind).or_default() += bytes;
            }
        }
        Ok(())
    }
}

/// Runs the subcommand over the sites that are made.
pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    arguments.end()?;
    let made: Vec<Made> =
        [Made::EXAMPLE, Made::ENGLAND].into_iter().filter(|made| made.site().is_dir()).collect();
    if made.is_empty() {
        bail!("there is no site yet: make one with `cargo xtask serve` or `cargo xtask england --no-serve`");
    }
    let mut over = Vec::new();
    for made in made {
        let (table, exceeded) = judge(made)?;
        write!(std::io::stdout(), "{table}")?;
        over.extend(exceeded);
    }
    if over.is_empty() { Ok(()) } else { bail!("over budget: {}", over.join("; ")) }
}

/// The sizes of a site as a table, and which of them are over the budget.
pub(crate) fn judge(made: Made) -> Result<(String, Vec<String>)> {
    let sizes = measure(&made.site())?;
    let budget: BTreeMap<String, u64> = serde_json::from_str(&fs::read_to_string(BUDGET)?)
        .with_context(|| format!("{BUDGET} must be an object of names and numbers of bytes"))?;
    let limit = |name: &str| budget.get(name).copied().with_context(|| format!("{BUDGET} has no {name:?}"));
    let mut table = format!("{}, in bytes as sent with brotli\n", made.folder);
    let rows = sizes.parts.iter().map(|(part, bytes)| format!("{bytes:>9}  {part}\n"));
    table.extend(rows);
    let mut exceeded = Vec::new();
    let dataset = made.folder.rsplit('/').next().unwrap_or_default();
    for (name, bytes) in sizes.held {
        // A larger dataset may take more.
        let name = if name == "first_answer" { format!("{name}_{dataset}") } else { name.to_owned() };
        let limit = limit(&name)?;
        table.extend([format!("{bytes:>9}  {name}, of {limit} allowed\n")]);
        if bytes > limit {
            exceeded.push(format!("{} {name} has {bytes} bytes of {limit} allowed", made.folder));
        }
    }
    Ok((table, exceeded))
}

/// Measures the start page, what it names, the dataset and, where postcodes are in several files, the largest of
/// them: the most that a first answer can need.
fn measure(site: &Path) -> Result<Sizes> {
    let html = fs::read_to_string(site.join("index.html")).context("the site has no index.html")?;
    let mut sizes = Sizes::default();
    let mut take = |name: String| sizes.take(site, name);
    take("index.html".to_owned())?;
    for value in html.split('"').skip(1).step_by(2) {
        let is_file = !value.contains(':') && !value.is_empty() && site.join(value).is_file();
        // Pictures are asked for when a page shows them; the icon is not waited for.
        // The rest of the words comes after the dataset, the map when a person opens it; what keeps the site on the
        // device waits until a page is shown.
        let is_later = ["-more-", "map/", "boot/offline-", "sw.js"].iter().any(|part| value.contains(part));
        if is_file && !is_later && ["js", "css", "wasm", "ftl", "json"].contains(&ending(value)) {
            take(value.to_owned())?;
        }
    }
    let manifest: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(site.join("release/release.json"))?)?;
    for key in ["catalogue", "postcodes"] {
        if let Some(file) = manifest.get(key).and_then(serde_json::Value::as_str) {
            take(format!("release/{file}"))?;
        }
    }
    // The files of postcodes stand beside their index, which alone names them.
    if let Some((folder, index)) =
        manifest.get("postcodes").and_then(serde_json::Value::as_str).and_then(|path| path.split_once('/'))
    {
        let folder = format!("release/{folder}");
        let mut largest = None;
        for file in fs::read_dir(site.join(&folder))? {
            let name = file?.file_name().to_string_lossy().into_owned();
            let is_ours = Path::new(&name).extension().is_some_and(|ending| ending == "lcp");
            if is_ours && name != index {
                largest = largest.max(Some((sent(&site.join(&folder).join(&name))?, name)));
            }
        }
        if let Some((_, name)) = largest {
            take(format!("{folder}/{name}"))?;
        }
    }
    sizes.held.insert("embed", sent(&site.join("embed.js"))?);
    for (name, kind) in [("kiosk", "wasm"), ("kiosk_styles", "css")] {
        sizes.held.insert(name, only(&site.join("kiosk"), kind)?);
    }
    Ok(sizes)
}

/// The length of the one file of a kind in a folder.
fn only(folder: &Path, kind: &str) -> Result<u64> {
    for file in fs::read_dir(folder)? {
        let path = file?.path();
        if path.extension().is_some_and(|ending| ending == kind) {
            return sent(&path);
        }
    }
    bail!("{} has no {kind} file", folder.display())
}

fn ending(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or_default()
}

/// The length of what a browser gets for a file.
fn sent(file: &Path) -> Result<u64> {
    let brotli = PathBuf::from(format!("{}.br", file.display()));
    let facts = fs::metadata(&brotli).or_else(|_| fs::metadata(file));
    Ok(facts.with_context(|| format!("{} is not there", file.display()))?.len())
}
