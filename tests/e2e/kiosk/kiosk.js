// A touch screen in a waiting room: what every test on it starts from.
const { test: base, expect, TODAY } = require("../site");

/** A postcode of the invented county at which there is no surgery, so that nothing but a person brings it up. */
const POSTCODE = "WM4 2QP";

/** How the kiosk of the tests is set up: a surgery's waiting room with a printer. */
const SETTINGS =
  "distance=600 density=92 practice=curlew-wharf address=https://choose.example.nhs.uk/ prints";

/**
 * `kiosk` opens the kiosk with a clock that stands still until a test moves it, and with voices, as far as a test
 * wants any. `baseURL` is the site for everybody.
 */
const test = base.extend({
  settings: [SETTINGS, { option: true }],
  kiosk: async ({ page, baseURL, settings }, use) => {
    const start = new URL("kiosk/", baseURL).href;
    await page.route(start, async (route) => {
      const answer = await route.fetch();
      const html = (await answer.text()).replace(/(<meta name="lcp:kiosk" content=")[^"]*/, `$1${settings}`);
      await route.fulfill({ response: answer, body: html, headers: without(answer.headers()) });
    });
    await page.clock.install({ time: TODAY });
    await page.goto(start);
    await started(page);
    await use(page);
  },
});

/** The headers of an answer whose body was changed. */
function without({ "content-length": _length, "content-encoding": _encoding, ...headers }) {
  return headers;
}

/** Until the first page invites. */
const started = (page) => page.getByRole("button", { name: "Start", exact: true }).waitFor();

/** Presses keys on the screen. */
async function keys(page, text) {
  for (const key of text) await page.getByRole("button", { name: key === " " ? "Space" : key, exact: true }).tap();
}

/** Goes from the first page to the results near a postcode, and puts the first surgery aside. */
async function visit(page, postcode = POSTCODE) {
  await page.getByRole("button", { name: "Start", exact: true }).tap();
  await page.getByRole("link", { name: "Skip this question" }).tap();
  await keys(page, postcode.replace(" ", ""));
  await page.getByRole("button", { name: "Use this postcode" }).tap();
  await page.getByRole("link", { name: "Skip this question" }).tap();
  await page.getByRole("heading", { level: 1, name: "near" }).waitFor();
}

/** Waits for the new document after everything was wiped away. */
async function wiped(page, wipe) {
  await page.evaluate(() => {
    window.former = true;
  });
  await wipe();
  await page.waitForFunction(() => !window.former);
  await started(page);
}

/** Ends the visit by the button. */
const finish = (page) => wiped(page, () => page.getByRole("button", { name: "Finish", exact: true }).tap());

module.exports = { test, expect, POSTCODE, SETTINGS, TODAY, finish, keys, started, visit, wiped };
