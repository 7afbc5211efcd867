// What is compared, put aside, taken away on paper and read: partnerships and surgeries.
import { strict as assert } from "node:assert";

/** The words of the button that puts a choice aside: read by a person, and with the name for who does not see the card. */
const aside = (page, name) =>
  page.until(`${name} can be put aside`, async () => {
    const card = await page.card(name);
    return page.run(
      "const button = [...arguments[0].querySelectorAll('button')].find((each) => each.textContent.includes('shortlist')); button?.click(); return Boolean(button)",
      card,
    );
  });

const columns = (page) => page.run("return [...document.querySelectorAll('thead th')].map((each) => each.innerText.trim())");

export const journeys = {
  "two partnerships put aside are compared with staying, also after a reload": async (page) => {
    await page.near("WM1 1AJ");
    for (const name of ["Harbour Health Partnership", "Tollgate Partnership"]) {
      await aside(page, name);
      await page.cardSays(name, "On your shortlist.");
    }
    await page.press("link", "Compare them with staying").catch(() => page.press("button", "Compare them with staying"));
    await page.arrivesFocused("Compare your choices");
    assert.equal(await page.path(), "compare#compare=harbour,tollgate");
    const expected = ["Stay with Wenmarsh PCT", "Harbour Health Partnership", "Tollgate Partnership"];
    assert.deepEqual((await columns(page)).slice(1), expected);
    await page.press("button", "Show only what differs");
    await page.until("the address says so", async () => (await page.path()).endsWith("&rows=differing"));
    await page.reload();
    await page.arrives("Compare your choices");
    assert.deepEqual((await columns(page)).slice(1), expected);
    await page.fits();
    await page.isFaultless();
  },

  "the shortlist makes a leaflet, which does not say where I live": async (page) => {
    await page.near("WM1 1AJ");
    await aside(page, "Oyster Steps Medical Centre");
    await page.cardSays("Oyster Steps Medical Centre", "On your shortlist.");
    await page.open("leaflet");
    await page.arrives("Your choices, to take away");
    await page.shows("Oyster Steps Medical Centre");
    await page.shows("Information as of 31 March 2010.");
    assert.ok(!(await page.text()).includes("WM1 1AJ"));
    await page.run("window.printed = 0; window.print = () => { window.printed += 1; }");
    await page.press("button", "Print this page");
    assert.equal(await page.run("return window.printed"), 1);
    await page.isFaultless();
  },

  "the page of a partnership answers first, and opens the rest where one asks": async (page) => {
    await page.near("WM1 1AA");
    await page.open("partnership/harbour");
    await page.arrives("Harbour Health Partnership");
    await page.shows("Can you join?");
    await page.shows("What changes for you");
    await page.press("button", "On this page", { part: true });
    await page.press("link", "How well it is doing");
    await page.until("the section is open", () => page.run("return document.getElementById('measures-heading').closest('details').open"));
    await page.until("it is in view", () =>
      page.run("const { top } = document.getElementById('measures-heading').getBoundingClientRect(); return top >= 0 && top < innerHeight"),
    );
    await page.fits();
    await page.isFaultless();
  },

  "the page of a surgery says whether I can join, where it is and when it is open": async (page) => {
    await page.near("WM1 1AA");
    await page.open("surgery/curlew-wharf");
    await page.arrives("Curlew Wharf Medical Centre");
    await page.shows("Can you join?");
    await page.shows("no home visits");
    assert.equal(await page.run("return document.querySelector('main a[href^=\"tel:\"]') !== null"), true);
    assert.equal(await page.run("return document.querySelector('main address') !== null"), true);
    await page.fits();
    await page.isFaultless();
  },

  "the map opens with what is in the list, and hides again": async (page) => {
    await page.near("WM1 1AA");
    await page.press("button", "Show on a map");
    await page.until("the map has its points", () => page.run("return document.querySelectorAll('.leaflet-marker-icon').length > 5"));
    await page.press("button", "Hide the map");
    await page.until("the map is gone", () => page.run("return document.querySelector('.leaflet-container') === null"));
    await page.isFaultless();
  },
};
