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

/** What each colour of the page around has to be told from: the design's own behind links, its text in what has the focus,
 * or another property. The same pairs as in a publisher's theme. */
const BESIDE = { link: ["#f0f4f5", "#ffffff", "#c7dcef"], "button-text": ["--lcp-button"], button: ["--lcp-button-text"], focus: ["#212b32"] };

/** The colours that follow from each, as shares of what is mixed in. */
const SHADES = { link: { hover: 30, active: 50, visited: 40 }, button: { hover: 20, shadow: 50 } };

/** Red, green and blue of a colour in any of CSS's ways to write one; none of a text that is no colour, or see-through. */
function channels(/** @type {string} */ colour) {
  if (!CSS.supports("color", colour) || !CSS.supports("color", `color-mix(in srgb, ${colour}, red)`)) return [];
  const probe = document.createElement("i");
  probe.style.color = colour;
  document.body.append(probe);
  const found = getComputedStyle(probe).color.match(/^rgb\((\d+), (\d+), (\d+)\)$/);
  probe.remove();
  return found ? found.slice(1).map(Number) : [];
}

/** The relative luminance of the accessibility guidelines. */
function luminance(/** @type {number[]} */ parts) {
  const [red = 0, green = 0, blue = 0] = parts.map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Takes the colours of the page around that can be told from what they stand on, 4.5 to 1, and says of each other why not. */
function takeColours(/** @type {unknown} */ colours) {
  if (!Array.isArray(colours)) return;
  const style = document.documentElement.style;
  const given = new Map(colours.filter((each) => Array.isArray(each) && typeof each[1] === "string" && Object.hasOwn(BESIDE, each[0])));
  const value = (/** @type {string} */ name) =>
    given.get(name.slice(6)) ?? getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const refuse = (/** @type {[string, string][]} */ refused) => {
    for (const [name, colour] of refused) {
      console.warn(`--lcp-${name}: ${colour} is not taken: write an opaque colour that has a contrast of 4.5 to 1 with ${BESIDE[/** @type {keyof typeof BESIDE} */ (name)].join(", ")}.`);
      given.delete(name);
    }
  };
  // What is no opaque colour goes first: the others are then measured with what the site has in its place.
  refuse([...given].filter(([, colour]) => channels(colour).length === 0));
  const refused = [...given].filter(([name, colour]) => {
    const own = channels(colour);
    const contrasts = BESIDE[/** @type {keyof typeof BESIDE} */ (name)].map((other) => {
      const [one, two] = [luminance(own), luminance(channels(other.startsWith("--") ? value(other) : other))];
      return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    });
    return Math.min(...contrasts) < 4.5;
  });
  refuse(refused);
  // A button and its words were measured together: one alone may be unreadable on the other of the site.
  if (refused.some(([name]) => name.startsWith("button"))) ["button", "button-text"].forEach((name) => given.delete(name));
  // A button under a finger is darker, or lighter where its words are dark: what could be read still can.
  const towards = (/** @type {string} */ name) => (name === "button" && luminance(channels(value("--lcp-button-text"))) < 0.18 ? "white" : "black");
  for (const [name, colour] of given) {
    style.setProperty(`--lcp-${name}`, colour);
    for (const [shade, share] of Object.entries(SHADES[/** @type {keyof typeof SHADES} */ (name)] ?? {})) {
      style.setProperty(`--lcp-${name}-${shade}`, `color-mix(in srgb, ${colour}, ${towards(name)} ${share}%)`);
    }
  }
}

window.addEventListener("message", (event) => {
  if (event.source !== parent || event.data?.lcp !== "hello" || !isAllowed(event.origin)) return;
  host = event.origin;
  told = 0;
  takeColours(event.data.colours);
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
