// What most people come for: which choices there are near me, can I join, and what if I stay as I am.
import { strict as assert } from "node:assert";

import { Key } from "selenium-webdriver";

export const journeys = {
  "a postcode on the first page leads to the choices, each with whether one can join and why": async (page) => {
    await page.open();
    await page.fill("Your postcode", "wm11aa");
    await page.press("button", "Search");
    await page.arrivesFocused("Your choices near WM1 1AA");
    await page.cardSays("Oyster Steps Medical Centre", "You can join");
    await page.fits();
    await page.open("results#q=lantern");
    await page.cardSays("Lantern Yard Health Centre", "You cannot join now");
    const card = await page.card("Lantern Yard Health Centre");
    await page.run("arguments[0].querySelector('summary').click()", card);
    await page.cardSays("Lantern Yard Health Centre", "Its list is closed until 30 June 2010.");
    await page.card("Stay with Wenmarsh PCT");
    await page.fits();
    await page.isFaultless();
  },

  "by keyboard alone: my surgery, where I live, what matters, and results that say so": async (page) => {
    await page.open();
    await page.tabTo("Which local clinical partnership is my GP surgery in?");
    await page.keys(Key.ENTER);
    await page.arrivesFocused("Which GP surgery are you with?");
    await page.keys(Key.TAB);
    await page.keys("curlew", Key.ENTER);
    await page.shows("1 GP surgery found.");
    await page.tabTo("Curlew Wharf Medical Centre");
    await page.keys(Key.SPACE);
    await page.keys(Key.ENTER);
    await page.arrivesFocused("You are with Curlew Wharf Medical Centre");
    await page.tabTo("Continue");
    await page.keys(Key.ENTER);
    await page.arrivesFocused("Where do you live?");
    await page.keys(Key.TAB);
    await page.keys("WM2", Key.ENTER);
    await page.arrivesFocused("What matters to you?");
    await page.keys(Key.TAB);
    await page.keys(Key.SPACE);
    await page.tabTo("Continue");
    await page.keys(Key.ENTER);
    await page.arrives("Your choices near WM2");
    assert.equal(await page.path(), "results#open=evening");
    await page.isFaultless();
  },

  "staying as I am is a choice like the others, with a page of its own": async (page) => {
    await page.near("WM1 1AA");
    const card = await page.card("Stay with Wenmarsh PCT");
    await page.run("arguments[0].querySelector('h2 a, h3 a, h4 a').click()", card);
    await page.arrivesFocused("Stay");
    assert.match(await page.path(), /^staying\/wenmarsh-pct/);
    await page.shows("What changes for you");
    await page.browser.navigate().back();
    await page.arrives("Your choices near WM1 1AA");
    await page.isFaultless();
  },

  "back and forward lead through every step, and each keeps what was given": async (page) => {
    await page.open("where");
    await page.fill("Your home", "WM1 1AA");
    await page.press("button", "Continue");
    await page.arrivesFocused("What matters to you?");
    await (await page.field("Open in the evening")).click();
    await page.press("button", "Continue");
    await page.arrives("Your choices near WM1 1AA");
    await page.browser.navigate().back();
    await page.arrives("What matters to you?");
    assert.equal(await (await page.field("Open in the evening")).isSelected(), true);
    await page.browser.navigate().back();
    await page.arrives("Where do you live?");
    assert.equal(await (await page.field("Your home")).getAttribute("value"), "WM1 1AA");
    await page.browser.navigate().forward();
    await page.arrives("What matters to you?");
    await page.browser.navigate().forward();
    await page.arrives("Your choices near WM1 1AA");
    await page.reload();
    await page.arrives("Your choices near WM1 1AA");
    await page.isFaultless();
  },

  "a wrong postcode is answered at the field, where the focus is, and keeps what was typed": async (page) => {
    await page.open();
    for (const [typed, said] of [
      ["EH1 JS", "The second half of the postcode has no number."],
      ["WM1 9ZZ", "We do not know WM1 9ZZ."],
      ["CF10 1AA", "CF10 1AA is in Wales."],
    ]) {
      await page.fill("Your postcode", typed);
      await page.keys(Key.ENTER);
      await page.until(`"${typed}" is answered`, async () => (await page.text("#error-summary")).includes(said));
      assert.equal(await page.run("return document.activeElement.id"), "error-summary");
      const box = await page.field("Your postcode");
      assert.equal(await box.getAttribute("value"), typed);
      await page.run("document.querySelector('#error-summary a').click()");
      await page.until("the focus is in the field", () => page.run("return document.activeElement === arguments[0]", box));
      assert.equal(await page.path(), "");
    }
    await page.fill("Your postcode", "WM1 1AA");
    await page.keys(Key.ENTER);
    await page.arrives("Your choices near WM1 1AA");
    await page.isFaultless();
  },
};
