// What has to hold on every device: privacy, a release that was altered, a browser that is too old, no network.
import { strict as assert } from "node:assert";

import { Key } from "selenium-webdriver";

const POSTCODE = "WM1 1AA";
const SPELLINGS = [POSTCODE, POSTCODE.replace(" ", ""), encodeURIComponent(POSTCODE), POSTCODE.replace(" ", "+")];
const holding = (texts) => texts.filter((text) => SPELLINGS.some((each) => text.toUpperCase().includes(each.toUpperCase())));

/** Refuses the program, as a browser does that lacks something of what it is written in. */
const REFUSES_THE_PROGRAM = `
WebAssembly.instantiate = WebAssembly.instantiateStreaming = async () => {
  throw new WebAssembly.CompileError("invalid opcode");
};`;

/** The page as a browser reads it that has no modules: it runs what is for browsers without, and nothing else. */
const withoutModules = (_path, body, { headers }) =>
  headers["content-type"]?.startsWith("text/html")
    ? Buffer.from(body.toString().replaceAll(' type="module"', ' type="unknown"').replaceAll("<script nomodule", "<script"))
    : body;

/** What was made before can be read, its links work, and the page says what does not. */
async function isReadable(page, why) {
  await page.browser.get(new URL("surgery/curlew-wharf/", page.address).href);
  await page.shows("Curlew Wharf Medical Centre");
  await page.shows("You can read this page and follow its links.");
  if (why) await page.shows(why);
  await page.press("link", "Find something from A to Z", { part: true });
  await page.shows("Everything from A to Z");
  await page.browser.get(new URL("results", page.address).href);
  await page.shows("Sorry, this page could not start");
  if (why) await page.shows(why);
  await page.shows("Call 999");
}

export const journeys = {
  "where I live is in no address, title, history, request or store that outlives the tab": async (page, host) => {
    await page.near(POSTCODE);
    const said = [await page.path(), await page.browser.getTitle()];
    await page.run("document.querySelector('section[aria-labelledby=surgeries] h3 a').click()");
    await page.find("link", "Back to the list");
    said.push(await page.path(), await page.browser.getTitle(), await page.run("return JSON.stringify(history.state ?? '')"));
    await page.press("link", "Back to the list");
    await page.arrives(`near ${POSTCODE}`);
    assert.deepEqual(holding([...said, ...host.asked]), []);
    assert.ok(host.asked.some((each) => each.includes(".wasm")), "requests are noted");
    assert.deepEqual(await page.run("return [Object.keys(localStorage), document.cookie]"), [[], ""]);
    assert.deepEqual(await page.browser.manage().getCookies(), []);
    await page.press("button", "Search again, or change where you live", { part: true });
    await page.press("button", "Forget where I live");
    await page.until("the heading no longer says where", async () => !(await page.heading()).includes(POSTCODE));
    assert.deepEqual(await page.run("return Object.keys(sessionStorage)"), []);
    await page.isFaultless();
  },

  "one altered byte refuses the whole, and says whom to call": async (page, host) => {
    host.alter = (path, body) => {
      if (!/\/release\/catalogue-.*\.lcp$/.test(path)) return body;
      const altered = Buffer.from(body);
      altered[altered.length >> 1] ^= 1;
      return altered;
    };
    await page.open("results#q=curlew");
    await page.arrives("We cannot show you this information");
    await page.shows("01632 960 100");
    assert.ok(!(await page.text("main")).includes("Curlew"));
  },

  "a browser without WebAssembly reads the pages that were made before, and is told that it is too old": async (page, host) => {
    host.scripts.push("delete window.WebAssembly;");
    await isReadable(page, "Your browser is too old for this site.");
  },

  "a browser that cannot read the program reads the pages that were made before": async (page, host) => {
    host.scripts.push(REFUSES_THE_PROGRAM);
    await isReadable(page);
  },

  "a browser without modules reads the pages that were made before, and is told that it is too old": async (page, host) => {
    host.alter = withoutModules;
    await isReadable(page);
    await page.shows("Your browser is too old for this site.");
  },

  "after one visit it works without a network, and says of which day it is": async (page, host) => {
    host.scripts = []; // a device keeps pages only as they were published
    await page.open();
    const can = await page.run("return 'serviceWorker' in navigator");
    assert.ok(can, "the browser has service workers on this address");
    await page.until("the device keeps the site", () =>
      page.browser.executeAsyncScript(
        "const done = arguments[0]; navigator.serviceWorker.getRegistrations().then((all) => done(all.some(({ active }) => active?.state === 'activated')), () => done(false))",
      ),
    );
    await host.goAway();
    await page.reload();
    await page.shows("You are offline.");
    await page.fill("Your postcode", POSTCODE);
    await page.keys(Key.ENTER);
    await page.arrives(`near ${POSTCODE}`);
    await page.open("surgery/samphire-road");
    await page.arrives("Samphire Road Surgery");
    await page.shows("Can you join?");
    await host.comeBack();
  },
};
