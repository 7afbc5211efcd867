// A page as a person uses it, by any engine: what is pressed is found by the words on it, and what is read is what is seen.
import { strict as assert } from "node:assert";
import { setTimeout as sleep } from "node:timers/promises";

import { By, Key } from "selenium-webdriver";

/** How long a page may take to say something, in milliseconds. */
const PATIENCE = 15_000;

/** The program is there, or has said that it could not start, or the page is one of which it knows nothing. */
const SETTLED = "body:not(:has(#shell)), body:not(:has(#app)), body:has(#boot-partly:not([hidden]))";

/** What each kind of control is, for the page's own search. */
const KINDS = { button: "button, summary", link: "a[href]", heading: "h1, h2, h3, h4", alert: "[role=alert]" };

/** The elements of a kind that are seen and say these words: all of them, or a part. Runs in the page. */
const FIND = `
const [css, words, isWhole] = arguments;
const plain = (text) => text.replace(/\\s+/g, " ").trim();
return [...document.querySelectorAll(css)].filter((each) => {
  const said = plain(each.innerText ?? each.textContent);
  if (isWhole ? said !== words : !said.includes(words)) return false;
  return each.getClientRects().length > 0 && each.checkVisibility({ visibilityProperty: true });
});`;

/** The field that a label with these words is of. Runs in the page. */
const FIELD = `
const [words] = arguments;
const label = [...document.querySelectorAll("label")].find((each) => each.innerText.trim().startsWith(words) && each.getClientRects().length > 0);
return label?.control ?? null;`;

export class Page {
  constructor(browser, address) {
    this.browser = browser;
    this.address = address;
  }

  /** Opens an address of the site, and waits for the program. */
  async open(path = "") {
    await this.browser.get(new URL(path, this.address).href);
    await this.settled();
  }

  /** Loads the page again as a person does. A driver's own way may leave out what a device keeps: Firefox's does. */
  async reload() {
    await this.run("window.isBefore = true; location.reload()");
    await this.until("the page is loaded again", () => this.run("return !window.isBefore && document.readyState === 'complete'"));
    await this.settled();
  }

  settled() {
    return this.until("the program is there", () => this.run(`return document.querySelector(${JSON.stringify(SETTLED)}) !== null`));
  }

  /** Runs a script in the page. */
  run(script, ...given) {
    return this.browser.executeScript(script, ...given);
  }

  /** Waits until something is so, and gives what it gave. An element that has just gone is looked for again. */
  async until(what, look) {
    const end = Date.now() + PATIENCE;
    let last;
    for (;;) {
      try {
        const found = await look();
        if (found) return found;
        last = found;
      } catch (error) {
        last = error;
      }
      if (Date.now() > end) {
        const seen = await this.run("return document.body.innerText.slice(0, 1500)").catch((error) => error.message);
        throw new Error(`not so: ${what} (${last}); ${await this.browser.getCurrentUrl().catch(() => "")} shows:\n${seen}`);
      }
      await sleep(50);
    }
  }

  /** The first seen element of a kind with these words. */
  find(kind, words, { part = false, at = 0 } = {}) {
    const find = async () => (await this.run(FIND, KINDS[kind] ?? kind, words, !part))[at];
    return this.until(`a ${kind} says "${words}"`, find);
  }

  /** How many seen elements of a kind have these words. */
  async count(kind, words) {
    return (await this.run(FIND, KINDS[kind] ?? kind, words, false)).length;
  }

  /** Presses what says these words. It may be drawn anew just then. */
  async press(kind, words, how) {
    await this.until(`the ${kind} "${words}" can be pressed`, async () => {
      const found = await this.find(kind, words, how);
      await this.run("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", found);
      // By a pointer: what drivers think can be clicked knows nothing of newer styles.
      await this.browser.actions().move({ origin: found }).click().perform();
      return true;
    });
  }

  /** The field with this label. */
  field(label) {
    return this.until(`a field is labelled "${label}"`, () => this.run(FIELD, label));
  }

  /** Writes in a field instead of what is there. */
  async fill(label, text) {
    const field = await this.field(label);
    await this.until(`"${label}" can be written in`, async () => {
      await this.run("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", field);
      await this.browser.actions().move({ origin: field }).click().perform();
      return this.run("arguments[0].select(); return document.activeElement === arguments[0]", field);
    });
    await this.keys(text);
  }

  /** Presses keys wherever the focus is. */
  async keys(...keys) {
    await this.browser.actions().sendKeys(...keys).perform();
  }

  /** Presses Tab until what has the focus says these words. */
  async tabTo(words) {
    for (let presses = 0; presses < 120; presses += 1) {
      if ((await this.focused()) === words) return;
      await this.keys(Key.TAB);
    }
    throw new Error(`no way to ${words} by keyboard`);
  }

  /** The words, or the label, of what has the focus. */
  focused() {
    return this.run(`
      const focus = document.activeElement;
      const said = focus?.labels?.[0]?.innerText ?? focus?.innerText ?? "";
      return said.replace(/\\s+/g, " ").trim();`);
  }

  heading() {
    return this.run("return document.querySelector('#maincontent h1')?.innerText.trim() ?? ''");
  }

  /** Waits for the heading, whole or by a part of it. */
  async arrives(words) {
    await this.until(`the heading is "${words}"`, async () => (await this.heading()).includes(words));
  }

  /** Waits for the heading, which has the focus, as after every step. */
  async arrivesFocused(words) {
    await this.arrives(words);
    await this.until(`the focus is on "${words}"`, async () => (await this.focused()).includes(words));
  }

  /** Waits until the page shows these words. */
  async shows(words) {
    await this.until(`it shows "${words}"`, async () => (await this.text()).includes(words));
  }

  async text(css = "body") {
    const text = await this.run("return document.querySelector(arguments[0])?.innerText ?? ''", css);
    return text.replace(/\s+/g, " ");
  }

  /** The card of a choice or a surgery. */
  card(name) {
    return this.until(`a card is of "${name}"`, () =>
      this.run(
        `return [...document.querySelectorAll(".nhsuk-card")].find((card) =>
           [...card.querySelectorAll("h2, h3, h4")].some((each) => each.innerText.trim() === arguments[0])) ?? null`,
        name,
      ),
    );
  }

  async cardSays(name, words) {
    await this.until(`the card of "${name}" says "${words}"`, async () => {
      const text = await this.run("return arguments[0].innerText", await this.card(name));
      return text.replace(/\s+/g, " ").includes(words);
    });
  }

  /** Goes to the results near a place, from the first page. */
  async near(place) {
    await this.open();
    await this.fill("Your postcode", place);
    await this.keys(Key.ENTER);
    await this.arrives(`near ${place}`);
  }

  async path() {
    const url = new URL(await this.browser.getCurrentUrl());
    return url.pathname.slice(new URL(this.address).pathname.length) + url.search + url.hash;
  }

  /** Nothing is wrong unseen. */
  async isFaultless() {
    assert.deepEqual(await this.run("return window.faults ?? ['the page is not watched']"), []);
  }

  /** Nothing is wider than the window. */
  async fits() {
    assert.equal(await this.run("return Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)"), 0);
  }
}
