// What these tests start from, and how they judge that a page is of one whole release.
const { test: base, expect } = require("@playwright/test");
const { readFileSync } = require("node:fs");
const { Host, SITES } = require("./host");

const title = (site) => JSON.parse(readFileSync(`${SITES[site]}/release/release.json`, "utf8")).title;

const test = base.extend({
  host: async ({}, use) => {
    const host = await Host.start();
    await use(host);
    await host.goAway().catch(() => {}); // gone already
  },
});

/** Until the device keeps the site whole, as the page has it. */
async function kept(page) {
  const isKept = async () => {
    const all = await navigator.serviceWorker.getRegistrations();
    return all.some(({ scope, active }) => scope === document.baseURI && active?.state === "activated");
  };
  // The page may be loading anew just then.
  await expect.poll(() => page.evaluate(isKept).catch(() => false)).toBe(true);
}

/** Asks for a newer site and waits until it is there or refused; the state of the newer worker, if there is one. */
const asked = (page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration(document.baseURI);
    await registration.update().catch(() => {});
    for (;;) {
      const { installing, waiting } = registration;
      if (!installing) return waiting?.state ?? null;
      await new Promise((changed) => installing.addEventListener("statechange", changed, { once: true }));
    }
  });

/**
 * Holds everything that the page shows and is answered against one release: its heading, the footer's release, the
 * manifest, and the bytes of the catalogue. Answers with the title of that release.
 */
async function wholeRelease(page) {
  await page.locator("#app #maincontent h1").waitFor();
  const seen = await page.evaluate(async () => {
    const hex = (bytes) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    const release = document.querySelector('meta[name="lcp:release"]').content;
    const manifest = await (await fetch(release)).json();
    const catalogue = await (await fetch(release.replace("release.json", manifest.catalogue))).arrayBuffer();
    return {
      manifest,
      hash: hex(await crypto.subtle.digest("SHA-256", catalogue)),
      header: document.querySelector("#app header").innerText.trim(),
      footer: document.querySelector("#app footer").innerText,
    };
  });
  expect(seen.hash).toBe(seen.manifest.files[seen.manifest.catalogue].sha256);
  expect(seen.footer).toContain(seen.manifest.id.slice(0, 16));
  expect(seen.header).toContain(seen.manifest.title);
  return seen.manifest.title;
}

/** The paths of all that the browser keeps of the site, by the name of the store. */
const stores = (page) =>
  page.evaluate(async () => {
    const all = {};
    for (const name of await caches.keys()) {
      const requests = await (await caches.open(name)).keys();
      all[name] = requests.map(({ url }) => url.slice(new URL("/choose/", location).href.length)).sort();
    }
    return all;
  });

module.exports = { test, expect, title, kept, asked, wholeRelease, stores };
