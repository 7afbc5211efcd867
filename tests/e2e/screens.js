// Every page in every state that a person can bring about, on the invented county. Each state begins at an address and
// may go on by what a person does there.
const { heading, settled } = require("./steps");

/** Opens everything that opens. */
const openAll = (page) => page.evaluate(() => document.querySelectorAll("details").forEach((each) => (each.open = true)));

/** The states by name; `kept` is what the tab's own storage holds from earlier pages. */
const SCREENS = {
  start: { address: "./" },
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
  "results-near": { address: "./results", near: true },
  "results-open": { address: "./results", near: true, act: openAll },
  "results-none": { address: "./results#q=zzzzqqqq" },
  "results-unknown-filter": { address: "./results#service=telepathy&nothing=1" },
  partnership: { address: "./partnership/harbour" },
  "partnership-open": { address: "./partnership/harbour", near: true, act: openAll },
  "partnership-forming": { address: "./partnership/long-reach" },
  surgery: { address: "./surgery/curlew-wharf" },
  "surgery-open": { address: "./surgery/curlew-wharf", near: true, act: openAll },
  compare: { address: "./compare#compare=harbour,tollgate,long-reach" },
  "compare-nothing": { address: "./compare" },
  leaflet: { address: "./leaflet" },
  rights: { address: "./rights" },
  about: { address: "./about", act: openAll },
  words: { address: "./words" },
  "examples-2009": { address: "./examples-2009" },
  "not-found": { address: "./nothing-has-this-address" },
};

/** Brings a page into a state, with nothing still arriving. `base` is the folder of a language. */
async function show(page, name, base = "./") {
  const { address, near, act } = SCREENS[name];
  if (near) {
    await page.goto(`${base}where`);
    await settled(page);
    const box = page.getByRole("textbox").first();
    await box.fill("WM1 1AA");
    await box.press("Enter");
    await page.waitForURL((url) => !url.pathname.endsWith("/where"));
  }
  await page.goto(base + address.slice(2));
  await settled(page);
  await heading(page).waitFor();
  if (act) await act(page);
}

module.exports = { SCREENS, show };
