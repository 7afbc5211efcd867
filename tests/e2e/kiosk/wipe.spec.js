// Everything of a visit is gone when it ends: by its button, or when nobody is there any more.
const { test, expect, POSTCODE, TODAY, finish, started, visit, wiped } = require("./kiosk");

/** How often one person after another comes; `LCP_SESSIONS=1000` for as many as a kiosk sees in a month. */
const SESSIONS = Number(process.env.LCP_SESSIONS ?? 30);

/** What a person brought: as they typed it, and as it is written. */
const WORDS = [POSTCODE, POSTCODE.replace(" ", "")];

/** Lets a test look into the memory of the program. */
const watchMemory = (page) =>
  page.addInitScript(() => {
    const { instantiate, instantiateStreaming } = WebAssembly;
    const keep = (made) => {
      // In an optimised program its name is a letter.
      const exported = Object.values((made.instance ?? made).exports);
      window.memory = exported.find((each) => each instanceof WebAssembly.Memory);
      return made;
    };
    WebAssembly.instantiate = async (...given) => keep(await instantiate(...given));
    WebAssembly.instantiateStreaming = async (...given) => keep(await instantiateStreaming(...given));
  });

/** Which of the words are in the memory of the program. */
const inMemory = (page, words) =>
  page.evaluate((words) => {
    const text = new TextDecoder("latin1").decode(window.memory.buffer);
    return words.filter((word) => text.includes(word));
  }, words);

/** All that scripts hold, as text: with names and strings. */
async function heap(page) {
  const session = await page.context().newCDPSession(page);
  const chunks = [];
  session.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => chunks.push(chunk));
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  await session.detach();
  return chunks.join("");
}

/** Everything that a next person could find without looking into memory. */
const findable = (page) =>
  page.evaluate(async () => {
    const databases = (await indexedDB.databases?.()) ?? [];
    return JSON.stringify([
      document.documentElement.outerHTML.replace(/<(script|link|meta)[^>]*>/g, ""),
      [...document.querySelectorAll("input, textarea, select")].map((field) => field.value),
      { ...localStorage },
      { ...sessionStorage },
      databases,
      document.cookie,
      location.href,
      history.state,
      document.title,
      window.name,
      String(getSelection()),
    ]);
  });

test("nothing of the person before can be found, in no store, no page, no history and no memory", async ({ kiosk: page }) => {
  await watchMemory(page);
  await page.reload();
  await started(page);
  const entries = await page.evaluate(() => history.length);
  const before = await page.evaluate(() => location.href);
  await visit(page);
  await page.evaluate(() => {
    // What another program of the same host might leave.
    localStorage.setItem("left", "by somebody");
    sessionStorage.setItem("left", "by somebody");
    scrollTo(0, 900);
  });
  expect(await inMemory(page, WORDS), "the search finds what is there").not.toEqual([]);
  await finish(page);
  const found = await findable(page);
  for (const word of [...WORDS, "by somebody"]) expect(found).not.toContain(word);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, scrollY])).toEqual([0, 0, 0]);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  expect(await page.evaluate(() => location.href)).toBe(before);
  expect(await page.context().cookies()).toEqual([]);
  expect(await inMemory(page, WORDS)).toEqual([]);
  const remembered = await heap(page);
  expect(remembered.length).toBeGreaterThan(100_000);
  for (const word of WORDS) expect(remembered.includes(word), `the heap holds ${word}`).toBe(false);
});

test("the address never says what a person does, and nothing leads back", async ({ kiosk: page }) => {
  const [href, entries] = await page.evaluate(() => [location.href, history.length]);
  await visit(page);
  expect(await page.evaluate(() => [location.href, history.length])).toEqual([href, entries]);
  await page.getByRole("button", { name: "Back", exact: true }).tap();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("matters");
  await page.getByRole("button", { name: "Back", exact: true }).tap();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("live");
});

test("somebody who is reading is asked after 45 seconds, and has 20 more", async ({ kiosk: page }) => {
  await visit(page);
  const question = page.getByRole("dialog");
  await page.clock.runFor(44_000);
  await expect(question).toBeHidden();
  await page.clock.runFor(2_000);
  await expect(question).toContainText("Are you still there?");
  await expect(question).toContainText("seconds left");
  await page.clock.runFor(10_000);
  await page.getByRole("button", { name: "I need more time" }).tap();
  await expect(question).toBeHidden();
  await expect(page.getByRole("heading", { level: 1, name: "near" })).toBeVisible();
  await page.clock.runFor(46_000);
  await expect(question).toBeVisible();
  await wiped(page, () => page.clock.runFor(21_000));
});

test("a touch beside the question is no answer to it", async ({ kiosk: page }) => {
  await visit(page);
  await page.clock.runFor(46_000);
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.touchscreen.tap(5, 5);
  await wiped(page, () => page.clock.runFor(20_000));
});

test("a key that closes the question asks for more time", async ({ kiosk: page }) => {
  await visit(page);
  await page.clock.runFor(46_000);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.clock.runFor(30_000);
  await expect(page.getByRole("heading", { level: 1, name: "near" })).toBeVisible();
});

test("a screen that nobody touched asks nobody", async ({ kiosk: page }) => {
  await page.clock.runFor(10 * 60_000);
  await expect(page.getByRole("dialog")).toBeHidden();
});

test("a kiosk that did not load tries again by itself", async ({ kiosk: page, faults }) => {
  await page.route("**/*.wasm", (route) => route.abort());
  await page.reload();
  await expect(page.getByRole("heading", { name: "Sorry, this page could not start" })).toBeVisible();
  await page.unroute("**/*.wasm");
  await page.clock.runFor(61_000);
  await started(page);
  // What the browser complained of was the file that the test took away.
  expect(faults.splice(0)).not.toEqual([]);
});

test(`${SESSIONS} people one after another leave no more memory in use than the first`, async ({ kiosk: page }) => {
  test.setTimeout(60_000 + SESSIONS * 8_000);
  const session = await page.context().newCDPSession(page);
  const used = async () => {
    await session.send("HeapProfiler.collectGarbage");
    const { metrics } = await session.send("Performance.getMetrics");
    const of = (name) => metrics.find((metric) => metric.name === name).value;
    return { heap: of("JSHeapUsedSize"), nodes: of("Nodes"), documents: of("Documents"), listeners: of("JSEventListeners") };
  };
  await session.send("Performance.enable");
  // The first few let the browser compile what it keeps.
  const WARM = 5;
  let first;
  for (let person = 1; person <= SESSIONS; person += 1) {
    await visit(page);
    await finish(page);
    if (person === WARM) first = await used();
  }
  const last = await used();
  console.log(`after ${WARM} people ${JSON.stringify(first)}, after ${SESSIONS} ${JSON.stringify(last)}`);
  for (const [name, value] of Object.entries(last)) expect(value, name).toBeLessThanOrEqual(first[name] * 1.05);
});

test("a kiosk that slept with somebody's answers wakes up wiped, by itself and by a touch", async ({ kiosk: page }) => {
  // While a device sleeps the clock on the wall goes on, and the page's own stands.
  let later = new Date(TODAY).getTime();
  const sleep = (ms) => page.clock.setSystemTime((later += ms + 3_600_000));
  const wake = {
    "by itself": () => page.clock.runFor(1_000),
    "by a touch": () => page.touchscreen.tap(5, 5),
  };
  for (const [how, wakes] of Object.entries(wake)) {
    await visit(page);
    await wiped(page, async () => {
      await sleep(60_000);
      await wakes();
    });
    const found = await findable(page);
    for (const word of WORDS) expect(found, how).not.toContain(word);
  }
});

test("a clock that is set back while somebody reads ends nothing", async ({ kiosk: page }) => {
  await visit(page);
  await page.clock.setSystemTime(new Date("1999-01-01T00:00:00Z"));
  await page.clock.runFor(20_000);
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.getByRole("heading", { level: 1, name: "near" })).toBeVisible();
});
