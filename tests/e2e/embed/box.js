// What every test through a box starts from: a page of another site, and nothing wrong unseen in it or in the box.
const { test: base, expect } = require("@playwright/test");
const { TODAY } = require("../site");
const { Host } = require("./host");

const test = base.extend({
  /** Another site, which the publisher's list names. */
  host: async ({ baseURL }, use) => {
    const host = await Host.start("localhost", baseURL);
    await use(host);
    await host.stop();
  },
  /** What the browser complained of, in the page and in the boxes, and requests to anybody else. None is left at the end. */
  faults: [
    async ({ page, host, baseURL }, use) => {
      const faults = [];
      page.on("console", (message) => {
        if (message.type() === "error" || /sandbox/i.test(message.text())) faults.push(`console: ${message.text()}`);
      });
      page.on("pageerror", (error) => faults.push(`uncaught: ${error.message}`));
      page.on("request", (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith("http") && ![new URL(baseURL).origin, host.origin, ...host.others].includes(origin)) {
          faults.push(`request to another host: ${origin}`);
        }
      });
      await page.exposeFunction("reportBreach", (breach) => faults.push(`policy: ${breach}`));
      await page.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", (event) => {
          window.reportBreach?.(`${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      await page.clock.setFixedTime(TODAY);
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

/** A page with one box, as short as it gets. */
const ONE = '<script src="{site}embed.js" async></script><lcp-explorer></lcp-explorer>';

/** The frame in a box, the first unless it says which. */
const frameOf = (page, at = 0) => page.locator("lcp-explorer").nth(at).locator("iframe");

/** What is within the frame. */
const within = (page, at = 0) => frameOf(page, at).contentFrame();

/** Until a frame shows a page, and is as high as it. A page that still loads fits as well, and is lower. */
async function fits(page, at = 0) {
  await expect(within(page, at).locator("#maincontent h1")).toBeVisible();
  const frame = await (await frameOf(page, at).elementHandle()).contentFrame();
  await expect
    .poll(async () => {
      const inside = await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
      const box = await frameOf(page, at).evaluate((element) => element.clientHeight);
      return inside > 100 ? box - inside : "nothing";
    })
    .toBe(0);
  return frame;
}

module.exports = { test, expect, ONE, frameOf, within, fits };
