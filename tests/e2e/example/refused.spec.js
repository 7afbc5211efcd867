// A release that is not as it was published: nothing of it is shown, and whom to call is.
const { test, expect } = require("../site");
const { heading } = require("../steps");

const REFUSED = "We cannot show you this information";

test("one altered byte of the catalogue refuses the whole", async ({ page }) => {
  await page.route("**/release/catalogue-*.lcp", async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    body[body.length >> 1] ^= 1;
    await route.fulfill({ response, body });
  });
  await page.goto("./results#q=curlew");
  await expect(heading(page)).toHaveText(REFUSED);
  await expect(page.getByText("not as it was published")).toBeVisible();
  await expect(page.getByText("01632 960 100")).toBeVisible();
  await expect(page.getByText("Curlew")).toHaveCount(0);
});

test("a catalogue that is cut short is refused", async ({ page }) => {
  await page.route("**/release/catalogue-*.lcp", async (route) => {
    const response = await route.fetch();
    const body = (await response.body()).subarray(0, 1000);
    await route.fulfill({ response, body });
  });
  await page.goto("./");
  await expect(heading(page)).toHaveText(REFUSED);
});

test("a catalogue that is missing is refused", async ({ page, faults }) => {
  await page.route("**/release/catalogue-*.lcp", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto("./");
  await expect(heading(page)).toHaveText(REFUSED);
  await expect(page.getByText("A part of the information is missing")).toBeVisible();
  faults.length = 0; // the browser rightly complains of the missing file
});

test("a missing manifest says whom to ask without it", async ({ page, faults }) => {
  await page.route("**/release.json", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto("./");
  await expect(heading(page)).toHaveText(REFUSED);
  await expect(page.getByText("Ask at your GP surgery.")).toBeVisible();
  faults.length = 0; // as above
});

test("an altered manifest is refused", async ({ page }) => {
  await page.route("**/release.json", async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/"sha256": "./, '"sha256": "x');
    await route.fulfill({ response, body });
  });
  await page.goto("./");
  await expect(heading(page)).toHaveText(REFUSED);
});

test("details that were altered are left out, and the rest of the surgery's page stays", async ({ page }) => {
  await page.route("**/release/details/*.lcp", async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    body[body.length - 1] ^= 1;
    await route.fulfill({ response, body });
  });
  await page.goto("./surgery/curlew-wharf");
  await expect(page.getByText("did not arrive as they were published")).toBeVisible();
  await expect(page.getByText("93 Mill Street")).toHaveCount(0);
});
