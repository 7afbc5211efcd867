// Lighthouse on the pages that people meet first, with the settings of a phone: how fast, how accessible, how sound.
// `cargo xtask test --only lighthouse` serves the example's site and runs it; the scores stay in `out/lighthouse.json`.
import { writeFileSync } from "node:fs";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const address = process.env.LCP_ADDRESS ?? "http://127.0.0.1:8080/";
const report = process.env.LCP_REPORT ?? "out/lighthouse.json";

/**
 * The least score of each kind, of 100. Speed is to be 95, which `docs/benchmarks.md` shows with its machine; it is held at
 * 90, as a machine that is busy with other work loses some points.
 */
const LEAST = { performance: 90, accessibility: 100, "best-practices": 100, seo: 100 };

/** The speed that is asked for: once a run reaches it, the page need not be run again. */
const ASKED_SPEED = 95;

/** The most that a page may jump while it loads. */
const MOST_SHIFT = 0.01;

/**
 * The most runs of one page. Other work on the machine can only slow a page, so the fastest run is the nearest to the page's
 * own speed; of everything else the worst run counts.
 */
const MOST_RUNS = 5;

const PAGES = { start: "", results: "results#q=curlew", partnership: "partnership/harbour", surgery: "surgery/curlew-wharf" };

const chrome = await launch({
  chromePath: process.env.CHROME ?? "/usr/bin/chromium",
  chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
});

/**
 * One visit: the scores, null for a kind that Lighthouse could not judge because one of its own audits broke off (it says
 * which in `broken`), how far the page jumped, and the audits that lost points.
 */
async function visit(page) {
  const { lhr } = await lighthouse(address + page, {
    port: chrome.port,
    onlyCategories: Object.keys(LEAST),
    logLevel: "error",
  });
  const audits = Object.values(lhr.audits);
  const score = (kind) => (lhr.categories[kind].score === null ? null : Math.round(lhr.categories[kind].score * 100));
  return {
    scores: Object.fromEntries(Object.keys(LEAST).map((kind) => [kind, score(kind)])),
    shift: lhr.audits["cumulative-layout-shift"].numericValue ?? null,
    broken: audits.filter((audit) => audit.scoreDisplayMode === "error").map((audit) => `${audit.id} (${audit.errorMessage})`),
    lost: audits
      .filter((audit) => audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode !== "informative")
      .map((audit) => `${audit.id} ${audit.displayValue ?? ""}`.trim()),
  };
}

/** What the runs of a page come to: the fastest for speed, the worst for the rest, null where no run could judge. */
function judge(runs) {
  const choice = (kind) => (kind === "performance" ? Math.max : Math.min);
  const over = (choose, values) => (values.length === 0 ? null : choose(...values));
  const judged = (read) => runs.map(read).filter((value) => value !== null);
  const scores = Object.keys(LEAST).map((kind) => [kind, over(choice(kind), judged((run) => run.scores[kind]))]);
  return { ...Object.fromEntries(scores), shift: over(Math.max, judged((run) => run.shift)) };
}

const isComplete = (result) => Object.values(result).every((value) => value !== null);

const failures = [];
const table = {};
try {
  for (const [name, page] of Object.entries(PAGES)) {
    const runs = [];
    let result;
    do {
      runs.push(await visit(page));
      result = judge(runs);
    } while (runs.length < MOST_RUNS && !(isComplete(result) && result.performance >= ASKED_SPEED));
    table[name] = { ...result, runs: runs.length };
    runs.flatMap((run) => run.broken).forEach((audit) => console.log(`${name}: could not be judged in one run: ${audit}`));
    for (const [kind, least] of Object.entries(LEAST)) {
      if (result[kind] === null) failures.push(`${name}: ${kind} could not be judged in ${runs.length} runs`);
      else if (result[kind] < least) {
        failures.push(`${name}: ${kind} ${result[kind]} of ${least}; lost by ${runs.flatMap((run) => run.lost).join(", ")}`);
      }
    }
    if (result.shift === null) failures.push(`${name}: how far it moves could not be judged in ${runs.length} runs`);
    else if (result.shift > MOST_SHIFT) failures.push(`${name}: moves by ${result.shift} while it loads, ${MOST_SHIFT} at most`);
  }
} finally {
  await chrome.kill();
}
console.table(table);
failures.forEach((failure) => console.log(failure));
const expected = Object.keys(PAGES).length * (Object.keys(LEAST).length + 1);
writeFileSync(report, JSON.stringify({ table, stats: { expected: expected - failures.length, unexpected: failures.length } }));
process.exitCode = failures.length === 0 ? 0 : 1;
