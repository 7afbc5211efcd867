// @ts-check
// <lcp-explorer>: the explorer in a page of another site, in a frame of its own. How to use it: docs/embedding.md.
//
// The page around it learns one number, how high the frame has to be, and that another page is shown in it. It can do
// nothing in the frame, and nothing in the frame can do anything in it but follow a link that a person pressed. What
// stands inside the element is shown until the frame works, and when it never does.
(() => {
  "use strict";

  /** For each language of the site its folder and the name of the explorer, its own language first. `lcp site` writes them.
   * @type {[string, string, string][]} */
  const LANGUAGES = [];

  /** Where this script lies, unless it was loaded in a way that does not say so. */
  const HOME = document.currentScript instanceof HTMLScriptElement ? new URL("./", document.currentScript.src).href : "";

  /** How long before the person comes near it the frame is fetched, how high it is at first, and how long it may take. */
  const NEAR = "800px";
  const ROOM = "40rem";
  const PATIENCE = 30_000;

  /** The highest frame that a message may ask for, in pixels: about the longest list there is. */
  const HIGHEST = 1_000_000;

  /** Colours that the page around may give, as custom properties: `--lcp-link`. The frame takes those that can be read. */
  const COLOURS = ["link", "button", "button-text", "focus"];

  /** What the frame may do; each word is explained in docs/embedding.md. */
  const SANDBOX =
    "allow-scripts allow-same-origin allow-forms allow-modals allow-top-navigation-by-user-activation";

  // `!important` within a shadow tree holds against any rule of the page.
  const STYLES = `
    :host { display: block !important; visibility: visible !important; opacity: 1 !important; float: none !important;
      position: static !important; inline-size: auto !important; min-inline-size: 0 !important; block-size: auto !important;
      max-block-size: none !important; overflow: visible !important; transform: none !important; clip-path: none !important;
      filter: none !important; pointer-events: auto !important; content-visibility: visible !important }
    :host([hidden]) { display: none !important }
    .room { position: relative }
    .waits { min-block-size: var(--room) }
    iframe { display: block; box-sizing: border-box; inline-size: 100%; border: 0 }
    .waits iframe { position: absolute; inset: 0; block-size: 100%; visibility: hidden }
    .works slot { display: none }`;

  /** @type {CSSStyleSheet | undefined} */
  let sheet;

  class Explorer extends HTMLElement {
    static observedAttributes = ["src", "lang", "label", "partnership", "funder", "practice", "place-prompt"];

    #room = document.createElement("div");
    /** @type {HTMLIFrameElement | undefined} */
    #frame;
    #origin = "";
    #patience = 0;
    #near = new IntersectionObserver((seen) => seen.some((each) => each.isIntersecting) && this.#open(), { rootMargin: NEAR });

    constructor() {
      super();
      const shadow = this.attachShadow({ mode: "open" });
      if (!sheet) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(STYLES);
      }
      shadow.adoptedStyleSheets = [sheet];
      this.#room.className = "room";
      this.#room.append(document.createElement("slot"));
      shadow.append(this.#room);
    }

    connectedCallback() {
      window.addEventListener("message", this.#hear);
      this.#near.observe(this);
    }

    disconnectedCallback() {
      window.removeEventListener("message", this.#hear);
      this.#near.disconnect();
      this.#close();
    }

    attributeChangedCallback() {
      if (this.#frame) {
        this.#close();
        this.#open();
      }
    }

    /** The address of the frame and its title; undefined when `src` is no address of a site. */
    #asked() {
      const given = this.getAttribute("src") ?? HOME;
      const site = given && URL.canParse(given, document.baseURI) ? new URL(given, document.baseURI) : undefined;
      if (!site?.protocol.startsWith("http")) return undefined;
      site.search = site.hash = "";
      if (!site.pathname.endsWith("/")) site.pathname += "/";
      const own = LANGUAGES[0] ?? ["", "", ""];
      const [, folder, name] = LANGUAGES.find(([language]) => language === this.lang) ?? own;
      const id = (/** @type {string} */ attribute) => encodeURIComponent(this.getAttribute(attribute) ?? "");
      const of = ["partnership", "funder"].find((kind) => this.hasAttribute(kind));
      const scope = of ? `#scope=${of}:${id(of)}` : "";
      // Two frames of one page are told apart by what each shows.
      const part = this.getAttribute("practice") ?? (of && this.getAttribute(of));
      const label = this.getAttribute("label") || (part ? `${name}: ${part}` : name);
      const page = this.hasAttribute("practice")
        ? `#/surgery/${id("practice")}`
        : this.hasAttribute("place-prompt")
          ? `#/place${scope}`
          : scope;
      return { address: `${site.href}${folder}embed/${page}`, origin: site.origin, name: label };
    }

    #open() {
      const asked = this.#frame ? undefined : this.#asked();
      if (!asked) return;
      this.#near.disconnect();
      const frame = document.createElement("iframe");
      frame.title = asked.name;
      frame.loading = "lazy";
      frame.referrerPolicy = "no-referrer";
      frame.setAttribute("sandbox", SANDBOX);
      // The person's own button asks the device, and the device asks the person.
      frame.allow = "geolocation";
      frame.src = asked.address;
      this.#origin = asked.origin;
      this.#frame = frame;
      this.#room.style.setProperty("--room", ROOM);
      this.#room.className = "room waits";
      this.#room.append(frame);
      this.#patience = setTimeout(() => (this.#room.className = "room"), PATIENCE);
    }

    #close() {
      clearTimeout(this.#patience);
      this.#frame?.remove();
      this.#frame = undefined;
      this.#room.className = "room";
    }

    /** Hears the frame alone: its window, showing a page of the site. */
    #hear = (/** @type {MessageEvent} */ event) => {
      const frame = this.#frame;
      if (!frame || event.source !== frame.contentWindow || event.origin !== this.#origin) return;
      const { lcp, height } = event.data ?? {};
      if (lcp === "ready") {
        const own = getComputedStyle(this);
        const colours = COLOURS.map((each) => [each, own.getPropertyValue(`--lcp-${each}`).trim()]).filter(([, colour]) => colour);
        frame.contentWindow?.postMessage({ lcp: "hello", colours }, this.#origin);
      } else if (lcp === "height" && typeof height === "number" && height > 0 && height < HIGHEST) {
        clearTimeout(this.#patience);
        this.#room.className = "room works";
        frame.style.blockSize = `${Math.ceil(height)}px`;
      } else if (lcp === "turn" && frame.getBoundingClientRect().top < 0) {
        frame.scrollIntoView();
      }
    };
  }

  if (!customElements.get("lcp-explorer")) customElements.define("lcp-explorer", Explorer);
})();
