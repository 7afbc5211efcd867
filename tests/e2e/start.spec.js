// The first thing a person sees, and what they see when it does not come.
const { test, expect } = require("./site");

test("the start page opens, has one heading, and the browser complains of nothing", async ({ page }) => {
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("#boot-failed")).toBeHidden();
});

test("the page comes with the security policy", async ({ request }) => {
  const response = await request.get("./");
  const policy = response.headers()["content-security-policy"];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(policy).not.toContain("unsafe-inline");
  expect(response.headers()["referrer-policy"]).toBe("no-referrer");
});

test("a bookmarked page opens under the base path", async ({ page }) => {
  await page.goto("./no-such-page-of-the-app");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("before the program is there a person sees where they are, whom to call, and after a second that it is on its way", async ({ page }) => {
  let arrive;
  const held = new Promise((resolve) => (arrive = resolve));
  await page.route("**/*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("./results", { waitUntil: "commit" });
  await expect(page.getByRole("banner")).toBeVisible();
  const help = page.locator(".lcp-emergency");
  await expect(help).toContainText("999");
  const said = await help.innerText();
  await expect(page.getByText("Loading. This can take a while")).toBeVisible();
  arrive();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await help.innerText(), "the same as while one waits").toBe(said);
});

test.describe("when the program does not arrive", () => {
  test("a page says so, and what to do", async ({ page, faults }, { project }) => {
    await page.route("**/*.wasm", (route) => route.abort());
    await page.goto("./results");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sorry, this page could not start");
    await expect(page.getByText("Part of the site did not arrive.")).toBeVisible();
    // What the dataset says, and no number of ours: there was no 111 in 2010.
    const urgent = project.name === "england" ? "Call NHS 111" : "NHS Direct on 0845 4647";
    await expect(page.locator("#boot-failed")).toContainText(urgent);
    faults.length = 0; // the browser rightly complains of the missing file
  });

  test("a damaged program is told apart from a missing one", async ({ page, faults }) => {
    const body = Buffer.from([0, 97, 115, 109, 1, 0, 0, 0, 1]); // the first bytes of any program, cut short
    await page.route("**/*.wasm", (route) => route.fulfill({ body, contentType: "application/wasm" }));
    await page.goto("./results");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sorry, this page could not start");
    await expect(page.getByText("Part of the site did not arrive.")).toBeHidden();
    faults.length = 0; // as above
  });

  test("a person without JavaScript is told why and whom to call", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const page = await context.newPage();
    await page.goto("./results");
    await expect(page.locator("noscript h1")).toHaveText("Turn on JavaScript to use this page");
    await expect(page.locator("noscript h1")).toBeVisible();
    await context.close();
  });
});
