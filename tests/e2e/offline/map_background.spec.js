// The map on one file of map data, which lies on the site's own host: only parts of it are asked for.
const { test, expect } = require("@playwright/test");
const { mkdirSync, writeFileSync } = require("node:fs");
const { SITES } = require("./host");
const { mapFile } = require("./map_file");
const { submit } = require("../steps");

test.use({ serviceWorkers: "block" });

test("the map is drawn on the site's own file of map data, by parts, with its credit", async ({ page }) => {
  mkdirSync(`${SITES.older}/maps`, { recursive: true });
  writeFileSync(`${SITES.older}/maps/wenmarsh.pmtiles`, mapFile());
  const answers = [];
  const faults = [];
  page.on("response", (response) => answers.push([new URL(response.url()), response.status()]));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  await page.goto("./");
  await submit(page, "WM1 1AA");
  await page.getByRole("button", { name: "Show on a map" }).click();
  await expect(page.locator(".lcp-map__credit")).toHaveText("Land that nobody surveyed");
  // The land's colour in the middle of a tile.
  const colour = () =>
    page.locator("canvas.leaflet-tile").first().evaluate((canvas) => {
      const [red, green, blue] = canvas.getContext("2d").getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data;
      return [red, green, blue];
    });
  await expect.poll(colour).toEqual([226, 223, 218]);
  const ofFile = answers.filter(([{ pathname }]) => pathname.endsWith(".pmtiles"));
  expect(ofFile.length).toBeGreaterThan(0);
  expect(ofFile.filter(([, status]) => status !== 206)).toEqual([]);
  const hosts = new Set(answers.map(([{ host }]) => host));
  expect([...hosts]).toEqual([new URL(page.url()).host]);
  expect(faults).toEqual([]);
});

test("where the file of map data is missing the map is as it is without one", async ({ page }) => {
  await page.route("**/*.pmtiles", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto("./");
  await submit(page, "WM1 1AA");
  await page.getByRole("button", { name: "Show on a map" }).click();
  await expect(page.locator(".lcp-map__sign").first()).toBeVisible();
  await expect(page.locator(".lcp-map__credit")).toHaveCount(0);
});
