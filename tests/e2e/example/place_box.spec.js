// The box for a place: a postcode in whatever a person types, and nothing of it anywhere else.
const { test, expect } = require("../site");
const { submit, heading } = require("../steps");

/** Every address that was shown, and the title. */
function watched(page) {
  const seen = [];
  page.on("framenavigated", (frame) => seen.push(frame.url()));
  return async () => [...seen, page.url(), await page.title(), await page.evaluate(() => JSON.stringify(history.state ?? ""))];
}

const SENTENCES = ["“WM1 1AA”", "WM1 1AA?", "WM1/1AA", "Postcode:wm1·1aa", "12 Custom Street, Wenmouth, WM1 1AA", "gp near ＷＭ１ 1АА", "WM1 1AA, UK"];

for (const typed of SENTENCES) {
  test(`“${typed}” is the place WM1 1AA, hides no surgery, and is in no address`, async ({ page }) => {
    const seen = watched(page);
    await page.goto("./");
    await submit(page, typed);
    await expect(heading(page)).toContainText("Your choices near");
    await expect(page.locator("#count")).toContainText("of 70 GP surgeries");
    await expect(page).toHaveURL(/\/results$/);
    expect((await seen()).filter((each) => /wm1|1aa|custom|q=/i.test(decodeURIComponent(each)))).toEqual([]);
  });
}

test("words beside a postcode are offered, and looked for at one press", async ({ page }) => {
  await page.goto("./");
  await submit(page, "oyster WM1 1AA");
  await expect(page.locator("#count")).toContainText("of 70 GP surgeries");
  await page.getByRole("button", { name: "Look for “oyster” as well" }).click();
  await expect(heading(page)).toHaveText("GP surgeries that match “oyster”, near WM1 1AA");
  await expect(page).toHaveURL(/\/results#q=oyster$/);
});

test("where only the second half is unknown, the first half is one press away, and what was typed is repeated", async ({ page }) => {
  await page.goto("./");
  await submit(page, "wm1-9zz");
  await expect(page.locator("#error-summary")).toContainText("We do not know wm1-9zz.");
  await page.getByRole("button", { name: "Use WM1", exact: true }).click();
  await expect(heading(page)).toHaveText("Your choices near WM1");
});

test("a misspelled town is offered, and is one press away", async ({ page }) => {
  await page.goto("./where");
  await page.locator("#place").fill("Wenmoth");
  await page.locator("#place").press("Enter");
  await expect(page.locator("#error-summary")).toContainText("We do not know a place called “Wenmoth”.");
  await page.getByRole("button", { name: "Use Wenmouth", exact: true }).click();
  await expect(page).not.toHaveURL(/where/);
});

test("the second place has its own button, and the answer about home stays", async ({ page }) => {
  await page.goto("./where");
  await page.locator("#place").fill("12 Custom Street, Wenmouth");
  await page.locator("#second-place").fill("WM1 9ZZ");
  await page.locator("#second-place").press("Enter");
  await page.getByRole("button", { name: "Use WM1", exact: true }).click();
  await expect(page).not.toHaveURL(/where/);
});
