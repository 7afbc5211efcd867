// The three engines: Blink, Gecko and WebKit, each driven by the program that its own project keeps for that.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

import { Builder, Capabilities } from "selenium-webdriver";
import { freePort } from "../hosts/servers.mjs";

/** How long a driver may take to start, in milliseconds. */
const PATIENCE = 30_000;

/** The size of the window in which every journey begins, in pixels. */
const WINDOW = { x: 0, y: 0, width: 1000, height: 1200 };

const { LCP_DRIVERS = "{}" } = process.env;

/** Where the programs are: what `cargo xtask test --only engines` found, or the names that Debian gives them. */
const PROGRAMS = {
  chromium: "/usr/bin/chromium",
  chromedriver: "chromedriver",
  firefox: "/usr/bin/firefox-esr",
  geckodriver: "geckodriver",
  webkit: "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
  webkitdriver: "WebKitWebDriver",
  ...JSON.parse(LCP_DRIVERS),
};

/** What an engine can do where others cannot: see docs/browsers.md. Every entry is tested to be true. */
export const ENGINES = {
  chromium: {
    driver: (port) => [PROGRAMS.chromedriver, `--port=${port}`],
    wanted: {
      browserName: "chrome",
      "goog:chromeOptions": {
        binary: PROGRAMS.chromium,
        args: [
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run",
          "--lang=en-GB",
        ],
      },
    },
  },
  firefox: {
    driver: (port) => [PROGRAMS.geckodriver, "--port", String(port)],
    wanted: {
      browserName: "firefox",
      "moz:firefoxOptions": {
        binary: PROGRAMS.firefox,
        args: ["-headless"],
        prefs: {
          "intl.accept_languages": "en-GB",
          // Nothing is asked of its maker's hosts.
          "app.update.enabled": false,
          "network.captive-portal-service.enabled": false,
          "network.connectivity-service.enabled": false,
          "datareporting.healthreport.uploadEnabled": false,
          "services.settings.server": "http://127.0.0.1:9/",
        },
      },
    },
  },
  webkit: {
    driver: (port) => [PROGRAMS.webkitdriver, `--port=${port}`],
    wanted: {
      browserName: "MiniBrowser",
      "webkitgtk:browserOptions": { binary: PROGRAMS.webkit, args: ["--automation"] },
    },
    needsScreen: true,
  },
};

/** A program that ends with this process, and is told to end by `stop`. */
function run([program, ...args], environment = {}, stdio = ["ignore", "ignore", "ignore"]) {
  const child = spawn(program, args, { stdio, env: { ...process.env, ...environment } });
  const failed = new Promise((_, reject) => child.once("error", (error) => reject(new Error(`${program}: ${error.message}`))));
  failed.catch(() => {}); // whoever waits for the program is told
  const end = () => child.kill("SIGKILL");
  process.once("exit", end);
  const stop = async () => {
    process.off("exit", end);
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    await Promise.race([ended, sleep(5_000).then(end)]);
  };
  return { child, failed, stop };
}

/** A screen that nobody sees, for a browser that cannot do without one. */
async function screen() {
  if (process.env.DISPLAY) return { display: process.env.DISPLAY, stop: async () => {} };
  const xvfb = run(
    ["Xvfb", "-displayfd", "3", "-screen", "0", "1280x1400x24", "-nolisten", "tcp"],
    {},
    ["ignore", "ignore", "ignore", "pipe"],
  );
  const [number] = await Promise.race([once(xvfb.child.stdio[3], "data"), xvfb.failed]);
  return { display: `:${String(number).trim()}`, stop: xvfb.stop };
}

/** The driver of an engine, which opens one browser after another, each without a past. */
export async function driverOf(name) {
  const { driver, wanted, needsScreen } = ENGINES[name];
  const shown = needsScreen ? await screen() : null;
  const port = await freePort();
  const environment = shown
    ? { DISPLAY: shown.display, LIBGL_ALWAYS_SOFTWARE: "1", WEBKIT_DISABLE_DMABUF_RENDERER: "1", LANG: "en_GB.UTF-8", LANGUAGE: "en_GB" }
    : {};
  const program = run(driver(port), environment);
  const server = `http://127.0.0.1:${port}`;
  const until = Date.now() + PATIENCE;
  for (;;) {
    const isReady = await Promise.race([fetch(`${server}/status`).then((answer) => answer.ok, () => false), program.failed]);
    if (isReady) break;
    if (Date.now() > until) throw new Error(`${name}: its driver did not start`);
    await sleep(50);
  }
  return {
    name,
    open: async () => {
      const browser = await new Builder().usingServer(server).withCapabilities(new Capabilities(wanted)).build();
      await browser.manage().setTimeouts({ script: 20_000, pageLoad: 30_000, implicit: 0 });
      await browser.manage().window().setRect(WINDOW);
      return browser;
    },
    stop: async () => {
      await program.stop();
      await shown?.stop();
    },
  };
}
