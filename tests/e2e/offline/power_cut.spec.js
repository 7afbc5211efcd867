// The power goes while a newer site arrives: fifty times the browser is killed at a time that nobody chose. It always
// starts again, without a network too, with one whole release.
const { spawn } = require("node:child_process");
const { mkdtempSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");
const { chromium } = require("@playwright/test");
const { test, expect, kept, title, wholeRelease } = require("./kept");

const CUTS = 50;

/** The longest time from an update's start to the cut, in milliseconds: longer than an update takes here. */
const LONGEST = 700;

/** Numbers from 0 to 1 that are the same in every run. */
function* fixedNumbers(seed) {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** A browser with a profile on the disk, which can be killed as a power cut does. */
async function start(profile, { executablePath, args }) {
  const switches = [...args, "--headless=new", `--user-data-dir=${profile}`, "--remote-debugging-port=0", "about:blank"];
  const child = spawn(executablePath, switches, { detached: true, stdio: ["ignore", "ignore", "pipe"] });
  const address = await new Promise((listens, fails) => {
    let said = "";
    child.stderr.on("data", (data) => {
      said += data;
      const found = said.match(/DevTools listening on (ws:\S+)/);
      if (found) listens(found[1]);
    });
    child.on("exit", () => fails(new Error(`the browser did not start: ${said}`)));
  });
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  const page = context.pages()[0] ?? (await context.newPage());
  const cut = async () => {
    if (child.signalCode) return; // the power is off already
    const ended = new Promise((exits) => child.on("exit", exits));
    process.kill(-child.pid, "SIGKILL");
    await ended;
    await browser.close().catch(() => {}); // it is gone
  };
  return { page, cut };
}

test(`${CUTS} power cuts during updates`, async ({ host }, testInfo) => {
  test.setTimeout(900_000);
  const profile = mkdtempSync(join(tmpdir(), "power-cut-"));
  const launch = testInfo.project.use.launchOptions;
  const numbers = fixedNumbers(20261122);
  const shown = ["older"];
  let running;
  try {
    running = await start(profile, launch);
    await running.page.goto(host.address);
    await kept(running.page);
    await running.cut();
    host.slowness = 20;
    for (let cuts = 0; cuts < CUTS; cuts += 1) {
      const isAway = cuts % 5 === 4;
      host.site = shown.at(-1) === "older" ? "newer" : "older";
      host.asked.length = 0;
      if (isAway) await host.goAway();
      running = await start(profile, launch);
      await running.page.goto(host.address);
      const release = await wholeRelease(running.page);
      shown.push(release === title("newer") ? "newer" : "older");
      if (!isAway) await expect.poll(() => host.asked, { timeout: 30_000 }).toContain("sw.js");
      await running.page.waitForTimeout(numbers.next().value * LONGEST);
      await running.cut();
      if (isAway) await host.comeBack();
    }
  } finally {
    await running?.cut();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  // Some updates were cut off, and some arrived.
  const arrived = shown.filter((site, at) => at > 0 && site !== shown[at - 1]).length;
  expect(arrived).toBeGreaterThan(2);
  expect(arrived).toBeLessThan(CUTS - 10);
});
