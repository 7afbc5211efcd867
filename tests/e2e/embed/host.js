// Pages of another site, on a host of their own, that show the explorer.
const { createServer } = require("node:http");
const { readFile } = require("node:fs/promises");
const { join } = require("node:path");

/** What a page with a policy of its own has to allow, and no more. Trusted types as well: the script writes no markup. */
const strict = (site) =>
  `default-src 'none'; script-src ${new URL(site).origin}; frame-src ${new URL(site).origin}; ` +
  "require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'; form-action 'none'";

class Host {
  #pages = new Map();
  /** Origins that its pages show besides the site. */
  others = [];

  /** Starts a host under a name of this machine, for a site at an address. */
  static async start(name, site) {
    const host = new Host();
    host.site = site;
    host.server = createServer((request, response) => host.#answer(request, response));
    await new Promise((listening) => host.server.listen(0, listening));
    host.origin = `http://${name}:${host.server.address().port}`;
    return host;
  }

  stop() {
    this.server.closeAllConnections();
    return new Promise((closed) => this.server.close(closed));
  }

  /** The address of a page made of these elements. */
  show(body, headers = {}) {
    const html = body.includes("<!DOCTYPE")
      ? body
      : `<!DOCTYPE html><html lang="en"><head><title>A page of another site</title></head><body>${body}</body></html>`;
    const path = `/${this.#pages.size}.html`;
    this.#pages.set(path, { html: html.replaceAll("{site}", this.site), headers });
    return this.origin + path;
  }

  /** The address of one of the pages in `hosts/`. */
  async page(name) {
    const html = await readFile(join(__dirname, "hosts", `${name}.html`), "utf8");
    return this.show(html, name === "strict" ? { "Content-Security-Policy": strict(this.site) } : {});
  }

  #answer(request, response) {
    const page = this.#pages.get(request.url);
    // A browser asks for an icon of each host; there is none.
    response.writeHead(page ? 200 : 204, { "Content-Type": "text/html; charset=utf-8", ...page?.headers });
    response.end(page?.html);
  }
}

module.exports = { Host };
