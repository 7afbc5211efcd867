// Has the site kept on the device (worker.js does it), says when the device is offline and how old the information is
// then, and offers a newer build of the site once it is there whole.

/** How often an open page asks for a newer build, in milliseconds. */
const ASK_EVERY = 3_600_000;

/** How long nobody has touched a kiosk before it takes a newer build, in milliseconds: longer than the wipe waits. */
const IDLE = 120_000;

const notice = (name) => document.querySelector(`#notices [data-notice="${name}"]`);

/** Says that the device is offline, and of which day the information is. */
async function sayOffline(isOffline, release) {
  const line = notice("offline");
  if (isOffline && !line.dataset.said) {
    const { as_of } = await (await fetch(release)).json();
    const style = { dateStyle: "long", timeZone: "UTC" };
    const date = new Intl.DateTimeFormat(document.documentElement.lang, style).format(new Date(as_of));
    line.textContent = line.dataset.said = line.textContent.replace(/\{ *\$date *\}/, date);
  }
  line.hidden = !isOffline;
}

/** Whether this page asked for the newer build. Others that are open go on with theirs: somebody may be typing there. */
let hasAsked = false;

/** Loads the newer build that a worker has, which may have taken over for another page already. */
function load(worker) {
  hasAsked = true;
  if (worker.state === "installed") worker.postMessage("take over");
  else location.reload();
}

/** Takes a newer build while nobody is at a kiosk. */
function takeWhileIdle(worker) {
  let timer;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => load(worker), IDLE);
  };
  for (const kind of ["pointerdown", "keydown", "wheel"]) addEventListener(kind, wait, { passive: true });
  wait();
}

/** Offers a newer build to a person: what they chose is in the address, and stays. */
function offer(worker) {
  const line = notice("newer");
  line.querySelector("button").onclick = () => load(worker);
  line.hidden = false;
}

/** Whether the site's host can be reached: a device may have a network that leads nowhere. */
const isReached = (address) =>
  fetch(address, { method: "HEAD", cache: "no-store" }).then(
    () => true,
    () => false,
  );

/** The security policy takes no text for a script's address but this one. */
const trusted = (address) =>
  window.trustedTypes
    ? trustedTypes.createPolicy("lcp-worker", { createScriptURL: () => address }).createScriptURL(address)
    : address;

/** Keeps the site, as `sw.js` at `address` has it. `mode` is how the page is shown: `kiosk`, or nothing. */
export async function keep(address, release, mode) {
  const { serviceWorker, connection } = navigator;
  // Without a secure address a browser has none. A person who saves data is not sent what they may never open.
  if (!serviceWorker || (connection?.saveData && !serviceWorker.controller)) return;
  let answersNow = serviceWorker.controller;
  const ask = async (registration) => {
    const isKnown = await registration.update().catch(() => isReached(address));
    await sayOffline(!navigator.onLine || isKnown === false, release).catch(() => {});
  };
  const take = mode === "kiosk" ? takeWhileIdle : offer;
  serviceWorker.addEventListener("controllerchange", () => {
    // A page gets all its files from one build.
    if (hasAsked) location.reload();
    else if (answersNow) take(serviceWorker.controller);
    answersNow = serviceWorker.controller;
  });
  const registration = await serviceWorker.register(trusted(address), { scope: document.baseURI, updateViaCache: "none" });
  // A browser that is told to keep nothing has none either.
  if (!registration) return;
  answersNow?.postMessage("clean up");
  const watch = () => {
    const { installing } = registration;
    installing?.addEventListener("statechange", () => {
      if (installing.state === "installed" && registration.active) take(installing);
    });
  };
  if (registration.waiting && registration.active) take(registration.waiting);
  watch();
  registration.addEventListener("updatefound", watch);
  for (const kind of ["online", "offline"]) addEventListener(kind, () => ask(registration));
  setInterval(() => ask(registration), ASK_EVERY);
  await ask(registration);
}
