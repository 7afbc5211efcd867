// Choosing a language: offered in that language, never taken by itself, kept for the visit; and the kiosk asks first.
const { test, expect } = require("../site");

const links = (page) => page.locator(".lcp-languages li > *");
const offer = (page) => page.locator(".lcp-offer a");

test("every page names each language in its own script at the same place, its own without a link", async ({ page }) => {
  for (const address of ["./", "./results", "./surgery/curlew-wharf", "./cy/about", "./ur/partnership/harbour", "./en-easy/"]) {
    await page.goto(address);
    await expect(links(page)).toHaveCount(7);
    expect((await links(page).allInnerTexts()).sort()).toEqual(["Cymraeg", "Easy read", "English", "Polski", "اردو", "বাংলা", "ਪੰਜਾਬੀ"].sort());
    await expect(page.locator(".lcp-languages [aria-current=true]")).toHaveCount(1);
    await expect(page.locator(".lcp-languages [lang=ur]")).toHaveAttribute("dir", "rtl");
    expect(await page.evaluate(() => document.querySelector(".lcp-languages").getBoundingClientRect().top)).toBeLessThan(60);
  }
});

test("until a speaker has read a language its pages say so and lead to the same page in English", async ({ page }) => {
  await page.goto("./cy/partnership/harbour");
  const said = page.locator(".lcp-unreviewed");
  await expect(said).toContainText("Does neb");
  await page.locator("#maincontent h1").waitFor();
  await said.locator("a").click();
  await expect(page).toHaveURL(/\/partnership\/harbour$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "en-GB");
  await expect(said).toHaveCount(0);
});

test.describe("a browser that speaks Polish", () => {
  test.use({ locale: "pl-PL" });
  test("is offered Polish in Polish, and stays where it is until the person presses", async ({ page }) => {
    await page.goto("./results#q=curlew");
    await expect(page.locator("html")).toHaveAttribute("lang", "en-GB");
    await expect(offer(page)).toHaveText("Czytaj tę stronę po polsku");
    await expect(offer(page)).toHaveAttribute("lang", "pl");
    await page.locator("#maincontent h1").waitFor();
    await offer(page).click();
    await expect(page).toHaveURL(/\/pl\/results#q=curlew$/);
    await expect(offer(page)).toHaveCount(0);
  });
});

test("the language that was chosen is offered again on this visit, and English is when it was", async ({ page }) => {
  await page.goto("./");
  await expect(offer(page)).toHaveCount(0);
  await page.locator(".lcp-languages li a[lang=cy]").click();
  await expect(page).toHaveURL(/\/cy\/$/);
  await page.goto("./");
  await expect(offer(page)).toHaveText("Darllen y wefan hon yn Gymraeg");
  await page.goto("./cy/");
  await page.locator(".lcp-languages li a[data-language=en-GB]").click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en-GB");
  await expect(offer(page)).toHaveCount(0);
});

test.describe("a browser of a language that the site does not have", () => {
  test.use({ locale: "gd-GB" });
  test("is offered nothing", async ({ page }) => {
    await page.goto("./");
    await page.locator("#maincontent h1").waitFor();
    await expect(offer(page)).toHaveCount(0);
  });
});

test("the kiosk asks first in which language, and goes back to its first after each person", async ({ page }) => {
  await page.goto("./kiosk/");
  await expect(links(page)).toHaveCount(7);
  const height = await links(page).first().evaluate((link) => link.getBoundingClientRect().height);
  expect(height, "a finger").toBeGreaterThanOrEqual(48);
  const isFirst = () => page.evaluate(() => document.querySelector(".lcp-languages").compareDocumentPosition(document.querySelector("#maincontent h1")) & Node.DOCUMENT_POSITION_FOLLOWING);
  await page.locator("#maincontent h1").waitFor();
  expect(await isFirst()).toBeTruthy();
  await page.locator(".lcp-languages li a[lang=pl]").click();
  await expect(page.locator("html")).toHaveAttribute("lang", "pl");
  await page.locator(".lcp-bar__controls button").last().click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en-GB");
  await expect(page).toHaveURL(/\/kiosk\/$/);
  expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
});

test("a kiosk without a voice of the language has no button that reads aloud", async ({ page }) => {
  await page.addInitScript(() => {
    const voices = [{ lang: "en-GB", name: "English", localService: true, default: true }];
    speechSynthesis.getVoices = () => voices;
  });
  await page.goto("./ur/kiosk/");
  await page.locator(".lcp-bar__controls button").first().waitFor();
  const inUrdu = await page.locator(".lcp-bar__controls button").count();
  await page.goto("./kiosk/");
  await page.locator(".lcp-bar__controls button").first().waitFor();
  expect(await page.locator(".lcp-bar__controls button").count()).toBe(inUrdu + 2);
});

test("what nobody has translated is marked, and the page says that there is such", async ({ page }) => {
  await page.goto("./pa/partnership/harbour");
  await page.locator("#app h1").waitFor();
  const marked = page.locator("#app [data-untranslated][lang=en-GB]");
  expect(await marked.count()).toBeGreaterThan(3);
  await expect(page.locator("#boot-untranslated")).toBeVisible();
  await page.goto("./cy/partnership/harbour");
  await expect(page.locator("#app")).toContainText("Deuddeg meddygfa o gwmpas harbwr Wenmouth.");
  await page.goto("./partnership/harbour");
  await expect(page.locator("#boot-untranslated")).toHaveCount(0);
});
