// Where a person lives stays on the device: looked for in every request, address, title and storage of a journey.
const { test, expect } = require("./site");
const { submit, heading } = require("./steps");

/** A postcode of each dataset. */
const POSTCODE = { example: "WM1 1AA", england: "HG5 0JL" };

test("nothing that leaves the tab, or outlives it, holds the postcode", async ({ page, context }, testInfo) => {
  const postcode = POSTCODE[testInfo.project.name];
  const spellings = [postcode, postcode.replace(" ", ""), encodeURIComponent(postcode), postcode.replace(" ", "+")];
  const holds = (text) => spellings.some((each) => text.toUpperCase().includes(each.toUpperCase()));
  const requests = [];
  page.on("request", (request) => {
    requests.push([request.url(), request.postData() ?? "", JSON.stringify(request.headers())].join(" "));
  });
  const titles = [];
  await page.goto("./");
  await submit(page, postcode);
  await expect(heading(page)).toHaveText(`Your choices near ${postcode}`);
  titles.push(await page.title(), page.url());
  await page.locator("section[aria-labelledby=surgeries] h3 a").first().click();
  await expect(page.getByRole("link", { name: "Back to the list" })).toBeVisible();
  titles.push(await page.title(), page.url(), await page.evaluate(() => JSON.stringify(history.state ?? "")));
  await page.getByRole("link", { name: "Back to the list" }).click();
  await expect(heading(page)).toHaveText(`Your choices near ${postcode}`);
  expect([...requests, ...titles].filter(holds)).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  const state = await context.storageState({ indexedDB: true });
  expect(state.origins).toEqual([]);
  await page.getByText("Search again, or change where you live").click();
  await page.getByRole("button", { name: "Forget where I live" }).click();
  await expect(heading(page)).not.toContainText(postcode);
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
});
