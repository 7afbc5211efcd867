// A host whose site, network and bytes a test can change: it goes away, comes back, shows a newer site, breaks off.
const { createServer } = require("node:http");
const { readFile } = require("node:fs/promises");
const { join } = require("node:path");

/** The sites that `cargo xtask test --only e2e-offline` makes, under this path. */
const BASE = "/choose/";
const SITES = { older: "out/offline/older/site", newer: "out/offline/newer/site" };

const TYPES = {
  css: "text/css",
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  json: "application/json",
  svg: "image/svg+xml",
  wasm: "application/wasm",
};

/** What files of a site end with; any other path is of a page, with a dot or without. */
const ENDINGS = [...Object.keys(TYPES), "ftl", "lcp", "pmtiles", "txt", "xml", "zip"];

class Host {
  /** Which site is shown: `older` or `newer`. */
  site = "older";
  /** The paths that were asked for. */
  asked = [];
  /** How long each answer takes, in milliseconds. */
  slowness = 0;
  /** After how many answers more the connection breaks off within a file. */
  answersLeft = Infinity;
  /** Puts other bytes in the place of a file's: path and bytes to bytes. */
  alter = (path, body) => body;

  static async start() {
    const host = new Host();
    await host.comeBack(0);
    host.port = host.server.address().port;
    host.address = `http://127.0.0.1:${host.port}${BASE}`;
    return host;
  }

  /** The host goes away, as a network does. */
  async goAway() {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }

  /** The host is there again, under the same address. */
  async comeBack(port = this.port) {
    this.server = createServer((request, response) => this.answer(request, response));
    await new Promise((listening) => this.server.listen(port, "127.0.0.1", listening));
  }

  /** A file of the site that is shown. */
  read(path) {
    return readFile(join(SITES[this.site], path));
  }

  async answer(request, response) {
    const { pathname } = new URL(request.url, "http://127.0.0.1");
    const path = pathname.slice(BASE.length);
    this.asked.push(path);
    if (this.slowness > 0) await new Promise((passed) => setTimeout(passed, this.slowness));
    const isPage = path === "" || path.endsWith("/") || !ENDINGS.includes(path.split("/").pop().split(".").slice(1).pop());
    const [folder] = ["embed/", "kiosk/"].filter((each) => `${path}/`.startsWith(each));
    const any = isPage ? `${folder ?? ""}${path.replace(folder, "") === "" ? "index" : "404"}.html` : path;
    // A folder has a page of its own, or the app's for any address.
    const own = path.endsWith("/") ? await this.read(`${path}index.html`).catch(() => null) : null;
    const name = own === null ? any : `${path}index.html`;
    const body = own ?? (await this.read(any).catch(() => null));
    if (body === null) {
      response.writeHead(404).end();
      return;
    }
    const isHashed = /-[0-9a-f]{16}\.|\/[0-9a-f]{16}\./.test(name);
    const headers = {
      "Cache-Control": isHashed ? "public, max-age=31536000, immutable" : "no-cache",
      "Content-Type": TYPES[name.split(".").pop()] ?? "application/octet-stream",
    };
    this.answersLeft -= 1;
    if (this.answersLeft < 0) {
      // Half of the file, and then nothing.
      response.writeHead(200, { ...headers, "Content-Length": body.length });
      response.write(body.subarray(0, body.length >> 1), () => response.destroy());
      return;
    }
    response.writeHead(200, headers).end(this.alter(name, body));
  }
}

module.exports = { Host, SITES };
