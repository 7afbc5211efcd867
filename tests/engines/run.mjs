// The most important journeys in three engines. `cargo xtask test --only engines` makes the sites, says where they and the
// programs are, and runs this. By hand: LCP_ADDRESS=http://127.0.0.1:8080/ node tests/engines/run.mjs firefox "a kiosk"
import { writeFileSync } from "node:fs";

import { driverOf, ENGINES } from "./browsers.mjs";
import { Host } from "./host.mjs";
import { journeys as choosing } from "./journeys/choosing.mjs";
import { embedded, journeys as elsewhere } from "./journeys/elsewhere.mjs";
import { journeys as records } from "./journeys/records.mjs";
import { journeys as trust } from "./journeys/trust.mjs";
import { Page } from "./page.mjs";

const { LCP_ADDRESS = "http://127.0.0.1:8080/", LCP_EMBEDDED = LCP_ADDRESS, LCP_REPORT: report } = process.env;

/** The journeys with the address of the site on which each goes. */
const JOURNEYS = [
  ...Object.entries({ ...choosing, ...records, ...trust, ...elsewhere }).map((each) => [...each, LCP_ADDRESS]),
  ...Object.entries(embedded).map((each) => [...each, LCP_EMBEDDED]),
];

/** How long one journey may take in all, in milliseconds. */
const PATIENCE = 120_000;

/** Walks one journey in a browser without a past, at a host without one. */
async function walk(driver, journey, address) {
  const host = await Host.start(address);
  const browser = await driver.open();
  let late;
  try {
    const overdue = new Promise((_, reject) => (late = setTimeout(() => reject(new Error("it takes too long")), PATIENCE)));
    await Promise.race([journey(new Page(browser, host.address), host), overdue]);
  } finally {
    clearTimeout(late);
    await browser.quit().catch(() => {}); // it may have ended by itself
    await host.goAway().catch(() => {}); // it may have gone away already
  }
}

// Who ends this ends the browsers too.
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));

const [only, part = ""] = process.argv.slice(2);
const chosen = JOURNEYS.filter(([name]) => name.includes(part));
const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
for (const name of only ? [only] : Object.keys(ENGINES)) {
  const driver = await driverOf(name);
  for (const [title, journey, address] of chosen) {
    const started = Date.now();
    const problem = await walk(driver, journey, address).then(() => null, (error) => error);
    stats[problem ? "unexpected" : "expected"] += 1;
    console.log(`${problem ? "FAILED" : "ok    "} ${name}: ${title} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
    if (problem) console.log(problem.stack);
  }
  await driver.stop();
}
console.log(`${stats.expected} passed, ${stats.unexpected} failed`);
if (report) writeFileSync(report, JSON.stringify({ stats }));
process.exit(stats.unexpected > 0 || stats.expected === 0 ? 1 : 0);
