// A law, walked by pressing every button of every page from the keyboard: the focus is never lost, and never lands on
// another button that takes something away.
const { test, expect } = require("../site");
const { SCREENS, show } = require("../screens");

/** The pages whose buttons are pressed, each in a state with as many of them as it can have. */
const WALKED = ["start", "your-surgery", "where", "what-matters", "results", "results-open", "results-none", "results-map", "compare-all", "leaflet-kept", "partnership-open", "surgery-open", "start-refused"];

/** The buttons of the page that can be pressed, those that open the browser's own windows left out. */
const buttons = (page) => page.locator("main button:visible").filter({ hasNotText: /^(Print|Use my location)/ });

/** The page in a state, shown by the app, which has its own buttons in place of the prerendered ones. */
async function started(page, name) {
  // What an earlier press left behind would change the page.
  if (page.url().startsWith("http")) await page.evaluate(() => [sessionStorage, localStorage].forEach((each) => each.clear()));
  await show(page, name);
  await page.locator("#app:not([hidden]) #maincontent h1").waitFor();
}

/** Buttons that take something away. */
const TAKES_AWAY = /^(Remove|Forget)/;

test.use({ viewport: { width: 390, height: 844 } });

for (const name of WALKED) {
  test(`every button of ${name} leaves the focus where one goes on`, async ({ page }) => {
    expect(Object.keys(SCREENS)).toContain(name);
    test.setTimeout(90_000);
    await started(page, name);
    const said = await buttons(page).allTextContents();
    // Of buttons that say the same but for a name, the first and the last stand for all.
    const kinds = new Map();
    said.forEach((words, at) => kinds.set(words.split(":")[0].trim(), [...(kinds.get(words.split(":")[0].trim()) ?? []), at]));
    const walked = [...kinds.values()].flatMap((places) => [...new Set([places[0], places.at(-1)])]);
    for (const at of walked) {
      await started(page, name);
      const button = await buttons(page).nth(at).elementHandle();
      await button.focus();
      await page.keyboard.press("Enter");
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const focus = await page.evaluate(() => ({ tag: document.activeElement?.tagName ?? "BODY", words: document.activeElement?.textContent?.trim() ?? "" }));
      expect(focus.tag, `after “${said[at]}”`).not.toBe("BODY");
      const isSame = await button.evaluate((element) => element === document.activeElement);
      if (!isSame) expect(focus.words, `after “${said[at]}”`).not.toMatch(TAKES_AWAY);
    }
  });
}
