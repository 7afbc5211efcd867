// The end-to-end tests. `cargo xtask test --only e2e` serves the sites and says where they are; by hand, serve one
// with `cargo xtask serve` and run `npx playwright test --config tests/e2e/playwright.config.js --project=example`.
const { defineConfig } = require("@playwright/test");

module.exports = defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  // A test that passes only at times is a fault to find, not to repeat.
  retries: 0,
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 30_000,
  reporter: [
    ["list"],
    ...(process.env.LCP_REPORT ? [["json", { outputFile: process.env.LCP_REPORT }]] : []),
  ],
  // Pages as they were kept; after a change that is meant, look at each and keep the new ones with --update-snapshots.
  snapshotPathTemplate: "{testDir}/snapshots/{arg}{ext}",
  expect: {
    // The same fonts drawn by another build of the browser differ at the edges of letters.
    toHaveScreenshot: { maxDiffPixelRatio: 0.03, threshold: 0.3, animations: "disabled", scale: "css" },
  },
  use: {
    baseURL: process.env.LCP_ADDRESS ?? "http://127.0.0.1:8080/",
    locale: "en-GB",
    timezoneId: "Europe/London",
    // What a page asks for is what its network is: tests about what the device keeps say so.
    serviceWorkers: "block",
    launchOptions: {
      executablePath: process.env.CHROME ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-default-apps",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  // Tests in `example/` and `england/` run on their own dataset; those beside them run on both.
  projects: [
    { name: "example", testIgnore: ["attacks/**", "embed/**", "england/**", "kiosk/**", "languages/**", "offline/**", "pseudo/**"] },
    { name: "england", testIgnore: ["attacks/**", "embed/**", "example/**", "kiosk/**", "languages/**", "offline/**", "pseudo/**"] },
    { name: "attacks", testMatch: "attacks/**" },
    { name: "pseudo", testMatch: "pseudo/**" },
    { name: "languages", testMatch: "languages/*.spec.js" },
    { name: "embedding", testMatch: "embed/*.spec.js" },
    { name: "kiosk", testMatch: "kiosk/*.spec.js", use: { hasTouch: true, viewport: { width: 1080, height: 1920 } } },
    { name: "offline", testMatch: "offline/*.spec.js", use: { serviceWorkers: "allow" } },
  ],
});
