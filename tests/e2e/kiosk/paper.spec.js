// What the printer of a kiosk prints, and the screen of a reception.
const { test: base, expect } = require("../site");
const { test, SETTINGS, visit } = require("./kiosk");
const { pages } = require("../paper");
const { violations } = require("../steps");

/** Puts three surgeries aside and opens the leaflet. */
async function leaflet(page) {
  await visit(page);
  for (let at = 0; at < 3; at += 1) {
    await page.getByRole("button", { name: /^Keep on my shortlist/ }).first().tap();
  }
  await page.getByRole("link", { name: "leaflet" }).first().tap();
  await page.getByRole("heading", { level: 1, name: "take away" }).waitFor();
}

test("the leaflet is at most two pages of A4, without the bar and without the place", async ({ kiosk: page }) => {
  await leaflet(page);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute("data-printed", "once");
  });
  await page.getByRole("button", { name: "Print" }).tap();
  await expect(page.locator("body")).toHaveAttribute("data-printed", "once");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("Need help? Ask at the desk.")).toBeHidden();
  const { count, width } = pages(await page.pdf({ preferCSSPageSize: true }));
  expect(count).toBeGreaterThanOrEqual(1);
  expect(count).toBeLessThanOrEqual(2);
  expect(width).toBeCloseTo(595, -1);
});

test.describe("on a roll of paper", () => {
  test.use({ settings: `${SETTINGS} receipt` });

  test("the leaflet is 80 mm wide", async ({ kiosk: page }) => {
    await leaflet(page);
    const { width } = pages(await page.pdf({ preferCSSPageSize: true }));
    expect(width).toBeCloseTo((80 / 25.4) * 72, 0);
  });
});

base("a reception has one screen to read out, with no box for anything about a patient", async ({ page, baseURL }) => {
  await page.route("**/reception/", async (route) => {
    const answer = await route.fetch();
    const html = (await answer.text()).replace(/(<meta name="lcp:kiosk" content=")[^"]*/, "$1practice=curlew-wharf");
    await route.fulfill({ status: 200, contentType: "text/html", body: html });
  });
  await page.goto(new URL("reception/", baseURL).href);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("for people who ask to join");
  await expect(page.getByRole("heading", { level: 2 }).first()).toContainText("What you can say");
  await expect(page.locator("#maincontent input, #maincontent textarea, #maincontent select")).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  const { count } = pages(await page.pdf({ preferCSSPageSize: true }));
  expect(count).toBeLessThanOrEqual(2);
});

/** Shows the reception of a surgery. */
async function reception(page, baseURL, practice) {
  await page.route("**/reception/", async (route) => {
    const answer = await route.fetch();
    const html = (await answer.text()).replace(/(<meta name="lcp:kiosk" content=")[^"]*/, `$1practice=${practice}`);
    await route.fulfill({ status: 200, contentType: "text/html", body: html });
  });
  await page.goto(new URL("reception/", baseURL).href);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("for people who ask to join");
}

for (const practice of ["curlew-wharf", "lantern-yard", "brinegate", "harebell"]) {
  base(`the reception of ${practice} is one screen, and names near surgeries with their phones`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await reception(page, baseURL, practice);
    const near = page.locator(".lcp-reception li", { has: page.locator("a[href^='surgery/']") });
    await expect(near).toHaveCount(4);
    for (const surgery of await near.all()) await expect(surgery.locator("a[href^='tel:']")).toHaveCount(1);
    const bottom = await page.locator("#maincontent .lcp-reception").evaluate((each) => each.getBoundingClientRect().bottom + scrollY);
    expect(bottom).toBeLessThanOrEqual(800);
    await expect(page.locator(".lcp-reception li", { hasText: "PCT" }).first()).toBeVisible();
  });
}

base("a reception whose list is closed offers no form, and names the others of its partnership, and staying", async ({ page, baseURL }) => {
  await reception(page, baseURL, "lantern-yard");
  await expect(page.getByText("We cannot take new people now.")).toBeVisible();
  await expect(page.getByText("I can give you the form")).toHaveCount(0);
  await expect(page.getByText("“We are in Harbour Health Partnership. Another of its GP surgeries may take you.”")).toBeVisible();
  await expect(page.getByText(/stay with Wenmarsh PCT/)).toBeVisible();
});

base("a reception that takes new people names its partnership and staying", async ({ page, baseURL }) => {
  await reception(page, baseURL, "oyster-steps");
  await expect(page.getByText("“We are in Harbour Health Partnership.")).toBeVisible();
  await expect(page.getByText(/stay with Wenmarsh PCT/)).toBeVisible();
  await expect(page.getByText("I can give you the form")).toBeVisible();
});

base("choosing a surgery at a reception shows the heading of what follows", async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 1280, height: 400 });
  await page.goto(new URL("reception/", baseURL).href);
  await page.getByLabel("Name of the GP surgery").fill("curlew");
  await page.keyboard.press("Enter");
  await page.locator(".lcp-areas button").first().focus();
  await page.keyboard.press("Enter");
  const title = page.getByRole("heading", { level: 1 });
  await expect(title).toContainText("for people who ask to join");
  await expect(title).toBeInViewport();
  await expect(title).toBeFocused();
});

base("a reception that the settings do not name chooses its surgery", async ({ page, baseURL }) => {
  await page.goto(new URL("reception/", baseURL).href);
  await page.getByLabel("Name of the GP surgery").fill("curlew");
  await page.getByRole("button", { name: "Find the GP surgery" }).click();
  await page.locator(".lcp-areas button").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("for people who ask to join");
});
