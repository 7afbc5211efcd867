// Lighthouse on the pages that people meet first, with the settings of a phone: how fast, how accessible, how sound.
// `cargo xtask test --only lighthouse` serves the example's site and runs it; the scores stay in `out/lighthouse.json`.
import { writeFileSync } from "node:fs";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const address = process.env.LCP_ADDRESS ?? "http://127.0.0.1:8080/";
const report = process.env.LCP_REPORT ?? "out/lighthouse.json";

/**
 * The least score of each kind, of 100. Speed is to be 95 and is 91 to 94 (2026-11-22): this holds it from getting worse,
 * with room for a slower machine.
 */
const LEAST = { performance: 80, accessibility: 100, "best-practices": 100, seo: 100 };

/** The most that a page may jump while it loads. */
const MOST_SHIFT = 0.01;

/** Speed is judged by the middle of three runs, as a busy machine slows a single one; the rest does not vary. */
const RUNS = 3;

const PAGES = { start: "", results: "results#q=curlew", partnership: "partnership/harbour", surgery: "surgery/curlew-wharf" };

const chrome = await launch({
  chromePath: process.env.CHROME ?? "/usr/bin/chromium",
  chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
});

async function run(page) {
  const { lhr } = await lighthouse(address + page, {
    port: chrome.port,
    onlyCategories: Object.keys(LEAST),
    logLevel: "error",
  });
  const scores = Object.fromEntries(Object.keys(LEAST).map((kind) => [kind, Math.round(lhr.categories[kind].score * 100)]));
  const lost = Object.values(lhr.audits)
    .filter((audit) => audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode !== "informative")
    .map((audit) => `${audit.id} ${audit.displayValue ?? ""}`.trim());
  return { scores, shift: lhr.audits["cumulative-layout-shift"].numericValue, lost };
}

const middle = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];

const failures = [];
const table = {};
try {
  for (const [name, page] of Object.entries(PAGES)) {
    const runs = [];
    for (let count = 0; count < RUNS; count += 1) runs.push(await run(page));
    const scores = { ...runs[0].scores, performance: middle(runs.map((each) => each.scores.performance)) };
    const shift = middle(runs.map((each) => each.shift));
    table[name] = { ...scores, shift: Number(shift.toFixed(4)) };
    for (const [kind, least] of Object.entries(LEAST)) {
      if (scores[kind] < least) failures.push(`${name}: ${kind} ${scores[kind]} of ${least}; lost by ${runs[0].lost.join(", ")}`);
    }
    if (shift > MOST_SHIFT) failures.push(`${name}: moves by ${shift} while it loads, ${MOST_SHIFT} at most`);
  }
} finally {
  await chrome.kill();
}
console.table(table);
failures.forEach((failure) => console.log(failure));
const expected = Object.keys(PAGES).length * (Object.keys(LEAST).length + 1);
writeFileSync(report, JSON.stringify({ table, stats: { expected: expected - failures.length, unexpected: failures.length } }));
process.exitCode = failures.length === 0 ? 0 : 1;
