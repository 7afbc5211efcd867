// Draws the map of a page from the list beside it. Nothing is on the map that is not in the list, and the list is
// complete without it. This file and Leaflet are fetched when a page first shows a map, and ask for nothing outside the
// site unless its configuration names a background.
//
// In the list, an element with `data-at="5321728,127859"` is a point (degrees times 100,000), one with `data-outline` an
// area: points with a space between, rings with `|`, polygons with `;`. Its name is its `data-name`, the sign on the map
// its `data-sign`.
import {
  Browser,
  DivIcon,
  DomUtil,
  GridLayer,
  LatLngBounds,
  Map as LeafletMap,
  Marker,
  Polygon,
  TileLayer,
} from "leaflet/dist/leaflet-src.esm.js";
import leafletStyles from "leaflet/dist/leaflet.css";
import ownStyles from "./map.css";

/** As near as one comes without being asked: about a neighbourhood. */
const NEAREST_ZOOM = 15;

/** Room around everything, in pixels, so that no sign is cut. */
const ROOM = 32;

let sheet;

/**
 * Draws the map in an element and keeps it as the list is.
 * @param {HTMLElement} element has `data-list`, the id of the list, and the words in `data-label`, `data-zoom-in`, `data-zoom-out`
 * @returns {() => void} takes the map away
 */
export function draw(element) {
  const root = element.getRootNode();
  dress(root);
  const list = root.getElementById(element.dataset.list);
  const frame = document.createElement("div");
  frame.className = "lcp-map__frame";
  element.append(frame);
  const moves = !matchMedia("(prefers-reduced-motion: reduce)").matches;
  const map = new LeafletMap(frame, {
    // Both would be written as markup, and the first as links that act as buttons.
    zoomControl: false,
    attributionControl: false,
    // A page that is scrolled must not stop at the map.
    scrollWheelZoom: false,
    dragging: !Browser.mobile,
    inertia: moves,
    fadeAnimation: moves,
    zoomAnimation: moves,
    markerZoomAnimation: moves,
    maxZoom: 18,
    zoomSnap: 0.5,
  });
  frame.setAttribute("role", "region");
  frame.setAttribute("aria-label", element.dataset.label);
  const stops = [zoomButtons(map, element), background(map, element), ways(map, frame, list)];
  let drawn = [];
  const redraw = () => {
    for (const layer of drawn) layer.remove();
    drawn = [...areas(map, list), ...points(map, list)];
    show(map, list);
  };
  redraw();
  const watch = new MutationObserver(redraw);
  watch.observe(list, { subtree: true, childList: true, attributeFilter: ["data-at", "data-outline", "data-name"] });
  return () => {
    watch.disconnect();
    for (const stop of stops) stop();
    map.remove();
    element.replaceChildren();
  };
}

/** Gives the page the map's styles, once. */
function dress(root) {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(leafletStyles + ownStyles);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}

/** Real buttons, for a finger, a mouse and a keyboard alike. */
function zoomButtons(map, element) {
  const bar = document.createElement("div");
  bar.className = "lcp-map__bar";
  for (const [sign, words, step] of [
    ["+", element.dataset.zoomIn, 1],
    ["−", element.dataset.zoomOut, -1],
  ]) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "lcp-map__zoom";
    button.textContent = sign;
    button.setAttribute("aria-label", words);
    button.addEventListener("click", () => map.setZoom(map.getZoom() + step));
    bar.append(button);
  }
  element.append(bar);
  return () => bar.remove();
}

/** The background that the site's configuration names, with its credit; none otherwise. */
function background(map, element) {
  const named = (name) => document.querySelector(`meta[name="lcp:${name}"]`)?.content ?? "";
  const tiles = named("map-tiles");
  if (!tiles) return () => {};
  const credit = document.createElement("p");
  credit.className = "lcp-map__credit";
  credit.textContent = named("map-credit");
  const lay = (layer) => {
    layer.addTo(map);
    element.append(credit);
  };
  const part = named("map-background");
  if (part) {
    // Without it the map is as it is where no background is configured.
    fromFile(new URL(part, document.baseURI).href, new URL(tiles, document.baseURI).href).then(lay).catch(() => {});
  } else {
    lay(new TileLayer(tiles, { referrerPolicy: "no-referrer", maxZoom: 18 }));
  }
  return () => credit.remove();
}

/** A background that is one file of map data. Its part of the program is fetched here, and takes Leaflet from this one. */
async function fromFile(part, file) {
  globalThis.lcpLeaflet = { DomUtil, GridLayer };
  const { layer } = await import(part);
  return layer(file);
}

/** The ways through the map that need no dragging: a press goes there, Escape leaves, a name in the list shows its sign. */
function ways(map, frame, list) {
  map.on("click", (event) => map.panTo(event.latlng));
  const leave = (event) => {
    if (event.key === "Escape") {
      event.preventDefault();
      list.focus();
    }
  };
  const mark = (event) => {
    const on = event.type === "focusin" || event.type === "pointerover";
    const named = event.target.closest("[data-name]");
    const sign = named && signOf(frame, named);
    sign?.classList.toggle("lcp-map__sign--marked", on);
  };
  const kinds = ["focusin", "focusout", "pointerover", "pointerout"];
  frame.addEventListener("keydown", leave);
  for (const kind of kinds) list.addEventListener(kind, mark);
  return () => {
    for (const kind of kinds) list.removeEventListener(kind, mark);
  };
}

const signOf = (frame, item) => [...frame.querySelectorAll(".lcp-map__sign")].find((sign) => sign.item === item);

/** Degrees of `5321728,127859`. */
function position(text) {
  const [lat, lon] = text.split(",").map((degrees) => Number(degrees) / 1e5);
  return [lat, lon];
}

/** Polygons of an outline, as rings of positions. */
const outline = (text) =>
  text.split(";").map((polygon) => polygon.split("|").map((ring) => ring.split(" ").map(position)));

/** The areas. They cannot be pressed: their names are in the list, and a screen reader has them there. */
function areas(map, list) {
  return [...list.querySelectorAll("[data-outline]")].map((item) =>
    new Polygon(outline(item.dataset.outline), { className: "lcp-map__area", interactive: false }).addTo(map),
  );
}

/** The points, each a button with a name. A press leads to the place in the list where its facts are. */
function points(map, list) {
  return [...list.querySelectorAll("[data-at]")].map((item) => {
    const sign = document.createElement("button");
    sign.type = "button";
    sign.className = "lcp-map__sign";
    sign.classList.toggle("lcp-map__sign--place", item.hasAttribute("data-place"));
    sign.textContent = item.dataset.sign;
    sign.setAttribute("aria-label", item.dataset.name);
    sign.item = item;
    sign.addEventListener("click", (event) => {
      event.stopPropagation();
      const target = item.querySelector("a") ?? item;
      target.focus();
      item.scrollIntoView({ block: "nearest" });
    });
    // The part of the map that has the focus is shown whole.
    sign.addEventListener("focus", () => map.panInside(position(item.dataset.at), { padding: [ROOM, ROOM], animate: false }));
    const icon = new DivIcon({ html: sign, className: "lcp-map__pin", iconSize: [44, 44] });
    // A person's own place lies below the surgeries, which are what can be pressed to go on.
    const zIndexOffset = item.hasAttribute("data-place") ? -1000 : 0;
    return new Marker(position(item.dataset.at), { icon, zIndexOffset, keyboard: false, interactive: false }).addTo(map);
  });
}

/** Shows every point at once, or every area where there is no point. */
function show(map, list) {
  const at = [...list.querySelectorAll("[data-at]")].map((item) => position(item.dataset.at));
  const outlines = [...list.querySelectorAll("[data-outline]")].flatMap((item) => outline(item.dataset.outline).flat(2));
  const all = at.length ? at : outlines;
  if (all.length) {
    map.fitBounds(new LatLngBounds(all), { padding: [ROOM, ROOM], maxZoom: NEAREST_ZOOM, animate: false });
  }
}
