// What every test starts from: a page on a fixed day that reports what went wrong unseen.
const { test: base, expect } = require("@playwright/test");

/** The day on which every test takes place; the example dataset is read as of its own day whatever this says. */
const TODAY = new Date("2010-06-01T10:00:00+01:00");

/** The program is there, or has said that it could not start, or the page is one of which it knows nothing. */
const SETTLED = "body:not(:has(#shell)), body:not(:has(#app)), body:has(#boot-partly:not([hidden]))";

/** Lets a test begin when the program has taken over the prerendered page, unless it says what it waits for. */
function waitForTheProgram(page) {
  for (const name of ["goto", "reload"]) {
    const go = page[name].bind(page);
    page[name] = async (...given) => {
      const response = await go(...given);
      const options = given.at(-1);
      if (!options?.waitUntil) await page.locator(SETTLED).waitFor({ state: "attached" });
      return response;
    };
  }
}

/**
 * `page` stands on a fixed day. `faults` lists what the browser complained of: errors in the console, errors nobody
 * caught, breaches of the security policy, requests to another host. Each test ends with none.
 */
const test = base.extend({
  faults: [
    async ({ page, baseURL }, use) => {
      const faults = [];
      page.on("console", (message) => {
        if (message.type() === "error") faults.push(`console: ${message.text()}`);
      });
      page.on("pageerror", (error) => faults.push(`uncaught: ${error.message}`));
      page.on("request", (request) => {
        const { protocol, host } = new URL(request.url());
        if (protocol.startsWith("http") && host !== new URL(baseURL).host) {
          faults.push(`request to another host: ${host}`);
        }
      });
      await page.exposeFunction("reportBreach", (breach) => faults.push(`policy: ${breach}`));
      await page.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", (event) => {
          window.reportBreach(`${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      await page.clock.setFixedTime(TODAY);
      waitForTheProgram(page);
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

module.exports = { test, expect, TODAY };
