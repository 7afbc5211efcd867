// What journeys do again and again.
const { AxeBuilder } = require("@axe-core/playwright");

/** The heading of the page. */
const heading = (page) => page.locator("#maincontent h1");

/** Types in the box and presses Enter. */
async function submit(page, text) {
  const box = page.getByLabel("Where do you live");
  await box.fill(text);
  await box.press("Enter");
}

/** The words of the element that has the focus. */
const focused = (page) => page.evaluate(() => document.activeElement?.textContent ?? "");

/** Presses Tab until the button or link with these words has the focus, and then Enter. */
async function press(page, words) {
  for (let presses = 0; (await focused(page)) !== words; presses += 1) {
    if (presses > 100) throw new Error(`no way to ${words} by keyboard`);
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
}

/** Until the page has all that it waits for: its records, its words, its details. */
const settled = (page) => page.locator("#maincontent h1").waitFor();

/** What axe finds wrong with the page, as it stands. */
async function violations(page) {
  // Only what is wrong is told, and no second page is opened to gather it: the site has no frames.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] }).analyze();
  return violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html).slice(0, 2)}`);
}

/** Puts fixed words in place of what is new with every release, so that pages can be compared with kept ones. */
const withFixedParts = (page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      node.data = node.data.replace(/\b(?=[0-9a-f]*[0-9])(?=[0-9a-f]*[a-f])[0-9a-f]{8,64}\b/g, "0123abcd");
    }
  });

module.exports = { heading, submit, focused, press, settled, violations, withFixedParts };
