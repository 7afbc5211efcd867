// Servers of a site, started with nothing but what their packages and the site bring.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";

/** How long a server may take to start, in milliseconds. */
const PATIENCE = 20_000;

/** A port that nobody has now. */
export async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

async function answers(port) {
  const socket = connect(port, "127.0.0.1");
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** Tells a server to end, which ends its own workers, and waits for it. */
function stopping(child) {
  const ended = once(child, "exit");
  return async () => {
    child.kill("SIGTERM");
    await ended;
  };
}

async function started(name, port, command, args, log) {
  const child = spawn(command, args, { stdio: ["ignore", "ignore", "inherit"] });
  const stop = stopping(child);
  const until = Date.now() + PATIENCE;
  while (!(await answers(port))) {
    if (child.exitCode !== null || Date.now() > until) {
      throw new Error(`${name} did not start:\n${readFileSync(log, "utf8")}`);
    }
    await sleep(20);
  }
  return { name, port, stop };
}

/** nginx with the site's own configuration; `place` holds `www`, where the site is under its base path. */
export async function nginx(place, base) {
  const port = await freePort();
  const file = join(place, "nginx.conf");
  writeFileSync(
    file,
    `daemon off; worker_processes auto; pid ${place}/nginx.pid; error_log ${place}/nginx.log;
events { worker_connections 4096; }
http { access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000;
server { listen 127.0.0.1:${port} backlog=4096; root ${place}/www; include ${place}/www${base}_nginx.conf; } }
`,
  );
  const log = join(place, "nginx.log");
  return started("nginx", port, "nginx", ["-c", file, "-e", log], log);
}

/** Apache with the site's own configuration in its `<Directory>`. */
export async function apache(place, base) {
  const modules = ["mpm_event", "authz_core", "dir", "env", "mime", "headers", "rewrite"];
  const port = await freePort();
  const file = join(place, "apache.conf");
  writeFileSync(
    file,
    `${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so\n`).join("")}ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${place}/apache.pid
User www-data
Group www-data
ErrorLog ${place}/apache.log
TypesConfig /etc/mime.types
DocumentRoot ${place}/www
<Directory ${place}/www${base}>
Require all granted
Include ${place}/www${base}_apache.conf
</Directory>
`,
  );
  return started("Apache", port, "apache2", ["-f", file, "-D", "FOREGROUND"], join(place, "apache.log"));
}

/** `lcp serve` on a site; `before` are the words of a command that runs it. */
export async function lcp(program, site, before = []) {
  const [command, ...args] = [...before, program, "serve", site, "--port", "0"];
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "inherit"] });
  const stop = stopping(child);
  const lines = createInterface({ input: child.stdout });
  const [line] = await Promise.race([once(lines, "line"), once(child, "exit").then(() => [""])]);
  const port = Number(/:(\d+)\//.exec(line)?.[1]);
  if (!port) throw new Error(`lcp serve did not start: ${line}`);
  return { name: "lcp serve", port, stop };
}
