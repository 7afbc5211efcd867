// `cargo xtask bench`: measures in a real Chromium and writes the figures down. By hand, build the engine with it once
// and run this with LCP_RELEASE naming a release's folder.
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { cpus, loadavg, platform, totalmem } from "node:os";
import { join } from "node:path";

import { chromium } from "playwright-core";

import { withSection } from "./document.mjs";
import { questions } from "./page/questions.mjs";
import { percentile } from "./page/timing.mjs";
import { section } from "./report.mjs";
import { serve } from "./server.mjs";
import { typing } from "./typing.mjs";

const require = createRequire(import.meta.url);

/** Visits by a browser that has nothing of the page yet. One will do where little is asked. */
const coldStarts = (questions) => (questions < 500 ? 1 : 7);

const LIBRARIES = {
  itemsjs: "itemsjs",
  orama: "@orama/orama",
  minisearch: "minisearch",
  fuse: "fuse.js",
  geokdbush: "geokdbush",
};

const say = (line) => process.stderr.write(`${line}\n`);
const json = async (file) => JSON.parse(await readFile(file, "utf8"));

/** One visit to the page by a browser without a cache: what one of its functions gives. */
async function visit(browser, address, task) {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(0);
  await page.goto(address);
  const given = await page.evaluate(async (name) => (await import("/main.mjs"))[name](), task);
  await context.close();
  return given;
}

/** For each part of getting ready, the middle of several visits and the quickest. */
async function coldly(browser, address, count) {
  const visits = [];
  for (let at = 0; at < count; at += 1) visits.push(await visit(browser, address, "coldStart"));
  const of = (part) => {
    const times = visits.map((each) => each[part]);
    return [percentile(times, 0.5), Math.min(...times)];
  };
  return Object.fromEntries(Object.keys(visits[0]).map((part) => [part, of(part)]));
}

function machine() {
  const [processor] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores (${processor.model.trim()}), ${memory} GiB, ${platform()}`;
}

async function measured(browser, { release, engine, count, app }) {
  const manifest = await json(join(release, "release.json"));
  const server = await serve({ catalogue: join(release, manifest.catalogue), engine });
  try {
    say("rows and questions");
    const { rows: rowsText, plain } = await visit(browser, server.address, "prepare");
    const rows = JSON.parse(rowsText);
    server.made.set("rows.json", rowsText);
    server.made.set("plain.json", plain);
    server.made.set("questions.json", JSON.stringify(questions(rows, count)));
    say("cold starts");
    const cold = await coldly(browser, server.address, coldStarts(count));
    say("search beside other libraries");
    const search = await visit(browser, server.address, "search");
    if (app) say("key presses in the app");
    const versions = {};
    for (const [name, of] of Object.entries(LIBRARIES)) {
      versions[name] = (await json(join("node_modules", of, "package.json"))).version;
    }
    return {
      date: new Date().toISOString().slice(0, 10),
      machine: machine(),
      load: loadavg()[0],
      browser: `Chromium ${browser.version()}`,
      dataset: { title: manifest.title, ...manifest.counts },
      count,
      versions,
      plainBytes: Buffer.byteLength(plain),
      cold,
      ...search,
      typing: app ? await typing(browser, app, rows) : null,
    };
  } finally {
    server.close();
  }
}

async function run() {
  const { CHROME, LCP_ADDRESS, LCP_ENGINE, LCP_RELEASE, LCP_QUESTIONS, LCP_REPORT, LCP_TABLE, LCP_DOCUMENT } = process.env;
  if (!LCP_RELEASE) throw new Error("LCP_RELEASE has to name the folder of a release");
  const plan = {
    release: LCP_RELEASE,
    engine: LCP_ENGINE ?? "out/bench/engine",
    count: Number(LCP_QUESTIONS ?? 2_000),
    app: LCP_ADDRESS,
  };
  const { launchOptions } = require("../e2e/playwright.config.js").use;
  const browser = await chromium.launch({
    ...launchOptions,
    ...(CHROME ? { executablePath: CHROME } : {}),
    // A page that nobody looks at would get less of the processor.
    args: [...launchOptions.args, "--disable-renderer-backgrounding"],
  });
  try {
    const report = await measured(browser, plan);
    await writeFile(LCP_REPORT ?? "out/bench.json", `${JSON.stringify(report, null, 2)}\n`);
    const table = section(report);
    await writeFile(LCP_TABLE ?? "out/bench.md", table);
    if (LCP_DOCUMENT) await writeFile(LCP_DOCUMENT, withSection(await readFile(LCP_DOCUMENT, "utf8"), table));
    const differ = report.equality.filter((each) => each.differ > 0);
    for (const { name, differ: count, wrong } of differ) say([`${name}: ${count} differ`, ...wrong].join("\n  "));
    process.exitCode = differ.length > 0 ? 1 : 0;
  } finally {
    await browser.close();
  }
}

await run();
