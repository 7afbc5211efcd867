// What holds for every page in every state: nobody is shut out, nothing is wider than the screen, and it is sound HTML.
const { HtmlValidate } = require("html-validate");
const { test, expect } = require("../site");
const { SCREENS, show } = require("../screens");
const { overlaps, violations, withFixedParts } = require("../steps");

// What is off there: browsers and Yew write `hidden=""` where a page has `hidden`, upstream's header and footer say their
// roles for browsers of long ago, and the name of a site comes from its dataset, however long.
const config = require("../../htmlvalidate.json");
const rules = new HtmlValidate({
  ...config,
  rules: {
    ...config.rules,
    // Tick boxes of one question share its name.
    "form-dup-name": ["error", { shared: ["radio", "checkbox"] }],
  },
});

/** The least length of each side of what is pressed, in CSS pixels (WCAG 2.2, 2.5.8). */
const LEAST_TARGET = 24;

/** How much of a page is kept as a picture, in CSS pixels from its top: lists go on as they began. */
const KEPT_HEIGHT = 3000;

/** What can be pressed and is too small, where it is not within a sentence. */
const smallTargets = (page) =>
  page.evaluate((least) => {
    const isSeen = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const inSentence = (element) => {
      const around = element.closest("p, li, dd, td, figcaption, label, summary");
      return element.tagName === "A" && around !== null && around.textContent.trim() !== element.textContent.trim();
    };
    return [...document.querySelectorAll("a[href], button, input, select, summary")]
      .filter((element) => isSeen(element) && !inSentence(element) && !element.closest(".nhsuk-skip-link"))
      .map((element) => {
        // The label of a tick box is pressed as well as the box.
        const boxes = [element, ...(element.labels ?? [])].map((each) => each.getBoundingClientRect());
        return { html: element.outerHTML.slice(0, 120), high: Math.max(...boxes.map((box) => box.height)), wide: Math.max(...boxes.map((box) => box.width)) };
      })
      .filter(({ high, wide }) => high > 0 && (high < least || wide < least));
  }, LEAST_TARGET);

/** The words of the heading, without those that say what kind of thing it names. */
const named = (page) =>
  page.locator("#maincontent h1").evaluate((heading) => {
    const words = heading.cloneNode(true);
    words.querySelectorAll("[class*=nhsuk-caption]").forEach((caption) => caption.remove());
    return words.textContent.trim();
  });

for (const width of [320, 768, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });
    for (const name of Object.keys(SCREENS)) {
      const isKept = !SCREENS[name].more;
      test(`${name} shuts nobody out${isKept ? " and looks as kept" : ""}`, async ({ page }) => {
        await show(page, name);
        expect(await violations(page)).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(wide, "wider than the screen").toBe(0);
        expect(await smallTargets(page)).toEqual([]);
        expect(await overlaps(page), "on one another").toEqual([]);
        if (!isKept) return;
        await withFixedParts(page);
        const high = await page.evaluate(() => document.documentElement.scrollHeight);
        const clip = { x: 0, y: 0, width, height: Math.min(high, KEPT_HEIGHT) };
        await expect(page).toHaveScreenshot(`${name}-${width}.png`, { fullPage: true, clip });
      });
    }
  });
}

for (const name of Object.keys(SCREENS)) {
  test(`${name} is sound HTML with one heading, a title and the landmarks`, async ({ page }) => {
    await show(page, name);
    // What is hidden is only there for when the program fails, and is judged with the page that a browser gets first.
    // The library of the map draws within its element by inline styles.
    const html = await page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true);
      copy.querySelectorAll("body > [hidden], lcp-map > *").forEach((each) => each.remove());
      return `<!DOCTYPE html>${copy.outerHTML}`;
    });
    const report = await rules.validateString(html);
    const faults = report.results.flatMap((result) => result.messages.map((each) => `${each.ruleId}: ${each.message} (${each.selector})`));
    expect(faults).toEqual([]);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    const title = (await page.title()).split(" – ")[0];
    // A browser remembers titles: that of the results is the same whatever the heading says of places and words.
    const titled = SCREENS[name].address.startsWith("./results") ? "GP surgeries and local clinical partnerships" : await named(page);
    expect(title).toBe(name.endsWith("-refused") ? `Error: ${titled}` : titled);
    for (const landmark of ["banner", "main", "contentinfo"]) await expect(page.getByRole(landmark)).toHaveCount(1);
    await withFixedParts(page);
    await expect(page.locator("body")).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
  });
}

test("every page holds at 400 % of its size, in the person's own colours, and without motion", async ({ page }) => {
  test.slow();
  // 1280 px at 400 % are 320 px wide and 256 px high.
  await page.setViewportSize({ width: 320, height: 256 });
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  for (const name of Object.keys(SCREENS)) {
    await show(page, name);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide, name).toBe(0);
    const moving = await page.evaluate(() => document.getAnimations().filter((each) => each.playState === "running").length);
    expect(moving, name).toBe(0);
  }
});
