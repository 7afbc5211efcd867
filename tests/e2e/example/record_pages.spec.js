// The pages of partnerships, of staying and of surgeries: short at first, the answer first, the rest one press away.
const fs = require("node:fs");
const path = require("node:path");
const { test, expect } = require("../site");
const { sheets } = require("../paper");
const { focused, heading, settled, violations } = require("../steps");

const TABLES = path.join(__dirname, "../../../assets/example");
const ids = (table) =>
  fs.readFileSync(path.join(TABLES, table), "utf8").trim().split("\n").slice(1).map((line) => line.split(",")[0]);

const KINDS = {
  partnership: ids("partnerships.csv"),
  staying: ids("funders.csv"),
  surgery: ids("practices.csv"),
};

/** The highest that a page may be before anything is opened, in CSS pixels. */
const HIGHEST = 5000;

/** Two screens of a phone. */
const TWO_SCREENS = 2 * 844;

/** Says where one lives, and then opens a page within the app. */
async function from(page, place, address) {
  await page.goto("./where");
  await settled(page);
  const box = page.getByRole("textbox").first();
  await box.fill(place);
  await box.press("Enter");
  await page.waitForURL((url) => !url.pathname.endsWith("/where"));
  await page.goto(address);
  await settled(page);
}

for (const [kind, records] of Object.entries(KINDS)) {
  test(`no page of a ${kind} is higher than ${HIGHEST} px before anything is opened`, async ({ page }) => {
    test.setTimeout(300_000);
    const high = [];
    await from(page, "WM1 1AA", "./results");
    for (const id of records) {
      await page.goto(`./${kind}/${id}`);
      await settled(page);
      for (const width of [320, 390, 768, 1280]) {
        await page.setViewportSize({ width, height: 844 });
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        if (height > HIGHEST) high.push(`${id} at ${width}: ${height}`);
      }
    }
    expect(high).toEqual([]);
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const id of KINDS.partnership) {
    test(`${id}: the first two screens say what it is, whether and how one joins, and what changes`, async ({ page }) => {
      await from(page, "WM1 1AA", `./partnership/${id}`);
      for (const part of [
        heading(page),
        page.locator(".nhsuk-lede-text"),
        page.getByRole("heading", { level: 2, name: "Can you join?" }),
        page.locator("main .lcp-answer").first(),
        page.getByRole("heading", { level: 2, name: "What changes for you" }),
      ]) {
        const box = await part.boundingBox();
        expect(box.y + box.height).toBeLessThanOrEqual(TWO_SCREENS);
      }
    });
  }

  for (const id of KINDS.surgery.slice(0, 12)) {
    test(`${id}: the first two screens say whether and how one joins, where it is and when it is open`, async ({ page }) => {
      await from(page, "WM1 1AA", `./surgery/${id}`);
      for (const part of [
        heading(page),
        page.locator("main .lcp-answer").first(),
        page.locator("main a[href^='tel:']").first(),
        page.locator("main address").first(),
      ]) {
        const box = await part.boundingBox();
        expect(box.y + box.height).toBeLessThanOrEqual(TWO_SCREENS);
      }
    });
  }
});

const ADDRESSES = ["./partnership/harbour", "./partnership/long-reach", "./staying/wenmarsh-pct", "./surgery/curlew-wharf"];

/** The links of the list of contents. */
const contents = (page) => page.getByRole("navigation", { name: "On this page" }).getByRole("link");

for (const address of ADDRESSES) {
  test(`${address}: each link of the contents opens its section and shows it`, async ({ page }) => {
    await page.goto(address);
    await page.locator("summary", { hasText: "On this page" }).click();
    const links = await contents(page).allTextContents();
    expect(links.length).toBeGreaterThan(5);
    for (const name of links) {
      const link = contents(page).filter({ hasText: new RegExp(`^${name.replace(/[()?]/g, "\\$&")}$`) });
      await link.focus();
      await page.keyboard.press("Enter");
      await expect.poll(() => focused(page)).toBe(name);
      const section = page.locator("details, section").filter({ has: page.getByRole("heading", { level: 2, name, exact: true }) });
      await expect(section.first()).toBeInViewport();
      expect(await section.first().evaluate((each) => each.localName !== "details" || each.open), name).toBe(true);
    }
    // What was opened does not shut anybody out.
    expect(await violations(page)).toEqual([]);
  });

  test(`${address}: nothing that is not known has a row of its own`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole("heading", { name: "What we do not know" })).toHaveCount(0);
    expect(await page.locator("main .nhsuk-summary-list__value", { hasText: /^Not known$/i }).count()).toBe(0);
  });

  test(`${address} is at most 4 sheets of paper, with what was closed, the release and the day`, async ({ page }) => {
    await from(page, "WM1 1AA", address);
    expect(await sheets(page)).toBeLessThanOrEqual(4);
    await page.emulateMedia({ media: "print" });
    for (const closed of await page.locator("main details.nhsuk-expander > div").all()) {
      expect((await closed.boundingBox())?.height).toBeGreaterThan(0);
    }
    await expect(page.getByText(/Release [0-9a-f]+/).filter({ visible: true }).first()).toBeVisible();
  });
}

test("a link to a section opens it, whether the page is prerendered, loaded by the app, or open already", async ({ page }) => {
  const section = page.locator("details", { has: page.locator("#measures-heading") });
  const isShown = async () => {
    await expect(section).toHaveAttribute("open", /.*/);
    await expect(section.locator("summary").first()).toBeInViewport();
  };
  for (const address of ["./partnership/harbour/#measures-heading", "./partnership/harbour#measures-heading"]) {
    await page.goto(address);
    await isShown();
  }
  await page.goto("./partnership/harbour");
  await expect(section).not.toHaveAttribute("open", /.*/);
  await page.evaluate(() => (location.hash = "measures-heading"));
  await isShown();
});

test("a browser that looks for words finds them in what is closed", async ({ page }) => {
  await page.goto("./partnership/harbour/#:~:text=Was%20money%20a%20reason");
  await expect(page.getByText("Was money a reason?").first()).toBeVisible();
});

test("a page of a partnership without the app is whole, and its contents lead where they say", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL("partnership/harbour/", baseURL).href);
  await page.locator("summary", { hasText: "On this page" }).click();
  await contents(page).filter({ hasText: "How well it is doing" }).click();
  await expect(page.locator("#measures-heading")).toBeVisible();
  await context.close();
});
