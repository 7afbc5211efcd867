// Putting choices aside, comparing them, taking them away on paper, seeing them on a map.
const { test, expect } = require("../site");
const { heading, focused, press, settled } = require("../steps");

const THREE = "./compare#compare=harbour,fenside,tollgate";

/** Stands at the results of a postcode. */
async function near(page, fragment = "") {
  await page.goto("./where");
  await settled(page);
  const box = page.getByRole("textbox").first();
  await box.fill("WM1 1AJ");
  await box.press("Enter");
  await page.waitForURL((url) => !url.pathname.endsWith("/where"));
  await page.goto(`./results${fragment}`);
  await expect(heading(page)).toContainText("WM1 1AJ");
}

/** A screen reader may hear a space before the colon. */
const remove = (page, name) => page.getByRole("button", { name: new RegExp(`^Remove from my shortlist ?: ${name}$`) });
const keep = (page, name) => page.getByRole("button", { name: new RegExp(`^Keep on my shortlist ?: ${name}$`) });

test("by keyboard: two partnerships put aside, compared with staying, and one taken off again", async ({ page }) => {
  await near(page);
  for (const name of ["Harbour Health Partnership", "Tollgate Partnership"]) {
    await keep(page, name).focus();
    await page.keyboard.press("Enter");
    await expect(remove(page, name)).toBeFocused();
  }
  await expect(page.getByText("On your shortlist.")).toHaveCount(2);
  await page.getByRole("button", { name: "Remove Harbour Health Partnership" }).focus();
  await press(page, "Compare them with staying");
  await expect(heading(page)).toHaveText("Compare your choices");
  await expect.poll(() => focused(page)).toBe("Compare your choices");
  await expect(page).toHaveURL(/\/compare#compare=harbour,tollgate$/);
  await expect(page.getByRole("columnheader")).toHaveText([
    "What you may want to know",
    "Stay with Wenmarsh PCT",
    "Harbour Health Partnership",
    "Tollgate Partnership",
  ]);
  const rows = await page.getByRole("rowheader").count();
  await press(page, "Show more rows");
  await expect(page.getByRole("rowheader")).toHaveCount(rows + 13);
  await press(page, "Remove Tollgate Partnership");
  await expect.poll(() => focused(page)).toBe("Your shortlist");
  await expect(page.getByRole("columnheader")).toHaveCount(3);
  await expect(page).toHaveURL(/\/compare#compare=harbour&rows=all$/);
});

test("a fourth partnership says why it is not added, and nothing is lost", async ({ page }) => {
  await near(page);
  const names = ["Harbour Health Partnership", "Fenside and Wenmarsh Hospitals Partnership", "Three Rivers Care", "Tollgate Partnership"];
  for (const name of names) await keep(page, name).click();
  await expect(page.getByRole("alert")).toContainText("You can keep 3 local clinical partnerships.");
  await expect(keep(page, names[3])).toBeVisible();
  for (const name of names.slice(0, 3)) await expect(remove(page, name)).toBeVisible();
});

test("the shortlist outlives the tab only when the person asks, and is forgotten when they ask", async ({ page, context }) => {
  await near(page);
  await keep(page, "Harbour Health Partnership").click();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await page.reload();
  await expect(remove(page, "Harbour Health Partnership")).toBeVisible();
  await page.getByLabel("Keep my shortlist on this device").check();
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ shortlist: '[{"partnership":"harbour"}]' });
  const later = await context.newPage();
  await later.goto("./compare");
  await expect(later.getByRole("columnheader", { name: "Harbour Health Partnership" })).toBeVisible();
  await later.getByRole("button", { name: "Forget my shortlist" }).click();
  await expect(later.getByText("Nothing is on your shortlist.")).toBeVisible();
  expect(await later.evaluate(() => localStorage.length + Number(sessionStorage.getItem("shortlist") !== null))).toBe(0);
});

test("storage that is full, forbidden or meddled with loses nothing that is on the page", async ({ page }) => {
  await page.addInitScript(() => {
    sessionStorage.setItem(
      "shortlist",
      '[{"partnership":"harbour"},"<script>",{"surgery":""},{"partnership":"../x"},{"partnership":"harbour"}]',
    );
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.goto("./compare");
  await expect(page.getByRole("columnheader", { name: "Harbour Health Partnership" })).toBeVisible();
  await page.getByLabel("Keep my shortlist on this device").click();
  await expect(page.getByRole("alert")).toHaveText("This browser does not let us keep your shortlist. It stays here until you close this tab.");
  await expect(page.getByLabel("Keep my shortlist on this device")).not.toBeChecked();
  await expect(page.getByRole("columnheader", { name: "Harbour Health Partnership" })).toBeVisible();
});

test("the leaflet of three partnerships and three surgeries is two pages of paper at most, without the postcode", async ({ page }) => {
  await near(page);
  await page.evaluate(() =>
    sessionStorage.setItem(
      "shortlist",
      JSON.stringify([
        ...["harbour", "fenside", "tollgate"].map((partnership) => ({ partnership })),
        ...["samphire-road", "curlew-wharf", "old-customs"].map((surgery) => ({ surgery })),
      ]),
    ),
  );
  await page.goto("./leaflet");
  await page.reload();
  await expect(page.getByRole("heading", { name: "Curlew Wharf Medical Centre" })).toBeVisible();
  await expect(page.getByText("Phone: 01632 960 302")).toBeVisible();
  expect(await page.evaluate(() => document.body.innerText)).not.toContain("WM1 1AJ");
  const pages = async () => (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type\s*\/Page\b/g).length;
  expect(await pages()).toBeLessThanOrEqual(2);
  await page.getByLabel("Print my postcode on the leaflet").check();
  await expect(page.getByText("Worked out from WM1 1AJ.")).toBeVisible();
  expect(await pages()).toBeLessThanOrEqual(2);
  let printed = 0;
  await page.exposeFunction("printed", () => (printed += 1));
  await page.evaluate(() => (window.print = () => window.printed()));
  await page.getByRole("button", { name: "Print this page" }).click();
  await expect.poll(() => printed).toBe(1);
});

test("the map opens by keyboard, asks for one file of this site, and gives the list back", async ({ page, baseURL }) => {
  await near(page);
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.getByRole("button", { name: "Show on a map" }).focus();
  await page.keyboard.press("Enter");
  const map = page.getByRole("region", { name: "Map of the GP surgeries in the list" });
  await expect(map).toBeVisible();
  await expect(page).toHaveURL(/map=open/);
  // The icon of the tab may still be on its way.
  const asked = requests.filter((url) => !url.includes("/boot/icon-"));
  expect(asked.filter((url) => !/\/map\/map-[0-9a-f]{16}\.js$/.test(url))).toEqual([]);
  expect(requests.every((url) => url.startsWith(baseURL))).toBe(true);
  const signs = map.getByRole("button");
  // Ten surgeries and the person's home.
  await expect(signs).toHaveCount(11);
  await expect(map.getByRole("button", { name: "Where you live" })).toBeVisible();
  const first = map.getByRole("button", { name: /^1\. / });
  const name = (await first.getAttribute("aria-label")).slice(3);
  await first.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe(name);
  await first.focus();
  await page.keyboard.press("Escape");
  await expect(page.locator("#map-list")).toBeFocused();
  await page.getByRole("link", { name: "Skip the map" }).click();
  await expect(page.locator("#map-list")).toBeFocused();
  await page.getByRole("button", { name: "Hide the map" }).click();
  await expect(map).toHaveCount(0);
});

test("a map that does not arrive is replaced by a sentence, and the list is there", async ({ page, faults }) => {
  await page.route("**/map/map-*.js", (route) => route.abort());
  await near(page, "#map=open");
  await expect(page.getByText("The map did not load. The list below says everything that it would show.")).toBeVisible();
  await expect(page.locator("#map-list li").first()).toHaveText("Where you live");
  faults.length = 0; // the browser rightly complains of the missing file
});
