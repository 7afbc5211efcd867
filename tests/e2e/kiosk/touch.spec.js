// What a finger, and eyes at an arm's length, need of every page.
const { test, expect, POSTCODE, finish, keys, visit } = require("./kiosk");
const { violations } = require("../steps");

/** The height of a capital of Liberation Sans, in parts of the font's size. */
const CAPITAL = 1409 / 2048;

/** 600 mm × 0.7 degrees at 92 pixels to an inch. */
const LEAST = ((600 * 0.7 * Math.PI) / 180 / 25.4) * 92;

/** Pages by the way there. */
const PAGES = {
  start: async () => {},
  surgery: (page) => page.getByRole("button", { name: "Start", exact: true }).tap(),
  where: async (page) => {
    await PAGES.surgery(page);
    await page.getByRole("link", { name: "Skip this question" }).tap();
    await page.getByRole("heading", { level: 1, name: "live" }).waitFor();
  },
  results: (page) => visit(page),
  record: async (page) => {
    await visit(page);
    await page.locator('a[href^="surgery/"]').first().tap();
    await page.locator("#maincontent .lcp-part").first().waitFor();
  },
  rights: async (page) => {
    await page.getByRole("link", { name: "rights" }).first().tap();
    await page.locator(".lcp-qr").first().waitFor();
  },
};

/** The sizes of kiosk screens. */
const SCREENS = { upright: { width: 1080, height: 1920 }, wide: { width: 1920, height: 1080 } };

/** Texts with capitals lower than they have to be. */
const small = (page) =>
  page.evaluate(
    ([capital, least]) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found = new Set();
      while (walker.nextNode()) {
        const { data, parentElement: element } = walker.currentNode;
        const style = getComputedStyle(element);
        const hidden = !element.checkVisibility({ visibilityProperty: true }) || element.closest(".nhsuk-u-visually-hidden");
        if (data.trim() && !hidden && parseFloat(style.fontSize) * capital < least - 0.01) {
          found.add(`${style.fontSize} ${data.trim().slice(0, 40)}`);
        }
      }
      return [...found];
    },
    [CAPITAL, LEAST],
  );

/** What is pressed and smaller than a finger. */
const tiny = (page) =>
  page.evaluate(() => {
    const pressed = [...document.querySelectorAll("a[href], button, summary, label, input, select, [role=button]")];
    return pressed
      .filter((each) => each.checkVisibility({ visibilityProperty: true }) && getComputedStyle(each).opacity !== "0")
      .map((each) => [each, each.getBoundingClientRect()])
      .filter(([, { width, height }]) => width > 1 && (width < 48 || height < 48))
      .map(([each, { width, height }]) => `${Math.round(width)}×${Math.round(height)} ${each.outerHTML.slice(0, 90)}`);
  });

for (const [shape, viewport] of Object.entries(SCREENS)) {
  test.describe(`on a screen ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport });
    for (const [name, open] of Object.entries(PAGES)) {
      test(`${name}: every text is large enough, every control fits a finger, axe finds nothing`, async ({ kiosk: page }) => {
        await open(page);
        expect(await small(page)).toEqual([]);
        expect(await tiny(page)).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide, "nothing lies beside the screen").toBeLessThanOrEqual(0);
        await expect(page.getByText("Need help? Ask at the desk.")).toBeInViewport();
        expect(await violations(page)).toEqual([]);
      });
      if (["start", "where", "results"].includes(name)) {
        test(`${name} looks as it was kept`, async ({ kiosk: page }) => {
          await open(page);
          await expect(page).toHaveScreenshot(`kiosk-${name}-${shape}.png`);
        });
      }
    }
  });
}

test.describe("where a person who sits reaches 300 mm", () => {
  test.use({ viewport: SCREENS.upright, settings: "distance=600 density=92 reach=300" });

  test("every control of the first page is below that height", async ({ kiosk: page }) => {
    const reach = (300 / 25.4) * 92;
    const above = await page.evaluate(
      (top) => [...document.querySelectorAll("#maincontent button")].filter((each) => each.getBoundingClientRect().top < top).map((each) => each.textContent),
      1920 - reach,
    );
    expect(above).toEqual([]);
  });
});

test("only keys that can come next can be pressed, and a real keyboard works too", async ({ kiosk: page }) => {
  await PAGES.where(page);
  const enabled = () => page.locator(".lcp-key:not([aria-disabled])").allTextContents();
  expect((await enabled()).sort()).toEqual(["U", "W"]);
  await keys(page, "WM");
  expect((await enabled()).filter((key) => key.length === 1).sort()).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
  await page.locator(".lcp-key:not([aria-disabled])").first().focus();
  await page.keyboard.press("4");
  await page.keyboard.press("x");
  await expect(page.locator(".lcp-keypad__typed")).toHaveText("WM4");
  await page.keyboard.press("Backspace");
  await expect(page.locator(".lcp-keypad__typed")).toHaveText("WM");
  await expect(page.getByRole("button", { name: "Use this postcode" })).toBeHidden();
});

test("nobody has to type: the surgery and the area are each one touch", async ({ kiosk: page }) => {
  await page.getByRole("button", { name: "Start", exact: true }).tap();
  await page.getByRole("button", { name: "I am with this surgery" }).tap();
  await page.getByRole("button", { name: "Continue" }).tap();
  await page.locator(".lcp-areas button").first().tap();
  await page.getByRole("button", { name: "Continue" }).tap();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("near");
});

test("a postcode is not on the screen once it is used", async ({ kiosk: page }) => {
  await visit(page);
  await expect(page.locator("body")).not.toContainText(POSTCODE);
  await page.getByRole("button", { name: "Change where you live" }).tap();
  await expect(page.locator("body")).not.toContainText(POSTCODE);
  await keys(page, "WM19ZZ");
  await page.getByRole("button", { name: "Use this postcode" }).tap();
  await expect(page.getByRole("alert")).toContainText("could not find that place");
  await expect(page.locator("body")).not.toContainText("WM1 9ZZ");
});

test("nothing leads out: no link, no menu, no drag, no pinch, no copy", async ({ kiosk: page }) => {
  await PAGES.rights(page);
  const base = await page.evaluate(() => document.baseURI);
  const hrefs = await page.locator("#app a[href]").evaluateAll((links) => links.map((link) => link.href));
  expect(hrefs.filter((href) => !href.startsWith(base))).toEqual([]);
  const prevented = await page.evaluate(() =>
    ["contextmenu", "dragstart"].map((kind) => !document.querySelector("h1").dispatchEvent(new Event(kind, { bubbles: true, cancelable: true }))),
  );
  expect(prevented).toEqual([true, true]);
  const style = await page.evaluate(() => {
    const { touchAction, userSelect } = getComputedStyle(document.documentElement);
    return [touchAction, userSelect];
  });
  expect(style).toEqual(["pan-y", "none"]);
});

test("nobody has to drag the page to read it to its end", async ({ kiosk: page }) => {
  await PAGES.rights(page);
  const top = () => page.evaluate(() => window.scrollY);
  const isAtEnd = () => page.evaluate(() => window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 1);
  for (let presses = 0; presses < 40 && !(await isAtEnd()); presses += 1) {
    const before = await top();
    await page.getByRole("button", { name: "Down", exact: true }).tap();
    await expect.poll(top).toBeGreaterThan(before);
  }
  expect(await isAtEnd()).toBe(true);
  const end = await top();
  await page.getByRole("button", { name: "Up", exact: true }).tap();
  await expect.poll(top).toBeLessThan(end);
});

test("the text grows, the colours turn, and Finish brings both back", async ({ kiosk: page }) => {
  const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
  const usual = await size();
  await page.getByRole("button", { name: "Text size" }).tap();
  await expect.poll(size).toBeCloseTo(usual * 1.25, 1);
  await page.getByRole("button", { name: "White on black" }).tap();
  await expect(page.locator("html")).toHaveClass(/lcp-contrast/);
  expect(await violations(page)).toEqual([]);
  await finish(page);
  await expect(page.locator("html")).not.toHaveClass(/lcp-contrast/);
  await expect.poll(size).toBeCloseTo(usual, 1);
});

test("what is taken away holds the choices and not the place", async ({ kiosk: page }) => {
  await visit(page);
  const picture = page.getByRole("img", { name: "It opens https://choose.example.nhs.uk/results" });
  await expect(picture).toBeVisible();
  expect(await picture.getAttribute("aria-label")).not.toContain("WM4");
});
