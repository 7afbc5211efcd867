// The explorer on a touch screen in a waiting room, and in a box on another site's page.
import { strict as assert } from "node:assert";
import { createRequire } from "node:module";

const { Host: OtherSite } = createRequire(import.meta.url)("../../e2e/embed/host.js");

/** A postcode at which there is no surgery, so that nothing but a person brings it up. */
const POSTCODE = "WM4 2QP";

/** A page's clock that a test moves on: what the page measures itself, and when it next looks. */
const CLOCK = `
let ahead = 0;
const now = performance.now.bind(performance);
performance.now = () => now() + ahead;
window.moveOn = (seconds) => (ahead += seconds * 1000);`;

/** From the first page of the kiosk to the results near a postcode, by the keys on the screen. */
async function visit(page) {
  await page.open("kiosk/");
  await page.press("button", "Start");
  await page.arrives("Which GP surgery");
  await page.press("link", "Skip this question");
  await page.arrives("live");
  for (const key of POSTCODE.replace(" ", "")) await page.press("button", key);
  await page.press("button", "Use this postcode");
  await page.arrives("matters");
  await page.press("link", "Skip this question");
  // A kiosk never writes a postcode larger than where it was typed.
  await page.arrives("Your choices near the place you gave");
}

/** Everything that a next person could find. */
const findable = (page) =>
  page.run(`return JSON.stringify([
    document.documentElement.outerHTML, [...document.querySelectorAll("input")].map((field) => field.value),
    { ...localStorage }, { ...sessionStorage }, document.cookie, location.href, history.state, document.title, window.name])`);

async function isWiped(page) {
  await page.until("a new page invites", async () => !(await page.run("return Boolean(window.former)")) && (await page.count("button", "Start")) > 0);
  const found = await findable(page);
  for (const word of [POSTCODE, POSTCODE.replace(" ", "")]) assert.ok(!found.includes(word), word);
  await page.browser.navigate().back();
  assert.ok(!(await page.text()).includes(POSTCODE), "nothing leads back");
}

export const journeys = {
  "a kiosk has nothing left of a visit that was finished": async (page) => {
    await visit(page);
    await page.run("window.former = true");
    await page.press("button", "Finish");
    await isWiped(page);
  },

  "a kiosk asks whether somebody is still there, and has nothing left of who is not": async (page, host) => {
    host.scripts.push(CLOCK);
    await visit(page);
    await page.run("window.former = true; window.moveOn(46)");
    await page.shows("Are you still there?");
    await page.run("window.moveOn(20)");
    await isWiped(page);
  },
};

/** In the site that lists who may show it. */
export const embedded = {
  "in a box on another site it answers, is as high as what is in it, and keeps nothing": async (page, host) => {
    const other = await OtherSite.start("localhost", host.address);
    try {
      const body = '<h1>Another site</h1><script src="{site}embed.js" async></script><lcp-explorer></lcp-explorer>';
      await page.browser.get(other.show(body));
      const frame = await page.until("the box is there", () => page.run("return document.querySelector('lcp-explorer')?.shadowRoot?.querySelector('iframe') ?? document.querySelector('lcp-explorer iframe')"));
      await page.browser.switchTo().frame(frame);
      await page.settled();
      await page.fill("Your postcode", "WM1 1AA");
      await page.press("button", "Search");
      await page.arrives("Your choices near WM1 1AA");
      await page.cardSays("Oyster Steps Medical Centre", "You can join");
      const stores = await page.run("return [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie]").catch(() => [[], [], ""]);
      assert.deepEqual(stores, [[], [], ""]);
      await page.isFaultless();
      await page.until("the box is as high as what is in it", async () => {
        const inside = await page.run("return Math.ceil(document.body.getBoundingClientRect().height)");
        await page.browser.switchTo().defaultContent();
        const box = await page.run("return arguments[0].clientHeight", frame);
        const outside = await page.browser.getCurrentUrl();
        await page.browser.switchTo().frame(frame);
        assert.ok(outside.startsWith(other.origin) && !outside.includes("WM1"));
        return inside > 300 && inside === box;
      });
    } finally {
      await page.browser.switchTo().defaultContent();
      await other.stop();
    }
  },
};
