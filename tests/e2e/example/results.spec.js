// The results: filters by keyboard, counts that are true, words found while they are typed, orders, and ways out.
const { test, expect } = require("../site");
const { submit, heading, focused, press, violations } = require("../steps");

const count = (page) => page.locator("#count");
const surgeries = (page) => page.locator("section[aria-labelledby=surgeries] h3");
const box = (page) => page.getByLabel("Name, town or service");

/** Opens a group of filters. */
const open = (page, group) => page.locator(".lcp-filter-group > summary", { hasText: group }).click();

/** Nothing that axe finds, with whatever is open left open. */
async function reached(page, what) {
  expect(await violations(page), what).toEqual([]);
}

/** The results near a postcode. */
async function near(page, postcode = "WM1 1AA") {
  await page.goto("./");
  await submit(page, postcode);
  await expect(heading(page)).toContainText(`near ${postcode}`);
}

test("what is typed is found with every letter, marked, and is one step in the history", async ({ page }) => {
  await near(page);
  const before = await page.evaluate(() => history.length);
  await box(page).pressSequentially("kittiw");
  // The beginning of a word is not a word that the dataset has published.
  await expect(page).toHaveURL(/\/results#words=private$/);
  await expect(surgeries(page)).toHaveText(["Kittiwake House Surgery"]);
  await expect(page.locator("mark").first()).toHaveText("Kittiw");
  await box(page).pressSequentially("ake");
  await expect(page).toHaveURL(/\/results#q=kittiwake$/);
  expect(await page.evaluate(() => history.length)).toBe(before);
  for (let letters = 0; letters < 3; letters += 1) await box(page).press("Backspace");
  await box(page).press("Backspace");
  await box(page).pressSequentially(" ho");
  await expect(box(page)).toHaveValue("kitti ho");
  await expect(box(page)).toBeFocused();
  await reached(page, "results with marks");
});

test("a postcode typed where words go is in no address, and moves the place once it is sent", async ({ page }) => {
  await near(page);
  const seen = [];
  page.on("framenavigated", (frame) => seen.push(frame.url()));
  await box(page).pressSequentially("wm3 1aa");
  await box(page).press("Enter");
  await expect(heading(page)).toContainText("WM3 1AA");
  await expect(box(page)).toHaveValue("");
  expect([...seen, page.url()].filter((url) => /wm3.?1/i.test(url))).toEqual([]);
});

test("a count beside a filter is the count after it, and back and reload keep what was chosen", async ({ page, context }) => {
  await near(page);
  await open(page, "Languages spoken");
  for (const name of ["Polish", "Urdu"]) {
    const label = await page.locator("label", { hasText: name }).first().textContent();
    const promised = Number(label.match(/\((\d+)\)/)[1]);
    await page.getByLabel(name).check();
    await expect(count(page)).toContainText(`of ${promised} GP surger`);
    await expect(page.getByText("Languages spoken (1 on)")).toBeVisible();
    await page.getByLabel(name).uncheck();
  }
  await page.getByLabel("Polish").check();
  const said = await count(page).textContent();
  await page.reload();
  await expect(count(page)).toHaveText(said);
  const shared = await context.newPage();
  await shared.goto(page.url());
  await expect(shared.getByRole("button", { name: "Remove Polish" })).toBeVisible();
  await shared.close();
  await page.goBack();
  await expect(page.getByRole("button", { name: "Remove Polish" })).toHaveCount(0);
});

test("on a phone the filters are behind one button, and the way through them needs no mouse", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await near(page);
  const joining = page.getByLabel(/^You can join \(/);
  await expect(joining).toBeHidden();
  await press(page, "Filters");
  await joining.focus();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/#joining=can_join$/);
  await expect(page.locator(".lcp-filters > summary")).toHaveText("Filters (1 on)");
  await reached(page, "filters open on a phone");
  await page.getByRole("button", { name: "Show the list" }).focus();
  await page.keyboard.press("Enter");
  await expect(count(page)).toBeFocused();
  await page.getByRole("button", { name: "Remove You can join" }).focus();
  await page.keyboard.press("Enter");
  await expect(count(page)).toBeFocused();
  await expect(page).toHaveURL(/\/results$/);
});

test("the order is a link, a part of the address, and a sentence", async ({ page }) => {
  await near(page);
  await page.getByRole("link", { name: "Name", exact: true }).click();
  await expect(page).toHaveURL(/#order=name$/);
  await expect(page.getByText("In the order of their names.")).toBeVisible();
  const names = await surgeries(page).allTextContents();
  expect(names).toEqual([...names].sort((one, two) => one.localeCompare(two, "en-GB")));
  await page.goBack();
  await expect(page.getByText("Nearest to your home first.")).toBeVisible();
});

test("nothing found offers what to undo, and undoing it gives what was promised", async ({ page }) => {
  await page.goto("./results#q=kittiwake&language=welsh");
  await expect(count(page)).toHaveText("No GP surgery matches what you asked for");
  const way = page.getByRole("button", { name: /^Remove “kittiwake”: \d+/ });
  const promised = Number((await way.textContent()).match(/(\d+) GP/)[1]);
  await way.click();
  await expect(count(page)).toContainText(`of ${promised} GP surger`);
  await expect(count(page)).toBeFocused();
});

test("hostile words get a sentence and a next step", async ({ page }) => {
  await page.goto("./results");
  for (const typed of ["x".repeat(10_000), "😀😀😀", "שלום עולם", ".*+?^${}()|[]\\"]) {
    await box(page).fill(typed);
    await expect(count(page)).not.toBeEmpty();
    const none = (await count(page).textContent()).startsWith("No GP surgery");
    if (none) await expect(page.getByRole("button", { name: /GP surger/ }).first()).toBeVisible();
  }
});

test("what to do next is fetched when it is opened, and asked for again when it did not arrive", async ({ page, faults }) => {
  let broken = true;
  await page.route("**/release/details/*.lcp", (route) => (broken ? route.abort() : route.continue()));
  await page.goto("./results#q=curlew");
  await page.locator("section[aria-labelledby=surgeries] summary", { hasText: "More about this" }).first().click();
  await expect(page.getByText("Sorry, we could not load the next steps and the phone number.")).toBeVisible();
  await expect(page.getByText("You do not need ID, proof of address or an NHS number.")).toBeVisible();
  broken = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("Call the surgery or go to the front desk.")).toBeVisible();
  await expect(page.getByRole("link", { name: "01632 960 302" })).toBeVisible();
  await expect(page.getByText("it must tell you why in writing within 14 days")).toBeVisible();
  await reached(page, "the next steps");
  faults.length = 0; // the browser rightly complains of the request that was cut off
});

test("data that did not arrive is asked for again by a button", async ({ page, faults }) => {
  let broken = true;
  await page.route("**/release/catalogue-*.lcp", (route) => (broken ? route.abort() : route.continue()));
  await page.goto("./results#q=curlew");
  await expect(heading(page)).toHaveText("We cannot show you this information");
  broken = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(surgeries(page).first()).toContainText("Curlew");
  faults.length = 0; // as above
});

test("one skips past the filters to the list", async ({ page }) => {
  await near(page);
  await page.getByRole("button", { name: "Search", exact: true }).focus();
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe("Skip to the list");
  await page.keyboard.press("Enter");
  await expect(count(page)).toBeFocused();
});

test("who looked for a name sees what was found; who began with nothing can say where they live, also while typing", async ({ page }) => {
  const where = page.getByLabel("Your postcode");
  await page.goto("./results#q=curlew");
  await expect(surgeries(page)).toHaveText(["Curlew Wharf Medical Centre"]);
  await expect(where).toBeHidden();
  await page.getByText("Search again, or say where you live").click();
  await expect(where).toBeVisible();
  await page.goto("./");
  await page.goto("./results");
  await expect(where).toBeVisible();
  await box(page).pressSequentially("kitt");
  await expect(surgeries(page)).toHaveText(["Kittiwake House Surgery"]);
  await expect(where).toBeVisible();
});
