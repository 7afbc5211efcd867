// Every page in every language, on the narrowest phone: whole, in its language, with what nobody has translated marked.
const fs = require("node:fs");
const path = require("node:path");
const { test, expect } = require("../site");
const { SCREENS, show } = require("../screens");
const { overlaps, violations } = require("../steps");

const ROOT = path.join(__dirname, "../../..");
const LOCALES = path.join(ROOT, "assets/locales");

/** Each language with the tag and the direction that its pages say. */
const LANGUAGES = {
  bn: ["bn", "ltr"],
  cy: ["cy", "ltr"],
  "en-easy": ["en-GB", "ltr"],
  pa: ["pa", "ltr"],
  pl: ["pl", "ltr"],
  ur: ["ur", "rtl"],
};

/** Small letters, single spaces, no signs of direction: as texts are compared. */
const plain = (text) => text.normalize("NFC").replace(/[\u2066-\u2069\u200e\u200f]/g, "").replace(/\s+/g, " ").toLowerCase();

const dataset = plain(
  fs
    .readdirSync(path.join(ROOT, "assets/example"))
    .filter((file) => file.endsWith(".csv") && file !== "translations.csv")
    .map((file) => fs.readFileSync(path.join(ROOT, "assets/example", file), "utf8"))
    .join("\n")
    .replaceAll('""', '"'),
);

/** The pieces of the English messages that have four words or more: none of them is on a page in another language. */
const english = fs
  .readdirSync(path.join(LOCALES, "en-GB"))
  .flatMap((file) => fs.readFileSync(path.join(LOCALES, "en-GB", file), "utf8").split("\n"))
  .filter((line) => !line.startsWith("#"))
  .flatMap((line) => line.replace(/^[\w-]+ =|^\s*\*?\[\w+\]/, "").split(/\{[^}]*\}?|\}/))
  .map(plain)
  .map((piece) => piece.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ""))
  .filter((piece) => piece.split(" ").length > 3 && !dataset.includes(piece));

/** Names and codes that stay in Latin letters in any script. */
const STAYS = /^(NHS( Direct)?|GP|LCP|PCT|PCTs|ID|QR|JavaScript|Easy read|English|Cymraeg|Polski|[ap]m|km|HSDS|ORUK|FHIR|CSV|JSON|JSON-LD|GeoJSON|API|ZIP|BSL|FAQ|Escape|IP|SHA|PDF|OpenStreetMap|Leaflet|UK|England|schema\.org|CDN|URL|[\w.-]+\.(csv|json|html|zip|xlsx)|[a-f0-9]{6,}|[A-Z]{1,3})$/i;

/** Every text that a person reads or hears, but what is marked as another language. */
const texts = (page) =>
  page.evaluate(() => {
    const own = document.documentElement.lang;
    const found = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement: around, data } = walker.currentNode;
      const isHidden = around.closest("script, style, noscript, [hidden], code") !== null;
      const isOther = around.closest("[lang]").lang !== own;
      if (!isHidden && !isOther && data.trim() !== "") found.push(data);
    }
    for (const element of document.querySelectorAll("#app :is([aria-label], [placeholder], [alt], [title])")) {
      for (const name of ["aria-label", "placeholder", "alt", "title"]) if (element.getAttribute(name)) found.push(element.getAttribute(name));
    }
    return found;
  });

/** Pieces in Latin letters, in a language of another script, that are no names and stand neither in the dataset nor in the
 * address that was opened, where a person's own words are. */
const latin = (address) => (text) =>
  (text.normalize("NFC").match(/[A-Za-z][A-Za-z'’.-]*(?: [A-Za-z][A-Za-z'’.-]*)*/g) ?? []).filter((piece) => {
    const bare = piece.replace(/[.'’-]+$/, "");
    return !dataset.includes(plain(bare)) && !address.includes(bare) && !bare.split(" ").every((word) => STAYS.test(word) || dataset.includes(plain(word)));
  });

for (const [language, [tag, direction]] of Object.entries(LANGUAGES)) {
  test.describe(language, () => {
    test.use({ viewport: { width: 320, height: 800 } });
    for (const name of Object.keys(SCREENS)) {
      test(`${name} in ${language}`, async ({ page }) => {
        await show(page, name, `./${language}/`);
        await expect(page.locator("html")).toHaveAttribute("lang", tag);
        expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe(direction);
        const said = await texts(page);
        expect(said.filter((text) => /\[[a-z0-9]+(-[a-z0-9]+)+\]|\{ ?\$/.test(text)), "a key of a message").toEqual([]);
        if (tag !== "en-GB") {
          const whole = said.map(plain);
          expect(english.filter((piece) => whole.some((text) => text.includes(piece))), "left in English").toEqual([]);
        }
        if (!["cy", "en-easy", "pl"].includes(language)) expect(said.flatMap(latin(SCREENS[name].address)), "left in English").toEqual([]);
        expect(await overlaps(page), "on each other").toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(wide, "wider than the screen").toBe(0);
        expect(await violations(page)).toEqual([]);
      });
    }
  });
}
