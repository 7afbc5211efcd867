// Networks and devices as they are: each kind of file late, cut off, missing, or answered by somebody else's page. Whatever
// happens, there is a page that says so and whom to call, or the page that was asked for, and never a wrong answer.
const { test, expect } = require("../site");
const { heading, submit } = require("../steps");

/** The page that a network shows before one has paid or agreed: HTML, with 200, for whatever was asked. */
const PORTAL = "<!DOCTYPE html><html><head><title>Welcome</title></head><body><h1>Agree to our terms</h1></body></html>";

/** What a page is made of: the files of each kind. */
const KINDS = {
  program: "**/lcp-explorer*.wasm",
  "its script": "**/lcp-explorer-*.js",
  texts: "**/locales/*.ftl",
  manifest: "**/release/release.json",
  catalogue: "**/release/catalogue-*.lcp",
  postcodes: "**/release/postcodes/index-*.lcp",
};

/** What can become of a file on its way. */
const FAULTS = {
  "a portal answers in its place": (route) => route.fulfill({ status: 200, contentType: "text/html", body: PORTAL }),
  "it is cut off": async (route) => {
    const answer = await route.fetch();
    const body = await answer.body();
    await route.fulfill({ response: answer, body: body.subarray(0, body.length >> 1) });
  },
  "the connection breaks": (route) => route.abort("connectionreset"),
  "the host fails": (route) => route.fulfill({ status: 503, contentType: "text/html", body: "" }),
};

/** Says what is wrong, or what is not there, with whom to call; or shows what was made before. */
async function saysSo(page) {
  await expect(page.locator("h1:visible").first()).toBeVisible();
  await expect(page.getByText(/Call 999/).filter({ visible: true }).first()).toBeVisible();
  const text = await page.locator("body").innerText();
  expect(text).not.toContain("Agree to our terms");
  expect(text).not.toContain("You can join");
}

for (const [kind, files] of Object.entries(KINDS)) {
  for (const [fault, answer] of Object.entries(FAULTS)) {
    test(`${kind}: ${fault}`, async ({ page, faults }) => {
      await page.route(files, answer);
      await page.goto("./results#q=curlew", { waitUntil: "load" });
      await expect(page.getByText(/could not start|cannot show you this information/i).filter({ visible: true }).first()).toBeVisible();
      await saysSo(page);
      faults.length = 0; // the browser rightly complains
    });
  }

  test(`${kind}: a wrong type of the same bytes changes nothing, or is said`, async ({ page, faults }) => {
    await page.route(files, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, headers: { ...answer.headers(), "content-type": "text/plain" } });
    });
    await page.goto("./results", { waitUntil: "load" });
    await expect(page.locator("#app:not([hidden]) #maincontent h1, #boot-failed:not([hidden]) h1").first()).toBeVisible();
    faults.length = 0; // as above
  });
}

test("a network that stalls within the catalogue leaves a page that waits, with help, and goes on when it comes", async ({ page }) => {
  let arrive;
  const held = new Promise((resolve) => (arrive = resolve));
  await page.route(KINDS.catalogue, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("./results", { waitUntil: "commit" });
  await expect(page.getByText("Loading. This can take a while").filter({ visible: true }).first()).toBeVisible();
  await expect(page.locator(".lcp-emergency").first()).toContainText("999");
  arrive();
  await expect(page.getByText(/^Showing 5 of 70 GP surgeries/)).toBeVisible();
});

test("details that do not arrive are said where they would stand, and the answer stays", async ({ page, faults }) => {
  for (const answer of Object.values(FAULTS)) {
    await page.unrouteAll();
    await page.route("**/release/details/*.lcp", answer);
    await page.goto("./surgery/curlew-wharf");
    await page.reload();
    await expect(heading(page)).toContainText("Curlew Wharf Medical Centre");
    await expect(page.locator("main .lcp-answer").first()).toBeVisible();
    await expect(page.locator("#app").getByText(/did not (load|arrive)|could not be loaded|not as it was published|Try again/i).filter({ visible: true }).first()).toBeVisible();
  }
  faults.length = 0; // as above
});

const STORAGE = {
  "is forbidden": () => {
    for (const name of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(window, name, { get: () => { throw new DOMException("denied", "SecurityError"); } });
    }
  },
  "is not there": () => {
    for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name, { get: () => null });
  },
  "is full": () => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  },
};

for (const [how, forbid] of Object.entries(STORAGE)) {
  test(`where storage ${how}, a visit goes from the place to a comparison`, async ({ page }) => {
    await page.addInitScript(forbid);
    await page.goto("./");
    await submit(page, "WM1 1AA");
    await expect(heading(page)).toHaveText("Your choices near WM1 1AA");
    await page.getByRole("button", { name: /^Keep on my shortlist ?: Harbour Health Partnership$/ }).click();
    await page.getByText("Compare them with staying").click();
    await expect(page.getByRole("columnheader", { name: "Harbour Health Partnership" })).toBeVisible();
  });
}

test("storage that is cleared between two steps loses the place with the page, and nothing breaks", async ({ page }) => {
  await page.goto("./");
  await submit(page, "WM1 1AA");
  await page.evaluate(() => [sessionStorage, localStorage].forEach((each) => each.clear()));
  await page.locator("section[aria-labelledby=surgeries] h3 a").first().click();
  await expect(page.getByRole("heading", { name: "Can you join?" })).toBeVisible();
  await page.reload();
  await expect(heading(page)).toBeVisible();
  await page.goto("./results");
  await expect(heading(page)).not.toContainText("WM1 1AA");
});

test("a clock of 1990, of 2090, or in the hour that is skipped, changes no answer of an example", async ({ page }) => {
  const answers = new Set();
  for (const time of ["2010-06-01T10:00:00Z", "1990-01-01T12:00:00Z", "2090-07-01T12:00:00Z", "2010-03-28T01:30:00Z"]) {
    await page.clock.setFixedTime(new Date(time));
    await page.goto("./surgery/curlew-wharf");
    await expect(heading(page)).toContainText("Curlew Wharf Medical Centre");
    answers.add(await page.locator("#app main .lcp-answer").first().innerText());
  }
  expect(answers.size).toBe(1);
});
