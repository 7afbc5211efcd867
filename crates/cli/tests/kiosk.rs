//! Given the files that a kiosk's machine runs by; then they start what they say, and a new release arrives whole or not
//! at all.
#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test that cannot start has failed")]

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

const LCP: &str = env!("CARGO_BIN_EXE_lcp");

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

fn kiosk_file(name: &str) -> String {
    fs::read_to_string(workspace().join("docs/kiosk").join(name)).unwrap()
}

/// The app's first page, as far as a kiosk's differs from the public's.
const FIRST_PAGE: &str =
    r#"<meta name="lcp:mode" content="{{ site.mode }}"><meta name="lcp:kiosk" content="{{ site.kiosk }}">"#;

/// A release of the invented county, and an app that is its first page and its words alone.
fn release_and_app(folder: &Path) -> (PathBuf, PathBuf) {
    let (release, app) = (folder.join("release"), folder.join("app"));
    let tables = workspace().join("assets/example");
    let published = Command::new(LCP).arg("publish").arg(tables).arg("--out").arg(&release).output().unwrap();
    assert!(published.status.success(), "{}", said(&published));
    fs::create_dir(&app).unwrap();
    fs::write(app.join("index.html"), FIRST_PAGE).unwrap();
    (release, app)
}

/// The kiosk's own script for a new release, on a machine in a folder.
fn update(machine: &Path, app: &Path, release: Option<&Path>) -> Output {
    Command::new("sh")
        .arg(workspace().join("docs/kiosk/update"))
        .args(release)
        .env("LCP_COMMAND", LCP)
        .env("LCP_APP", app)
        .env("LCP_SITE", machine.join("site"))
        .env("LCP_SETTINGS", machine.join("site.toml"))
        .env("LCP_CONF", machine.join("update.conf"))
        .env("LCP_RESTART", format!("touch {}", machine.join("restarted").display()))
        .output()
        .unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

fn first_page(machine: &Path) -> String {
    fs::read_to_string(machine.join("site/kiosk/index.html")).unwrap()
}

/// A server that ends with the test.
struct Serving(Child);

impl Drop for Serving {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn the_command_line_of_the_unit_serves_the_kiosk_to_this_machine_alone() {
    let machine = tempfile::tempdir().unwrap();
    let (release, app) = release_and_app(machine.path());
    let made = update(machine.path(), &app, Some(&release));
    assert!(made.status.success(), "{}", said(&made));
    let unit = kiosk_file("lcp-site.service");
    let command = unit.lines().find_map(|line| line.strip_prefix("ExecStart=")).unwrap();
    let site = machine.path().join("site").display().to_string();
    let command = command
        .replace("/usr/local/bin/lcp", LCP)
        .replace("/var/lib/lcp/site", &site)
        .replace("--port 8080", "--port 0");
    let mut words = command.split_whitespace();
    let mut child = Command::new(words.next().unwrap());
    let mut serving = Serving(child.args(words).stdout(Stdio::piped()).spawn().unwrap());
    let mut line = String::new();
    BufReader::new(serving.0.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let address = line.split_whitespace().next().unwrap();
    let host = address.strip_prefix("http://").and_then(|rest| rest.strip_suffix("/kiosk/")).unwrap();
    assert!(host.starts_with("127.0.0.1:"), "{address}");
    let mut stream = TcpStream::connect(host).unwrap();
    write!(stream, "GET /kiosk/ HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200") && answer.contains("content=\"kiosk\""), "{answer}");
}

#[test]
fn a_kiosk_is_never_served_to_others_and_only_where_there_is_one() {
    let folder = tempfile::tempdir().unwrap();
    let serve = |arguments: &[&str]| {
        Command::new(LCP).arg("serve").arg(folder.path()).args(arguments).output().unwrap()
    };
    let refused = serve(&["--kiosk"]);
    assert!(
        !refused.status.success() && said(&refused).contains("has no page for a kiosk"),
        "{}",
        said(&refused)
    );
    let refused = serve(&["--kiosk", "--address", "0.0.0.0"]);
    assert!(!refused.status.success() && said(&refused).contains("--address"), "{}", said(&refused));
}

#[test]
fn a_release_from_a_stick_takes_the_place_of_the_one_before_with_the_settings_of_the_kiosk() {
    let machine = tempfile::tempdir().unwrap();
    let (release, app) = release_and_app(machine.path());
    fs::write(machine.path().join("site.toml"), "[kiosk]\nviewing_distance_mm = 700\n").unwrap();
    let made = update(machine.path(), &app, Some(&release));
    assert!(made.status.success(), "{}", said(&made));
    assert!(first_page(machine.path()).contains("distance=700"));
    assert!(machine.path().join("restarted").is_file());
    fs::remove_file(machine.path().join("restarted")).unwrap();
    let again = update(machine.path(), &app, Some(&release));
    assert!(again.status.success() && said(&again).contains("there already"), "{}", said(&again));
    assert!(!machine.path().join("restarted").exists(), "nobody waits for the same release");
}

#[test]
fn a_release_that_is_damaged_or_cut_short_changes_nothing() {
    let machine = tempfile::tempdir().unwrap();
    let (release, app) = release_and_app(machine.path());
    assert!(update(machine.path(), &app, Some(&release)).status.success());
    let before = first_page(machine.path());
    // As a release of another day, so that it is not taken for the one that is there.
    let manifest = release.join("release.json");
    fs::write(&manifest, fs::read_to_string(&manifest).unwrap() + "\n").unwrap();
    let catalogue = fs::read_dir(&release).unwrap().map(|entry| entry.unwrap().path());
    let catalogue = catalogue.into_iter().find(|path| path.to_string_lossy().contains("catalogue-")).unwrap();
    let whole = fs::read(&catalogue).unwrap();
    let mut altered = whole.clone();
    altered[whole.len() / 2] ^= 1;
    for damaged in [altered.as_slice(), &whole[..whole.len() / 2], b""] {
        fs::write(&catalogue, damaged).unwrap();
        let refused = update(machine.path(), &app, Some(&release));
        assert!(!refused.status.success(), "{}", said(&refused));
        assert_eq!(first_page(machine.path()), before);
    }
    fs::write(&catalogue, &whole).unwrap();
    let made = update(machine.path(), &app, Some(&release));
    assert!(made.status.success(), "what was refused was the damage: {}", said(&made));
    let refused = update(machine.path(), &app, Some(&machine.path().join("no-stick")));
    assert!(!refused.status.success(), "{}", said(&refused));
    assert_eq!(first_page(machine.path()), before);
}

#[test]
fn a_release_from_an_address_is_held_to_the_hash_that_was_given_for_it() {
    let machine = tempfile::tempdir().unwrap();
    let (_, app) = release_and_app(machine.path());
    let archive = machine.path().join("release.tar.gz");
    let packed =
        Command::new("tar").arg("-czf").arg(&archive).arg("-C").arg(machine.path()).arg("release").output();
    assert!(packed.unwrap().status.success());
    let configure = |hash: &str| {
        let url = format!("file://{}", archive.display());
        let conf = format!("RELEASE_URL={url}\nRELEASE_SHA256={hash}\n");
        fs::write(machine.path().join("update.conf"), conf).unwrap();
    };
    configure(&"0".repeat(64));
    let refused = update(machine.path(), &app, None);
    assert!(!refused.status.success() && said(&refused).contains("SHA-256"), "{}", said(&refused));
    assert!(!machine.path().join("site").exists());
    let hash = Command::new("sha256sum").arg(&archive).output().unwrap();
    configure(String::from_utf8_lossy(&hash.stdout).split_whitespace().next().unwrap());
    let made = update(machine.path(), &app, None);
    assert!(made.status.success(), "{}", said(&made));
    assert!(first_page(machine.path()).contains("content=\"kiosk\""));
}

#[test]
fn systemd_understands_every_unit() {
    const UNITS: [&str; 5] = [
        "lcp-site.service",
        "lcp-screen.service",
        "lcp-night.service",
        "lcp-night.timer",
        "lcp-stick.service",
    ];
    if Command::new("systemd-analyze").arg("--version").output().is_err() {
        let message = "skipped: `systemd-analyze` is absent\n";
        std::io::stderr().write_all(message.as_bytes()).unwrap();
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let own = LCP.to_owned();
    for unit in UNITS {
        // What is not installed here stands for what is installed there.
        let there = [
            ("/usr/local/bin/lcp", own.as_str()),
            ("/usr/local/lib/lcp/update", "/bin/true"),
            ("/usr/bin/cage", "/bin/true"),
            ("/usr/bin/mount", "/bin/true"),
            ("/usr/bin/umount", "/bin/true"),
            ("/usr/bin/systemctl", "/bin/true"),
            ("file:///usr/local/share/doc/lcp/kiosk.md", "man:true(1)"),
        ];
        let text = there.iter().fold(kiosk_file(unit), |text, (one, other)| text.replace(one, other));
        fs::write(folder.path().join(unit), text).unwrap();
    }
    let units = UNITS.map(|unit| folder.path().join(unit));
    let verified = Command::new("systemd-analyze").args(["verify", "--man=no"]).args(units).output().unwrap();
    let complaints = said(&verified);
    let own: Vec<&str> =
        complaints.lines().filter(|line| UNITS.iter().any(|unit| line.contains(unit))).collect();
    assert_eq!(own, Vec::<&str>::new(), "{complaints}");
}
