// The pages of records: their parts, the words explained in place, the opening hours as the day goes on.
const { test, expect } = require("../site");
const { heading, focused, openSection } = require("../steps");

test("a part of a long page is reached by keyboard, and the address stays as it is", async ({ page }) => {
  await page.goto("./partnership/harbour");
  await expect(heading(page)).toContainText("Harbour Health Partnership");
  await page.locator("summary", { hasText: "On this page" }).click();
  const link = page.getByRole("navigation", { name: "On this page" }).getByRole("link", { name: "How well it is doing" });
  await link.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe("How well it is doing");
  await expect(page.getByRole("heading", { level: 2, name: "How well it is doing" })).toBeInViewport();
  await expect(page).toHaveURL(/\/partnership\/harbour$/);
});

test("a word is explained where it is used, by keyboard, without leaving the page", async ({ page }) => {
  await page.goto("./partnership/harbour");
  await openSection(page, "Who runs it");
  const summary = page.locator("summary", { hasText: "Lay member" });
  const meaning = page.getByText("A board member who is not a healthcare professional or manager.");
  await expect(meaning).toBeHidden();
  await summary.focus();
  await page.keyboard.press("Enter");
  await expect(meaning).toBeVisible();
  await expect(page).toHaveURL(/\/partnership\/harbour$/);
});

test("every word of the information is on one page", async ({ page }) => {
  await page.goto("./about");
  await page.locator("main").getByRole("link", { name: "What words mean" }).click();
  await expect(heading(page)).toHaveText("What words mean");
  await expect(page.locator("main dt", { hasText: "Mutual" })).toBeVisible();
});

test("the examples of 2009 cannot be taken for choices", async ({ page }) => {
  await page.goto("./about");
  await page.getByRole("link", { name: "Examples from 2009, not choices" }).click();
  await expect(heading(page)).toHaveText("Examples from 2009, not choices");
  await expect(page.getByText("You cannot join them.")).toBeVisible();
  await expect(page.getByText("It covered 657,000 people.")).toBeVisible();
  await expect(page.getByText("It covered more than 650,000 people.")).toBeVisible();
});

test.describe("on a device that is set to Tokyo", () => {
  test.use({ timezoneId: "Asia/Tokyo" });

  test("a surgery is open by the London clock, until the minute it closes", async ({ page }) => {
    await page.clock.install({ time: new Date("2010-06-01T18:29:10+01:00") });
    await page.goto("./surgery/curlew-wharf");
    const desk = page.locator(".lcp-hours-kinds .lcp-now").first();
    await expect(desk).toHaveText("Open now, until 6:30pm.");
    await page.clock.setFixedTime(new Date("2010-06-01T18:30:10+01:00"));
    await page.clock.runFor(60_000);
    await expect(desk).toHaveText("Closed now. Opens at 8am on Thursday.");
  });
});

test("a mistake is reported by mail or by phone, with the record, and nothing is sent", async ({ page }) => {
  await page.goto("./surgery/curlew-wharf");
  await openSection(page, "How old this is");
  const mail = page.getByRole("link", { name: /^Email .* about this record$/ });
  await expect(mail).toHaveAttribute("href", /^mailto:advice@wenmarsh\.example\?subject=.*curlew-wharf/);
  await expect(page.getByText(/Say that it is record curlew-wharf in release [0-9a-f]+\./)).toBeVisible();
  await expect(page.locator("main form")).toHaveCount(0);
});

test("the files of the release can be had", async ({ page, request }) => {
  await page.goto("./about");
  const links = page.locator("main a[download]");
  await expect(links).not.toHaveCount(0);
  for (const link of await links.all()) {
    const address = await link.evaluate((each) => each.href);
    expect((await request.get(address)).status(), address).toBe(200);
  }
});

test("search engines read when a surgery is open, and on which days it is closed", async ({ page }) => {
  await page.goto("./surgery/curlew-wharf/");
  const [record, trail] = JSON.parse(await page.locator('script[type="application/ld+json"]').textContent());
  expect(trail["@type"]).toBe("BreadcrumbList");
  const hours = record.openingHoursSpecification.map(({ dayOfWeek, opens, closes }) => `${dayOfWeek} ${opens}-${closes}`);
  expect(hours).toContain("Monday 08:00-18:30");
  expect(hours).toContain("Sunday 00:00-00:00");
});
