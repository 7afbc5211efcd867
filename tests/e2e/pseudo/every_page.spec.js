// Every page in two languages that nobody speaks: each letter of ours has an accent, so that one without is not in the
// locale files; one is longer by two fifths, the other is read from right to left, so that what is cut or overlaps shows.
const fs = require("node:fs");
const path = require("node:path");
const { test, expect } = require("../site");
const { SCREENS, show } = require("../screens");
const { overlaps, violations } = require("../steps");

const TABLES = path.join(__dirname, "../../../assets/example");

/** All that the dataset itself says, in small letters and with single spaces. */
const dataset = fs
  .readdirSync(TABLES)
  .map((file) => fs.readFileSync(path.join(TABLES, file), "utf8"))
  .join("\n")
  .replaceAll('""', '"')
  .replace(/\s+/g, " ")
  .toLowerCase();

/** Words of any language: the units and signs that stand in numbers, codes and addresses. */
const OF_ANY_LANGUAGE = /^([ap]m|km|mm|[a-f0-9]{6,}|https?|www|[\w.-]+\.(csv|json|html)|[A-Z]{1,2})$/i;

/** Every text that a person reads or hears. */
const texts = (page) =>
  page.evaluate(() => {
    const found = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement: around, data } = walker.currentNode;
      const isHidden = around.closest("script, style, noscript, [hidden], code, .lcp-languages") !== null;
      if (!isHidden && data.trim() !== "") found.push(data);
    }
    for (const element of document.querySelectorAll("#app [aria-label], #app [placeholder], #app [alt], #app [title]")) {
      for (const name of ["aria-label", "placeholder", "alt", "title"]) if (element.getAttribute(name)) found.push(element.getAttribute(name));
    }
    return found;
  });

/** The pieces of a text in plain letters which neither the dataset has nor the address that was
 * opened, where a person's own words are: the address bar loses them. */
const english = (address) => (text) =>
  (text.normalize("NFC").match(/(?<![\p{L}\p{N}\u0300-\u036f])[A-Za-z][A-Za-z'’ -]*[A-Za-z](?![\p{L}\p{N}\u0300-\u036f])/gu) ?? [])
    .map((piece) => piece.trim().replace(/\s+/g, " "))
    .filter((piece) => !OF_ANY_LANGUAGE.test(piece) && !dataset.includes(piece.toLowerCase()) && !address.includes(piece));

/** What is cut: text that is wider than its box which hides the rest. A map hides what is beyond its edge on purpose. */
const cut = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("#app *")]
      .filter((element) => {
        const { overflowX } = getComputedStyle(element);
        const hides = ["hidden", "clip"].includes(overflowX) && !element.closest(".nhsuk-u-visually-hidden, .leaflet-container");
        return element.checkVisibility() && hides && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1;
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );

for (const [language, direction] of [["en-XA", "ltr"], ["ar-XB", "rtl"]]) {
  for (const width of [320, 1280]) {
    test.describe(`${language} at ${width} px`, () => {
      test.use({ viewport: { width, height: 800 } });
      for (const name of Object.keys(SCREENS)) {
        test(`${name} is whole`, async ({ page }) => {
          await show(page, name, `./${language}/`);
          await expect(page.locator("html")).toHaveAttribute("lang", language);
          expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe(direction);
          expect((await texts(page)).flatMap(english(page.url() + (SCREENS[name].address ?? ""))), "left in English").toEqual([]);
          expect(await cut(page), "cut").toEqual([]);
          expect(await overlaps(page), "on each other").toEqual([]);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          expect(wide, "wider than the screen").toBe(0);
          expect(await violations(page)).toEqual([]);
        });
      }
    });
  }
}

test("a person changes the language and stays where they are", async ({ page }) => {
  await page.goto("./results#q=curlew");
  await page.locator("nav li a[hreflang=ar-XB]").click();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page).toHaveURL(/\/ar-XB\/results#q=curlew$/);
  await expect(page.locator("#maincontent h1")).toBeVisible();
  await page.locator("nav li a[hreflang=en-GB]").click();
  await expect(page).toHaveURL(/\/results#q=curlew$/);
});
