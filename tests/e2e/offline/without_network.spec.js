// After one visit the network may vanish: everything goes on, and a line says how old the information is.
const { test, expect, kept, stores, title, wholeRelease } = require("./kept");
const { heading, submit } = require("../steps");

test("after one visit the site works without a network: reload, search, joining, compare, print", async ({ page, host }) => {
  await page.goto(host.address);
  await kept(page);
  await host.goAway();
  await page.reload();
  expect(await wholeRelease(page)).toBe(title("older"));
  await expect(page.getByText("You are offline. This information is from 31 March 2010.")).toBeVisible();
  await submit(page, "WM1 1AA");
  await expect(heading(page)).toHaveText("Your choices near WM1 1AA");
  await page.goto(`${host.address}surgery/samphire-road`);
  await expect(heading(page)).toContainText("Samphire Road Surgery");
  await expect(page.getByRole("heading", { name: "Can you join?" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "When it is closed" })).toBeVisible();
  await page.goto(`${host.address}compare#compare=wenmarsh,haven`);
  await expect(heading(page)).toBeVisible();
  await page.goto(`${host.address}leaflet`);
  await expect(heading(page)).toBeVisible();
  expect((await page.pdf({ format: "A4" })).subarray(0, 5).toString()).toBe("%PDF-");
});

test("a page of another address opens offline", async ({ page, host }) => {
  await page.goto(host.address);
  await kept(page);
  await host.goAway();
  await page.goto(`${host.address}rights`);
  await expect(heading(page)).toHaveText("Your rights");
});

test("an address with a dot is of a page, with the network and without, unless the site lists it as a file", async ({ page, host }) => {
  await page.goto(host.address);
  await kept(page);
  for (const there of [true, false]) {
    if (!there) await host.goAway();
    for (const [path, name] of [
      ["surgery/st.osyps", "St Osyp's Surgery"],
      ["surgery/dr.evans.html", "Page not found"],
      ["surgery/samphire-road.", "Samphire Road Surgery"],
      ["surgery/Samphire-Road).", "Samphire Road Surgery"],
      ["surgery/samphire-road/index.html", "Samphire Road Surgery"],
      ["rights/index.html", "Your rights"],
    ]) {
      await page.goto(host.address + path);
      await expect(heading(page)).toContainText(name);
    }
  }
  await host.comeBack();
  for (const path of ["sw.js", "embed.js", "release/release.json"]) {
    const answer = await page.goto(host.address + path);
    expect([path, answer.headers()["content-type"]]).toEqual([path, expect.stringMatching(/javascript|json/)]);
  }
});

test("a record whose id has a dot opens without a network", async ({ page, host }) => {
  host.site = "newer";
  await page.goto(host.address);
  await kept(page);
  await host.goAway();
  for (const path of ["surgery/st.osyps", "surgery/st.osyps/"]) {
    await page.goto(host.address + path);
    await expect(heading(page)).toContainText("St Osyp's Surgery");
    await expect(page).toHaveURL(host.address + path);
  }
});

test("pages that are only to be read open on every visit, and without a network the app answers in their place", async ({ page, host }) => {
  await page.goto(host.address);
  await kept(page);
  for (const [path, name] of [["joining/", "How joining works"], ["a-to-z/", "Everything from A to Z"]]) {
    await page.goto(host.address + path);
    await expect(heading(page)).toHaveText(name);
  }
  await host.goAway();
  for (const [path, name] of [["joining/", "Your rights"], ["a-to-z/surgeries/", /^GP surgeries and /]]) {
    await page.goto(host.address + path);
    await expect(heading(page)).toHaveText(name);
  }
});

test("a kiosk starts offline, and its files and the public's are of their own builds", async ({ page, host }) => {
  await page.goto(host.address);
  await kept(page);
  // The kiosk is set up when the host has a newer site already.
  host.site = "newer";
  await page.goto(`${host.address}kiosk/`);
  await kept(page);
  expect(Object.keys(await stores(page))).toHaveLength(2);
  await host.goAway();
  await page.reload();
  await expect(page.locator('meta[name="lcp:mode"]')).toHaveAttribute("content", "kiosk");
  await expect(page.locator("#app")).toContainText(title("newer"));
  await page.goto(host.address);
  expect(await wholeRelease(page)).toBe(title("older"));
});

test("the line goes when the network is back", async ({ page, context, host }) => {
  await page.goto(host.address);
  await kept(page);
  const line = page.getByText("You are offline.");
  await expect(line).toBeHidden();
  await context.setOffline(true);
  await expect(line).toBeVisible();
  await context.setOffline(false);
  await expect(line).toBeHidden();
});

test("the device keeps what the site lists, nothing that a person looked for", async ({ page, host }) => {
  await page.goto(host.address);
  await kept(page);
  const before = await stores(page);
  expect(Object.keys(before)).toHaveLength(1);
  const [list] = Object.values(before);
  const worker = (await host.read("sw.js")).toString();
  const { pages, release } = JSON.parse(worker.split("const SITE = ")[1].split(/;\n/)[0]);
  expect(list).toEqual(Object.keys({ ...pages[""].files, ...release }).sort());
  await submit(page, "WM1 1AA");
  await expect(heading(page)).toHaveText("Your choices near WM1 1AA");
  await page.goto(`${host.address}rights`);
  await expect(heading(page)).toHaveText("Your rights");
  expect(await stores(page)).toEqual(before);
});

test("a box in another site's page keeps nothing", async ({ page, host }) => {
  await page.goto(`${host.address}embed/`);
  await expect(page.locator("#app")).toBeVisible();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await stores(page)).toEqual({});
});

for (const [when, clock] of [
  ["years behind", "1971-01-01T10:00:00Z"],
  ["years ahead", "2099-01-01T10:00:00Z"],
]) {
  test(`a clock that is ${when} does not keep the site from working offline`, async ({ page, host }) => {
    await page.clock.setFixedTime(clock);
    await page.goto(host.address);
    await kept(page);
    await host.goAway();
    await page.reload();
    expect(await wholeRelease(page)).toBe(title("older"));
  });
}
