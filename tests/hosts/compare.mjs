// A site on the servers of others: nginx and Apache, as they are distributed, answer as `lcp serve` does, under a path of a
// larger site. `cargo xtask test --only hosts` makes the site, says where it is, and runs this.
import { cpSync, readdirSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";

import { apache, lcp, nginx } from "./servers.mjs";

const { LCP_PROGRAM: program, LCP_PLACE: place, LCP_BASE: base, LCP_REPORT: report } = process.env;
const site = join(place, "www", base);

/** What every answer has to say alike. */
const COMPARED = [
  "content-type",
  "content-encoding",
  "cache-control",
  "vary",
  "content-security-policy",
  "x-content-type-options",
  "referrer-policy",
  "permissions-policy",
  "cross-origin-opener-policy",
  "access-control-allow-origin",
  "allow",
];

/** An organisation of the directory API. */
const ORGANIZATION = readdirSync(join(site, "api/organizations")).sort()[0].replace(".json", "");

/**
 * What is asked: a method, what comes after the base path, and which copies are taken. `*.wasm` stands for the file with that
 * ending.
 */
const ASKED = [
  ["GET", "", "gzip, deflate, br, zstd"],
  ["GET", "", "gzip"],
  ["GET", "", "gzip;q=0.5, br;q=0"],
  ["GET", "", ""],
  ["HEAD", "", "br"],
  ["GET", "index.html", "br"],
  ["GET", "*.wasm", "br"],
  ["GET", "*.wasm", "gzip"],
  ["GET", "*.js", "br"],
  ["HEAD", "*.css", "br"],
  ["GET", "*.css", "identity"],
  ["GET", "boot/*.svg", "br"],
  ["GET", "release/release.json", "br"],
  ["GET", "release/*.lcp", "br"],
  ["GET", "404.html", "br"],
  ["GET", "compare", "br"],
  ["GET", "kiosk/compare", "gzip"],
  ["GET", "kiosk/", "br"],
  ["GET", "surgery/samphire-road", "br"],
  ["GET", "surgery/st.osyps", "br"],
  ["GET", "surgery/st.osyps/", "br"],
  ["GET", "surgery/samphire-road.", "br"],
  ["GET", "surgery/samphire-road.),", "gzip"],
  ["GET", "surgery/samphire-road%29", "br"],
  ["GET", "surgery/%22samphire-road%22", ""],
  ["GET", "results%23service=diabetes", "br"],
  ["GET", "kiosk/surgery/st.osyps", "br"],
  ["GET", "surgery/samphire-road.html", "br"],
  ["GET", "kiosk/no-such.css", "gzip"],
  ["GET", "no-such.js", "br"],
  ["GET", "no-such-0123456789abcdef.js", "br"],
  ["GET", "api", "br"],
  ["GET", "api/", ""],
  ["GET", "api/openapi.json", "br"],
  ["GET", "api/services", "br"],
  ["GET", "api/services/", "gzip"],
  ["GET", "api/services?page=1", "br"],
  ["GET", "api/services?full=true&page=2", "br"],
  ["GET", "api/services?page=99", "br"],
  ["GET", "api/services?page=x", "br"],
  ["GET", "api/services.json", "br"],
  ["GET", `api/organizations/${ORGANIZATION}`, "br"],
  ["HEAD", `api/organizations/${ORGANIZATION}.json`, ""],
  ["GET", "api/organizations/00000000-0000-0000-0000-000000000000", "br"],
  ["GET", "release/exports/hsds.zip", "br"],
  ["GET", "release/exports/surgeries.csv", "br"],
  ["GET", "_headers", "br"],
  ["GET", "_nginx.conf", "br"],
  ["GET", ".hidden", "br"],
  ["GET", "%2e%2e/%2e%2e/etc/passwd.txt", "br"],
  ["POST", "index.html", "br"],
];

/** The path with the name of a file of the site in place of the star. */
function named(path) {
  const [folder, ending] = path.split("*");
  if (ending === undefined) return path;
  const names = readdirSync(join(site, folder)).filter((name) => name.endsWith(ending) && name.includes("-"));
  if (names.length === 0) throw new Error(`the site has no ${path}`);
  return folder + names.sort()[0];
}

/** One question to a server: its status, headers and body. The path is sent as it is written. */
function ask(port, method, path, headers = {}) {
  return new Promise((resolve, reject) => {
    const question = request({ host: "127.0.0.1", port, method, path, headers, agent: false, timeout: 10_000 }, (answer) => {
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("error", reject);
      answer.on("end", () => {
        const values = Object.entries(answer.headersDistinct).map(([name, each]) => [name, each.join(" and ")]);
        resolve({ status: answer.statusCode, headers: Object.fromEntries(values), body: Buffer.concat(parts) });
      });
    });
    question.on("timeout", () => question.destroy(new Error(`${method} ${path} has no whole answer`)));
    question.on("error", reject);
    question.end();
  });
}

/** What a server answers to everything that is asked, with what a browser asks who has the file already. */
async function allAnswers(port) {
  const answers = [];
  for (const [method, path, accepted] of ASKED) {
    const address = base + named(path);
    const answer = await ask(port, method, address, { "accept-encoding": accepted });
    const title = `${method} ${address} taking "${accepted}"`;
    answers.push([title, answer]);
    if (answer.headers.etag && method === "GET" && answer.status < 400) {
      const headers = { "accept-encoding": accepted, "if-none-match": answer.headers.etag };
      answers.push([`${title} again`, await ask(port, method, address, headers)]);
    }
  }
  answers.push(["five bytes of the styles", await ask(port, "GET", base + named("*.css"), { range: "bytes=5-9" })]);
  answers.push(["the path without its slash", await ask(port, "GET", base.slice(0, -1))]);
  return answers;
}

/** What differs between our answer to a question and another server's. */
function differences(title, ours, theirs) {
  const found = [];
  const differ = (what, our, their) => {
    if (our !== their) found.push(`${what} is ${JSON.stringify(their)}, and ours ${JSON.stringify(our)}`);
  };
  const isMoved = ({ status }) => status === 301 || status === 308;
  if (isMoved(ours) && isMoved(theirs)) {
    differ("leading to the site", true, Boolean(theirs.headers.location?.endsWith(base)));
    return found;
  }
  const isOutside = title.includes("%2e%2e"); // another part of the host may answer there
  differ("the status", ours.status, theirs.status);
  // Each server has its own words for what it refuses; the site has a page for what is not there.
  if (ours.status > 404 || isOutside) return found;
  for (const name of COMPARED) {
    // What is not sent has no kind.
    if (ours.status === 304 && ["content-type", "content-encoding"].includes(name)) continue;
    differ(name, ours.headers[name] ?? "", theirs.headers[name] ?? "");
  }
  differ("the length", ours.body.length, theirs.body.length);
  differ("having the same bytes", true, ours.body.equals(theirs.body));
  return found;
}

// The ids of records may have dots.
cpSync(join(site, "surgery/samphire-road"), join(site, "surgery/st.osyps"), { recursive: true });
const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
const own = await lcp(program, site);
const expected = await allAnswers(own.port);
await own.stop();
for (const start of [nginx, apache]) {
  const server = await start(place, base);
  const theirs = await allAnswers(server.port);
  await server.stop();
  if (theirs.length !== expected.length) {
    stats.unexpected += 1;
    console.error(`${server.name}: ${theirs.length} answers, and ours ${expected.length}`);
  }
  for (const [at, [title, ours]] of expected.entries()) {
    const found = theirs[at] ? differences(title, ours, theirs[at][1]) : ["it has no such answer"];
    stats[found.length === 0 ? "expected" : "unexpected"] += 1;
    for (const one of found) console.error(`${server.name}: ${title}: ${one}`);
  }
}
writeFileSync(report, JSON.stringify({ stats }));
process.exitCode = stats.unexpected > 0 ? 1 : 0;
