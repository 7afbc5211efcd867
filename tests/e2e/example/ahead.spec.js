// Prerendered pages: all of them can be read without the program, and the app replaces them unnoticed.
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { test, expect } = require("../site");
const { heading, openSection, violations } = require("../steps");

/** The ids of a table's records. */
function ids(table) {
  const lines = readFileSync(join(__dirname, "../../../assets/example", table), "utf8").trim().split("\n");
  return lines.slice(1).map((line) => line.split(",")[0]);
}

const RECORDS = [
  ...ids("partnerships.csv").map((id) => `./partnership/${id}/`),
  ...ids("funders.csv").map((id) => `./staying/${id}/`),
  ...ids("practices.csv").map((id) => `./surgery/${id}/`),
];
const TOPICS = ["./", "./about/", "./rights/", "./words/", "./examples-2009/", "./about-partnerships/"];

/** What a page says, line by line. Whether a door is open now is not on a prerendered page, and neither are buttons. */
const lines = (page) =>
  page.evaluate(() => {
    const main = document.querySelector("#maincontent").cloneNode(true);
    main.querySelectorAll(".lcp-now, button, form, [role=status]").forEach((each) => each.remove());
    const said = [...main.querySelectorAll("h1, h2, h3, h4, p, dt, dd, li, summary, address, a")];
    return said.map((each) => each.textContent.replace(/\s+/g, " ").trim()).filter((line) => line !== "");
  });

/** Opens another page in the program itself, as going back does. */
const turnTo = (page, address) =>
  page.evaluate((to) => {
    history.pushState(null, "", new URL(to, document.baseURI));
    window.dispatchEvent(new PopStateEvent("popstate"));
  }, address);

/** Keeps the program from arriving until it is let. */
async function hold(page) {
  let arrive;
  const held = new Promise((resolve) => (arrive = resolve));
  await page.route("**/*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  return arrive;
}

const CHUNK = 30;
const SAID = [...TOPICS, ...RECORDS];
for (let from = 0; from < SAID.length; from += CHUNK) {
  test(`a page says the same with and without the program, from page ${from + 1} on`, async ({ page, browser, baseURL }) => {
    test.slow();
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const plain = await context.newPage();
    await page.goto("./results");
    for (const address of SAID.slice(from, from + CHUNK)) {
      await plain.goto(address);
      const ahead = await lines(plain);
      expect(ahead.length, address).toBeGreaterThan(3);
      await turnTo(page, address);
      await expect.poll(() => lines(page), address).toEqual(ahead);
    }
    await context.close();
  });
}

test.describe("without scripts", () => {
  test("a person finds a surgery from A to Z, reads it, and comes to its parts", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const page = await context.newPage();
    await page.goto("./");
    await page.getByRole("link", { name: "GP surgeries from A to Z" }).click();
    await page.getByRole("link", { name: "C", exact: true }).click();
    await page.getByRole("link", { name: "Curlew Wharf Medical Centre" }).click();
    await expect(page.locator("h1:visible")).toContainText("Curlew Wharf Medical Centre");
    await expect(page.getByText("01632 960 302").first()).toBeVisible();
    await page.locator("summary", { hasText: "On this page" }).click();
    await page.getByRole("link", { name: "Languages, access and information" }).click();
    await expect(page).toHaveURL(/\/surgery\/curlew-wharf\/#features-heading$/);
    await expect(page.getByRole("heading", { name: "Languages, access and information" })).toBeInViewport();
    await page.getByRole("link", { name: "How joining works" }).click();
    await expect(page.locator("h1:visible")).toHaveText("How joining works");
    await context.close();
  });

  test("no page shows what needs the program", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const page = await context.newPage();
    for (const address of [...TOPICS, RECORDS[0], RECORDS.at(-1), "./a-to-z/", "./joining/"]) {
      await page.goto(address);
      await expect(page.locator("button:visible, input:visible, form:visible"), address).toHaveCount(0);
      await expect(page.locator("h1:visible"), address).toHaveCount(1);
    }
    await context.close();
  });
});

test("the program takes a page over without a jump, a lost focus or anything shut", async ({ page }) => {
  await page.addInitScript(() => {
    window.shifted = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((each) => (window.shifted += each.hadRecentInput ? 0 : each.value))).observe({ type: "layout-shift", buffered: true });
  });
  const arrive = await hold(page);
  await page.goto("./partnership/harbour/", { waitUntil: "load" });
  await openSection(page, "Who runs it");
  const summary = page.locator("summary", { hasText: "Lay member" });
  await summary.click();
  await summary.focus();
  const places = () =>
    page.evaluate(() => [...document.querySelectorAll("main h2, main dt, main summary")].filter((each) => each.checkVisibility()).map((each) => `${each.textContent} ${Math.round(each.getBoundingClientRect().top)}`));
  const before = { places: await places(), scrolled: await page.evaluate(() => scrollY) };
  expect(before.scrolled).toBeGreaterThan(100);
  // What moved when the word was opened was asked for.
  await page.evaluate(() => (window.shifted = 0));
  arrive();
  await expect(page.locator("#shell")).toHaveCount(0);
  await expect(summary).toBeFocused();
  await expect(page.getByText("A board member who is not a healthcare professional or manager.")).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(before.scrolled);
  expect(await places()).toEqual(before.places);
  expect(await page.evaluate(() => window.shifted)).toBeLessThanOrEqual(0.01);
});

test("what was typed and pressed before the program arrived is answered when it does", async ({ page }) => {
  const arrive = await hold(page);
  await page.goto("./", { waitUntil: "load" });
  const box = page.getByLabel("Your postcode");
  await box.fill("WM1 1AA");
  await box.press("Enter");
  await expect(page).toHaveURL(/\/$/);
  arrive();
  await expect(heading(page)).toHaveText("Your choices near WM1 1AA");
});

test("somebody who is still typing goes on where they were", async ({ page }) => {
  const arrive = await hold(page);
  await page.goto("./", { waitUntil: "load" });
  const box = page.getByLabel("Your postcode");
  await box.pressSequentially("WM1");
  arrive();
  await expect(page.locator("#shell")).toHaveCount(0);
  await expect(box).toBeFocused();
  await page.keyboard.type(" 1AA");
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText("Your choices near WM1 1AA");
});

for (const [what, files] of [
  ["the program", "**/*.wasm"],
  ["its words", "**/locales/*.ftl"],
]) {
  test(`a page can be read although ${what} did not arrive`, async ({ page, faults }) => {
    await page.route(files, (route) => route.abort());
    await page.goto("./surgery/curlew-wharf/");
    await expect(page.getByRole("alert")).toContainText("Part of the site did not arrive.");
    await expect(page.locator("h1:visible")).toContainText("Curlew Wharf Medical Centre");
    await expect(page.locator("button:visible, form:visible")).toHaveCount(0);
    expect(await violations(page)).toEqual([]);
    await page.getByRole("link", { name: "Find something from A to Z" }).click();
    await expect(page.locator("h1:visible")).toHaveText("Everything from A to Z");
    faults.length = 0; // the browser rightly complains of the missing file
  });
}

test("a page that needs the program says what to do when its words did not arrive", async ({ page, faults }) => {
  await page.route("**/locales/*.ftl", (route) => route.abort());
  await page.goto("./results");
  const help = page.getByRole("main");
  await expect(help).toContainText("Part of the site did not arrive.");
  await expect(help.locator("h1")).toBeFocused();
  await expect(help).toContainText("the words of this site did not arrive");
  expect(await violations(page)).toEqual([]);
  faults.length = 0; // the browser rightly complains of the missing file
});

test("the pages that only those without the program need shut nobody out", async ({ page }) => {
  for (const address of ["./a-to-z/", "./a-to-z/surgeries/c/", "./a-to-z/places/g/", "./a-to-z/services/diabetes/", "./joining/"]) {
    await page.goto(address);
    expect(await violations(page), address).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide, address).toBe(0);
  }
});
