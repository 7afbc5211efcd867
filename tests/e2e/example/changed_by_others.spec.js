// Other programs change the page: browsers that translate it, and extensions. The app goes on, with the right words.
const { test, expect } = require("../site");
const { heading, settled } = require("../steps");
const { SCREENS, show } = require("../screens");

/** What a translator writes before each text, so that a text that the app wrote can be told from one that it translated. */
const TRANSLATED = "\u00a4";

/** How translators and extensions change texts; each is run in the page for every text of the app. */
const WAYS = {
  "put elements around texts": (text, translation, around) => {
    text.before(around);
    around.append(text);
  },
  "put elements in the place of texts": (text, translation, around) => {
    around.append(document.createElement("font"));
    around.firstChild.append(translation);
    text.replaceWith(around);
  },
  "put elements beside texts and take the texts away": (text, translation, around) => {
    around.append(translation);
    text.before(around);
    text.remove();
  },
  "take texts away and put others there": (text, translation) => {
    const { parentNode, nextSibling } = text;
    text.remove();
    parentNode.insertBefore(document.createTextNode(translation), nextSibling);
  },
  "put one element in the place of all texts of another": (text, translation, around) => {
    const { parentNode } = text;
    if ([...parentNode.childNodes].some((each) => each.nodeType !== Node.TEXT_NODE)) return;
    around.append(...[...parentNode.childNodes].map((each) => `${translation[0]}${each.data}`));
    parentNode.replaceChildren(around);
  },
};

/** Changes every text of the app that was not changed yet. */
async function change(page, way) {
  if (!way) return;
  await page.evaluate(
    ([body, mark]) => {
      const inOneWay = new Function(`return ${body}`)();
      const walker = document.createTreeWalker(document.querySelector("#app"), NodeFilter.SHOW_TEXT);
      const texts = [];
      while (walker.nextNode()) {
        const { data, parentElement } = walker.currentNode;
        if (data.trim() === "" || data.startsWith(mark) || parentElement.closest("svg, font, .leaflet-container")) continue;
        texts.push(walker.currentNode);
      }
      for (const text of texts) {
        if (text.isConnected) inOneWay(text, mark + text.data, document.createElement("font"));
      }
    },
    [WAYS[way].toString(), TRANSLATED],
  );
}

/** What the app says, whatever its lines. */
async function said(page) {
  const text = await page.locator("#app").innerText();
  return text.replaceAll(TRANSLATED, "").replace(/\s+/g, " ").trim();
}

/** Opens another page in the app itself, as going back does. */
const turnTo = (page, address) =>
  page.evaluate((to) => {
    history.pushState(null, "", new URL(to, document.baseURI));
    window.dispatchEvent(new PopStateEvent("popstate"));
  }, address);

/** A visit, and what the app says at each step of it, when the texts are changed in one way before each. */
async function visit(page, way) {
  const steps = [];
  const step = async (name, isThere) => {
    await isThere;
    steps.push([name, await said(page)]);
    await change(page, way);
  };
  await page.goto("./where");
  await settled(page);
  await page.evaluate(() => sessionStorage.clear());
  await page.reload();
  await step("where", expect(heading(page)).toBeVisible());
  await page.getByRole("textbox").first().fill("EH1 JS");
  await page.getByRole("textbox").first().press("Enter");
  await step("a place that is refused", page.locator("#error-summary").waitFor());
  await page.getByRole("textbox").first().fill("WM1 1AA");
  await page.getByRole("textbox").first().press("Enter");
  await page.waitForURL((url) => !url.pathname.endsWith("/where"));
  await step("what matters", expect(heading(page)).toBeVisible());
  await turnTo(page, "results");
  await step("results", expect(heading(page)).toHaveText(/^.?Your choices near/));
  await page.locator("input[type=checkbox]").first().evaluate((box) => box.click());
  await step("a filter", page.waitForURL(/#./));
  await page.locator("input[type=checkbox]").nth(1).evaluate((box) => box.click());
  await step("two filters", page.waitForURL(/#.*[&=].*[&=]/));
  await page.locator("input[type=checkbox]").first().evaluate((box) => box.click());
  await step("another filter", page.waitForURL(/#[^&]*$/));
  await page.locator("#maincontent a[href^='surgery/']").first().click();
  // Its details arrive after it.
  await step("a surgery", page.getByText(/people are registered here/).waitFor({ state: "attached" }));
  await page.goBack();
  await step("back", expect(heading(page)).toHaveText(/Your choices/));
  await turnTo(page, "compare#compare=harbour,tollgate");
  await step("compared", expect(heading(page)).toHaveText(/Compare|Side by side|staying/i));
  return steps;
}

for (const way of Object.keys(WAYS)) {
  test(`a visit goes on with the right words while other programs ${way}`, async ({ page }) => {
    const own = await visit(page);
    expect(own).toHaveLength(10);
    expect(await visit(page, way)).toEqual(own);
  });
}

for (const way of Object.keys(WAYS).slice(0, 2)) {
  test(`every page can be left and come back to while other programs ${way}`, async ({ page }) => {
    test.slow();
    for (const name of Object.keys(SCREENS)) {
      await show(page, name);
      const own = await said(page);
      const { pathname, hash } = new URL(page.url());
      await change(page, way);
      expect([name, await said(page)]).toEqual([name, own]);
      await turnTo(page, name === "words" ? "rights" : "words");
      await expect(heading(page)).toHaveText(name === "words" ? "Your rights" : /What the words mean|words/i);
      await change(page, way);
      await turnTo(page, pathname + hash);
      await settled(page);
      // What a person did on the page is not there again: only what the address and the tab know.
      if (!SCREENS[name].act) await expect.poll(() => said(page), name).toBe(own);
    }
  });
}

test("a visit goes on while an extension puts elements in and takes others out", async ({ page }) => {
  const meddle = () =>
    page.evaluate(() => {
      const all = [...document.querySelectorAll("#app *:not(svg *, option, select)")];
      all.forEach((element, at) => {
        const badge = Object.assign(document.createElement("span"), { className: "badge", textContent: "!" });
        if (at % 3 === 0) element.before(badge);
        else element.append(badge);
        if (element.matches("main p, main li, main dd, main h2") && at % 5 === 0) element.remove();
      });
    });
  await page.goto("./results");
  await settled(page);
  await meddle();
  for (const at of [0, 1, 0, 2]) {
    await page.locator("main input[type=checkbox]").nth(at).evaluate((box) => box.click());
    await page.waitForURL(/#/);
    await meddle();
  }
  await turnTo(page, "where");
  await meddle();
  await page.getByRole("textbox").first().fill("WM1 1AA");
  await page.getByRole("textbox").first().press("Enter");
  await page.waitForURL((url) => !url.pathname.endsWith("/where"));
  await meddle();
  await turnTo(page, "surgery/curlew-wharf");
  await expect(heading(page)).toContainText("Curlew Wharf");
  await meddle();
  await page.goBack();
  await turnTo(page, "results");
  await expect(heading(page)).toHaveText("Your choices near WM1 1AA");
  const own = await said(page);
  await page.reload();
  await settled(page);
  await expect.poll(() => said(page)).toBe(own.replace(/!/g, "").replace(/\s+/g, " ").trim());
});
