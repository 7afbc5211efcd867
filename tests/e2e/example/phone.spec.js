// What a tired person takes in on a phone: the answer first, short cards, no long pages.
const { test, expect } = require("../site");
const { submit, heading } = require("../steps");

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };

/** The results near a postcode. */
async function near(page, postcode) {
  await page.goto("./");
  await submit(page, postcode);
  await expect(heading(page)).toContainText(`near ${postcode}`);
  await page.evaluate(() => window.scrollTo(0, 0));
}

/** Where an element is on the whole page, in CSS pixels. */
const placed = (locator) =>
  locator.evaluateAll((elements) =>
    elements.map((element) => {
      const box = element.getBoundingClientRect();
      return { says: element.querySelector("h3")?.textContent ?? "", top: box.top + window.scrollY, bottom: box.bottom + window.scrollY, height: box.height };
    }),
  );

const choices = (page) => page.locator("section[aria-labelledby=partnerships] .nhsuk-card");
const surgeries = (page) => page.locator("section[aria-labelledby=surgeries] .nhsuk-card");
const height = (page) => page.evaluate(() => document.documentElement.scrollHeight);

/** Postcodes of the county: its middle, a border, the dales, the edge. */
const PLACES = ["WM1 1AA", "WM3 1AA", "UT6 1AA", "UT1 1AA"];

for (const [size, most] of [
  [PHONE, { choice: 220, surgery: 260, page: 4500 }],
  [DESK, { choice: 160, surgery: 260, page: 3200 }],
]) {
  test.describe(`at ${size.width} px`, () => {
    test.use({ viewport: size });
    for (const place of PLACES) {
      test(`near ${place} cards and page are short`, async ({ page }) => {
        await near(page, place);
        const [first] = await placed(choices(page));
        expect(first.bottom, "the whole first choice in the first screen").toBeLessThanOrEqual(size.height);
        for (const { says, height } of await placed(choices(page))) expect.soft(height, says).toBeLessThanOrEqual(most.choice);
        for (const { says, height } of await placed(surgeries(page))) expect.soft(height, says).toBeLessThanOrEqual(most.surgery);
        expect(await height(page)).toBeLessThanOrEqual(most.page);
      });
    }
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: PHONE });

  test("the first surgery is one press away, and then in view", async ({ page }) => {
    await near(page, "WM1 1AA");
    await page.getByRole("button", { name: /^GP surgeries \(\d+\)$/ }).click();
    await expect(surgeries(page).first()).toBeInViewport();
    await expect(page.locator("#surgeries")).toBeFocused();
  });

  test("one switch leaves what can take the person now, and keeps the place", async ({ page }) => {
    await near(page, "WM1 1AA");
    const before = await page.locator("#count").textContent();
    const label = await page.locator("label", { hasText: "Can take me now" }).textContent();
    const promised = Number(label.match(/\((\d+)\)/)[1]);
    await page.getByLabel("Can take me now").check();
    await expect(page.locator("#count")).toContainText(`of ${promised} GP surger`);
    await expect(heading(page)).toContainText("near WM1 1AA");
    for (const answer of await surgeries(page).locator(".lcp-answer").allTextContents()) expect(answer).toMatch(/^You can join/);
    await page.getByLabel("Can take me now").uncheck();
    await expect(page.locator("#count")).toHaveText(before);
  });

  test("staying is a card like the others, and first", async ({ page }) => {
    await near(page, "WM1 1AA");
    await expect(choices(page).first()).toContainText("Stay with Wenmarsh PCT");
    for (const card of await choices(page).all()) {
      await expect(card.locator(".lcp-answer")).toHaveCount(1);
      await expect(card.locator("summary")).toHaveText(/^More about this/);
      await expect(card.getByRole("button")).toHaveCount(1);
    }
  });

  test("a card says what only that choice has, and the nearest surgery that can take the person", async ({ page }) => {
    await near(page, "WM1 1AA");
    const tollgate = choices(page).filter({ hasText: "Tollgate Partnership" });
    await expect(tollgate).toContainText("Only this one here offers: Children and young people, End-of-life care, and 2 more");
    for (const card of await choices(page).all()) {
      if ((await card.locator(".lcp-answer").textContent()).startsWith("You can join")) {
        await expect(card).toContainText(/can take you( too)?( now)?\.\s*Nearest: .+, (about|less than)/);
      }
    }
  });

  test("no sentence is on a card twice", async ({ page }) => {
    for (const place of PLACES) {
      await near(page, place);
      for (const card of await page.locator(".lcp-results .nhsuk-card").all()) {
        const lines = (await card.innerText()).split("\n").map((line) => line.trim()).filter((line) => line.length > 20 && !line.startsWith(":"));
        expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([]);
      }
    }
  });
});

test.describe("with 400 % zoom", () => {
  // 1280 px at 400 % are 320 px; the window is then 256 px high.
  test.use({ viewport: { width: 320, height: 640 } });
  test("the heading is in the first screen at every turn of the page", async ({ page }) => {
    await page.goto("./");
    await expect(heading(page)).toBeInViewport();
    await submit(page, "WM1 1AA");
    await expect(heading(page)).toContainText("near WM1 1AA");
    await expect(heading(page)).toBeInViewport();
    await choices(page).nth(1).getByRole("link").first().click();
    await expect(heading(page)).toHaveText(/Harbour/);
    await expect(heading(page)).toBeInViewport();
  });
});
