// The program breaks down while somebody uses it: a readable page takes its place.
const { test, expect } = require("./site");
const { heading } = require("./steps");

test("a person sees help, and nothing half working, when the program stops", async ({ page, faults }) => {
  await page.goto("./");
  await expect(heading(page)).toBeVisible();
  await page.evaluate(() => {
    Promise.reject(new WebAssembly.RuntimeError("unreachable"));
  });
  await expect(page.getByText("Something went wrong in the site itself")).toBeVisible();
  await expect(page.locator("#app")).toBeHidden();
  faults.length = 0; // the stop itself, which this test asked for
});

test("an error that is not the program's leaves the page as it is", async ({ page, faults }) => {
  await page.goto("./");
  await expect(heading(page)).toBeVisible();
  await page.evaluate(() => {
    window.dispatchEvent(new ErrorEvent("error", { error: new Error("an extension's") }));
  });
  await expect(page.locator("#app")).toBeVisible();
  expect(faults).toEqual([]);
});
