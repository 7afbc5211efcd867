// Every page in every state that a person can bring about, on the invented county. Each state begins at an address and
// may go on by what a person does there.
const { heading, settled } = require("./steps");

/** Opens everything that opens. */
const openAll = (page) => page.evaluate(() => document.querySelectorAll("details").forEach((each) => (each.open = true)));

/** The map draws itself once its own part has arrived. */
const map = (page) => page.locator("lcp-map .leaflet-container, .leaflet-container").first().waitFor();

/**
 * The states by name. `near`: the person has said where they live; `aside`: they have put a partnership aside. A state
 * with `more` is a plain one with more in it, and is not kept as a picture.
 */
const SCREENS = {
  start: { address: "./" },
  "start-refused": {
    address: "./",
    act: async (page) => {
      await page.locator("main form button[type=submit]").first().click();
      await page.locator("#error-summary").waitFor();
    },
  },
  "your-surgery": { address: "./your-surgery" },
  where: { address: "./where" },
  "what-matters": { address: "./what-matters" },
  "where-refused": {
    address: "./where",
    act: async (page) => {
      await page.locator("main form button[type=submit]").first().click();
      await page.locator("#error-summary").waitFor();
    },
  },
  results: { address: "./results" },
  "results-open": { address: "./results", near: true, aside: true, more: true, act: openAll },
  "results-map": { address: "./results#map=open", near: true, more: true, act: map },
  "results-none": { address: "./results#q=zzzzqqqq" },
  "results-unknown-filter": { address: "./results#service=telepathy&nothing=1" },
  partnership: { address: "./partnership/harbour" },
  "partnership-open": { address: "./partnership/harbour", near: true, more: true, act: openAll },
  "partnership-forming": { address: "./partnership/long-reach" },
  surgery: { address: "./surgery/curlew-wharf" },
  "surgery-open": { address: "./surgery/curlew-wharf", near: true, more: true, act: openAll },
  compare: { address: "./compare#compare=harbour,tollgate,long-reach" },
  "compare-all": { address: "./compare#compare=nobody,harbour,fenside,tollgate&rows=all", near: true, more: true },
  "compare-nothing": { address: "./compare" },
  leaflet: { address: "./leaflet" },
  "leaflet-kept": { address: "./leaflet", near: true, aside: true },
  rights: { address: "./rights" },
  about: { address: "./about", act: openAll },
  words: { address: "./words" },
  "examples-2009": { address: "./examples-2009" },
  "about-partnerships": { address: "./about-partnerships" },
  staying: { address: "./staying/wenmarsh-pct" },
  "not-found": { address: "./nothing-has-this-address" },
};

/** Brings a page into a state, with nothing still arriving. `base` is the folder of a language. */
async function show(page, name, base = "./") {
  const { address, near, aside, act } = SCREENS[name];
  if (near) {
    await page.goto(`${base}where`);
    await settled(page);
    const box = page.getByRole("textbox").first();
    await box.fill("WM1 1AA");
    await box.press("Enter");
    await page.waitForURL((url) => !url.pathname.endsWith("/where"));
  }
  if (aside) {
    await page.goto(`${base}results`);
    // By where it stands and not by its words: the pages of other languages come here too.
    const added = page.locator(".lcp-card-end [role=status]");
    await settled(page);
    // A second page of the same tab finds it there already, and a second press would take it away.
    if ((await added.count()) === 0) await page.locator(".lcp-card-end .lcp-actions button").first().click();
    await added.first().waitFor({ state: "attached" });
  }
  await page.goto(base + address.slice(2));
  await settled(page);
  await heading(page).waitFor();
  if (act) await act(page);
}

module.exports = { SCREENS, show };
