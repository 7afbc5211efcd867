//! A command that is killed at any moment leaves what was there before, or what it was to write: never half of either, and
//! never nothing.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "a test that cannot start has failed")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

const LCP: &str = env!("CARGO_BIN_EXE_lcp");

/// How often each command is killed.
const TIMES: u32 = 50;

/// The app's first page, as far as a site needs one.
const FIRST_PAGE: &str = r#"<meta name="lcp:mode" content="{{ site.mode }}">"#;

/// Every file below a folder, with its bytes.
type Tree = BTreeMap<PathBuf, Vec<u8>>;

fn tree(folder: &Path) -> Tree {
    let mut files = Tree::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(at) = folders.pop() {
        for entry in fs::read_dir(at).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.insert(path.strip_prefix(folder).unwrap().to_owned(), fs::read(&path).unwrap());
            }
        }
    }
    files
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for (name, bytes) in tree(from) {
        fs::create_dir_all(to.join(&name).parent().unwrap()).unwrap();
        fs::write(to.join(name), bytes).unwrap();
    }
}

fn lcp(arguments: &[&Path]) {
    let output = Command::new(LCP).args(arguments).stdin(Stdio::null()).output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// Kills a command that writes `out` again and again, at moments spread over its time and most of all over its end.
fn stands_being_killed(name: &str, out: &Path, old: &Path, command: &[&Path]) {
    copy(old, out);
    let before = tree(out);
    let started = Instant::now();
    lcp(command);
    let took = started.elapsed();
    let after = tree(out);
    assert_ne!(before, after, "{name} writes something else");
    let (mut olds, mut news) = (0, 0);
    for time in 0..TIMES {
        fs::remove_dir_all(out).unwrap();
        copy(old, out);
        let mut child = Command::new(LCP)
            .args(command)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // Every other time in the last quarter, in which things change places.
        let part = f64::from(time) / f64::from(TIMES);
        let part = if time % 2 == 0 { part } else { 0.75 + part / 3.0 };
        thread::sleep(Duration::from_secs_f64(took.as_secs_f64() * part));
        // SIGKILL: nothing of the command runs after it.
        child.kill().unwrap();
        child.wait().unwrap();
        let found = if out.is_dir() { tree(out) } else { Tree::new() };
        match () {
            () if found == before => olds += 1,
            () if found == after => news += 1,
            () => assert_eq!(
                found.keys().collect::<Vec<_>>(),
                after.keys().collect::<Vec<_>>(),
                "{name}, killed after {part:.2} of its time, left neither the old nor the new"
            ),
        }
        // What lies beside it is for the next run to replace.
        for entry in fs::read_dir(out.parent().unwrap()).unwrap() {
            let path = entry.unwrap().path();
            if path != out && path.is_dir() {
                fs::remove_dir_all(path).unwrap();
            }
        }
    }
    assert_eq!(olds + news, TIMES, "{name}");
    assert!(olds > 0, "{name}: no kill came before its end");
}

/// Two releases of the small tables that differ, and what is made of each.
struct Worlds {
    place: tempfile::TempDir,
}

impl Worlds {
    fn new() -> Self {
        let place = tempfile::tempdir().unwrap();
        let tables = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fuzz/tables");
        for (world, town) in [("older", "Wenmouth"), ("newer", "Wenhaven")] {
            let folder = place.path().join(world).join("tables");
            copy(&tables, &folder);
            for (name, bytes) in tree(&folder) {
                let text = String::from_utf8(bytes).unwrap();
                fs::write(folder.join(name), text.replace("Wenmouth", town)).unwrap();
            }
            let release = place.path().join(world).join("release");
            lcp(&["publish".as_ref(), &folder, "--out".as_ref(), &release]);
        }
        fs::create_dir(place.path().join("app")).unwrap();
        fs::write(place.path().join("app/index.html"), FIRST_PAGE).unwrap();
        Self { place }
    }

    fn of(&self, world: &str, what: &str) -> PathBuf {
        self.place.path().join(world).join(what)
    }

    /// A folder of its own for what a command writes.
    fn out(&self, name: &str) -> PathBuf {
        let folder = self.place.path().join(format!("out-{name}"));
        fs::create_dir(&folder).unwrap();
        folder.join(name)
    }
}

#[test]
fn a_command_killed_at_two_hundred_moments_leaves_the_old_or_the_new_and_never_half() {
    let worlds = Worlds::new();
    let out = worlds.out("release");
    let tables = worlds.of("newer", "tables");
    let publish: [&Path; 4] = ["publish".as_ref(), &tables, "--out".as_ref(), &out];
    stands_being_killed("publish", &out, &worlds.of("older", "release"), &publish);

    let release = worlds.of("newer", "release");
    let app = worlds.place.path().join("app");
    for world in ["older", "newer"] {
        let (release, site) = (worlds.of(world, "release"), worlds.of(world, "site"));
        let export = worlds.of(world, "export");
        let more: [&Path; 4] = ["--app".as_ref(), &app, "--no-pages".as_ref(), "--no-copies".as_ref()];
        lcp(&[&["site".as_ref(), release.as_path(), "--out".as_ref(), &site], &more[..]].concat());
        lcp(&["export".as_ref(), &release, "--format".as_ref(), "hsds".as_ref(), "--out".as_ref(), &export]);
    }
    let out = worlds.out("site");
    let site: [&Path; 8] = [
        "site".as_ref(),
        &release,
        "--out".as_ref(),
        &out,
        "--app".as_ref(),
        &app,
        "--no-pages".as_ref(),
        "--no-copies".as_ref(),
    ];
    stands_being_killed("site", &out, &worlds.of("older", "site"), &site);

    let out = worlds.out("export");
    let export: [&Path; 6] =
        ["export".as_ref(), &release, "--format".as_ref(), "hsds".as_ref(), "--out".as_ref(), &out];
    stands_being_killed("export", &out, &worlds.of("older", "export"), &export);

    // It writes only where nothing is yet: what is there before is an empty folder.
    let nothing = worlds.place.path().join("nothing");
    fs::create_dir(&nothing).unwrap();
    let out = worlds.out("tables");
    let source = worlds.of("newer", "export");
    let import: [&Path; 5] = ["import".as_ref(), "hsds".as_ref(), &source, "--out".as_ref(), &out];
    stands_being_killed("import", &out, &nothing, &import);
}
