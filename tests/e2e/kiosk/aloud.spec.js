// The page read aloud by a voice of the device, and by no other.
const { test: base, expect, finish } = require("./kiosk");

/** Voices that say what they are told to a list, and end when a test says so. */
const test = base.extend({
  voices: [[{ lang: "en-GB", localService: true, name: "own" }], { option: true }],
  page: async ({ page, voices }, use) => {
    await page.addInitScript((voices) => {
      window.SpeechSynthesisUtterance = class extends EventTarget {
        constructor(text) {
          super();
          this.text = text;
        }
      };
      const said = [];
      const stub = Object.assign(new EventTarget(), {
        said,
        getVoices: () => voices,
        speak(utterance) {
          said.push(utterance.text);
          stub.now = utterance;
        },
        cancel() {
          said.push("(silence)");
          stub.now = undefined;
        },
      });
      Object.defineProperty(window, "speechSynthesis", { value: stub });
    }, voices);
    await use(page);
  },
});

const said = (page) => page.evaluate(() => speechSynthesis.said.filter((each) => each !== "(silence)"));
const ends = (page) => page.evaluate(() => speechSynthesis.now.dispatchEvent(new Event("end")));
const marked = (page) => page.locator(".lcp-being-read");

test("the parts of the page are read in order, and the one being read is marked", async ({ kiosk: page }) => {
  await page.getByRole("button", { name: "Read aloud" }).tap();
  const heading = await page.getByRole("heading", { level: 1 }).innerText();
  expect(await said(page)).toEqual([heading]);
  await expect(marked(page)).toHaveText(heading);
  await ends(page);
  await expect(marked(page)).toHaveText("Touch a button to begin. It takes about 5 minutes.");
  expect((await said(page)).length).toBe(2);
  await page.getByRole("button", { name: "Say again" }).tap();
  expect((await said(page)).slice(1)).toEqual(Array(2).fill("Touch a button to begin. It takes about 5 minutes."));
  await page.getByRole("button", { name: "Stop reading" }).tap();
  await expect(marked(page)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Read aloud" })).toBeVisible();
});

test("at the end of the page it is quiet, and the button reads again", async ({ kiosk: page }) => {
  await page.getByRole("button", { name: "Read aloud" }).tap();
  for (let part = 0; part < 50 && (await marked(page).count()) > 0; part += 1) await ends(page);
  await expect(page.getByRole("button", { name: "Read aloud" })).toBeVisible();
  expect((await said(page)).at(-1)).toContain("Press Finish when you are done");
});

test("another page is not read until somebody asks", async ({ kiosk: page }) => {
  await page.getByRole("button", { name: "Read aloud" }).tap();
  await page.getByRole("button", { name: "Start", exact: true }).tap();
  await expect(page.getByRole("button", { name: "Read aloud" })).toBeVisible();
  await expect(marked(page)).toHaveCount(0);
});

test("who has the page read hears the question whether they are still there", async ({ kiosk: page }) => {
  await page.getByRole("button", { name: "Read aloud" }).tap();
  await page.clock.runFor(46_000);
  await expect(page.getByRole("dialog")).toBeVisible();
  expect((await said(page)).at(-1)).toBe("Are you still there? Soon we will clear everything you chose, for your privacy.");
});

test("the end of a visit is the end of the voice", async ({ kiosk: page }) => {
  await page.getByRole("button", { name: "Read aloud" }).tap();
  await page.evaluate(() => {
    speechSynthesis.cancel = () => sessionStorage.setItem("silenced", "yes");
    Storage.prototype.clear = () => {};
  });
  await finish(page);
  expect(await page.evaluate(() => sessionStorage.getItem("silenced"))).toBe("yes");
});

for (const [what, voices] of [
  ["whose only voice is somewhere else", [{ lang: "en-GB", localService: false, name: "far" }]],
  ["whose only voice speaks another language", [{ lang: "fr-FR", localService: true, name: "autre" }]],
  ["without a voice", []],
]) {
  test.describe(`on a device ${what}`, () => {
    test.use({ voices: [voices, { option: true }] });
    test("there is no button to read aloud", async ({ kiosk: page }) => {
      await expect(page.getByRole("button", { name: "Finish", exact: true })).toBeVisible();
      await expect(page.getByRole("button", { name: "Read aloud" })).toHaveCount(0);
    });
  });
}
