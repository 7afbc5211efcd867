// What tests do again and again.
const { AxeBuilder } = require("@axe-core/playwright");

/** The heading of the page. */
const heading = (page) => page.locator("#maincontent h1");

/** Types in the box and presses Enter. */
async function submit(page, text) {
  const box = page.getByLabel("Your postcode");
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

/** Opens a section of a record's page that is closed at first. */
const openSection = (page, name) => page.locator("summary", { has: page.getByRole("heading", { name }) }).click();

/** What axe finds wrong with the page, as it stands. */
async function violations(page) {
  // Only what is wrong is told, and no second page is opened to gather it: the site has no frames.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] }).analyze();
  return violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html).slice(0, 2)}`);
}

/** Words and drawings that lie on one another, where each is to have a place of its own. */
const overlaps = (page) =>
  page.evaluate(() => {
    // The head of a table on a narrow screen is for screen readers alone, as other parts are that are clipped to nothing.
    const isClipped = (element) => element !== null && (getComputedStyle(element).clipPath === "inset(50%)" || isClipped(element.parentElement));
    const isSeen = (element) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest(".nhsuk-skip-link, .leaflet-container") && !isClipped(element);
    // What a list that scrolls does not show now lies on nothing.
    const scrolls = (element) => element && (getComputedStyle(element).overflowY === "auto" ? element : scrolls(element.parentElement));
    const shown = (element, lines) => {
      const around = scrolls(element)?.getBoundingClientRect();
      return around ? lines.filter((line) => line.bottom <= around.bottom + 1 && line.top >= around.top - 1) : lines;
    };
    const placed = [];
    const place = (element, said, lines) => placed.push(...shown(element, [...lines]).map((line) => ({ said, line })));
    const walker = document.createTreeWalker(document.querySelector("#app"), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, data } = walker.currentNode;
      if (data.trim() === "" || !isSeen(parentElement)) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      place(parentElement, data.trim().slice(0, 40), range.getClientRects());
    }
    for (const svg of document.querySelectorAll("#app svg")) {
      if (isSeen(svg)) place(svg, `drawing in ${svg.parentElement.textContent.slice(0, 40)}`, [svg.getBoundingClientRect()]);
    }
    // Letters of one line may reach a little into the next; a quarter of the lower one is more than that.
    const meet = (one, other) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > Math.min(one.height, other.height) / 4;
    placed.sort((one, other) => one.line.top - other.line.top);
    const found = [];
    placed.forEach((one, at) => {
      for (let next = at + 1; next < placed.length && placed[next].line.top < one.line.bottom; next += 1) {
        if (meet(one.line, placed[next].line)) found.push(`${one.said} | ${placed[next].said}`);
      }
    });
    return found;
  });

/** Puts fixed words in place of what is new with every release, so that pages can be compared with kept ones. */
const withFixedParts = (page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      node.data = node.data.replace(/\b(?=[0-9a-f]*[0-9])(?=[0-9a-f]*[a-f])[0-9a-f]{8,64}\b/g, "0123abcd");
    }
  });

module.exports = { heading, submit, focused, openSection, overlaps, press, settled, violations, withFixedParts };
