// What an intruder wrote into every text of the dataset (tests/attacks/strings.txt) stands on the pages as words, and
// nothing else: it runs nothing, fetches nothing, leads nowhere. Each page is looked at as it was prerendered, and again
// when the program has drawn it.
const { readdirSync } = require("node:fs");
const { join } = require("node:path");
const { test, expect } = require("../site");
const { heading } = require("../steps");

/** The site as the group `attacks` made it. */
const SITE = join(__dirname, "../../../out/attacked/site");

/** Pages that the program alone draws, or draws from what a person chose. */
const DRAWN = ["results", "results#q=attack", "what-matters", "your-surgery", "where", "compare", "leaflet", "embed/results"];

/** The folders of the site with a page of their own. */
function made(folder = "") {
  const entries = readdirSync(join(SITE, folder), { withFileTypes: true });
  const inner = entries.filter((entry) => entry.isDirectory()).flatMap((entry) => made(`${folder}${entry.name}/`));
  return entries.some((entry) => entry.name === "index.html") ? [folder, ...inner] : inner;
}

/** What on the page could run, fetch or lead somewhere, and is not the site's own. */
const dangers = () => {
  const found = [];
  const own = new URL(document.baseURI).origin;
  for (const element of document.querySelectorAll("*")) {
    const name = element.localName;
    if (["iframe", "object", "embed", "frame", "portal", "style", "marquee"].includes(name)) found.push(`<${name}>`);
    if (name === "script" && element.type !== "application/ld+json" && new URL(element.src, document.baseURI).origin !== own) {
      found.push(`a script from ${element.src}`);
    }
    if (name === "meta" && element.httpEquiv.toLowerCase() === "refresh") found.push("a meta that leads away");
    for (const { name: attribute, value } of element.attributes) {
      if (attribute.startsWith("on")) found.push(`${name} ${attribute}`);
      if (!["href", "src", "srcset", "action", "formaction", "data", "poster", "xlink:href", "ping", "srcdoc"].includes(attribute)) continue;
      const { protocol } = new URL(value, document.baseURI);
      if (!["http:", "https:", "tel:", "mailto:"].includes(protocol)) found.push(`${name} ${attribute}=${value}`);
    }
  }
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) JSON.parse(script.text);
  if (document.querySelectorAll("base").length !== 1 || document.querySelectorAll("title").length < 1) found.push("another base");
  return found;
};

test.beforeEach(async ({ page, faults }) => {
  await page.exposeFunction("lcpAttack", () => faults.push("an attack ran"));
  page.on("dialog", (dialog) => {
    faults.push(`a dialog says ${dialog.message()}`);
    dialog.dismiss();
  });
});

const pages = [...new Set([...made(), ...DRAWN])];

test("there are pages to look at", () => {
  expect(pages.filter((address) => /^(partnership|surgery)\//.test(address)).length).toBeGreaterThan(20);
});

// A few pages a test: a tab costs more than a page.
const EACH = 8;
for (let at = 0; at < pages.length; at += EACH) {
  test(`nothing runs on pages ${at + 1} to ${Math.min(at + EACH, pages.length)}`, async ({ page }) => {
    test.setTimeout(90_000);
    for (const address of pages.slice(at, at + EACH)) {
      let arrive;
      const held = new Promise((resolve) => (arrive = resolve));
      await page.route("**/*.wasm", async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(`./${address}`, { waitUntil: "domcontentloaded" });
      expect(await page.evaluate(dangers), `${address}, prerendered`).toEqual([]);
      arrive();
      if (await page.locator('script[type="module"]').count()) {
        await expect(heading(page), address).toBeVisible();
        await expect(page.locator("#shell")).toHaveCount(0);
      }
      expect(await page.evaluate(dangers), `${address}, drawn by the program`).toEqual([]);
      await page.unroute("**/*.wasm");
      await page.goto("about:blank");
    }
  });
}
