// Where a person lives stays on the device: looked for in every request, address, title and storage of a test.
const { test, expect } = require("./site");
const { submit, heading } = require("./steps");

/** A postcode of each dataset. */
const POSTCODE = { example: "WM1 1AA", england: "HG5 0JL" };

// What the device keeps of the site is looked into as well.
test.use({ serviceWorkers: "allow" });

/** What a browser may ask for besides files whose names hold a hash: pages, the manifest, what is kept. */
const PLAIN = ["", "release/release.json", "sw.js"];

/** The pages that say the same to everybody, which a device keeps. */
const TOPICS = ["about", "about-partnerships", "examples-2009", "rights", "words"].map((topic) => `${topic}/page.txt`);

test("nothing that leaves the tab, or outlives it, holds the postcode", async ({ page, context, baseURL }, testInfo) => {
  const postcode = POSTCODE[testInfo.project.name];
  const spellings = [postcode, postcode.replace(" ", ""), encodeURIComponent(postcode), postcode.replace(" ", "+")];
  const holds = (text) => spellings.some((each) => text.toUpperCase().includes(each.toUpperCase()));
  const requests = [];
  const paths = [];
  // Those of the worker too, which keeps the site on the device.
  context.on("request", (request) => {
    paths.push(new URL(request.url()).pathname.slice(new URL(baseURL).pathname.length));
    requests.push([request.url(), request.postData() ?? "", JSON.stringify(request.headers())].join(" "));
  });
  const titles = [];
  await page.goto("./");
  await submit(page, postcode);
  await expect(heading(page)).toHaveText(`Your choices near ${postcode}`);
  titles.push(await page.title(), page.url());
  await page.locator("section[aria-labelledby=surgeries] h3 a").first().click();
  await expect(page.getByRole("link", { name: "Back to the list" })).toBeVisible();
  titles.push(await page.title(), page.url(), await page.evaluate(() => JSON.stringify(history.state ?? "")));
  await page.getByRole("link", { name: "Back to the list" }).click();
  await expect(heading(page)).toHaveText(`Your choices near ${postcode}`);
  expect([...requests, ...titles].filter(holds)).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  const state = await context.storageState({ indexedDB: true });
  expect(state.origins).toEqual([]);
  const isNamed = (path) => PLAIN.includes(path) || TOPICS.includes(path) || /[-/][0-9a-f]{16}\.[a-z]+$/.test(`/${path}`);
  expect(paths.filter((path) => !isNamed(path))).toEqual([]);
  expect(await keptBesides(page)).toEqual([]);
  await page.getByText("Search again, or change where you live").click();
  await page.getByRole("button", { name: "Forget where I live" }).click();
  await expect(heading(page)).not.toContainText(postcode);
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
});

/** What the browser keeps besides the files that the site lists for everybody. */
const keptBesides = (page) =>
  page.evaluate(async () => {
    while ((await navigator.serviceWorker.getRegistration())?.active?.state !== "activated") {
      await new Promise((later) => setTimeout(later, 50));
    }
    const worker = await (await fetch("sw.js")).text();
    const { pages, release } = JSON.parse(worker.split("const SITE = ")[1].split(/;\n/)[0]);
    const listed = { ...pages[""].files, ...release };
    const besides = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) {
        if (!(url.slice(document.baseURI.length) in listed)) besides.push(url);
      }
    }
    return besides;
  });
