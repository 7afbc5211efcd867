// The program breaks down while somebody uses it: it starts again, and a readable page takes its place when that does not help.
const { test, expect, TODAY } = require("./site");
const { heading } = require("./steps");

/** The program stops by a trap. */
const trap = (page) =>
  page.evaluate(() => {
    Promise.reject(new WebAssembly.RuntimeError("unreachable"));
  });

test("the program that stops starts again with all that the person had given and was typing", async ({ page, faults }) => {
  await page.goto("./results");
  await page.evaluate(() => sessionStorage.setItem("for", '"someone-else"'));
  await page.goto("./where#access=lift");
  const boxes = page.locator("#app input[type=text]");
  await boxes.nth(0).fill("12 Mill La");
  await boxes.nth(1).fill("near the sch");
  await Promise.all([page.waitForEvent("load"), trap(page)]);
  await expect(boxes.nth(0)).toHaveValue("12 Mill La");
  await expect(boxes.nth(1)).toHaveValue("near the sch");
  await expect(heading(page)).toHaveText(/they/);
  expect(page.url()).toMatch(/where#access=lift$/);
  expect(await page.evaluate(() => sessionStorage.getItem("typed"))).toBeNull();
  faults.length = 0; // the stop itself, which this test asked for
});

test("a person sees help, and nothing half working, when the program stops twice in a row", async ({ page, faults }) => {
  await page.goto("./");
  await expect(heading(page)).toBeVisible();
  await Promise.all([page.waitForEvent("load"), trap(page)]);
  await page.locator("body:not(:has(#shell))").waitFor();
  await trap(page);
  await expect(page.getByText("Something went wrong in the site itself")).toBeVisible();
  await expect(page.locator("#app")).toBeHidden();
  faults.length = 0; // the stops themselves, which this test asked for
});

test("the program that stops long after it started again starts again once more", async ({ page, faults }) => {
  await page.goto("./");
  await expect(heading(page)).toBeVisible();
  for (const minutes of [0, 2]) {
    await page.clock.setFixedTime(TODAY.getTime() + minutes * 60_000);
    await Promise.all([page.waitForEvent("load"), trap(page)]);
    await page.locator("body:not(:has(#shell))").waitFor();
  }
  await expect(page.locator("#boot-failed")).toBeHidden();
  faults.length = 0; // the stops themselves, which this test asked for
});

test("where the tab may store nothing there is help at once", async ({ page, faults }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "sessionStorage", { get: () => { throw new DOMException("", "SecurityError"); } });
  });
  await page.goto("./");
  await expect(heading(page)).toBeVisible();
  await trap(page);
  await expect(page.getByText("Something went wrong in the site itself")).toBeVisible();
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
