// A thousand browsers at once on the example's site as `lcp serve` shows it, and on nginx with the site's own
// configuration, in turn: figures of one run, of which only the ratio means anything. `cargo xtask bench --serve` makes the
// site and runs this; `cargo xtask test --only hosts` runs one short round, in which no answer may fail.
import { execFile } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

import { lcp, nginx } from "../hosts/servers.mjs";
import { withSection } from "./document.mjs";
import { loadOf, loadSection, visit } from "./load_report.mjs";

const { LCP_PROGRAM: program, LCP_PLACE: place, LCP_ROUNDS, LCP_SECONDS, LCP_TABLE, LCP_DOCUMENT } = process.env;
const [rounds, seconds] = [Number(LCP_ROUNDS ?? 7), Number(LCP_SECONDS ?? 5)];
const site = join(place, "www");

/** How many connections are open at once. */
const CONNECTIONS = 1_000;

/** Open files that a process may have here: each connection is one, and usual systems start with 1,024. */
const WITH_FILES = ["sh", "-c", 'ulimit -n 8192; exec "$0" "$@"'];

/** The addresses of the files that have copies, which is all that a visit asks for. */
const addresses = readdirSync(site, { recursive: true })
  .filter((path) => path.endsWith(".br"))
  .map((path) => `/${path.slice(0, -".br".length)}`)
  .sort();

async function load(server) {
  const script = join(place, "visit.lua");
  writeFileSync(script, visit(addresses));
  const [command, ...args] = [...WITH_FILES, "wrk", "--threads", "1", "--connections", CONNECTIONS, "--timeout", "10s"];
  args.push("--duration", `${seconds}s`, "--script", script, `http://127.0.0.1:${server.port}/`);
  try {
    const { stdout } = await promisify(execFile)(command, args.map(String));
    return loadOf(stdout);
  } finally {
    await server.stop();
  }
}

const measured = [];
for (let round = 1; round <= rounds; round += 1) {
  process.stderr.write(`round ${round} of ${rounds}\n`);
  const ours = await load(await lcp(program, site, WITH_FILES));
  measured.push([ours, await load(await nginx(place, "/"))]);
}
const section = loadSection(measured, CONNECTIONS);
writeFileSync(LCP_TABLE ?? "out/load.md", section);
if (LCP_DOCUMENT) writeFileSync(LCP_DOCUMENT, withSection(readFileSync(LCP_DOCUMENT, "utf8"), section));
const failed = measured.reduce((sum, [ours]) => sum + ours.errors, 0);
if (failed > 0) process.stderr.write(`${failed} of the answers or connections of lcp serve failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
