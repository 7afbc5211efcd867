// @ts-check
// In a frame within a page of another site: tells that page how high the frame has to be and when another page is shown
// in it, and lets links that lead out of the frame open in its place.
//
// It speaks to the page around it alone, and only once that page has spoken from an origin on the publisher's list. It
// never tells what a person typed or chose. A page that says nothing gets nothing, and the frame scrolls by itself.

/** The publisher's list, as the security policy has it: `'self' https://www.example.nhs.uk https://*.example.org`. */
const allowed = document.querySelector("meta[name='lcp:ancestors']")?.getAttribute("content")?.split(" ") ?? [];

/** Whether an origin is on the list. */
function isAllowed(/** @type {string} */ origin) {
  return allowed.some((each) => {
    if (each === "'self'") return origin === location.origin;
    const escaped = each.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
    const pattern = escaped.replace("//*\\.", "//[^/:]+\\.").replace(/:\*$/, "(:\\d+)?");
    return new RegExp(`^${pattern}$`, "i").test(origin);
  });
}

/** The origin of the page around this one, once it has spoken. */
let host = "";
let told = 0;

function tell(/** @type {object} */ what) {
  if (host) parent.postMessage(what, host);
}

function tellHeight() {
  const height = document.body.getBoundingClientRect().height;
  if (host && height !== told) {
    told = height;
    tell({ lcp: "height", height });
  }
}

window.addEventListener("message", (event) => {
  if (event.source !== parent || event.data?.lcp !== "hello" || !isAllowed(event.origin)) return;
  host = event.origin;
  told = 0;
  // As high as what is in it, the frame has nothing to scroll.
  document.documentElement.style.overflow = "hidden";
  tellHeight();
});

// A frame that is not seen yet is not laid out by itself: what changes in it is measured all the same.
new ResizeObserver(tellHeight).observe(document.body);
new MutationObserver(tellHeight).observe(document.body, { childList: true, subtree: true, attributeFilter: ["hidden"] });

// The program moves the focus to the heading of each new page, without scrolling: the page around does that.
document.addEventListener("focusin", ({ target }) => {
  if (target instanceof Element && target.matches("#maincontent h1")) tell({ lcp: "turn" });
});

// A link that leads out of the frame takes the place of the page around it, as any link there does.
document.addEventListener(
  "click",
  ({ target }) => {
    const link = target instanceof Element && target.closest("a[href]");
    if (!(link instanceof HTMLAnchorElement) || link.target || !link.protocol.startsWith("http")) return;
    const base = new URL("./", document.baseURI).href;
    if (!link.href.startsWith(base) && link.hreflang === "") link.target = "_top";
  },
  true,
);

if (parent !== window) parent.postMessage({ lcp: "ready" }, "*");
