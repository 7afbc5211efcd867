// Where the focus is after each action on the pages of records, of the comparison and of the leaflet: every control that
// a page has is pressed by keyboard, each on a fresh page.
const { test, expect } = require("../site");
const { heading, settled } = require("../steps");

const PAGES = [
  "./partnership/harbour",
  "./staying/wenmarsh-pct",
  "./surgery/curlew-wharf",
  "./compare#compare=harbour,tollgate",
  "./leaflet",
];

/** What is pressed: what acts on the page itself, and the links to other pages of the app. */
const CONTROLS = "#maincontent :is(button, summary, input, a[href]):not(details:not([open]) > :not(summary) *)";

/** What takes something away from a person. */
const DESTRUCTIVE = /^(Remove|Forget)/;

/** Opens a page with three things on the shortlist. */
async function open(page, address) {
  await page.goto("./about");
  await page.evaluate(() =>
    sessionStorage.setItem("shortlist", '[{"partnership":"harbour"},{"partnership":"tollgate"},{"surgery":"curlew-wharf"}]'),
  );
  await page.evaluate(() => (window.print = () => {}));
  await page.goto(address);
  await settled(page);
  await page.evaluate(() => (window.print = () => {}));
}

/** The element that has the focus, in words. */
const active = (page) =>
  page.evaluate(() => ({ kind: document.activeElement.localName, words: document.activeElement.textContent.trim() }));

for (const address of PAGES) {
  test(`${address}: no action loses the focus or moves it to what takes something away`, async ({ page }) => {
    test.setTimeout(300_000);
    await open(page, address);
    const controls = await page.locator(CONTROLS).evaluateAll((all) => all.map((each) => `${each.localName}: ${each.textContent.trim().slice(0, 60)}`));
    expect(controls.length).toBeGreaterThan(3);
    for (const [at, control] of controls.entries()) {
      await open(page, address);
      const element = page.locator(CONTROLS).nth(at);
      const leaves = await element.evaluate((each) => /^(https?:|mailto:|tel:|release\/)/.test(each.getAttribute("href")));
      if (leaves || (await element.getAttribute("download")) !== null) continue;
      const before = new URL(page.url()).pathname;
      const pressed = await element.elementHandle();
      await element.focus();
      await page.keyboard.press(control.startsWith("input") ? "Space" : "Enter");
      await page.waitForTimeout(50);
      await settled(page);
      const { kind, words } = await active(page);
      expect(kind, control).not.toBe("body");
      // A button that keeps something then removes it, and keeps the focus.
      const stays = await pressed.evaluate((each) => each === document.activeElement).catch(() => false);
      if (!stays && DESTRUCTIVE.test(words)) expect(`button: ${words.slice(0, 60)}`).toBe(control);
      if (new URL(page.url()).pathname !== before) await expect(heading(page), control).toBeInViewport();
    }
  });
}
