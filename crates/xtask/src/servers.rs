//! Servers of others, started for a test with nothing but what their packages and the site bring.

use std::fs;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

/// How long a server may take to start.
const PATIENCE: Duration = Duration::from_secs(20);

/// A server that ends with this value.
#[derive(Debug)]
pub(crate) struct Running {
    /// Which it is.
    pub(crate) name: &'static str,
    /// Where it answers.
    pub(crate) port: u16,
    child: Child,
}

/// nginx, with the site's own configuration; `place` holds `www`, where the site is under its base path.
pub(crate) fn nginx(place: &Path, base: &str) -> Result<Running> {
    let port = free_port()?;
    let here = place.display();
    let config = format!(
        "daemon off; worker_processes auto; pid {here}/nginx.pid; error_log {here}/nginx.log;\n\
         events {{ worker_connections 4096; }}\n\
         http {{ access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000;\n\
         server {{ listen 127.0.0.1:{port} backlog=4096; root {here}/www; include {here}/www{base}_nginx.conf; }} }}\n"
    );
    let file = place.join("nginx.conf");
    fs::write(&file, config)?;
    let mut command = Command::new("nginx");
    command.arg("-c").arg(&file).arg("-e").arg(place.join("nginx.log"));
    Running::start("nginx", port, &mut command, &place.join("nginx.log"))
}

/// Apache, with the site's own configuration in its `<Directory>`.
pub(crate) fn apache(place: &Path, base: &str) -> Result<Running> {
    const MODULES: [&str; 7] = ["mpm_event", "authz_core", "dir", "env", "mime", "headers", "rewrite"];
    let port = free_port()?;
    let here = place.display();
    let modules: String = MODULES
        .map(|name| format!("LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n"))
        .concat();
    let config = format!(
        "{modules}ServerName localhost\nListen 127.0.0.1:{port}\nPidFile {here}/apache.pid\n\
         User www-data\nGroup www-data\n\
         ErrorLog {here}/apache.log\nTypesConfig /etc/mime.types\nDocumentRoot {here}/www\n\
         <Directory {here}/www{base}>\nRequire all granted\nInclude {here}/www{base}_apache.conf\n</Directory>\n"
    );
    let file = place.join("apache.conf");
    fs::write(&file, config)?;
    let mut command = Command::new("apache2");
    command.arg("-f").arg(&file).args(["-D", "FOREGROUND"]);
    Running::start("Apache", port, &mut command, &place.join("apache.log"))
}

impl Running {
    fn start(name: &'static str, port: u16, command: &mut Command, log: &Path) -> Result<Self> {
        let child = command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::inherit())
            .spawn()
            .with_context(|| format!("{name} cannot be started"))?;
        let mut running = Self { name, port, child };
        let started = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            if running.child.try_wait()?.is_some() || started.elapsed() > PATIENCE {
                let said = fs::read_to_string(log).unwrap_or_default();
                bail!("{name} did not start:\n{said}");
            }
            thread::sleep(Duration::from_millis(20));
        }
        Ok(running)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Told to end, so that it ends its own workers; then waited for.
        let told = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status();
        if !told.is_ok_and(|status| status.success()) {
            let _ = self.child.kill();
        }
        let _ = self.child.wait();
    }
}

/// A port that nobody has now.
fn free_port() -> Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}
