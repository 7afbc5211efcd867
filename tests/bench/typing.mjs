// From a key press to the painted page, in the app itself, with the processor slowed down.
import { oneOf, seeded, shuffled } from "./page/random.mjs";
import { slip, wordsIn } from "./page/questions.mjs";
import { spread } from "./page/timing.mjs";

/** As slow as a cheap phone or an old kiosk. */
const SLOWED = 4;

/** A page is at rest when nothing changed for this long, in milliseconds. */
const REST = 150;

/** What a session does: words typed, and filters turned on and off again after each. */
const WORDS = 10;
const FILTERS = 2;

/** The same session again and again: of each press the quickest counts. */
const SESSIONS = 3;

/**
 * Runs in the page before the app: notes each key press, what of the page changed after it, and when the last change
 * was painted. A frame callback runs before its frame is painted, and a message sent from there arrives afterwards.
 * Changes are counted when the page is at rest, so that counting is not part of what is timed.
 */
function observe() {
  let press = null;
  const afterPaint = (then) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = then;
      channel.port2.postMessage(null);
    });
  };
  const note = (noted) => {
    noted.changed = performance.now();
    afterPaint(() => {
      noted.painted = performance.now();
    });
  };
  addEventListener(
    "keydown",
    (event) => {
      press = { at: event.timeStamp, changed: 0, painted: 0, changes: [] };
      note(press);
    },
    true,
  );
  new MutationObserver((changes) => {
    if (press === null) return;
    press.changes.push(changes);
    note(press);
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const within = (node) => {
    const walker = document.createTreeWalker(node);
    const nodes = [node];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    return nodes;
  };
  /** How many nodes came, went or changed, and how many elements went and came back saying the same. */
  const counted = (changes) => {
    const changed = new Set();
    const came = new Set();
    const went = [];
    for (const { type, target, addedNodes, removedNodes } of changes) {
      if (type !== "childList") changed.add(target);
      for (const node of [...addedNodes, ...removedNodes]) for (const each of within(node)) changed.add(each);
      for (const node of addedNodes) came.add(node);
      went.push(...removedNodes);
    }
    const isElement = (node) => node.nodeType === Node.ELEMENT_NODE;
    const whole = [...came].filter((node) => isElement(node) && node.isConnected && !came.has(node.parentNode));
    const said = new Set(whole.map((node) => node.outerHTML));
    const again = went.filter((node) => isElement(node) && !came.has(node) && said.has(node.outerHTML));
    return { changed: changed.size, again: again.length };
  };
  /** The press that was noted last, once the page is at rest. */
  window.settledPress = (rest) =>
    new Promise((settled) => {
      const look = () => {
        if (press !== null && press.painted > press.changed && performance.now() - press.changed > rest) {
          const { at, painted, changes } = press;
          press = null;
          settled({ ms: painted - at, all: within(document).length, ...counted(changes.flat()) });
        } else {
          setTimeout(look, rest / 5);
        }
      };
      look();
    });
}

/** Words to type: of names and towns, every third with a slip. */
function words(rows, random) {
  const long = rows.flatMap((row) => wordsIn(row.name)).filter((word) => /^[a-z]{5,10}$/.test(word));
  return Array.from({ length: WORDS }, (_, at) => {
    const word = oneOf(random, long);
    return at % 3 === 2 ? slip(random, word) : word;
  });
}

/** Opens the filters, where they are folded behind a button that can be seen: a wide page has them open. */
async function openFilters(page) {
  const filters = page.locator("details.lcp-filters");
  const button = filters.locator("summary").first();
  if ((await filters.getAttribute("open")) === null && (await button.isVisible())) await button.click();
}

/** The ids of the filters that can be seen. */
const filtersSeen = (page) =>
  page
    .locator("details.lcp-filters input[type=checkbox]")
    .evaluateAll((boxes) => boxes.filter((box) => box.checkVisibility()).map((box) => box.id));

/** Several sessions with the same key presses: of each press the quickest, and for each kind what is reported. */
export async function typing(browser, address, rows) {
  const sessions = [];
  for (let at = 0; at < SESSIONS; at += 1) sessions.push(await session(browser, address, rows));
  return { slowed: SLOWED, kinds: summary(best(sessions)) };
}

/** Of sessions with the same presses, the quickest of each press. */
export const best = ([first, ...others]) => {
  const of = (kind) =>
    first[kind].map((press, at) =>
      others.reduce((one, other) => (other[kind][at].ms < one.ms ? other[kind][at] : one), press),
    );
  return Object.fromEntries(Object.keys(first).map((kind) => [kind, of(kind)]));
};

/**
 * Types words near a home, turns filters on and off again, and takes the words away; each kind of key press with its
 * times. The app searches at every one of them.
 */
async function session(browser, address, rows, seed = 2010) {
  const random = seeded(seed);
  const page = await browser.newPage({ locale: "en-GB" });
  await page.addInitScript(observe);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
  const presses = { letter: [], filter: [], clear: [] };
  const press = async (kind, key) => {
    await page.keyboard.press(key);
    presses[kind].push(await page.evaluate((rest) => window.settledPress(rest), REST));
  };
  await page.goto(address);
  // Until the app has started, a prerendered page stands in its place, with a box of the same name.
  const home = page.locator("#app #place");
  await home.fill(oneOf(random, rows).sites[0].postcode);
  await home.press("Enter");
  await page.locator("#words").waitFor({ timeout: 60_000 });
  for (const word of words(rows, random)) {
    await page.locator("#words").focus();
    for (const letter of word) await press("letter", letter);
    await openFilters(page);
    for (const id of shuffled(random, await filtersSeen(page)).slice(0, FILTERS)) {
      await page.locator(`[id="${id}"]`).focus();
      await press("filter", "Space");
      await press("filter", "Space");
    }
    await page.locator("#words").focus();
    await page.keyboard.press("Control+A");
    await press("clear", "Delete");
  }
  await page.close();
  return presses;
}

/** For each kind of press, and for all together: how long, and how much of the page changed. */
export function summary(presses) {
  const kinds = { ...presses, all: Object.values(presses).flat() };
  const of = (all) => ({
    ...spread(all.map((press) => press.ms)),
    changed: spread(all.map((press) => press.changed)),
    nodes: spread(all.map((press) => press.all)).p50,
    again: all.reduce((sum, press) => sum + press.again, 0),
  });
  return Object.fromEntries(
    Object.entries(kinds)
      .filter(([, all]) => all.length > 0)
      .map(([kind, all]) => [kind, of(all)]),
  );
}
