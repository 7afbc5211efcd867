// The oldest browsers that run the program, by what it is written in: docs/browsers.md names them, and these tests hold the
// built site to it. `LCP_SITE` is the folder of a site.
import { strict as assert } from "node:assert";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

import { transformSync } from "esbuild";

const { LCP_SITE: site = "out/example/site" } = process.env;

/** What the document names. */
const OLDEST = { Chrome: 96, Edge: 96, Firefox: 90, Safari: 15 };

/** What each feature of WebAssembly came with, by the table of webassembly.org. */
const FEATURES = {
  "mutable-globals": { Chrome: 74, Edge: 79, Firefox: 61, Safari: 13 },
  "sign-ext": { Chrome: 74, Edge: 79, Firefox: 62, Safari: 15 },
  "nontrapping-float-to-int": { Chrome: 75, Edge: 79, Firefox: 64, Safari: 15 },
  "bulk-memory": { Chrome: 75, Edge: 79, Firefox: 79, Safari: 15 },
  "bulk-memory-opt": { Chrome: 75, Edge: 79, Firefox: 79, Safari: 15 },
  multivalue: { Chrome: 85, Edge: 85, Firefox: 78, Safari: 14 },
  "reference-types": { Chrome: 96, Edge: 96, Firefox: 79, Safari: 15 },
};

const folder = mkdtempSync(join(tmpdir(), "lcp-oldest-"));
after(() => rmSync(folder, { recursive: true }));

const named = (at, start, ending) => {
  const found = readdirSync(join(site, at)).find((name) => name.startsWith(start) && name.endsWith(ending));
  assert.ok(found, `${site}/${at} has no ${start}*${ending}`);
  return join(site, at, found);
};

/** Whether a program needs nothing but these features. What it says of itself is taken off first. */
function needsOnly(features, program) {
  const wasmOpt = (...given) => spawnSync("node_modules/.bin/wasm-opt", given, { encoding: "utf8" });
  const enabled = (names) => ["--mvp-features", ...names.map((name) => `--enable-${name}`)];
  const plain = join(folder, "plain.wasm");
  const stripped = wasmOpt(...enabled([...Object.keys(FEATURES), "call-indirect-overlong"]), "--strip-target-features", program, "-o", plain);
  assert.equal(stripped.status, 0, stripped.stderr);
  return wasmOpt(...enabled(features), "--strip-debug", plain, "-o", join(folder, "valid.wasm")).status === 0;
}

for (const [name, at] of [["phones", ""], ["kiosks", "kiosk"]]) {
  test(`the program of ${name} needs no feature that the oldest browsers lack`, () => {
    const program = named(at, "lcp-explorer_bg", ".wasm");
    const had = (feature) => Object.entries(FEATURES[feature]).every(([browser, since]) => since <= OLDEST[browser]);
    assert.ok(needsOnly(Object.keys(FEATURES).filter(had), program));
    const fewer = Object.keys(FEATURES).filter((each) => each !== "reference-types");
    assert.ok(!needsOnly(fewer, program), "what decides is needed");
  });
}

/** The browsers as esbuild names them. */
const target = (oldest) => Object.entries(oldest).map(([browser, version]) => browser.toLowerCase() + version);

/** Whether a script can be read by browsers without being put in older words. */
const isReadBy = (oldest, script) => {
  const written = (wanted) => transformSync(script, { target: wanted, logLevel: "silent" }).code;
  return written(target(oldest)) === written("esnext");
};

test("every script is in words that the oldest browsers read", () => {
  const scripts = [
    named("", "lcp-explorer-", ".js"),
    join(site, "sw.js"),
    join(site, "embed.js"),
    named("kiosk", "lcp-explorer", ".js"),
    ...["boot", "embed", "map"].flatMap((each) =>
      readdirSync(join(site, each)).filter((name) => name.endsWith(".js")).map((name) => join(site, each, name)),
    ),
  ];
  assert.ok(scripts.length > 8);
  for (const script of scripts) assert.ok(isReadBy(OLDEST, readFileSync(script, "utf8")), script);
  assert.ok(!isReadBy({ ...OLDEST, Firefox: 89 }, readFileSync(join(site, "embed.js"), "utf8")), "the comparison tells them apart");
});

test("what tells people that their browser is too old is in words of 2009", () => {
  const script = readFileSync(named("boot", "old_browser", ".js"), "utf8");
  assert.ok(transformSync(script, { target: "es5", logLevel: "silent" }).code === transformSync(script, { target: "esnext" }).code);
});

test("the document names the same browsers", () => {
  const document = readFileSync("docs/browsers.md", "utf8");
  for (const [browser, version] of Object.entries(OLDEST)) {
    assert.match(document, new RegExp(`^\\| ${browser}[^|]*\\| ${version} \\|`, "mu"));
  }
});
