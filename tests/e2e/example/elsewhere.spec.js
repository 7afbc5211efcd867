// The site in other places: a copy made with wget, and a site below a path of its host.
const { execFileSync } = require("node:child_process");
const { createServer } = require("node:http");
const { mkdtempSync, readFileSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { extname, join } = require("node:path");
const { test: base, expect } = require("@playwright/test");

const ROOT = join(__dirname, "../../..");

const TYPES = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/** The plainest of hosts: it shows the files of a folder below a path, `index.html` for a folder, and no more. */
async function show(folder, path) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://127.0.0.1");
    const below = pathname.startsWith(path) ? pathname.slice(path.length) : "nothing-here";
    const name = below === "" || below.endsWith("/") ? `${below}index.html` : below;
    try {
      const body = readFileSync(join(folder, name));
      response.writeHead(200, { "Content-Type": TYPES[extname(name)] ?? "application/octet-stream" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { address: `http://127.0.0.1:${server.address().port}${path}`, close: () => server.close() };
}

/** `place` is an empty folder; `at(folder, path)` shows a folder below a path. */
const test = base.extend({
  place: async ({}, use) => {
    const place = mkdtempSync(join(tmpdir(), "lcp-elsewhere-"));
    await use(place);
    rmSync(place, { recursive: true });
  },
  at: async ({}, use) => {
    const hosts = [];
    await use(async (folder, path) => {
      hosts.push(await show(folder, path));
      return hosts.at(-1).address;
    });
    hosts.forEach((host) => host.close());
  },
});

/** The program takes over a page of a record, and answers from there. */
async function works(page, address) {
  const faults = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(error.message));
  await page.goto(`${address}surgery/curlew-wharf/`);
  await expect(page.locator("#shell")).toHaveCount(0);
  await expect(page.locator("h1:visible")).toContainText("Curlew Wharf Medical Centre");
  await page.getByRole("link", { name: "Start again" }).click();
  await page.getByLabel("Your postcode").fill("WM1 1AA");
  await page.getByLabel("Your postcode").press("Enter");
  await expect(page.locator("h1:visible")).toHaveText("Your choices near WM1 1AA");
  await page.getByRole("link", { name: "About this information" }).first().click();
  await expect(page.locator("h1:visible")).toHaveText("About this information");
  expect(faults).toEqual([]);
}

test("a copy made with wget and shown elsewhere works", async ({ page, place, at, baseURL }) => {
  test.slow();
  // wget ends with a complaint when one link leads nowhere.
  execFileSync("wget", ["--quiet", "--mirror", "--no-parent", "--no-host-directories", `--directory-prefix=${place}`, baseURL]);
  await works(page, await at(place, "/"));
});

test("a site below a path of its host works", async ({ page, place, at }) => {
  test.slow();
  const site = join(place, "site");
  const made = ["site", "out/example/release", "--app", "dist", "--out", site, "--base-path", "/some/path/", "--no-copies"];
  execFileSync("target/debug/lcp", made, { cwd: ROOT, stdio: "ignore" });
  const address = await at(site, "/some/path/");
  await works(page, address);
  await page.goto(`${address}a-to-z/surgeries/c/`);
  await page.getByRole("link", { name: "Curlew Wharf Medical Centre" }).click();
  await expect(page).toHaveURL(/\/some\/path\/surgery\/curlew-wharf\/$/);
});
