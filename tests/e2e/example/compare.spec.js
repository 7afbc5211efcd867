// The comparison: a row for each service, in what the choices differ in words, and which column is which on a phone.
const { test, expect } = require("../site");
const { heading, settled, violations } = require("../steps");
const { sheets } = require("../paper");

const THREE = "./compare#compare=harbour,fenside,tollgate";

/** Says where one lives and opens the comparison. */
async function compare(page, address) {
  await page.goto("./where");
  await settled(page);
  const box = page.getByRole("textbox").first();
  await box.fill("WM1 1AA");
  await box.press("Enter");
  await page.waitForURL((url) => !url.pathname.endsWith("/where"));
  await page.goto(address);
  await expect(heading(page)).toHaveText("Compare your choices");
}

/** The row of a service or a fact. */
const row = (page, name) => page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: new RegExp(`^(What you may want to know )?${name}`) }) });

test("a service has a row: who provides it with each choice, where and how far, and who sends one", async ({ page }) => {
  await compare(page, THREE);
  const cells = row(page, "Diabetes").getByRole("cell");
  await expect(cells).toHaveCount(4);
  await expect(cells.nth(0)).toContainText("Wenmarsh Hospitals NHS Foundation Trust provides this.");
  await expect(cells.nth(1)).toContainText("It provides this itself.");
  await expect(cells.nth(1)).toContainText(/Where: Lantern Yard.*, about [\d.]+ mile/);
  await expect(cells.nth(1)).toContainText("Ask your GP to refer you.");
  await expect(row(page, "Diabetes").getByRole("rowheader")).toContainText("Different: who provides it, where");
  await expect(row(page, "Out-of-hours care").getByRole("rowheader")).toContainText("Different: who provides it");
  await expect(row(page, "Eye care").getByRole("cell").nth(1)).toContainText("It is not on the list of services.");
});

test("what the person filters by comes first, and nothing is removed by it", async ({ page }) => {
  await compare(page, THREE);
  const all = await page.getByRole("rowheader").count();
  await compare(page, "./compare#service=heart&compare=harbour,fenside,tollgate");
  await expect(page.getByRole("rowheader").first()).toContainText("Heart problems");
  await expect(page.getByRole("rowheader")).toHaveCount(all);
});

test("a switch shows only what differs, keeps the focus, and is in the address", async ({ page }) => {
  await compare(page, "./compare#compare=harbour,fenside");
  await expect(row(page, "Out-of-hours care").getByRole("rowheader")).toContainText("The same for all");
  const [only, again] = ["Show only what differs", "Show what is the same too"].map((name) => page.getByRole("button", { name }));
  await only.focus();
  await page.keyboard.press("Enter");
  await expect(again).toBeFocused();
  await expect(page).toHaveURL(/#compare=harbour,fenside&rows=differing$/);
  await expect(row(page, "Out-of-hours care")).toHaveCount(0);
  await expect(row(page, "Diabetes")).toHaveCount(1);
  await page.reload();
  await expect(row(page, "Out-of-hours care")).toHaveCount(0);
  await again.click();
  await expect(row(page, "Out-of-hours care")).toHaveCount(1);
});

for (const width of [320, 390, 768]) {
  test(`at ${width} px each cell says which choice it is about`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await compare(page, THREE);
    const names = row(page, "Diabetes").locator("td .nhsuk-table__heading");
    await expect(names).toHaveText([/Stay with Wenmarsh PCT/, /Harbour/, /Fenside/, /Tollgate/]);
    for (const name of await names.all()) await expect(name).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    expect(await violations(page)).toEqual([]);
  });
}

test("on paper no row is split, the columns are side by side, and the release stands there", async ({ page }) => {
  await compare(page, `${THREE}&rows=all`);
  expect(await sheets(page)).toBeLessThanOrEqual(6);
  await page.setViewportSize({ width: 703, height: 1000 });
  await page.emulateMedia({ media: "print" });
  const shown = await row(page, "Diabetes").evaluate((each) => {
    const boxes = [...each.children].map((cell) => cell.getBoundingClientRect());
    return { split: getComputedStyle(each).breakInside, tops: new Set(boxes.map((box) => Math.round(box.top))).size, right: boxes.at(-1).right };
  });
  expect(shown).toMatchObject({ split: "avoid", tops: 1 });
  expect(shown.right).toBeLessThanOrEqual(703);
  await expect(page.getByText(/Release [0-9a-f]+/).filter({ visible: true }).first()).toBeVisible();
});
