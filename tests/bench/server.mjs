// Serves the page, the engine, the dataset and the other libraries to a browser on this machine.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join, normalize } from "node:path";

const TYPES = {
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  json: "application/json",
  mjs: "text/javascript",
  wasm: "application/wasm",
};

/** Isolation: without it a browser's clock ticks twenty times as slowly. */
const HEADERS = {
  "Cache-Control": "no-store",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** Which file an address means; `null` for none. */
export function fileOf(path, { catalogue, engine }) {
  if (path === "/catalogue") return catalogue;
  const clean = normalize(path);
  if (clean !== path || clean.includes("..")) return null;
  if (clean.startsWith("/engine/")) return join(engine, clean.slice("/engine/".length));
  if (clean.startsWith("/node_modules/")) return clean.slice(1);
  return join("tests/bench/page", clean === "/" ? "index.html" : clean);
}

/** A server of a catalogue's file and an engine's folder on a free port. `made` holds texts by their name, which are served under `/made/`. */
export async function serve(served) {
  const made = new Map();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const type = TYPES[pathname.split(".").pop()] ?? "application/octet-stream";
    try {
      const name = pathname.startsWith("/made/") ? pathname.slice("/made/".length) : null;
      const file = fileOf(pathname, served);
      const body = name === null ? file && (await readFile(file)) : made.get(name);
      if (body === null || body === undefined) throw new Error("no such address");
      response.writeHead(200, { ...HEADERS, "Content-Type": pathname === "/" ? TYPES.html : type }).end(body);
    } catch {
      response.writeHead(404, HEADERS).end("not there");
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { address: `http://127.0.0.1:${server.address().port}/`, made, close: () => server.close() };
}
