// Finding partnerships and surgeries: by a postcode, by the first half of one, by a surgery's name.
const { test, expect } = require("../site");
const { submit, heading, focused, openSection } = require("../steps");

test("a postcode shows staying, partnerships and surgeries, nearest first, and the focus is on the heading", async ({ page }) => {
  await page.goto("./");
  await submit(page, "wm11aa");
  await expect(heading(page)).toHaveText("Your choices near WM1 1AA");
  await expect.poll(() => focused(page)).toBe("Your choices near WM1 1AA");
  await expect(page.getByRole("status").filter({ hasText: "Showing" })).toHaveText(
    "Showing 5 of 70 GP surgeries, and 5 local clinical partnerships",
  );
  const cards = page.locator("section[aria-labelledby=partnerships] h3");
  await expect(cards.first()).toHaveText("Stay with Wenmarsh PCT");
  await expect(cards.nth(1)).toHaveText("Harbour Health Partnership");
  const surgeries = page.locator("section[aria-labelledby=surgeries] h3");
  await expect(surgeries).toHaveCount(5);
  await expect(surgeries.first()).toHaveText("Oyster Steps Medical Centre");
  await page.getByRole("button", { name: "Show 5 more GP surgeries" }).click();
  await expect(surgeries).toHaveCount(10);
  // The focus is on the first that is new.
  await expect(page.locator("#surgeries-5")).toBeFocused();
  await page.getByRole("button", { name: "Show 10 more GP surgeries" }).click();
  await expect(surgeries).toHaveCount(20);
  await expect(page.locator("#surgeries-10")).toBeFocused();
});

test("the first half of a postcode says how exact the answer is", async ({ page }) => {
  await page.goto("./");
  await submit(page, "WM1");
  await expect(heading(page)).toHaveText("Your choices near WM1");
  await expect(page.getByText("Enter the full postcode for an exact answer.")).toBeVisible();
});

test("a surgery's name finds the surgery and says which partnership it is with", async ({ page }) => {
  await page.goto("./");
  await submit(page, "kittiwake");
  await expect(heading(page)).toHaveText("GP surgeries that match “kittiwake”");
  const card = page.locator(".nhsuk-card", { has: page.getByRole("heading", { name: "Kittiwake House Surgery" }) });
  await expect(card.getByRole("link", { name: "Harbour Health Partnership" })).toBeVisible();
  await expect(page).toHaveURL(/\/results#q=kittiwake$/);
});

test("no fixed address reaches results without any postcode", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "I do not have a fixed address" }).click();
  await expect(heading(page)).toHaveText("Your choices without a fixed address");
  await expect(page.getByText("You can register without a fixed address.").first()).toBeVisible();
});

test("the device's own location is used when the person allows it", async ({ page, context }) => {
  await context.grantPermissions(["geolocation"]);
  await context.setGeolocation({ latitude: 53.21728, longitude: 1.27859 });
  await page.goto("./");
  await page.getByRole("button", { name: "Use my location" }).click();
  await expect(heading(page)).toHaveText("Your choices near your location");
});

test("a partnership and its surgeries lead to each other", async ({ page }) => {
  await page.goto("./");
  await submit(page, "WM1 1AA");
  await page.getByRole("link", { name: "Harbour Health Partnership" }).first().click();
  await expect(heading(page)).toContainText("Harbour Health Partnership");
  await expect(page).toHaveTitle(/^Harbour Health Partnership – /);
  await expect.poll(() => focused(page)).toContain("Harbour Health Partnership");
  await openSection(page, "Its 12 GP surgeries");
  await page.getByRole("link", { name: "Curlew Wharf Medical Centre" }).click();
  await expect(heading(page)).toContainText("Curlew Wharf Medical Centre");
  await expect(page.getByText("93 Mill Street")).toBeVisible();
  await expect(page.getByRole("link", { name: "01632 960 302" }).first()).toBeVisible();
  await page.locator("main").getByRole("link", { name: "Harbour Health Partnership" }).first().click();
  await expect(heading(page)).toContainText("Harbour Health Partnership");
});

test("filters narrow the list, are in the address, and never take staying away", async ({ page }) => {
  await page.goto("./");
  await submit(page, "WM1 1AA");
  for (const group of ["Languages spoken", "Services"]) await page.locator("summary", { hasText: group }).click();
  await page.getByLabel("Polish").check();
  await page.getByLabel("Skin problems").check();
  await expect(page).toHaveURL(/\/results#service=skin&language=polish$/);
  await expect(page.getByRole("status").filter({ hasText: "Showing" })).toHaveText(/^Showing 5 of 9 GP surgeries/);
  await expect(page.getByRole("heading", { name: "Stay with Wenmarsh PCT" })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/results#language=polish$/);
  await expect(page.getByLabel("Skin problems")).not.toBeChecked();
});

test("back and forward, reload and a bookmark all lead to the same page", async ({ page, context }) => {
  await page.goto("./");
  await submit(page, "WM1 1AA");
  const surgery = page.getByRole("link", { name: "Beacon Rise Surgery" });
  await surgery.scrollIntoViewIfNeeded();
  const height = await page.evaluate(() => window.scrollY);
  await surgery.click();
  await expect(heading(page)).toContainText("Beacon Rise Surgery");
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await expect(heading(page)).toHaveText("Your choices near WM1 1AA");
  await expect.poll(async () => Math.abs((await page.evaluate(() => window.scrollY)) - height)).toBeLessThan(80);
  await page.goForward();
  await expect(heading(page)).toContainText("Beacon Rise Surgery");
  await page.goBack();
  await page.reload();
  await expect(heading(page)).toHaveText("Your choices near WM1 1AA");
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(heading(other)).toHaveText("GP surgeries and local clinical partnerships");
  await expect(other.getByLabel("Your postcode")).toBeVisible();
  await other.close();
});

test("an old link says what became of the surgery, and where to go", async ({ page }) => {
  await page.goto("./surgery/foldgate");
  await expect(heading(page)).toHaveText("Page not found");
  await page.getByRole("link", { name: "Cairnfold Surgery" }).click();
  await expect(heading(page)).toContainText("Cairnfold Surgery");
});
