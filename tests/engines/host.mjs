// A host between a browser and `lcp serve`: it notes what is asked, goes away as a network does, and alters bytes.
import { once } from "node:events";
import { createServer, request } from "node:http";

/** A script that notes what a page complains of, put before everything else of it. */
const WATCH = `
window.faults = [];
const note = (kind, what) => window.faults.push(kind + ": " + what);
addEventListener("error", (event) => note("uncaught", event.message ?? event.target?.src), true);
addEventListener("unhandledrejection", (event) => note("unhandled", event.reason));
addEventListener("securitypolicyviolation", (event) => note("policy", event.violatedDirective + " " + event.blockedURI));
const { error } = console;
console.error = (...words) => (note("console", words.join(" ")), error(...words));
`;

export class Host {
  /** What was asked: path and headers, as text. */
  asked = [];
  /** Puts other bytes in the place of a file's: path, bytes and answer to bytes. */
  alter = (_path, body) => body;
  /** Scripts that run before everything else of a page. With one, nothing is kept on the device: its pages would differ. */
  scripts = [WATCH];

  /** Starts in front of a site at an address. */
  static async start(address) {
    const host = new Host();
    host.site = new URL(address);
    await host.comeBack(0);
    host.port = host.server.address().port;
    host.address = `http://127.0.0.1:${host.port}${host.site.pathname}`;
    return host;
  }

  /** The host goes away. */
  async goAway() {
    const closed = once(this.server, "close");
    this.server.close();
    this.server.closeAllConnections();
    await closed;
  }

  /** The host is there again, under the same address. */
  async comeBack(port = this.port) {
    this.server = createServer((asked, answer) => this.#answer(asked, answer));
    this.server.listen(port, "127.0.0.1");
    await once(this.server, "listening");
  }

  #answer(asked, answer) {
    this.asked.push(`${asked.method} ${asked.url} ${JSON.stringify(asked.headers)}`);
    const script = /engines-(\d+)\.js$/.exec(asked.url);
    if (script) {
      answer.writeHead(200, { "Content-Type": "text/javascript" }).end(this.scripts[Number(script[1])]);
      return;
    }
    if (this.scripts.length > 0 && asked.url.endsWith("/sw.js")) {
      answer.writeHead(404).end();
      return;
    }
    const headers = { ...asked.headers, host: this.site.host };
    // Bytes are altered as they are, not as they are compressed; no browser gets an answer of an earlier journey.
    for (const name of ["accept-encoding", "if-none-match", "if-modified-since"]) delete headers[name];
    const onward = request({ host: this.site.hostname, port: this.site.port, method: asked.method, path: asked.url, headers }, (got) => {
      const parts = [];
      got.on("data", (part) => parts.push(part));
      got.on("end", () => {
        const body = this.#altered(asked.url, Buffer.concat(parts), got);
        const { "content-length": _, ...rest } = got.headers;
        answer.writeHead(got.statusCode, rest).end(body);
      });
    });
    onward.on("error", () => answer.destroy());
    asked.pipe(onward);
  }

  #altered(path, body, got) {
    const { headers } = got;
    const altered = this.alter(path, body, got);
    if (this.scripts.length === 0 || !headers["content-type"]?.startsWith("text/html")) return altered;
    const tags = this.scripts.map((_, at) => `<script src="${this.site.pathname}engines-${at}.js"></script>`);
    return altered.toString().replace(/<head[^>]*>/, (head) => head + tags.join(""));
  }
}
