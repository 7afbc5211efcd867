// What is typed and is no word of the dataset stays in the tab: no address, title or history entry has it.
const { test, expect } = require("../site");
const { submit, heading } = require("../steps");

const ADDRESS = "12 High Street";

/** What can be seen of a visit from outside the tab: each address that was shown, the title, the entries' states. */
function watched(page) {
  const seen = [];
  page.on("framenavigated", (frame) => seen.push(frame.url()));
  return async () => {
    seen.push(page.url(), await page.title(), await page.evaluate(() => JSON.stringify(history.state ?? "")));
    seen.push(...(await page.evaluate(() => [...document.querySelectorAll("a[href]")].map((link) => link.href))));
    return seen.map((each) => decodeURIComponent(each).replaceAll("+", " "));
  };
}

test("an address of a house is looked for, kept over a reload and a way back, and in nothing that can be shared", async ({ page, context }) => {
  const seen = watched(page);
  await page.goto("./");
  await submit(page, ADDRESS);
  await expect(heading(page)).toContainText(ADDRESS);
  await expect(page).toHaveURL(/\/results#words=private$/);
  await page.reload();
  await expect(heading(page)).toContainText(ADDRESS);
  await page.getByRole("link", { name: "Your rights" }).first().click();
  await expect(heading(page)).not.toContainText(ADDRESS);
  await page.goBack();
  await expect(heading(page)).toContainText(ADDRESS);
  expect((await seen()).filter((each) => /12 high|street/i.test(each))).toEqual([]);
  const shared = await context.newPage();
  await shared.goto(page.url());
  await expect(heading(shared)).toContainText("GP surgeries and");
});

test("a link from elsewhere with such words finds the same, and they leave the address", async ({ page }) => {
  await page.goto(`./results#q=${ADDRESS.replaceAll(" ", "+")}&language=polish`);
  await expect(heading(page)).toContainText(ADDRESS);
  await expect(page).toHaveURL(/\/results#words=private&language=polish$/);
  await page.goto("./results#q=kittiwake");
  await expect(heading(page)).toContainText("kittiwake");
  await expect(page).toHaveURL(/\/results#q=kittiwake$/);
});
