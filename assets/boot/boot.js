// Starts the program, and covers what the program cannot: that it never starts. That it is slow to arrive is said by
// the page itself, after a second.
// The words are in index.html; this file only shows them. It asks for nothing outside the site.

const named = (name) => new URL(document.querySelector(`meta[name="lcp:${name}"]`).content, document.baseURI).href;

let hasFailed = false;

function showFailure(reason, detail) {
  if (hasFailed) return;
  hasFailed = true;
  // Nobody at a kiosk can load the page again.
  if (document.querySelector('meta[name="lcp:mode"][content="kiosk"]')) setTimeout(() => location.reload(), 60_000);
  const shell = document.getElementById("shell");
  const page = document.getElementById("boot-failed");
  const why = page.querySelector(`[data-reason="${reason}"]`);
  document.getElementById("app").hidden = true;
  why.hidden = false;
  if (shell?.querySelector("#maincontent")) {
    // A prerendered page can be read all the same.
    const partly = document.getElementById("boot-partly");
    partly.prepend(why);
    partly.hidden = false;
    document.body.classList.add("lcp-without-program");
    return;
  }
  shell?.remove();
  // The help comes first on the page: there is nothing to skip, and nowhere to skip to.
  document.querySelector(".nhsuk-skip-link").remove();
  document.getElementById("boot-detail").textContent = detail;
  page.hidden = false;
  // While the program works, its own page is the main part.
  page.setAttribute("role", "main");
  page.querySelector("h1").focus();
}

// The page has a base address and keeps a person's choices after the `#`: the browser's own way of following the
// skip link would leave the page and lose them.
// On a prerendered page the link names its page as well, and the program turns pages without leaving this one.
document.querySelector(".nhsuk-skip-link").setAttribute("href", "#maincontent");
document.addEventListener("click", (event) => {
  const link = event.target instanceof Element && event.target.closest('.nhsuk-skip-link[href="#maincontent"]');
  const main = link && document.getElementById("maincontent");
  if (main) {
    event.preventDefault();
    main.tabIndex = -1;
    main.focus();
  }
});

// The files of the release are where the page says: not below the folder of a language but beside it.
document.addEventListener("click", (event) => {
  const link = event.target instanceof Element && event.target.closest('a[href^="release/"]');
  if (link) {
    link.href = new URL(link.getAttribute("href").slice("release/".length), named("release")).href;
  }
});

// Another language shows the same page with the same choices, which are in the address. Which one was chosen is kept for
// the visit: until the tab is closed, and in no frame of another site.
const LANGUAGE = "lcp:language";
const isOwnPage = document.querySelector('meta[name="lcp:mode"]').content === "";
document.addEventListener("click", (event) => {
  const link = event.target instanceof Element && event.target.closest("a[data-language]");
  if (link) {
    const page = location.pathname.slice(new URL(document.baseURI).pathname.length);
    link.href = new URL(page, new URL(link.dataset.home, document.baseURI)).href + location.hash;
    if (isOwnPage) sessionStorage.setItem(LANGUAGE, link.dataset.language);
  }
});

// The language of the browser, or the one chosen on this visit, is offered in its own words, and never taken by itself.
function offerLanguage() {
  const all = [...document.querySelectorAll(".lcp-languages [data-language]")];
  const of = (tag) => tag.split("-")[0];
  const chosen = isOwnPage && sessionStorage.getItem(LANGUAGE);
  const alike = (wanted) => (each) =>
    chosen ? each.dataset.language === chosen : each.dataset.offer !== "" && of(each.lang) === of(wanted);
  for (const wanted of chosen ? [chosen] : navigator.languages) {
    const found = all.find(alike(wanted));
    if (!found) continue;
    if (found.hasAttribute("aria-current") || (!chosen && of(document.documentElement.lang) === of(wanted))) return;
    // The way to English is there until somebody has read the language.
    if (found.dataset.language === document.querySelector(".lcp-unreviewed a")?.dataset.language) return;
    const offer = found.cloneNode();
    offer.textContent = found.dataset.offer || found.textContent;
    const line = document.createElement("p");
    line.className = "lcp-offer";
    line.append(offer);
    found.closest("nav").append(line);
    return;
  }
}

try {
  if (isOwnPage || document.querySelector('meta[name="lcp:mode"][content="embed"]')) offerLanguage();
} catch {
  // A browser that lets nothing be kept has the list of languages all the same.
}

// The map's own part is fetched when a page first shows a map. Without it the list beside the map says everything.
customElements.define(
  "lcp-map",
  class extends HTMLElement {
    async connectedCallback() {
      try {
        const { draw } = await import(named("map"));
        if (this.isConnected) this.stop = draw(this);
      } catch {
        this.textContent = this.dataset.failed;
      }
    }

    disconnectedCallback() {
      this.stop?.();
    }
  },
);

/** What keeps the program going, and starts it again. */
const recovery = () => import(named("recovery"));

let isBroken = false;

/** The program broke down, and does no more itself. Where it does not start again the page's own help takes its place. */
async function brokeDown(detail) {
  if (isBroken) return;
  isBroken = true;
  const restarts = await recovery().then((it) => it.restarts(), () => false);
  if (!restarts) showFailure("program", detail);
}

const trapped = (fault) => fault instanceof WebAssembly.RuntimeError && brokeDown(String(fault));

// What the program says itself: that its words did not arrive, or where it broke down.
window.addEventListener("lcp:failed", ({ detail: [reason, detail] }) =>
  reason === "program" ? brokeDown(detail) : showFailure(reason, detail),
);
window.addEventListener("error", (event) => trapped(event.error));
window.addEventListener("unhandledrejection", (event) => trapped(event.reason));

document.body.classList.add("js-enabled");

async function start() {
  if (typeof WebAssembly !== "object") {
    showFailure("browser", "no WebAssembly");
    return;
  }
  let program;
  let bytes;
  try {
    const [module, response] = await Promise.all([import(named("program")), fetch(named("wasm"))]);
    if (!response.ok) {
      throw new Error(`${response.status} for ${new URL(response.url).pathname}`);
    }
    [program, bytes] = [module, response];
  } catch (error) {
    showFailure("download", String(error));
    return;
  }
  try {
    await program.default({ module_or_path: bytes });
  } catch (error) {
    brokeDown(String(error));
  }
  // Without it the program runs as well, on a page that nobody else changes.
  recovery().catch(() => {});
}

start();

/** Keeping the site on the device waits until there is something to see. In another site's page nothing is kept. */
async function keepOnDevice() {
  const mode = document.querySelector('meta[name="lcp:mode"]').content;
  const app = document.getElementById("app");
  if (mode === "embed") return;
  if (app.hidden && !navigator.serviceWorker?.controller) {
    await new Promise((shown) => new MutationObserver(shown).observe(app, { attributes: true }));
  }
  const { keep } = await import(named("offline"));
  await keep(named("worker"), named("release"), mode);
}

// Where nothing can be kept the site works as long as there is a network.
keepOnDevice().catch(() => {});
