// A newer site is taken whole or not at all, and no page is of two releases.
const { test, expect, asked, kept, stores, title, wholeRelease } = require("./kept");
const { heading } = require("../steps");

/** A page of the older site, kept whole, on a host that has the newer one by now. */
async function withNewerSite(page, host) {
  await page.goto(host.address);
  await kept(page);
  host.site = "newer";
}

test("a newer site is offered once it is there whole, and taken when the person says so", async ({ page, host }) => {
  await withNewerSite(page, host);
  await page.reload();
  expect(await wholeRelease(page)).toBe(title("older"));
  await page.getByRole("button", { name: "Load it" }).click();
  await expect(page.locator("#app header")).toContainText(title("newer"));
  expect(await wholeRelease(page)).toBe(title("newer"));
  await expect(page.getByText("Newer information is ready.")).toBeHidden();
  await expect.poll(async () => Object.keys(await stores(page))).toHaveLength(1);
  await host.goAway();
  await page.reload();
  expect(await wholeRelease(page)).toBe(title("newer"));
});

test("without a word from the person it is taken when no page of the older one is open", async ({ page, context, host }) => {
  await withNewerSite(page, host);
  expect(await asked(page)).toBe("installed");
  await page.reload();
  expect(await wholeRelease(page)).toBe(title("older"));
  await page.close();
  const next = await context.newPage();
  await expect(async () => {
    await next.goto("about:blank");
    await next.goto(host.address);
    expect(await wholeRelease(next)).toBe(title("newer"));
  }).toPass();
});

test("only the tab that asked turns to the newer site; others keep what is typed, and their own release whole", async ({
  page,
  context,
  host,
}) => {
  await withNewerSite(page, host);
  const other = await context.newPage();
  await other.goto(`${host.address}where`);
  const box = other.getByRole("textbox").first();
  await box.fill("WM1 1A");
  await page.reload();
  await page.getByRole("button", { name: "Load it" }).click();
  await expect(page.locator("#app header")).toContainText(title("newer"));
  expect(await wholeRelease(page)).toBe(title("newer"));
  // The older site is on the device alone by now.
  await expect(other.getByText("Newer information is ready.")).toBeVisible();
  await expect(box).toHaveValue("WM1 1A");
  await box.pressSequentially("A");
  await box.press("Enter");
  await other.waitForURL((url) => !url.pathname.endsWith("/where"));
  await other.evaluate(() => {
    history.pushState(null, "", new URL("surgery/samphire-road", document.baseURI));
    window.dispatchEvent(new PopStateEvent("popstate"));
  });
  await expect(other.getByRole("heading", { name: "When it is closed" })).toBeVisible();
  expect(await wholeRelease(other)).toBe(title("older"));
  expect(Object.keys(await stores(other))).toHaveLength(2);
  await other.getByRole("button", { name: "Load it" }).click();
  await expect(other.locator("#app header")).toContainText(title("newer"));
  await expect(heading(other)).toContainText("Samphire Road Surgery");
  expect(await wholeRelease(other)).toBe(title("newer"));
  await expect.poll(async () => Object.keys(await stores(other))).toHaveLength(1);
});

test("a tab of the older site that was left goes, and its store with it", async ({ page, context, host }) => {
  await withNewerSite(page, host);
  const other = await context.newPage();
  await other.goto(host.address);
  await page.reload();
  await page.getByRole("button", { name: "Load it" }).click();
  await expect(page.locator("#app header")).toContainText(title("newer"));
  await expect(other.getByText("Newer information is ready.")).toBeVisible();
  await other.close();
  await page.reload();
  expect(await wholeRelease(page)).toBe(title("newer"));
  await expect.poll(async () => Object.keys(await stores(page))).toHaveLength(1);
});

test("what the two sites share is not fetched twice", async ({ page, host }) => {
  await withNewerSite(page, host);
  host.asked.length = 0;
  expect(await asked(page)).toBe("installed");
  expect(host.asked.filter((path) => path.endsWith(".wasm"))).toEqual([]);
  expect(host.asked.filter((path) => path.startsWith("release/catalogue-"))).toHaveLength(1);
});

test("a newer site that breaks off half-way is not taken, and is the next time", async ({ page, host }) => {
  await withNewerSite(page, host);
  host.answersLeft = 2;
  expect(await asked(page)).toBeNull();
  await host.goAway();
  await page.reload();
  expect(await wholeRelease(page)).toBe(title("older"));
  host.answersLeft = Infinity;
  await host.comeBack();
  expect(await asked(page)).toBe("installed");
});

for (const name of ["release/catalogue-", "release/release.json"]) {
  test(`a newer site with one altered byte in ${name} is not taken`, async ({ page, host }) => {
    await withNewerSite(page, host);
    host.alter = (path, body) => {
      if (path.startsWith(name)) body[body.length >> 1] ^= 1;
      return body;
    };
    expect(await asked(page)).toBeNull();
    await page.reload();
    expect(await wholeRelease(page)).toBe(title("older"));
    host.alter = (path, body) => body;
    expect(await asked(page)).toBe("installed");
  });
}

test("a device without room works from the network, and keeps the older site when there is no room for the newer", async ({
  page,
  host,
}) => {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(host.address);
  const room = (quotaSize) => session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize });
  await room(10_000);
  await page.goto(host.address);
  expect(await wholeRelease(page)).toBe(title("older"));
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await room(50_000_000);
  await page.reload();
  await kept(page);
  host.site = "newer";
  await room(10_000);
  expect(await asked(page)).toBeNull();
  await host.goAway();
  await page.reload();
  expect(await wholeRelease(page)).toBe(title("older"));
  expect(Object.keys(await stores(page))).toHaveLength(1);
});

test("when the browser threw away what it kept, the network has the site and it is kept anew", async ({ page, host }) => {
  await page.goto(host.address);
  await kept(page);
  const before = await stores(page);
  const evict = () =>
    page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
  await evict();
  await page.reload();
  expect(await wholeRelease(page)).toBe(title("older"));
  await expect.poll(() => stores(page)).toEqual(before);
  // The host has a newer site by now, of which the older worker knows nothing.
  await evict();
  host.site = "newer";
  await page.reload();
  expect(await wholeRelease(page)).toBe(title("newer"));
});

test("a kiosk takes a newer site while nobody touches it", async ({ page, host }) => {
  test.slow();
  await page.clock.install();
  await page.goto(`${host.address}kiosk/`);
  await kept(page);
  host.site = "newer";
  expect(await asked(page)).toBe("installed");
  await expect(page.getByText("Newer information is ready.")).toBeHidden();
  // The page may hear of the newer site a moment after the test does, and waits from then on. What it shows is read
  // without asking the older worker for anything: a browser turns to the newer one when the older has no work left.
  const shown = async () => {
    await page.clock.fastForward("02:01");
    return page.locator("#app header").textContent({ timeout: 1000 }).catch(() => "");
  };
  await expect.poll(shown, { timeout: 60_000 }).toContain(title("newer"));
});
