// Keeps the site on the device, so that it works without a network. `lcp site` puts the list of the site's files into
// this file and lays it at the top of the site as sw.js.
//
// Each first page (the public's, a kiosk's, a language's) has a worker for its folder. A build of the site has a store
// of its own there. It is filled completely, each file against its hash, before any page is answered from it; the first
// page goes in last, so that its presence says that all is there. A page gets all its files from one build: those that
// are open when a newer build takes over have theirs from the older store, which stays as long as they do. What a person
// looks for is never kept: only what the list names.

const SITE = {};

const TOP = new URL("./", self.location).href;
const FOLDER = self.registration.scope.slice(TOP.length);
const { first: FIRST, files } = SITE.pages[FOLDER];
const FILES = { ...SITE.release, ...files };
const STORES = `lcp ${self.registration.scope} `;
const STORE = STORES + SITE.build;

/** How many files are fetched at once: as many as browsers ask one host for. */
const CONCURRENCY = 6;

const at = (path) => TOP + path;
const isHashed = (path) => /[-/][0-9a-f]{16}\.[^/]*$/.test(`/${path}`);

/** A file's hash as a browser holds an answer against it. */
function integrity(path) {
  const bytes = FILES[path].replace(/../g, (pair) => String.fromCharCode(parseInt(pair, 16)));
  return `sha256-${btoa(bytes)}`;
}

/** One file from the network; it fails unless every byte is as listed. */
async function fetched(path, cache) {
  const answer = await fetch(at(path), { integrity: integrity(path), cache, redirect: "error" });
  if (!answer.ok) throw new Error(`${answer.status} for ${path}`);
  return answer;
}

/** One file, from another store where its name tells that it is the same. */
async function found(path) {
  if (!isHashed(path)) return fetched(path, "no-cache");
  // What the browser has from the visit itself need not be fetched twice, unless it was altered on its way.
  return (await caches.match(at(path))) ?? fetched(path, "default").catch(() => fetched(path, "reload"));
}

const stores = async () => (await caches.keys()).filter((name) => name.startsWith(STORES));
const isComplete = async (cacheName) => Boolean(await caches.match(at(FIRST), { cacheName }));

/** Whether the store of another build is complete. Its first page has another hash in its name. */
async function wasCompleted(name) {
  const kept = await (await caches.open(name)).keys();
  return kept.some(({ url }) => url.startsWith(TOP + FOLDER) && /^first-[0-9a-f]{16}\.html$/.test(url.slice((TOP + FOLDER).length)));
}

/** Fills this build's store. After a failure what arrived is kept for the next time, unless there was no room. */
async function precache() {
  for (const name of await stores()) {
    // What is left of a build that never was complete.
    if (name !== STORE && !(await wasCompleted(name))) await caches.delete(name);
  }
  const store = await caches.open(STORE);
  const paths = Object.keys(FILES).filter((path) => path !== FIRST);
  const lane = async () => {
    for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
      if (!(await store.match(at(path)))) await store.put(at(path), await found(path));
    }
  };
  try {
    await Promise.all(Array.from({ length: CONCURRENCY }, lane));
    await store.put(at(FIRST), await found(FIRST));
  } catch (error) {
    paths.length = 0;
    if (error.name === "QuotaExceededError") await caches.delete(STORE);
    throw error;
  }
}

/** Where an older store has the ids of the pages that are of its build. */
const OPEN_PAGES = at("open-pages");

const idsIn = async (cacheName) => (await caches.match(OPEN_PAGES, { cacheName }))?.json();

/** The older stores that open pages are of, by the ids of these pages; read once, since it changes only as this build takes over. */
let olderStores;
async function readOlderStores() {
  const older = new Map();
  for (const name of await stores()) {
    for (const id of (name !== STORE && (await idsIn(name))) || []) older.set(id, name);
  }
  return older;
}
const storeOf = async (id) => (await (olderStores ??= readOlderStores())).get(id);

/** This build takes over: the store that answered until now keeps its open pages. */
async function takeOver() {
  const ids = [];
  for (const { id } of await self.clients.matchAll()) {
    if (!(await storeOf(id))) ids.push(id);
  }
  for (const name of await stores()) {
    if (name === STORE || (await idsIn(name))) continue;
    await (await caches.open(name)).put(OPEN_PAGES, new Response(JSON.stringify(ids)));
  }
  olderStores = undefined;
  await cleanup();
  await self.clients.claim();
}

/** The stores of other builds go once no page of theirs is open. */
async function cleanup() {
  const open = new Set((await self.clients.matchAll({ includeUncontrolled: true })).map(({ id }) => id));
  for (const name of await stores()) {
    if (name !== STORE && (await isComplete(STORE)) && !(await idsIn(name))?.some((id) => open.has(id))) await caches.delete(name);
  }
}

/** The folder that an address is in: the longest that has a first page. */
function folderOf(address) {
  const path = `${new URL(address).pathname.slice(new URL(TOP).pathname.length)}/`;
  const around = Object.keys(SITE.pages).filter((folder) => path.startsWith(folder));
  return around.sort((one, other) => other.length - one.length)[0];
}

/** The page of the app to open without a network in place of one that is only to be read, if an address is of such. */
function insteadOf(address) {
  const path = `${address.slice((TOP + FOLDER).length)}/`;
  const [, instead] = Object.entries(SITE.reading).find(([folder]) => path.startsWith(folder)) ?? [];
  return instead === undefined ? undefined : TOP + FOLDER + instead;
}

/** A page that is only to be read is on the network, and not among what a device keeps. */
const read = (request, instead) => fetch(request).catch(() => Response.redirect(instead));

/** Whether the site has a file at a path, kept here or not. The ids of records may have dots: a dot makes no file. */
const isFile = (path) =>
  /^(release|api)\//.test(path) ||
  SITE.others.includes(path) ||
  Object.values(SITE.pages).some((page) => path in page.files);

/** The file that a request means, if it means one. The first page of a folder opens every address in it. */
function pathOf(request, asked) {
  if (request.method !== "GET" || !asked.startsWith(TOP)) return undefined;
  const path = asked.slice(TOP.length);
  if (path in FILES) return path;
  // A page of an older build may ask for a file of which this build does not know.
  if (request.mode !== "navigate") return isHashed(path) ? path : undefined;
  return folderOf(asked) === FOLDER && !isFile(path) ? FIRST : undefined;
}

/** Whether a request is of a page in another folder, which has a worker of its own or none: its files come from there. */
async function isOfAnother(event) {
  const page = event.request.mode === "navigate" ? undefined : await self.clients.get(event.clientId);
  return page !== undefined && folderOf(page.url) !== FOLDER;
}

async function answer(path, event) {
  if (await isOfAnother(event)) return fetch(event.request);
  const older = event.request.mode === "navigate" ? undefined : await storeOf(event.clientId);
  if (older) return (await caches.match(at(path), { cacheName: older })) ?? fetch(event.request);
  if (!(path in FILES)) return fetch(event.request);
  if (!(await isComplete(STORE))) {
    // The browser made room for something else: the network has the site, and the store is filled anew.
    if (event.request.mode === "navigate") event.waitUntil(precache().catch(() => {}));
    return fetch(event.request);
  }
  return (await caches.match(at(path), { cacheName: STORE })) ?? fetched(path, "reload");
}

self.addEventListener("install", (event) => event.waitUntil(precache()));
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
self.addEventListener("message", (event) => {
  if (event.data === "take over") self.skipWaiting();
  if (event.data === "clean up") event.waitUntil(cleanup());
});
self.addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  const asked = origin + pathname;
  const isOurs = event.request.mode === "navigate" && asked.startsWith(TOP + FOLDER);
  const instead = isOurs ? insteadOf(asked) : undefined;
  if (instead !== undefined) {
    event.respondWith(read(event.request, instead));
    return;
  }
  const path = pathOf(event.request, asked);
  if (path !== undefined) event.respondWith(answer(path, event));
});
